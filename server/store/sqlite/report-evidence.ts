import { fromEventRow } from '../event-row.ts';
import type { Selection } from '../event-store.ts';
import { RECENT_STEP_MS, type ArticleQuery, type RecentFailure, type RecentSelection, type ReportEvidence, type SaidEvent, type SaidSelection } from '../report-evidence.ts';
import type { SqliteDatabase, SqliteRow, SqliteValue } from './open-sqlite.ts';
import { REPORT_QUERIES } from './report-queries.ts';

/**
 * Migration `local-hours`: the hour by the clocks of the site, for searches and for those who asked for a person, and a
 * short way to what visitors wrote. Rows of before have no hour until they are judged again, which the first report does.
 */
export const LOCAL_HOURS_SCHEMA = `
ALTER TABLE searches ADD COLUMN hour INTEGER;
ALTER TABLE visits ADD COLUMN hour INTEGER;
DROP INDEX searches_by_day;
CREATE INDEX searches_by_day ON searches (day, failure, question, locale, site, visit, hour);
DROP INDEX visits_by_day;
CREATE INDEX visits_by_day ON visits (day, outcome, locale, site, hour);
CREATE INDEX events_said ON events (at) WHERE type IN ('feedback', 'missing_answer', 'rating');
`;

/** Looks things up in a SQLite database that has been migrated. */
export function sqliteReportEvidence(database: SqliteDatabase): ReportEvidence {
  const rowsOf = (sql: string, ...values: SqliteValue[]): SqliteRow[] => database.prepare(sql).all(...values) as SqliteRow[];
  return {
    async listSaid(selection: SaidSelection, limit) {
      // A quotation mark within a text is written \\" there, so these patterns meet the key itself and nothing else. Written
      // as the index has it, which holds those events and no others.
      const rows = rowsOf(`
        SELECT id, type, at, visit, site, kb, locale, page, body FROM events
        WHERE type IN ('feedback', 'missing_answer', 'rating') AND instr(body, '"${selection.what}":"') > 0 AND instr(body, '"${selection.what}":""') = 0 AND at >= ? AND at < ?${places(selection)}
        ORDER BY at DESC, id LIMIT ?`,
      selection.sinceMs, selection.untilMs, ...placeValues(selection), limit);
      return rows.map(toEvent).filter((event): event is SaidEvent => event !== undefined && (event.type === 'feedback' || event.type === 'missing_answer' || event.type === 'rating'));
    },

    async latestSearches(selection, questions, limit) {
      const rows = rowsOf(`
        SELECT e.id, e.type, e.at, e.visit, e.site, e.kb, e.locale, e.page, e.body FROM (
          SELECT visit, at, n FROM searches
          WHERE question IN (SELECT value FROM json_each(?)) AND failure IS NOT NULL AND day >= ? AND day < ?${places(selection)} ORDER BY at DESC, visit, n LIMIT ?
        ) AS failed JOIN events AS e ON e.visit = failed.visit AND e.at = failed.at AND e.type = 'search'
        ORDER BY e.at DESC, e.id`,
      JSON.stringify(questions), selection.sinceDay, selection.untilDay, ...placeValues(selection), limit);
      return rows.map(toEvent).filter((event) => event?.type === 'search');
    },

    async articleQueries(selection, articles, fromVisits, limitOfArticle) {
      const { sql, values } = REPORT_QUERIES.articleQueries(selection, articles, fromVisits, limitOfArticle);
      return rowsOf(sql, ...values).map((row): ArticleQuery => ({ article: String(row['article']), wording: String(row['wording']), searches: Number(row['searches']) }));
    },

    async recentFailures(selection: RecentSelection) {
      const rows = rowsOf(`
        WITH member AS MATERIALIZED (SELECT value ->> 0 AS question, value ->> 1 AS name FROM json_each(?))
        SELECT counted AS question, (at / ${RECENT_STEP_MS}) * ${RECENT_STEP_MS} AS from_ms, count(*) AS searches, sum(nth = 1) AS visits FROM (
          SELECT coalesce(name, searches.question) AS counted, at, row_number() OVER (PARTITION BY coalesce(name, searches.question), visit ORDER BY at, n) AS nth
          FROM searches LEFT JOIN member ON member.question = searches.question WHERE at >= ? AND failure IS NOT NULL${places(selection)}
        ) GROUP BY counted, from_ms ORDER BY counted, from_ms`,
      JSON.stringify((selection.groups ?? []).flatMap(({ name, questions }) => questions.map((question) => [question, name]))), selection.sinceMs, ...placeValues(selection));
      return rows.map((row): RecentFailure => ({ question: String(row['question']), fromMs: Number(row['from_ms']), searches: Number(row['searches']), visits: Number(row['visits']) }));
    },

    async siteTimeZones() {
      // Read often, and only these two values of a document that names every article.
      const rows = rowsOf(`
        SELECT site, json_extract(document, '$.settings.openingHours.timeZone') AS zone FROM releases AS newest
        WHERE seen_at = (SELECT max(seen_at) FROM releases WHERE site = newest.site) ORDER BY seen_at DESC, site`);
      return rows.map((row) => ({ site: String(row['site']), ...(row['zone'] === null ? {} : { timeZone: String(row['zone']) }) }));
    },
  };
}

type Places = Pick<Selection, 'locale' | 'site'>;

function places({ locale, site }: Places): string {
  return `${locale === undefined ? '' : ' AND locale = ?'}${site === undefined ? '' : ' AND site = ?'}`;
}

function placeValues({ locale, site }: Places): string[] {
  return [...(locale === undefined ? [] : [locale]), ...(site === undefined ? [] : [site])];
}

function toEvent(row: SqliteRow) {
  const text = (column: string): string => String(row[column]);
  return fromEventRow({ id: text('id'), type: text('type'), atMs: Number(row['at']), visit: text('visit'), site: text('site'), kb: text('kb'), locale: text('locale'), page: text('page'), body: text('body') });
}
