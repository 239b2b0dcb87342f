import { answerSigns, type AnswerSigns } from './answer-signs.ts';
import { answerability } from './answerability.ts';
import { explainHit } from './explain-hit.ts';
import type { IndexSource } from './index-source.ts';
import type { PostingsSource } from './postings.ts';
import { bestPassage, markWords, TextReader, type ReadArticle, type WordWorths } from './rank-passages.ts';
import { rerankByTitle, TITLE_CANDIDATES } from './rerank-by-title.ts';
import { ArticleScorer, type ArticleScore } from './score-articles.ts';
import type { SearchAnswer, SearchHit, SearchOptions } from './search-answer.ts';
import type { SearchWeights } from './search-weights.ts';
import { textToWords } from './text-to-words.ts';
import { TitleLikeness } from './title-likeness.ts';
import { othersOf, QueryReader, wordsOf, type QueryTerm, type Understanding } from './understand-query.ts';
import type { Vocabulary } from './vocabulary.ts';
import { wordWorths } from './word-worths.ts';
import { countWorthShowing } from './worth-showing.ts';

/** The articles that answer a question, best first, before any is pinned. */
interface Ranking {
  readonly understanding: Understanding;
  readonly limit: number;
  readonly audiences: readonly string[];
  readonly scores: readonly ArticleScore[];
  readonly signs: AnswerSigns | undefined;
}

/** Articles that are kept with the words of their title and passages. */
const MOST_READ = 300;
const MOST_WORDS_READ = 20_000;

/** How questions are answered from an index, whether all of it is here or only what the question asks for. */
export class IndexSearch {
  readonly reader: QueryReader;
  private readonly source: IndexSource;
  private readonly vocabulary: Vocabulary;
  private scorer: ArticleScorer | undefined;
  private readonly likeness: TitleLikeness;
  private readonly pins = new Map<string, number>();
  private readonly weights: SearchWeights;
  private texts = new TextReader();
  private readonly read = new Map<number, ReadArticle>();
  /** Whoever fetches by need asks the same question until all of its answer is here. */
  private last: Ranking | undefined;
  private lastWorths: { readonly understanding: Understanding; readonly texts: TextReader; readonly textWords: number; readonly worths: WordWorths } | undefined;

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
    this.read.clear();
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
    const shown = scores.slice(0, limit);
    this.source.wantArticles?.(shown.map(({ article }) => article));
    const texts = excerpts ? this.readArticles(shown) : undefined;
    const worths = texts && this.worthsOf(understanding);
    const hits = shown.map(({ article, score }, at): SearchHit => {
      const { id, title, category, path } = this.source.article(article);
      const text = texts?.[at];
      const passage = text && worths && bestPassage(text, worths);
      return {
        id, title, category, path, score,
        titleMarks: text === undefined || worths === undefined ? [] : markWords(text.title, worths),
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

  /** Titles and passages, read once; those shown lately are kept, since the next keystroke shows most of them again. */
  private readArticles(shown: readonly ArticleScore[]): ReadArticle[] {
    if (this.read.size > MOST_READ || this.texts.size > MOST_WORDS_READ) {
      this.read.clear();
      this.texts = new TextReader();
    }
    return shown.map(({ article }) => {
      let read = this.read.get(article);
      if (read === undefined) {
        const sections = this.source.sectionsOf(article);
        read = this.texts.readArticle(this.source.article(article).title, sections);
        if (sections !== undefined) this.read.set(article, read);
      }
      return read;
    });
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

  private worthsOf(understanding: Understanding): WordWorths {
    const { texts, lastWorths: last } = this;
    if (last?.understanding === understanding && last.texts === texts && last.textWords === texts.size) return last.worths;
    const worths = wordWorths(understanding, this.source, texts);
    this.lastWorths = { understanding, texts, textWords: texts.size, worths };
    return worths;
  }
}

/** Every word of the index that a question may mean, by how it may mean it. */
function wordsWithin({ terms }: Understanding): (readonly number[])[] {
  const found: (readonly number[])[] = [];
  const visit = (term: QueryTerm): void => {
    for (const { tiers } of wordsOf(term)) for (const { words } of tiers) found.push(words);
    for (const other of othersOf(term)) other.words.forEach(visit);
  };
  terms.forEach(visit);
  return found;
}
