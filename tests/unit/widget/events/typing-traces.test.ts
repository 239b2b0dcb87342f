import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { afterComposing, afterTyping, NOTHING_TYPED, restsAt, REST_MS, settle, type SettleCause, type TypingState } from '../../../../widget/events/settled-search.ts';

/** What a field told a page while somebody typed, recorded in a browser by tests/support/record-typing.ts. */
interface TypingTrace {
  readonly name: string;
  /** The searches that were meant, in order; `words!enter` when Enter asked for them. */
  readonly counts: readonly string[];
  readonly steps: readonly (
    | readonly [afterMs: number, what: 'input', value: string, isComposing: boolean, inputType: string]
    | readonly [afterMs: number, what: 'compositionend' | 'enter' | 'leave']
  )[];
}

const traces = readFileSync(new URL('../../../fixtures/typing-traces.jsonl', import.meta.url), 'utf8').trim().split('\n').map((line) => JSON.parse(line) as TypingTrace);
const ANSWER = { results: 1, answerable: 0.5, top: ['a'], ms: 1 };

/** As `Visit` does it, with the clock of the trace. */
function play({ steps }: TypingTrace): { counted: string[]; settledAt: number[]; lastInputAt: number } {
  let state: TypingState = NOTHING_TYPED;
  let now = 0;
  let lastInputAt = 0;
  const counted: string[] = [];
  const settledAt: number[] = [];
  const count = (cause: SettleCause, at: number): void => {
    const { state: next, search } = settle(state, cause, at);
    state = next;
    if (!search) return;
    if (search.replacesPrevious) counted.pop();
    counted.push(search.trigger === 'typing' ? search.query : `${search.query}!${search.trigger}`);
    settledAt.push(at);
  };
  const restUntil = (until: number): void => {
    const due = restsAt(state);
    if (due !== undefined && due <= until) count('rest', due);
  };
  for (const [afterMs, what, value, isComposing] of steps) {
    restUntil(now + afterMs);
    now += afterMs;
    if (what === 'input') {
      lastInputAt = now;
      state = afterTyping(state, { query: value!, answer: ANSWER, at: now, isComposing: isComposing! });
    } else if (what === 'compositionend') state = afterComposing(state, now);
    else count(what, now);
  }
  restUntil(now + 60_000);
  return { counted, settledAt, lastInputAt };
}

describe('real typing', () => {
  it.each(traces)('$name', (trace) => expect(play(trace).counted).toEqual(trace.counts));

  it('settles within a second of the last key, also where a phone never ends its composition', () => {
    for (const trace of traces) {
      const { settledAt, lastInputAt } = play(trace);
      expect(settledAt.at(-1)! - lastInputAt, trace.name).toBeLessThanOrEqual(REST_MS + 100);
    }
  });

  it('was recorded with everything that keyboards do', () => {
    const steps = traces.flatMap(({ steps: of }) => of);
    const kinds = new Set(steps.map(([, , , , inputType]) => inputType));
    expect([...kinds]).toEqual(expect.arrayContaining(['insertText', 'insertCompositionText', 'deleteContentBackward', 'insertFromPaste']));
    expect(steps.some(([, what]) => what === 'compositionend')).toBe(true);
  });
});
