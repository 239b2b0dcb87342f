import type { Postings } from './postings.ts';
import { SEARCH_FIELDS } from './search-recipe.ts';
import type { SearchWeights } from './search-weights.ts';
import type { OtherWording, QueryTerm, QueryWord, Tier } from './understand-query.ts';

export interface ArticleScore {
  readonly article: number;
  readonly score: number;
  /** 0–1: how much of the question the article covers. */
  readonly cover: number;
  /** 0–1: how alike the title and the question look; only known of the best candidates. */
  readonly like?: number;
}

/** What a part of the question gives to each article that it touches. One array entry an article; `articles` says which are not zero. */
class Sheet {
  readonly points: Float64Array;
  /** How surely the article has it, 0–1. */
  readonly cover: Float64Array;
  articles: number[] = [];
  /** How much this part of the question tells, in the unit of inverse document frequency. */
  weight = 0;

  constructor(size: number) {
    this.points = new Float64Array(size);
    this.cover = new Float64Array(size);
  }

  touch(article: number): void {
    if (this.points[article] === 0) this.articles.push(article);
  }

  clear(): void {
    for (const article of this.articles) {
      this.points[article] = 0;
      this.cover[article] = 0;
    }
    this.articles = [];
    this.weight = 0;
  }
}

/** BM25 over the engine's postings, each field apart, summed; then held back by what is not covered. */
export class ArticleScorer {
  private readonly postings: Postings;
  private readonly weights: SearchWeights;
  private readonly boosts: readonly number[];
  private readonly norms: readonly number[];
  private readonly spare: Sheet[] = [];
  private readonly occurrences: Float32Array;
  /** Of the word being scored: which articles were found, how many, and in how many each field. */
  private readonly seen: Uint8Array;
  private found = 0;
  private readonly foundInField: Float64Array;

  constructor(postings: Postings, weights: SearchWeights) {
    this.postings = postings;
    this.weights = weights;
    this.boosts = SEARCH_FIELDS.map((field) => weights.fields[field]);
    this.norms = SEARCH_FIELDS.map((field) => weights.lengthNorm[field]);
    this.occurrences = new Float32Array(postings.articleCount * postings.fieldCount);
    this.seen = new Uint8Array(postings.articleCount);
    this.foundInField = new Float64Array(postings.fieldCount);
  }

  score(terms: readonly QueryTerm[]): ArticleScore[] {
    const sum = this.sum(terms.map((term) => this.term(term)));
    const scores = sum.articles.map((article): ArticleScore => {
      const cover = Math.min(1, sum.cover[article]!);
      return { article, score: sum.points[article]! * cover ** this.weights.coverage, cover };
    });
    this.release(sum);
    return scores.sort((a, b) => b.score - a.score || a.article - b.article);
  }

  private term(term: QueryTerm): Sheet {
    const own = 'text' in term.self ? this.word(term.self) : this.sum(term.self.map((inner) => this.term(inner)));
    for (const other of term.others) {
      const sheet = this.wording(other);
      if (own.weight === 0) own.weight = sheet.weight;
      for (const article of sheet.articles) {
        own.touch(article);
        own.points[article] = Math.max(own.points[article]!, sheet.points[article]!);
        own.cover[article] = Math.max(own.cover[article]!, sheet.cover[article]!);
      }
      this.release(sheet);
    }
    return own;
  }

  /** Another wording counts as far as all of it is there. */
  private wording(wording: OtherWording): Sheet {
    const sheet = this.sum(wording.words.map((term) => this.term(term)));
    for (const article of sheet.articles) {
      const there = sheet.cover[article]!;
      sheet.points[article] = Math.max(sheet.points[article]! * wording.weight * there, Number.MIN_VALUE);
      sheet.cover[article] = there * there * wording.weight;
    }
    return sheet;
  }

  /** Adds sheets up, weighing each one's cover by how much it tells; the sheets are spent. */
  private sum(sheets: readonly Sheet[]): Sheet {
    if (sheets.length === 1) return sheets[0]!;
    const total = this.acquire();
    for (const sheet of sheets) total.weight += sheet.weight;
    for (const sheet of sheets) {
      const share = total.weight > 0 ? sheet.weight / total.weight : 0;
      for (const article of sheet.articles) {
        total.touch(article);
        total.points[article]! += sheet.points[article]!;
        total.cover[article]! += sheet.cover[article]! * share;
      }
      this.release(sheet);
    }
    return total;
  }

  private word(word: QueryWord): Sheet {
    const sheet = this.acquire();
    const { rest } = this.weights;
    this.found = 0;
    this.foundInField.fill(0);
    for (const tier of word.tiers) {
      const { articles, values } = this.tier(tier);
      if (sheet.weight === 0) sheet.weight = this.idf(this.found) * word.weight;
      articles.forEach((article, i) => {
        const gained = values[i]! * tier.weight * word.weight;
        const before = sheet.points[article]!;
        sheet.touch(article);
        sheet.points[article] = gained > before ? gained + rest * before : before + rest * gained;
        if (sheet.cover[article]! < tier.weight) sheet.cover[article] = tier.weight;
      });
    }
    for (const article of sheet.articles) this.seen[article] = 0;
    // A word that nobody wrote tells as much as the rarest.
    if (word.tiers.length === 0) sheet.weight = this.idf(0.5) * word.weight;
    return sheet;
  }

  /**
   * BM25 summed over fields, of all the tier's words taken as one word. How rare it is counts for each field apart,
   * together with the tiers before it: a lucky neighbour is at least as common as the word itself.
   */
  private tier(tier: Tier): { articles: number[]; values: number[] } {
    const { postings, occurrences, foundInField } = this;
    const { fieldCount, lengths, averages } = postings;
    const touched: number[] = [];
    for (const word of tier.words) {
      const { places, counts } = postings.of(word);
      for (let i = 0; i < places.length; i += 1) {
        const place = places[i]!;
        if (occurrences[place] === 0) {
          touched.push(place);
          foundInField[place % fieldCount]! += 1;
        }
        occurrences[place]! += counts[i]!;
      }
    }
    const { k } = this.weights;
    const rarity = Array.from(foundInField, (articles) => this.idf(Math.min(articles, postings.articleCount)));
    const articles: number[] = [];
    const values: number[] = [];
    const at = new Map<number, number>();
    for (const place of touched) {
      const field = place % fieldCount;
      const article = (place - field) / fieldCount;
      const count = occurrences[place]!;
      occurrences[place] = 0;
      const b = this.norms[field]!;
      const value = (rarity[field]! * this.boosts[field]! * count * (k + 1)) / (count + k * (1 - b + (b * lengths[place]!) / averages[field]!));
      const known = at.get(article);
      if (known === undefined) {
        at.set(article, articles.length);
        articles.push(article);
        values.push(value);
        if (this.seen[article] === 0) {
          this.seen[article] = 1;
          this.found += 1;
        }
      } else values[known]! += value;
    }
    return { articles, values };
  }

  private idf(articles: number): number {
    return Math.log(1 + (this.postings.articleCount - articles + 0.5) / (articles + 0.5));
  }

  private acquire(): Sheet {
    return this.spare.pop() ?? new Sheet(this.postings.articleCount);
  }

  private release(sheet: Sheet): void {
    sheet.clear();
    this.spare.push(sheet);
  }
}
