import type { KbIndex } from '../../core/contract/kb-index.ts';
import { languageOf } from '../../core/search/languages/languages.ts';
import type { Language as WordLanguage } from '../../core/search/languages/language.ts';
import type { KbSearch } from '../../core/search/open-kb-search.ts';
import { readSynonymRules } from '../../core/search/synonym-rules.ts';
import { textToWords } from '../../core/search/text-to-words.ts';
import { toSlug } from '../address.ts';
import type { KbArticle } from '../knowledge-base.ts';

/** An article that no plausible question finds. */
export interface UnfoundArticle {
  readonly locale: string;
  readonly article: string;
  readonly file: string;
  /** Line of the title. */
  readonly line: number;
  /** What was asked, in vain; empty when the title has no word that says anything. */
  readonly asked: readonly string[];
  /** What the first of the questions found instead; absent when it found nothing. */
  readonly foundInstead?: string;
}

/** An article before which another one stands for most of its own questions. */
export interface CompetingPair {
  readonly locale: string;
  readonly article: string;
  readonly file: string;
  /** Line of the title. */
  readonly line: number;
  /** The one that stands before it. */
  readonly beatenBy: string;
  /** Questions of the article for which it does. */
  readonly questions: readonly string[];
  /** Of so many questions that were asked. */
  readonly asked: number;
}

/** Two articles whose titles are of the same words, but for such as say nothing: whoever asks by them cannot know which one answers. */
export interface AlikeTitles {
  readonly locale: string;
  readonly article: string;
  readonly file: string;
  /** Line of the title. */
  readonly line: number;
  readonly other: string;
  /** File of the other one. */
  readonly otherFile: string;
}

export interface Findability {
  /** Articles that were looked at: of very large knowledge bases an even choice. */
  readonly looked: number;
  readonly unfound: readonly UnfoundArticle[];
  /** The most one-sided first. */
  readonly competing: readonly CompetingPair[];
  /** These are told apart from the competing ones. Titles that are the same to the letter are told of as problems, and are not among these. */
  readonly alike: readonly AlikeTitles[];
}

/** Who does not stand among so many is not seen. */
const SEEN = 5;
/** Articles of a language that are looked at; a second or two each hundred would be too much for a check. */
const MOST_ARTICLES = 500;
const MOST_QUESTIONS = 6;
/** Words of a title that can be said or left out, by language. Small words that say more (with, without, in, out) are none of them. */
const SAYS_NOTHING: Readonly<Record<string, string>> = {
  en: 'how do does i my me you your the a an can could to we our us is are',
  sv: 'hur jag en ett min mitt mina mig du din ditt dina kan man ska vi ni den det är att gör göra för',
  nb: 'hvordan jeg en ei et min mitt mine meg du din ditt dine kan man skal vi dere den det er å gjør gjøre for',
  da: 'hvordan jeg en et min mit mine mig du din dit dine kan man skal vi i den det er at gør gøre for',
};

/**
 * Asks for each article what its title says in a visitor's words: without small words, the other way round, in synonyms of the site,
 * and its own `questions`. The question as it stands in the title is not asked: that one finds nearly everything.
 */
