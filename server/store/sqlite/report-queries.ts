import { instantsOf, type QuestionGroup, type SectionMembers, type Selection } from '../event-store.ts';
import type { SqliteValue } from './open-sqlite.ts';

/** A statement and the values for its question marks, in order. */
export interface BoundQuery {
  readonly sql: string;
  readonly values: readonly SqliteValue[];
}

/** The few searches in no roll-up. Named, since whoever plans the query cannot know how few they are. */
const STRADDLING = 'searches INDEXED BY searches_straddling WHERE straddles = 1';

/** The rows of a selection, as the inside of a WHERE. */
function where(selection: Selection): BoundQuery {
  return {
    sql: `day >= ? AND day < ?${selection.locale === undefined ? '' : ' AND locale = ?'}${selection.site === undefined ? '' : ' AND site = ?'}`,
    values: [
      selection.sinceDay,
      selection.untilDay,
      ...(selection.locale === undefined ? [] : [selection.locale]),
      ...(selection.site === undefined ? [] : [selection.site]),
    ],
  };
}

/**
 * The report's questions, by name. Each adds up a roll-up, and the few searches that are in none (`straddles`; see
 * `../roll-ups.ts`), which it counts one by one. No visit is in both, so the sums are exact.
 */
export const REPORT_QUERIES = {
  searches: ofRows((rows) => `
    SELECT nullif(failure, '') AS failure, sum(searches) AS searches, sum(visits) AS visits FROM (
      SELECT failure, searches, visits FROM search_hours WHERE ${rows}
      UNION ALL
      SELECT coalesce(failure, ''), count(*), count(DISTINCT visit) FROM ${STRADDLING} AND ${rows} GROUP BY failure
    ) GROUP BY failure`, 2),

  days: ofRows((rows) => `
    SELECT day, sum(searches) AS searches, sum(failed) AS failed, sum(contacts) AS contacts FROM (
      SELECT day, searches, CASE failure WHEN '' THEN 0 ELSE searches END AS failed, 0 AS contacts FROM search_hours WHERE ${rows}
      UNION ALL
      SELECT day, count(*), count(failure), 0 FROM ${STRADDLING} AND ${rows} GROUP BY day
      UNION ALL
      SELECT day, 0, 0, visits FROM outcome_days WHERE ${rows} AND outcome = 'contacted'
    ) GROUP BY day ORDER BY day`, 3),

  outcomes: ofRows((rows) => `SELECT outcome, sum(visits) AS visits FROM outcome_days WHERE ${rows} GROUP BY outcome`, 1),

  // 1970-01-01 was a Thursday: three days after a Monday.
  hours: ofRows((rows) => `
    SELECT (day + 3) % 7 AS weekday, hour, sum(searches) AS searches, sum(failed) AS failed, sum(contacts) AS contacts FROM (
      SELECT day, hour, searches, CASE failure WHEN '' THEN 0 ELSE searches END AS failed, 0 AS contacts FROM search_hours WHERE ${rows}
      UNION ALL
      SELECT day, hour, 1, failure IS NOT NULL, 0 FROM ${STRADDLING} AND ${rows}
      UNION ALL
      SELECT day, hour, 0, 0, visits FROM contact_hours WHERE ${rows}
    ) GROUP BY weekday, hour ORDER BY weekday, hour`, 3),

  failedQuestions: ofRows((rows) => `
    SELECT question, sum(searches) AS searches, sum(visits) AS visits FROM (
      SELECT question, searches, visits_failed AS visits FROM question_days WHERE ${rows}
      UNION ALL
      SELECT question, count(*), count(DISTINCT visit) FROM ${STRADDLING} AND failure IS NOT NULL AND ${rows} GROUP BY question
    ) GROUP BY question ORDER BY searches DESC, visits DESC, question LIMIT ?`, 2),

  failedQuestionsByKind: ofRows((rows) => `
    SELECT failure, question, searches, visits FROM (
      SELECT failure, question, sum(searches) AS searches, sum(visits) AS visits,
        row_number() OVER (PARTITION BY failure ORDER BY sum(searches) DESC, sum(visits) DESC, question) AS place
      FROM (
        SELECT failure, question, searches, visits_of_kind AS visits FROM question_days WHERE ${rows}
        UNION ALL
        SELECT failure, question, count(*), count(DISTINCT visit) FROM ${STRADDLING} AND failure IS NOT NULL AND ${rows} GROUP BY failure, question
      ) GROUP BY failure, question
    ) WHERE place <= ? ORDER BY failure, place`, 2),

  // The searches themselves: which questions belong to a section changes with what visitors open.
  section(selection: Selection, { articles, questions, otherQuestions, decidedBy }: SectionMembers): BoundQuery {
    const rows = where(selection);
    const decides = where(decidedBy);
    const named = JSON.stringify(articles);
    const { fromMs, untilMs } = instantsOf(selection);
    return {
      sql: `
        WITH belongs AS MATERIALIZED (
          SELECT value AS question FROM json_each(?)
          UNION
          SELECT question FROM (
            SELECT question, article, row_number() OVER (PARTITION BY question ORDER BY sum(searches) DESC, article) AS place FROM (
              SELECT question, article, searches FROM opened_days WHERE ${decides.sql}
              UNION ALL
              SELECT question, opened, count(*) FROM ${STRADDLING} AND opened IS NOT NULL AND ${decides.sql} GROUP BY question, opened
            ) GROUP BY question, article
          ) WHERE place = 1 AND article IN (SELECT value FROM json_each(?)) AND question NOT IN (SELECT value FROM json_each(?))
        ), made AS MATERIALIZED (
          SELECT visit, day, hour, coalesce(failure, '') AS failure FROM searches INDEXED BY searches_by_question
          WHERE question IN (SELECT question FROM belongs) AND at >= ? AND at < ? AND ${rows.sql}
        ), ended AS MATERIALIZED (
          SELECT day, hour, outcome FROM visits WHERE ${rows.sql} AND visit IN (
            SELECT visit FROM made
            UNION
            SELECT visit FROM article_uses WHERE article IN (SELECT value FROM json_each(?)) AND ${rows.sql}
          )
        )
        SELECT 'failure' AS list, failure AS name, 0 AS first, 0 AS second, count(*) AS count, count(DISTINCT visit) AS more FROM made GROUP BY failure
        UNION ALL SELECT 'day', '', day, 0, count(*), sum(failure <> '') FROM made GROUP BY day
        UNION ALL SELECT 'hour', '', (day + 3) % 7, hour, count(*), sum(failure <> '') FROM made GROUP BY (day + 3) % 7, hour
        UNION ALL SELECT 'outcome', outcome, 0, 0, count(*), 0 FROM ended GROUP BY outcome
        UNION ALL SELECT 'contact-day', '', day, 0, count(*), 0 FROM ended WHERE outcome = 'contacted' GROUP BY day
        UNION ALL SELECT 'contact-hour', '', (day + 3) % 7, hour, count(*), 0 FROM ended WHERE outcome = 'contacted' AND hour IS NOT NULL GROUP BY (day + 3) % 7, hour`,
      values: [JSON.stringify(questions), ...decides.values, ...decides.values, named, JSON.stringify(otherQuestions), fromMs, untilMs, ...rows.values, ...rows.values, named, ...rows.values],
    };
  },

  // In no roll-up: the newest few stand at the end of an index.
  latestFailed(selection: Selection, limit: number): BoundQuery {
    const rows = where(selection);
    return {
      sql: `
        SELECT question, wording_key, wording, locale, failure, at FROM searches
        WHERE at >= ? AND at < ? AND failure IS NOT NULL AND ${rows.sql}
        ORDER BY at DESC, visit, n LIMIT ?`,
      values: [instantsOf(selection).fromMs, instantsOf(selection).untilMs, ...rows.values, limit],
    };
  },

  wordings: ofQuestions((rows) => `
    SELECT question, max(wording) AS wording, sum(searches) AS searches, sum(visits) AS visits FROM (
      SELECT question, wording_key, wording, searches, visits_of_question AS visits FROM wording_days WHERE ${rows}
      UNION ALL
      SELECT question, wording_key, max(wording), count(*), count(DISTINCT visit) FROM ${STRADDLING} AND ${rows} GROUP BY question, wording_key
    ) GROUP BY question, wording_key ORDER BY question, visits DESC, searches DESC, wording`),
  kinds: ofQuestions((rows) => `
    SELECT question, failure, sum(searches) AS searches, sum(visits) AS visits FROM (
      SELECT question, failure, searches, visits_of_kind AS visits FROM question_days WHERE ${rows}
      UNION ALL
      SELECT question, failure, count(*), count(DISTINCT visit) FROM ${STRADDLING} AND failure IS NOT NULL AND ${rows} GROUP BY question, failure
    ) GROUP BY question, failure ORDER BY question, searches DESC, failure`),
  sharedVisits(selection: Selection, groups: readonly QuestionGroup[]): BoundQuery {
    const rows = where(selection);
    const straddling = (kind: string): string => `
        SELECT name, ${kind} AS failure, count(DISTINCT searches.question) - 1 AS visits FROM ${STRADDLING.replace(' WHERE ', ' JOIN member ON member.question = searches.question WHERE ')}
        AND failure IS NOT NULL AND ${rows.sql} GROUP BY name, ${kind}, visit`;
    return {
      sql: `
        WITH member AS MATERIALIZED (SELECT value ->> 0 AS question, value ->> 1 AS name FROM json_each(?))
        SELECT name, nullif(failure, '') AS failure, sum(visits) AS visits FROM (
          SELECT name, failure, visits FROM (
            SELECT DISTINCT own.name, day, site, locale, own.question, failure, earlier, visits
            FROM together_days AS one JOIN member AS own ON own.question = one.question JOIN json_each(one.earlier) AS before JOIN member AS other ON other.question = before.value AND other.name = own.name
            WHERE ${rows.sql}
          )
          UNION ALL ${straddling("''")}
          UNION ALL ${straddling('failure')}
        ) GROUP BY name, failure HAVING sum(visits) > 0 ORDER BY name, failure`,
      values: [JSON.stringify(groups.flatMap(({ name, questions }) => questions.map((question) => [question, name]))), ...rows.values, ...rows.values, ...rows.values],
    };
  },
  questionDays: ofFailedQuestions('day', 'question_days', 'question, day, failure'),
  pages: ofFailedQuestions('page', 'page_days', 'question, searches DESC, page, failure'),
  locales: ofFailedQuestions('locale', 'question_days', 'question, searches DESC, locale, failure'),
  opened: ofQuestions((rows) => `
    SELECT question, article, sum(searches) AS searches FROM (
      SELECT question, article, searches FROM opened_days WHERE ${rows}
      UNION ALL
      SELECT question, opened, count(*) FROM ${STRADDLING} AND opened IS NOT NULL AND ${rows} GROUP BY question, opened
    ) GROUP BY question, article ORDER BY question, searches DESC, article`),

  articles: ofRows((rows) => `
    SELECT article, sum(views) AS views, sum(visits) AS visits, sum(from_search) AS from_search, sum(up) AS up, sum(down) AS down,
      sum(contacts) AS contacts, CASE WHEN sum(views) = 0 THEN 0 ELSE sum(read_ms) * 1.0 / sum(views) END AS mean_read_ms
    FROM article_days WHERE ${rows} GROUP BY article ORDER BY sum(views) DESC, article LIMIT ?`, 1),

  asked: ofRows((rows) => `
    WITH asked AS (
      SELECT locale, wording_key, max(wording) AS wording, sum(searches) AS searches, sum(visits) AS visits, sum(failed) AS failed, sum(unanswered) AS unanswered FROM (
        SELECT locale, wording_key, wording, searches, visits, failed, unanswered FROM wording_days WHERE ${rows}
        UNION ALL
        SELECT locale, wording_key, max(wording), count(*), count(DISTINCT visit), count(failure), sum(unanswered) FROM ${STRADDLING} AND ${rows} GROUP BY locale, wording_key
      ) GROUP BY locale, wording_key
    ), led AS (
      SELECT locale, wording_key, article, sum(times) AS times, min(rank) AS rank,
        row_number() OVER (PARTITION BY locale, wording_key ORDER BY sum(times) DESC, article) AS place FROM (
        SELECT locale, wording_key, article, nullif(rank, 0) AS rank, searches AS times FROM opened_days WHERE ${rows}
        UNION ALL
        SELECT locale, wording_key, opened, min(opened_rank), count(*) FROM ${STRADDLING} AND opened IS NOT NULL AND ${rows} GROUP BY locale, wording_key, opened
      ) GROUP BY locale, wording_key, article
    )
    SELECT asked.locale, asked.wording, asked.searches, asked.visits, asked.failed, asked.unanswered, led.article AS opened, led.rank AS opened_rank, coalesce(led.times, 0) AS opened_times
    FROM asked LEFT JOIN led ON led.locale = asked.locale AND led.wording_key = asked.wording_key AND led.place = 1
    ORDER BY asked.searches DESC, asked.locale, asked.wording_key`, 4),

  refinements: ofRows((rows) => `
    SELECT locale, max(said) AS says, question, max(meant) AS means, article, sum(searches) AS searches, sum(visits) AS visits FROM (
      SELECT locale, question, said_key, said, meant_key, meant, article, searches, visits FROM refinement_days WHERE ${rows}
      UNION ALL
      SELECT said.locale, said.question, said.wording_key, max(said.wording), meant.wording_key, max(meant.wording), meant.opened, count(*), count(DISTINCT said.visit)
      FROM (SELECT * FROM ${STRADDLING} AND refined_to IS NOT NULL AND ${rows}) AS said
      JOIN searches AS meant ON meant.visit = said.visit AND meant.n = said.n + 1 AND meant.opened IS NOT NULL
      GROUP BY said.locale, said.question, said.wording_key, meant.wording_key, meant.opened
    ) GROUP BY locale, question, said_key, meant_key, article
    ORDER BY visits DESC, searches DESC, locale, said_key, meant_key, article LIMIT ?`, 2),

  // In no roll-up: the newest so many, whatever the amount of data.
  rewordings(selection: Selection, looksAt: number): BoundQuery {
    const rows = where(selection);
    return {
      sql: `
        SELECT said.question, meant.question AS next, count(DISTINCT said.visit) AS visits
        FROM (
          SELECT visit, n, question FROM searches
          WHERE at >= ? AND at < ? AND failure IS NOT NULL AND refined_to IS NOT NULL AND ${rows.sql} ORDER BY at DESC, visit, n LIMIT ?
        ) AS said
        JOIN searches AS meant ON meant.visit = said.visit AND meant.n = said.n + 1 AND meant.question <> said.question
        GROUP BY said.question, meant.question ORDER BY visits DESC, said.question, next`,
      values: [instantsOf(selection).fromMs, instantsOf(selection).untilMs, ...rows.values, looksAt],
    };
  },

  // In no roll-up: asked for the questions of a few gaps only.
  byRelease(questions: readonly string[]): BoundQuery {
    return {
      sql: `
        SELECT question, kb, opened, count(*) AS searches, count(failure) AS failed, min(at) AS first_at, max(at) AS last_at FROM searches
        WHERE question IN (SELECT value FROM json_each(?)) GROUP BY question, kb, opened ORDER BY question, kb, opened NULLS FIRST`,
      values: [JSON.stringify(questions)],
    };
  },

  articleQueries(selection: Selection, articles: readonly string[], fromVisits: number, limitOfArticle: number): BoundQuery {
    const rows = where(selection);
    const named = JSON.stringify(articles);
    return {
      sql: `
        WITH led AS MATERIALIZED (
          SELECT article, wording_key, sum(searches) AS searches FROM (
            SELECT article, wording_key, searches FROM opened_days WHERE article IN (SELECT value FROM json_each(?)) AND ${rows.sql}
            UNION ALL
            SELECT opened, wording_key, count(*) FROM ${STRADDLING} AND opened IN (SELECT value FROM json_each(?)) AND ${rows.sql} GROUP BY opened, wording_key
          ) GROUP BY article, wording_key
        ), worded AS (
          SELECT wording_key, max(wording) AS wording FROM (
            SELECT wording_key, wording, visits FROM wording_days WHERE wording_key IN (SELECT wording_key FROM led) AND ${rows.sql}
            UNION ALL
            SELECT wording_key, max(wording), count(DISTINCT visit) FROM ${STRADDLING} AND ${rows.sql} GROUP BY wording_key
          ) GROUP BY wording_key HAVING sum(visits) >= ?
        )
        SELECT article, wording, searches FROM (
          SELECT article, wording, searches, row_number() OVER (PARTITION BY article ORDER BY searches DESC, wording) AS place FROM led JOIN worded USING (wording_key)
        ) WHERE place <= ? ORDER BY article, place`,
      values: [named, ...rows.values, named, ...rows.values, ...rows.values, ...rows.values, fromVisits, limitOfArticle],
    };
  },

  knownValues: (): BoundQuery => ({ sql: 'SELECT DISTINCT locale, site FROM outcome_days', values: [] }),
} as const;

