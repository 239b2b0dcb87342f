import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { initContent } from '../kb-builder/init-content.ts';
import { say, type Message } from '../kb-builder/wording/message.ts';
import { spokenLanguageOf } from '../kb-builder/wording/spoken-language.ts';
import { packageRoot } from './package-root.ts';
import type { Verb } from './verb.ts';
import { languageOfCall, LANG_OPTION } from './wording/language-of-call.ts';
import { speak } from './wording/speak.ts';

export const verb: Verb = {
  name: 'init',
  summary: 'a small, working knowledge base to start from',
  usage: 'init [dir]',
  words: 1,
  options: [
    { name: 'locale', value: 'L', meaning: 'language of the first articles: en (default), sv, nb or da' },
    LANG_OPTION,
    { name: 'json', meaning: 'print one JSON document with the files written' },
  ],
  examples: [
    { why: 'start in ./content', command: 'hjelp init' },
    { why: 'start in Swedish', command: 'hjelp init content --locale sv' },
  ],
  async run(call) {
    const dir = call.words[0] ?? 'content';
    const locale = call.text('locale') ?? 'en';
    const language = languageOfCall(call) ?? spokenLanguageOf(locale) ?? 'en';
    const { files } = await initContent(dir, { locale, readme: firstArticleGuide(locale) });
    const other = dir === 'content' ? '' : ` ${dir}`;
    const tell = (message: Message): string => `${speak(message, language)}\n`;
    if (call.has('json')) process.stdout.write(`${JSON.stringify({ dir, files })}\n`);
    else {
      process.stdout.write(tell(say`Made ${files.length} files in ${dir}.`));
      process.stdout.write(tell(say`How to write an article:  ${join(dir, 'README.md')}`));
      process.stdout.write(tell(say`See it while you write:   npx hjelp dev${other}`));
      process.stdout.write(tell(say`Look for mistakes:        npx hjelp check${other}`));
      process.stdout.write(tell(say`Build it:                 npx hjelp build${other}`));
    }
    return 0;
  },
};

/** The page for who writes an article for the first time, in the language of the articles. */
function firstArticleGuide(locale: string): string {
  const language = spokenLanguageOf(locale) ?? 'en';
  return readFileSync(join(packageRoot(), 'docs', language === 'en' ? 'first-article.md' : `first-article.${language}.md`), 'utf8');
}
