import type { PostingsSource } from './postings.ts';
import { SEARCH_FIELDS } from './search-recipe.ts';
import type { SearchWeights } from './search-weights.ts';
import { wordsOf, type OtherWording, type QueryTerm, type QueryWord, type Tier } from './understand-query.ts';

export interface ArticleScore {
  readonly article: number;
  readonly score: number;
  /** 0–1: how much of the question the article covers. */
  readonly cover: number;
  /** 0–1: how alike the title and the question look; only known of the best candidates. */
  readonly like?: number;
}

/** Where one article in so many is touched, all are cleared as quickly. */
const MANY = 16;

/** What a part of the question gives to each article that it touches. One array entry an article; `articles` says which are not zero. */
class Sheet {
  readonly points: Float64Array;
  /** How surely the article has it, 0–1. */
  readonly cover: Float64Array;
  /** The articles touched; `size` of them. */
  readonly articles: Int32Array;
  size = 0;
  /** How much this part of the question tells, in the unit of inverse document frequency. */
  weight = 0;

  constructor(articleCount: number) {
    this.points = new Float64Array(articleCount);
    this.cover = new Float64Array(articleCount);
    this.articles = new Int32Array(articleCount);
  }

  /** To be called before points are given; points are never zero afterwards. */
  touch(article: number): void {
    if (this.points[article] === 0) {
      this.articles[this.size] = article;
      this.size += 1;
    }
  }

  copyFrom(other: Sheet): void {
    this.points.set(other.points);
    this.cover.set(other.cover);
    this.articles.set(other.articles);
    this.size = other.size;
    this.weight = other.weight;
  }

  clear(): void {
    if (this.size * MANY > this.points.length) {
      this.points.fill(0);
      this.cover.fill(0);
    } else {
      for (let i = 0; i < this.size; i += 1) {
        const article = this.articles[i]!;
        this.points[article] = 0;
        this.cover[article] = 0;
      }
    }
    this.size = 0;
    this.weight = 0;
  }
}

/** A word's sheet, kept for the next keystroke. */
interface KeptSheet {
  readonly articles: Int32Array;
  readonly points: Float64Array;
  readonly cover: Float64Array;
  readonly weight: number;
}

/** Kept sheets are forgotten all at once beyond so many entries; some 2 MB. */
const MOST_ENTRIES_KEPT = 100_000;

/** The places where a tier's words occur; `size` of them. */
interface FoundPlaces {
  readonly places: Int32Array;
  readonly counts: Uint16Array | Float32Array;
  readonly size: number;
}

const FIELDS = SEARCH_FIELDS.length;
/** A rarer word is scored as quickly as it is remembered. */
const LEAST_WORTH_KEEPING = 200;

/** Words of a usual question, stop words by their weight; and where a shorter one makes no more difference. */
const USUAL_WORDS = 3;
const LEAST_WORDS = 0.3;
/** Beyond so many, more words change nothing. */
const MOST_WORDS = 8;
/** Words of a body that is as short as any. */
const SHORT_BODY = 10;

/** What is computed of the lengths of all articles. */
interface ArticleSizes {
  readonly weights: SearchWeights;
  /** For each place BM25's k, stretched by how long the field is there. */
  readonly stretched: Float64Array;
  /** For each article the logarithm of how many words its body has. */
  readonly bodyLengths: Float64Array;
  readonly longestBody: number;
  readonly shortestBody: number;
}

/** Scorers come and go, the lengths stay. */
const knownSizes = new WeakMap<Float32Array, ArticleSizes>();

function sizesOf(postings: PostingsSource, weights: SearchWeights): ArticleSizes {
  const known = knownSizes.get(postings.lengths);
  if (known?.weights === weights) return known;
  const { lengths, articleCount, fieldCount, averages } = postings;
  const norms = SEARCH_FIELDS.map((field) => weights.lengthNorm[field]);
  const stretched = new Float64Array(lengths.length);
  for (let place = 0; place < stretched.length; place += 1) {
    const field = place % fieldCount;
    const b = norms[field]!;
    stretched[place] = weights.k * (1 - b + (b * lengths[place]!) / averages[field]!);
  }
  const body = SEARCH_FIELDS.indexOf('body');
  const bodyLengths = Float64Array.from({ length: articleCount }, (_, article) => Math.log(SHORT_BODY + lengths[article * fieldCount + body]!));
  const longestBody = bodyLengths.reduce((most, length) => Math.max(most, length), 0);
  const sizes = { weights, stretched, bodyLengths, longestBody, shortestBody: bodyLengths.reduce((least, length) => Math.min(least, length), longestBody) };
  knownSizes.set(lengths, sizes);
  return sizes;
}

