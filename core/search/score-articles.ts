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
const FIELDS = SEARCH_FIELDS.length;

/** What a part of the question gives to each article that it touches. One array entry an article; `articles` says which are not zero. */
class Sheet {
  /** Points are never zero where an article is touched. */
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

  copyFrom(other: Sheet): void {
    this.points.set(other.points);
    this.cover.set(other.cover);
    this.articles.set(other.size * MANY > other.articles.length ? other.articles : other.articles.subarray(0, other.size));
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

/** Kept sheets are forgotten all at once beyond so many entries, some 2 MB; or so many times the articles of a larger knowledge base. */
const MOST_ENTRIES_KEPT = 100_000;
const MOST_WORDS_KEPT = 6;

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
  /** Room to count in. */
  room: Room | undefined;
}

/** What scoring takes; all of it zeros but what is told to be free of meaning. */
class Room {
  readonly sheets: Sheet[] = [];
  /** Article × number of fields + field → how often the words of a tier occur there. */
  readonly occurrences: Float32Array;
  /** What each article gains by a tier. */
  readonly gains: Float64Array;
  /** The places found and the articles that gain; as many as somebody says, the rest means nothing. */
  readonly places: Int32Array;
  readonly gained: Int32Array;

  constructor({ articleCount, fieldCount }: PostingsSource) {
    this.occurrences = new Float32Array(articleCount * fieldCount);
    this.gains = new Float64Array(articleCount);
    this.places = new Int32Array(articleCount * fieldCount);
    this.gained = new Int32Array(articleCount);
  }
}

/** Scorers come and go, the lengths stay. */
const knownSizes = new WeakMap<Float32Array, ArticleSizes>();

function sizesOf(postings: PostingsSource, weights: SearchWeights): ArticleSizes {
  const known = knownSizes.get(postings.lengths);
  if (known?.weights === weights) return known;
  const { lengths, articleCount, fieldCount, averages } = postings;
  const stretched = new Float64Array(lengths.length);
  for (const [field, name] of SEARCH_FIELDS.entries()) stretch(stretched, lengths, field, weights.k, weights.lengthNorm[name], averages[field]!);
  const bodyLengths = new Float64Array(articleCount);
  const body = SEARCH_FIELDS.indexOf('body');
  let longestBody = 0;
  let shortestBody = Infinity;
  for (let article = 0; article < articleCount; article += 1) {
    const length = Math.log(SHORT_BODY + lengths[article * fieldCount + body]!);
    bodyLengths[article] = length;
    if (length > longestBody) longestBody = length;
    if (length < shortestBody) shortestBody = length;
  }
  const sizes: ArticleSizes = { weights, stretched, bodyLengths, room: undefined, longestBody, shortestBody: Math.min(shortestBody, longestBody) };
  knownSizes.set(lengths, sizes);
  return sizes;
}

/** BM25 over the engine's postings, each field apart, summed; then held back by what is not covered. */
export class ArticleScorer {
  private readonly postings: PostingsSource;
  private readonly weights: SearchWeights;
  private readonly boosts: readonly number[];
  private readonly sizes: ArticleSizes;
  private readonly kept = new Map<QueryWord, KeptSheet>();
  private entriesKept = 0;
  private before: { readonly terms: readonly QueryTerm[]; readonly sheet: Sheet } | undefined;
  /** Most words are asked for once, while they are half written; those asked for again are worth keeping. */
  private readonly asked = new WeakSet<QueryWord>();
  private room: Room;
  /** Of the word being scored: in how many articles each field has it. */
  private readonly foundInField: Float64Array;
  private readonly mostInField: Float64Array;

  constructor(postings: PostingsSource, weights: SearchWeights) {
    this.postings = postings;
    this.weights = weights;
    this.boosts = SEARCH_FIELDS.map((field) => weights.fields[field]);
    this.sizes = sizesOf(postings, weights);
    this.room = this.sizes.room ??= new Room(postings);
    this.foundInField = new Float64Array(postings.fieldCount);
    this.mostInField = new Float64Array(postings.fieldCount);
  }

  /**
   * Scores all articles and gives back the best.
   * @param most at least so many are given back if there are as many; ties go to the article that comes first.
   * @param admits says which articles may be found at all.
   */
  score(terms: readonly QueryTerm[], most: number, admits: (article: number) => boolean): ArticleScore[] {
    this.room = this.sizes.room ?? new Room(this.postings);
    // Where something is thrown half way, what was counted until then is left behind with its room.
    this.sizes.room = undefined;
    const best = this.bestOf(terms, most, admits);
    this.sizes.room = this.room;
    return best;
  }

