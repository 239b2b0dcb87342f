import { describeProblem, type ContentProblem } from '../kb-builder/content-problem.ts';
import { say, type Message } from '../kb-builder/wording/message.ts';
import type { SpokenLanguage } from '../kb-builder/wording/spoken-language.ts';
import { speak } from './wording/speak.ts';

/** Prints every problem on stderr, errors last so that they stand nearest to the prompt, and a line that counts them. */
export function printProblems(problems: readonly ContentProblem[], language: SpokenLanguage): void {
  if (problems.length === 0) return;
  const errors = problems.filter((problem) => problem.severity === 'error');
  const warnings = problems.filter((problem) => problem.severity !== 'error');
  for (const problem of [...warnings, ...errors]) process.stderr.write(`${problem.severity === 'error' ? '' : `${speak(say`warning`, language)}: `}${describeProblem(problem)}\n`);
  process.stderr.write(`${speak(countErrors(errors.length), language)}, ${speak(countWarnings(warnings.length), language)}.\n`);
}

function countErrors(number: number): Message {
  return number === 1 ? say`1 error` : say`${number} errors`;
}

function countWarnings(number: number): Message {
  return number === 1 ? say`1 warning` : say`${number} warnings`;
}
