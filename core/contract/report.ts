import * as v from 'valibot';
import { readDocument } from './contract-error.ts';
import { FAILURE_KINDS } from './failure-kind.ts';

export const REPORT_FORMAT = 1;

const count = v.number();
/** A number now, and in the period of the same length before; null when nothing was recorded then. */
const FigureSchema = v.object({ now: count, before: v.nullable(count) });
export type Figure = v.InferOutput<typeof FigureSchema>;

/** Shares of visits, 0–1. An honest range: *from* counts only those who said that something helped, *to* also those who read and left. */
const ShareRangeSchema = v.object({ from: v.number(), to: v.number() });
export type ShareRange = v.InferOutput<typeof ShareRangeSchema>;

/** `new`: never before in the previous period; `up` and `down`: a quarter more or a fifth less than then; null: nothing was recorded then. */
const TrendSchema = v.nullable(v.picklist(['new', 'up', 'steady', 'down']));
export type Trend = v.InferOutput<typeof TrendSchema>;

const kindName = v.picklist(FAILURE_KINDS);
const pageCount = v.object({ page: v.string(), searches: count });
const localeCount = v.object({ locale: v.string(), searches: count });

/** What is said of a question, as a whole or within one kind of failure. */
const questionEntries = {
  /** Stable as long as the question is asked with the same words: `q-1f0c2a9b`. */
  id: v.string(),
  /** The commonest wording that may be shown. */
  query: v.string(),
  /** Failed searches. */
  searches: count,
  /** Visits in which it failed. */
  visits: count,
  /** Failed searches in the previous period. */
  previousSearches: count,
  trend: TrendSchema,
  /** Failed searches on each day of the period, oldest first. */
  days: v.array(count),
  /** Where it was asked, the most frequent first, at most ten. */
  pages: v.array(pageCount),
  locales: v.array(localeCount),
} as const;

const QuestionSchema = v.object({
  ...questionEntries,
  /** Every wording that may be shown, the most frequent first. Counts all searches, failed or not. */
  wordings: v.array(v.object({ wording: v.string(), searches: count, visits: count })),
  /** Failed searches by kind, in the order of kinds; kinds without any are absent. */
  kinds: v.array(v.object({ kind: kindName, searches: count, visits: count })),
  /** What visitors opened in the end, the most frequent first. */
  opened: v.array(v.object({ article: v.string(), title: v.string(), searches: count })),
});
export type ReportQuestion = v.InferOutput<typeof QuestionSchema>;

const KindQuestionSchema = v.object(questionEntries);
export type ReportKindQuestion = v.InferOutput<typeof KindQuestionSchema>;

const KindSchema = v.object({
  kind: kindName,
  /** Failed searches of this kind. */
  searches: FigureSchema,
  visits: count,
  /** The most frequent first. */
  questions: v.array(KindQuestionSchema),
});
export type ReportKind = v.InferOutput<typeof KindSchema>;

const ArticleSchema = v.object({
  id: v.string(),
  /** From the last release that was recorded; the id when no release knows the article. */
  title: v.string(),
  views: count,
  visits: count,
  /** Views that began in search results. */
  fromSearch: count,
  up: count,
  down: count,
  /** Visits that asked for a person after reading it. */
  contacts: count,
  meanReadMs: count,
});
export type ReportArticle = v.InferOutput<typeof ArticleSchema>;

const ReportSchema = v.object({
  format: v.literal(REPORT_FORMAT),
  /** ISO 8601 UTC. */
  generatedAt: v.string(),
  /** ISO dates, both included; days are UTC days. */
  period: v.object({ since: v.string(), until: v.string(), days: count }),
  previous: v.object({ since: v.string(), until: v.string() }),
  filters: v.object({ locale: v.optional(v.string()), site: v.optional(v.string()), kind: v.optional(kindName) }),
  /** *k*: wordings that fewer visits asked are counted, and not shown. */
  reportFromVisits: count,
  /** What happened, in sentences for a person; English. */
  summary: v.array(v.string()),
  headline: v.object({
    visits: FigureSchema,
    searches: FigureSchema,
    /** Searches that did not fail. */
    answered: FigureSchema,
    failed: FigureSchema,
    /** Visits that asked for a person. */
    contacts: FigureSchema,
  }),
  selfService: v.object({ now: v.nullable(ShareRangeSchema), before: v.nullable(ShareRangeSchema) }),
  /** How visits ended; they add up to `headline.visits.now`. */
  outcomes: v.object({ confirmed: count, read: count, gaveUp: count, contacted: count }),
  /** Every day of the period, oldest first. */
  days: v.array(v.object({ date: v.string(), searches: count, failed: count, contacts: count })),
  /** By weekday (0 is Monday) and hour, UTC; hours without searches are absent. */
  hours: v.array(v.object({ weekday: count, hour: count, searches: count, failed: count })),
  /** All kinds, in their fixed order, the strongest first. */
  kinds: v.array(KindSchema),
  /** Questions that failed in any way, the most frequent first. */
  questions: v.array(QuestionSchema),
  /** Failed searches that stand in no row of `questions`, because too few visits used the same words or the list is cut. */
  other: v.object({ searches: count }),
  articles: v.array(ArticleSchema),
  /** What the filters can be set to. */
  known: v.object({ locales: v.array(v.string()), sites: v.array(v.string()) }),
});
export type Report = v.InferOutput<typeof ReportSchema>;

/** @throws {ContractError} */
export function readReport(value: unknown): Report {
  return readDocument(ReportSchema, value, 'report');
}
