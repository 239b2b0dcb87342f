import MiniSearch from 'minisearch';
import { KB_INDEX_FORMAT, type KbIndex, type KbPassagesFile, type PassageSection } from '../contract/kb-index.ts';
import { fieldText, wordsOfArticle, type SearchableArticle } from './article-words.ts';
import { chooseSynonyms } from './choose-synonyms.ts';
import { cutPassages } from './cut-passages.ts';
import { rememberParts } from './engine-parts.ts';
import { languageOf } from './languages/languages.ts';
import { ListPacker, type InvertedWords } from './inverted-words.ts';
import { invertWords } from './invert-words.ts';
import { learnCompounds } from './learn-compounds.ts';
import { LEAST_ORDERED, orderByLength } from './order-by-length.ts';
import { packEngine, roundedLength } from './pack-engine.ts';
import { NumberReader } from './packed-numbers.ts';
import { withRememberedForms } from './remembered-forms.ts';
import { SEARCH_FIELDS, writeRecipe, type SearchField } from './search-recipe.ts';
import type { Synonyms } from './synonym-rules.ts';
import { textToWords } from './text-to-words.ts';

export type { SearchableArticle } from './article-words.ts';
export type { Synonyms } from './synonym-rules.ts';

export interface KbIndexInput {
  readonly locale: string;
  /** Hash of the content. */
  readonly release: string;
  readonly articles: readonly SearchableArticle[];
  readonly synonyms: Synonyms;
  /** Query → id of the article to show first. Pins to articles that do not exist are left out. */
  readonly pins: Readonly<Record<string, string>>;
  /** The other locales of the knowledge base; default none. Who reads one of those needs no words of theirs here. */
  readonly otherLocales?: readonly string[];
}

/** A larger site is inverted by ourselves: MiniSearch's maps would take longer than all the rest. */
const MOST_FOR_MINISEARCH = 300;
/**
 * So is a site with an article of more characters. MiniSearch looks at one first letter after the other until it finds that of a word: among the thousands
 * of a script like Chinese the time grows with the square of the text.
 */
const LONGEST_FOR_MINISEARCH = 50_000;

/** The index of one locale and the file of its passages. */
export interface BuiltIndex {
  readonly index: KbIndex;
  readonly passages: KbPassagesFile;
  /** Stems and roots that the built-in synonyms were chosen by, a line each: while no word with one of them comes or goes, the choice stays. */
  readonly synonymForms: string;
}

/** An earlier index of the same locale, made by this very program, of which much may be taken over. */
export interface IndexBefore extends BuiltIndex {
  /** True when its synonyms came of the same lists of the editors', and for the same other locales. Default false. */
  readonly hasSameSynonyms?: boolean;
  /** For each article its number in that index; -1 for one that is new or has changed. */
  readonly numbersBefore: ArrayLike<number>;
}

/**
 * Makes the index of one locale and the file of its passages. Deterministic: the same input gives the same bytes, whether an earlier index helped or not.
 * For a language that is not built in, await `loadLanguage(locale)` first.
 */
export function buildKbIndex(given: KbIndexInput, earlier?: IndexBefore): BuiltIndex {
  const { input, before } = given.articles.length < LEAST_ORDERED ? { input: given, before: earlier } : ordered(given, earlier);
  const language = withRememberedForms(languageOf(input.locale));
  const inverted = before === undefined && isForMiniSearch(input.articles) ? withMiniSearch(input.articles) : invertWords(input.articles, before);
  const numbers = new Map(input.articles.map((article, number) => [article.id, number]));
  const engine = packEngine(inverted, learnCompounds(inverted, language, before?.index.engine));
  rememberParts(engine, inverted);
  const synonyms = chooseSynonyms(input, inverted, language, before?.hasSameSynonyms === true ? { engine: before.index.engine, rules: before.index.synonyms, forms: before.synonymForms } : undefined);
  const index: KbIndex = {
    release: input.release,
    locale: input.locale,
    recipe: writeRecipe(language),
    // What is as it was stays the very same object, by which whoever writes the index knows it.
    articles: input.articles.map(({ id, title, category, path, audience, questions }, number) => before?.index.articles[before.numbersBefore[number]!] ?? ({ id, title, category, path, ...(questions.length > 0 ? { questions: [...questions] } : {}), ...(audience && audience.length > 0 ? { audience: [...audience] } : {}) })),
    engine,
    synonyms: synonyms.rules,
    pins: Object.entries(input.pins).flatMap(([query, id]) => {
      const number = numbers.get(id);
      return number === undefined ? [] : [[query, number] as [string, number]];
    }),
  };
  const passages: KbPassagesFile = {
    format: KB_INDEX_FORMAT,
    release: input.release,
    locale: input.locale,
    articles: input.articles.map((article, number) => before?.passages.articles[before.numbersBefore[number]!] ?? article.passages.map(({ heading, anchor, text }): PassageSection => [heading ?? '', anchor ?? '', cutPassages(text)])),
  };
  return { index, passages, synonymForms: synonyms.forms };
}

