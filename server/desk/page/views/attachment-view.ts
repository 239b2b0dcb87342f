import { html, nothing, type TemplateResult } from 'lit';
import type { Attachment } from '../../../../core/contract/attachment.ts';
import { icons } from './icons.ts';

/** A file in a conversation: a picture to see, a document by its name. */
export function attachmentView(conversationId: string, { id, name, type, bytes, width, height }: Attachment, alt: string): TemplateResult {
  const url = `/desk/api/conversations/${encodeURIComponent(conversationId)}/attachments/${encodeURIComponent(id)}`;
  const size = bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
  return type.startsWith('image/')
    ? html`<a class="attachment" href=${url} target="_blank" rel="noopener noreferrer" title=${name}><img src=${url} alt=${alt} width=${width ?? nothing} height=${height ?? nothing} loading="lazy" /></a>`
    : html`<a class="attachment file" href=${url} target="_blank" rel="noopener noreferrer">${icons.file}<span><bdi>${name}</bdi> <span class="muted">${size}</span></span></a>`;
}
