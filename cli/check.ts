import { checkKb, type CheckReport } from '../kb-builder/check.ts';
import { CACHE_OPTIONS, cacheFolder, contentFolder, leniency, LENIENCY_OPTIONS } from './build.ts';
import { printProblems } from './print-problems.ts';
import { startProgress } from './progress.ts';
import type { Verb } from './verb.ts';

export const verb: Verb = {
  name: 'check',
  summary: 'every problem in the content at once, each with file, line and remedy; runs the search tests',
  usage: 'check [content]',
  words: 1,
  options: [...LENIENCY_OPTIONS, ...CACHE_OPTIONS, { name: 'ranks', meaning: 'list where the article of every search test stands, and what stands before it' }, { name: 'json', meaning: 'print one JSON document with problems and search tests' }],
  examples: [
    { why: 'check ./content', command: 'hjelp check' },
    { why: 'how well are articles found?', command: 'hjelp check content --ranks' },
    { why: 'for a machine', command: 'hjelp check content --json' },
  ],
  async run(call) {
    const progress = startProgress();
    const report = await checkKb({ contentDir: contentFolder(call), ...leniency(call), ...cacheFolder(call), onProgress: ({ step, done, total }) => progress.update(step, done, total) });
    progress.end();
    printProblems(report.problems);
    const failed = report.problems.some((problem) => problem.severity === 'error') || report.searchTests.failed > 0;
    if (call.has('json')) process.stdout.write(`${JSON.stringify(report)}\n`);
    else {
      process.stdout.write(describeFindability(report));
      if (call.has('ranks')) process.stdout.write(describeRanks(report));
      process.stdout.write(`${report.articles === 1 ? '1 article' : `${report.articles} articles`} checked; search tests: ${report.searchTests.passed} passed, ${report.searchTests.failed} failed.\n`);
    }
    return failed ? 1 : 0;
  },
};

/** Lines of a kind that are printed; --json has all. */
const MOST_LINES = 20;

function describeFindability({ findability: { unfound, competing } }: CheckReport): string {
  const hard = unfound.map(({ file, asked, foundInstead }) =>
    `${file}: ${asked.length === 0 ? 'its title has no word that a visitor would ask for' : `no plausible question finds it: ${asked.slice(0, 3).map((question) => `"${question}"`).join(', ')}`}${foundInstead === undefined ? '' : ` (found: ${foundInstead})`}. Say in its title or "questions" what it is about`);
  const pairs = competing.map(({ file, beatenBy, questions, asked }) =>
    `${file}: ${beatenBy} stands before it for ${questions.length} of its ${asked} questions, as "${questions[0]}". Merge the two, or say in the titles what tells them apart`);
  return section('Hard to find', hard) + section('Competing', pairs);
}

function describeRanks({ searchTests }: CheckReport): string {
  return section('Search tests', searchTests.results.map(({ file, line, query, kind, limit, rank, passed, beatenBy }) =>
    `${passed ? 'passed' : 'FAILED'} ${file}:${line}: ${kind === 'must_rank' ? `must rank ${limit}` : 'not for'} "${query}": ${rank === undefined ? 'not among the first ten' : `number ${rank}`}${beatenBy.length === 0 ? '' : `, after ${beatenBy.slice(0, 3).join(', ')}`}`), Infinity);
}

function section(title: string, lines: readonly string[], most = MOST_LINES): string {
  if (lines.length === 0) return '';
  const more = lines.length > most ? `  … and ${lines.length - most} more (--json lists all)\n` : '';
  return `${title}:\n${lines.slice(0, most).map((line) => `  ${line}\n`).join('')}${more}\n`;
}
