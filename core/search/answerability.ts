import type { AnswerSigns } from './answer-signs.ts';

/**
 * Logistic regression; `tests/benchmarks/answerability.ts` fits it again and says how well it tells questions with an answer from
 * those without, each kind of knowledge base left out in turn.
 */
const WEIGHTS = { cover: 1.94, like: 2.13, likest: 2.14, unknown: -1.97, standsOut: 2.09, untitled: 0.87, logSize: -0.24 };
const START = -2.39;
/** Outside of these sizes nothing was measured. */
const SMALLEST = 30;
const LARGEST = 10_000;

/**
 * How likely it is, 0–1, that the knowledge base answers the question, by what the search found. Under 0.5 "we may not
 * have this" is the honest thing to say.
 */
export function answerability(signs: AnswerSigns | undefined): number {
  if (signs === undefined) return 0;
  const logSize = Math.log(Math.min(LARGEST, Math.max(SMALLEST, signs.size)));
  const untitled = 1 - signs.titled;
  // "Can I pay with bitcoin" looks much like "How can I pay", all but for the one word that is asked about.
  const known = 1 - signs.unknown;
  const odds = START + WEIGHTS.cover * signs.cover + WEIGHTS.like * signs.like * known + WEIGHTS.likest * signs.likest * known
    + WEIGHTS.unknown * signs.unknown + WEIGHTS.standsOut * signs.standsOut + WEIGHTS.untitled * untitled + WEIGHTS.logSize * logSize;
  return Math.round((1 / (1 + Math.exp(-odds))) * 1000) / 1000;
}
