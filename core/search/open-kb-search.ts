import { ContractError } from '../contract/contract-error.ts';
import { readKbIndexFile, readKbPassagesFile, readPassageSections, type KbIndexFile, type KbPassagesFile } from '../contract/kb-index.ts';
import { answerSigns } from './answer-signs.ts';
import { answerability } from './answerability.ts';
import { explainHit } from './explain-hit.ts';
import { bestPassage, markWords, readSections, type ReadSections, type WordWorth } from './rank-passages.ts';
import { rerankByTitle, TITLE_CANDIDATES, titleLikeness } from './rerank-by-title.ts';
import { ArticleScorer } from './score-articles.ts';
import type { SearchAnswer, SearchHit, SearchOptions } from './search-answer.ts';
import { checkRecipe } from './search-recipe.ts';
import { SEARCH_WEIGHTS, type SearchWeights } from './search-weights.ts';
import type { TitleLikeness } from './title-likeness.ts';
import { textToWords } from './text-to-words.ts';
import { othersOf, QueryReader, wordsOf, type QueryTerm, type Understanding } from './understand-query.ts';
import { PackedVocabulary } from './packed-vocabulary.ts';
import type { Vocabulary } from './vocabulary.ts';
import { countWorthShowing } from './worth-showing.ts';

/** The search of one locale of a knowledge base. */
export interface KbSearch {
  readonly locale: string;
  readonly release: string;
  /** Answers any string; never throws. */
  search(query: string, options?: SearchOptions): SearchAnswer;
  /**
   * From now on hits carry the passage that answers. The ranking does not change.
   * @throws {ContractError} when the file is damaged or of another release.
   */
  addPassages(passages: unknown): void;
}

/**
 * Opens an index file (already parsed JSON), and its passages if they are at hand.
 * @throws {ContractError} when the format, the fields or the terms of the probe sentence are not those of this version.
 */
export function openKbSearch(index: unknown, passages?: unknown): KbSearch {
  return openWithWeights(index, passages, SEARCH_WEIGHTS);
}

/** For measuring other weights; programs use {@link openKbSearch}. */
export function openWithWeights(index: unknown, passages: unknown, weights: SearchWeights): KbSearch {
  const search = new OpenedSearch(readKbIndexFile(index), weights);
  if (passages !== undefined) search.addPassages(passages);
  return search;
}

/** Articles whose passages are kept with their words. */
const MOST_SECTIONS = 200;

class OpenedSearch implements KbSearch {
  readonly locale: string;
  readonly release: string;
  private readonly file: KbIndexFile;
  private readonly vocabulary: Vocabulary;
  private readonly reader: QueryReader;
  private readonly scorer: ArticleScorer;
  private readonly likeness: TitleLikeness;
  private readonly pins = new Map<string, number>();
  private readonly weights: SearchWeights;
  /** Whether any article is for some visitors only; most sites have none. */
  private readonly restricted: boolean;
  private passages: KbPassagesFile | undefined;
  private readonly sections = new Map<number, ReadSections>();

  constructor(file: KbIndexFile, weights: SearchWeights) {
    const language = checkRecipe(file.recipe);
    this.locale = file.locale;
    this.release = file.release;
    this.file = file;
    this.vocabulary = new PackedVocabulary(file.engine, language);
    this.reader = new QueryReader(this.vocabulary, file.synonyms, weights);
    this.weights = weights;
    this.restricted = file.articles.some(({ audience }) => audience !== undefined);
    this.likeness = titleLikeness(file);
    this.scorer = new ArticleScorer(this.vocabulary.postings, weights);
    for (const [query, article] of file.pins) {
      if (article < file.articles.length) this.pins.set(this.pinKey(textToWords(query).filter((word) => !word.piece).map((word) => word.word)), article);
    }
  }

  addPassages(passages: unknown): void {
    const file = readKbPassagesFile(passages);
    const issues = [];
    if (file.release !== this.release) issues.push({ place: 'release', found: file.release, expected: `${this.release}, as in the index file` });
    if (file.locale !== this.locale) issues.push({ place: 'locale', found: file.locale, expected: `${this.locale}, as in the index file` });
    if (file.articles.length !== this.file.articles.length) issues.push({ place: 'articles', found: String(file.articles.length), expected: `${this.file.articles.length}, as in the index file` });
    if (issues.length > 0) throw new ContractError('passages file', issues);
    this.passages = file;
    this.sections.clear();
  }

