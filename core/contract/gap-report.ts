import * as v from 'valibot';
import { COMPLETE_LOCALES } from './choose-locale.ts';
import { readDocument } from './read-document.ts';
import { CommentSchema, LedgerEntrySchema, QuestionSchema } from './report.ts';

export const GAP_REPORT_FORMAT = 1;

const count = v.number();

/** An existing article that is near, and why it was not the answer. */
const NearArticleSchema = v.object({
  id: v.string(),
  title: v.string(),
  /** Its page, relative to the help centre's root; absent for articles that are published no more. */
  path: v.optional(v.string()),
  /** Where it stands now among the results for the gap's commonest wording; absent when it is not found, or nothing was searched. */
  rank: v.optional(count),
  /** In how many of the searches that were looked at it was among the first results, and how often the very first. */
  shown: count,
  first: count,
  /** Searches of the gap in the period that opened it. */
  opened: count,
  /** Why it did not win, in sentences for a person. */
  reasons: v.array(v.string()),
  /** How the search found it, a sentence for each word of the question; English. */
  explain: v.array(v.string()),
});
export type NearArticle = v.InferOutput<typeof NearArticleSchema>;

const GapReportSchema = v.object({
  format: v.literal(GAP_REPORT_FORMAT),
  /** In which language its sentences are: `reasons` of articles that are near. */
  lang: v.optional(v.picklist(COMPLETE_LOCALES), 'en'),
  /** ISO 8601 UTC. */
  generatedAt: v.string(),
  name: v.optional(v.string()),
  timeZone: v.string(),
  period: v.object({ since: v.string(), until: v.string(), days: count }),
  filters: v.object({ locale: v.optional(v.string()), site: v.optional(v.string()) }),
  reportFromVisits: count,
  gap: QuestionSchema,
  /** True when somebody gave it its name. */
  isNamed: v.boolean(),
  isDismissed: v.boolean(),
  /** Dates of `gap.days`, oldest first. */
  dates: v.array(v.string()),
  currency: v.nullable(v.string()),
  /** Title of the section that the answer would belong to. */
  sectionTitle: v.optional(v.string()),
  /** 0–1: how sure the search is today that the knowledge base answers the commonest wording; null when none was searched. */
  answerable: v.nullable(count),
  /** So many of the latest searches were looked at for what they showed. */
  lookedAt: count,
  /** What visitors opened in the end, from its own words or from others that they tried next; the most frequent first, at most ten. */
  ended: v.array(v.object({ article: v.string(), title: v.string(), searches: count, /** The words that led there, where they are others; absent when too few visits used them. */ after: v.optional(v.string()) })),
  near: v.array(NearArticleSchema),
  comments: v.array(CommentSchema),
  /** Articles that say they close it. */
  ledger: v.array(LedgerEntrySchema),
  /** Other gaps that share words with it, and the most frequent ones: with which it could be merged. */
  others: v.array(v.object({ id: v.string(), query: v.string(), searches: count })),
});
export type GapReport = v.InferOutput<typeof GapReportSchema>;

/** @throws {ContractError} */
export function readGapReport(value: unknown): GapReport {
  return readDocument(GapReportSchema, value, 'report of a gap');
}
