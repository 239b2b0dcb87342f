import { initContent } from '../kb-builder/init-content.ts';
import type { Verb } from './verb.ts';

export const verb: Verb = {
  name: 'init',
  summary: 'a small, working knowledge base to start from',
  usage: 'init [dir]',
  words: 1,
  options: [
    { name: 'locale', value: 'L', meaning: 'language of the first articles: en (default), sv, nb or da' },
    { name: 'json', meaning: 'print one JSON document with the files written' },
  ],
  examples: [
    { why: 'start in ./content', command: 'hjelp init' },
    { why: 'start in Swedish', command: 'hjelp init content --locale sv' },
  ],
  async run(call) {
    const dir = call.words[0] ?? 'content';
    const locale = call.text('locale') ?? 'en';
    const { files } = await initContent(dir, { locale });
    if (call.has('json')) process.stdout.write(`${JSON.stringify({ dir, files })}\n`);
    else process.stdout.write(`Made ${files.length} files in ${dir}.\nSee it while you write:  npx hjelp dev${dir === 'content' ? '' : ` ${dir}`}\nBuild it:               npx hjelp build${dir === 'content' ? '' : ` ${dir}`}\n`);
    return 0;
  },
};
