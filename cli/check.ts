import { checkKb } from '../kb-builder/check.ts';
import { contentFolder, leniency, LENIENCY_OPTIONS } from './build.ts';
import { printProblems } from './print-problems.ts';
import { startProgress } from './progress.ts';
import type { Verb } from './verb.ts';

export const verb: Verb = {
  name: 'check',
  summary: 'every problem in the content at once, each with file, line and remedy; runs the search tests',
  usage: 'check [content]',
  words: 1,
  options: [...LENIENCY_OPTIONS, { name: 'json', meaning: 'print one JSON document with problems and search tests' }],
  examples: [
    { why: 'check ./content', command: 'hjelp check' },
    { why: 'for a machine', command: 'hjelp check content --json' },
  ],
  async run(call) {
    const progress = startProgress();
    const report = await checkKb({ contentDir: contentFolder(call), ...leniency(call), onProgress: ({ step, done, total }) => progress.update(step, done, total) });
    progress.end();
    printProblems(report.problems);
    const failed = report.problems.some((problem) => problem.severity === 'error') || report.searchTests.failed > 0;
    if (call.has('json')) process.stdout.write(`${JSON.stringify(report)}\n`);
    else process.stdout.write(`${report.articles} articles checked; search tests: ${report.searchTests.passed} passed, ${report.searchTests.failed} failed.\n`);
    return failed ? 1 : 0;
  },
};
