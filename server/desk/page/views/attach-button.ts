import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { ATTACHMENT_TYPES, MAX_ATTACHMENT_BYTES } from '../../../../core/contract/attachment.ts';
import { DeskApiError, postFile } from '../desk-api.ts';
import { newId } from '../new-id.ts';
import { belongingsTextsIn } from '../texts/belongings-texts.ts';
import { icons } from './icons.ts';

interface Note {
  readonly id: string;
  readonly text: string;
  readonly isProblem: boolean;
}

/** Chooses files and sends them as messages; what was not taken is said beside it. Part of the page's own tree, so that its styles hold. */
export class AttachButton extends LitElement {
  static override readonly properties = { conversation: { attribute: false }, locale: { attribute: false }, notes: { state: true } };
  declare conversation: string;
  declare locale: string;
  /** @internal */ declare notes: readonly Note[];

  constructor() {
    super();
    this.notes = [];
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  async #send(file: File): Promise<void> {
    const texts = belongingsTextsIn(this.locale);
    const id = newId();
    const note = (text: string, isProblem: boolean): void => { this.notes = [...this.notes.filter((other) => other.id !== id), ...(text === '' ? [] : [{ id, text, isProblem }])]; };
    if (file.size > MAX_ATTACHMENT_BYTES) return note(texts.tooLarge(file.name), true);
    note(texts.sending(file.name), false);
    try {
      await postFile(`api/conversations/${encodeURIComponent(this.conversation)}/attachments?message=${id}&name=${encodeURIComponent(file.name.slice(0, 300))}`, file);
      note('', false);
    } catch (error) {
      const code = error instanceof DeskApiError ? (error.refusal?.code ?? '') : '';
      const words: Readonly<Record<string, string>> = {
        attachment_not_what_it_says: texts.notWhatItSays(file.name), attachment_unknown_type: texts.unknownType(file.name), attachment_empty: texts.unknownType(file.name),
        attachment_too_large: texts.tooLarge(file.name), attachment_too_many_pixels: texts.tooLarge(file.name), too_many_attachments: texts.tooMany,
      };
      note(words[code] ?? texts.failed(file.name), true);
    }
  }

  override render(): TemplateResult {
    const texts = belongingsTextsIn(this.locale);
    return html`
      ${this.notes.length === 0 ? nothing : html`<ul class="attach-notes">${this.notes.map(({ id, text, isProblem }) => html`
        <li class=${isProblem ? 'problem' : ''}><span role=${isProblem ? 'alert' : 'status'}>${text}</span> ${isProblem ? html`<button type="button" class="link-button" @click=${() => { this.notes = this.notes.filter((note) => note.id !== id); }}>${texts.dismiss}</button>` : nothing}</li>`)}</ul>`}
      <label class="icon-button attach" title=${texts.attach}>${icons.clip}<input type="file" multiple accept=${Object.keys(ATTACHMENT_TYPES).join(',')} aria-label=${texts.attach} @change=${(event: Event) => {
        const field = event.target as HTMLInputElement;
        for (const file of field.files ?? []) void this.#send(file);
        field.value = '';
      }} /></label>`;
  }
}

customElements.define('desk-attach-button', AttachButton);
