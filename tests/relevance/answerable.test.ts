import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildKbIndex, type SearchableArticle } from '../../core/search/build-kb-index.ts';
import { openKbSearch, type KbSearch } from '../../core/search/open-kb-search.ts';
import { packKbIndex } from '../../core/search/pack-kb-index.ts';
import { ProblemList } from '../../kb-builder/content-problem.ts';
import { prepareKb } from '../../kb-builder/prepare-kb.ts';
import { Renderer } from '../../kb-builder/render/renderer.ts';

/** The sample content, whose articles name the questions that they answer; nothing of it is made for this test. */
const content = new Map<string, { articles: SearchableArticle[]; questions: { text: string; article: string }[] }>();
const renderer = new Renderer();

beforeAll(async () => {
  const kb = await prepareKb({ contentDir: 'content', locale: 'en', strictness: { unknownKeys: 'error', missingImages: 'error', brokenLinks: 'error' }, onProgress: () => { /* nobody waits */ } }, renderer, new ProblemList());
  for (const { locale, articles } of kb.languages) {
    content.set(locale, {
      // Without the questions: those are asked.
      articles: articles.map(({ id, category, path, frontMatter: { title, keywords, description }, rendered }) => ({ id, title, category, path, keywords, questions: [], ...(description === undefined ? {} : { description }), passages: rendered.sections })),
      questions: articles.flatMap(({ id, frontMatter }) => frontMatter.questions.map((text) => ({ text, article: id }))),
    });
  }
});
afterAll(() => { renderer.close(); });

function open(locale: string, articles: readonly SearchableArticle[]): KbSearch {
  const { index } = buildKbIndex({ locale, release: 'r', articles, synonyms: { twoWay: [], oneWay: {} }, pins: {} });
  return openKbSearch(JSON.parse(JSON.stringify(packKbIndex(index))));
}

/** Probability that a question with an answer is thought likelier to have one than a question without. */
function rocArea(own: readonly number[], foreign: readonly number[]): number {
  return own.reduce((sum, one) => sum + foreign.reduce((won, other) => won + (one > other ? 1 : one === other ? 0.5 : 0), 0), 0) / (own.length * foreign.length);
}

const share = (values: readonly number[], fits: (value: number) => boolean): number => values.filter(fits).length / values.length;

describe.each(['en', 'sv', 'nb', 'da'])('what a shop can answer: %s', (locale) => {
  const foreign = readFileSync(new URL(`foreign-questions/${locale}.txt`, import.meta.url), 'utf8').trim().split('\n');

  it.each([['all 52 articles', 1], ['every third article', 3]])('is told from what banks, municipalities and programs answer, with %s', (_, step) => {
    const { articles, questions } = content.get(locale)!;
    const kept = articles.filter((_article, i) => i % step === 0);
    const search = open(locale, kept);
    const likelihood = (text: string): number => search.search(text, { asYouType: false }).answerable;
    const own = questions.filter(({ article }) => kept.some(({ id }) => id === article)).map(({ text }) => likelihood(text));
    const others = foreign.map(likelihood);
    expect(rocArea(own, others)).toBeGreaterThanOrEqual(0.85);
    expect(share(own, (value) => value >= 0.5)).toBeGreaterThanOrEqual(0.6);
    expect(share(others, (value) => value < 0.5)).toBeGreaterThanOrEqual(0.8);
  });

  it('doubts a question about the one thing that the shop lacks, asked in words that it has', () => {
    const { articles, questions } = content.get(locale)!;
    // As the shop is: with the other ways to ask that its editors know of.
    const search = open(locale, articles.map((article) => ({ ...article, questions: questions.flatMap(({ text, article: id }) => (id === article.id ? [text] : [])) })));
    const lacking = readFileSync(new URL(`lacking-questions/${locale}.txt`, import.meta.url), 'utf8').trim().split('\n');
    const likelihood = (text: string): number => search.search(text, { asYouType: false }).answerable;
    expect(likelihood(lacking[0]!), lacking[0]).toBeLessThan(0.5);
    expect(share(lacking.map(likelihood), (value) => value < 0.5)).toBeGreaterThanOrEqual(0.7);
    expect(share(questions.map(({ text }) => likelihood(text)), (value) => value >= 0.5)).toBeGreaterThanOrEqual(0.95);
  });

  it('counts only results that are worth a look, and keeps the answer among them', () => {
    const { articles, questions } = content.get(locale)!;
    const search = open(locale, articles);
    const counts: number[] = [];
    let found = 0;
    let counted = 0;
    for (const { text, article } of questions) {
      const { hits, total } = search.search(text, { asYouType: false });
      counts.push(total);
      const rank = hits.findIndex(({ id }) => id === article);
      if (rank < 0) continue;
      found += 1;
      if (rank < total) counted += 1;
    }
    expect(counts.sort((a, b) => a - b)[Math.floor(counts.length / 2)]).toBeLessThanOrEqual(5);
    expect(Math.max(...counts)).toBeLessThan(articles.length);
    expect(counted / found).toBeGreaterThanOrEqual(0.9);
  });
});
