import type { PassageSection } from '../contract/kb-index.ts';
import type { MarkedRange, SearchPassage } from './search-answer.ts';
import { textToWords } from './text-to-words.ts';

/** What the words of a question are worth in a text: word of the index → worth, and which word of the question it answers to. */
export interface WordWorth {
  readonly worth: number;
  readonly asked: number;
  /** Stop words are counted but not marked. */
  readonly marked: boolean;
}

/** The passage of an article that answers best; the first one when nothing of the question is in the text. */
export function bestPassage(sections: readonly PassageSection[], worths: ReadonlyMap<string, WordWorth>): SearchPassage | undefined {
  let best: { heading: string; anchor: string; text: string } | undefined;
  let bestScore = -1;
  for (const [heading, anchor, texts] of sections) {
    const inHeading = worthOf(heading, worths);
    for (const text of texts) {
      const here = worthOf(text, worths);
      let score = 0;
      for (const [asked, worth] of here) score += Math.max(worth, inHeading.get(asked) ?? 0);
      // What only the heading says points at its section, less than what the passage says itself.
      for (const [asked, worth] of inHeading) if (!here.has(asked)) score += worth * 0.5;
      if (score > bestScore) {
        bestScore = score;
        best = { heading, anchor, text };
      }
    }
  }
  if (best === undefined) return undefined;
  return {
    ...(best.heading === '' ? {} : { heading: best.heading }),
    ...(best.anchor === '' ? {} : { anchor: best.anchor }),
    text: best.text,
    marks: markWords(best.text, worths),
  };
}

/** Character ranges of words that matched, in order, without overlap. */
export function markWords(text: string, worths: ReadonlyMap<string, WordWorth>): MarkedRange[] {
  const marks: [number, number][] = [];
  for (const { word, start, end } of textToWords(text)) {
    if (worths.get(word)?.marked !== true) continue;
    const last = marks.at(-1);
    if (last !== undefined && start < last[1]) last[1] = Math.max(last[1], end);
    else marks.push([start, end]);
  }
  return marks;
}

function worthOf(text: string, worths: ReadonlyMap<string, WordWorth>): Map<number, number> {
  const found = new Map<number, number>();
  for (const { word } of textToWords(text)) {
    const hit = worths.get(word);
    if (hit !== undefined && hit.worth > (found.get(hit.asked) ?? 0)) found.set(hit.asked, hit.worth);
  }
  return found;
}
