/** Tables of conversations: migration 2. Times are ISO 8601 UTC texts, which sort by themselves. */
export const CONVERSATIONS_SCHEMA = `
CREATE TABLE conversations (
  id text COLLATE "C" PRIMARY KEY,
  -- SHA-256 of the visitor's key, hexadecimal.
  token_hash text NOT NULL,
  state text COLLATE "C" NOT NULL CHECK (state IN ('waiting', 'active', 'closed')),
  visit text COLLATE "C" NOT NULL,
  -- The handover context as JSON, exactly as the visitor sent it: jsonb would order its keys anew.
  context text NOT NULL,
  assignee_id text COLLATE "C",
  assignee_name text,
  created_at text COLLATE "C" NOT NULL,
  updated_at text COLLATE "C" NOT NULL,
  unanswered_since text COLLATE "C",
  closed_at text COLLATE "C",
  rating_score integer,
  rating_comment text,
  last_seq integer NOT NULL,
  revision bigint NOT NULL UNIQUE
);
CREATE INDEX conversations_by_state ON conversations (state, revision);
CREATE INDEX conversations_by_visit ON conversations (visit);
CREATE INDEX conversations_by_change ON conversations (updated_at);

CREATE TABLE conversation_messages (
  conversation_id text COLLATE "C" NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,
  seq integer NOT NULL,
  id text COLLATE "C" NOT NULL,
  sender text NOT NULL CHECK (sender IN ('visitor', 'agent', 'system')),
  agent_id text,
  author text,
  text text NOT NULL,
  at text NOT NULL,
  PRIMARY KEY (conversation_id, seq),
  UNIQUE (conversation_id, id)
);

-- What stays of a deleted conversation: enough to refuse a late retry and to tell its visitor.
CREATE TABLE conversation_deletions (
  id text COLLATE "C" PRIMARY KEY,
  token_hash text NOT NULL,
  deleted_at text COLLATE "C" NOT NULL,
  revision bigint NOT NULL UNIQUE
);

CREATE TABLE conversation_revision (
  only_row integer PRIMARY KEY CHECK (only_row = 1),
  value bigint NOT NULL
);
INSERT INTO conversation_revision (only_row, value) VALUES (1, 0);
`;
