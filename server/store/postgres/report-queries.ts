import { FAILURE_KINDS } from '../../../core/contract/failure-kind.ts';
import { instantsOf, type QuestionGroup, type SectionMembers, type Selection } from '../event-store.ts';
import type { PostgresStatement, PostgresValue } from './open-postgres.ts';
import { textId } from './roll-ups.ts';

/** The rows of a selection, as the inside of a WHERE; takes the values $1 to $4. */
const ROWS = 'day >= $1 AND day < $2 AND ($3::text IS NULL OR locale = $3) AND ($4::text IS NULL OR site = $4)';

function statement(selection: Selection, sql: string, ...more: PostgresValue[]): PostgresStatement {
  return { sql, values: [selection.sinceDay, selection.untilDay, selection.locale ?? null, selection.site ?? null, ...more] };
}

/**
 * The report's questions, by name. Each adds up a roll-up, and the few searches that are in none (`straddles`; see
 * `roll-ups.ts`), which it counts one by one. No visit is in both, so the sums are exact.
 */
export const REPORT_QUERIES = {
  searches: (selection: Selection) => statement(selection, `
    SELECT nullif(failure, '') AS failure, sum(searches) AS searches, sum(visits) AS visits FROM (
      SELECT failure, searches, visits FROM search_hours WHERE ${ROWS}
      UNION ALL
      SELECT coalesce(failure, ''), count(*)::int, count(DISTINCT visit)::int FROM searches WHERE straddles AND ${ROWS} GROUP BY failure
    ) AS counted GROUP BY failure ORDER BY failure NULLS FIRST`),

  days: (selection: Selection) => statement(selection, `
    SELECT day, sum(searches) AS searches, sum(failed) AS failed, sum(contacts) AS contacts FROM (
      SELECT day, searches, CASE failure WHEN '' THEN 0 ELSE searches END AS failed, 0 AS contacts FROM search_hours WHERE ${ROWS}
      UNION ALL
      SELECT day, count(*)::int, count(failure)::int, 0 FROM searches WHERE straddles AND ${ROWS} GROUP BY day
      UNION ALL
      SELECT day, 0, 0, visits FROM outcome_days WHERE ${ROWS} AND outcome = 'contacted'
    ) AS counted GROUP BY day ORDER BY day`),

  outcomes: (selection: Selection) => statement(selection, `SELECT outcome, sum(visits) AS visits FROM outcome_days WHERE ${ROWS} GROUP BY outcome ORDER BY outcome`),

  // 1970-01-01 was a Thursday: three days after a Monday.
  hours: (selection: Selection) => statement(selection, `
    SELECT (day + 3) % 7 AS weekday, hour, sum(searches) AS searches, sum(failed) AS failed, sum(contacts) AS contacts FROM (
      SELECT day, hour, searches, CASE failure WHEN '' THEN 0 ELSE searches END AS failed, 0 AS contacts FROM search_hours WHERE ${ROWS}
      UNION ALL
      SELECT day, hour, 1, CASE WHEN failure IS NULL THEN 0 ELSE 1 END, 0 FROM searches WHERE straddles AND hour IS NOT NULL AND ${ROWS}
      UNION ALL
      SELECT day, hour, 0, 0, visits FROM contact_hours WHERE ${ROWS}
    ) AS counted GROUP BY weekday, hour ORDER BY weekday, hour`),

  failedQuestions: (selection: Selection, limit: number) => statement(selection, `
    SELECT question, sum(searches) AS searches, sum(visits) AS visits FROM (
      SELECT question, searches, visits_failed AS visits FROM question_days WHERE ${ROWS}
      UNION ALL
      SELECT question, count(*)::int, count(DISTINCT visit)::int FROM searches WHERE straddles AND failure IS NOT NULL AND ${ROWS} GROUP BY question
    ) AS counted GROUP BY question ORDER BY searches DESC, visits DESC, question LIMIT $5`, limit),

  // The few at the top of each kind are picked from an unsorted heap: sorting all would cost more than counting them.
  failedQuestionsByKind: (selection: Selection, limitOfKind: number) => statement(selection, `
    WITH counted AS MATERIALIZED (
      SELECT failure, question, sum(searches) AS searches, sum(visits) AS visits FROM (
        SELECT failure, question, searches, visits_of_kind AS visits FROM question_days WHERE ${ROWS}
        UNION ALL
        SELECT failure, question, count(*)::int, count(DISTINCT visit)::int FROM searches WHERE straddles AND failure IS NOT NULL AND ${ROWS} GROUP BY failure, question
      ) AS parts GROUP BY failure, question
    )
    SELECT worst.* FROM unnest($6::text[]) AS kind CROSS JOIN LATERAL (
      SELECT * FROM counted WHERE failure = kind ORDER BY searches DESC, visits DESC, question LIMIT $5
    ) AS worst ORDER BY failure, searches DESC, visits DESC, question`, limitOfKind, FAILURE_KINDS),

  // The searches themselves: which questions belong to a section changes with what visitors open. 1970-01-01 was a Thursday: three days after a Monday.
  section: (selection: Selection, { articles, questions, otherQuestions, decidedBy }: SectionMembers) => statement(selection, `
    WITH belongs AS MATERIALIZED (
      SELECT unnest($5::text[]) COLLATE "C" AS question
      UNION
      SELECT question FROM (
        SELECT question, opened, row_number() OVER (PARTITION BY question ORDER BY count(*) DESC, opened) AS place FROM searches
        WHERE opened IS NOT NULL AND day >= $8 AND day < $9 AND ($10::text IS NULL OR locale = $10) AND ($11::text IS NULL OR site = $11) GROUP BY question, opened
      ) AS placed WHERE place = 1 AND opened = ANY($6::text[]) AND question <> ALL($7::text[])
    ), made AS MATERIALIZED (
      SELECT visit, day, hour, coalesce(failure, '') AS failure FROM searches WHERE question IN (SELECT question FROM belongs) AND ${ROWS}
    ), ended AS MATERIALIZED (
      SELECT day, hour, outcome FROM visits WHERE ${ROWS} AND visit IN (
        SELECT visit FROM made
        UNION
        SELECT visit FROM article_uses WHERE article = ANY($6::text[]) AND ${ROWS}
      )
    )
    SELECT 'failure' AS list, failure AS name, 0 AS first, 0 AS second, count(*) AS count, count(DISTINCT visit) AS more FROM made GROUP BY failure
    UNION ALL SELECT 'day', '', day, 0, count(*), count(*) FILTER (WHERE failure <> '') FROM made GROUP BY day
    UNION ALL SELECT 'hour', '', (day + 3) % 7, hour, count(*), count(*) FILTER (WHERE failure <> '') FROM made WHERE hour IS NOT NULL GROUP BY (day + 3) % 7, hour
    UNION ALL SELECT 'outcome', outcome, 0, 0, count(*), 0 FROM ended GROUP BY outcome
    UNION ALL SELECT 'contact-day', '', day, 0, count(*), 0 FROM ended WHERE outcome = 'contacted' GROUP BY day
    UNION ALL SELECT 'contact-hour', '', (day + 3) % 7, hour, count(*), 0 FROM ended WHERE outcome = 'contacted' AND hour IS NOT NULL GROUP BY (day + 3) % 7, hour`,
  questions, articles, otherQuestions, decidedBy.sinceDay, decidedBy.untilDay, decidedBy.locale ?? null, decidedBy.site ?? null),

  // In no roll-up: the newest few stand at the end of an index.
  latestFailed: (selection: Selection, limit: number) => statement(selection, `
    SELECT question, wording_key, wording, locale, failure, at FROM searches
    WHERE at >= $5 AND at < $6 AND failure IS NOT NULL AND ${ROWS}
    ORDER BY at DESC, visit, n LIMIT $7`, instantsOf(selection).fromMs, instantsOf(selection).untilMs, limit),

  wordings: ofQuestions((named, asked) => `
    SELECT question, max(wording) AS wording, sum(searches) AS searches, sum(visits) AS visits FROM (
      SELECT asked.question, wording_key, wording, searches, visits_of_question AS visits FROM (SELECT * FROM wording_days WHERE ${named}) AS rows JOIN asked USING (question_id)
      UNION ALL
      SELECT question, wording_key, max(wording), count(*)::int, count(DISTINCT visit)::int FROM searches WHERE straddles AND ${asked} GROUP BY question, wording_key
    ) AS counted GROUP BY question, wording_key ORDER BY question, visits DESC, searches DESC, wording`),
  kinds: ofQuestions((named, asked) => `
    SELECT question, failure, sum(searches) AS searches, sum(visits) AS visits FROM (
      SELECT asked.question, failure, searches, visits_of_kind AS visits FROM (SELECT * FROM question_days WHERE ${named}) AS rows JOIN asked USING (question_id)
      UNION ALL
      SELECT question, failure, count(*)::int, count(DISTINCT visit)::int FROM searches WHERE straddles AND failure IS NOT NULL AND ${asked} GROUP BY question, failure
    ) AS counted GROUP BY question, failure ORDER BY question, searches DESC, failure`),
  sharedVisits(selection: Selection, groups: readonly QuestionGroup[]): PostgresStatement {
    const members = groups.flatMap(({ name, questions }) => questions.map((question) => ({ name, question })));
    const straddling = (kind: string): string => `
      SELECT name, ${kind} AS failure, (count(DISTINCT question) - 1)::int AS visits FROM (SELECT * FROM searches WHERE straddles AND failure IS NOT NULL AND ${ROWS}) AS failed JOIN member USING (question) GROUP BY 1, 2, visit`;
    return statement(selection, `
      WITH member AS (SELECT question COLLATE "C" AS question, question_id, name COLLATE "C" AS name FROM unnest($5::text[], $6::uuid[], $7::text[]) AS given (question, question_id, name)),
      named AS MATERIALIZED (SELECT name, array_agg(question_id) AS ids FROM member GROUP BY name)
      SELECT name, nullif(failure, '') AS failure, sum(visits) AS visits FROM (
        SELECT name, failure, visits FROM (SELECT * FROM together_days WHERE question_id = ANY($6::uuid[]) AND ${ROWS}) AS rows JOIN member USING (question_id) JOIN named USING (name)
        WHERE string_to_array(earlier, ' ')::uuid[] && ids
        UNION ALL ${straddling("''::text")}
        UNION ALL ${straddling('failure')}
      ) AS counted GROUP BY name, failure HAVING sum(visits) > 0 ORDER BY name, failure NULLS FIRST`,
    members.map(({ question }) => question), members.map(({ question }) => textId(question)), members.map(({ name }) => name));
  },
  questionDays: ofFailedQuestions('day', 'question_days', 'question, day, failure'),
  pages: ofFailedQuestions('page', 'page_days', 'question, searches DESC, page, failure'),
  locales: ofFailedQuestions('locale', 'question_days', 'question, searches DESC, locale, failure'),
  opened: ofQuestions((named, asked) => `
    SELECT question, article, sum(searches) AS searches FROM (
      SELECT asked.question, article, searches FROM (SELECT * FROM opened_days WHERE ${named}) AS rows JOIN asked USING (question_id)
      UNION ALL
      SELECT question, opened, count(*)::int FROM searches WHERE straddles AND opened IS NOT NULL AND ${asked} GROUP BY question, opened
    ) AS counted GROUP BY question, article ORDER BY question, searches DESC, article`),

  articles: (selection: Selection, limit: number) => statement(selection, `
    SELECT article, sum(views) AS views, sum(visits) AS visits, sum(from_search) AS from_search, sum(up) AS up, sum(down) AS down,
      sum(contacts) AS contacts, CASE WHEN sum(views) = 0 THEN 0 ELSE sum(read_ms)::float8 / sum(views)::float8 END AS mean_read_ms
    FROM article_days WHERE ${ROWS} GROUP BY article ORDER BY views DESC, article LIMIT $5`, limit),

  asked: (selection: Selection) => statement(selection, `
    WITH asked AS (
      SELECT locale, wording_key, max(wording) AS wording, sum(searches) AS searches, sum(visits) AS visits, sum(failed) AS failed, sum(unanswered) AS unanswered FROM (
        SELECT locale, wording_key, wording, searches, visits, failed, unanswered FROM wording_days WHERE ${ROWS}
        UNION ALL
        SELECT locale, wording_key, max(wording), count(*)::int, count(DISTINCT visit)::int, count(failure)::int, (count(*) FILTER (WHERE unanswered))::int
        FROM searches WHERE straddles AND ${ROWS} GROUP BY locale, wording_key
      ) AS counted GROUP BY locale, wording_key
    ), led AS (
      SELECT locale, wording_key, article, sum(times) AS times, min(rank) AS rank,
        row_number() OVER (PARTITION BY locale, wording_key ORDER BY sum(times) DESC, article) AS place FROM (
        SELECT locale, wording_key, article, nullif(rank, 0) AS rank, searches AS times FROM opened_days WHERE ${ROWS}
        UNION ALL
        SELECT locale, wording_key, opened, min(opened_rank), count(*)::int FROM searches WHERE straddles AND opened IS NOT NULL AND ${ROWS} GROUP BY locale, wording_key, opened
      ) AS counted GROUP BY locale, wording_key, article
    )
    SELECT asked.locale, asked.wording, asked.searches, asked.visits, asked.failed, asked.unanswered, led.article AS opened, led.rank AS opened_rank, coalesce(led.times, 0) AS opened_times
    FROM asked LEFT JOIN led ON led.locale = asked.locale AND led.wording_key = asked.wording_key AND led.place = 1
    ORDER BY asked.searches DESC, asked.locale, asked.wording_key`),

  refinements: (selection: Selection, limit: number) => statement(selection, `
    SELECT locale, max(said) AS says, question, max(meant) AS means, article, sum(searches) AS searches, sum(visits) AS visits FROM (
      SELECT locale, question, said_key, said, meant_key, meant, article, searches, visits FROM refinement_days WHERE ${ROWS}
      UNION ALL
      SELECT said.locale, said.question, said.wording_key, max(said.wording), meant.wording_key, max(meant.wording), meant.opened, count(*)::int, count(DISTINCT said.visit)::int
      FROM (SELECT * FROM searches WHERE straddles AND refined_to IS NOT NULL AND ${ROWS}) AS said
      JOIN searches AS meant ON meant.visit = said.visit AND meant.n = said.n + 1 AND meant.opened IS NOT NULL
      GROUP BY said.locale, said.question, said.wording_key, meant.wording_key, meant.opened
    ) AS counted GROUP BY locale, question, said_key, meant_key, article
    ORDER BY visits DESC, searches DESC, locale, said_key, meant_key, article LIMIT $5`, limit),

  // In no roll-up: the newest so many, whatever the amount of data.
  rewordings: (selection: Selection, looksAt: number) => statement(selection, `
    SELECT said.question, meant.question AS next, count(DISTINCT said.visit) AS visits
    FROM (
      SELECT visit, n, question FROM searches
      WHERE at >= $5 AND at < $6 AND failure IS NOT NULL AND refined_to IS NOT NULL AND ${ROWS} ORDER BY at DESC, visit, n LIMIT $7
    ) AS said
    JOIN searches AS meant ON meant.visit = said.visit AND meant.n = said.n + 1 AND meant.question <> said.question
    GROUP BY said.question, meant.question ORDER BY visits DESC, said.question, next`, instantsOf(selection).fromMs, instantsOf(selection).untilMs, looksAt),

  // In no roll-up: asked for the questions of a few gaps only.
  byRelease: (questions: readonly string[]): PostgresStatement => ({
    sql: `
      SELECT asked.question, kb, opened, count(*) AS searches, count(failure) AS failed, min(at) AS first_at, max(at) AS last_at
      FROM unnest($1::text[]) AS asked (question)
      JOIN searches ON hashtextextended(searches.question, 0) = hashtextextended(asked.question, 0) AND searches.question = asked.question COLLATE "C"
      GROUP BY asked.question, kb, opened ORDER BY asked.question COLLATE "C", kb, opened NULLS FIRST`,
    values: [[...new Set(questions)]],
  }),

  knownValues: (): PostgresStatement => ({ sql: 'SELECT DISTINCT locale, site FROM outcome_days' }),
} as const;

