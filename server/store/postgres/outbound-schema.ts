/** Tables of what is passed on to other systems; the columns mean what they mean in SQLite. */
export const OUTBOUND_SCHEMA = `
CREATE TABLE outbound_messages (
  id text PRIMARY KEY,
  channel text NOT NULL,
  visit text NOT NULL,
  body text NOT NULL,
  state text NOT NULL CHECK (state IN ('waiting', 'delivered', 'given_up')),
  attempts integer NOT NULL,
  due_at text COLLATE "C" NOT NULL,
  reason text NOT NULL,
  created_at text NOT NULL,
  done_at text COLLATE "C"
);
CREATE INDEX outbound_messages_due ON outbound_messages (due_at) WHERE state = 'waiting';
CREATE INDEX outbound_messages_by_visit ON outbound_messages (visit);

CREATE TABLE handover_packets (
  token_hash text PRIMARY KEY,
  visit text NOT NULL,
  context text NOT NULL,
  expires_at text COLLATE "C" NOT NULL
);
CREATE INDEX handover_packets_by_expiry ON handover_packets (expires_at);
CREATE INDEX handover_packets_by_visit ON handover_packets (visit);
`;