export function checkFindability(articles: readonly KbArticle[], index: KbIndex, search: KbSearch): Findability {
  const language = languageOf(index.locale);
  const wordings = oneWordSynonyms(index, language);
  const step = Math.max(1, articles.length / MOST_ARTICLES);
  const looked = Array.from({ length: Math.ceil(articles.length / step) }, (_, i) => articles[Math.floor(i * step)]!);
  const unfound: UnfoundArticle[] = [];
  const competing: CompetingPair[] = [];
  for (const article of looked) {
    const asked = plausibleQuestions(article, language, wordings);
    const { audience = [] } = article.frontMatter;
    const answers = asked.map((question) => search.search(question, { limit: SEEN, asYouType: false, audiences: audience }).hits.map(({ id }) => id));
    const common = { locale: index.locale, article: article.id, file: article.file, line: article.lineOf('title') };
    if (answers.every((ids) => !ids.includes(article.id))) {
      const foundInstead = answers[0]?.[0];
      unfound.push({ ...common, asked, ...(foundInstead === undefined ? {} : { foundInstead }) });
      continue;
    }
    const rivals = new Map<string, string[]>();
    answers.forEach((ids, i) => {
      const [first] = ids;
      if (first !== undefined && first !== article.id) rivals.set(first, [...(rivals.get(first) ?? []), asked[i]!]);
    });
    for (const [beatenBy, questions] of rivals) {
      if (questions.length >= 2 && questions.length * 2 > asked.length) competing.push({ ...common, beatenBy, questions, asked: asked.length });
    }
  }
  competing.sort((a, b) => b.questions.length / b.asked - a.questions.length / a.asked || (a.article < b.article ? -1 : 1));
  const alike = alikeTitles(articles, language);
  const told = new Set(alike.flatMap(({ article, other }) => [`${article} ${other}`, `${other} ${article}`]));
  return { looked: looked.length, unfound, competing: competing.filter(({ article, beatenBy }) => !told.has(`${article} ${beatenBy}`)), alike };
}

function alikeTitles(articles: readonly KbArticle[], language: WordLanguage): AlikeTitles[] {
  const nothing = new Set((SAYS_NOTHING[language.code] ?? '').split(' '));
  const byWords = new Map<string, KbArticle>();
  return articles.flatMap((article) => {
    const all = textToWords(article.frontMatter.title).filter(({ piece }) => !piece);
    const words = all.filter(({ word }) => !nothing.has(word)).map(({ word }) => language.stem(word));
    // Two titles of one word each, such as the names of menus, may well share a stem and no meaning.
    if (words.length === 0 || all.length === 1) return [];
    const key = `${[...new Set(words)].sort().join(' ')} ${(article.frontMatter.audience ?? []).join()}`;
    const other = byWords.get(key);
    if (other === undefined) byWords.set(key, article);
    if (other === undefined || toSlug(other.frontMatter.title) === toSlug(article.frontMatter.title)) return [];
    return [{ locale: article.locale, article: article.id, file: article.file, line: article.lineOf('title'), other: other.id, otherFile: other.file }];
  });
}

function plausibleQuestions({ frontMatter: { title, questions } }: KbArticle, language: WordLanguage, wordings: ReadonlyMap<string, string>): string[] {
  const words = textToWords(title).filter(({ piece }) => !piece).map(({ word }) => word);
  const telling = words.filter((word) => !language.stopWords.has(word));
  const asked = new Set<string>();
  if (telling.length > 0) asked.add(telling.join(' '));
  if (telling.length > 1) asked.add(telling.toReversed().join(' '));
  for (const [at, word] of telling.entries()) {
    const other = wordings.get(language.stem(word));
    if (other !== undefined) asked.add(telling.map((own, i) => (i === at ? other : own)).join(' '));
  }
  const paraphrases = [...asked].slice(0, MOST_QUESTIONS / 2);
  return [...new Set([...paraphrases, ...questions])].filter((question) => question !== title).slice(0, MOST_QUESTIONS);
}

/** Stem of a word → another word for it, the editors' before the built-in ones. */
function oneWordSynonyms({ synonyms }: KbIndex, language: WordLanguage): Map<string, string> {
  const wordings = new Map<string, string>();
  for (const { from, to } of readSynonymRules(synonyms)) {
    const [word] = from;
    if (from.length !== 1 || word === undefined || wordings.has(language.stem(word))) continue;
    const other = to.find((phrase) => phrase.length === 1 && language.stem(phrase[0]!) !== language.stem(word));
    if (other !== undefined) wordings.set(language.stem(word), other[0]!);
  }
  return wordings;
}
