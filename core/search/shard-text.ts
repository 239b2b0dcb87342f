import { digit, digitValue } from './packed-numbers.ts';

/*
 * How shards of words are written: builder and reader agree here. Words hold letters, digits and their marks only, and packed
 * numbers none of the characters below, so nothing needs to be escaped.
 */

/** Between two records. */
export const RECORD = '\x7f';
/** Before each entry of a record. */
export const ENTRY = '!';
/** In a list of occurrences: what follows is in a shard of its own; its name comes next, then in how many places the word occurs. */
export const LIST_ELSEWHERE = '~~';

/**
 * What an entry of a stem's record is: `f` a form of it, with where it is cut and where it occurs; `r` a stem whose words have this
 * root; `a` and `b` compounds that it is the first or last part of, with where they occur; `s` a synonym rule (what its key has behind this
 * word, its weight, what it stands for); `p` a phrase (the roots behind this one). Of a beginning's record: `w` a word.
 */
export type ShardEntryKind = 'f' | 'r' | 'a' | 'b' | 's' | 'p' | 'w';

/** The word whose record has a synonym's rules, by the rule's key. */
export function firstWordOf(synonymKey: string): string {
  return /^[^ ~]*/u.exec(synonymKey)![0];
}

/** Length of what two strings begin with alike, at most 80. */
export function sharedBeginning(one: string, other: string): number {
  const most = Math.min(one.length, other.length, 80);
  let shared = 0;
  while (shared < most && one.charCodeAt(shared) === other.charCodeAt(shared)) shared += 1;
  return shared;
}

/** The key of a word in the table of tails: its length, then its letters backwards. */
export function tailKey(word: string): string {
  return digit(word.length) + backwards(word);
}

export function backwards(word: string): string {
  return word.split('').toReversed().join('');
}

/** Writes the starts of shards, as the contract says. */
export function writeStarts(starts: readonly string[]): string {
  return starts.map((start, at) => {
    const shared = sharedBeginning(starts[at - 1] ?? '', start);
    return digit(shared) + start.slice(shared);
  }).join('\n');
}

/** Reads what {@link writeStarts} has written. */
export function readStarts(text: string): string[] {
  let before = '';
  return text.split('\n').map((line) => (before = before.slice(0, digitValue(line.charCodeAt(0))) + line.slice(1)));
}

/** Beginnings whose words lie in more shards than this have a record of their own. */
export const MOST_SHARDS_WALKED = 2;

/** The first and the last of a table's shards that may hold keys from one to another. */
export function shardsBetween(starts: readonly string[], from: string, to: string): [first: number, last: number] {
  return [Math.max(0, lastNotAfter(starts, from)), Math.max(0, lastNotAfter(starts, to))];
}

function lastNotAfter(starts: readonly string[], key: string): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (starts[middle]! <= key) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
