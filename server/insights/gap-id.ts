import { createHash } from 'node:crypto';

/**
 * The id of a question that nobody answered: `gap-1f0c2a9b4e`. The same question has the same id in every report, on every
 * server and after any amount of new data, since it is made from the question itself; no letter of it can be read from
 * the id, which may stand where the wording may not.
 */
export function gapId(question: string): string {
  return `gap-${createHash('sha256').update(question).digest('hex').slice(0, 10)}`;
}

export function isGapId(text: string): boolean {
  return /^gap-[0-9a-f]{10}$/u.test(text);
}
