/** One word of a text, as it is looked up in the index. */
export interface TextWord {
  /** Lower case, NFC, without marks that change nothing (soft hyphens, zero-width characters). */
  readonly word: string;
  /** Where it stands in the text, `[start, end)`. */
  readonly start: number;
  readonly end: number;
  /** True for a piece of a joined word that is also given as a whole: `post` of `e-post`. */
  readonly piece: boolean;
}

/** Longest word that is kept; the rest of a longer one is dropped (hashes, base64, keyboards with cats on them). */
export const MAX_WORD_LENGTH = 48;

// Letters, digits and their combining marks; joiners hold pieces of one word together: e-post, pc:n, don't, v2.0.
const RUN = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00AD\u200B-\u200D]*(?:[-‐‑'’ʼ:./_&+@·][\p{L}\p{N}][\p{L}\p{N}\p{M}\u00AD\u200B-\u200D]*)*/gu;
const PIECE = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00AD\u200B-\u200D]*/gu;
const INVISIBLE = /[\u00AD\u200B-\u200D]/gu;
const ASCII_WORD = /^[\x00-\x7f]*$/u; // eslint-disable-line no-control-regex -- the whole of ASCII is meant
// Scripts written without spaces: each pair of neighbouring characters is a word, which needs no dictionary.
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const JOINER = /[^\p{L}\p{N}\p{M}\u00AD\u200B-\u200D]/u;
const APOSTROPHE = /['’ʼ]/u;
// bank's, and the endings that Norwegians and Danes hang on abbreviations: pc'en, sms'er.
const POSSESSIVE_ENDINGS: ReadonlySet<string> = new Set(['', 's', 'en', 'ens', 'et', 'ets', 'er', 'erne', 'ene']);
const LONGEST_POSSESSIVE = 4;

/**
 * Cuts text into words. The same on every machine: it relies on Unicode properties only, never on the locale of the
 * machine or its dictionaries. Any string is legal.
 */
export function textToWords(text: string): TextWord[] {
  const words: TextWord[] = [];
  let at = 0;
  while (at < text.length) {
    const start = at;
    while (isPlainLetter(text.charCodeAt(at))) at += 1;
    // Nearly every word of our languages: letters with a blank or the end behind them. The patterns below would say the same, in four times the time.
    if (at > start && isPlainEnd(text, at)) {
      const word = text.slice(start, Math.min(at, start + MAX_WORD_LENGTH)).toLowerCase();
      words.push({ word, start, end: at, piece: false });
      continue;
    }
    if (at === start && isPlainGap(text.charCodeAt(at))) {
      at += 1;
      continue;
    }
    RUN.lastIndex = start;
    const match = RUN.exec(text);
    if (match === null) break;
    pushRun(match[0], match.index, words);
    at = match.index + match[0].length;
  }
  return words;
}

function pushRun(run: string, start: number, words: TextWord[]): void {
  if (!ASCII_WORD.test(run) && UNSPACED.test(run)) {
    pushUnspaced(run, start, words);
    return;
  }
  const pieces = run.match(PIECE);
  if (pieces === null || pieces.length === 1) push(words, run, start, start + run.length, false);
  else pushJoined(run, start, words);
}

/** For each character of Latin-1: 1 for what is a letter or digit by itself, 2 for what parts words and joins none. */
const PLAIN = Uint8Array.from({ length: 256 }, (_, code) => {
  const character = String.fromCharCode(code);
  // ª, ¹ and their like are other letters in another form; µ is not in Latin-1 when it has been made normal.
  if (/[\p{L}\p{N}]/u.test(character) && character.normalize('NFKC') === character) return 1;
  return code < 128 && !/[-'’:./_&+@]/u.test(character) ? 2 : 0;
});

function isPlainLetter(code: number): boolean {
  return PLAIN[code] === 1;
}

function isPlainGap(code: number): boolean {
  return PLAIN[code] === 2;
}

/** Whether a word surely ends here: a mark may still change its last letter, a joiner hold the next word. */
function isPlainEnd(text: string, at: number): boolean {
  return at === text.length || PLAIN[text.charCodeAt(at)] === 2
    // The mark at the end of a sentence or before one.
    || (PLAIN[text.charCodeAt(at + 1)] === 2 && text.charCodeAt(at) < 128) || (at + 1 === text.length && text.charCodeAt(at) < 128);
}

/** The form under which a word is looked up. Deterministic and idempotent. */
export function normaliseWord(text: string): string {
  const word = ASCII_WORD.test(text) ? text.toLowerCase() : text.normalize('NFKC').toLowerCase().replace(INVISIBLE, '').normalize('NFC');
  return word.length > MAX_WORD_LENGTH ? word.slice(0, MAX_WORD_LENGTH) : word;
}

function push(words: TextWord[], text: string, start: number, end: number, piece: boolean): void {
  const word = normaliseWord(text);
  if (word.length > 0) words.push({ word, start, end, piece });
}

/**
 * `e-post` is the word `epost` and the piece `post`; `don't` is `dont`; `bank's` is `bank`; `pc:n` is `pcn` and `pc`;
 * `example.com/help` is its pieces only, because nobody types the whole.
 */
function pushJoined(run: string, start: number, words: TextWord[]): void {
  const end = withoutPossessive(run);
  if (end < run.length) {
    for (const inner of textToWords(run.slice(0, end))) words.push({ ...inner, start: inner.start + start, end: inner.end + start });
    return;
  }
  const joined = run.length <= MAX_WORD_LENGTH && !/[/@&+]/u.test(run);
  if (joined) push(words, run.replace(/[-‐‑'’ʼ:./_&+@·]/gu, ''), start, start + run.length, false);
  const apostropheOnly = APOSTROPHE.test(run) && !/[-‐‑:./_&+@·]/u.test(run);
  if (joined && apostropheOnly) return;
  for (const match of run.matchAll(PIECE)) {
    // A single letter of a joined word means nothing alone: the `e` of e-post, the `n` of pc:n.
    if (joined && match[0].length < 2) continue;
    push(words, match[0], start + match.index, start + match.index + match[0].length, joined);
  }
}

/** Where a run ends without its endings behind apostrophes, however many: step by step from the end, since a text may be full of them. */
function withoutPossessive(run: string): number {
  let end = run.length;
  // What is a single piece is a word: ʼ is a letter too.
  const firstPieceEnd = run.search(JOINER);
  for (let at = end - 1; end > firstPieceEnd && at > 0 && end - at <= LONGEST_POSSESSIVE + 1; at -= 1) {
    if (!APOSTROPHE.test(run[at]!)) continue;
    if (!POSSESSIVE_ENDINGS.has(run.slice(at + 1, end))) break;
    end = at;
  }
  return end;
}

function pushUnspaced(run: string, start: number, words: TextWord[]): void {
  let spaced = '';
  let spacedAt = 0;
  const flush = (end: number): void => {
    if (spaced !== '') push(words, spaced, start + spacedAt, start + end, false);
    spaced = '';
  };
  let at = 0;
  let previous: { text: string; at: number } | undefined;
  let paired = false;
  for (const character of run) {
    if (UNSPACED.test(character)) {
      flush(at);
      if (previous !== undefined) push(words, previous.text + character, start + previous.at, start + at + character.length, false);
      paired = previous !== undefined;
      previous = { text: character, at };
    } else {
      if (previous !== undefined && !paired) push(words, previous.text, start + previous.at, start + at, false);
      previous = undefined;
      paired = false;
      if (/[\p{L}\p{N}\p{M}]/u.test(character)) {
        if (spaced === '') spacedAt = at;
        spaced += character;
      } else flush(at);
    }
    at += character.length;
  }
  flush(at);
  if (previous !== undefined && !paired) push(words, previous.text, start + previous.at, start + at, false);
}