/** BM25 over the engine's postings, each field apart, summed; then held back by what is not covered. */
export class ArticleScorer {
  private readonly postings: PostingsSource;
  private readonly weights: SearchWeights;
  private readonly boosts: readonly number[];
  private readonly sizes: ArticleSizes;
  private readonly spare: Sheet[] = [];
  private readonly kept = new Map<QueryWord, KeptSheet>();
  private entriesKept = 0;
  private before: { readonly terms: readonly QueryTerm[]; readonly sheet: Sheet } | undefined;
  /** Most words are asked for once, while they are half written; those asked for again are worth keeping. */
  private readonly asked = new WeakSet<QueryWord>();
  private readonly occurrences: Float32Array;
  /** Of the word being scored: in how many articles each field has it. */
  private readonly foundInField: Float64Array;
  /** Room for one tier: the places found, what each article gains, and which do. */
  private readonly places: Int32Array;
  private readonly counts: Float32Array;
  private readonly gains: Float64Array;
  private readonly gained: Int32Array;

  constructor(postings: PostingsSource, weights: SearchWeights) {
    this.postings = postings;
    this.weights = weights;
    this.boosts = SEARCH_FIELDS.map((field) => weights.fields[field]);
    this.sizes = sizesOf(postings, weights);
    this.occurrences = new Float32Array(postings.articleCount * postings.fieldCount);
    this.places = new Int32Array(postings.articleCount * postings.fieldCount);
    this.counts = new Float32Array(postings.articleCount * postings.fieldCount);
    this.gains = new Float64Array(postings.articleCount);
    this.gained = new Int32Array(postings.articleCount);
    this.foundInField = new Float64Array(postings.fieldCount);
  }

  /**
   * Scores all articles and gives back the best.
   * @param most at least so many are given back if there are as many; ties go to the article that comes first.
   * @param admits says which articles may be found at all.
   */
  score(terms: readonly QueryTerm[], most: number, admits: (article: number) => boolean): ArticleScore[] {
    const sum = terms.length === 1 ? this.term(terms[0]!) : this.sumOf(terms);
    const best = new BestOf(most);
    const words = Math.max(LEAST_WORDS, terms.flatMap(wordsOf).reduce((count, { weight }) => count + weight, 0));
    const coverage = this.coverageOf(words);
    const lengthPower = this.lengthPowerOf(words);
    const mostLifted = this.mostLiftedBy(lengthPower);
    for (let i = 0; i < sum.size; i += 1) {
      const article = sum.articles[i]!;
      // Powers cost more than all the rest, and few articles come near.
      if (best.isBeyond(sum.points[article]! * mostLifted) || !admits(article)) continue;
      const cover = Math.min(1, sum.cover[article]!);
      best.offer(article, sum.points[article]! * cover ** coverage * Math.exp(lengthPower * this.sizes.bodyLengths[article]!), cover);
    }
    this.release(sum);
    return best.sorted();
  }

  /** More than any article's points grow by its length. */
  private mostLiftedBy(lengthPower: number): number {
    return Math.exp(lengthPower * (lengthPower > 0 ? this.sizes.longestBody : this.sizes.shortestBody)) * (1 + 1e-9);
  }

  /** How strongly an article is held back for what it does not cover: of few words all are meant, of many some are manner of speaking. */
  private coverageOf(words: number): number {
    const { coverage, coverageEase } = this.weights;
    return Math.max(0, coverage - coverageEase * Math.log(words / USUAL_WORDS));
  }

  /**
   * How far a long article is held back, or helped when below 0: of a long question's many words it holds some by chance, while
   * a word or two ask for the article that says most about them.
   */
  private lengthPowerOf(words: number): number {
    return -this.weights.lengthEase * Math.log(Math.min(MOST_WORDS, words) / USUAL_WORDS);
  }

