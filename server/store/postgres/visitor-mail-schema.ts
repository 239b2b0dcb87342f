/** Where visitors want answers sent. Times are ISO 8601 UTC texts. */
export const VISITOR_MAIL_SCHEMA = `
CREATE TABLE visitor_mail (
  conversation_id text COLLATE "C" PRIMARY KEY REFERENCES conversations (id) ON DELETE CASCADE,
  email text NOT NULL,
  locale text NOT NULL,
  page_url text NOT NULL,
  -- Up to which message answers have been mailed.
  mailed_seq integer NOT NULL,
  mailed_at text COLLATE "C",
  problem text NOT NULL,
  attempts integer NOT NULL,
  -- While a server is trying, until when it is that server's; absent when nobody tries any more.
  next_try_at text COLLATE "C"
);
`;
