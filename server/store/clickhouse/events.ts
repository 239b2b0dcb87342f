import type { FailureKind } from '../../../core/contract/failure-kind.ts';
import { byVisitorsClock, fromEventRow } from '../event-row.ts';
import {
  MAX_JUDGED_EVENTS,
  type ArticleCount, type AskedQuestion, type EventStore, type FailedSearch, type QuestionCount, type QuestionDetails, type Refinement, type ReleaseCount, type Rewording, type Selection, type SharedVisits,
  type UnjudgedVisit, type VisitOutcome,
} from '../event-store.ts';
import type { ArticleQuery, RecentFailure, SaidEvent } from '../report-evidence.ts';
import { toSectionCounts } from '../section-counts.ts';
import { openEventsOutbox } from './events-outbox.ts';
import { EVENTS_SCHEMA, SCHEMA_VERSION } from './events-schema.ts';
import { toJudgementRow } from './judgement-row.ts';
import { literal, literals, openClickHouse, type ClickHouseLimits, type ClickHouseRow } from './open-clickhouse.ts';
import { REPORT_QUERIES } from './report-queries.ts';

/** Events wait this long for company on their way to ClickHouse. */
const SHIP_EVERY_MS = 1_000;
/** Visits whose events are fetched at once for judging; a question costs ClickHouse the same for one and for thousands. */
const FETCH_VISITS = 2_000;
/** What was fetched is judged by for so long; afterwards somebody else may have forgotten it. */
const FETCHED_FOR_MS = 5_000;
/** Visits marked at once by {@link EventStore.forgetJudgements}. */
const MARK_STEP_VISITS = 50_000;
/** How long a closing server tries to ship what it has. The rest stays in the outbox for the next start. */
const LAST_SHIPMENT_MS = 10_000;

export interface ClickHouseEventsOptions {
  /** The file of the outbox, or `:memory:`. */
  readonly outbox: string;
  /** Keeps the few releases: a database with transactions. */
  readonly releases: Pick<EventStore, 'recordRelease' | 'releases' | 'siteTimeZones'>;
  /** Refuse to prepare an empty database: for commands that read one. Default false. */
  readonly mustExist?: boolean;
  /** Told when shipping fails, and when it works again. */
  readonly log?: (line: Record<string, unknown>) => void;
  readonly limits?: ClickHouseLimits;
}

export interface ClickHouseEvents {
  readonly events: EventStore;
  /** Ships what waits, for ten seconds at most, and closes. */
  close(): Promise<void>;
}

interface Fetched extends UnjudgedVisit {
  /** ClickHouse's clock before the events were read. */
  readonly version: number;
}

/**
 * Keeps events in ClickHouse. They are acknowledged when they are on this machine's disk, and shipped from there in
 * batches: ClickHouse may be away for hours and no event is refused.
 *
 *     append ─▶ outbox (SQLite) ─ frozen batch, token ─▶ ClickHouse ─▶ report
 *                  ▲                                        │
 *                  └────────── judgements ◀─ judge ◀─ events of unjudged visits
 *
 * Each collector judges the visits of which it got events. Where two judge one visit, the judgement of whoever read later
 * stays: a version is ClickHouse's clock just before reading, so a higher one has seen all that a lower one had.
 * @param url `https://user:password@host:8443/database`
 * @throws with a remedy, when the database cannot be prepared. It is prepared once; later starts do not need it to answer.
 */
