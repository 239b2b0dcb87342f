import type { EngineIndex, KbIndexFile } from '../contract/kb-index.ts';
import type { InvertedWords } from './inverted-words.ts';
import { wordChanges } from './known-cuts.ts';
import { commonWords } from './languages/common-words.ts';
import { irregularForms } from './languages/irregular-forms.ts';
import { languageOf } from './languages/languages.ts';
import type { Language } from './languages/language.ts';
import { neighbourWords } from './languages/neighbour-words.ts';
import { supportSynonyms } from './languages/support-synonyms.ts';
import { realWordsNear } from './real-words-near.ts';
import { knownWords, synonymRules, type Synonyms } from './synonym-rules.ts';

const EDITORS_SYNONYM_WEIGHT = 0.9;
const SUPPORT_SYNONYM_WEIGHT = 0.55;
/** About that of a form which has the same stem. */
const IRREGULAR_FORM_WEIGHT = 0.75;
const NEIGHBOUR_WORD_WEIGHT = 0.75;
/** Shorter words are never taken for slips. */
const LEAST_MISSPELLED = 4;

export interface ChosenSynonyms {
  readonly rules: KbIndexFile['synonyms'];
  /** Stems and roots that the built-in ones were chosen by, a line each: while no word with one of them comes or goes, the choice stays. */
  readonly forms: string;
}

/** What the choice is made for. */
export interface SynonymsWanted {
  /** The editors'. */
  readonly synonyms: Synonyms;
  readonly otherLocales?: readonly string[];
}

/** An earlier choice for the same, and the engine that it was made for. */
export interface SynonymsBefore extends ChosenSynonyms {
  readonly engine: EngineIndex;
}

/** Chooses an index's synonyms; those of an earlier index are taken over where they are still right. */
export function chooseSynonyms(wanted: SynonymsWanted, inverted: InvertedWords, language: Language, before?: SynonymsBefore): ChosenSynonyms {
  return knownSynonyms(inverted, language, before) ?? collectSynonyms(wanted, inverted, language);
}

/** Those of the earlier index, where they are still right. */
function knownSynonyms(inverted: InvertedWords, language: Language, before?: SynonymsBefore): ChosenSynonyms | undefined {
  const changes = before && wordChanges(inverted, before.engine, language);
  if (changes === undefined) return undefined;
  const forms = new Set(before!.forms.split('\n'));
  if (changes.newOrGone.some((word) => forms.has(language.stem(word)) || forms.has(language.root(word)))) return undefined;
  if (realWordsNear(withStems(changes.newOrGone, language), [...commonWords(language)]).length > 0) return undefined;
  return { rules: before!.rules, forms: before!.forms };
}

/** The editors' rules, and those of the built-in ones that have something to point at on this site. */
function collectSynonyms({ synonyms: editors, otherLocales = [] }: SynonymsWanted, { words }: InvertedWords, language: Language): ChosenSynonyms {
  const stems = new Set(words.map((word) => language.stem(word)));
  const roots = new Set(words.map((word) => language.root(word)));
  const asked = new Set<string>();
  const isWordHere = (word: string): boolean => {
    const stem = language.stem(word);
    asked.add(stem);
    return stems.has(stem);
  };
  const isHere = (word: string): boolean => [language.stem(word), language.root(word)].some((form) => {
    asked.add(form);
    return stems.has(form) || roots.has(form);
  });
  const isPhraseHere = (phrase: readonly string[]): boolean => phrase.every(isHere);
  const rules = [
    synonymRules(editors, EDITORS_SYNONYM_WEIGHT),
    synonymRules(supportSynonyms(language), SUPPORT_SYNONYM_WEIGHT, isPhraseHere, (word) => language.stem(word)),
    synonymRules(irregularForms(language), IRREGULAR_FORM_WEIGHT, isPhraseHere),
    synonymRules(neighbourWords(language, otherLocales.map((locale) => languageOf(locale).code), isWordHere), NEIGHBOUR_WORD_WEIGHT, isPhraseHere),
    knownWords(realWordsNear([...words, ...stems], [...commonWords(language)].filter(([, word]) => word.length >= LEAST_MISSPELLED && !isWordHere(word)))),
  ].filter((rule) => rule.rules !== '');
  return { rules, forms: [...asked].join('\n') };
}

function withStems(words: readonly string[], { stem }: Language): string[] {
  return words.flatMap((word) => [word, stem(word)]);
}
