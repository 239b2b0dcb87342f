import { describe, expect, it } from 'vitest';
import type { KbOverview } from '../../../../core/contract/kb-manifest.ts';
import { recentArticles } from '../../../../widget/panel/look-at-page.ts';
import { helpForPage, noticesFor } from '../../../../widget/panel/page-help.ts';

const article = (id: string, more: Partial<KbOverview['articles'][number]> = {}) => ({ id, title: id, category: 'c', path: `sv/c/${id}/`, file: `kb/sv/articles/${id}.json`, ...more });
const notice = (id: string, more: Partial<KbOverview['notices'][number]> = {}) => ({ id, title: id, text: '', pages: [], queries: [], severity: 'info' as const, ...more });
const overview = (parts: Partial<KbOverview>): KbOverview => ({ format: 1, release: 'r', locale: 'sv', categories: [], articles: [], popular: [], notices: [], ...parts });
const situation = { page: '/orders/17', query: '', audiences: [], named: [], found: [], changed: [], now: new Date('2026-11-21T12:00:00') };

describe('help before the question', () => {
  it('names articles for the page first, and none twice', () => {
    const kb = overview({ articles: [article('a'), article('b', { pages: ['/orders/*'] }), article('c', { pages: ['/cart'] })], popular: ['b', 'a', 'gone'] });
    const { suggestions, popular } = helpForPage(kb, situation);
    expect(suggestions.map(({ id }) => id)).toEqual(['b']);
    expect(popular.map(({ id }) => id)).toEqual(['a']);
  });

  it('keeps articles for others to others', () => {
    const kb = overview({ articles: [article('a', { audience: ['staff'], pages: ['/**'] }), article('b', { audience: [], pages: ['/**'] })], popular: ['a'] });
    expect(helpForPage(kb, situation)).toMatchObject({ suggestions: [{ id: 'b' }], popular: [] });
    expect(helpForPage(kb, { ...situation, audiences: ['staff'] }).suggestions.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('takes what the page names first, and what its words find only where nobody has named any', () => {
    const kb = overview({ articles: [article('a'), article('b', { pages: ['/orders/*'] }), article('c'), article('s', { audience: ['staff'] })], popular: ['a', 'c'] });
    const found = [{ id: 'far', title: 'Far', path: 'sv/c/far/' }];
    const ids = (more: Partial<typeof situation>) => helpForPage(kb, { ...situation, ...more } as typeof situation).suggestions.map(({ id }) => id);
    expect(ids({ named: ['c', 's', 'gone'], found } as never)).toEqual(['c', 'b']);
    expect(ids({ page: '/elsewhere', found } as never)).toEqual(['far']);
    expect(helpForPage(kb, { ...situation, page: '/elsewhere', found: [{ id: 'a', title: 'a', path: 'sv/c/a/' }] }).popular.map(({ id }) => id)).toEqual(['c']);
  });

  it('names what has changed lately, where that tells something', () => {
    const recent = (...dates: (string | undefined)[]) => recentArticles(overview({ articles: dates.map((updated, i) => article(`a${i}`, updated === undefined ? {} : { updated })) }), situation.now).map(({ id }) => id);
    expect(recent('2026-11-20', '2026-11-19', '2026-11-20', '2024-01-01', '2024-01-01', '2024-01-01', '2026-01-01')).toEqual(['a0', 'a2', 'a1']);
    const kb = overview({ articles: [article('a'), article('b'), article('c', { audience: ['staff'] })], popular: ['a'] });
    expect(helpForPage(kb, { ...situation, changed: ['c', 'b', 'a'] as never[] }).recent.map(({ id }) => id)).toEqual(['b']);
    expect(recent(...Array.from({ length: 9 }, () => '2026-11-20')), 'all on one day').toEqual([]);
    expect(recent(undefined, '2024-05-01', '2024-01-01', '2023-01-01'), 'long ago').toEqual([]);
    expect(recent(undefined, '2026-12-24', '2024-01-01', '2023-01-01'), 'to come').toEqual([]);
  });

  it('is short, however much there is', () => {
    const many = Array.from({ length: 30 }, (_, i) => article(`a${i}`, { pages: ['/**'] }));
    const { suggestions, popular } = helpForPage(overview({ articles: many, popular: many.map(({ id }) => id) }), situation);
    expect(suggestions.length + popular.length).toBe(7);
  });
});

describe('notices', () => {
  it('stand on their pages before anyone types, and by their queries after', () => {
    const kb = overview({ notices: [notice('page', { pages: ['/orders/**'] }), notice('query', { queries: ['Var är mitt paket'] })] });
    expect(noticesFor(kb, situation).map(({ id }) => id)).toEqual(['page']);
    expect(noticesFor(kb, { ...situation, query: 'hej, var är mitt paket?' }).map(({ id }) => id)).toEqual(['query']);
  });

  it('know their words in any order and ending', () => {
    const kb = overview({ notices: [notice('n', { queries: ['paket sen'] })] });
    const shown = (query: string) => noticesFor(kb, { ...situation, query }).length;
    expect([shown('är paketet sent?'), shown('sena paket'), shown('paket'), shown('sen')]).toEqual([1, 1, 0, 0]);
  });

  it('come at their time, last until the evening of a bare date, and go', () => {
    const at = (now: string, more: Partial<KbOverview['notices'][number]>) => noticesFor(overview({ notices: [notice('n', { pages: ['/**'], ...more })] }), { ...situation, now: new Date(now) }).length;
    expect(at('2026-11-20T23:59:00', { from: '2026-11-21' })).toBe(0);
    expect(at('2026-11-21T00:00:00', { from: '2026-11-21' })).toBe(1);
    expect(at('2026-11-21T23:59:00', { until: '2026-11-21' })).toBe(1);
    expect(at('2026-11-22T00:00:00', { until: '2026-11-21' })).toBe(0);
    expect(at('2026-11-21T10:00:01Z', { until: '2026-11-21T10:00:00Z' })).toBe(0);
  });

  it('come most severe first', () => {
    const kb = overview({ notices: [notice('i', { pages: ['/**'] }), notice('c', { pages: ['/**'], severity: 'critical' }), notice('w', { pages: ['/**'], severity: 'warning' })] });
    expect(noticesFor(kb, situation).map(({ id }) => id)).toEqual(['c', 'w', 'i']);
  });
});