export async function openClickHouseEvents(url: string, options: ClickHouseEventsOptions): Promise<ClickHouseEvents> {
  const { releases, log = () => undefined } = options;
  const server = openClickHouse(url, options.limits);
  const outbox = openEventsOutbox(options.outbox);
  try {
    const prepared = `${server.place} ${SCHEMA_VERSION}`;
    if (outbox.setting('prepared') !== prepared) {
      const [known] = await server.rows("SELECT count() AS number FROM system.tables WHERE database = currentDatabase() AND name = 'judgements'");
      if (options.mustExist && known?.['number'] === 0) throw new Error(`There are no events of Hjelp's in ClickHouse at ${server.place}. \`hjelp serve\` prepares it when it starts; --events or HJELP_EVENTS says where yours is.`);
      for (const statement of EVENTS_SCHEMA) await server.run(statement);
      outbox.setSetting('prepared', prepared);
    }
  } catch (error) {
    outbox.close();
    throw error;
  }

  // One shipment at a time, so that batches arrive in their order and nobody forgets what is just being sent.
  let last: Promise<unknown> = Promise.resolve();
  function alone<TResult>(work: () => Promise<TResult>): Promise<TResult> {
    const result = last.then(work);
    last = result.catch(() => undefined);
    return result;
  }

  async function shipNow(until = Number.POSITIVE_INFINITY): Promise<void> {
    for (let batch = outbox.nextBatch(); batch !== undefined && Date.now() < until; batch = outbox.nextBatch()) {
      await server.insert(batch.table, batch.jsonRows, batch.token);
      outbox.confirm(batch);
    }
  }
  const ship = (until?: number): Promise<void> => alone(() => shipNow(until));

  let complained = '';
  let shipping = false;
  const timer = setInterval(() => {
    if (shipping) return;
    shipping = true;
    ship().then(() => {
      if (complained !== '') log({ event: 'events_shipped_again' });
      complained = '';
    }, (error: unknown) => {
      const reason = error instanceof Error ? error.message : String(error);
      if (reason !== complained) log({ level: 'error', event: 'events_not_shipped', waiting: outbox.countWaiting(), reason });
      complained = reason;
    }).finally(() => { shipping = false; });
  }, SHIP_EVERY_MS);
  timer.unref();

  /** What ClickHouse says, once it has what was kept before the question. */
  async function ask<TRow>(sql: string, toRow: (row: ClickHouseRow) => TRow): Promise<TRow[]> {
    await ship();
    return (await server.rows(sql)).map(toRow);
  }

  let fetched: Fetched[] = [];
  let fetchedAtMs = 0;
  const versions = new Map<string, { readonly mark: number; readonly version: number }>();

  async function fetchUnjudged(marks: readonly { readonly visit: string; readonly mark: number }[]): Promise<Fetched[]> {
    await ship();
    const [clock] = await server.rows('SELECT toUnixTimestamp64Micro(now64(6)) AS now');
    const rows = await server.rows(`
      SELECT id, type, at, visit, site, kb, locale, page, body FROM events FINAL WHERE visit IN ${literals(marks.map(({ visit }) => visit))}
      ORDER BY visit, received_at, toString(id) LIMIT ${MAX_JUDGED_EVENTS} BY visit`);
    const eventsOf = new Map<string, ClickHouseRow[]>();
    for (const row of rows) {
      const visit = text(row, 'visit');
      const known = eventsOf.get(visit);
      if (known === undefined) eventsOf.set(visit, [row]);
      else known.push(row);
    }
    // Nothing is left of a visit that was forgotten or is too old.
    outbox.unmark(marks.filter(({ visit }) => !eventsOf.has(visit)));
    return marks.filter(({ visit }) => eventsOf.has(visit)).map(({ visit, mark }): Fetched => ({
      visit, mark, version: Number(clock!['now']),
      // An event that today's schema no longer knows is kept, and not judged.
      events: eventsOf.get(visit)!.map(toEvent).filter((event) => event !== undefined).sort(byVisitorsClock),
    }));
  }

  const wordingsOf = (selection: Selection, questions: readonly string[]): Promise<QuestionDetails['wordings']> =>
    ask(REPORT_QUERIES.wordings(selection, questions), (row) => ({ question: text(row, 'question'), wording: text(row, 'words'), ...searchesAndVisits(row) }));
  const kindsOf = (selection: Selection, questions: readonly string[]): Promise<QuestionDetails['kinds']> =>
    ask(REPORT_QUERIES.kinds(selection, questions), (row) => ({ question: text(row, 'question'), failure: kind(row), ...searchesAndVisits(row) }));

  const events: EventStore = {
    recordRelease: (release, seenAtMs) => releases.recordRelease(release, seenAtMs),
    releases: (limit) => releases.releases(limit),
    siteTimeZones: () => releases.siteTimeZones(),

    append: (admitted) => outbox.append(admitted),

    async unjudgedVisits(limit) {
      const current = (candidates: readonly Fetched[]): Fetched[] => {
        const marks = outbox.marksOf(candidates.map(({ visit }) => visit));
        return candidates.filter(({ visit, mark }) => marks.get(visit) === mark);
      };
      fetched = Date.now() - fetchedAtMs > FETCHED_FOR_MS ? [] : current(fetched);
      while (fetched.length === 0) {
        const marks = outbox.unjudged(Math.max(FETCH_VISITS, limit));
        if (marks.length === 0) return [];
        fetchedAtMs = Date.now();
        fetched = current(await fetchUnjudged(marks));
      }
      const offered = fetched.slice(0, limit);
      fetched = fetched.slice(limit);
      for (const { visit, mark, version } of offered) {
        versions.delete(visit);
        versions.set(visit, { mark, version });
        if (versions.size > 10 * FETCH_VISITS) versions.delete(versions.keys().next().value!);
      }
      return offered.map(({ visit, mark, events: of }) => ({ visit, mark, events: of }));
    },

    async keepJudgements(visits) {
      outbox.keepJudgements(visits.flatMap((judged) => {
        const read = versions.get(judged.visit);
        // A judgement by events that were read before others came is not kept; the visit stays unjudged.
        return read?.mark === judged.mark ? [{ visit: judged.visit, mark: judged.mark, json: toJudgementRow(judged, read.version) }] : [];
      }));
    },

    async forgetJudgements() {
      for (let after = ''; ;) {
        const visits = (await ask(`SELECT DISTINCT visit FROM events WHERE visit > ${literal(after)} ORDER BY visit LIMIT ${MARK_STEP_VISITS}`, (row) => text(row, 'visit')));
        outbox.markUnjudged(visits);
        if (visits.length < MARK_STEP_VISITS) return;
        after = visits.at(-1)!;
      }
    },

    countSearches: (selection) => ask(REPORT_QUERIES.searches(selection), (row) => ({ failure: row['failure'] === '' ? null : kind(row), ...searchesAndVisits(row) })),
    countDays: (selection) => ask(REPORT_QUERIES.days(selection), (row) => ({ day: number(row, 'day'), searches: number(row, 'searches'), failed: number(row, 'failed'), contacts: number(row, 'contacts') })),
    countOutcomes: (selection) => ask(REPORT_QUERIES.outcomes(selection), (row) => ({ outcome: row['outcome'] as VisitOutcome, visits: number(row, 'visits') })),
    countHours: (selection) => ask(REPORT_QUERIES.hours(selection), (row) => ({
      weekday: number(row, 'weekday'), hour: number(row, 'hour'), searches: number(row, 'searches'), failed: number(row, 'failed'), contacts: number(row, 'contacts'),
    })),
    countSection: async (selection, section) => toSectionCounts(await ask(REPORT_QUERIES.section(selection, section), (row) => ({ list: text(row, 'list'), name: text(row, 'name'), first: number(row, 'first'), second: number(row, 'second'), count: number(row, 'made'), more: number(row, 'more') }))),
    failedQuestions: (selection, limit) => ask(REPORT_QUERIES.failedQuestions(selection, limit), (row): QuestionCount => ({ question: text(row, 'question'), ...searchesAndVisits(row) })),
    failedQuestionsByKind: (selection, limitOfKind) => ask(REPORT_QUERIES.failedQuestionsByKind(selection, limitOfKind), (row) => ({ failure: kind(row), question: text(row, 'question'), ...searchesAndVisits(row) })),
    latestFailed: (selection, limit) => ask(REPORT_QUERIES.latestFailed(selection, limit), (row): FailedSearch => ({
      question: text(row, 'question'), wordingKey: text(row, 'wording_key'), wording: text(row, 'wording'), locale: text(row, 'locale'), failure: kind(row), atMs: number(row, 'at'),
    })),
    countQuestions: kindsOf,
    countSharedVisits: async (selection, groups) => (groups.length === 0 ? [] : ask(REPORT_QUERIES.sharedVisits(selection, groups), (row): SharedVisits => ({
      group: text(row, 'name'), failure: row['kind'] === '' ? null : (text(row, 'kind') as FailureKind), visits: number(row, 'surplus'),
    }))),
    countWordings: async (selection, questions) => (questions.length === 0 ? [] : wordingsOf(selection, questions)),

    async describeQuestions(selection, questions): Promise<QuestionDetails> {
      if (questions.length === 0) return { wordings: [], kinds: [], days: [], pages: [], locales: [], opened: [] };
      return {
        wordings: await wordingsOf(selection, questions),
        kinds: await kindsOf(selection, questions),
        days: await ask(REPORT_QUERIES.questionDays(selection, questions), (row) => ({ question: text(row, 'question'), failure: kind(row), day: number(row, 'day'), searches: number(row, 'made') })),
        pages: await ask(REPORT_QUERIES.pages(selection, questions), (row) => ({ question: text(row, 'question'), failure: kind(row), page: text(row, 'page'), searches: number(row, 'made') })),
        locales: await ask(REPORT_QUERIES.locales(selection, questions), (row) => ({ question: text(row, 'question'), failure: kind(row), locale: text(row, 'locale'), searches: number(row, 'made') })),
        opened: await ask(REPORT_QUERIES.opened(selection, questions), (row) => ({ question: text(row, 'question'), article: text(row, 'opened'), searches: number(row, 'made') })),
      };
    },

    countArticles: (selection, limit) => ask(REPORT_QUERIES.articles(selection, limit), (row): ArticleCount => ({
      article: text(row, 'article'), views: number(row, 'viewed'), visits: number(row, 'visits'), fromSearch: number(row, 'searched'),
      up: number(row, 'ups'), down: number(row, 'downs'), contacts: number(row, 'contacts'), meanReadMs: number(row, 'mean_read_ms'),
    })),
    askedQuestions: (selection) => ask(REPORT_QUERIES.asked(selection), (row): AskedQuestion => ({
      locale: text(row, 'locale'), wording: text(row, 'words'), ...searchesAndVisits(row), failed: number(row, 'failed'), unanswered: number(row, 'unanswered'),
      ...(row['opened'] === '' ? {} : { opened: text(row, 'opened') }), ...(row['rank'] === 0 ? {} : { openedRank: number(row, 'rank') }), openedTimes: number(row, 'times'),
    })),
    countRefinements: (selection, limit) => ask(REPORT_QUERIES.refinements(selection, limit), (row): Refinement => ({
      locale: text(row, 'locale'), says: text(row, 'says'), question: text(row, 'question'), means: text(row, 'means'), article: text(row, 'article'), ...searchesAndVisits(row),
    })),
    countRewordings: (selection, looksAt) => ask(REPORT_QUERIES.rewordings(selection, looksAt), (row): Rewording => ({ question: text(row, 'question'), next: text(row, 'next_question'), visits: number(row, 'visits') })),
    countByRelease: async (questions) => (questions.length === 0 ? [] : ask(REPORT_QUERIES.byRelease(questions), (row): ReleaseCount => ({
      question: text(row, 'question'), kb: text(row, 'kb'), ...(row['opened'] === '' ? {} : { opened: text(row, 'opened') }),
      searches: number(row, 'made'), failed: number(row, 'failed'), firstAtMs: number(row, 'first_at'), lastAtMs: number(row, 'last_at'),
    }))),

    async knownValues() {
      const rows = await ask(REPORT_QUERIES.knownValues(), (row) => ({ locale: text(row, 'locale'), site: text(row, 'site') }));
      return { locales: [...new Set(rows.map(({ locale }) => locale))].sort(), sites: [...new Set(rows.map(({ site }) => site))].sort() };
    },

    async listSaid(selection, limit) {
      const said = await ask(REPORT_QUERIES.said(selection, limit), toEvent);
      return said.filter((event): event is SaidEvent => event?.type === 'feedback' || event?.type === 'missing_answer' || event?.type === 'rating');
    },
    async latestSearches(selection, questions, limit) {
      if (questions.length === 0) return [];
      return (await ask(REPORT_QUERIES.latestSearches(selection, questions, limit), toEvent)).filter((event) => event?.type === 'search');
    },
    articleQueries: async (selection, articles, fromVisits, limitOfArticle) => (articles.length === 0 ? [] : ask(
      REPORT_QUERIES.articleQueries(selection, articles, fromVisits, limitOfArticle),
      (row): ArticleQuery => ({ article: text(row, 'article'), wording: text(row, 'words'), searches: number(row, 'made') }),
    )),
    recentFailures: (selection) => ask(REPORT_QUERIES.recentFailures(selection), (row): RecentFailure => ({ question: text(row, 'counted'), fromMs: number(row, 'from_ms'), ...searchesAndVisits(row) })),

    forgetVisit: (visit) => alone(async () => {
      const waiting = outbox.forget(visit);
      const of = `visit = ${literal(visit)}`;
      const stored = (await server.rows(`SELECT DISTINCT toString(id) AS id FROM events WHERE ${of}`)).map((row) => text(row, 'id'));
      // Rewritten without the rows, and not just marked: what a visitor wrote is to be gone.
      for (const table of ['judgements', 'events']) await server.run(`ALTER TABLE ${table} DELETE WHERE ${of} SETTINGS mutations_sync = 2`);
      return new Set([...waiting, ...stored]).size;
    }),

    expire: (receivedBeforeMs) => alone(async () => {
      fetched = [];
      await shipNow();
      const old = `received_at < ${Math.trunc(receivedBeforeMs)}`;
      const gone = number((await server.rows(`SELECT uniqExact(id) AS number FROM events WHERE ${old}`))[0]!, 'number');
      if (gone === 0) return 0;
      // A visit that began before the day and ended after it is judged by what is left of it.
      const goOn = await server.rows(`SELECT DISTINCT visit FROM events WHERE NOT (${old}) AND visit IN (SELECT visit FROM events WHERE ${old})`);
      outbox.markUnjudged(goOn.map((row) => text(row, 'visit')));
      await server.run(`ALTER TABLE judgements DELETE WHERE visit IN (SELECT visit FROM events WHERE ${old}) SETTINGS mutations_sync = 2, allow_nondeterministic_mutations = 1`);
      await server.run(`ALTER TABLE events DELETE WHERE ${old} SETTINGS mutations_sync = 2`);
      return gone;
    }),

    isReady: async () => outbox.isWritable(),
    drain: () => outbox.drain(),
  };

  return {
    events,
    async close() {
      clearInterval(timer);
      await outbox.drain();
      await ship(Date.now() + LAST_SHIPMENT_MS).catch((error: unknown) => log({ level: 'warn', event: 'events_not_shipped', waiting: outbox.countWaiting(), reason: String(error) }));
      outbox.close();
    },
  };
}

function toEvent(row: ClickHouseRow) {
  return fromEventRow({
    id: text(row, 'id'), type: text(row, 'type'), atMs: number(row, 'at'), visit: text(row, 'visit'), site: text(row, 'site'),
    kb: text(row, 'kb'), locale: text(row, 'locale'), page: text(row, 'page'), body: text(row, 'body'),
  });
}

function text(row: ClickHouseRow, column: string): string {
  return String(row[column]);
}

function number(row: ClickHouseRow, column: string): number {
  return Number(row[column]);
}

function kind(row: ClickHouseRow): FailureKind {
  return row['failure'] as FailureKind;
}

function searchesAndVisits(row: ClickHouseRow): { searches: number; visits: number } {
  return { searches: number(row, 'made'), visits: number(row, 'visits') };
}
