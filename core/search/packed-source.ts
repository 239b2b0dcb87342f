import { ContractError } from '../contract/contract-error.ts';
import { readKbPassagesFile, readPassageSections, type IndexedArticle, type KbIndex, type KbPassagesFile, type PassageSection } from '../contract/kb-index.ts';
import type { IndexSource } from './index-source.ts';
import { PackedVocabulary, type VocabularyParts } from './packed-vocabulary.ts';
import { checkRecipe } from './search-recipe.ts';
import { ListedSynonyms, type SynonymBook } from './synonym-rules.ts';

/** An index that is here as a whole; its passages come when they may. */
export class PackedSource implements IndexSource {
  readonly locale: string;
  readonly release: string;
  readonly articleCount: number;
  readonly vocabulary: PackedVocabulary;
  readonly isRestricted: boolean;
  readonly synonyms: SynonymBook;
  readonly pins: KbIndex['pins'];
  private readonly articles: readonly IndexedArticle[];
  private passages: KbPassagesFile | undefined;

  /** @throws {ContractError} when the recipe is not this version's. */
  constructor({ locale, release, recipe, articles, synonyms, pins }: Omit<KbIndex, 'engine'>, parts: VocabularyParts) {
    this.articles = articles;
    this.locale = locale;
    this.release = release;
    this.articleCount = articles.length;
    this.vocabulary = new PackedVocabulary(parts, checkRecipe(recipe));
    this.isRestricted = articles.some(({ audience }) => audience !== undefined);
    this.synonyms = new ListedSynonyms(synonyms, this.vocabulary.language);
    this.pins = pins;
  }

  audienceOf(article: number): readonly string[] | undefined {
    return this.articles[article]!.audience;
  }

  article(number: number): IndexedArticle {
    return this.articles[number]!;
  }

  sectionsOf(article: number): PassageSection[] | undefined {
    return this.passages === undefined ? undefined : readPassageSections(this.passages, article);
  }

  /** @throws {ContractError} when the file is damaged or of another release. */
  addPassages(passages: unknown): void {
    const file = readKbPassagesFile(passages);
    const issues = [];
    if (file.release !== this.release) issues.push({ place: 'release', found: file.release, expected: `${this.release}, as in the index file` });
    if (file.locale !== this.locale) issues.push({ place: 'locale', found: file.locale, expected: `${this.locale}, as in the index file` });
    if (file.articles.length !== this.articleCount) issues.push({ place: 'articles', found: String(file.articles.length), expected: `${this.articleCount}, as in the index file` });
    if (issues.length > 0) throw new ContractError('passages file', issues);
    this.passages = file;
  }
}
