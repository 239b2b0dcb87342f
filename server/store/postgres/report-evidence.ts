import { fromEventRow } from '../event-row.ts';
import type { Selection } from '../event-store.ts';
import { RECENT_STEP_MS, type ArticleQuery, type RecentFailure, type ReportEvidence, type SaidEvent } from '../report-evidence.ts';
import type { PostgresPool, PostgresRow, PostgresValue } from './open-postgres.ts';

/**
 * Migration `local-hours`: the hour by the clocks of the site, for searches and for those who asked for a person, and a
 * short way to what visitors wrote. Rows of before have no hour, and are judged again by the first report.
 */
export const LOCAL_HOURS_SCHEMA = `
ALTER TABLE searches ADD COLUMN hour integer;
ALTER TABLE visits ADD COLUMN hour integer;
CREATE TABLE contact_hours (
  day integer NOT NULL,
  site text COLLATE "C" NOT NULL,
  locale text COLLATE "C" NOT NULL,
  hour integer NOT NULL,
  visits integer NOT NULL,
  PRIMARY KEY (day, site, locale, hour)
) WITH (fillfactor = 50);
CREATE INDEX events_said ON events (at) WHERE type IN ('feedback', 'missing_answer', 'rating');
`;

const ROWS = 'day >= $1 AND day < $2 AND ($3::text IS NULL OR locale = $3) AND ($4::text IS NULL OR site = $4)';

