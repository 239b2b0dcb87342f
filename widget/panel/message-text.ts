import { html, type TemplateResult } from 'lit/html.js';

/** Up to the next blank or sign that cannot stand in an address; at most 2,000 characters. */
const ADDRESS = /https?:\/\/[^\s<>"'`{}|\\^]{1,2000}/giu;

/** Two marks turn all writing around, and make an address read as another one. Hebrew and Arabic need neither; they are not shown. */
const TURNING = /[\u202d\u202e]/gu;

/** The text of a message with its web addresses as links. Everything else stays text. */
export function messageText(written: string): (string | TemplateResult)[] {
  const text = written.replaceAll(TURNING, '');
  const parts: (string | TemplateResult)[] = [];
  let done = 0;
  for (const match of text.matchAll(ADDRESS)) {
    const address = withoutClosing(match[0]);
    if (!URL.canParse(address)) continue;
    parts.push(text.slice(done, match.index), html`<a href=${address} target="_blank" rel="noopener noreferrer nofollow">${address}</a>`);
    done = match.index + address.length;
  }
  return [...parts, text.slice(done)];
}

/** The sentence's own punctuation, and the bracket in which the address stands, are no part of it. */
function withoutClosing(address: string): string {
  let end = address.length;
  for (;;) {
    const last = address[end - 1];
    const isUnopened = last === ')' && !address.slice(0, end).includes('(');
    if (last === undefined || (!isUnopened && !'.,;:!?…*_'.includes(last))) return address.slice(0, end);
    end -= 1;
  }
}
