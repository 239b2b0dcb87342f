import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ANSWERABLE_THRESHOLD } from '../core/contract/failure-kind.ts';
import { ProblemList } from '../kb-builder/content-problem.ts';
import { placeArticles } from '../kb-builder/read/place-articles.ts';
import { readContent } from '../kb-builder/read/read-content.ts';
import { readSite } from '../kb-builder/read/read-site.ts';
import { draftArticle } from '../server/insights/draft-article.ts';
import { nearGaps } from '../server/insights/near-gaps.ts';
import { DATA_OPTION, EVENTS_OPTION, openData } from './data-url.ts';
import { openKb } from './open-kb.ts';
import { say, type Message } from '../kb-builder/wording/message.ts';
import { spokenLanguageOf } from '../kb-builder/wording/spoken-language.ts';
import { languageOfCall, LANG_OPTION } from './wording/language-of-call.ts';
import { speak } from './wording/speak.ts';
import { UsageError, type Verb } from './verb.ts';

/** How many of the nearest articles are looked at. */
const NEAREST = 5;

export const verb: Verb = {
  name: 'draft',
  summary: 'the article that a gap lacks, as a Markdown stub in the visitors\' own words',
  usage: 'draft GAP [--content DIR] [--locale L]',
  words: 1,
  options: [
    { name: 'content', value: 'DIR', meaning: 'the folder to write into (default ./content)' },
    { name: 'locale', value: 'L', meaning: 'the language to write in; default the one in which it failed most often' },
    { name: 'kb', value: 'DIR', meaning: 'a build in which the nearest articles are looked for (default ./hjelp-site, if it is there)' },
    DATA_OPTION,
    EVENTS_OPTION,
    LANG_OPTION,
    { name: 'json', meaning: 'print one JSON document: gap, locale, path' },
  ],
  examples: [
    { why: 'begin an article for a gap of the report', command: 'hjelp draft gap-1f0c2a9b4e' },
    { why: 'in Danish, whatever language most visitors asked in', command: 'hjelp draft gap-1f0c2a9b4e --locale da' },
  ],
  async run(call) {
    const [gap] = call.words;
    if (gap === undefined) throw new UsageError(say`Which gap? Name one of the report's: hjelp draft gap-1f0c2a9b4e. To see them: hjelp gaps list`);
    const contentDir = call.text('content') ?? 'content';
    if (!existsSync(contentDir)) throw new UsageError(say`There is no folder "${contentDir}". Name the content folder with --content, or make one: hjelp init`);
    const locale = call.text('locale');
    const content = readPlaces(contentDir);
    const language = languageOfCall(call) ?? spokenLanguageOf(content.defaultLocale) ?? 'en';
    const tell = (message: Message): void => void process.stderr.write(`${speak(message, language)}\n`);
    if (locale !== undefined && !content.locales.includes(locale)) throw new UsageError(say`--locale is "${locale}": the content is in ${content.locales.join(', ')}. Add the language to locales in site.yaml first.`);
    const store = await openData(call);
    try {
      const search = await nearestIn(call.text('kb'));
      const draft = await draftArticle(store, gap, { categoryOf: content.categoryOf, ...(search === undefined ? {} : { search }), ...(locale === undefined ? {} : { locale }) });
      if (draft === undefined) {
        const near = await nearGaps(store, gap);
        tell(say`There is no gap "${gap}" that a draft could be made of: nobody asked it in vain, or in words of too few visits.${near.length === 0 ? say` No search has failed in words that may be shown.` : say` Did you mean one of these?`}`);
        for (const { id, query } of near) process.stderr.write(`  ${id}  ${query}\n`);
        return 1;
      }
      const path = join(contentDir, content.isFlat ? draft.path.slice(draft.locale.length + 1) : draft.path);
      await mkdir(dirname(path), { recursive: true });
      try {
        // `wx`: somebody's article is never overwritten.
        await writeFile(path, draft.markdown, { flag: 'wx' });
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
        tell(say`${path} exists already and was left as it is. If it answers this question, add to its front matter: closes: [${gap}]`);
        return 1;
      }
      process.stdout.write(call.has('json') ? `${JSON.stringify({ gap, locale: draft.locale, path })}\n` : `${path}\n`);
      if (draft.isPlaced) tell(say`Write the answer, remove "status: draft", then see what it mends: hjelp build && hjelp replay`);
      else tell(say`Nothing like it is there yet: move it into the folder where it belongs${content.categories.length === 0 ? undefined : say` (${content.categories.join(', ')})`}. Write the answer, remove "status: draft", then see what it mends: hjelp build && hjelp replay`);
      return 0;
    } finally {
      await store.close();
    }
  },
};

interface Places {
  readonly locales: readonly string[];
  /** One language, and no folder of its own for it. */
  readonly isFlat: boolean;
  readonly categoryOf: (locale: string, article: string) => string | undefined;
  /** Folders that hold articles, as the site lists them. */
  readonly categories: readonly string[];
  readonly defaultLocale: string;
}

/** Which articles there are; what is wrong with them is for `hjelp check` to say. */
function readPlaces(contentDir: string): Places {
  const problems = new ProblemList();
  const lenient = { unknownKeys: 'warn', missingImages: 'warn', brokenLinks: 'warn' } as const;
  const content = readContent(contentDir, problems);
  const site = readSite(content, 'en', undefined, lenient, problems);
  const { articles } = placeArticles(content, site, lenient, problems);
  const categories = new Map(articles.map(({ locale, id, category }) => [`${locale} ${id}`, category]));
  return { locales: site.locales, isFlat: site.layout === 'flat', defaultLocale: site.defaultLocale, categories: [...new Set([...site.config.categories.map(({ id }) => id), ...categories.values()])], categoryOf: (locale, article) => categories.get(`${locale} ${article}`) };
}

async function nearestIn(kbDir: string | undefined): Promise<((locale: string, query: string) => Promise<string[]>) | undefined> {
  // Without a build there is nothing to search; a folder that was named must be one.
  if (kbDir === undefined && !existsSync(join('hjelp-site', 'kb', 'manifest.json'))) return undefined;
  const kb = await openKb(kbDir ?? 'hjelp-site');
  return async (locale, query) => {
    const { hits, answerable } = (await kb.search(locale)).search(query, { limit: NEAREST, asYouType: false });
    // What shares a word by chance is no neighbour: neither its folder nor a link to it says anything.
    return answerable < ANSWERABLE_THRESHOLD ? [] : hits.map(({ id }) => id);
  };
}
