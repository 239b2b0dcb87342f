import { answerSigns, type AnswerSigns } from './answer-signs.ts';
import { answerability } from './answerability.ts';
import { explainHit } from './explain-hit.ts';
import type { IndexSource } from './index-source.ts';
import type { PostingsSource } from './postings.ts';
import { bestPassage, markWords, readSections, type PlaceInWording, type ReadSections, type WordWorth } from './rank-passages.ts';
import { rerankByTitle, TITLE_CANDIDATES } from './rerank-by-title.ts';
import { ArticleScorer, type ArticleScore } from './score-articles.ts';
import type { SearchAnswer, SearchHit, SearchOptions } from './search-answer.ts';
import type { SearchWeights } from './search-weights.ts';
import { textToWords } from './text-to-words.ts';
import { TitleLikeness } from './title-likeness.ts';
import { othersOf, QueryReader, wordsOf, type QueryTerm, type QueryWord, type Understanding } from './understand-query.ts';
import type { Vocabulary } from './vocabulary.ts';
import { countWorthShowing } from './worth-showing.ts';

/** The articles that answer a question, best first, before any is pinned. */
interface Ranking {
  readonly understanding: Understanding;
  readonly limit: number;
  readonly audiences: readonly string[];
  readonly scores: readonly ArticleScore[];
  readonly signs: AnswerSigns | undefined;
}

/** Articles whose passages are kept with their words. */
const MOST_SECTIONS = 200;

/** How questions are answered from an index, whether all of it is here or only what the question asks for. */
export class IndexSearch {
  readonly reader: QueryReader;
  private readonly source: IndexSource;
  private readonly vocabulary: Vocabulary;
  private scorer: ArticleScorer | undefined;
  private readonly likeness: TitleLikeness;
  private readonly pins = new Map<string, number>();
  private readonly weights: SearchWeights;
  private readonly sections = new Map<number, ReadSections>();
  /** Whoever fetches by need asks the same question until all of its answer is here. */
  private last: Ranking | undefined;
  private lastWorths: { readonly understanding: Understanding; readonly worths: ReadonlyMap<string, WordWorth> } | undefined;

  constructor(source: IndexSource, weights: SearchWeights) {
    this.source = source;
    this.vocabulary = source.vocabulary;
    this.reader = new QueryReader(source.vocabulary, source.synonyms, weights);
    this.weights = weights;
    this.likeness = new TitleLikeness((article) => {
      const { title, questions = [] } = source.article(article);
      return [title, ...questions];
    });
    for (const [query, article] of source.pins) {
      if (article < source.articleCount) this.pins.set(this.pinKey(textToWords(query).filter((word) => !word.piece).map((word) => word.word)), article);
    }
  }

  /** Other passages have come. */
  forgetPassages(): void {
    this.sections.clear();
  }

  /**
   * Answers any string.
   * @param tier `first` makes do with what is here, of an index that can be here in part.
   * @throws {ShardsMissing} from such an index, and from no other.
   */
  search(query: string, options: SearchOptions = {}, tier: 'first' | 'final' = 'final'): SearchAnswer {
    const { asYouType = true, audiences = [], explain = false, excerpts = true } = options;
    const limit = Math.max(0, Math.trunc(options.limit ?? 10) || 0);
    const understanding = this.reader.read(query, asYouType);
    const pin = understanding.words.length > 0 ? this.pins.get(this.pinKey(understanding.words)) : undefined;
    const pinned = pin !== undefined && this.isFor(pin, audiences) ? pin : undefined;
    const ranking = tier === 'final' ? this.finalRanking(query, understanding, limit, audiences) : this.rank(query, understanding, limit, audiences, tier);
    const { signs } = ranking;
    const scores = [...ranking.scores];
    if (pinned !== undefined) {
      const at = scores.findIndex(({ article }) => article === pinned);
      const own = at >= 0 ? scores.splice(at, 1)[0] : undefined;
      this.source.wantArticles?.([pinned]);
      scores.unshift({ article: pinned, score: Math.max(scores[0]?.score ?? 1, own?.score ?? 0), cover: own?.cover ?? 0 });
    }
    const worths = excerpts ? this.worthsOf(understanding) : undefined;
    this.source.wantArticles?.(scores.slice(0, limit).map(({ article }) => article));
    const hits = scores.slice(0, limit).map(({ article, score }): SearchHit => {
      const { id, title, category, path } = this.source.article(article);
      const sections = worths === undefined ? undefined : this.sectionsOf(article);
      const passage = worths === undefined || sections === undefined ? undefined : bestPassage(sections, title, worths);
      return {
        id, title, category, path, score,
        titleMarks: worths === undefined ? [] : markWords(title, worths),
        pinned: article === pinned,
        ...(passage === undefined ? {} : { passage }),
        ...(explain ? { explain: explainHit(article, understanding, this.vocabulary, article === pinned) } : {}),
      };
    });
    const answerable = pinned !== undefined ? 1 : answerability(signs);
    return { query, hits, total: countWorthShowing(scores), answerable, ...(explain && signs !== undefined ? { signs } : {}) };
  }

  private finalRanking(query: string, understanding: Understanding, limit: number, audiences: readonly string[]): Ranking {
    const { last } = this;
    if (last?.understanding === understanding && last.limit === limit && last.audiences.length === audiences.length && last.audiences.every((name, i) => name === audiences[i])) return last;
    this.source.wantWords?.(wordsWithin(understanding));
    return (this.last = this.rank(query, understanding, limit, audiences, 'final'));
  }