  /** As {@link sum}; what all terms but the last come to is kept for the next keystroke, which changes the last. */
  private sumOf(terms: readonly QueryTerm[]): Sheet {
    const total = this.acquire();
    const { before } = this;
    let done = 0;
    if (before !== undefined && before.terms.length < terms.length && before.terms.every((term, i) => term === terms[i])) {
      total.copyFrom(before.sheet);
      done = before.terms.length;
    }
    for (; done < terms.length; done += 1) {
      if (done === terms.length - 1 && done > 0) {
        const sheet = before?.sheet ?? new Sheet(this.postings.articleCount);
        sheet.copyFrom(total);
        this.before = { terms: terms.slice(0, done), sheet };
      }
      this.addTerm(total, terms[done]!);
    }
    return inProportion(total);
  }

  private term(term: QueryTerm): Sheet {
    const own = 'text' in term.self ? this.word(term.self) : this.sum(term.self);
    for (const other of term.others) {
      const sheet = this.wording(other);
      if (own.weight === 0) own.weight = sheet.weight;
      for (let i = 0; i < sheet.size; i += 1) {
        const article = sheet.articles[i]!;
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
    const sheet = this.sum(wording.words);
    for (let i = 0; i < sheet.size; i += 1) {
      const article = sheet.articles[i]!;
      const there = sheet.cover[article]!;
      sheet.points[article] = Math.max(sheet.points[article]! * wording.weight * there, Number.MIN_VALUE);
      sheet.cover[article] = there * there * wording.weight;
    }
    return sheet;
  }

  /** Adds terms up, weighing each one's cover by how much it tells. One sheet at a time: a question of many words needs no more room. */
  private sum(terms: readonly QueryTerm[]): Sheet {
    if (terms.length === 1) return this.term(terms[0]!);
    const total = this.acquire();
    for (const term of terms) this.addTerm(total, term);
    return inProportion(total);
  }

  private addTerm(total: Sheet, term: QueryTerm): void {
    const sheet = this.term(term);
    total.weight += sheet.weight;
    for (let i = 0; i < sheet.size; i += 1) {
      const article = sheet.articles[i]!;
      total.touch(article);
      total.points[article]! += sheet.points[article]!;
      total.cover[article]! += sheet.cover[article]! * sheet.weight;
    }
    this.release(sheet);
  }

  private word(word: QueryWord): Sheet {
    const kept = this.kept.get(word);
    if (kept !== undefined) return this.unfold(kept);
    const sheet = this.scoreWord(word);
    if (sheet.size >= LEAST_WORTH_KEEPING && this.asked.has(word)) this.keep(word, sheet);
    else this.asked.add(word);
    return sheet;
  }

  private keep(word: QueryWord, { articles, points, cover, size, weight }: Sheet): void {
    this.entriesKept += size;
    if (this.entriesKept > MOST_ENTRIES_KEPT) {
      this.kept.clear();
      this.entriesKept = size;
    }
    const kept: KeptSheet = { articles: articles.slice(0, size), points: new Float64Array(size), cover: new Float64Array(size), weight };
    for (let i = 0; i < size; i += 1) {
      kept.points[i] = points[articles[i]!]!;
      kept.cover[i] = cover[articles[i]!]!;
    }
    this.kept.set(word, kept);
  }

  private unfold({ articles, points, cover, weight }: KeptSheet): Sheet {
    const sheet = this.acquire();
    sheet.articles.set(articles);
    sheet.size = articles.length;
    sheet.weight = weight;
    for (let i = 0; i < articles.length; i += 1) {
      const article = articles[i]!;
      sheet.points[article] = points[i]!;
      sheet.cover[article] = cover[i]!;
    }
    return sheet;
  }

  private scoreWord(word: QueryWord): Sheet {
    const sheet = this.acquire();
    this.foundInField.fill(0);
    for (const tier of word.tiers) {
      this.tier(tier, word.weight, sheet);
      if (sheet.weight === 0) sheet.weight = this.idf(sheet.size) * word.weight;
    }
    // A word that nobody wrote tells as much as the rarest.
    if (word.tiers.length === 0) sheet.weight = this.idf(0.5) * word.weight;
    return sheet;
  }

  /**
   * BM25 summed over fields, of all the tier's words taken as one word. How rare it is counts for each field apart,
   * together with the tiers before it: a lucky neighbour is at least as common as the word itself.
   */
  private tier(tier: Tier, weight: number, sheet: Sheet): void {
    const { postings, foundInField, gains, gained } = this;
    const found = tier.words.length === 1 ? this.placesOfOne(tier.words[0]!) : this.placesOfAll(tier.words);
    const { k, rest } = this.weights;
    const most = foundInField.map((articles, field) => this.idf(Math.min(articles, postings.articleCount)) * this.boosts[field]! * (k + 1));
    const gainCount = this.gainFrom(found, most);
    for (let i = 0; i < gainCount; i += 1) {
      const article = gained[i]!;
      const gain = gains[article]! * tier.weight * weight;
      gains[article] = 0;
      const before = sheet.points[article]!;
      sheet.touch(article);
      sheet.points[article] = gain > before ? gain + rest * before : before + rest * gain;
      if (sheet.cover[article]! < tier.weight) sheet.cover[article] = tier.weight;
    }
  }

  /** Where a word occurs, counted by field. */
  private placesOfOne(word: number): FoundPlaces {
    const { places, counts } = this.postings.of(word);
    for (let i = 0; i < places.length; i += 1) this.foundInField[places[i]! % FIELDS]! += 1;
    return { places, counts, size: places.length };
  }

  /** Where any of these words occurs, how often all of them do there, counted by field. */
  private placesOfAll(words: readonly number[]): FoundPlaces {
    const { postings, occurrences, foundInField, places, counts } = this;
    let size = 0;
    for (const word of words) {
      const found = postings.of(word);
      for (let i = 0; i < found.places.length; i += 1) {
        const place = found.places[i]!;
        if (occurrences[place] === 0) {
          places[size] = place;
          size += 1;
          foundInField[place % FIELDS]! += 1;
        }
        occurrences[place]! += found.counts[i]!;
      }
    }
    for (let i = 0; i < size; i += 1) {
      const place = places[i]!;
      counts[i] = occurrences[place]!;
      occurrences[place] = 0;
    }
    return { places, counts, size };
  }

  /** What each article gains where words were found. @returns how many do. */
  private gainFrom({ places, counts, size }: FoundPlaces, most: Float64Array): number {
    const { gains, gained, sizes: { stretched } } = this;
    let gainCount = 0;
    for (let i = 0; i < size; i += 1) {
      const place = places[i]!;
      const field = place % FIELDS;
      const article = (place - field) / FIELDS;
      const count = counts[i]!;
      if (gains[article] === 0) {
        gained[gainCount] = article;
        gainCount += 1;
      }
      gains[article]! += (most[field]! * count) / (count + stretched[place]!);
    }
    return gainCount;
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

/** A sum's cover as a share of what could be covered. */
function inProportion(total: Sheet): Sheet {
  for (let i = 0; i < total.size; i += 1) {
    const article = total.articles[i]!;
    total.cover[article] = total.weight > 0 ? total.cover[article]! / total.weight : 0;
  }
  return total;
}

/** Keeps the best of many without sorting them all. */
class BestOf {
  private readonly most: number;
  private kept: ArticleScore[] = [];
  private worst = -Infinity;

  constructor(most: number) {
    this.most = most;
  }

  /** Whether an article with this score, or a lower one, comes too late. */
  isBeyond(score: number): boolean {
    return score <= this.worst && this.kept.length >= this.most;
  }

  offer(article: number, score: number, cover: number): void {
    if (this.isBeyond(score)) return;
    this.kept.push({ article, score, cover });
    // Sorting now and then is cheaper than keeping order: the bar rises quickly and few pass it.
    if (this.kept.length >= 2 * this.most + 16) {
      this.kept = this.sorted();
      this.worst = this.kept.at(-1)?.score ?? -Infinity;
    }
  }

  sorted(): ArticleScore[] {
    return this.kept.sort((a, b) => b.score - a.score || a.article - b.article).slice(0, this.most);
  }
}
