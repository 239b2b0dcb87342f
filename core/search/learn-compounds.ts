import type { EngineIndex } from '../contract/kb-index.ts';
import { BeginningStrengths, cutCompound, type CompoundCut, type PartStrength } from './compound-parts.ts';
import type { InvertedWords } from './inverted-words.ts';
import { knownCuts } from './known-cuts.ts';
import { compoundWords } from './languages/compound-words.ts';
import type { Language } from './languages/language.ts';
import { firstNotBefore } from './packed-words.ts';
import { beginningOf } from './vocabulary.ts';

/** Letters of a part that the site itself does not vouch for. */
const LEAST_KNOWN_ELSEWHERE = 4;

/**
 * Where the site's own words are written together, learned from the site's own words, and from those that many compounds are made of.
 * @param before An earlier engine of the same locale, of which cuts are taken over that are still right.
 */
export function learnCompounds(inverted: InvertedWords, language: Language, before?: EngineIndex): readonly (CompoundCut | undefined)[] {
  if (!language.compounds) return [];
  const { words } = inverted;
  const known = before === undefined ? undefined : knownCuts(inverted, before, language);
  // Few of the words need to be cut anew: their parts are looked up one by one. Else all words are gathered by their stems first.
  const { asWritten, asStem } = known === undefined ? gatheredCounts(inverted, language) : nearbyCounts(inverted, language);
  const everywhere = compoundWords(language);
  const strengthOf = (part: string): number => {
    const stem = language.stem(part);
    const found = Math.max(asWritten(part), asStem(stem));
    // Short strings are words by chance; a slip of the pen in one article is no word.
    if (found >= (part.length <= 3 ? 4 : part.length === 4 ? 2 : 1)) return found;
    return part.length >= LEAST_KNOWN_ELSEWHERE && everywhere.has(stem) ? 1 : 0;
  };
  const strength: PartStrength = (part, place) => (place === 'last' && language.stopWords.has(part) ? 0 : strengthOf(part));
  const beginnings = new BeginningStrengths(strength);
  return words.map((word, number) => {
    const cut = known?.[number];
    if (cut !== undefined) return cut ?? undefined;
    const found = cutCompound(word, language.linkers, strength, beginnings);
    // A small word and one that the site does not write by itself are together mostly neither: *tillbaka* has nothing to do with *baka*.
    return found !== undefined && language.stopWords.has(word.slice(0, found[0])) && asStem(language.stem(word.slice(found[1]))) === 0 ? undefined : found;
  });
}

/** In how many articles a word is, and all words of a stem together. */
interface WordCounts {
  readonly asWritten: (word: string) => number;
  readonly asStem: (stem: string) => number;
}

function gatheredCounts({ words, articles }: InvertedWords, language: Language): WordCounts {
  const asWritten = new Map<string, number>();
  const asStem = new Map<string, number>();
  words.forEach((word, number) => {
    asWritten.set(word, articles[number]!);
    const stem = language.stem(word);
    asStem.set(stem, (asStem.get(stem) ?? 0) + articles[number]!);
  });
  return { asWritten: (word) => asWritten.get(word) ?? 0, asStem: (stem) => asStem.get(stem) ?? 0 };
}

/** The same of sorted words, of a language whose stems begin its words. */
function nearbyCounts({ words, articles }: InvertedWords, language: Language): WordCounts {
  const known = new Map<string, number>();
  const countWithStem = (stem: string): number => {
    const beginning = beginningOf(stem);
    let count = 0;
    for (let at = firstNotBefore(words, beginning); at < words.length && words[at]!.startsWith(beginning); at += 1) if (language.stem(words[at]!) === stem) count += articles[at]!;
    return count;
  };
  return {
    asWritten: (word) => {
      const at = firstNotBefore(words, word);
      return words[at] === word ? articles[at]! : 0;
    },
    asStem: (stem) => {
      let count = known.get(stem);
      if (count === undefined) known.set(stem, (count = countWithStem(stem)));
      return count;
    },
  };
}
