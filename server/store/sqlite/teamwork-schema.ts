/** What stands beside the messages of a conversation, who is at the desk, and how shifts were. Times are ISO 8601 UTC texts. */
export const TEAMWORK_SCHEMA = `
ALTER TABLE conversations ADD COLUMN channel TEXT NOT NULL DEFAULT 'desk';
ALTER TABLE conversations ADD COLUMN identity_verified INTEGER;
ALTER TABLE conversations ADD COLUMN tags TEXT NOT NULL DEFAULT '[]';
ALTER TABLE conversations ADD COLUMN internal_notes TEXT NOT NULL DEFAULT '[]';
ALTER TABLE conversations ADD COLUMN gap_id TEXT;
ALTER TABLE conversations ADD COLUMN gap_question TEXT;
ALTER TABLE conversations ADD COLUMN visitor_read INTEGER NOT NULL DEFAULT 0;
ALTER TABLE conversations ADD COLUMN agent_read INTEGER NOT NULL DEFAULT 0;
ALTER TABLE conversations ADD COLUMN is_followed INTEGER NOT NULL DEFAULT 0;
ALTER TABLE conversations ADD COLUMN activity TEXT;
ALTER TABLE conversations ADD COLUMN is_by_turn INTEGER NOT NULL DEFAULT 0;
ALTER TABLE conversations ADD COLUMN rating_kind TEXT;
ALTER TABLE conversations ADD COLUMN rated_at TEXT;
CREATE INDEX conversations_by_rating ON conversations (rated_at) WHERE rated_at IS NOT NULL;
CREATE INDEX conversation_messages_by_agent ON conversation_messages (agent_id, at) WHERE agent_id IS NOT NULL;

-- Who has the desk open. A row is as good as its seen_at.
CREATE TABLE desk_presence (
  agent_id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  seen_at TEXT NOT NULL,
  takes_turns INTEGER NOT NULL DEFAULT 1,
  -- When a conversation was last given to them by turn; empty before the first.
  turn_at TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;

-- How the shift was, one answer a person and day. "who" cannot be traced back to the person without the server's secret.
CREATE TABLE shift_votes (
  day TEXT NOT NULL,
  who TEXT NOT NULL,
  score INTEGER NOT NULL,
  PRIMARY KEY (day, who)
) STRICT, WITHOUT ROWID;
`;

/** When an agent closed their last page; empty while it is open, and for who went without a word. */
export const PRESENCE_SCHEMA = `ALTER TABLE desk_presence ADD COLUMN left_at TEXT NOT NULL DEFAULT ''`;
