import { findEmails } from './find-emails.ts';
import { findIbans } from './find-ibans.ts';
import { findNumbers } from './find-numbers.ts';
import { toReadableText, type FoundPersonalData } from './readable-text.ts';

/**
 * The text without personal data: national identity numbers of Sweden, Norway and Denmark, payment cards, IBANs, e-mail
 * addresses and phone numbers become `[personnummer]`, `[samordningsnummer]`, `[fødselsnummer]`, `[d-nummer]`, `[cpr]`,
 * `[card]`, `[iban]`, `[email]`, `[phone]`. Everything else stays character for character: order numbers, dates, prices,
 * versions, error codes.
 *
 * Widget, collector and command run this very function. Scrubbing twice changes nothing more. Takes any text, never
 * throws, and its time grows with the length of the text, no faster.
 */
export function scrubPersonalData(text: string): string {
  let scrubbed = text;
  // What is cut may free what was glued to it (`0701234567tel0701234567`), so a text that changed is read again.
  for (let pass = 0; pass < MOST_PASSES; pass += 1) {
    const before = scrubbed;
    scrubbed = scrubOnce(before);
    if (scrubbed === before) break;
  }
  return scrubbed;
}

/** Nobody writes texts that need more than two; the limit keeps the time linear for those who try. */
const MOST_PASSES = 5;

function scrubOnce(text: string): string {
  const readable = toReadableText(text);
  // What is found first owns its characters: an e-mail address that begins with a phone number is one address.
  const taken: FoundPersonalData[] = [];
  let remaining = readable.text;
  for (const find of [findEmails, findIbans, findNumbers]) {
    for (const found of find(remaining)) taken.push(found);
    remaining = blankOut(remaining, taken);
  }
  if (taken.length === 0) return text;
  taken.sort((a, b) => a.start - b.start || b.end - a.end);
  let scrubbed = '';
  let kept = 0;
  for (const { start, end, placeholder } of taken) {
    const from = readable.starts[start]!;
    if (from < kept) continue;
    scrubbed += text.slice(kept, from) + placeholder;
    kept = readable.ends[end - 1]!;
  }
  return scrubbed + text.slice(kept);
}

/** Placeholder brackets in the working text end the reach of every later finder, as they will in the result. */
function blankOut(text: string, taken: readonly FoundPersonalData[]): string {
  let blanked = '';
  let at = 0;
  for (const { start, end } of [...taken].sort((a, b) => a.start - b.start)) {
    if (start < at) continue;
    blanked += `${text.slice(at, start)}[${']'.padStart(end - start - 1, '_')}`;
    at = end;
  }
  return blanked + text.slice(at);
}

/** Longest path that is kept, in characters. */
const MOST_PATH_CHARACTERS = 500;

/**
 * The path of a page without personal data: origin, query string and fragment dropped, each part scrubbed both as it
 * stands and percent-decoded, at most 500 characters. `/kund/anna%40example.se/ordrar?x=1` → `/kund/[email]/ordrar`.
 */
export function scrubPagePath(path: string): string {
  const bare = path.replace(/^[a-z][a-z0-9+.-]{0,30}:\/\/[^/?#]*/iu, '').split(/[?#]/u, 1)[0]!.slice(0, MOST_PATH_CHARACTERS) || '/';
  return bare.split('/').map((part) => {
    const decoded = decode(part);
    // With its slash: a number in a path is a page's or an order's unless it is surely a person's.
    const scrubbed = scrubPersonalData(`/${decoded}`).slice(1);
    // A part with nothing to hide keeps its exact spelling, so that pages can be compared.
    return scrubbed === decoded ? part : scrubbed;
  }).join('/').slice(0, MOST_PATH_CHARACTERS);
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