/**
 * A query about named questions: it finds them as the table `asked`, their rows of roll-ups by `named`, and their searches
 * by `asked`. The lists are compared as constants, for which the server makes one hash table, however large the roll-up is.
 */
function ofQuestions(sql: (named: string, asked: string) => string): (selection: Selection, questions: readonly string[]) => PostgresStatement {
  const whole = `
    WITH asked AS (SELECT question COLLATE "C" AS question, question_id FROM unnest($5::text[], $6::uuid[]) AS given (question, question_id))
    ${sql(`question_id = ANY($6::uuid[]) AND ${ROWS}`, `question = ANY($5::text[]) AND ${ROWS}`)}`;
  return (selection, questions) => {
    const distinct = [...new Set(questions)];
    return statement(selection, whole, distinct, distinct.map(textId));
  };
}

/** Counts the failed searches of named questions by kind and one thing more. */
function ofFailedQuestions(by: string, rollUp: string, order: string): (selection: Selection, questions: readonly string[]) => PostgresStatement {
  return ofQuestions((named, asked) => `
    SELECT question, failure, ${by}, sum(searches) AS searches FROM (
      SELECT asked.question, failure, ${by}, searches FROM (SELECT * FROM ${rollUp} WHERE ${named}) AS rows JOIN asked USING (question_id)
      UNION ALL
      SELECT question, failure, ${by}, count(*)::int FROM searches WHERE straddles AND failure IS NOT NULL AND ${asked} GROUP BY question, failure, ${by}
    ) AS counted GROUP BY question, failure, ${by} ORDER BY ${order}`);
}