  search(query: string, options: SearchOptions = {}): SearchAnswer {
    const { asYouType = true, audiences = [], explain = false } = options;
    const limit = Math.max(0, Math.trunc(options.limit ?? 10) || 0);
    const understanding = this.reader.read(query, asYouType);
    const pin = understanding.words.length > 0 ? this.pins.get(this.pinKey(understanding.words)) : undefined;
    const pinned = pin !== undefined && this.isFor(pin, audiences) ? pin : undefined;
    const found = this.scorer.score(understanding.terms, Math.max(limit, TITLE_CANDIDATES), (article) => this.isFor(article, audiences));
    const scores = rerankByTitle(found.best, query, this.likeness, this.weights);
    const signs = answerSigns(scores, understanding, this.vocabulary.language.stopWords, this.file.articles.length);
    if (pinned !== undefined) {
      const at = scores.findIndex(({ article }) => article === pinned);
      const own = at >= 0 ? scores.splice(at, 1)[0] : undefined;
      scores.unshift({ article: pinned, score: Math.max(scores[0]?.score ?? 1, own?.score ?? 0), cover: own?.cover ?? 0 });
    }
    const worths = this.worths(understanding);
    const hits = scores.slice(0, limit).map(({ article, score }): SearchHit => {
      const { id, title, category, path } = this.file.articles[article]!;
      const sections = this.sectionsOf(article);
      const passage = sections === undefined ? undefined : bestPassage(sections, worths);
      return {
        id, title, category, path, score,
        titleMarks: markWords(title, worths),
        pinned: article === pinned,
        ...(passage === undefined ? {} : { passage }),
        ...(explain ? { explain: explainHit(article, understanding, this.vocabulary, article === pinned) } : {}),
      };
    });
    const answerable = pinned !== undefined ? 1 : answerability(signs);
    return { query, hits, total: countWorthShowing(scores), answerable, ...(explain && signs !== undefined ? { signs } : {}) };
  }

  /** An article's passages, read once; those shown lately are kept, since the next keystroke shows most of them again. */
  private sectionsOf(article: number): ReadSections | undefined {
    if (this.passages === undefined) return undefined;
    let sections = this.sections.get(article);
    if (sections === undefined) {
      if (this.sections.size >= MOST_SECTIONS) this.sections.clear();
      sections = readSections(readPassageSections(this.passages, article));
      this.sections.set(article, sections);
    }
    return sections;
  }

  private isFor(article: number, audiences: readonly string[]): boolean {
    if (!this.restricted) return true;
    const { audience } = this.file.articles[article]!;
    return audience === undefined || audience.some((name) => audiences.includes(name));
  }

  private pinKey(words: readonly string[]): string {
    return words.map((word) => this.vocabulary.language.stem(word)).join(' ');
  }

  /** Which words of the index stand for which words of the question, and what each is worth in a passage. */
  private worths({ terms }: Understanding): Map<string, WordWorth> {
    const { vocabulary } = this;
    const worths = new Map<string, WordWorth>();
    const { stopWords } = vocabulary.language;
    const onlyStopWords = terms.every((term) => wordsOf(term).every(({ text }) => stopWords.has(text)));
    let asked = 0;
    const visit = (term: QueryTerm, share: number): void => {
      for (const queryWord of wordsOf(term)) {
        asked += 1;
        for (const tier of queryWord.tiers) {
          const articles = tier.words.reduce((sum, number) => sum + vocabulary.placesOf(number), 0);
          const rarity = Math.log(1 + this.file.articles.length / (1 + articles));
          for (const number of tier.words) {
            const word = vocabulary.word(number);
            const worth = share * queryWord.weight * tier.weight * rarity;
            if ((worths.get(word)?.worth ?? -1) < worth) worths.set(word, { worth, asked, marked: onlyStopWords || !stopWords.has(queryWord.text) });
          }
        }
      }
      for (const other of othersOf(term)) for (const inner of other.words) visit(inner, share * other.weight * 0.9);
     
    };
    for (const term of terms) visit(term, 1);
    return worths;
  }
}
