/**
 * Tables of events: migration 1. `events` holds what came, once and unaltered; `searches`, `article_uses` and `visits`
 * hold the judgements, one row each. Reports read neither: they add up the roll-ups below, which grow with the number of
 * days and distinct questions and not with the number of visits (see `roll-ups.ts`). Instants are milliseconds since
 * 1970-01-01 UTC, days are days since then.
 *
 * Texts are ordered by their bytes (`COLLATE "C"`), on every server and in every database alike; SQLite does the same.
 * Texts that can be long are known in keys by a hash: an entry of an index has room for 2,700 bytes.
 */
export const EVENTS_SCHEMA = `
CREATE TABLE events (
  id uuid PRIMARY KEY,
  type text COLLATE "C" NOT NULL,
  at bigint NOT NULL,
  received_at bigint NOT NULL,
  visit text COLLATE "C" NOT NULL,
  site text COLLATE "C" NOT NULL,
  kb text COLLATE "C" NOT NULL,
  locale text COLLATE "C" NOT NULL,
  page text COLLATE "C" NOT NULL,
  body text NOT NULL
);
CREATE INDEX events_by_visit ON events (visit);
CREATE INDEX events_by_receipt ON events (received_at);

-- Marks come from a sequence and not from a count: a visit that was judged and comes again gets a mark that it never had,
-- so that a slow judge with an old mark cannot pass its judgement off as the newest.
CREATE SEQUENCE visit_marks;
-- Rows come and go with every visit; room in the pages and an early vacuum keep the table small.
CREATE TABLE unjudged_visits (
  visit text COLLATE "C" PRIMARY KEY,
  mark bigint NOT NULL
) WITH (fillfactor = 50, autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000);

CREATE TABLE searches (
  visit text COLLATE "C" NOT NULL,
  n integer NOT NULL,
  at bigint NOT NULL,
  day integer NOT NULL,
  site text COLLATE "C" NOT NULL,
  locale text COLLATE "C" NOT NULL,
  page text COLLATE "C" NOT NULL,
  kb text COLLATE "C" NOT NULL,
  wording text COLLATE "C" NOT NULL,
  wording_key text COLLATE "C" NOT NULL,
  question text COLLATE "C" NOT NULL,
  failure text COLLATE "C",
  results integer NOT NULL,
  answerable double precision NOT NULL,
  -- No results, or none that was good enough by the threshold of the day on which it was judged.
  unanswered boolean NOT NULL,
  opened text COLLATE "C",
  opened_rank integer,
  refined_to text COLLATE "C",
  -- True for all searches of a visit that lie on several days, sites or locales; see roll-ups.ts.
  straddles boolean NOT NULL,
  PRIMARY KEY (visit, n)
);
CREATE INDEX searches_straddling ON searches (day) WHERE straddles;
-- Few searches are replaced by another; those are looked for by themselves.
-- For what became of a question on each release; by a hash, since an index entry has no room for every question.
CREATE INDEX searches_by_question ON searches (hashtextextended(question, 0));
CREATE INDEX searches_by_day ON searches USING brin (day) WITH (autosummarize = on);

CREATE TABLE article_uses (
  visit text COLLATE "C" NOT NULL,
  n integer NOT NULL,
  article text COLLATE "C" NOT NULL,
  day integer NOT NULL,
  site text COLLATE "C" NOT NULL,
  locale text COLLATE "C" NOT NULL,
  views integer NOT NULL,
  from_search integer NOT NULL,
  read_ms bigint NOT NULL,
  up integer NOT NULL,
  down integer NOT NULL,
  contacted boolean NOT NULL,
  PRIMARY KEY (visit, n)
);

CREATE TABLE visits (
  visit text COLLATE "C" PRIMARY KEY,
  day integer NOT NULL,
  site text COLLATE "C" NOT NULL,
  locale text COLLATE "C" NOT NULL,
  outcome text COLLATE "C" NOT NULL
);

-- Roll-ups. An empty failure is a search that did not fail. Counters are integers since sums of those are quick; sums of
-- larger ones are made with arbitrary precision.
CREATE TABLE search_hours (
  day integer NOT NULL,
  site text COLLATE "C" NOT NULL,
  locale text COLLATE "C" NOT NULL,
  hour integer NOT NULL,
  failure text COLLATE "C" NOT NULL,
  searches integer NOT NULL,
  visits integer NOT NULL,
  PRIMARY KEY (day, site, locale, hour, failure)
) WITH (fillfactor = 50);

CREATE TABLE question_days (
  day integer NOT NULL,
  site text COLLATE "C" NOT NULL,
  locale text COLLATE "C" NOT NULL,
  question_id uuid NOT NULL,
  failure text COLLATE "C" NOT NULL,
  question text COLLATE "C" NOT NULL,
  searches integer NOT NULL,
  -- Visits in which it failed in this way.
  visits_of_kind integer NOT NULL,
  -- Visits in which it failed in any way; each is counted in one row.
  visits_failed integer NOT NULL,
  PRIMARY KEY (day, site, locale, question_id, failure)
) WITH (fillfactor = 70);

CREATE TABLE page_days (
  day integer NOT NULL,
  site text COLLATE "C" NOT NULL,
  locale text COLLATE "C" NOT NULL,
  question_id uuid NOT NULL,
  failure text COLLATE "C" NOT NULL,
  page_id uuid NOT NULL,
  page text COLLATE "C" NOT NULL,
  searches integer NOT NULL,
  PRIMARY KEY (day, site, locale, question_id, failure, page_id)
) WITH (fillfactor = 70);

CREATE TABLE wording_days (
  day integer NOT NULL,
  site text COLLATE "C" NOT NULL,
  locale text COLLATE "C" NOT NULL,
  question_id uuid NOT NULL,
  wording_id uuid NOT NULL,
  wording_key text COLLATE "C" NOT NULL,
  wording text COLLATE "C" NOT NULL,
  searches integer NOT NULL,
  failed integer NOT NULL,
  unanswered integer NOT NULL,
  -- Visits that asked the question in these words, whatever their case; each is counted in one row.
  visits_of_question integer NOT NULL,
  -- Visits that used these words, whatever their case; each is counted in one row.
  visits integer NOT NULL,
  PRIMARY KEY (day, site, locale, question_id, wording_id)
) WITH (fillfactor = 70);

CREATE TABLE opened_days (
  day integer NOT NULL,
  site text COLLATE "C" NOT NULL,
  locale text COLLATE "C" NOT NULL,
  question_id uuid NOT NULL,
  wording_key_id uuid NOT NULL,
  article text COLLATE "C" NOT NULL,
  -- 0 where the article was not opened from the results.
  rank integer NOT NULL,
  wording_key text COLLATE "C" NOT NULL,
  searches integer NOT NULL,
  PRIMARY KEY (day, site, locale, question_id, wording_key_id, article, rank)
) WITH (fillfactor = 70);

CREATE TABLE refinement_days (
  day integer NOT NULL,
  site text COLLATE "C" NOT NULL,
  locale text COLLATE "C" NOT NULL,
  refinement_id uuid NOT NULL,
  article text COLLATE "C" NOT NULL,
  question text COLLATE "C" NOT NULL,
  said_key text COLLATE "C" NOT NULL,
  said text COLLATE "C" NOT NULL,
  meant_key text COLLATE "C" NOT NULL,
  meant text COLLATE "C" NOT NULL,
  searches integer NOT NULL,
  -- Visits that replaced these words by those and opened this, whatever their case; each is counted in one row.
  visits integer NOT NULL,
  PRIMARY KEY (day, site, locale, refinement_id, article)
) WITH (fillfactor = 70);

CREATE TABLE article_days (
  day integer NOT NULL,
  site text COLLATE "C" NOT NULL,
  locale text COLLATE "C" NOT NULL,
  article text COLLATE "C" NOT NULL,
  views integer NOT NULL,
  visits integer NOT NULL,
  from_search integer NOT NULL,
  read_ms bigint NOT NULL,
  up integer NOT NULL,
  down integer NOT NULL,
  contacts integer NOT NULL,
  PRIMARY KEY (day, site, locale, article)
) WITH (fillfactor = 70);

CREATE TABLE outcome_days (
  day integer NOT NULL,
  site text COLLATE "C" NOT NULL,
  locale text COLLATE "C" NOT NULL,
  outcome text COLLATE "C" NOT NULL,
  visits integer NOT NULL,
  PRIMARY KEY (day, site, locale, outcome)
) WITH (fillfactor = 50);

CREATE TABLE releases (
  seen_at bigint NOT NULL,
  site text COLLATE "C" NOT NULL,
  release text COLLATE "C" NOT NULL,
  document text NOT NULL,
  PRIMARY KEY (site, seen_at)
);

CREATE TABLE settings (
  name text COLLATE "C" PRIMARY KEY,
  value text NOT NULL
);
`;
