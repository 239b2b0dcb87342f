import MiniSearch from 'minisearch';
import { buildKbIndex } from '../../../core/search/build-kb-index.ts';
import { openKbSearch } from '../../../core/search/open-kb-search.ts';
import { packKbIndex } from '../../../core/search/pack-kb-index.ts';
import { measure, VARIANTS, type JudgedSet } from '../judged-sets.ts';
import { askLunr, lunrIndex } from './lunr.ts';

/** How well each engine finds, on one set: nDCG@10 for the questions as asked, with one typo, with the last word cut. */
export interface RelevanceRow {
  readonly set: string;
  readonly scores: Readonly<Record<RankedEngine, readonly number[]>>;
}

export const RANKED_ENGINES = ['Hjelp', 'MiniSearch, defaults', 'MiniSearch, prefix + fuzzy', 'Lunr, stemming'] as const;
export type RankedEngine = (typeof RANKED_ENGINES)[number];

export async function measureRelevance(set: JudgedSet): Promise<RelevanceRow> {
  const documents = set.articles.map(({ id, title, passages }) => ({ id, title, body: passages.map(({ text }) => text).join('\n') }));
  const plain = new MiniSearch({ fields: ['title', 'body'] });
  plain.addAll(documents);
  const lunr = await lunrIndex(documents, set.locale);
  const { index } = buildKbIndex({ locale: set.locale, release: 'benchmark', articles: set.articles, synonyms: { twoWay: [], oneWay: {} }, pins: {} });
  const hjelp = openKbSearch(JSON.parse(JSON.stringify(packKbIndex(index))));
  const asks: Record<RankedEngine, (question: string) => readonly string[]> = {
    Hjelp: (question) => hjelp.search(question).hits.map(({ id }) => id),
    'MiniSearch, defaults': (question) => plain.search(question).map(({ id }) => id as string),
    'MiniSearch, prefix + fuzzy': (question) => plain.search(question, { prefix: true, fuzzy: 0.2, boost: { title: 2 } }).map(({ id }) => id as string),
    'Lunr, stemming': (question) => askLunr(lunr, question),
  };
  const scores = Object.fromEntries(RANKED_ENGINES.map((engine) => [engine, VARIANTS.map((variant) => measure(set, variant, asks[engine]).ndcg10)]));
  return { set: set.name, scores: scores as Record<RankedEngine, number[]> };
}
