import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildKbIndex, type SearchableArticle } from '../../core/search/build-kb-index.ts';
import { openKbSearch } from '../../core/search/open-kb-search.ts';
import { packKbIndex } from '../../core/search/pack-kb-index.ts';

/**
 * Forty-eight short articles as banks, municipalities, carriers, programs, insurers, railways and clinics write them (`= title`, then the text), asked as
 * people speak. `?` was written before the synonyms of everyday speech, by the same hand; `!` after them, without looking at them, and without one of
 * their lines being written for it since: it says what they are worth to questions that nobody foresaw.
 */
describe.each(['en', 'sv', 'nb', 'da'])('everyday speech: %s', (locale) => {
  const articles: SearchableArticle[] = [];
  const questions: { text: string; article: string; isBlind: boolean }[] = [];
  /** For each question where its article stands; -1 where it does not. */
  let ranks: number[] = [];

  beforeAll(() => {
    for (const line of readFileSync(new URL(`colloquial/${locale}.txt`, import.meta.url), 'utf8').trim().split('\n')) {
      const id = String(articles.length - 1);
      if (line.startsWith('= ')) articles.push({ id: String(articles.length), title: line.slice(2), category: 'all', path: `${articles.length}/`, keywords: [], questions: [], passages: [] });
      else if (/^[?!] /u.test(line)) questions.push({ text: line.slice(2), article: id, isBlind: line.startsWith('!') });
      else if (!line.startsWith('#')) articles[Number(id)] = { ...articles[Number(id)]!, passages: [{ text: line }] };
    }
    const { index } = buildKbIndex({ locale, release: 'r', articles, synonyms: { twoWay: [], oneWay: {} }, pins: {} });
    const search = openKbSearch(JSON.parse(JSON.stringify(packKbIndex(index))));
    ranks = questions.map(({ text, article }) => search.search(text, { asYouType: false, excerpts: false }).hits.findIndex(({ id }) => id === article));
  });

  const within = (most: number, isBlind: boolean): number => {
    const asked = ranks.filter((_, i) => questions[i]!.isBlind === isBlind);
    return asked.filter((rank) => rank >= 0 && rank < most).length / asked.length;
  };

  it('finds the article first, and among the first five', () => {
    expect(questions).toHaveLength(192);
    expect(within(1, false)).toBeGreaterThanOrEqual(0.5);
    expect(within(5, false)).toBeGreaterThanOrEqual(0.7);
  });

  it('finds it for some of the questions that nobody foresaw', () => {
    expect(within(5, true)).toBeGreaterThanOrEqual(0.38);
  });
});

it('takes a saying of small words for what it stands for, before an article that has these words', () => {
  const article = (id: string, text: string): SearchableArticle => ({ id, title: id, category: 'all', path: `${id}/`, keywords: [], questions: [], passages: [{ text }] });
  const others = ['Parcels', 'Receipts', 'Sofas', 'Lamps'].map((id) => article(id, `All about ${id.toLowerCase()}.`));
  const { index } = buildKbIndex({ locale: 'en', release: 'r', articles: [{ ...article('Stock', 'Some items come late.'), questions: ['Why cant you get it in?'] }, article('Password', 'Log in with a new password.'), ...others], synonyms: { twoWay: [], oneWay: {} }, pins: {} });
  const { hits } = openKbSearch(JSON.parse(JSON.stringify(packKbIndex(index)))).search("can't get in", { asYouType: false });
  expect(hits[0]?.id).toBe('Password');
});
