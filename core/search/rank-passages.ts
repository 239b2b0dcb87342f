import type { PassageSection } from '../contract/kb-index.ts';
import type { MarkedRange, SearchPassage } from './search-answer.ts';
import { textToWords } from './text-to-words.ts';

/** What the words of a question are worth in a text: word of the index → worth, and which word of the question it answers to. */
export interface WordWorth {
  readonly worth: number;
  readonly asked: number;
  /** Stop words are counted but not marked. */
  readonly marked: boolean;
  /** Where the word is only part of other wordings of several words: its places in them. It is marked where one of them stands whole. */
  readonly within?: readonly PlaceInWording[];
}

/** A word's place in a wording such as *send back* for *return*. */
export interface PlaceInWording {
  /** One for each wording of a question. */
  readonly wording: number;
  /** Which of its words this one is, or stands for. */
  readonly member: number;
  /** How many words must be there. */
  readonly size: number;
}

/** A passage with its words, and which section it belongs to. */
interface ReadPassage {
  readonly text: string;
  readonly words: readonly string[];
  readonly section: number;
}

/** An article's passages, their words read once. */
export interface ReadSections {
  readonly headings: readonly { readonly heading: string; readonly anchor: string; readonly words: readonly string[] }[];
  readonly passages: readonly ReadPassage[];
}

export function readSections(sections: readonly PassageSection[]): ReadSections {
  return {
    headings: sections.map(([heading, anchor]) => ({ heading, anchor, words: textToWords(heading).map(({ word }) => word) })),
    passages: sections.flatMap(([, , texts], section) => texts.map((text): ReadPassage => ({ text, section, words: textToWords(text).map(({ word }) => word) }))),
  };
}

/** What a passage gains by saying what the title says already: the article as a whole answers that. */
const SAID_IN_TITLE = 0.7;
/** What only the heading says points at its section, less than what the passage says itself. */
const SAID_IN_HEADING = 0.5;

/**
 * The passage of an article that answers best; the first one when nothing of the question is in the text. What the title says is answered where the
 * article begins, as if it were said there; another passage has to say more of the question than the title does.
 */
export function bestPassage({ headings, passages }: ReadSections, title: string, worths: ReadonlyMap<string, WordWorth>): SearchPassage | undefined {
  const inHeadings = headings.map(({ words }) => worthOf(words, worths));
  const inTitle = worthOf(textToWords(title).map(({ word }) => word), worths);
  let best: ReadPassage | undefined;
  let bestScore = -1;
  for (const passage of passages) {
    const inHeading = inHeadings[passage.section]!;
    const here = worthOf(passage.words, worths);
    const isLead = passage === passages[0];
    let score = 0;
    for (const asked of new Set([...here.keys(), ...inHeading.keys(), ...(isLead ? inTitle.keys() : [])])) {
      const titleSays = inTitle.get(asked) ?? 0;
      const headingSays = inHeading.get(asked) ?? 0;
      const passageSays = here.get(asked);
      const worth = Math.max(passageSays === undefined ? headingSays * SAID_IN_HEADING : Math.max(passageSays, headingSays), isLead ? titleSays : 0);
      score += worth - (1 - SAID_IN_TITLE) * Math.min(worth, titleSays);
    }
    if (score > bestScore) {
      bestScore = score;
      best = passage;
    }
  }
  if (best === undefined) return undefined;
  const { heading, anchor } = headings[best.section]!;
  return {
    ...(heading === '' ? {} : { heading }),
    ...(anchor === '' ? {} : { anchor }),
    text: best.text,
    marks: markWords(best.text, worths),
  };
}

/** Character ranges of words that matched, in order, without overlap. */
export function markWords(text: string, worths: ReadonlyMap<string, WordWorth>): MarkedRange[] {
  const marks: [number, number][] = [];
  const words = textToWords(text);
  const whole = wholeWordings(words, worths);
  for (const { word, start, end } of words) {
    const hit = worths.get(word);
    if (hit?.marked !== true || (hit.within !== undefined && !hit.within.some(({ wording }) => whole.has(wording)))) continue;
    const last = marks.at(-1);
    if (last !== undefined && start < last[1]) last[1] = Math.max(last[1], end);
    else marks.push([start, end]);
  }
  return marks;
}

/** Which wordings of several words have all of them in a text. */
function wholeWordings(words: readonly { readonly word: string }[], worths: ReadonlyMap<string, WordWorth>): Set<number> {
  const seen = new Map<number, Set<number>>();
  const whole = new Set<number>();
  for (const { word } of words) {
    for (const { wording, member, size } of worths.get(word)?.within ?? []) {
      const members = seen.get(wording) ?? new Set();
      seen.set(wording, members.add(member));
      if (members.size === size) whole.add(wording);
    }
  }
  return whole;
}

function worthOf(words: readonly string[], worths: ReadonlyMap<string, WordWorth>): Map<number, number> {
  const found = new Map<number, number>();
  for (const word of words) {
    const hit = worths.get(word);
    if (hit !== undefined && hit.worth > (found.get(hit.asked) ?? 0)) found.set(hit.asked, hit.worth);
  }
  return found;
}
