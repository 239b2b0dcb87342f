import { editDistance } from './edit-distance.ts';

/** A word and what is left of it when one letter is taken out; two words a slip apart share one of these. */
function withOneLess(word: string): string[] {
  const all = [word];
  for (let i = 0; i < word.length; i += 1) all.push(word.slice(0, i) + word.slice(i + 1));
  return all;
}

/**
 * Real words that one slip would make a word of the site, in the order of the alphabet. The site may have as many words as it likes.
 * @param real stem and word of each; either may lie near.
 */
export function realWordsNear(words: readonly string[], real: readonly (readonly [stem: string, word: string])[]): string[] {
  const byRest = new Map<string, string[]>();
  let longest = 0;
  for (const form of new Set(real.flat())) {
    longest = Math.max(longest, form.length);
    for (const rest of new Set(withOneLess(form))) {
      const others = byRest.get(rest);
      if (others === undefined) byRest.set(rest, [form]);
      else others.push(form);
    }
  }
  const near = new Set<string>();
  for (const word of words) {
    if (word.length > longest + 1) continue;
    for (const rest of withOneLess(word)) for (const form of byRest.get(rest) ?? []) if (!near.has(form) && editDistance(word, form, 1) <= 1) near.add(form);
  }
  return real.filter((forms) => forms.some((form) => near.has(form))).map(([, word]) => word).sort();
}
