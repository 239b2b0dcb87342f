import type { KbIndex } from '../contract/kb-index.ts';
import { ContractError, type ContractIssue } from '../contract/contract-error.ts';
import { foldLetters } from './fold-letters.ts';
import type { Language } from './languages/language.ts';
import { languageByCode } from './languages/languages.ts';
import { textToWords } from './text-to-words.ts';

/** Raised whenever words are made in another way, so that a widget never searches an index whose words it would not make. */
export const RECIPE_VERSION = 4;

/** The fields of an article, scored apart and summed. */
export const SEARCH_FIELDS = ['title', 'questions', 'headings', 'keywords', 'body'] as const;
export type SearchField = (typeof SEARCH_FIELDS)[number];

/** Holds one of everything that a recipe may do otherwise: letters, joiners, digits, endings, scripts. */
const PROBE = "Återbetalningstiderna för e-posten: ändra kundenes løsninger, hjælp, don't pay café №42 v2.0 SMS:et 返金 ﬁ naïve STRASSE";

/** The recipe's own mark, to be written into an index. */
export function writeRecipe(language: Language): KbIndex['recipe'] {
  return { version: RECIPE_VERSION, language: language.code, fields: [...SEARCH_FIELDS], probe: PROBE, probeTerms: probeTerms(PROBE, language) };
}

/**
 * The language of an index whose recipe is this one.
 * @throws {ContractError} naming every difference.
 */
export function checkRecipe(recipe: KbIndex['recipe']): Language {
  const issues: ContractIssue[] = [];
  const rebuild = 'build the knowledge base and the widget with the same version of Hjelp';
  if (recipe.version !== RECIPE_VERSION) issues.push({ place: 'recipe.version', found: String(recipe.version), expected: `${RECIPE_VERSION}; ${rebuild}` });
  if (recipe.fields.join() !== SEARCH_FIELDS.join()) issues.push({ place: 'recipe.fields', found: recipe.fields.join(), expected: `${SEARCH_FIELDS.join()}; ${rebuild}` });
  const language = languageByCode(recipe.language);
  if (language === undefined) {
    issues.push({ place: 'recipe.language', found: recipe.language, expected: 'a language that is loaded: await loadLanguage(locale) before opening' });
  } else {
    const terms = probeTerms(recipe.probe, language);
    if (terms.join(' ') !== recipe.probeTerms.join(' ')) {
      issues.push({ place: 'recipe.probeTerms', found: recipe.probeTerms.join(' ').slice(0, 80), expected: `${terms.join(' ').slice(0, 80)}; ${rebuild}` });
    }
  }
  if (issues.length > 0 || language === undefined) throw new ContractError('index file', issues);
  return language;
}

/** Of each word its stem, its root and how it is folded, where they are not the word itself. */
function probeTerms(sentence: string, language: Language): string[] {
  return textToWords(sentence).map(({ word }) => [word, ...[language.stem(word), language.root(word), foldLetters(word)].map((form) => (form === word ? '' : form))].join('/'));
}
