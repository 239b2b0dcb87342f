import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { ContactTexts } from '../texts/contact-texts.ts';
import { fillText } from '../texts/widget-texts.ts';

/** A chat that cannot be given a text is about to open. */
export interface TakeAlong {
  readonly text: string;
  /** Opens the chat. */
  readonly go: (wasCopied: boolean) => void;
  readonly back: () => void;
}

/** What became of the message. */
export type Afterwards =
  | { readonly kind: 'sent'; readonly address: string; readonly isCall: boolean }
  /** The other chat is open; the text is in its composer, or on the visitor's clipboard, or neither. */
  | { readonly kind: 'opened'; readonly hint: 'draft' | 'paste' | undefined; /** Its own button is shown; the visitor presses it. */ readonly isByHand: boolean };

/** The text to take along by hand: copied with the same press that opens the chat, or by the visitor. */
export function takeAlongCard({ text, go, back }: TakeAlong, texts: ContactTexts): TemplateResult {
  const copyAndGo = async (event: Event): Promise<void> => {
    const field = (event.target as HTMLElement).closest('.step')!.querySelector('textarea')!;
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      // No clipboard here (an insecure page, a policy): it is selected, for the visitor's own copy. Then the other button opens.
      field.focus();
      field.select();
      return;
    }
    go(true);
  };
  return html`
    <section class="step" aria-labelledby="step">
      <h3 id="step" tabindex="-1">${texts.takeAlongTitle}</h3>
      <p class="quiet-text">${texts.takeAlongHint}</p>
      <textarea readonly rows="8" dir="auto" aria-label=${texts.takeAlongLabel} .value=${text}></textarea>
      <div class="ways">
        <button type="button" class="button wide" @click=${copyAndGo}>${texts.copyAndOpen}</button>
        <button type="button" class="button quiet" @click=${() => { go(false); }}>${texts.openWithoutCopy}</button>
        <button type="button" class="link" @click=${back}>${texts.goBack}</button>
      </div>
    </section>`;
}

/** What happened, and the way back. */
export function afterwardsNote(afterwards: Afterwards, texts: ContactTexts, back: () => void): TemplateResult {
  const isSent = afterwards.kind === 'sent';
  const hint = isSent
    ? afterwards.address === '' ? '' : fillText(afterwards.isCall ? texts.callbackSentHint : texts.messageSentHint, { address: afterwards.address })
    : afterwards.hint === 'draft' ? texts.chatOpenedDraft : afterwards.hint === 'paste' ? texts.chatOpenedPaste : '';
  return html`
    <section class="step" aria-labelledby="step" role="status">
      <h3 id="step" tabindex="-1">${isSent ? texts.messageSent : afterwards.isByHand ? texts.chatShown : texts.chatOpened}</h3>
      ${hint === '' ? nothing : html`<p>${hint}</p>`}
      <div class="ways"><button type="button" class="button quiet" @click=${back}>${texts.goBack}</button></div>
    </section>`;
}

/**
 * Below a link to a program that the visitor may not have: a browser says nothing when it opens none, and what was written
 * must not be lost by that.
 */
export function copyInstead(text: string, texts: ContactTexts, isCopied: boolean, copied: () => void): TemplateResult {
  const copy = async (event: Event): Promise<void> => {
    const field = (event.target as HTMLElement).closest('.instead')!.querySelector('textarea')!;
    try {
      await navigator.clipboard.writeText(text);
      copied();
    } catch {
      // No clipboard here: it is shown and selected, for the visitor's own copy.
      field.hidden = false;
      field.focus();
      field.select();
    }
  };
  return html`
    <div class="instead" role="status">
      <p class="quiet-text">${texts.linkHint}</p>
      <textarea readonly hidden rows="6" dir="auto" aria-label=${texts.takeAlongLabel} .value=${text}></textarea>
      <button type="button" class="button quiet" @click=${copy}>${isCopied ? texts.copied : texts.copy}</button>
    </div>`;
}
