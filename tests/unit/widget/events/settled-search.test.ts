import { describe, expect, it } from 'vitest';
import { afterComposing, afterTyping, isSameIntention, NOTHING_TYPED, restsAt, REST_MS, seal, settle, type SettleCause, type TypingState } from '../../../../widget/events/settled-search.ts';

const ANSWER = { results: 1, answerable: 0.5, top: ['a'], ms: 1 };

/**
 * Plays what happened in a search field: `[milliseconds since the step before, what]`, where what is the text that the
 * field then held, or something the visitor did. Rest is judged between the steps, as the widget's timer does.
 * @returns the searches that count in the end, as `query` or `query!enter`.
 */
function play(...steps: [afterMs: number, what: string | { cause: SettleCause } | { composing: string } | { sealed: true }][]): string[] {
  let state: TypingState = NOTHING_TYPED;
  let now = 0;
  const counted: string[] = [];
  const count = (cause: SettleCause, at: number): void => {
    const result = settle(state, cause, at);
    state = result.state;
    if (!result.search) return;
    if (result.search.replacesPrevious) counted.pop();
    counted.push(result.search.trigger === 'typing' ? result.search.query : `${result.search.query}!${result.search.trigger}`);
  };
  for (const [afterMs, what] of [...steps, [REST_MS * 10, 'end'] as const]) {
    const due = restsAt(state);
    now += afterMs;
    if (due !== undefined && due <= now) count('rest', due);
    if (what === 'end') break;
    if (typeof what === 'string') state = afterTyping(state, { query: what, answer: ANSWER, at: now });
    else if ('sealed' in what) state = seal(state);
    else if ('composing' in what) state = afterTyping(state, { query: what.composing, answer: ANSWER, at: now, isComposing: true });
    else count(what.cause, now);
  }
  return counted;
}

/** Someone types a text letter by letter. */
const letters = (text: string, everyMs = 120, from = ''): [number, string][] => Array.from(text.slice(from.length), (_, i) => [everyMs, text.slice(0, from.length + i + 1)]);
const deletes = (text: string, to: string, everyMs = 60): [number, string][] => Array.from({ length: text.length - to.length }, (_, i) => [everyMs, text.slice(0, text.length - i - 1)]);

describe('one intention is one search', () => {
  it('typing without a pause', () => expect(play(...letters('faktura'))).toEqual(['faktura']));
  it('a slow typist who hesitates over every letter', () => expect(play(...letters('faktura', 1500))).toEqual(['faktura']));
  it('a pause in the middle, and on', () => expect(play(...letters('retur'), [2500, 'returne'], ...letters('returnera skor', 100, 'returne'))).toEqual(['returnera skor']));
  it('a typo seen and mended after a pause', () => expect(play(...letters('byta lösenrd'), [1800, 'byta lösenr'], ...letters('byta lösenord', 90, 'byta lösen'))).toEqual(['byta lösenord']));
  it('swapped letters mended', () => expect(play(...letters('fatkura'), [1500, 'faktura'])).toEqual(['faktura']));
  it('an accent put right', () => expect(play([0, 'angra kop'], [1500, 'ångra köp'])).toEqual(['ångra köp']));
  it('autocorrect at the space', () => expect(play(...letters('losenord'), [80, 'lösenord '], ...letters('lösenord bankid', 90, 'lösenord '))).toEqual(['lösenord bankid']));
  it('autocorrect after a pause', () => expect(play(...letters('byta lsöenord'), [1400, 'byta lösenord '])).toEqual(['byta lösenord']));
  it('pasted at once', () => expect(play([0, 'hur får jag tillbaka pengarna'])).toEqual(['hur får jag tillbaka pengarna']));
  it('pasted over what was there', () => expect(play(...letters('fakt'), [300, 'leverans till utlandet'])).toEqual(['leverans till utlandet']));
  it('a search repeated when the index arrives, and a blank at the end', () => expect(play([0, 'retur'], [900, 'retur'], [50, 'retur '])).toEqual(['retur']));
  it('Enter directly, then rest', () => expect(play(...letters('retur'), [100, { cause: 'enter' }])).toEqual(['retur!enter']));
  it('rest, then Enter on the same words', () => expect(play(...letters('retur'), [3000, { cause: 'enter' }])).toEqual(['retur']));
  it('Enter twice', () => expect(play([0, 'retur'], [50, { cause: 'enter' }], [50, { cause: 'enter' }])).toEqual(['retur!enter']));
});

