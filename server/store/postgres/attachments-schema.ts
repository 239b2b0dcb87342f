/** Files of conversations: in the database, so that a backup holds them and a deletion takes them along. */
export const ATTACHMENTS_SCHEMA = `
CREATE TABLE conversation_attachments (
  conversation_id text COLLATE "C" NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,
  message_id text COLLATE "C" NOT NULL,
  -- Random; part of the file's address.
  id text COLLATE "C" NOT NULL,
  -- Name, type and size as JSON.
  about text NOT NULL,
  content bytea NOT NULL,
  PRIMARY KEY (conversation_id, message_id)
);
`;
