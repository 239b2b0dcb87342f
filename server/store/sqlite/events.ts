import { randomInt } from 'node:crypto';
import type { FailureKind } from '../../../core/contract/failure-kind.ts';
import { readRelease, type Release } from '../../../core/contract/kb-manifest.ts';
import type { WidgetEvent } from '../../../core/contract/widget-event.ts';
import { byVisitorsClock, fromEventRow, toEventRow } from '../event-row.ts';
import {
  MAX_JUDGED_EVENTS,
  type AdmittedEvent, type ArticleCount, type AskedQuestion, type EventStore, type FailedSearch, type QuestionCount, type QuestionDetails,
  type RecordedRelease, type Refinement, type ReleaseCount, type Rewording, type Selection, type SharedVisits, type UnjudgedVisit, type VisitOutcome,
} from '../event-store.ts';
import { toSectionCounts } from '../section-counts.ts';
import { StoreUnavailableError } from '../store-unavailable.ts';
import { toFacts } from '../visit-facts.ts';
import { inTransaction, type SqliteDatabase, type SqliteRow, type SqliteStatement } from './open-sqlite.ts';
import { sqliteReportEvidence } from './report-evidence.ts';
import { REPORT_QUERIES, type BoundQuery } from './report-queries.ts';
import { replaceFacts } from './visit-facts.ts';

/** Most events of one transaction: small enough that nobody waits long behind it. */
const MAX_GROUP_EVENTS = 2_000;
/** Rows deleted in one step of {@link EventStore.expire}, so that new events get in between. */
const EXPIRE_STEP_ROWS = 1_000;
/** How long an answer of {@link EventStore.isReady} is believed; a probe costs an fsync. */
const READY_FOR_MS = 1_000;

interface WaitingAppend {
  readonly events: readonly AdmittedEvent[];
  resolve(counts: { accepted: number; duplicates: number }): void;
  reject(error: unknown): void;
}

