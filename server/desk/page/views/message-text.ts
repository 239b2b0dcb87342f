import { html, type TemplateResult } from 'lit';
import { splitAddresses } from '../split-addresses.ts';

/** A message's text, with nothing interpreted but web addresses. */
export function messageText(text: string): (string | TemplateResult)[] {
  return splitAddresses(text).map((part) => (part.isAddress ? html`<a href=${part.text} target="_blank" rel="noopener noreferrer nofollow">${part.text}</a>` : part.text));
}
