import { ATTACHMENT_TYPES, MAX_ATTACHMENT_BYTES } from '../../core/contract/attachment.ts';

/** Why a file was not taken. `failed` may pass: the same file can be sent again. */
export type AttachmentProblem = 'not-what-it-says' | 'unknown-type' | 'too-large' | 'too-many' | 'failed';

/** What the file chooser offers. */
export const ACCEPTED_FILES = [...Object.keys(ATTACHMENT_TYPES), '.png', '.jpg', '.jpeg', '.gif', '.webp', '.pdf'].join(',');

/** Five megabytes on a slow line. */
const PATIENCE_MS = 90_000;

const PROBLEMS: Readonly<Record<string, AttachmentProblem>> = {
  attachment_not_what_it_says: 'not-what-it-says', attachment_unknown_type: 'unknown-type', attachment_too_many_pixels: 'too-large', attachment_too_large: 'too-large', attachment_empty: 'unknown-type', too_many_attachments: 'too-many',
};

/**
 * Sends a file as a message. Never throws.
 * @param messageId The same for each attempt, so that it arrives once.
 * @returns undefined when it has arrived.
 */
export async function sendAttachment(server: string, conversation: { readonly id: string; readonly token: string }, messageId: string, file: File): Promise<AttachmentProblem | undefined> {
  if (file.size > MAX_ATTACHMENT_BYTES) return 'too-large';
  try {
    const response = await fetch(`${server}/v1/conversations/${encodeURIComponent(conversation.id)}/attachments?message=${messageId}&name=${encodeURIComponent(file.name.slice(0, 300))}`, {
      method: 'POST', headers: { authorization: `Bearer ${conversation.token}`, 'content-type': file.type || 'application/octet-stream' }, body: file,
      credentials: 'omit', cache: 'no-store', referrerPolicy: 'no-referrer', signal: AbortSignal.timeout(PATIENCE_MS),
    });
    if (response.ok) return undefined;
    const { code } = ((await response.json().catch(() => ({}))) ?? {}) as { code?: string };
    // A proxy that takes less than we do says so without our words.
    return PROBLEMS[code ?? ''] ?? (response.status === 413 ? 'too-large' : 'failed');
  } catch {
    return 'failed';
  }
}

/** Where the file is. */
export function attachmentUrl(server: string, conversationId: string, attachmentId: string): string {
  return `${server}/v1/conversations/${encodeURIComponent(conversationId)}/attachments/${encodeURIComponent(attachmentId)}`;
}