/** Looks things up in a PostgreSQL database that has been migrated. */
export function postgresReportEvidence(pool: PostgresPool): ReportEvidence {
  const rowsOf = (sql: string, ...values: PostgresValue[]): Promise<PostgresRow[]> => pool.rows({ sql, values });
  const bounds = ({ sinceDay, untilDay, locale, site }: Selection): PostgresValue[] => [sinceDay, untilDay, locale ?? null, site ?? null];
  return {
    async listSaid({ what, sinceMs, untilMs, locale, site }, limit) {
      // A quotation mark within a text is written \\" there, so these patterns meet the key itself and nothing else.
      const rows = await rowsOf(`
        SELECT id, type, at, visit, site, kb, locale, page, body FROM events
        WHERE type IN ('feedback', 'missing_answer', 'rating') AND at >= $1 AND at < $2 AND ($3::text IS NULL OR locale = $3) AND ($4::text IS NULL OR site = $4) AND body LIKE $5 AND body NOT LIKE $6
        ORDER BY at DESC, id LIMIT $7`, sinceMs, untilMs, locale ?? null, site ?? null, `%"${what}":"%`, `%"${what}":""%`, limit);
      return rows.map(toEvent).filter((event): event is SaidEvent => event !== undefined && (event.type === 'feedback' || event.type === 'missing_answer' || event.type === 'rating'));
    },

    async latestSearches(selection, questions, limit) {
      const rows = await rowsOf(`
        SELECT e.id, e.type, e.at, e.visit, e.site, e.kb, e.locale, e.page, e.body FROM (
          SELECT visit, at, n FROM searches
          WHERE hashtextextended(question, 0) = ANY(SELECT hashtextextended(asked, 0) FROM unnest($5::text[]) AS asked) AND question = ANY($5::text[]) AND failure IS NOT NULL AND ${ROWS}
          ORDER BY at DESC, visit, n LIMIT $6
        ) AS failed JOIN events AS e ON e.visit = failed.visit AND e.at = failed.at AND e.type = 'search'
        ORDER BY e.at DESC, e.id`, ...bounds(selection), questions, limit);
      return rows.map(toEvent).filter((event) => event?.type === 'search');
    },

    async articleQueries(selection, articles, fromVisits, limitOfArticle) {
      const rows = await rowsOf(`
        WITH used AS MATERIALIZED (
          -- By the keys alone: most words are used once, and need not be carried along.
          SELECT wording_key FROM (
            SELECT wording_key, visits FROM wording_days WHERE ${ROWS}
            UNION ALL
            SELECT wording_key, count(DISTINCT visit)::int FROM searches WHERE straddles AND ${ROWS} GROUP BY wording_key
          ) AS counted GROUP BY wording_key HAVING sum(visits) >= $6
        ), led AS MATERIALIZED (
          SELECT article, wording_key, sum(searches) AS searches FROM (
            SELECT article, wording_key, searches FROM opened_days WHERE article = ANY($5::text[]) AND ${ROWS}
            UNION ALL
            SELECT opened, wording_key, count(*)::int FROM searches WHERE straddles AND opened = ANY($5::text[]) AND ${ROWS} GROUP BY opened, wording_key
          ) AS counted WHERE wording_key IN (SELECT wording_key FROM used) GROUP BY article, wording_key
        ), worded AS (
          SELECT wording_key, max(wording) AS wording FROM (
            SELECT wording_key, wording FROM wording_days WHERE ${ROWS}
            UNION ALL
            SELECT wording_key, wording FROM searches WHERE straddles AND ${ROWS}
          ) AS counted WHERE wording_key IN (SELECT wording_key FROM led) GROUP BY wording_key
        )
        SELECT article, wording, searches FROM (
          SELECT article, wording, searches, row_number() OVER (PARTITION BY article ORDER BY searches DESC, wording) AS place FROM led JOIN worded USING (wording_key)
        ) AS placed WHERE place <= $7 ORDER BY article, place`, ...bounds(selection), articles, fromVisits, limitOfArticle);
      return rows.map((row): ArticleQuery => ({ article: String(row['article']), wording: String(row['wording']), searches: Number(row['searches']) }));
    },

    async recentFailures({ sinceMs, locale, site, groups = [] }) {
      const members = groups.flatMap(({ name, questions }) => questions.map((question) => ({ name, question })));
      const rows = await rowsOf(`
        WITH member AS (SELECT question COLLATE "C" AS question, name COLLATE "C" AS name FROM unnest($4::text[], $5::text[]) AS given (question, name)),
        failed AS (
          SELECT coalesce(name, searches.question) AS counted, at, visit, n FROM searches LEFT JOIN member ON member.question = searches.question
          WHERE at >= $1 AND failure IS NOT NULL AND ($2::text IS NULL OR locale = $2) AND ($3::text IS NULL OR site = $3)
        )
        SELECT counted AS question, (at / ${RECENT_STEP_MS}) * ${RECENT_STEP_MS} AS from_ms, count(*) AS searches, count(*) FILTER (WHERE nth = 1) AS visits
        FROM (SELECT counted, at, row_number() OVER (PARTITION BY counted, visit ORDER BY at, n) AS nth FROM failed) AS placed
        GROUP BY counted, from_ms ORDER BY counted, from_ms`, sinceMs, locale ?? null, site ?? null, members.map(({ question }) => question), members.map(({ name }) => name));
      return rows.map((row): RecentFailure => ({ question: String(row['question']), fromMs: Number(row['from_ms']), searches: Number(row['searches']), visits: Number(row['visits']) }));
    },

    async siteTimeZones() {
      // Read often, and only these two values of a document that names every article.
      const rows = await rowsOf(`
        SELECT site, document::json #>> '{settings,openingHours,timeZone}' AS zone FROM releases AS newest
        WHERE seen_at = (SELECT max(seen_at) FROM releases WHERE site = newest.site) ORDER BY seen_at DESC, site`);
      return rows.map((row) => ({ site: String(row['site']), ...(row['zone'] === null ? {} : { timeZone: String(row['zone']) }) }));
    },
  };
}

function toEvent(row: PostgresRow) {
  return fromEventRow({
    id: row['id'] as string, type: row['type'] as string, atMs: row['at'] as number, visit: row['visit'] as string, site: row['site'] as string,
    kb: row['kb'] as string, locale: row['locale'] as string, page: row['page'] as string, body: row['body'] as string,
  });
}
