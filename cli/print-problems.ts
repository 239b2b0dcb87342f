import { describeProblem, type ContentProblem } from '../kb-builder/content-problem.ts';

/** Prints every problem on stderr, errors last so that they stand nearest to the prompt, and a line that counts them. */
export function printProblems(problems: readonly ContentProblem[]): void {
  if (problems.length === 0) return;
  const errors = problems.filter((problem) => problem.severity === 'error');
  const warnings = problems.filter((problem) => problem.severity !== 'error');
  for (const problem of [...warnings, ...errors]) process.stderr.write(`${problem.severity === 'error' ? '' : 'warning: '}${describeProblem(problem)}\n`);
  process.stderr.write(`${count(errors.length, 'error')}, ${count(warnings.length, 'warning')}.\n`);
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
