/**
 * A sentence for a person, not yet in a language: its English words with `{0}`, `{1}` … where values stand. Plain data, so that it can be kept in a cache and cross
 * from one process to another, and be said in whatever language the next reader has.
 */
export interface Message {
  readonly text: string;
  readonly values: readonly MessageValue[];
}

/** A value may be a sentence itself, such as a suggestion; undefined is said as nothing. */
export type MessageValue = string | number | Message | undefined;

/** Makes a message of a template as it is written: say`the file is ${size} KiB`. Every template has its line in a catalogue; a test compares. */
export function say(parts: TemplateStringsArray, ...values: readonly MessageValue[]): Message {
  return { text: parts.reduce((text, part, index) => `${text}{${index - 1}}${part}`), values };
}

/** A message of words that are a value elsewhere in the program, such as what a schema expects. Said as they are where no catalogue has them. */
export function phrase(text: string): Message {
  return { text, values: [] };
}

/** An error whose message can be said in the reader's language; `message` is the English one. */
export class SpokenError extends Error {
  override readonly name: string = 'SpokenError';
  readonly said: Message;

  constructor(said: Message) {
    super(inEnglish(said));
    this.said = said;
  }
}

/** The sentence in the words it was written in. */
export function inEnglish(message: Message): string {
  return fill(message, (text) => text, 'en');
}

/** Puts the values into their places, in the words that `wordsFor` has for each template. */
export function fill({ text, values }: Message, wordsFor: (text: string) => string, locale: string): string {
  return wordsFor(text).replace(/\{(\d+)\}/gu, (place, number: string) => {
    if (values.length <= Number(number)) return place;
    const value = values[Number(number)];
    if (value === undefined) return '';
    if (typeof value === 'object') return fill(value, wordsFor, locale);
    // Four digits are read without a mark; ranks, lines and years are never longer.
    return typeof value === 'number' && Math.abs(value) >= 10_000 ? value.toLocaleString(locale) : String(value);
  });
}
