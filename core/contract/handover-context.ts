import * as v from 'valibot';
import { readDocument } from './read-document.ts';
import { withoutTurningMarks } from './turning-marks.ts';

export const HANDOVER_FORMAT = 1;
/** Most bytes of a handover context as JSON; the oldest searches and articles go first. */
export const MAX_HANDOVER_BYTES = 16 * 1024;

/** What is told of a visitor stands beside other words, on pages, in mails and in other products. */
const text = (most: number) => v.pipe(v.string(), v.maxLength(most, `at most ${most} characters`), v.transform(withoutTurningMarks));
const instant = v.pipe(v.string(), v.isoTimestamp('a UTC time'));

const TriedSearchSchema = v.object({
  query: text(500),
  at: instant,
  results: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** True when none of the results was likely to answer the question; then their number says nothing good. Absent means false. */
  weak: v.optional(v.boolean()),
  /** Id of the article that was opened from it, if any. */
  opened: v.optional(text(200)),
});

const ReadArticleSchema = v.object({
  id: text(200),
  title: text(300),
  /** Page of the article, relative to the knowledge base's root. */
  path: text(500),
  readMs: v.pipe(v.number(), v.minValue(0)),
  /** When it was opened last. */
  at: v.optional(instant),
  vote: v.optional(v.picklist(['up', 'down'])),
});

/** Who the visitor is, as the site says. */
const VisitorIdentitySchema = v.object({
  /** The site's own id of the person. */
  id: v.pipe(text(200), v.regex(/^[^\n\r]+$/u, 'one line')),
  name: v.optional(v.pipe(text(200), v.regex(/^[^\n\r]*$/u, 'one line'))),
  email: v.optional(v.pipe(text(200), v.regex(/^[^\n\r]*$/u, 'one line'))),
  /** HMAC-SHA256 over {@link identityText}, hexadecimal, made by the site's server with the secret that ours has too. */
  hmac: v.optional(text(200)),
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
  /** Who the visitor is, when the site says so and the visitor left it in. Only a server can tell whether it is true. */
  identity: v.optional(VisitorIdentitySchema),
  /** What the visitor agreed to beyond this document; absent means nothing. */
  consent: v.optional(v.object({
    /** The agents may see what the visitor goes on to search for and read while the conversation lasts. */
    follow: v.optional(v.boolean()),
  })),
});

export type HandoverContext = v.InferOutput<typeof HandoverContextSchema>;
export type TriedSearch = v.InferOutput<typeof TriedSearchSchema>;
export type VisitorIdentity = v.InferOutput<typeof VisitorIdentitySchema>;
export type ReadArticle = v.InferOutput<typeof ReadArticleSchema>;

/** @throws {ContractError} */
export function readHandoverContext(value: unknown): HandoverContext {
  return readDocument(HandoverContextSchema, value, 'handover context');
}

/**
 * What an identity's HMAC is made over: the id; below it, each on a line of its own and only if given, `email:` and
 * `name:` with their values. Whoever knows only the id signs the id.
 */
export function identityText({ id, email, name }: VisitorIdentity): string {
  return [id, ...(email ? [`email:${email}`] : []), ...(name ? [`name:${name}`] : [])].join('\n');
}

/** The schemas, for documents that contain these. */
export { ReadArticleSchema, TriedSearchSchema };

/** The schema, for documents that contain a handover context. */
export { HandoverContextSchema };