function isForMiniSearch(articles: readonly SearchableArticle[]): boolean {
  return articles.length <= MOST_FOR_MINISEARCH && articles.every(({ passages }) => passages.reduce((length, { text }) => length + text.length, 0) <= LONGEST_FOR_MINISEARCH);
}

/** The same, with the articles in the order of their numbers. */
function ordered(input: KbIndexInput, before: IndexBefore | undefined): { readonly input: KbIndexInput; readonly before: IndexBefore | undefined } {
  const [title, body] = [SEARCH_FIELDS.indexOf('title'), SEARCH_FIELDS.indexOf('body')];
  const reader = new NumberReader(before?.index.engine.lengths ?? '');
  const known = Uint32Array.from({ length: (before?.index.engine.documentCount ?? 0) * SEARCH_FIELDS.length }, () => reader.next());
  const places = orderByLength(input.articles.length, (place) => {
    const first = (before?.numbersBefore[place] ?? -1) * SEARCH_FIELDS.length;
    if (first >= 0) return [known[first + title]!, known[first + body]!];
    const words = wordsOfArticle(input.articles[place]!);
    return [roundedLength(words[title]!.size), roundedLength(words[body]!.size)];
  });
  return {
    input: { ...input, articles: places.map((place) => input.articles[place]!) },
    before: before && { ...before, numbersBefore: places.map((place) => before.numbersBefore[place]!) },
  };
}

/** As MiniSearch inverts words, which is quick enough for ordinary sites. */
export function withMiniSearch(articles: readonly SearchableArticle[]): InvertedWords {
  const engine = new MiniSearch<{ id: number; article: SearchableArticle }>({
    fields: [...SEARCH_FIELDS],
    extractField: (document, field) => (field === 'id' ? document.id : fieldText(document.article, field as SearchField)) as never,
    tokenize: (text) => textToWords(text).map((word) => word.word),
    processTerm: (term) => term,
  });
  articles.forEach((article, id) => engine.add({ id, article }));
  const { documentCount, fieldIds, fieldLength, averageFieldLength, index } = engine.toJSON() as unknown as MiniSearchFile;
  const ids = SEARCH_FIELDS.map((field) => fieldIds[field]!);
  // Sorted, so that a reader finds words by halving and needs no map of its own.
  const sorted = [...index].sort(([a], [b]) => (a < b ? -1 : 1));
  const packer = new ListPacker();
  const packed = sorted.map(([, fields]) => {
    packer.reset();
    // Keys that are whole numbers come in rising order.
    ids.forEach((id, field) => Object.entries(fields[id] ?? {}).forEach(([article, count]) => { packer.add(field, Number(article), count); }));
    return { list: packer.list, most: packer.most };
  });
  return {
    documentCount,
    words: sorted.map(([word]) => word),
    lists: packed.map(({ list }) => list),
    articles: packed.map(({ most }) => most),
    lengths: articles.flatMap((_, article) => ids.map((id) => fieldLength[article]?.[id] ?? 0)),
    averageLengths: ids.map((id) => averageFieldLength[id] ?? 0),
  };
}

/** As much of what MiniSearch serialises (`toJSON`, serialization version 2) as is needed. */
interface MiniSearchFile {
  readonly documentCount: number;
  readonly fieldIds: Readonly<Record<string, number>>;
  /** Document → length of each field. */
  readonly fieldLength: Readonly<Record<string, readonly number[]>>;
  readonly averageFieldLength: readonly number[];
  /** Word → field → document → occurrences. */
  readonly index: readonly (readonly [word: string, fields: Readonly<Record<string, Readonly<Record<string, number>>>>])[];
}