  private rank(query: string, understanding: Understanding, limit: number, audiences: readonly string[], tier: 'first' | 'final'): Ranking {
    const found = this.scorerFor(tier).score(understanding.terms, Math.max(limit, TITLE_CANDIDATES), (article) => this.isFor(article, audiences));
    const scores = rerankByTitle(this.withArticles(found, tier), query, this.likeness, this.weights);
    return { understanding, limit, audiences: [...audiences], scores, signs: answerSigns(scores, understanding, this.vocabulary, this.postingsOf(tier)) };
  }

  /** An article's passages, read once; those shown lately are kept, since the next keystroke shows most of them again. */
  private sectionsOf(article: number): ReadSections | undefined {
    const known = this.sections.get(article);
    if (known !== undefined) return known;
    const found = this.source.sectionsOf(article);
    if (found === undefined) return undefined;
    if (this.sections.size >= MOST_SECTIONS) this.sections.clear();
    const sections = readSections(found);
    this.sections.set(article, sections);
    return sections;
  }

  /** Those of the best whose titles can be compared. */
  private withArticles(best: readonly ArticleScore[], tier: 'first' | 'final'): readonly ArticleScore[] {
    const { firstTier } = this.source;
    if (tier === 'first' && firstTier !== undefined) return best.filter(({ article }) => firstTier.hasArticle(article));
    this.source.wantArticles?.(best.slice(0, TITLE_CANDIDATES).map(({ article }) => article));
    return best;
  }

  private scorerFor(tier: 'first' | 'final'): ArticleScorer {
    // That of the first tier remembers nothing: the next time more may be here.
    return tier === 'first' ? new ArticleScorer(this.postingsOf(tier), this.weights) : (this.scorer ??= new ArticleScorer(this.vocabulary.postings, this.weights));
  }

  private postingsOf(tier: 'first' | 'final'): PostingsSource {
    return (tier === 'first' ? this.source.firstTier?.postings : undefined) ?? this.vocabulary.postings;
  }

  private isFor(article: number, audiences: readonly string[]): boolean {
    if (!this.source.isRestricted) return true;
    const audience = this.source.audienceOf(article);
    return audience === undefined || audience.some((name) => audiences.includes(name));
  }

  private pinKey(words: readonly string[]): string {
    return words.map((word) => this.vocabulary.language.stem(word)).join(' ');
  }

  private worthsOf(understanding: Understanding): ReadonlyMap<string, WordWorth> {
    if (this.lastWorths?.understanding !== understanding) this.lastWorths = { understanding, worths: this.worths(understanding) };
    return this.lastWorths.worths;
  }

  /** Which words of the index stand for which words of the question, and what each is worth in a passage. */
  private worths({ terms }: Understanding): Map<string, WordWorth> {
    const { vocabulary } = this;
    const worths = new Map<string, WordWorth>();
    const { stopWords } = vocabulary.language;
    const onlyStopWords = terms.every((term) => wordsOf(term).every(({ text }) => stopWords.has(text)));
    let asked = 0;
    let wordings = 0;
    const isStopWord = ({ text }: QueryWord): boolean => stopWords.has(text);
    const visit = (term: QueryTerm, share: number, place?: PlaceInWording, isPart = false, sameAs?: number): void => {
      let own: number | undefined;
      for (const queryWord of wordsOf(term)) {
        if (sameAs === undefined) asked += 1;
        own = sameAs ?? asked;
        for (const tier of queryWord.tiers) {
          const articles = tier.words.reduce((sum, number) => sum + vocabulary.placesOf(number), 0);
          const rarity = Math.log(1 + this.source.articleCount / (1 + articles));
          for (const number of tier.words) {
            const word = vocabulary.word(number);
            const worth = share * queryWord.weight * tier.weight * rarity;
            const known = worths.get(word);
            // What looks like a short part in another form is mostly chance: Swedish *returnera* has no *ner* in it.
            const isChance = isPart && tier.kind !== 'word' && tier.kind !== 'compound' && queryWord.text.length <= SHORT_PART;
            const within = place === undefined || (known !== undefined && known.within === undefined) ? undefined : [...known?.within ?? [], ...(isChance ? [] : [place])];
            const better = known !== undefined && known.worth >= worth ? known : { worth, asked: own, marked: onlyStopWords || !isStopWord(queryWord) };
            worths.set(word, { worth: better.worth, asked: better.asked, marked: better.marked, ...(within && { within }) });
          }
        }
      }
      for (const other of othersOf(term)) {
        const telling = other.words.filter((inner) => !wordsOf(inner).every(isStopWord));
        wordings += 1;
        // Another word for the same says nothing more: a text that has both is no better answer. Words of a longer wording count together.
        const isOneWord = other.words.length === 1;
        for (const inner of other.words) {
          const member = telling.indexOf(inner);
          // Nothing is marked for a stop word of another wording.
          visit(inner, (share * other.weight * 0.9) / other.words.length, isOneWord ? place : { wording: wordings, member, size: member < 0 ? Number.POSITIVE_INFINITY : telling.length }, other.kind === 'parts', isOneWord && 'text' in term.self && 'text' in inner.self ? own : undefined);
        }
      }
    };
    for (const term of terms) visit(term, 1);
    return worths;
  }
}

/** Letters of a part of a compound that are marked as they are only. */
const SHORT_PART = 4;

/** Every word of the index that a question may mean. */
function wordsWithin({ terms }: Understanding): number[] {
  return [...new Set(queryWordsWithin(terms).flatMap(({ tiers }) => tiers.flatMap(({ words }) => words)))];
}

function queryWordsWithin(terms: readonly QueryTerm[]): QueryWord[] {
  return terms.flatMap((term) => [...wordsOf(term), ...othersOf(term).flatMap(({ words }) => queryWordsWithin(words))]);
}