/** A query that asks for the rows of a selection `times` times; further values come last. */
function ofRows(sql: (rows: string) => string, times: number): (selection: Selection, ...more: number[]) => BoundQuery {
  return (selection, ...more) => {
    const rows = where(selection);
    return { sql: sql(rows.sql), values: [...Array.from({ length: times }, () => rows.values).flat(), ...more] };
  };
}

/** A query that asks twice for the rows of named questions; their list travels as one JSON value, so that there is no limit to how many. */
function ofQuestions(sql: (rows: string) => string): (selection: Selection, questions: readonly string[]) => BoundQuery {
  return (selection, questions) => {
    const rows = where(selection);
    const values = [JSON.stringify(questions), ...rows.values];
    return { sql: sql(`question IN (SELECT value FROM json_each(?)) AND ${rows.sql}`), values: [...values, ...values] };
  };
}

/** Counts the failed searches of named questions by kind and one thing more. */
function ofFailedQuestions(by: string, rollUp: string, order: string): (selection: Selection, questions: readonly string[]) => BoundQuery {
  return ofQuestions((rows) => `
    SELECT question, failure, ${by}, sum(searches) AS searches FROM (
      SELECT question, failure, ${by}, searches FROM ${rollUp} WHERE ${rows}
      UNION ALL
      SELECT question, failure, ${by}, count(*) FROM ${STRADDLING} AND failure IS NOT NULL AND ${rows} GROUP BY question, failure, ${by}
    ) GROUP BY question, failure, ${by} ORDER BY ${order}`);
}
