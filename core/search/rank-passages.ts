import type { PassageSection } from '../contract/kb-index.ts';
import type { MarkedRange, SearchPassage } from './search-answer.ts';
import { textToWords } from './text-to-words.ts';

/** What a word of a text is worth for a question. */
export interface WordWorth {
  worth: number;
  /** Which word of the question it answers to, from 1. */
  asked: number;
  /** Stop words are counted but not marked. */
  marked: boolean;
  /** Where the word is only part of other wordings of several words: its places in them. It is marked where one of them stands whole. */
  within: PlaceInWording[] | undefined;
}

/** What the words of texts are worth for a question, by their numbers; those worth nothing have none. */
export interface WordWorths {
  readonly of: ReadonlyMap<number, WordWorth>;
  /** Room to write down, for each word of the question, how well the title, a heading and a passage say it. */
  readonly said: readonly [Float64Array, Float64Array, Float64Array];
}

/** A word's place in a wording such as *send back* for *return*. */
export interface PlaceInWording {
  /** One for each wording of a question. */
  readonly wording: number;
  /** Which of its words this one is, or stands for. */
  readonly member: number;
  /** How many words must be there. */
  readonly size: number;
  /** The one word of the question that all of them stand for, and what that is worth. */
  readonly standsFor: { readonly asked: number; readonly worth: number } | undefined;
}

/** A text and its words as numbers. */
interface ReadText {
  readonly text: string;
  readonly words: Int32Array;
  /** Where each word stands, from and to. */
  readonly places: Int32Array;
}

/** A passage, and which section it belongs to. */
interface ReadPassage extends ReadText {
  readonly section: number;
}

/** What is shown of an article, its words read once. */
export interface ReadArticle {
  readonly title: ReadText;
  readonly headings: readonly { readonly heading: string; readonly anchor: string; readonly words: Int32Array }[];
  readonly passages: readonly ReadPassage[];
}

/**
 * Reads texts into words as numbers. What a keystroke shows was mostly shown at the one before, and the words of articles as strings would be most of
 * what a search keeps and lets go of.
 */
export class TextReader {
  private readonly numbers = new Map<string, number>();

  /** How many different words have been read. */
  get size(): number {
    return this.numbers.size;
  }

  /** The number of a word; undefined when no text that was read has it. */
  numberOf(word: string): number | undefined {
    return this.numbers.get(word);
  }

  /** @param sections undefined while nobody knows them. */
  readArticle(title: string, sections: readonly PassageSection[] = []): ReadArticle {
    return {
      title: this.read(title),
      headings: sections.map(([heading, anchor]) => ({ heading, anchor, words: this.read(heading).words })),
      passages: sections.flatMap(([, , texts], section) => texts.map((text): ReadPassage => ({ ...this.read(text), section }))),
    };
  }

  private read(text: string): ReadText {
    const found = textToWords(text);
    const [words, places] = [new Int32Array(found.length), new Int32Array(2 * found.length)];
    for (let i = 0; i < found.length; i += 1) {
      const { word, start, end } = found[i]!;
      let number = this.numbers.get(word);
      if (number === undefined) this.numbers.set(word, (number = this.numbers.size));
      words[i] = number;
      places[2 * i] = start;
      places[2 * i + 1] = end;
    }
    return { text, words, places };
  }
}

/** What a passage gains by saying what the title says already: the article as a whole answers that. */
const SAID_IN_TITLE = 0.7;
/** What only the heading says points at its section, less than what the passage says itself. */
const SAID_IN_HEADING = 0.5;

/**
 * The passage of an article that answers best; the first one when nothing of the question is in the text. What the title says is answered where the
 * article begins, as if it were said there; another passage has to say more of the question than the title does.
 */
export function bestPassage({ title, headings, passages }: ReadArticle, worths: WordWorths): SearchPassage | undefined {
  const [inTitle, inHeading, here] = worths.said;
  say(title.words, worths, inTitle);
  // *Pengarna tillbaka* says *återbetalning*.
  for (const { standsFor } of wholeWordings(title.words, worths).values()) if (standsFor !== undefined) inTitle[standsFor.asked] = Math.max(inTitle[standsFor.asked]!, standsFor.worth);
  let section = -1;
  let best: ReadPassage | undefined;
  let bestScore = -1;
  for (const passage of passages) {
    if (passage.section !== section) {
      ({ section } = passage);
      say(headings[section]!.words, worths, inHeading);
    }
    say(passage.words, worths, here);
    const isLead = passage === passages[0];
    let score = 0;
    for (let asked = 0; asked < here.length; asked += 1) {
      const titleSays = inTitle[asked]!;
      const headingSays = inHeading[asked]!;
      const passageSays = here[asked]!;
      const worth = Math.max(passageSays === 0 ? headingSays * SAID_IN_HEADING : Math.max(passageSays, headingSays), isLead ? titleSays : 0);
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
    marks: markWords(best, worths),
  };
}

/** Character ranges of words that matched, in order, without overlap. */
export function markWords({ words, places }: ReadText, worths: WordWorths): MarkedRange[] {
  const marks: [number, number][] = [];
  const whole = wholeWordings(words, worths);
  for (let i = 0; i < words.length; i += 1) {
    const hit = worths.of.get(words[i]!);
    if (hit?.marked !== true || (hit.within !== undefined && !hit.within.some(({ wording }) => whole.has(wording)))) continue;
    const last = marks.at(-1);
    const start = places[2 * i]!;
    const end = places[2 * i + 1]!;
    if (last !== undefined && start < last[1]) last[1] = Math.max(last[1], end);
    else marks.push([start, end]);
  }
  return marks;
}

/** Which wordings of several words have all of them in a text, each with the place that made it whole. */
function wholeWordings(words: Int32Array, worths: WordWorths): ReadonlyMap<number, PlaceInWording> {
  let seen: Map<number, Set<number>> | undefined;
  let whole: Map<number, PlaceInWording> | undefined;
  for (let i = 0; i < words.length; i += 1) {
    const within = worths.of.get(words[i]!)?.within;
    if (within === undefined) continue;
    for (const place of within) {
      const { wording, member, size } = place;
      const members = (seen ??= new Map()).get(wording) ?? new Set();
      seen.set(wording, members.add(member));
      if (members.size === size) (whole ??= new Map()).set(wording, place);
    }
  }
  return whole ?? NONE;
}

const NONE: ReadonlyMap<number, PlaceInWording> = new Map();

/** Writes down how well a text says each word of the question. */
function say(words: Int32Array, worths: WordWorths, said: Float64Array): void {
  said.fill(0);
  for (let i = 0; i < words.length; i += 1) {
    const hit = worths.of.get(words[i]!);
    if (hit !== undefined && hit.worth > said[hit.asked]!) said[hit.asked] = hit.worth;
  }
}
