import { describe, expect, it } from 'vitest';
import { judgeVisit } from '../../../../server/insights/judge-visit.ts';
import { visitEvents } from '../../../support/visit-events.ts';

type Visit = ReturnType<typeof visitEvents>;

const judge = ({ visit, events }: Visit) => judgeVisit({ visit, mark: 1, events });
const failures = (visit: Visit) => judge(visit).searches.map(({ wording, failure }) => [wording, failure ?? 'answered']);

describe('how a search failed', () => {
  it('contacted: asked for a person after it, whatever else happened', () => {
    expect(failures(visitEvents().goodSearch(0, 'faktura').open(3, 'faktura').vote(20, 'down').contact(40))).toEqual([['faktura', 'contacted']]);
    expect(failures(visitEvents().search(0, 'a1').search(5, 'b2').contact(10))).toEqual([['a1', 'contacted'], ['b2', 'contacted']]);
  });

  it('not contacted: asked for a person before, an hour later, or after saying that it helped', () => {
    expect(failures(visitEvents().contact(0).search(5, 'faktura'))).toEqual([['faktura', 'no_results']]);
    expect(failures(visitEvents().search(0, 'faktura').contact(3_600))).toEqual([['faktura', 'no_results']]);
    expect(failures(visitEvents().goodSearch(0, 'faktura').open(3, 'faktura').vote(20, 'up').contact(40))).toEqual([['faktura', 'answered']]);
  });

  it('unhelpful: opened and voted down, unless the visitor changed their mind', () => {
    expect(failures(visitEvents().goodSearch(0, 'faktura').open(3, 'faktura').vote(60, 'down'))).toEqual([['faktura', 'unhelpful']]);
    expect(failures(visitEvents().goodSearch(0, 'faktura').open(3, 'faktura').vote(60, 'down').vote(61, 'up'))).toEqual([['faktura', 'answered']]);
    expect(failures(visitEvents().goodSearch(0, 'faktura').open(3, 'faktura').vote(60, 'down', 'another/article'))).toEqual([['faktura', 'answered']]);
  });

  it('missing_answer: the visitor said what is missing; about the search with these words, else the last', () => {
    expect(failures(visitEvents().search(0, 'a1').search(5, 'b2').missing(10, 'a1', 'allt'))).toEqual([['a1', 'missing_answer'], ['b2', 'no_results']]);
    expect(failures(visitEvents().search(0, 'a1').missing(10, 'något annat'))).toEqual([['a1', 'missing_answer']]);
  });

  it('missing_answer also counts when no search of the visit is known', () => {
    expect(failures(visitEvents().missing(0, 'prisgaranti'))).toEqual([['prisgaranti', 'missing_answer']]);
    // Two questions are two, however soon after each other, and the second replaces nothing; the same words are one.
    const both = judge(visitEvents().missing(0, 'prisgaranti').missing(60, 'hyra en kran').missing(90, 'Prisgaranti')).searches;
    expect(both.map(({ wording, failure, refinedTo }) => [wording, failure, refinedTo])).toEqual([['prisgaranti', 'missing_answer', undefined], ['hyra en kran', 'missing_answer', undefined]]);
    // Without words of its own it is about what was said last.
    expect(failures(visitEvents().missing(0, 'prisgaranti').missing(60, '', 'allt'))).toEqual([['prisgaranti', 'missing_answer']]);
  });

  it('refined: other words soon after, with nothing opened; and which words', () => {
    const judged = judge(visitEvents().goodSearch(0, 'pengar åter').goodSearch(12, 'återbetalning').open(15, 'återbetalning')).searches;
    expect(judged.map(({ failure, refinedTo }) => [failure, refinedTo])).toEqual([['refined', 'återbetalning'], [undefined, undefined]]);
    expect(failures(visitEvents().goodSearch(0, 'faktura').open(2, 'faktura').goodSearch(30, 'retur').open(33, 'retur', 'r/r'))).toEqual([['faktura', 'answered'], ['retur', 'answered']]);
  });

  it('not refined: good answers, and then another matter; the first is what it was, found and not opened', () => {
    const kinds = (first: string, next: string, tops: readonly [string[], string[]]) => failures(visitEvents().goodSearch(0, first, { top: tops[0] }).goodSearch(20, next, { top: tops[1] }).open(24, next, tops[1][0]));
    const [invoice, hours, returns] = ['pay/invoice', 'shop/hours', 'returns/how'];
    expect(kinds('betala faktura', 'öppettider', [[invoice], [hours]])).toEqual([['betala faktura', 'no_click'], ['öppettider', 'answered']]);
    // Articles that every search of a small help centre shows last say nothing.
    expect(kinds('betala faktura', 'öppettider', [[invoice, 'a/b', 'c/d', 'contact/us'], [hours, 'e/f', 'g/h', 'contact/us']])).toEqual([['betala faktura', 'no_click'], ['öppettider', 'answered']]);
    // The same matter: a word in common, the same first answer, or the answer opened was among the first ones.
    expect(kinds('retur', 'retursedel', [[invoice], [returns]])[0]).toEqual(['retur', 'refined']);
    expect(kinds('lämna igen vara', 'ångerrätt', [[returns, invoice], [hours, returns]])[0]).toEqual(['lämna igen vara', 'refined']);
    expect(kinds('lämna igen vara', 'ångerrätt', [[invoice, 'a/b', 'c/d', 'e/f', returns], [returns]])[0]).toEqual(['lämna igen vara', 'refined']);
    // Nothing found, or nothing that answers it: whoever asks again still looks for it.
    expect(failures(visitEvents().search(0, 'pengar tillbaka', { results: 3, answerable: 0.3, top: [hours] }).goodSearch(20, 'återbetalning', { top: [returns] }).open(24, 'återbetalning', returns))[0]).toEqual(['pengar tillbaka', 'refined']);
  });

  it('not refined: the same words again, in another order, or after a long while', () => {
    expect(failures(visitEvents().search(0, 'betala faktura').search(10, 'faktura betala'))).toEqual([['betala faktura', 'no_results'], ['faktura betala', 'no_results']]);
    expect(failures(visitEvents().search(0, 'faktura').search(600, 'retur'))).toEqual([['faktura', 'no_results'], ['retur', 'no_results']]);
  });

  it('no_results, weak_results, no_click: by what was found, when nothing was opened', () => {
    expect(failures(visitEvents().search(0, 'faktura', { results: 0, answerable: 0 }))).toEqual([['faktura', 'no_results']]);
    expect(failures(visitEvents().search(0, 'faktura', { results: 3, answerable: 0.49 }))).toEqual([['faktura', 'weak_results']]);
    expect(failures(visitEvents().search(0, 'faktura', { results: 3, answerable: 0.5 }))).toEqual([['faktura', 'no_click']]);
  });

  it('did not fail when something was opened from it', () => {
    expect(failures(visitEvents().goodSearch(0, 'faktura').open(3, 'faktura'))).toEqual([['faktura', 'answered']]);
    expect(failures(visitEvents().goodSearch(0, 'faktura').view(3))).toEqual([['faktura', 'answered']]);
    expect(failures(visitEvents().goodSearch(0, 'faktura').view(3, 'x', { source: 'suggestion' }))).toEqual([['faktura', 'no_click']]);
  });

  it('the same words asked twice are one intention: what one led to counts for both', () => {
    expect(failures(visitEvents().goodSearch(0, 'faktura').goodSearch(5, 'Faktura ').open(8, 'faktura'))).toEqual([['faktura', 'answered'], ['Faktura', 'answered']]);
    expect(failures(visitEvents().goodSearch(0, 'faktura').open(3, 'faktura').goodSearch(30, 'faktura'))).toEqual([['faktura', 'answered'], ['faktura', 'answered']]);
  });

  it('an article opened belongs to the search whose words it was opened from', () => {
    expect(failures(visitEvents().goodSearch(0, 'a1').goodSearch(5, 'b2').open(8, 'a1'))).toEqual([['a1', 'answered'], ['b2', 'no_click']]);
  });

  it('a search that a later one replaces is none of its own', () => {
    const visit = visitEvents().search(0, 'fak', { trigger: 'typing' });
    expect(failures(visit.search(3, 'faktura', { trigger: 'typing', replaces: visit.events[0]!.id }))).toEqual([['faktura', 'no_results']]);
    expect(failures(visitEvents().search(0, 'fak', { trigger: 'typing' }).search(3, 'faktura', { trigger: 'typing' }))).toEqual([['fak', 'refined'], ['faktura', 'no_results']]);
    expect(failures(visitEvents().search(0, 'faktura', { replaces: '00000000-0000-7000-8000-00000000ffff' }))).toEqual([['faktura', 'no_results']]);
  });

  it('blanks are no question', () => {
    expect(judge(visitEvents().search(0, '  \u200b '))).toMatchObject({ searches: [] });
    expect(judge(visitEvents().search(0, '  \u200b ')).outcome).toBeUndefined();
  });
});