  private bestOf(terms: readonly QueryTerm[], most: number, admits: (article: number) => boolean): ArticleScore[] {
    const sum = terms.length === 1 ? this.term(terms[0]!) : this.sumOf(terms);
    const best = new BestOf(most);
    const words = Math.max(LEAST_WORDS, terms.flatMap(wordsOf).reduce((count, { weight }) => count + weight, 0));
    const coverage = this.coverageOf(words);
    const lengthPower = this.lengthPowerOf(words);
    const mostLifted = this.mostLiftedBy(lengthPower);
    // What a question of one word covers is a share already.
    const whole = terms.length === 1 ? 1 : sum.weight;
    const { bodyLengths } = this.sizes;
    const found = new Float64Array(2);
    for (let i = -1; ;) {
      i = nextAtLeast(best.worst, sum.articles, sum.size, i + 1, sum.points, sum.cover, whole, coverage, bodyLengths, lengthPower, mostLifted, found);
      if (i === sum.size) break;
      const article = sum.articles[i]!;
      if (admits(article)) best.offer(article, found[0]!, found[1]!);
    }
    this.release(sum);
    return best.sorted;
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

  /** As {@link sum}, with the cover as a sum; what all terms but the last come to is kept for the next keystroke, which changes the last. */
  private sumOf(terms: readonly QueryTerm[]): Sheet {
    const total = this.acquire();
    const { before } = this;
    let done = 0;
    if (before !== undefined && before.terms.length < terms.length && before.terms.every((term, i) => term === terms[i])) {
      total.copyFrom(before.sheet);
      done = before.terms.length;
    }
    for (let i = done; i < terms.length; i += 1) {
      if (i === terms.length - 1 && i > done) {
        const sheet = before?.sheet ?? new Sheet(this.postings.articleCount);
        sheet.copyFrom(total);
        this.before = { terms: terms.slice(0, i), sheet };
      }
      this.addTerm(total, terms[i]!);
    }
    return total;
  }

  private term(term: QueryTerm): Sheet {
    const own = 'text' in term.self ? this.word(term.self) : this.sum(term.self);
    for (const other of term.others) {
      const sheet = this.wording(other);
      if (own.weight === 0) own.weight = sheet.weight;
      own.size = takeBetter(own.points, own.cover, own.articles, own.size, sheet.points, sheet.cover, sheet.articles, sheet.size);
      this.release(sheet);
    }
    return own;
  }

  /** Another wording counts as far as all of it is there. */
  private wording(wording: OtherWording): Sheet {
    const sheet = this.sum(wording.words);
    weighWording(sheet.points, sheet.cover, sheet.articles, sheet.size, wording.weight);
    return sheet;
  }

  /** Adds terms up, weighing each one's cover by how much it tells. One sheet at a time: a question of many words needs no more room. */
  private sum(terms: readonly QueryTerm[]): Sheet {
    if (terms.length === 1) return this.term(terms[0]!);
    const total = this.acquire();
    for (const term of terms) this.addTerm(total, term);
    divideCover(total.cover, total.articles, total.size, total.weight);
    return total;
  }

  private addTerm(total: Sheet, term: QueryTerm): void {
    const kept = 'text' in term.self && term.others.length === 0 ? this.kept.get(term.self) : undefined;
    if (kept !== undefined) {
      total.weight += kept.weight;
      total.size = addKept(total.points, total.cover, total.articles, total.size, kept.points, kept.cover, kept.articles, kept.weight);
      return;
    }
    const sheet = this.term(term);
    total.weight += sheet.weight;
    total.size = addSheet(total.points, total.cover, total.articles, total.size, sheet.points, sheet.cover, sheet.articles, sheet.size, sheet.weight);
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
    if (this.entriesKept > Math.max(MOST_ENTRIES_KEPT, MOST_WORDS_KEPT * this.postings.articleCount)) {
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
    const gainCount = tier.words.length === 1 ? this.gainOfOne(tier.words[0]!) : this.gainOfAll(tier.words);
    sheet.size = addGains(sheet.points, sheet.cover, sheet.articles, sheet.size, this.room.gains, this.room.gained, gainCount, tier.weight, weight, this.weights.rest);
  }

  /** What each article gains where a word occurs. @returns how many do. */
  private gainOfOne(word: number): number {
    const { places, counts, size } = this.postings.of(word);
    countFields(places, size, this.foundInField);
    return gainFromCounts(places, counts, size, this.most(), this.sizes.stretched, this.room.gains, this.room.gained);
  }

  /** What each article gains where any of these words occurs, by how often all of them do there. @returns how many do. */
  private gainOfAll(words: readonly number[]): number {
    const { postings, foundInField, room: { occurrences, places, gains, gained } } = this;
    let size = 0;
    for (const word of words) {
      const found = postings.of(word);
      size = addOccurrences(found.places, found.counts, found.size, occurrences, places, size, foundInField);
    }
    return gainFromOccurrences(places, size, occurrences, this.most(), this.sizes.stretched, gains, gained);
  }

  /** The most that an article can gain in each field, by how rare what was found is there. */
  private most(): Float64Array {
    const { postings: { articleCount }, foundInField, boosts, weights: { k } } = this;
    for (let field = 0; field < FIELDS; field += 1) this.mostInField[field] = this.idf(Math.min(foundInField[field]!, articleCount)) * boosts[field]! * (k + 1);
    return this.mostInField;
  }

  private idf(articles: number): number {
    return Math.log(1 + (this.postings.articleCount - articles + 0.5) / (articles + 0.5));
  }

  private acquire(): Sheet {
    return this.room.sheets.pop() ?? new Sheet(this.postings.articleCount);
  }

  private release(sheet: Sheet): void {
    sheet.clear();
    this.room.sheets.push(sheet);
  }
}

/*
 * What a keystroke spends its time in. Functions of arrays and numbers alone: an engine makes fast code of them within the first few calls, and
 * keeps it, whatever the objects around them look like. Those that add articles give back how many are touched now.
 */

function stretch(stretched: Float64Array, lengths: Float32Array, field: number, k: number, norm: number, average: number): void {
  for (let place = field; place < stretched.length; place += FIELDS) stretched[place] = k * (1 - norm + (norm * lengths[place]!) / average);
}

/** Adds an article to those that have some of this, if it has none yet. @returns how many have. */
function touch(article: number, amounts: Float64Array, having: Int32Array, size: number): number {
  if (amounts[article] !== 0) return size;
  having[size] = article;
  return size + 1;
}

function countFields(places: Int32Array, placeCount: number, foundInField: Float64Array): void {
  for (let i = 0; i < placeCount; i += 1) foundInField[places[i]! % FIELDS]! += 1;
}

/** Adds a word's occurrences to those of others. @returns how many places are touched now. */
function addOccurrences(found: Int32Array, counts: Uint16Array, foundCount: number, occurrences: Float32Array, places: Int32Array, touched: number, foundInField: Float64Array): number {
  let size = touched;
  for (let i = 0; i < foundCount; i += 1) {
    const place = found[i]!;
    const before = occurrences[place]!;
    if (before === 0) {
      places[size] = place;
      size += 1;
      foundInField[place % FIELDS]! += 1;
    }
    occurrences[place] = before + counts[i]!;
  }
  return size;
}

function gainFromCounts(places: Int32Array, counts: Uint16Array, placeCount: number, most: Float64Array, stretched: Float64Array, gains: Float64Array, gained: Int32Array): number {
  let size = 0;
  for (let i = 0; i < placeCount; i += 1) {
    const place = places[i]!;
    const field = place % FIELDS;
    const article = (place - field) / FIELDS;
    const count = counts[i]!;
    size = touch(article, gains, gained, size);
    gains[article]! += (most[field]! * count) / (count + stretched[place]!);
  }
  return size;
}

/** As {@link gainFromCounts}; leaves no occurrences behind. */
function gainFromOccurrences(places: Int32Array, placeCount: number, occurrences: Float32Array, most: Float64Array, stretched: Float64Array, gains: Float64Array, gained: Int32Array): number {
  let size = 0;
  for (let i = 0; i < placeCount; i += 1) {
    const place = places[i]!;
    const field = place % FIELDS;
    const article = (place - field) / FIELDS;
    const count = occurrences[place]!;
    occurrences[place] = 0;
    size = touch(article, gains, gained, size);
    gains[article]! += (most[field]! * count) / (count + stretched[place]!);
  }
  return size;
}

/** Adds what a tier gives, the better of two tiers in full and the other by its `rest`; leaves no gains behind. */
function addGains(points: Float64Array, cover: Float64Array, articles: Int32Array, touched: number, gains: Float64Array, gained: Int32Array, gainCount: number, tierWeight: number, wordWeight: number, rest: number): number {
  let size = touched;
  for (let i = 0; i < gainCount; i += 1) {
    const article = gained[i]!;
    const gain = gains[article]! * tierWeight * wordWeight;
    gains[article] = 0;
    const before = points[article]!;
    size = touch(article, points, articles, size);
    points[article] = gain > before ? gain + rest * before : before + rest * gain;
    if (cover[article]! < tierWeight) cover[article] = tierWeight;
  }
  return size;
}

function addSheet(points: Float64Array, cover: Float64Array, articles: Int32Array, touched: number, otherPoints: Float64Array, otherCover: Float64Array, others: Int32Array, otherCount: number, weight: number): number {
  let size = touched;
  for (let i = 0; i < otherCount; i += 1) {
    const article = others[i]!;
    size = touch(article, points, articles, size);
    points[article]! += otherPoints[article]!;
    cover[article]! += otherCover[article]! * weight;
  }
  return size;
}

/** As {@link addSheet}, of points and cover that stand side by side. */
function addKept(points: Float64Array, cover: Float64Array, articles: Int32Array, touched: number, keptPoints: Float64Array, keptCover: Float64Array, kept: Int32Array, weight: number): number {
  let size = touched;
  for (let i = 0; i < kept.length; i += 1) {
    const article = kept[i]!;
    size = touch(article, points, articles, size);
    points[article]! += keptPoints[i]!;
    cover[article]! += keptCover[i]! * weight;
  }
  return size;
}

function takeBetter(points: Float64Array, cover: Float64Array, articles: Int32Array, touched: number, otherPoints: Float64Array, otherCover: Float64Array, others: Int32Array, otherCount: number): number {
  let size = touched;
  for (let i = 0; i < otherCount; i += 1) {
    const article = others[i]!;
    size = touch(article, points, articles, size);
    points[article] = Math.max(points[article]!, otherPoints[article]!);
    cover[article] = Math.max(cover[article]!, otherCover[article]!);
  }
  return size;
}

function weighWording(points: Float64Array, cover: Float64Array, articles: Int32Array, size: number, weight: number): void {
  for (let i = 0; i < size; i += 1) {
    const article = articles[i]!;
    const there = cover[article]!;
    points[article] = Math.max(points[article]! * weight * there, Number.MIN_VALUE);
    cover[article] = there * there * weight;
  }
}

/** A sum's cover as a share of what could be covered. */
function divideCover(cover: Float64Array, articles: Int32Array, size: number, weight: number): void {
  for (let i = 0; i < size; i += 1) {
    const article = articles[i]!;
    cover[article] = weight > 0 ? cover[article]! / weight : 0;
  }
}

/**
 * Where in a list of articles the next one stands that scores no less than some other.
 * @param found is told its score and its cover.
 * @returns the size of the list when there is none.
 */
function nextAtLeast(least: number, articles: Int32Array, size: number, from: number, points: Float64Array, covered: Float64Array, whole: number, coverage: number, bodyLengths: Float64Array, lengthPower: number, mostLifted: number, found: Float64Array): number {
  for (let i = from; i < size; i += 1) {
    const article = articles[i]!;
    // Powers cost more than all the rest, and few articles come near.
    if (points[article]! * mostLifted < least) continue;
    const cover = whole > 0 ? Math.min(1, covered[article]! / whole) : 0;
    const score = points[article]! * cover ** coverage * Math.exp(lengthPower * bodyLengths[article]!);
    if (score < least) continue;
    found[0] = score;
    found[1] = cover;
    return i;
  }
  return size;
}

/** Keeps the best of many in their order. */
class BestOf {
  private readonly most: number;
  readonly sorted: ArticleScore[] = [];

  constructor(most: number) {
    this.most = most;
  }

  /** The least score that may still be among them. */
  get worst(): number {
    return this.sorted[this.most - 1]?.score ?? -Infinity;
  }

  offer(article: number, score: number, cover: number): void {
    const { sorted, most } = this;
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const other = sorted[middle]!;
      if (other.score > score || (other.score === score && other.article < article)) low = middle + 1;
      else high = middle;
    }
    if (low === most) return;
    for (let at = Math.min(sorted.length, most - 1); at > low; at -= 1) sorted[at] = sorted[at - 1]!;
    sorted[low] = { article, score, cover };
  }
}
