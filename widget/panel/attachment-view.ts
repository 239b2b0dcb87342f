import { html, nothing, type TemplateResult } from 'lit';
import type { Attachment } from '../../core/contract/attachment.ts';
import { fileIcon } from './contact-icons.ts';

/** A file of a conversation: a picture to see, a document by its name; each opens or is saved by a press. */
export function attachmentView(attachment: Attachment, url: string, alt: string): TemplateResult {
  const { name, type, bytes, width, height } = attachment;
  // A page whose policy forbids our pictures keeps the name and the link.
  const onError = ({ target }: Event) => { (target as HTMLElement).closest('.attachment')?.classList.add('is-blocked'); };
  return html`
    <a class="attachment" href=${url} target="_blank" rel="noopener noreferrer" title=${name}>
      ${type.startsWith('image/') ? html`<img src=${url} alt=${alt} width=${width ?? nothing} height=${height ?? nothing} loading="lazy" referrerpolicy="no-referrer" @error=${onError}>` : nothing}
      <span class="file ${type.startsWith('image/') ? 'of-picture' : ''}">${fileIcon}<span><bdi>${name}</bdi> <span class="size">${sizeOf(bytes)}</span></span></span>
    </a>`;
}

/** `340 kB`, `1.2 MB`. */
function sizeOf(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