describe('how a visit ended', () => {
  it.each([
    ['contacted', visitEvents().goodSearch(0, 'a').open(1, 'a').vote(2, 'up').contact(3)],
    ['confirmed', visitEvents().goodSearch(0, 'a').open(1, 'a').vote(2, 'up')],
    ['read', visitEvents().view(0, 'x', { source: 'suggestion' })],
    ['read', visitEvents().goodSearch(0, 'a').open(1, 'a').vote(2, 'down')],
    ['gave_up', visitEvents().goodSearch(0, 'a')],
    ['contacted', visitEvents().contact(0)],
  ])('%s', (outcome, visit) => expect(judge(visit).outcome).toBe(outcome));

  it('a visit without any events says nothing', () => {
    expect(judgeVisit({ visit: 'v', mark: 3, events: [] })).toMatchObject({ visit: 'v', mark: 3, searches: [], articles: [] });
  });
});

describe('what became of an article', () => {
  it('counts a view once, whether it was told at its beginning, at its end, or both', () => {
    expect(judge(visitEvents().goodSearch(0, 'a').open(1, 'a').view(1).view(40, 'pay/invoice', { readMs: 39_000 }))).toMatchObject({ articles: [{ article: 'pay/invoice', views: 1, fromSearch: 1, readMs: 39_000, up: 0, down: 0, contacted: false }] });
    expect(judge(visitEvents().view(40, 'x', { source: 'link', readMs: 5_000 }))).toMatchObject({ articles: [{ article: 'x', views: 1, fromSearch: 0 }] });
    expect(judge(visitEvents().view(0).view(9, 'pay/invoice', { readMs: 9_000 }).view(20).view(25, 'pay/invoice', { readMs: 5_000 }))).toMatchObject({ articles: [{ views: 2, readMs: 14_000 }] });
  });

  it('knows who asked for a person after reading it', () => {
    const { articles } = judge(visitEvents().view(0, 'read/before').contact(5).view(9, 'read/after'));
    expect(articles.map(({ article, contacted }) => [article, contacted])).toEqual([['read/before', true], ['read/after', false]]);
  });
});
