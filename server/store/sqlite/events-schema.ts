/**
 * Tables of events: migration 1. `events` holds what came, once and unaltered; `searches`, `article_uses` and `visits`
 * hold the judgements that reports count. Instants are milliseconds since 1970-01-01 UTC, days are days since then.
 *
 * `searches` is clustered by visit, so that judging or forgetting a visit touches one place. Its indexes here were for
 * reports, which have roll-ups since migration 12 (`roll-ups.ts`).
 */
export const EVENTS_SCHEMA = `
CREATE TABLE events (
  id TEXT NOT NULL PRIMARY KEY,
  type TEXT NOT NULL,
  at INTEGER NOT NULL,
  received_at INTEGER NOT NULL,
  visit TEXT NOT NULL,
  site TEXT NOT NULL,
  kb TEXT NOT NULL,
  locale TEXT NOT NULL,
  page TEXT NOT NULL,
  body TEXT NOT NULL
) STRICT;
CREATE INDEX events_by_visit ON events (visit);

CREATE TABLE unjudged_visits (
  visit TEXT NOT NULL PRIMARY KEY,
  mark INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE searches (
  visit TEXT NOT NULL,
  n INTEGER NOT NULL,
  at INTEGER NOT NULL,
  day INTEGER NOT NULL,
  site TEXT NOT NULL,
  locale TEXT NOT NULL,
  page TEXT NOT NULL,
  kb TEXT NOT NULL,
  wording TEXT NOT NULL,
  wording_key TEXT NOT NULL,
  question TEXT NOT NULL,
  failure TEXT,
  results INTEGER NOT NULL,
  answerable REAL NOT NULL,
  opened TEXT,
  opened_rank INTEGER,
  refined_to TEXT,
  PRIMARY KEY (visit, n)
) STRICT, WITHOUT ROWID;
CREATE INDEX searches_by_day ON searches (day, failure, question, locale, site, visit, at);
-- Few searches are replaced by another; those are looked for by themselves.
CREATE INDEX searches_refined ON searches (day, locale, site) WHERE refined_to IS NOT NULL;
CREATE INDEX searches_by_question ON searches (question, day, failure, locale, site, wording_key, wording, page, opened);

CREATE TABLE article_uses (
  visit TEXT NOT NULL,
  article TEXT NOT NULL,
  day INTEGER NOT NULL,
  site TEXT NOT NULL,
  locale TEXT NOT NULL,
  views INTEGER NOT NULL,
  from_search INTEGER NOT NULL,
  read_ms INTEGER NOT NULL,
  up INTEGER NOT NULL,
  down INTEGER NOT NULL,
  contacted INTEGER NOT NULL,
  PRIMARY KEY (visit, article)
) STRICT, WITHOUT ROWID;
CREATE INDEX article_uses_by_day ON article_uses (day, article, locale, site, views, from_search, read_ms, up, down, contacted);

CREATE TABLE visits (
  visit TEXT NOT NULL PRIMARY KEY,
  day INTEGER NOT NULL,
  site TEXT NOT NULL,
  locale TEXT NOT NULL,
  outcome TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX visits_by_day ON visits (day, outcome, locale, site);

CREATE TABLE releases (
  seen_at INTEGER NOT NULL,
  site TEXT NOT NULL,
  release TEXT NOT NULL,
  document TEXT NOT NULL,
  PRIMARY KEY (site, seen_at)
) STRICT, WITHOUT ROWID;

CREATE TABLE settings (
  name TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
`;
