/** Tables of agents' accounts, their sessions, and what they did. Times are ISO 8601 UTC texts. */
export const AGENTS_SCHEMA = `
CREATE TABLE agents (
  id text COLLATE "C" PRIMARY KEY,
  -- In small letters.
  email text COLLATE "C" NOT NULL UNIQUE,
  name text NOT NULL,
  role text COLLATE "C" NOT NULL CHECK (role IN ('agent', 'admin')),
  -- With its method and salt; absent until one was chosen.
  password_hash text,
  -- SHA-256 of the open invitation's or reset's code, hexadecimal.
  link_hash text COLLATE "C" UNIQUE,
  link_expires_at text COLLATE "C",
  created_at text COLLATE "C" NOT NULL,
  closed_at text COLLATE "C"
);

CREATE TABLE agent_sessions (
  -- SHA-256 of the cookie's value, hexadecimal.
  token_hash text COLLATE "C" PRIMARY KEY,
  agent_id text COLLATE "C" NOT NULL REFERENCES agents (id) ON DELETE CASCADE,
  created_at text COLLATE "C" NOT NULL,
  expires_at text COLLATE "C" NOT NULL
);
CREATE INDEX agent_sessions_by_agent ON agent_sessions (agent_id);

CREATE TABLE audit_log (
  seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  at text COLLATE "C" NOT NULL,
  agent_id text NOT NULL,
  agent_name text NOT NULL,
  action text NOT NULL,
  subject text NOT NULL
);
CREATE INDEX audit_log_by_time ON audit_log (at);
`;
