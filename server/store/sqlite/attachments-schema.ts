/** Files of conversations: in the database, so that a backup holds them and a deletion takes them along. */
export const ATTACHMENTS_SCHEMA = `
CREATE TABLE conversation_attachments (
  conversation_id TEXT NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,
  message_id TEXT NOT NULL,
  -- Random; part of the file's address.
  id TEXT NOT NULL,
  -- Name, type and size as JSON.
  about TEXT NOT NULL,
  content BLOB NOT NULL,
  PRIMARY KEY (conversation_id, message_id)
) STRICT;
`;
