import { ANSWERABLE_THRESHOLD } from '../../../core/contract/failure-kind.ts';
import { instantsOf, type QuestionGroup, type SectionMembers, type Selection } from '../event-store.ts';
import { RECENT_STEP_MS, type RecentSelection, type SaidSelection } from '../report-evidence.ts';
import { literal, literals } from './open-clickhouse.ts';

/** Columns of a search; `next_…` are those of the search that the same visit made after it. */
const SEARCH_COLUMNS = {
  n: 'arrayEnumerate(searches.at)', at: 'searches.at', day: 'searches.day', hour: 'searches.hour', site: 'searches.site', locale: 'searches.locale', page: 'searches.page', kb: 'searches.kb',
  wording: 'searches.wording', wording_key: 'searches.wording_key', question: 'searches.question', failure: 'searches.failure', results: 'searches.results', answerable: 'searches.answerable',
  opened: 'searches.opened', opened_rank: 'searches.opened_rank', refined_to: 'searches.refined_to',
  has_next: 'arrayMap((n, of) -> n < of, arrayEnumerate(searches.at), arrayWithConstant(length(searches.at), length(searches.at)))',
  next_wording: 'arrayShiftLeft(searches.wording, 1)', next_wording_key: 'arrayShiftLeft(searches.wording_key, 1)', next_question: 'arrayShiftLeft(searches.question, 1)', next_opened: 'arrayShiftLeft(searches.opened, 1)',
} as const;
type SearchColumn = keyof typeof SEARCH_COLUMNS;

/** One row for each search, with those columns and the ones that `rows` needs only: a column that is not read costs nothing. */
function searches(columns: readonly SearchColumn[], rows: string, columnsOfRows: readonly SearchColumn[] = ['day', 'locale', 'site']): string {
  const all = [...new Set([...columns, ...columnsOfRows])];
  return `(
    SELECT * FROM (
      SELECT visit, ${all.map((column) => `s_${column} AS ${column}`).join(', ')} FROM judgements FINAL
      ARRAY JOIN ${all.map((column) => `${SEARCH_COLUMNS[column]} AS s_${column}`).join(', ')}
    ) WHERE ${rows}
  )`;
}

function where({ sinceDay, untilDay, ...places }: Selection): string {
  return `day >= ${Math.trunc(sinceDay)} AND day < ${Math.trunc(untilDay)}${inPlaces(places)}`;
}

function inPlaces({ locale, site }: Pick<Selection, 'locale' | 'site'>): string {
  return `${locale === undefined ? '' : ` AND locale = ${literal(locale)}`}${site === undefined ? '' : ` AND site = ${literal(site)}`}`;
}

const FAILED = "failure != ''";

