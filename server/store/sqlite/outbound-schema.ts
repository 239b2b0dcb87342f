/** Tables of what is passed on to other systems. Times are ISO 8601 UTC texts. */
export const OUTBOUND_SCHEMA = `
CREATE TABLE outbound_messages (
  id TEXT PRIMARY KEY,
  channel TEXT NOT NULL,
  visit TEXT NOT NULL,
  -- As it was received, JSON; empty once the other system has it.
  body TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('waiting', 'delivered', 'given_up')),
  attempts INTEGER NOT NULL,
  -- When it is tried next; while a server is trying, until when it is that server's.
  due_at TEXT NOT NULL,
  reason TEXT NOT NULL,
  created_at TEXT NOT NULL,
  done_at TEXT
) STRICT;
CREATE INDEX outbound_messages_due ON outbound_messages (due_at) WHERE state = 'waiting';
CREATE INDEX outbound_messages_by_visit ON outbound_messages (visit);

CREATE TABLE handover_packets (
  -- SHA-256 of the token in the packet's address, hexadecimal.
  token_hash TEXT PRIMARY KEY,
  visit TEXT NOT NULL,
  -- The handover context as JSON, exactly as the visitor sent it.
  context TEXT NOT NULL,
  expires_at TEXT NOT NULL
) STRICT;
CREATE INDEX handover_packets_by_expiry ON handover_packets (expires_at);
CREATE INDEX handover_packets_by_visit ON handover_packets (visit);
`;
