import MiniSearch from 'minisearch';
import { KB_INDEX_FORMAT, type EngineIndex, type KbIndexFile, type KbPassagesFile, type PassageSection, type SynonymRules } from '../contract/kb-index.ts';
import { fieldText, type SearchableArticle } from './article-words.ts';
import { BeginningStrengths, cutCompound, type CompoundCut, type PartStrength } from './compound-parts.ts';
import { cutPassages } from './cut-passages.ts';
import { languageOf } from './languages/languages.ts';
import type { Language } from './languages/language.ts';
import { irregularForms } from './languages/irregular-forms.ts';
import { neighbourWords } from './languages/neighbour-words.ts';
import { supportSynonyms } from './languages/support-synonyms.ts';
import { ListPacker, type InvertedWords } from './inverted-words.ts';
import { invertWords } from './invert-words.ts';
import { knownCuts } from './known-cuts.ts';
import { packEngine } from './pack-engine.ts';
import { withRememberedForms } from './remembered-forms.ts';
import { SEARCH_FIELDS, writeRecipe, type SearchField } from './search-recipe.ts';
import { synonymRules, type Synonyms } from './synonym-rules.ts';
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
const EDITORS_SYNONYM_WEIGHT = 0.9;
const SUPPORT_SYNONYM_WEIGHT = 0.55;
/** About that of a form which has the same stem. */
const IRREGULAR_FORM_WEIGHT = 0.75;
const NEIGHBOUR_WORD_WEIGHT = 0.75;

/** An earlier index of the same locale, made by this very program, of which much may be taken over. */
export interface IndexBefore {
  readonly index: KbIndexFile;
  readonly passages: KbPassagesFile;
  /** For each article its number there; -1 for one that is new or has changed. */
  readonly numbersBefore: ArrayLike<number>;
}

/**
 * Makes the index of one locale and the file of its passages. Deterministic: the same input gives the same bytes, whether an earlier index helped or not.
 * For a language that is not built in, await `loadLanguage(locale)` first.
 */
export function buildKbIndex(input: KbIndexInput, before?: IndexBefore): { index: KbIndexFile; passages: KbPassagesFile } {
  const language = withRememberedForms(languageOf(input.locale));
  const inverted = before === undefined && input.articles.length <= MOST_FOR_MINISEARCH ? withMiniSearch(input.articles) : invertWords(input.articles, before);
  const numbers = new Map(input.articles.map((article, number) => [article.id, number]));
  const index: KbIndexFile = {
    format: KB_INDEX_FORMAT,
    release: input.release,
    locale: input.locale,
    recipe: writeRecipe(language),
    articles: input.articles.map(({ id, title, category, path, audience, questions }) => ({ id, title, category, path, ...(questions.length > 0 ? { questions: [...questions] } : {}), ...(audience && audience.length > 0 ? { audience: [...audience] } : {}) })),
    engine: packEngine(inverted, learnCompounds(inverted, language, before?.index.engine)),
    synonyms: collectSynonyms(input, inverted, language),
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
  return { index, passages };
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

/** Where the site's own words are written together, learned from the site's own words. */
function learnCompounds(inverted: InvertedWords, language: Language, before?: EngineIndex): readonly (CompoundCut | undefined)[] {
  if (!language.compounds) return [];
  const { words, articles } = inverted;
  const known = before === undefined ? undefined : knownCuts(inverted, before, language);
  const asWritten = new Map<string, number>();
  const asStem = new Map<string, number>();
  words.forEach((word, number) => {
    asWritten.set(word, articles[number]!);
    const stem = language.stem(word);
    asStem.set(stem, (asStem.get(stem) ?? 0) + articles[number]!);
  });
  const strengthOf = (part: string): number => {
    const found = Math.max(asWritten.get(part) ?? 0, asStem.get(language.stem(part)) ?? 0);
    // Short strings are words by chance; a slip of the pen in one article is no word.
    return found >= (part.length <= 3 ? 4 : part.length === 4 ? 2 : 1) ? found : 0;
  };
  const strength: PartStrength = (part, place) => (place === 'last' && language.stopWords.has(part) ? 0 : strengthOf(part));
  const beginnings = new BeginningStrengths(strength);
  return words.map((word, number) => {
    const cut = known?.[number];
    return cut === undefined ? cutCompound(word, language.linkers, strength, beginnings) : cut ?? undefined;
  });
}

/** The editors' rules, and those of the built-in ones that have something to point at on this site. */
function collectSynonyms({ synonyms: editors, otherLocales = [] }: KbIndexInput, { words }: InvertedWords, language: Language): SynonymRules[] {
  const stems = new Set(words.map((word) => language.stem(word)));
  const roots = new Set(words.map((word) => language.root(word)));
  const isWordHere = (word: string): boolean => stems.has(language.stem(word));
  const isHere = (word: string): boolean => [language.stem(word), language.root(word)].some((form) => stems.has(form) || roots.has(form));
  const isPhraseHere = (phrase: readonly string[]): boolean => phrase.every(isHere);
  return [
    synonymRules(editors, EDITORS_SYNONYM_WEIGHT),
    synonymRules(supportSynonyms(language), SUPPORT_SYNONYM_WEIGHT, isPhraseHere),
    synonymRules(irregularForms(language), IRREGULAR_FORM_WEIGHT, isPhraseHere),
    synonymRules(neighbourWords(language, otherLocales.map((locale) => languageOf(locale).code), isWordHere), NEIGHBOUR_WORD_WEIGHT, isPhraseHere),
  ].filter(({ rules }) => rules !== '');
}