/** The report's questions, by name. Nothing is prepared: ClickHouse reads the few columns of each question as a whole. */
export const REPORT_QUERIES = {
  searches: (selection: Selection) => `
    SELECT failure, count() AS made, uniqExact(visit) AS visits FROM ${searches(['failure'], where(selection))} GROUP BY failure ORDER BY failure`,

  days: (selection: Selection) => `
    SELECT day, sum(made) AS searches, sum(bad) AS failed, sum(asked) AS contacts FROM (
      SELECT day, count() AS made, countIf(${FAILED}) AS bad, 0 AS asked FROM ${searches(['failure'], where(selection))} GROUP BY day
      UNION ALL
      SELECT day, 0, 0, count() FROM judgements FINAL WHERE ${where(selection)} AND outcome = 'contacted' GROUP BY day
    ) GROUP BY day ORDER BY day`,

  outcomes: (selection: Selection) => `SELECT outcome, count() AS visits FROM judgements FINAL WHERE ${where(selection)} AND outcome != '' GROUP BY outcome ORDER BY outcome`,

  // 1970-01-01 was a Thursday: three days after a Monday.
  hours: (selection: Selection) => `
    SELECT weekday, hour, sum(made) AS searches, sum(bad) AS failed, sum(asked) AS contacts FROM (
      SELECT (day + 3) % 7 AS weekday, hour, count() AS made, countIf(${FAILED}) AS bad, 0 AS asked FROM ${searches(['failure', 'hour'], where(selection))} GROUP BY weekday, hour
      UNION ALL
      SELECT (day + 3) % 7 AS weekday, contact_hour AS hour, 0, 0, count() FROM judgements FINAL WHERE ${where(selection)} AND outcome = 'contacted' AND contact_hour >= 0 GROUP BY weekday, hour
    ) GROUP BY weekday, hour ORDER BY weekday, hour`,

  failedQuestions: (selection: Selection, limit: number) => `
    SELECT question, count() AS made, uniqExact(visit) AS visits FROM ${searches(['question'], `${where(selection)} AND ${FAILED}`, ['day', 'locale', 'site', 'failure'])}
    GROUP BY question ORDER BY made DESC, visits DESC, question LIMIT ${Math.trunc(limit)}`,

  failedQuestionsByKind: (selection: Selection, limitOfKind: number) => `
    SELECT failure, question, count() AS made, uniqExact(visit) AS visits FROM ${searches(['failure', 'question'], `${where(selection)} AND ${FAILED}`)}
    GROUP BY failure, question ORDER BY failure, made DESC, visits DESC, question LIMIT ${Math.trunc(limitOfKind)} BY failure`,

  section(selection: Selection, { articles, questions, otherQuestions, decidedBy }: SectionMembers): string {
    const isIn = (column: string, values: readonly string[]): string => (values.length === 0 ? '0' : `${column} IN ${literals(values)}`);
    const belongs = `(${isIn('question', questions)} OR question IN (
      SELECT question FROM (
        SELECT question, opened, count() AS times FROM ${searches(['question', 'opened'], `${where(decidedBy)} AND opened != ''`)} GROUP BY question, opened ORDER BY question, times DESC, opened LIMIT 1 BY question
      ) WHERE ${isIn('opened', articles)} AND NOT ${isIn('question', otherQuestions)}
    ))`;
    const made = (columns: readonly SearchColumn[]): string => searches(columns, `${where(selection)} AND ${belongs}`, ['day', 'locale', 'site', 'question']);
    const ended = `(
      SELECT day, contact_hour, outcome FROM judgements FINAL WHERE ${where(selection)} AND outcome != '' AND (visit IN (SELECT visit FROM ${made([])}) OR visit IN (
        SELECT visit FROM (
          SELECT visit, site, a_article AS article, a_day AS day, a_locale AS locale FROM judgements FINAL ARRAY JOIN articles.article AS a_article, articles.day AS a_day, articles.locale AS a_locale
        ) WHERE ${isIn('article', articles)} AND ${where(selection)}
      ))
    )`;
    return [
      `SELECT 'failure' AS list, toString(failure) AS name, toInt64(0) AS first, toInt64(0) AS second, toInt64(count()) AS made, toInt64(uniqExact(visit)) AS more FROM ${made(['failure'])} GROUP BY failure`,
      `SELECT 'day', '', toInt64(day), toInt64(0), toInt64(count()), toInt64(countIf(${FAILED})) FROM ${made(['failure'])} GROUP BY day`,
      `SELECT 'hour', '', toInt64((day + 3) % 7) AS weekday, toInt64(hour) AS at_hour, toInt64(count()), toInt64(countIf(${FAILED})) FROM ${made(['failure', 'hour'])} GROUP BY weekday, at_hour`,
      `SELECT 'outcome', toString(outcome), toInt64(0), toInt64(0), toInt64(count()), toInt64(0) FROM ${ended} GROUP BY outcome`,
      `SELECT 'contact-day', '', toInt64(day), toInt64(0), toInt64(count()), toInt64(0) FROM ${ended} WHERE outcome = 'contacted' GROUP BY day`,
      `SELECT 'contact-hour', '', toInt64((day + 3) % 7) AS weekday, toInt64(contact_hour) AS at_hour, toInt64(count()), toInt64(0) FROM ${ended} WHERE outcome = 'contacted' AND contact_hour >= 0 GROUP BY weekday, at_hour`,
    ].join('\nUNION ALL\n');
  },

  latestFailed: (selection: Selection, limit: number) => `
    SELECT question, wording_key, wording, locale, failure, at
    FROM ${searches(['question', 'wording_key', 'wording', 'failure', 'at', 'n'], `${between(selection)} AND ${where(selection)} AND ${FAILED}`)}
    ORDER BY at DESC, visit, n LIMIT ${Math.trunc(limit)}`,

  wordings: (selection: Selection, questions: readonly string[]) => `
    SELECT question, max(wording) AS words, count() AS made, uniqExact(visit) AS visits FROM ${searches(['question', 'wording', 'wording_key'], `question IN ${literals(questions)} AND ${where(selection)}`)}
    GROUP BY question, wording_key ORDER BY question, visits DESC, made DESC, words`,
  kinds: (selection: Selection, questions: readonly string[]) => ofFailedQuestions(selection, questions, ', uniqExact(visit) AS visits', ['failure'], 'question, made DESC, failure'),
  sharedVisits(selection: Selection, groups: readonly QuestionGroup[]): string {
    const questions = literals(groups.flatMap((group) => group.questions));
    return `
      SELECT name, kind, sum(asked) - count() AS surplus FROM (
        SELECT ${nameOfGroup(groups)} AS name, arrayJoin(['', toString(failure)]) AS kind, visit, uniqExact(question) AS asked
        FROM ${searches(['question', 'failure'], `question IN ${questions} AND ${where(selection)} AND ${FAILED}`)} GROUP BY name, kind, visit
      ) GROUP BY name, kind HAVING surplus > 0 ORDER BY name, kind`;
  },
  questionDays: (selection: Selection, questions: readonly string[]) => ofFailedQuestions(selection, questions, '', ['failure', 'day'], 'question, day, failure'),
  pages: (selection: Selection, questions: readonly string[]) => ofFailedQuestions(selection, questions, '', ['failure', 'page'], 'question, made DESC, page, failure'),
  locales: (selection: Selection, questions: readonly string[]) => ofFailedQuestions(selection, questions, '', ['failure', 'locale'], 'question, made DESC, locale, failure'),
  opened: (selection: Selection, questions: readonly string[]) => `
    SELECT question, opened, count() AS made FROM ${searches(['question', 'opened'], `question IN ${literals(questions)} AND opened != '' AND ${where(selection)}`)}
    GROUP BY question, opened ORDER BY question, made DESC, opened`,

  articles: (selection: Selection, limit: number) => `
    SELECT article, sum(views) AS viewed, count() AS visits, sum(from_search) AS searched, sum(up) AS ups, sum(down) AS downs, sum(contacted) AS contacts,
      if(viewed = 0, 0, sum(read_ms) / viewed) AS mean_read_ms
    FROM (SELECT * FROM (
      SELECT site, a_article AS article, a_day AS day, a_locale AS locale, a_views AS views, a_from_search AS from_search, a_read_ms AS read_ms, a_up AS up, a_down AS down, a_contacted AS contacted
      FROM judgements FINAL
      ARRAY JOIN articles.article AS a_article, articles.day AS a_day, articles.locale AS a_locale, articles.views AS a_views, articles.from_search AS a_from_search,
        articles.read_ms AS a_read_ms, articles.up AS a_up, articles.down AS a_down, articles.contacted AS a_contacted
    ) WHERE ${where(selection)}) GROUP BY article ORDER BY viewed DESC, article LIMIT ${Math.trunc(limit)}`,

  asked: (selection: Selection) => `
    SELECT asked.locale AS locale, asked.words AS words, asked.made AS made, asked.visits AS visits, asked.failed AS failed, asked.unanswered AS unanswered, led.opened AS opened, led.rank AS rank, led.times AS times
    FROM (
      SELECT locale, wording_key, max(wording) AS words, count() AS made, uniqExact(visit) AS visits, countIf(${FAILED}) AS failed, countIf(results = 0 OR answerable < ${ANSWERABLE_THRESHOLD}) AS unanswered
      FROM ${searches(['wording', 'wording_key', 'failure', 'results', 'answerable'], where(selection))} GROUP BY locale, wording_key
    ) AS asked LEFT JOIN (
      SELECT locale, wording_key, opened, count() AS times, minIf(opened_rank, opened_rank > 0) AS rank
      FROM ${searches(['wording_key', 'opened', 'opened_rank'], `${where(selection)} AND opened != ''`)} GROUP BY locale, wording_key, opened
      ORDER BY locale, wording_key, times DESC, opened LIMIT 1 BY locale, wording_key
    ) AS led ON led.locale = asked.locale AND led.wording_key = asked.wording_key
    ORDER BY made DESC, locale, asked.wording_key`,

  refinements: (selection: Selection, limit: number) => `
    SELECT locale, max(wording) AS says, question, max(next_wording) AS means, next_opened AS article, count() AS made, uniqExact(visit) AS visits
    FROM ${searches(['wording', 'wording_key', 'question', 'next_wording', 'next_wording_key', 'next_opened'], `${where(selection)} AND refined_to != '' AND next_opened != ''`, ['day', 'locale', 'site', 'refined_to'])}
    GROUP BY locale, question, wording_key, next_wording_key, next_opened
    ORDER BY visits DESC, made DESC, locale, wording_key, next_wording_key, article LIMIT ${Math.trunc(limit)}`,

  rewordings: (selection: Selection, looksAt: number) => `
    SELECT question, next_question, uniqExact(visit) AS visits FROM (
      SELECT * FROM ${searches(['question', 'next_question', 'has_next', 'at', 'n'], `${between(selection)} AND ${where(selection)} AND ${FAILED} AND refined_to != ''`, ['day', 'locale', 'site', 'failure', 'refined_to'])}
      ORDER BY at DESC, visit, n LIMIT ${Math.trunc(looksAt)}
    ) WHERE has_next AND next_question != question
    GROUP BY question, next_question ORDER BY visits DESC, question, next_question`,

  byRelease: (questions: readonly string[]) => `
    SELECT question, kb, opened, count() AS made, countIf(${FAILED}) AS failed, min(at) AS first_at, max(at) AS last_at
    FROM ${searches(['question', 'kb', 'opened', 'failure', 'at'], `question IN ${literals(questions)}`, [])} GROUP BY question, kb, opened ORDER BY question, kb, opened`,

  knownValues: () => "SELECT DISTINCT locale, site FROM judgements FINAL WHERE outcome != ''",

  said: (selection: SaidSelection, limit: number) => `
    SELECT id, type, at, visit, site, kb, locale, page, body FROM events FINAL
    WHERE type IN ('feedback', 'missing_answer', 'rating') AND at >= ${Math.trunc(selection.sinceMs)} AND at < ${Math.trunc(selection.untilMs)} AND JSONExtractString(body, ${literal(selection.what)}) != ''${inPlaces(selection)}
    ORDER BY at DESC, toString(id) LIMIT ${Math.trunc(limit)}`,

  latestSearches: (selection: Selection, questions: readonly string[], limit: number) => `
    WITH failed AS (
      SELECT visit, at FROM ${searches(['question', 'failure', 'at', 'n'], `question IN ${literals(questions)} AND ${FAILED} AND ${where(selection)}`)} ORDER BY at DESC, visit, n LIMIT ${Math.trunc(limit)}
    )
    SELECT id, type, at, visit, site, kb, locale, page, body FROM events FINAL
    WHERE visit IN (SELECT visit FROM failed) AND (visit, at) IN (SELECT visit, at FROM failed) AND type = 'search' ORDER BY at DESC, toString(id)`,

  articleQueries: (selection: Selection, articles: readonly string[], fromVisits: number, limitOfArticle: number) => `
    SELECT led.opened AS article, worded.words AS words, led.made AS made FROM (
      SELECT opened, wording_key, count() AS made FROM ${searches(['opened', 'wording_key'], `opened IN ${literals(articles)} AND ${where(selection)}`)} GROUP BY opened, wording_key
    ) AS led JOIN (
      SELECT wording_key, max(wording) AS words FROM ${searches(['wording_key', 'wording'], where(selection))} GROUP BY wording_key HAVING uniqExact(visit) >= ${Math.trunc(fromVisits)}
    ) AS worded ON worded.wording_key = led.wording_key
    ORDER BY article, made DESC, words LIMIT ${Math.trunc(limitOfArticle)} BY article`,

  recentFailures: (selection: RecentSelection) => `
    SELECT counted, intDiv(moment, ${RECENT_STEP_MS}) * ${RECENT_STEP_MS} AS from_ms, count() AS made, countIf(nth = 1) AS visits FROM (
      SELECT ${nameOfGroup(selection.groups ?? [])} AS counted, visit, arraySort(groupArray(at)) AS moments
      FROM ${searches(['question', 'at'], `at >= ${Math.trunc(selection.sinceMs)} AND ${FAILED}${inPlaces(selection)}`, ['locale', 'site', 'failure'])} GROUP BY counted, visit
    ) ARRAY JOIN moments AS moment, arrayEnumerate(moments) AS nth GROUP BY counted, from_ms ORDER BY counted, from_ms`,
} as const;

/** The group that a question stands in, else the question itself. */
function nameOfGroup(groups: readonly QuestionGroup[]): string {
  const list = (texts: readonly string[]): string => `[${texts.map(literal).join(', ')}]`;
  const members = groups.flatMap(({ name, questions }) => questions.map((question) => ({ name, question })));
  return members.length === 0 ? 'question' : `transform(question, ${list(members.map(({ question }) => question))}, ${list(members.map(({ name }) => name))}, question)`;
}

function between(selection: Selection): string {
  const { fromMs, untilMs } = instantsOf(selection);
  return `at >= ${Math.trunc(fromMs)} AND at < ${Math.trunc(untilMs)}`;
}

/** Counts the failed searches of named questions by kind and one thing more. */
function ofFailedQuestions(selection: Selection, questions: readonly string[], moreCounts: string, by: readonly SearchColumn[], order: string): string {
  return `
    SELECT question, ${by.join(', ')}, count() AS made${moreCounts} FROM ${searches(['question', ...by], `question IN ${literals(questions)} AND ${where(selection)} AND ${FAILED}`, ['day', 'locale', 'site', 'failure'])}
    GROUP BY question, ${by.join(', ')} ORDER BY ${order}`;
}
