/** Where visitors want answers sent. Times are ISO 8601 UTC texts. */
export const VISITOR_MAIL_SCHEMA = `
CREATE TABLE visitor_mail (
  conversation_id TEXT PRIMARY KEY REFERENCES conversations (id) ON DELETE CASCADE,
  email TEXT NOT NULL,
  locale TEXT NOT NULL,
  page_url TEXT NOT NULL,
  -- Up to which message answers have been mailed.
  mailed_seq INTEGER NOT NULL,
  mailed_at TEXT,
  problem TEXT NOT NULL,
  attempts INTEGER NOT NULL,
  -- While a server is trying, until when it is that server's; absent when nobody tries any more.
  next_try_at TEXT
) STRICT;
`;
