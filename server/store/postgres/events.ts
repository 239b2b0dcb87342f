import type { FailureKind } from '../../../core/contract/failure-kind.ts';
import { readRelease } from '../../../core/contract/kb-manifest.ts';
import type { ArticleCount, AskedQuestion, EventStore, FailedSearch, QuestionCount, QuestionDetails, RecordedRelease, Refinement, ReleaseCount, Rewording, Selection, SharedVisits, VisitOutcome } from '../event-store.ts';
import { toSectionCounts } from '../section-counts.ts';
import { ADVISORY_LOCKS } from './advisory-locks.ts';
import { createAppender } from './append-events.ts';
import { createJudgements } from './judgements.ts';
import type { PostgresDatabase, PostgresRow, PostgresStatement } from './open-postgres.ts';
import { postgresReportEvidence } from './report-evidence.ts';
import { REPORT_QUERIES } from './report-queries.ts';

/** How long an answer of {@link EventStore.isReady} is believed; a probe costs a commit. */
const READY_FOR_MS = 1_000;
/** Whoever asks whether the server is ready does not wait long for the answer. */
const READY_WITHIN_MS = 3_000;

/** Keeps events in a PostgreSQL database that has been migrated; several servers may do so at once. */
export function postgresEventStore(database: PostgresDatabase): EventStore {
  const { prompt, patient } = database;
  const rowsOf = async <TRow>(statement: PostgresStatement, toRow: (row: PostgresRow) => TRow): Promise<TRow[]> => (await patient.rows(statement)).map(toRow);
  const wordingsOf = (selection: Selection, questions: readonly string[]): Promise<QuestionDetails['wordings']> =>
    rowsOf(REPORT_QUERIES.wordings(selection, questions), (row) => ({ question: text(row, 'question'), wording: text(row, 'wording'), ...searchesAndVisits(row) }));
  const kindsOf = (selection: Selection, questions: readonly string[]): Promise<QuestionDetails['kinds']> =>
    rowsOf(REPORT_QUERIES.kinds(selection, questions), (row) => ({ question: text(row, 'question'), failure: kind(row), ...searchesAndVisits(row) }));
  let ready: { readonly atMs: number; readonly answer: Promise<boolean> } | undefined;

  return {
    ...createAppender(prompt),
    ...createJudgements(patient),
    ...postgresReportEvidence(patient),

    async recordRelease(release, seenAtMs) {
      const document = JSON.stringify(release);
      return prompt.inTransaction(async (transaction) => {
        const [last] = await transaction.rows({ sql: 'SELECT release, seen_at FROM releases WHERE site = $1 ORDER BY seen_at DESC LIMIT 1', values: [release.site] });
        if (last?.['release'] === release.release) {
          // The same content may come with other settings (k, retention): the newest count.
          await transaction.run({ sql: 'UPDATE releases SET document = $1 WHERE site = $2 AND seen_at = $3', values: [document, release.site, last['seen_at']!] });
          return { isNew: false };
        }
        const at = Math.max(seenAtMs, Number(last?.['seen_at'] ?? 0) + 1);
        await transaction.run({ sql: 'INSERT INTO releases (seen_at, site, release, document) VALUES ($1, $2, $3, $4)', values: [at, release.site, release.release, document] });
        return { isNew: true };
        // All servers see a new build at the same moment.
      }, ADVISORY_LOCKS.release);
    },

    async releases(limit = 50) {
      const rows = await prompt.rows({ sql: 'SELECT seen_at, document FROM releases ORDER BY seen_at DESC LIMIT $1', values: [limit] });
      return rows.map((row): RecordedRelease => ({ release: readRelease(JSON.parse(text(row, 'document'))), seenAtMs: number(row, 'seen_at') }));
    },

    countSearches: (selection) => rowsOf(REPORT_QUERIES.searches(selection), (row) => ({ failure: row['failure'] as FailureKind | null, ...searchesAndVisits(row) })),
    countDays: (selection) => rowsOf(REPORT_QUERIES.days(selection), (row) => ({ day: number(row, 'day'), searches: number(row, 'searches'), failed: number(row, 'failed'), contacts: number(row, 'contacts') })),
    countOutcomes: (selection) => rowsOf(REPORT_QUERIES.outcomes(selection), (row) => ({ outcome: row['outcome'] as VisitOutcome, visits: number(row, 'visits') })),
    countHours: (selection) => rowsOf(REPORT_QUERIES.hours(selection), (row) => ({ weekday: number(row, 'weekday'), hour: number(row, 'hour'), searches: number(row, 'searches'), failed: number(row, 'failed'), contacts: number(row, 'contacts') })),
    countSection: async (selection, section) => toSectionCounts(await rowsOf(REPORT_QUERIES.section(selection, section), (row) => ({ list: text(row, 'list'), name: text(row, 'name'), first: number(row, 'first'), second: number(row, 'second'), count: number(row, 'count'), more: number(row, 'more') }))),
    failedQuestions: (selection, limit) => rowsOf(REPORT_QUERIES.failedQuestions(selection, limit), (row): QuestionCount => ({ question: text(row, 'question'), ...searchesAndVisits(row) })),
    failedQuestionsByKind: (selection, limitOfKind) => rowsOf(REPORT_QUERIES.failedQuestionsByKind(selection, limitOfKind), (row) => ({ failure: kind(row), question: text(row, 'question'), ...searchesAndVisits(row) })),

    async latestFailed(selection, limit) {
      return rowsOf(REPORT_QUERIES.latestFailed(selection, limit), (row): FailedSearch => ({ question: text(row, 'question'), wordingKey: text(row, 'wording_key'), wording: text(row, 'wording'), locale: text(row, 'locale'), failure: kind(row), atMs: number(row, 'at') }));
    },

    countQuestions: kindsOf,
    countWordings: wordingsOf,
    countSharedVisits: (selection, groups) => rowsOf(REPORT_QUERIES.sharedVisits(selection, groups), (row): SharedVisits => ({ group: text(row, 'name'), failure: row['failure'] as FailureKind | null, visits: number(row, 'visits') })),

    async describeQuestions(selection, questions): Promise<QuestionDetails> {
      const [wordings, kinds, days, pages, locales, opened] = await Promise.all([
        wordingsOf(selection, questions),
        kindsOf(selection, questions),
        rowsOf(REPORT_QUERIES.questionDays(selection, questions), (row) => ({ question: text(row, 'question'), failure: kind(row), day: number(row, 'day'), searches: number(row, 'searches') })),
        rowsOf(REPORT_QUERIES.pages(selection, questions), (row) => ({ question: text(row, 'question'), failure: kind(row), page: text(row, 'page'), searches: number(row, 'searches') })),
        rowsOf(REPORT_QUERIES.locales(selection, questions), (row) => ({ question: text(row, 'question'), failure: kind(row), locale: text(row, 'locale'), searches: number(row, 'searches') })),
        rowsOf(REPORT_QUERIES.opened(selection, questions), (row) => ({ question: text(row, 'question'), article: text(row, 'article'), searches: number(row, 'searches') })),
      ]);
      return { wordings, kinds, days, pages, locales, opened };
    },

    countArticles: (selection, limit) => rowsOf(REPORT_QUERIES.articles(selection, limit), (row): ArticleCount => ({
      article: text(row, 'article'), views: number(row, 'views'), visits: number(row, 'visits'), fromSearch: number(row, 'from_search'),
      up: number(row, 'up'), down: number(row, 'down'), contacts: number(row, 'contacts'), meanReadMs: number(row, 'mean_read_ms'),
    })),

    askedQuestions: (selection) => rowsOf(REPORT_QUERIES.asked(selection), (row): AskedQuestion => ({
      locale: text(row, 'locale'), wording: text(row, 'wording'), ...searchesAndVisits(row), failed: number(row, 'failed'), unanswered: number(row, 'unanswered'),
      ...(row['opened'] === null ? {} : { opened: text(row, 'opened') }), ...(row['opened_rank'] === null ? {} : { openedRank: number(row, 'opened_rank') }), openedTimes: number(row, 'opened_times'),
    })),

    countRefinements: (selection, limit) => rowsOf(REPORT_QUERIES.refinements(selection, limit), (row): Refinement => ({
      locale: text(row, 'locale'), says: text(row, 'says'), question: text(row, 'question'), means: text(row, 'means'), article: text(row, 'article'), ...searchesAndVisits(row),
    })),

    countRewordings: (selection, looksAt) => rowsOf(REPORT_QUERIES.rewordings(selection, looksAt), (row): Rewording => ({ question: text(row, 'question'), next: text(row, 'next'), visits: number(row, 'visits') })),

    countByRelease: (questions) => rowsOf(REPORT_QUERIES.byRelease(questions), (row): ReleaseCount => ({
      question: text(row, 'question'), kb: text(row, 'kb'), ...(row['opened'] === null ? {} : { opened: text(row, 'opened') }),
      searches: number(row, 'searches'), failed: number(row, 'failed'), firstAtMs: number(row, 'first_at'), lastAtMs: number(row, 'last_at'),
    })),

    async knownValues() {
      const rows = await patient.rows(REPORT_QUERIES.knownValues());
      const distinct = (column: string): string[] => [...new Set(rows.map((row) => text(row, column)))].sort();
      return { locales: distinct('locale'), sites: distinct('site') };
    },

    isReady() {
      const now = Date.now();
      if (ready !== undefined && now - ready.atMs < READY_FOR_MS) return ready.answer;
      // Reading succeeds on a replica or a full disk, too; only a write proves that events can be taken. Why they cannot
      // be is said by the failing append.
      const probe = prompt.run({ name: 'probe', sql: "INSERT INTO settings (name, value) VALUES ('last_probe', $1) ON CONFLICT (name) DO UPDATE SET value = excluded.value", values: [String(now)] }).then(() => true, () => false);
      const tooLate = new Promise<boolean>((resolve) => {
        const timer = setTimeout(resolve, READY_WITHIN_MS, false);
        void probe.then(() => clearTimeout(timer));
      });
      ready = { atMs: now, answer: Promise.race([probe, tooLate]) };
      return ready.answer;
    },
  };
}

function text(row: PostgresRow, column: string): string {
  return String(row[column]);
}

function number(row: PostgresRow, column: string): number {
  return Number(row[column]);
}

function kind(row: PostgresRow): FailureKind {
  return row['failure'] as FailureKind;
}

function searchesAndVisits(row: PostgresRow): { searches: number; visits: number } {
  return { searches: number(row, 'searches'), visits: number(row, 'visits') };
}
