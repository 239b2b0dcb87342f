/**
 * From typing to searches: one intention is one search, however long someone hesitates over its letters.
 *
 * Pure: every function takes a state and the time and gives the next state. `Visit` owns the clock.
 *
 *     typed ─▶ pending ─┬─ 1,000 ms of rest ─┬─▶ settled ─ typed on ─▶ pending, replaces the settled one
 *                       └─ Enter, open, leave┘        └── something was done with it ─▶ sealed: never replaced
 */

/** A query settles after this much rest, in milliseconds. */
export const REST_MS = 1000;

/** What the search said to a query. */
export interface TypedAnswer {
  /** How many articles matched. */
  readonly results: number;
  /** 0–1. */
  readonly answerable: number;
  /** The first article ids. */
  readonly top: readonly string[];
  /** How long the search took, in milliseconds. */
  readonly ms: number;
}

interface Pending {
  readonly query: string;
  readonly answer: TypedAnswer;
  /** When the query last changed, in milliseconds of any steady clock. */
  readonly at: number;
  /** The text is being composed with an input method. Phones compose every word; see {@link CHOSEN_FROM_CANDIDATES}. */
  readonly isComposing: boolean;
}

/** Kana, bopomofo, Chinese characters: their input methods show candidates to choose from, and resting over those is no rest. A composed Latin word may rest. */
const CHOSEN_FROM_CANDIDATES = /[\u2e80-\u9fff]/u;

/** Where the typing stands. Start with {@link NOTHING_TYPED}. */
export interface TypingState {
  readonly pending?: Pending;
  /** The search that settled last. */
  readonly settled?: { readonly query: string; readonly sealed: boolean };
}

export const NOTHING_TYPED: TypingState = {};

/** What made a query settle. `rest` is silence; the others are what the visitor did. */
export type SettleCause = 'rest' | 'enter' | 'suggestion' | 'open' | 'leave';

export interface SettledSearch {
  readonly query: string;
  readonly answer: TypedAnswer;
  readonly trigger: 'typing' | 'enter' | 'suggestion';
  /** True when it takes the place of the search that settled before it. */
  readonly replacesPrevious: boolean;
}

/** The field now holds this query, and this is what was found. An empty query is a cleared field: what had not settled is forgotten. */
export function afterTyping(state: TypingState, typing: { query: string; answer: TypedAnswer; at: number; isComposing?: boolean }): TypingState {
  const query = tidy(typing.query);
  if (query === '') return withoutPending(state);
  // The same words again (a search repeated when the index arrived, a blank at the end) are no new keystroke.
  const at = state.pending && tidy(state.pending.query) === query ? state.pending.at : typing.at;
  return { ...state, pending: { query, answer: typing.answer, at, isComposing: typing.isComposing ?? false } };
}

/** The input method is done: what was chosen may rest from now on, even if the field never says so again. */
export function afterComposing(state: TypingState, at: number): TypingState {
  const { pending } = state;
  if (!pending?.isComposing) return state;
  return { ...state, pending: { ...pending, isComposing: false, at: CHOSEN_FROM_CANDIDATES.test(pending.query) ? at : pending.at } };
}

/** When the pending query will have rested long enough; undefined when none is pending or rest does not settle it. */
export function restsAt(state: TypingState): number | undefined {
  const { pending, settled } = state;
  if (!pending || (pending.isComposing && CHOSEN_FROM_CANDIDATES.test(pending.query)) || !isWorthSettling(pending.query, settled?.query, 'rest')) return undefined;
  return pending.at + REST_MS;
}

/**
 * Settles the pending query, if there is one.
 * @param cause `rest` settles only when the time has come.
 * @returns the next state, and the search to record; none when the query was settled already, or is but what is left
 * of a settled one while it is being deleted.
 */
export function settle(state: TypingState, cause: SettleCause, at: number): { readonly state: TypingState; readonly search?: SettledSearch } {
  const { pending, settled } = state;
  if (!pending) return { state };
  if (cause === 'rest') {
    const due = restsAt(state);
    if (due === undefined || at < due) return { state };
  }
  if (settled && sameWords(settled.query, pending.query)) return { state: withoutPending(state) };
  if (!isWorthSettling(pending.query, settled?.query, cause)) return { state: withoutPending(state) };
  return {
    state: { settled: { query: pending.query, sealed: false } },
    search: {
      query: pending.query,
      answer: pending.answer,
      trigger: cause === 'enter' || cause === 'suggestion' ? cause : 'typing',
      replacesPrevious: settled !== undefined && !settled.sealed && isSameIntention(settled.query, pending.query),
    },
  };
}

