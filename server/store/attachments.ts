import { readAttachment, type Attachment } from '../../core/contract/attachment.ts';
import type { PlainSql } from './plain-sql.ts';

/** The promise of a place that keeps attachments: with the conversations, so that they are backed up, expire and are deleted together. */
export interface Attachments {
  /**
   * Keeps a file for a message that is about to be stored, once for a message id.
   * @returns what is kept for the message now: a repeat gets the first one. `taken` when the id stands for a message without a
   *   file: a file must never turn up at something that somebody has written. `full` when the conversation holds `most`
   *   already, or is gone.
   */
  keep(conversationId: string, messageId: string, about: Attachment, content: Uint8Array, most: number): Promise<Attachment | 'taken' | 'full'>;
  /** Takes back what was kept for a message that was not stored after all. */
  drop(conversationId: string, attachmentId: string): Promise<void>;
  /** A file by its random id, within its conversation. */
  read(conversationId: string, attachmentId: string): Promise<{ readonly about: Attachment; readonly content: Uint8Array } | undefined>;
}

/** Keeps attachments in a migrated database of either kind. */
export function attachments(sql: PlainSql): Attachments {
  return {
    async keep(conversationId, messageId, about, content, most) {
      await sql.run(
        `INSERT INTO conversation_attachments (conversation_id, message_id, id, about, content)
         SELECT c.id, $2, $3, $4, $5 FROM conversations c WHERE c.id = $1 AND (SELECT count(*) FROM conversation_attachments a WHERE a.conversation_id = $1) < $6
           AND NOT EXISTS (SELECT 1 FROM conversation_messages m WHERE m.conversation_id = $1 AND m.id = $2)
         ON CONFLICT (conversation_id, message_id) DO NOTHING`,
        conversationId, messageId, about.id, JSON.stringify(about), content, most);
      const [row] = await sql.rows('SELECT about FROM conversation_attachments WHERE conversation_id = $1 AND message_id = $2', conversationId, messageId);
      if (row !== undefined) return readAttachment(JSON.parse(String(row['about'])));
      return (await sql.rows('SELECT 1 AS found FROM conversation_messages WHERE conversation_id = $1 AND id = $2', conversationId, messageId)).length > 0 ? 'taken' : 'full';
    },
    async drop(conversationId, attachmentId) {
      await sql.run('DELETE FROM conversation_attachments WHERE conversation_id = $1 AND id = $2', conversationId, attachmentId);
    },
    async read(conversationId, attachmentId) {
      const [row] = await sql.rows('SELECT about, content FROM conversation_attachments WHERE conversation_id = $1 AND id = $2', conversationId, attachmentId);
      return row && { about: readAttachment(JSON.parse(String(row['about']))), content: row['content'] as Uint8Array };
    },
  };
}
