/** Tables of conversations: migration 2. Times are ISO 8601 UTC texts. */
export const CONVERSATIONS_SCHEMA = `
CREATE TABLE conversations (
  id TEXT PRIMARY KEY,
  -- SHA-256 of the visitor's key, hexadecimal.
  token_hash TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('waiting', 'active', 'closed')),
  visit TEXT NOT NULL,
  -- The handover context as JSON, exactly as the visitor sent it.
  context TEXT NOT NULL,
  assignee_id TEXT,
  assignee_name TEXT,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  unanswered_since TEXT,
  closed_at TEXT,
  rating_score INTEGER,
  rating_comment TEXT,
  last_seq INTEGER NOT NULL,
  revision INTEGER NOT NULL UNIQUE
) STRICT;
CREATE INDEX conversations_by_state ON conversations (state, revision);
CREATE INDEX conversations_by_visit ON conversations (visit);
CREATE INDEX conversations_by_change ON conversations (updated_at);

CREATE TABLE conversation_messages (
  conversation_id TEXT NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,
  seq INTEGER NOT NULL,
  id TEXT NOT NULL,
  sender TEXT NOT NULL CHECK (sender IN ('visitor', 'agent', 'system')),
  agent_id TEXT,
  author TEXT,
  text TEXT NOT NULL,
  at TEXT NOT NULL,
  PRIMARY KEY (conversation_id, seq),
  UNIQUE (conversation_id, id)
) STRICT, WITHOUT ROWID;

-- What stays of a deleted conversation: enough to refuse a late retry and to tell its visitor.
CREATE TABLE conversation_deletions (
  id TEXT PRIMARY KEY,
  token_hash TEXT NOT NULL,
  deleted_at TEXT NOT NULL,
  revision INTEGER NOT NULL UNIQUE
) STRICT;

CREATE TABLE conversation_revision (
  only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
  value INTEGER NOT NULL
) STRICT;
INSERT INTO conversation_revision (only_row, value) VALUES (1, 0);
`;