/** Keeps events in a SQLite database that has been migrated. */
export function sqliteEventStore(database: SqliteDatabase): EventStore {
  const statements = new Map<string, SqliteStatement>();
  const prepared = (sql: string): SqliteStatement => {
    let statement = statements.get(sql);
    if (statement === undefined) {
      statement = database.prepare(sql);
      statements.set(sql, statement);
    }
    return statement;
  };
  const rowsOf = (query: BoundQuery): SqliteRow[] => prepared(query.sql).all(...query.values) as SqliteRow[];

  // Requests that arrive while another commit waits for the disk share the next one: an fsync costs more than many inserts.
  let waiting: WaitingAppend[] = [];
  let flushing: Promise<void> | undefined;
  let ready: { readonly atMs: number; readonly answer: boolean } | undefined;

  function flush(): void {
    while (waiting.length > 0) {
      let count = 0;
      let taken = 0;
      while (taken < waiting.length && (taken === 0 || count + waiting[taken]!.events.length <= MAX_GROUP_EVENTS)) {
        count += waiting[taken]!.events.length;
        taken += 1;
      }
      const group = waiting.slice(0, taken);
      waiting = waiting.slice(taken);
      try {
        const accepted = inTransaction(database, () => group.map(({ events }) => insertEvents(events)));
        group.forEach((append, index) => append.resolve({ accepted: accepted[index]!, duplicates: append.events.length - accepted[index]! }));
      } catch (error) {
        // A disk that has no room for events may still have room for the probe of `isReady`.
        if (error instanceof StoreUnavailableError) ready = { atMs: Date.now(), answer: false };
        for (const append of group) append.reject(error);
      }
    }
  }

  function insertEvents(events: readonly AdmittedEvent[]): number {
    const insert = prepared('INSERT INTO events (id, type, at, received_at, visit, site, kb, locale, page, body) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING');
    const mark = prepared('INSERT INTO unjudged_visits (visit, mark) VALUES (?, ?) ON CONFLICT (visit) DO UPDATE SET mark = excluded.mark');
    // Drawn, not counted: a visit that was judged or forgotten and comes again gets a mark that it never had, so that a
    // slow judge cannot pass off an old judgement as the newest.
    const drawn = randomInt(2 ** 47);
    const visits = new Set<string>();
    let accepted = 0;
    for (const { event, receivedAtMs } of events) {
      const { id, type, atMs, visit, site, kb, locale, page, body } = toEventRow(event);
      if (Number(insert.run(id, type, atMs, receivedAtMs, visit, site, kb, locale, page, body).changes) === 0) continue;
      accepted += 1;
      visits.add(visit);
    }
    for (const visit of visits) mark.run(visit, drawn);
    return accepted;
  }

  function eventsOf(visit: string): WidgetEvent[] {
    const rows = prepared('SELECT id, type, at, visit, site, kb, locale, page, body FROM events WHERE visit = ? ORDER BY rowid LIMIT ?').all(visit, MAX_JUDGED_EVENTS) as SqliteRow[];
    return rows
      .map((row) => fromEventRow({
        id: text(row, 'id'), type: text(row, 'type'), atMs: number(row, 'at'), visit: text(row, 'visit'), site: text(row, 'site'),
        kb: text(row, 'kb'), locale: text(row, 'locale'), page: text(row, 'page'), body: text(row, 'body'),
      }))
      // An event that today's schema no longer knows is kept, and not judged.
      .filter((event) => event !== undefined)
      .sort(byVisitorsClock);
  }

  const kindsOf = (selection: Selection, questions: readonly string[]): QuestionDetails['kinds'] => rowsOf(REPORT_QUERIES.kinds(selection, questions))
    .map((row) => ({ question: text(row, 'question'), failure: text(row, 'failure') as FailureKind, searches: number(row, 'searches'), visits: number(row, 'visits') }));

  const wordingsOf = (selection: Selection, questions: readonly string[]): QuestionDetails['wordings'] => rowsOf(REPORT_QUERIES.wordings(selection, questions))
    .map((row) => ({ question: text(row, 'question'), wording: text(row, 'wording'), searches: number(row, 'searches'), visits: number(row, 'visits') }));

  return {
    ...sqliteReportEvidence(database),

    append(events) {
      return new Promise((resolve, reject) => {
        waiting.push({ events, resolve, reject });
        flushing ??= new Promise<void>((done) => {
          setImmediate(() => {
            flushing = undefined;
            flush();
            done();
          });
        });
      });
    },

    async recordRelease(release, seenAtMs) {
      return inTransaction(database, () => {
        const last = prepared('SELECT release, seen_at FROM releases WHERE site = ? ORDER BY seen_at DESC LIMIT 1').get(release.site) as SqliteRow | undefined;
        const document = JSON.stringify(release);
        if (last?.['release'] === release.release) {
          // The same content may come with other settings (k, retention): the newest count.
          prepared('UPDATE releases SET document = ? WHERE site = ? AND seen_at = ?').run(document, release.site, last['seen_at']!);
          return { isNew: false };
        }
        prepared('INSERT INTO releases (seen_at, site, release, document) VALUES (?, ?, ?, ?)').run(Math.max(seenAtMs, Number(last?.['seen_at'] ?? 0) + 1), release.site, release.release, document);
        return { isNew: true };
      });
    },

    async releases(limit = 50) {
      const rows = prepared('SELECT seen_at, document FROM releases ORDER BY seen_at DESC LIMIT ?').all(limit) as SqliteRow[];
      return rows.map((row): RecordedRelease => ({ release: readRelease(JSON.parse(text(row, 'document'))) satisfies Release, seenAtMs: number(row, 'seen_at') }));
    },

    async unjudgedVisits(limit) {
      const rows = prepared('SELECT visit, mark FROM unjudged_visits LIMIT ?').all(limit) as SqliteRow[];
      return rows.map((row): UnjudgedVisit => ({ visit: text(row, 'visit'), mark: number(row, 'mark'), events: eventsOf(text(row, 'visit')) }));
    },

    async keepJudgements(visits) {
      inTransaction(database, () => {
        const seen = prepared('DELETE FROM unjudged_visits WHERE visit = ? AND mark = ?');
        // Somebody else may have judged one meanwhile with newer events; theirs is the better judgement.
        replaceFacts(prepared, new Map(visits.filter(({ visit, mark }) => Number(seen.run(visit, mark).changes) > 0).map((judged) => [judged.visit, toFacts(judged)])));
      }, true);
    },

    async forgetJudgements() {
      inTransaction(database, () => {
        prepared('INSERT INTO unjudged_visits (visit, mark) SELECT DISTINCT visit, ? FROM events WHERE true ON CONFLICT (visit) DO UPDATE SET mark = excluded.mark').run(randomInt(2 ** 47));
      });
    },

    async countSearches(selection) {
      return rowsOf(REPORT_QUERIES.searches(selection)).map((row) => ({ failure: row['failure'] as FailureKind | null, searches: number(row, 'searches'), visits: number(row, 'visits') }));
    },

    async countDays(selection) {
      return rowsOf(REPORT_QUERIES.days(selection)).map((row) => ({ day: number(row, 'day'), searches: number(row, 'searches'), failed: number(row, 'failed'), contacts: number(row, 'contacts') }));
    },

    async countOutcomes(selection) {
      return rowsOf(REPORT_QUERIES.outcomes(selection)).map((row) => ({ outcome: row['outcome'] as VisitOutcome, visits: number(row, 'visits') }));
    },

    async countHours(selection) {
      return rowsOf(REPORT_QUERIES.hours(selection)).map((row) => ({ weekday: number(row, 'weekday'), hour: number(row, 'hour'), searches: number(row, 'searches'), failed: number(row, 'failed'), contacts: number(row, 'contacts') }));
    },

    async countSection(selection, section) {
      return toSectionCounts(rowsOf(REPORT_QUERIES.section(selection, section)).map((row) => ({ list: text(row, 'list'), name: text(row, 'name'), first: number(row, 'first'), second: number(row, 'second'), count: number(row, 'count'), more: number(row, 'more') })));
    },

    async failedQuestions(selection, limit) {
      return rowsOf(REPORT_QUERIES.failedQuestions(selection, limit)).map((row): QuestionCount => ({ question: text(row, 'question'), searches: number(row, 'searches'), visits: number(row, 'visits') }));
    },

    async failedQuestionsByKind(selection, limitOfKind) {
      return rowsOf(REPORT_QUERIES.failedQuestionsByKind(selection, limitOfKind)).map((row) => ({ failure: text(row, 'failure') as FailureKind, question: text(row, 'question'), searches: number(row, 'searches'), visits: number(row, 'visits') }));
    },

    async latestFailed(selection, limit) {
      return rowsOf(REPORT_QUERIES.latestFailed(selection, limit)).map((row): FailedSearch => ({ question: text(row, 'question'), wordingKey: text(row, 'wording_key'), wording: text(row, 'wording'), locale: text(row, 'locale'), failure: text(row, 'failure') as FailureKind, atMs: number(row, 'at') }));
    },

    async countQuestions(selection, questions) {
      return kindsOf(selection, questions);
    },

    async countSharedVisits(selection, groups) {
      return rowsOf(REPORT_QUERIES.sharedVisits(selection, groups)).map((row): SharedVisits => ({ group: text(row, 'name'), failure: row['failure'] as FailureKind | null, visits: number(row, 'visits') }));
    },

    async countWordings(selection, questions) {
      return wordingsOf(selection, questions);
    },

    async describeQuestions(selection, questions): Promise<QuestionDetails> {
      return {
        wordings: wordingsOf(selection, questions),
        kinds: kindsOf(selection, questions),
        days: rowsOf(REPORT_QUERIES.questionDays(selection, questions)).map((row) => ({ question: text(row, 'question'), failure: text(row, 'failure') as FailureKind, day: number(row, 'day'), searches: number(row, 'searches') })),
        pages: rowsOf(REPORT_QUERIES.pages(selection, questions)).map((row) => ({ question: text(row, 'question'), failure: text(row, 'failure') as FailureKind, page: text(row, 'page'), searches: number(row, 'searches') })),
        locales: rowsOf(REPORT_QUERIES.locales(selection, questions)).map((row) => ({ question: text(row, 'question'), failure: text(row, 'failure') as FailureKind, locale: text(row, 'locale'), searches: number(row, 'searches') })),
        opened: rowsOf(REPORT_QUERIES.opened(selection, questions)).map((row) => ({ question: text(row, 'question'), article: text(row, 'article'), searches: number(row, 'searches') })),
      };
    },

    async countArticles(selection, limit) {
      return rowsOf(REPORT_QUERIES.articles(selection, limit)).map((row): ArticleCount => ({
        article: text(row, 'article'), views: number(row, 'views'), visits: number(row, 'visits'), fromSearch: number(row, 'from_search'),
        up: number(row, 'up'), down: number(row, 'down'), contacts: number(row, 'contacts'), meanReadMs: number(row, 'mean_read_ms'),
      }));
    },

    async askedQuestions(selection) {
      return rowsOf(REPORT_QUERIES.asked(selection)).map((row): AskedQuestion => ({
        locale: text(row, 'locale'), wording: text(row, 'wording'), searches: number(row, 'searches'), visits: number(row, 'visits'), failed: number(row, 'failed'), unanswered: number(row, 'unanswered'),
        ...(row['opened'] === null ? {} : { opened: text(row, 'opened') }), ...(row['opened_rank'] === null ? {} : { openedRank: number(row, 'opened_rank') }), openedTimes: number(row, 'opened_times'),
      }));
    },

    async countRefinements(selection, limit) {
      return rowsOf(REPORT_QUERIES.refinements(selection, limit)).map((row): Refinement => ({
        locale: text(row, 'locale'), says: text(row, 'says'), question: text(row, 'question'), means: text(row, 'means'), article: text(row, 'article'), searches: number(row, 'searches'), visits: number(row, 'visits'),
      }));
    },

    async countRewordings(selection, looksAt) {
      return rowsOf(REPORT_QUERIES.rewordings(selection, looksAt)).map((row): Rewording => ({ question: text(row, 'question'), next: text(row, 'next'), visits: number(row, 'visits') }));
    },

    async countByRelease(questions) {
      return rowsOf(REPORT_QUERIES.byRelease(questions)).map((row): ReleaseCount => ({
        question: text(row, 'question'), kb: text(row, 'kb'), ...(row['opened'] === null ? {} : { opened: text(row, 'opened') }),
        searches: number(row, 'searches'), failed: number(row, 'failed'), firstAtMs: number(row, 'first_at'), lastAtMs: number(row, 'last_at'),
      }));
    },

    async knownValues() {
      const rows = rowsOf(REPORT_QUERIES.knownValues());
      const distinct = (column: string): string[] => [...new Set(rows.map((row) => text(row, column)))].sort();
      return { locales: distinct('locale'), sites: distinct('site') };
    },

    async forgetVisit(visit) {
      const events = inTransaction(database, () => {
        prepared('DELETE FROM unjudged_visits WHERE visit = ?').run(visit);
        replaceFacts(prepared, new Map([[visit, undefined]]));
        return Number(prepared('DELETE FROM events WHERE visit = ?').run(visit).changes);
      });
      // The log still holds the old pages; fold it into the file, where they are overwritten.
      database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
      return events;
    },

    async expire(receivedBeforeMs) {
      let gone = 0;
      for (;;) {
        const step = inTransaction(database, () => {
          // Rows lie in the order in which they were received, so the oldest are at the start and no index is needed.
          const rows = prepared('SELECT rowid AS n, visit, received_at FROM events ORDER BY rowid LIMIT ?').all(EXPIRE_STEP_ROWS) as SqliteRow[];
          const old = rows.filter((row) => number(row, 'received_at') < receivedBeforeMs);
          const remove = prepared('DELETE FROM events WHERE rowid = ?');
          for (const row of old) remove.run(row['n']!);
          const visits = new Set(old.map((row) => text(row, 'visit')));
          replaceFacts(prepared, new Map([...visits].map((visit) => [visit, undefined])));
          for (const visit of visits) {
            prepared('DELETE FROM unjudged_visits WHERE visit = ?').run(visit);
            // A visit that began before the day and ended after it is judged by what is left of it.
            prepared('INSERT INTO unjudged_visits (visit, mark) SELECT visit, ? FROM events WHERE visit = ? LIMIT 1').run(randomInt(2 ** 47), visit);
          }
          return { removed: old.length, more: old.length === rows.length && rows.length === EXPIRE_STEP_ROWS };
        });
        gone += step.removed;
        if (!step.more) return gone;
        await new Promise((resolve) => { setImmediate(resolve); });
      }
    },

    async isReady() {
      const now = Date.now();
      if (ready !== undefined && now - ready.atMs < READY_FOR_MS) return ready.answer;
      let answer = false;
      try {
        // Reading succeeds on a full or read-only disk; only a write proves that events can be taken.
        inTransaction(database, () => prepared("INSERT INTO settings (name, value) VALUES ('last_probe', ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value").run(String(now)));
        answer = true;
      } catch {
        // Not ready is the whole answer; the failing append says why.
      }
      ready = { atMs: now, answer };
      return answer;
    },

    async drain() {
      await flushing;
    },
  };
}

function text(row: SqliteRow, column: string): string {
  return String(row[column]);
}

function number(row: SqliteRow, column: string): number {
  return Number(row[column]);
}
