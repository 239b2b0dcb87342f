import type { EngineIndex } from '../contract/kb-index.ts';
import { SEARCH_FIELDS } from './search-recipe.ts';
import type { SearchWeights } from './search-weights.ts';
import type { OtherWording, QueryTerm, QueryWord, Tier } from './understand-query.ts';

/** Points and cover that a part of the question gives to each article that it touches. */
interface TermScores {
  /** Article → points. */
  readonly points: Map<number, number>;
  /** Article → how surely the article has it, 0–1. */
  readonly cover: Map<number, number>;
  /** How much this part of the question tells, in the unit of inverse document frequency. */
  readonly weight: number;
}

export interface ArticleScore {
  readonly article: number;
  readonly score: number;
  /** 0–1: how much of the question the article covers. */
  readonly cover: number;
}

/** BM25+ over the engine's postings, each field apart, summed; then held back by what is not covered. */
export class ArticleScorer {
  private readonly engine: EngineIndex;
  private readonly weights: SearchWeights;
  private readonly fieldOf: readonly { readonly boost: number; readonly b: number; readonly average: number }[];
  private readonly fieldCount: number;

  constructor(engine: EngineIndex, weights: SearchWeights) {
    this.engine = engine;
    this.weights = weights;
    this.fieldCount = SEARCH_FIELDS.length;
    this.fieldOf = SEARCH_FIELDS.map((field) => {
      const id = engine.fieldIds[field] ?? -1;
      return { boost: weights.fields[field], b: weights.lengthNorm[field], average: engine.averageFieldLength[id] || 1 };
    });
  }

  score(terms: readonly QueryTerm[]): ArticleScore[] {
    const scored = terms.map((term) => this.term(term));
    const whole = scored.reduce((sum, { weight }) => sum + weight, 0);
    const points = new Map<number, number>();
    const cover = new Map<number, number>();
    for (const term of scored) {
      for (const [article, value] of term.points) points.set(article, (points.get(article) ?? 0) + value);
      for (const [article, value] of term.cover) cover.set(article, (cover.get(article) ?? 0) + value * term.weight);
    }
    const scores: ArticleScore[] = [];
    for (const [article, value] of points) {
      const covered = whole > 0 ? (cover.get(article) ?? 0) / whole : 0;
      scores.push({ article, score: value * covered ** this.weights.coverage, cover: covered });
    }
    return scores.sort((a, b) => b.score - a.score || a.article - b.article);
  }

  private term(term: QueryTerm): TermScores {
    const own = this.all(term.words.map((word) => this.word(word)));
    if (term.others.length === 0) return own;
    const points = new Map(own.points);
    const cover = new Map(own.cover);
    let weight = own.weight;
    for (const other of term.others) {
      const scores = this.wording(other);
      weight = Math.max(weight, Math.min(scores.weight, own.weight === 0 ? scores.weight : own.weight));
      for (const [article, value] of scores.points) points.set(article, Math.max(points.get(article) ?? 0, value));
      for (const [article, value] of scores.cover) cover.set(article, Math.max(cover.get(article) ?? 0, value));
    }
    return { points, cover, weight };
  }

  /** Another wording counts as far as all of it is there. */
  private wording(wording: OtherWording): TermScores {
    const inner = this.all(wording.words.map((term) => this.term(term)));
    const points = new Map<number, number>();
    const cover = new Map<number, number>();
    for (const [article, value] of inner.points) {
      const there = inner.cover.get(article) ?? 0;
      points.set(article, value * wording.weight * there);
      cover.set(article, there * there * wording.weight);
    }
    return { points, cover, weight: inner.weight };
  }

  private all(scores: readonly TermScores[]): TermScores {
    if (scores.length === 1) return scores[0]!;
    const weight = scores.reduce((sum, score) => sum + score.weight, 0);
    const points = new Map<number, number>();
    const cover = new Map<number, number>();
    for (const score of scores) {
      for (const [article, value] of score.points) points.set(article, (points.get(article) ?? 0) + value);
      for (const [article, value] of score.cover) cover.set(article, (cover.get(article) ?? 0) + (value * score.weight) / (weight || 1));
    }
    return { points, cover, weight };
  }

  private word(word: QueryWord): TermScores {
    const points = new Map<number, number>();
    const cover = new Map<number, number>();
    const { rest } = this.weights;
    const union = new Set<number>();
    let weight = 0;
    for (const tier of word.tiers) {
      const matched = this.tier(tier, union);
      const idf = this.idf(union.size);
      if (weight === 0) weight = idf * word.weight;
      for (const [article, value] of matched) {
        const gained = value * tier.weight * idf * word.weight;
        const before = points.get(article) ?? 0;
        points.set(article, gained > before ? gained + rest * before : before + rest * gained);
        if ((cover.get(article) ?? 0) < tier.weight) cover.set(article, tier.weight);
      }
    }
    // A word that nobody wrote tells as much as the rarest.
    if (word.tiers.length === 0) weight = this.idf(0.5) * word.weight;
    return { points, cover, weight };
  }

  /** Article → BM25+ summed over fields, of all the tier's words taken as one word. Adds the articles to `union`. */
  private tier(tier: Tier, union: Set<number>): Map<number, number> {
    const { fieldCount } = this;
    const occurrences = new Map<number, number>();
    for (const word of tier.words) {
      const fields = this.engine.index[word]?.[1];
      if (fields === undefined) continue;
      for (const id in fields) {
        const documents = fields[id]!;
        const field = Number(id);
        for (const document in documents) {
          const key = Number(document) * fieldCount + field;
          occurrences.set(key, (occurrences.get(key) ?? 0) + documents[document]!);
        }
      }
    }
    const { k, delta } = this.weights;
    const found = new Map<number, number>();
    for (const [key, count] of occurrences) {
      const id = key % fieldCount;
      const article = (key - id) / fieldCount;
      const field = this.fieldOf[id]!;
      const length = this.engine.fieldLength[article]?.[id] ?? field.average;
      const value = field.boost * (delta + (count * (k + 1)) / (count + k * (1 - field.b + (field.b * length) / field.average)));
      found.set(article, (found.get(article) ?? 0) + value);
      union.add(article);
    }
    return found;
  }

  private idf(articles: number): number {
    return Math.log(1 + (this.engine.documentCount - articles + 0.5) / (articles + 0.5));
  }
}
