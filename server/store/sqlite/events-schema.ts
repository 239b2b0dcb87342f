/** Tables of events: migration 1. */
export const EVENTS_SCHEMA = `
CREATE TABLE events (
  id TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;
`;
