import { ContractError } from './contract-error.ts';
import { count, listOf, number, pairOf, readShaped, text, texts, thatIs, withKeys, type Shaped } from './document-shape.ts';

/** Raised when the shape below changes so that an older reader could not use it. */
export const KB_INDEX_FORMAT = 8;

const format = thatIs<number>(`${KB_INDEX_FORMAT}; build the knowledge base and the widget with the same version of Hjelp`, (value) => value === KB_INDEX_FORMAT);

/**
 * How the words of this index were made. A reader whose own recipe differs would find nothing and raise no error, so it
 * compares first: the version, the language, the fields, and the terms that it makes itself of the probe sentence.
 */
const recipe = withKeys({
  version: number,
  /** Code of the language whose stemmer and roots are used; `und` for none. */
  language: text,
  fields: texts,
  probe: text,
  probeTerms: texts,
});

/** Whether something is the mark of a recipe, whichever. */
export const isRecipe = (value: unknown): value is Shaped<typeof recipe> => recipe(value, '', []);

/** What a result shows of an article. Its place in the list is its number in the engine part. */
export interface IndexedArticle {
  readonly id: string;
  readonly title: string;
  readonly category: string;
  readonly path: string;
  readonly audience?: readonly string[];
  /** Other ways people ask this, which count as titles do. */
  readonly questions?: readonly string[];
}

/**
 * Synonym rules of one weight, 0–1: how much a match through them is worth; editors' rules more than the built-in ones. A rule a line:
 * `said,said>written,written`, where any of the phrases before `>` may stand in the question for any of those after it in
 * the article; in `said+written` those after the `+` are said as well, and without either each may stand for the others; `said>` stands for nothing,
 * but is a word and no slip. Words are in their looked-up form, those of a phrase parted by blanks.
 */
const synonymRules = withKeys({ weight: number, rules: text });

/**
 * The inverted index that MiniSearch makes, packed into a few long strings, as builders keep it: those are parsed and kept at hardly any cost,
 * where MiniSearch's own JSON asks for an object for every word. Numbers are written as `core/search/packed-numbers.ts` does.
 */
export interface EngineIndex {
  readonly documentCount: number;
  /** Every word, sorted by UTF-16 code units, as `core/search/packed-words.ts` writes them. */
  readonly words: string;
  /**
   * For each word the articles that have it: the shortest lists first, those of one size in the order of their words. Fields come in the recipe's order; a field's list begins with
   * its mark, `z` for the first field, then `{` and so on; the last field's mark is left out where its list stands alone.
   * An article is written as the distance from the one before it, minus one, doubled, plus one when the word occurs more than
   * once; the number of occurrences minus two follows then.
   */
  readonly postings: string;
  /** For each word the characters of its list. */
  readonly sizes: string;
  /** For each article the number of different words in each field; from 16 rounded to a sixteenth or so. */
  readonly lengths: string;
  /** Mean of those for each field. */
  readonly averageLengths: number[];
  /** Where words are written together: for each word two digits, the end of its first part, and the start of its last minus that, plus one; `##` for none. */
  readonly cuts: string;
}

/** The engine of an index that travels whole. What it holds of each word is coded as `core/search/coded-places.ts` does, in characters of six bits. */
const engine = withKeys({
  words: text,
  cuts: text,
  averageLengths: listOf(number),
  /** How likely each bit is by which the rest is coded: a digit each. */
  odds: text,
  /** Of the fields whose words are not shown with the article: for each article how many different words it has there, and for each word in how many articles it stands. */
  sizes: text,
  /** The articles of each word, in blocks that are read by themselves: how many characters each has, and the blocks. */
  blocks: text,
  lists: text,
});

const ofSome = listOf(pairOf(count, texts));

/** What results show of articles, side by side: an article's place in each list is its number. */
const articleColumns = withKeys({
  ids: texts,
  titles: texts,
  /** An article's page is this, its id and a slash, */
  pathStart: text,
  /** where this is empty. */
  paths: texts,
  /** Empty where it is what the id has before its last slash. */
  categories: texts,
  /** Of those that have any. */
  questions: ofSome,
  /** Of those that are not for everybody. */
  audiences: ofSome,
  /** Numbers of those whose title is the beginning of their text, and counts as that alone. */
  untitled: listOf(count),
});

const kbIndexFile = withKeys({
  format,
  /** Hash of the content that this was built from. */
  release: text,
  locale: text,
  recipe,
  articles: articleColumns,
  engine,
  synonyms: listOf(synonymRules),
  /** Query as the editor wrote it, and the number of the article. */
  pins: listOf(pairOf(text, count)),
});

export type KbIndexFile = Shaped<typeof kbIndexFile>;
export type SynonymRules = Shaped<typeof synonymRules>;

/** An index as it is built: `core/search/pack-kb-index.ts` makes the file of it, or `core/search/shard-kb-index.ts` shards. */
export interface KbIndex extends Pick<KbIndexFile, 'release' | 'locale' | 'recipe' | 'synonyms' | 'pins'> {
  readonly articles: readonly IndexedArticle[];
  readonly engine: EngineIndex;
}

/** A section of an article: the heading above it, its anchor, and its text cut into passages. */
export type PassageSection = [heading: string, anchor: string, passages: string[]];

const kbPassagesFile = withKeys({
  format,
  release: text,
  locale: text,
  /** One list of sections per article, in the order of the index. Checked piece by piece when it is shown. */
  articles: thatIs<PassageSection[][]>('a list of articles', Array.isArray),
});

export type KbPassagesFile = Shaped<typeof kbPassagesFile>;

/**
 * Reads `kb/<locale>/index-<hash>.json`.
 * @throws {ContractError} also when its format is not this reader's. Whether the recipe fits is for the search to say.
 */
export function readKbIndexFile(value: unknown): KbIndexFile {
  const file = readShaped(kbIndexFile, value, 'index file');
  const { ids, titles, paths, categories } = file.articles;
  for (const { length } of [titles, paths, categories]) {
    if (length !== ids.length) throw new ContractError('index file', [{ place: 'articles.ids', found: String(ids.length), expected: `${length}, as many as there are titles, paths and categories; build the knowledge base again` }]);
  }
  return file;
}

/**
 * Reads `kb/<locale>/passages-<hash>.json`.
 * @throws {ContractError}
 */
export function readKbPassagesFile(value: unknown): KbPassagesFile {
  return readShaped(kbPassagesFile, value, 'passages file');
}

/** The sections of one article, as far as they are what they should be: a damaged section costs that section only. */
export function readPassageSections(file: KbPassagesFile, article: number): PassageSection[] {
  const sections: unknown = file.articles[article];
  return Array.isArray(sections) ? sections.filter(isPassageSection) : [];
}

function isPassageSection(value: unknown): value is PassageSection {
  return Array.isArray(value) && typeof value[0] === 'string' && typeof value[1] === 'string' && texts(value[2], '', []);
}
