import * as v from 'valibot';
import { readDocument } from './contract-error.ts';

export const HANDOVER_FORMAT = 1;
/** Most bytes of a handover context as JSON; the oldest searches and articles go first. */
export const MAX_HANDOVER_BYTES = 16 * 1024;

const text = (most: number) => v.pipe(v.string(), v.maxLength(most, `at most ${most} characters`));
const instant = v.pipe(v.string(), v.isoTimestamp('a UTC time'));

const TriedSearchSchema = v.object({
  query: text(500),
  at: instant,
  results: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** Id of the article that was opened from it, if any. */
  opened: v.optional(text(200)),
});

const ReadArticleSchema = v.object({
  id: text(200),
  title: text(300),
  /** Page of the article, relative to the knowledge base's root. */
  path: text(500),
  readMs: v.pipe(v.number(), v.minValue(0)),
  vote: v.optional(v.picklist(['up', 'down'])),
});

/**
 * Everything that the visitor already tried, of this visit only, scrubbed of personal data. The visitor sees it before
 * it is sent and may change or remove every line: what is not here was not sent.
 */
const HandoverContextSchema = v.object({
  format: v.literal(HANDOVER_FORMAT),
  visit: text(200),
  site: text(200),
  locale: text(35),
  /** What the visitor wants help with, in their own words. */
  question: text(4000),
  /** Oldest first. */
  searches: v.pipe(v.array(TriedSearchSchema), v.maxLength(50)),
  /** Oldest first. */
  articles: v.pipe(v.array(ReadArticleSchema), v.maxLength(50)),
  /** The page on which the visitor asked: path only, and its title. Absent when the visitor removed it. */
  page: v.optional(v.object({ path: text(2000), title: text(300) })),
  /** What the site told us with `setContext`: order number, plan … */
  attributes: v.optional(v.record(text(60), text(500)), {}),
});

export type HandoverContext = v.InferOutput<typeof HandoverContextSchema>;
export type TriedSearch = v.InferOutput<typeof TriedSearchSchema>;
export type ReadArticle = v.InferOutput<typeof ReadArticleSchema>;

/** @throws {ContractError} */
export function readHandoverContext(value: unknown): HandoverContext {
  return readDocument(HandoverContextSchema, value, 'handover context');
}

/** The schema, for documents that contain a handover context. */
export { HandoverContextSchema };
