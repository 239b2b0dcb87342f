/** Tables of agents' accounts, their sessions, and what they did. Times are ISO 8601 UTC texts. */
export const AGENTS_SCHEMA = `
CREATE TABLE agents (
  id TEXT PRIMARY KEY,
  -- In small letters.
  email TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  role TEXT NOT NULL CHECK (role IN ('agent', 'admin')),
  -- With its method and salt; absent until one was chosen.
  password_hash TEXT,
  -- SHA-256 of the open invitation's or reset's code, hexadecimal.
  link_hash TEXT UNIQUE,
  link_expires_at TEXT,
  created_at TEXT NOT NULL,
  closed_at TEXT
) STRICT;

CREATE TABLE agent_sessions (
  -- SHA-256 of the cookie's value, hexadecimal.
  token_hash TEXT PRIMARY KEY,
  agent_id TEXT NOT NULL REFERENCES agents (id) ON DELETE CASCADE,
  created_at TEXT NOT NULL,
  expires_at TEXT NOT NULL
) STRICT;
CREATE INDEX agent_sessions_by_agent ON agent_sessions (agent_id);

CREATE TABLE audit_log (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  at TEXT NOT NULL,
  agent_id TEXT NOT NULL,
  agent_name TEXT NOT NULL,
  action TEXT NOT NULL,
  subject TEXT NOT NULL
) STRICT;
CREATE INDEX audit_log_by_time ON audit_log (at);
`;
