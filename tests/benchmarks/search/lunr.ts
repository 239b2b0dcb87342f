import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import lunr from 'lunr';
import type { SearchEngine } from './search-engine.ts';
import { snowball } from './snowball.ts';

/** Lunr with the stemmer of the language; while typing, the last word may go on. */
export const lunrEngine: SearchEngine = {
  name: 'Lunr',
  setting: 'stemming, prefix of the last word',
  async build(articles, locale, folder) {
    writeFileSync(join(folder, 'index.json'), JSON.stringify(await lunrIndex(articles, locale)));
  },
  async read(folder) {
    return readFileSync(join(folder, 'index.json'), 'utf8');
  },
  async open(file, locale) {
    await registerStemmer(locale);
    const index = lunr.Index.load(JSON.parse(file as string) as object);
    return (query) => askLunr(index, query).slice(0, 10);
  },
};

export type LunrIndex = ReturnType<typeof lunr.Index.load>;

/** An index of titles and bodies. */
export async function lunrIndex(articles: readonly { readonly id: string; readonly title: string; readonly body: string }[], locale: string): Promise<LunrIndex> {
  const stem = await registerStemmer(locale);
  const builder = new lunr.Builder();
  builder.pipeline.reset();
  builder.pipeline.add(stem);
  builder.searchPipeline.reset();
  builder.searchPipeline.add(stem);
  builder.ref('id');
  builder.field('title');
  builder.field('body');
  for (const article of articles) builder.add(article);
  return builder.build();
}

/** Asks for any of the words; its own query language would read punctuation as commands. */
export function askLunr(index: LunrIndex, question: string): string[] {
  const words = question.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length === 0) return [];
  const found = index.query((query) => {
    for (const word of words) query.term(word, { boost: 10 });
    query.term(words.at(-1)!, { boost: 1, usePipeline: false, wildcard: lunr.Query.wildcard.TRAILING });
  });
  return found.map(({ ref }) => ref);
}

async function registerStemmer(locale: string): Promise<Parameters<typeof lunr.Pipeline.registerFunction>[0]> {
  const stemmer = await snowball(locale);
  const step: Parameters<typeof lunr.Pipeline.registerFunction>[0] = (token) => token.update((text) => stemmer(text));
  lunr.Pipeline.registerFunction(step, `snowball-${locale}`);
  return step;
}