/** Something came of the settled search (an article was opened, a human was asked): what is typed next is another one. */
export function seal(state: TypingState): TypingState {
  return state.settled ? { ...state, settled: { ...state.settled, sealed: true } } : state;
}

/** Says whether a later query continues or corrects an earlier one: it is longer by its end, differs by a slip, or both. */
export function isSameIntention(earlier: string, later: string): boolean {
  const [from, to] = [withoutAccents(fold(earlier)), withoutAccents(fold(later))];
  // `tuihuo` rested while it was being composed, and then 退货 was chosen for it.
  if (to.startsWith(from) || (CHOSEN_FROM_CANDIDATES.test(to) && !CHOSEN_FROM_CANDIDATES.test(from))) return true;
  // Other figures are another question: `faktura 2024` corrects nothing in `faktura 2023`.
  if (digitsOf(from) !== digitsOf(to)) return false;
  // How much is a slip depends on the words that differ: `byta kort` and `byta konto` are two questions.
  const [was, is] = [from.split(' '), to.split(' ')];
  while (was.length > 1 && was[0] === is[0]) {
    was.shift();
    is.shift();
  }
  const [one, other] = [was.join(' '), is.join(' ')];
  const longer = Math.max(one.length, other.length);
  const slips = longer < 4 ? 0 : longer < 10 ? 1 : 2;
  // `retrun sh` became `return shoes`. Only where enough was typed already: `pris` is no slip in `gris sko`.
  const before = one.length < 7 ? -1 : one.length < 10 ? 1 : 2;
  return differences(one, other, slips) <= slips || differences(one, other, before, true) <= before;
}

/**
 * While a settled query is deleted letter by letter its remains are no searches (`fakt` of `faktura`). A whole word
 * less is one: the visitor asks more broadly.
 */
function isWorthSettling(query: string, settledQuery: string | undefined, cause: SettleCause): boolean {
  if (cause === 'enter' || cause === 'suggestion' || cause === 'open') return true;
  // One Latin letter is a beginning; one Chinese character may be a word.
  if (/^[\p{Script=Latin}\p{N}\p{P}]$/u.test(query)) return false;
  if (settledQuery === undefined) return true;
  const [from, to] = [fold(settledQuery), fold(query)];
  return to === from || !from.startsWith(to) || from[to.length] === ' ';
}

function sameWords(one: string, other: string): boolean {
  return fold(one) === fold(other);
}

function fold(query: string): string {
  return tidy(query).toLowerCase();
}

/** Accents are put right in a second glance: `angra kop` becomes `ångra köp` in one intention. */
function withoutAccents(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}+/gu, '').replaceAll('ø', 'o').replaceAll('æ', 'ae');
}

function tidy(query: string): string {
  return query.normalize('NFC').trim().replaceAll(/\s+/gu, ' ');
}

function digitsOf(text: string): string {
  return text.replaceAll(/\D+/gu, ' ').trim();
}

/**
 * Edit distance with swaps of neighbours (optimal string alignment); stops counting once it exceeds `most`.
 * @param mayGoOn To the beginning of the other that is nearest, whatever follows it.
 */
function differences(one: string, other: string, most: number, mayGoOn = false): number {
  const a = Array.from(one);
  let b = Array.from(other);
  if (mayGoOn) b = b.slice(0, a.length + 2);
  else if (Math.abs(a.length - b.length) > most) return most + 1;
  let beforeLast: number[] = [];
  let last = b.map((_, j) => j + 1);
  for (let i = 0; i < a.length; i += 1) {
    const row: number[] = [];
    let least = i + 1;
    for (let j = 0; j < b.length; j += 1) {
      const diagonal = j === 0 ? i : last[j - 1]!;
      const left = j === 0 ? i + 1 : row[j - 1]!;
      let cost = Math.min(diagonal + (a[i] === b[j] ? 0 : 1), left + 1, last[j]! + 1);
      if (i > 0 && j > 0 && a[i] === b[j - 1] && a[i - 1] === b[j]) cost = Math.min(cost, (j === 1 ? i - 1 : beforeLast[j - 2]!) + 1);
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return most + 1;
    [beforeLast, last] = [last, row];
  }
  return mayGoOn ? Math.min(...last) : last.at(-1) ?? a.length;
}

function withoutPending(state: TypingState): TypingState {
  return state.settled ? { settled: state.settled } : NOTHING_TYPED;
}
