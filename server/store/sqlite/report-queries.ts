import { ANSWERABLE_THRESHOLD } from '../../../core/contract/failure-kind.ts';
import { instantsOf, type Selection } from '../event-store.ts';
import type { SqliteValue } from './open-sqlite.ts';

/** A statement and the values for its question marks, in order. */
export interface BoundQuery {
  readonly sql: string;
  readonly values: readonly SqliteValue[];
}

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

/** The report's questions to the judgements, by name. Each reads one covering index. */
export const REPORT_QUERIES = {
  searches(selection: Selection): BoundQuery {
    const rows = where(selection);
    return { sql: `SELECT failure, count(*) AS searches, count(DISTINCT visit) AS visits FROM searches WHERE ${rows.sql} GROUP BY failure`, values: rows.values };
  },

  days(selection: Selection): BoundQuery {
    const rows = where(selection);
    return {
      sql: `
        SELECT day, sum(searches) AS searches, sum(failed) AS failed, sum(contacts) AS contacts FROM (
          SELECT day, count(*) AS searches, count(failure) AS failed, 0 AS contacts FROM searches WHERE ${rows.sql} GROUP BY day
          UNION ALL
          SELECT day, 0, 0, count(*) FROM visits WHERE ${rows.sql} AND outcome = 'contacted' GROUP BY day
        ) GROUP BY day ORDER BY day`,
      values: [...rows.values, ...rows.values],
    };
  },

  outcomes(selection: Selection): BoundQuery {
    const rows = where(selection);
    return { sql: `SELECT outcome, count(*) AS visits FROM visits WHERE ${rows.sql} GROUP BY outcome`, values: rows.values };
  },

  hours(selection: Selection): BoundQuery {
    const rows = where(selection);
    return {
      // 1970-01-01 was a Thursday: three days after a Monday.
      sql: `
        SELECT weekday, hour, sum(searches) AS searches, sum(failed) AS failed, sum(contacts) AS contacts FROM (
          SELECT (day + 3) % 7 AS weekday, hour, count(*) AS searches, count(failure) AS failed, 0 AS contacts
          FROM searches WHERE ${rows.sql} AND hour IS NOT NULL GROUP BY weekday, hour
          UNION ALL
          SELECT (day + 3) % 7, hour, 0, 0, count(*) FROM visits WHERE ${rows.sql} AND outcome = 'contacted' AND hour IS NOT NULL GROUP BY 1, hour
        ) GROUP BY weekday, hour ORDER BY weekday, hour`,
      values: [...rows.values, ...rows.values],
    };
  },

  failedQuestions(selection: Selection, limit: number): BoundQuery {
    const rows = where(selection);
    return {
      sql: `
        SELECT question, count(*) AS searches, count(DISTINCT visit) AS visits FROM searches
        WHERE ${rows.sql} AND failure IS NOT NULL
        GROUP BY question ORDER BY searches DESC, visits DESC, question LIMIT ?`,
      values: [...rows.values, limit],
    };
  },

  failedQuestionsByKind(selection: Selection, limitOfKind: number): BoundQuery {
    const rows = where(selection);
    return {
      sql: `
        SELECT failure, question, searches, visits FROM (
          SELECT failure, question, count(*) AS searches, count(DISTINCT visit) AS visits,
            row_number() OVER (PARTITION BY failure ORDER BY count(*) DESC, count(DISTINCT visit) DESC, question) AS place
          FROM searches WHERE ${rows.sql} AND failure IS NOT NULL GROUP BY failure, question
        ) WHERE place <= ? ORDER BY failure, place`,
      values: [...rows.values, limitOfKind],
    };
  },

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
    SELECT question, max(wording) AS wording, count(*) AS searches, count(DISTINCT visit) AS visits FROM searches
    WHERE ${rows} GROUP BY question, wording_key ORDER BY question, visits DESC, searches DESC, wording`),
  kinds: ofQuestions((rows) => `
    SELECT question, failure, count(*) AS searches, count(DISTINCT visit) AS visits FROM searches
    WHERE ${rows} AND failure IS NOT NULL GROUP BY question, failure ORDER BY question, searches DESC, failure`),
  questionDays: ofQuestions((rows) => `
    SELECT question, failure, day, count(*) AS searches FROM searches
    WHERE ${rows} AND failure IS NOT NULL GROUP BY question, failure, day ORDER BY question, day`),
  pages: ofQuestions((rows) => `
    SELECT question, failure, page, count(*) AS searches FROM searches
    WHERE ${rows} AND failure IS NOT NULL GROUP BY question, failure, page ORDER BY question, searches DESC, page`),
  locales: ofQuestions((rows) => `
    SELECT question, failure, locale, count(*) AS searches FROM searches
    WHERE ${rows} AND failure IS NOT NULL GROUP BY question, failure, locale ORDER BY question, searches DESC, locale`),
  opened: ofQuestions((rows) => `
    SELECT question, opened AS article, count(*) AS searches FROM searches
    WHERE ${rows} AND opened IS NOT NULL GROUP BY question, opened ORDER BY question, searches DESC, article`),

  articles(selection: Selection, limit: number): BoundQuery {
    const rows = where(selection);
    return {
      sql: `
        SELECT article, sum(views) AS views, count(*) AS visits, sum(from_search) AS from_search, sum(up) AS up, sum(down) AS down,
          sum(contacted) AS contacts, CASE WHEN sum(views) = 0 THEN 0 ELSE sum(read_ms) * 1.0 / sum(views) END AS mean_read_ms
        FROM article_uses WHERE ${rows.sql} GROUP BY article ORDER BY views DESC, article LIMIT ?`,
      values: [...rows.values, limit],
    };
  },

  asked(selection: Selection): BoundQuery {
    const rows = where(selection);
    return {
      sql: `
        WITH asked AS (
          SELECT locale, wording_key, max(wording) AS wording, count(*) AS searches, count(DISTINCT visit) AS visits, count(failure) AS failed,
            sum(results = 0 OR answerable < ${ANSWERABLE_THRESHOLD}) AS unanswered
          FROM searches WHERE ${rows.sql} GROUP BY locale, wording_key
        ), led AS (
          SELECT locale, wording_key, opened, count(*) AS times, min(opened_rank) AS rank, row_number() OVER (PARTITION BY locale, wording_key ORDER BY count(*) DESC, opened) AS place
          FROM searches WHERE ${rows.sql} AND opened IS NOT NULL GROUP BY locale, wording_key, opened
        )
        SELECT asked.locale, asked.wording, asked.searches, asked.visits, asked.failed, asked.unanswered, led.opened, led.rank AS opened_rank, coalesce(led.times, 0) AS opened_times
        FROM asked LEFT JOIN led ON led.locale = asked.locale AND led.wording_key = asked.wording_key AND led.place = 1
        ORDER BY asked.searches DESC, asked.locale, asked.wording_key`,
      values: [...rows.values, ...rows.values],
    };
  },

  refinements(selection: Selection, limit: number): BoundQuery {
    const rows = where(selection);
    return {
      sql: `
        SELECT said.locale, max(said.wording) AS says, said.question, max(meant.wording) AS means, meant.opened AS article, count(*) AS searches, count(DISTINCT said.visit) AS visits
        FROM (SELECT * FROM searches WHERE ${rows.sql} AND refined_to IS NOT NULL) AS said
        JOIN searches AS meant ON meant.visit = said.visit AND meant.n = said.n + 1 AND meant.opened IS NOT NULL
        GROUP BY said.locale, said.question, said.wording_key, meant.wording_key, meant.opened
        ORDER BY visits DESC, searches DESC, said.locale, said.wording_key, meant.wording_key, article LIMIT ?`,
      values: [...rows.values, limit],
    };
  },

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

  byRelease(questions: readonly string[]): BoundQuery {
    return {
      sql: `
        SELECT question, kb, opened, count(*) AS searches, count(failure) AS failed, min(at) AS first_at, max(at) AS last_at FROM searches
        WHERE question IN (SELECT value FROM json_each(?)) GROUP BY question, kb, opened ORDER BY question, kb, opened NULLS FIRST`,
      values: [JSON.stringify(questions)],
    };
  },
} as const;

/** A query about named questions; their list travels as one JSON value, so that there is no limit to how many. */
function ofQuestions(sql: (rows: string) => string): (selection: Selection, questions: readonly string[]) => BoundQuery {
  return (selection, questions) => {
    const rows = where(selection);
    return { sql: sql(`question IN (SELECT value FROM json_each(?)) AND ${rows.sql}`), values: [JSON.stringify(questions), ...rows.values] };
  };
}
