import { html, type TemplateResult } from 'lit';

/** Addresses that become links; what ends a sentence does not belong to them. */
const ADDRESS = /\bhttps?:\/\/[^\s<>"]+[^\s<>"'.,;:!?)\]}»”]/giu;

/** A message's text, with nothing interpreted but web addresses. Everything else is text, whatever it looks like. */
export function messageText(text: string): (string | TemplateResult)[] {
  const parts: (string | TemplateResult)[] = [];
  let end = 0;
  for (const match of text.matchAll(ADDRESS)) {
    parts.push(text.slice(end, match.index), html`<a href=${match[0]} target="_blank" rel="noopener noreferrer nofollow">${match[0]}</a>`);
    end = match.index + match[0].length;
  }
  parts.push(text.slice(end));
  return parts;
}