describe('deleting', () => {
  it('what is left while a query is deleted is no search', () => expect(play(...letters('faktura'), [2000, 'faktur'], [1500, 'fakt'], [1500, 'f'], [200, ''])).toEqual(['faktura']));
  it('deleted and written anew is two searches', () => expect(play(...letters('faktura'), [2000, 'faktur'], ...deletes('faktur', ''), ...letters('leverans'))).toEqual(['faktura', 'leverans']));
  it('a word less asks more broadly: the narrow question stays on record', () => expect(play(...letters('byta lösenord wifi'), [2000, 'byta lösenord'])).toEqual(['byta lösenord wifi', 'byta lösenord']));
  it('cleared before it settled is nothing', () => expect(play(...letters('fakt'), [200, ''])).toEqual([]));
  it('deleted back and typed again is still one', () => expect(play(...letters('faktura'), [1500, 'faktu'], [1500, 'faktura'])).toEqual(['faktura']));
});

describe('input methods', () => {
  it('resting over candidates settles nothing, the chosen text does', () => expect(play([0, { composing: 'へ' }], [1500, { composing: 'へんぴん' }], [2000, '返品'])).toEqual(['返品']));
  it('a composition that ends without another word from the field settles too', () => {
    const composing = afterTyping(NOTHING_TYPED, { query: '返品', answer: ANSWER, at: 0, isComposing: true });
    expect(restsAt(composing)).toBeUndefined();
    expect(restsAt(afterComposing(composing, 500))).toBe(500 + REST_MS);
  });
  it('a phone composes every word, and never says that the last one is done', () => expect(play([0, { composing: 'fakt' }], [100, { composing: 'faktura' }])).toEqual(['faktura']));
  it('the end of such a composition is no keystroke', () => {
    const composing = afterTyping(NOTHING_TYPED, { query: 'faktura', answer: ANSWER, at: 0, isComposing: true });
    expect(restsAt(afterComposing(composing, 500))).toBe(REST_MS);
  });
  it('what is chosen for letters that had rested takes their place', () => expect(play([0, { composing: 'tuihuo' }], [2000, '退货'], [3000, '换货'])).toEqual(['退货', '换货']));
  it('one Chinese character is a question, one Latin letter is not', () => {
    expect(play([0, '退'])).toEqual(['退']);
    expect(play([0, 'f'])).toEqual([]);
  });
});

describe('what ends the typing', () => {
  it('opening a result at once', () => expect(play(...letters('faktura'), [50, { cause: 'open' }])).toEqual(['faktura']));
  it('leaving at once', () => expect(play(...letters('faktura'), [50, { cause: 'leave' }])).toEqual(['faktura']));
  it('a suggestion that is chosen', () => expect(play(...letters('fakt'), [100, 'faktura'], [10, { cause: 'suggestion' }])).toEqual(['faktura!suggestion']));
  it('leaving with half a deleted query adds nothing', () => expect(play(...letters('faktura'), [2000, 'fak'], [100, { cause: 'leave' }])).toEqual(['faktura']));
  it('leaving with an empty field adds nothing', () => expect(play([0, { cause: 'leave' }])).toEqual([]));
});

describe('two intentions are two searches', () => {
  it('other words', () => expect(play(...letters('pengar tillbaka'), [2500, 'återbetalning'])).toEqual(['pengar tillbaka', 'återbetalning']));
  it('other figures', () => expect(play(...letters('faktura 2023'), [2000, 'faktura 2024'])).toEqual(['faktura 2023', 'faktura 2024']));
  it('short words that differ by a letter', () => expect(play([0, 'sko'], [2000, 'ska'])).toEqual(['sko', 'ska']));
  it('typing on after something came of the first', () => expect(play(...letters('retur'), [1500, { sealed: true }], [500, 'retur skor'])).toEqual(['retur', 'retur skor']));
  it('the same words after others', () => expect(play([0, 'retur'], [2000, 'leverans'], [2000, 'retur'])).toEqual(['retur', 'leverans', 'retur']));
});

describe('isSameIntention', () => {
  it.each([['retur', 'returnera'], ['Retur', 'retur '], ['lösenrd', 'lösenord'], ['återbetaling', 'återbetalning'], ['fatkura', 'faktura'], ['kop', 'köp'], ['øre', 'ore'], ['retrun sh', 'return shoes'], ['byta lösenrd', 'byta lösenord bankid']])('%s → %s', (one, other) => expect(isSameIntention(one, other)).toBe(true));
  it.each([['retur', 'faktura'], ['pris', 'gris sko'], ['byta kort', 'byta konto'], ['leverans', 'reklamation'], ['hjälp', 'häl'], ['order 12345', 'order 12346']])('%s ↛ %s', (one, other) => expect(isSameIntention(one, other)).toBe(false));
});
