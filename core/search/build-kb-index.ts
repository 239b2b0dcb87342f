import MiniSearch from 'minisearch';
import { KB_INDEX_FORMAT, type KbIndexFile, type KbPassagesFile, type PassageSection, type SynonymRule } from '../contract/kb-index.ts';
import { cutCompound, type CompoundCut, type PartStrength } from './compound-parts.ts';
import { cutPassages } from './cut-passages.ts';
import { languageOf } from './languages/languages.ts';
import type { Language } from './languages/language.ts';
import { supportSynonyms } from './languages/support-synonyms.ts';
import { packEngine, type EngineWords } from './pack-engine.ts';
import { SEARCH_FIELDS, writeRecipe, type SearchField } from './search-recipe.ts';
import { synonymRules, type Synonyms } from './synonym-rules.ts';
import { textToWords } from './text-to-words.ts';

export type { Synonyms } from './synonym-rules.ts';

/** An article as the index sees it: plain text only. */
export interface SearchableArticle {
  readonly id: string;
  readonly title: string;
  readonly category: string;
  /** Page, relative to the knowledge base's root. */
  readonly path: string;
  readonly keywords: readonly string[];
  /** Other ways people ask this. */
  readonly questions: readonly string[];
  readonly description?: string;
  readonly audience?: readonly string[];
  /** One per heading's section, in order; cut into passages here. */
  readonly passages: readonly { readonly heading?: string; readonly anchor?: string; readonly text: string }[];
}

export interface KbIndexInput {
  readonly locale: string;
  /** Hash of the content. */
  readonly release: string;
  readonly articles: readonly SearchableArticle[];
  readonly synonyms: Synonyms;
  /** Query → id of the article to show first. Pins to articles that do not exist are left out. */
  readonly pins: Readonly<Record<string, string>>;
}

const EDITORS_SYNONYM_WEIGHT = 0.9;
const SUPPORT_SYNONYM_WEIGHT = 0.55;

/**
 * Makes the index of one locale and the file of its passages. Deterministic: the same input gives the same bytes.
 * For a language that is not built in, await `loadLanguage(locale)` first.
 */
export function buildKbIndex(input: KbIndexInput): { index: KbIndexFile; passages: KbPassagesFile } {
  const language = languageOf(input.locale);
  const engine = indexWords(input.articles);
  const numbers = new Map(input.articles.map((article, number) => [article.id, number]));
  const index: KbIndexFile = {
    format: KB_INDEX_FORMAT,
    release: input.release,
    locale: input.locale,
    recipe: writeRecipe(language),
    articles: input.articles.map(({ id, title, category, path, audience, questions }) => ({ id, title, category, path, ...(questions.length > 0 ? { questions: [...questions] } : {}), ...(audience && audience.length > 0 ? { audience: [...audience] } : {}) })),
    engine: packEngine(engine, learnCompounds(engine, language)),
    synonyms: collectSynonyms(input.synonyms, engine, language),
    pins: Object.entries(input.pins).flatMap(([query, id]) => {
      const number = numbers.get(id);
      return number === undefined ? [] : [[query, number] as [string, number]];
    }),
  };
  const passages: KbPassagesFile = {
    format: KB_INDEX_FORMAT,
    release: input.release,
    locale: input.locale,
    articles: input.articles.map((article) => article.passages.map(({ heading, anchor, text }): PassageSection => [heading ?? '', anchor ?? '', cutPassages(text)])),
  };
  return { index, passages };
}

function indexWords(articles: readonly SearchableArticle[]): EngineWords {
  const engine = new MiniSearch<{ id: number; article: SearchableArticle }>({
    fields: [...SEARCH_FIELDS],
    extractField: (document, field) => (field === 'id' ? document.id : fieldText(document.article, field as SearchField)) as never,
    tokenize: (text) => textToWords(text).map((word) => word.word),
    processTerm: (term) => term,
  });
  articles.forEach((article, id) => engine.add({ id, article }));
  const file = engine.toJSON() as unknown as EngineWords;
  // Sorted, so that a reader finds words by halving and needs no map of its own.
  return { ...file, index: [...file.index].sort(([a], [b]) => (a < b ? -1 : 1)) };
}

function fieldText(article: SearchableArticle, field: SearchField): string {
  switch (field) {
    // Where nobody wrote a title, the first sentence stands for it: it says nothing more than the text, where its words are already.
    case 'title': return isBeginningOfText(article) ? '' : article.title;
    case 'questions': return article.questions.join('\n');
    case 'headings': return article.passages.flatMap((section) => section.heading ?? []).join('\n');
    case 'keywords': return article.keywords.join('\n');
    case 'body': return [article.description ?? '', ...article.passages.map((section) => section.text)].join('\n');
  }
}

/** A short title may well be the first words of the text; a long one that is has been taken from there. */
const SHORTEST_SENTENCE = 30;

function isBeginningOfText({ title, passages }: SearchableArticle): boolean {
  return title.length >= SHORTEST_SENTENCE && passages[0]?.text.startsWith(title) === true;
}

/** Where the site's own words are written together, learned from the site's own words. */
function learnCompounds(engine: EngineWords, language: Language): Record<string, CompoundCut> {
  const compounds: Record<string, CompoundCut> = Object.create(null) as Record<string, CompoundCut>;
  if (!language.compounds) return compounds;
  const asWritten = new Map<string, number>();
  const asStem = new Map<string, number>();
  for (const [word, fields] of engine.index) {
    const articles = Math.max(...Object.values(fields).map((documents) => Object.keys(documents).length));
    asWritten.set(word, articles);
    const stem = language.stem(word);
    asStem.set(stem, (asStem.get(stem) ?? 0) + articles);
  }
  const strength: PartStrength = (part, place) => {
    if (place === 'last' && language.stopWords.has(part)) return 0;
    const articles = Math.max(asWritten.get(part) ?? 0, asStem.get(language.stem(part)) ?? 0);
    // Short strings are words by chance; a slip of the pen in one article is no word.
    return articles >= (part.length <= 3 ? 4 : part.length === 4 ? 2 : 1) ? articles : 0;
  };
  for (const [word] of engine.index) {
    const cut = cutCompound(word, language.linkers, strength);
    if (cut !== undefined) compounds[word] = cut;
  }
  return compounds;
}

/** The editors' rules, and those of the built-in ones that have something to point at on this site. */
function collectSynonyms(editors: Synonyms, engine: EngineWords, language: Language): SynonymRule[] {
  const roots = new Set(engine.index.flatMap(([word]) => [language.stem(word), language.root(word)]));
  const isHere = (word: string): boolean => roots.has(language.stem(word)) || roots.has(language.root(word));
  const builtIn = synonymRules(supportSynonyms(language.code), SUPPORT_SYNONYM_WEIGHT)
    .map((rule) => ({ ...rule, to: rule.to.filter((words) => words.every(isHere)) }))
    .filter(({ to }) => to.length > 0);
  return [...synonymRules(editors, EDITORS_SYNONYM_WEIGHT), ...builtIn];
}
