import { checkKb, type CheckReport } from '../kb-builder/check.ts';
import { say, type Message } from '../kb-builder/wording/message.ts';
import { CACHE_OPTIONS, cacheFolder, contentFolder, leniency, LENIENCY_OPTIONS } from './build.ts';
import { printProblems } from './print-problems.ts';
import { startProgress } from './progress.ts';
import type { Verb } from './verb.ts';
import { languageOfCall, LANG_OPTION } from './wording/language-of-call.ts';
import { speak } from './wording/speak.ts';
import { stepInWords } from './wording/step-in-words.ts';

export const verb: Verb = {
  name: 'check',
  summary: 'every problem in the content at once, each with file, line and remedy; runs the search tests',
  usage: 'check [content]',
  words: 1,
  options: [...LENIENCY_OPTIONS, ...CACHE_OPTIONS, { name: 'ranks', meaning: 'list where the article of every search test stands, and what stands before it' }, LANG_OPTION, { name: 'json', meaning: 'print one JSON document with problems and search tests' }],
  examples: [
    { why: 'check ./content', command: 'hjelp check' },
    { why: 'how well are articles found?', command: 'hjelp check content --ranks' },
    { why: 'for a machine', command: 'hjelp check content --json' },
  ],
  async run(call) {
    const contentDir = contentFolder(call);
    const asked = languageOfCall(call);
    const progress = startProgress();
    const report = await checkKb({ contentDir, ...leniency(call), ...cacheFolder(call), lang: asked ?? 'site', onProgress: ({ step, done, total }) => progress.update(stepInWords(step, asked), done, total) });
    progress.end();
    printProblems(report.problems, report.lang);
    const failed = report.problems.some((problem) => problem.severity === 'error') || report.searchTests.failed > 0;
    if (call.has('json')) process.stdout.write(`${JSON.stringify(report)}\n`);
    else process.stdout.write(describeCheck(report, call.has('ranks')));
    return failed ? 1 : 0;
  },
};

/** Lines of a kind that are printed; --json has all. */
const MOST_LINES = 20;

/** What is found, what competes, where each search test stands if that is asked for, and a line that counts. */
export function describeCheck(report: CheckReport, withRanks: boolean): string {
  const tell = (message: Message): string => speak(message, report.lang);
  const section = (title: Message, lines: readonly Message[], most = MOST_LINES): string => {
    if (lines.length === 0) return '';
    const more = lines.length > most ? `  ${tell(say`… and ${lines.length - most} more (--json lists all)`)}\n` : '';
    return `${tell(title)}:\n${lines.slice(0, most).map((line) => `  ${tell(line)}\n`).join('')}${more}\n`;
  };
  const { articles, refused, searchTests: { passed, failed, results }, findability: { unfound, competing, alike } } = report;
  const count = articles === 1 ? say`1 article checked` : say`${articles} articles checked`;
  const without = refused === 0 ? undefined : say`, ${refused} left out because of errors`;
  const tests = results.length === 0 ? say`no search tests yet: write some under "must_rank"` : say`search tests: ${passed} passed, ${failed} failed`;
  return [
    section(say`Hard to find`, unfound.map(describeUnfound)),
    section(say`Competing`, [...alike.map(describeAlike), ...competing.map(describeCompeting)]),
    withRanks ? section(say`Search tests`, results.map(describeTest), Infinity) : '',
    `${tell(count)}${without === undefined ? '' : tell(without)}; ${tell(tests)}.\n`,
  ].join('');
}

function describeUnfound({ file, line, asked, foundInstead }: CheckReport['findability']['unfound'][number]): Message {
  const why = asked.length === 0 ? say`its title has no word that a visitor would ask for` : say`no plausible question finds it: ${asked.slice(0, 3).map((question) => `"${question}"`).join(', ')}`;
  return say`${file}:${line}: ${why}${foundInstead === undefined ? undefined : say` (found: ${foundInstead})`}. Say in its title or "questions" what it is about`;
}

function describeAlike({ file, line, otherFile }: CheckReport['findability']['alike'][number]): Message {
  return say`${file}:${line}: its title says the same as that of ${otherFile}. Merge the two, or say in the titles what tells them apart`;
}

function describeCompeting({ file, line, beatenBy, questions, asked }: CheckReport['findability']['competing'][number]): Message {
  return say`${file}:${line}: ${beatenBy} stands before it for ${questions.length} of its ${asked} questions, as "${questions[0]}". Merge the two, or say in the titles what tells them apart`;
}

function describeTest({ file, line, query, kind, limit, rank, passed, beatenBy }: CheckReport['searchTests']['results'][number]): Message {
  const verdict = passed ? say`passed` : say`FAILED`;
  const wanted = kind === 'must_rank' ? (limit === 1 ? say`must be first for` : say`must be among the first ${limit} for`) : say`must not be among the first ${limit} for`;
  const found = rank === undefined ? say`not among the first ten` : say`number ${rank}`;
  return say`${verdict} ${file}:${line}: ${wanted} "${query}": ${found}${beatenBy.length === 0 ? undefined : rank === undefined ? say`; found: ${beatenBy.slice(0, 3).join(', ')}` : say`, after ${beatenBy.slice(0, 3).join(', ')}`}`;
}
