import * as v from 'valibot';
import { ContractError, describeIssue } from './contract-error.ts';
import { toContractIssue } from './read-document.ts';

/** Most events in one batch. */
export const MAX_BATCH_EVENTS = 100;
/** Most bytes in one batch; a beacon carries no more. */
export const MAX_BATCH_BYTES = 64 * 1024;
/** Most characters of a query that an event keeps. */
export const MAX_QUERY_LENGTH = 500;
/** Most characters of a comment that an event keeps. */
export const MAX_COMMENT_LENGTH = 2000;

const uuid = v.pipe(v.string(), v.regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/iu, 'a UUID'), v.transform((id) => id.toLowerCase()));
const isoInstant = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?Z$/u, 'a UTC time such as "2026-11-21T08:15:30.000Z"'),
  v.check((text) => !Number.isNaN(Date.parse(text)), 'a time that exists'),
);
const shortText = v.pipe(v.string(), v.maxLength(200, 'at most 200 characters'));
const nonEmptyShortText = v.pipe(shortText, v.minLength(1, 'at least one character'));
const query = v.pipe(v.string(), v.maxLength(MAX_QUERY_LENGTH, `at most ${MAX_QUERY_LENGTH} characters`));
const comment = v.pipe(v.string(), v.maxLength(MAX_COMMENT_LENGTH, `at most ${MAX_COMMENT_LENGTH} characters`));
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000));
const milliseconds = v.pipe(v.number(), v.minValue(0), v.maxValue(86_400_000));

const common = {
  /** Idempotency key. The widget makes UUID version 7. */
  id: uuid,
  /** The visitor's clock, UTC. */
  at: isoInstant,
  /** Random, of this visit only. */
  visit: nonEmptyShortText,
  site: nonEmptyShortText,
  /** The release's hash. */
  kb: shortText,
  locale: v.pipe(v.string(), v.regex(/^[A-Za-z]{2,3}([-_][A-Za-z0-9]{1,8})*$/u, 'a language tag such as "sv"'), v.maxLength(35)),
  /** Path only; the reader drops query string and fragment. */
  page: v.pipe(v.string(), v.maxLength(2000, 'at most 2000 characters'), v.transform(pathOnly)),
};

/** The shape of each kind of event. */
export const WIDGET_EVENT_SCHEMAS = {
  search: v.object({
    ...common,
    type: v.literal('search'),
    query,
    /** How many results there were. */
    results: count,
    /** 0–1: how sure the search is that the knowledge base answers this. */
    answerable: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
    /** The first article ids. */
    top: v.pipe(v.array(shortText), v.maxLength(20)),
    /** How long the search took. */
    ms: milliseconds,
    trigger: v.picklist(['typing', 'enter', 'suggestion']),
    /**
     * Id of this visit's earlier search of the same intention, which this one replaces (`retur` → `returnera skor`, a
     * corrected typo). It had been sent when the visitor typed on; whoever counts searches leaves it out.
     */
    replaces: v.optional(uuid),
  }),
  result_open: v.object({ ...common, type: v.literal('result_open'), query, article: nonEmptyShortText, /** 1 is the first. */ rank: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10_000)) }),
  article_view: v.object({
    ...common,
    type: v.literal('article_view'),
    article: nonEmptyShortText,
    source: v.picklist(['search', 'suggestion', 'link', 'related']),
    /** Present when the article is left. */
    readMs: v.optional(milliseconds),
  }),
  feedback: v.object({ ...common, type: v.literal('feedback'), article: nonEmptyShortText, vote: v.picklist(['up', 'down']), reason: v.optional(shortText, ''), comment: v.optional(comment, '') }),
  missing_answer: v.object({ ...common, type: v.literal('missing_answer'), query, comment: v.optional(comment, '') }),
  escalation: v.object({
    ...common,
    type: v.literal('escalation'),
    channel: nonEmptyShortText,
    adapter: shortText,
    outcome: v.picklist(['opened', 'sent', 'unavailable', 'failed']),
    searches: v.pipe(v.array(query), v.maxLength(50)),
    articles: v.pipe(v.array(shortText), v.maxLength(50)),
  }),
  rating: v.object({ ...common, type: v.literal('rating'), kind: v.picklist(['csat', 'nps', 'ces']), score: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10)), comment: v.optional(comment, ''), conversation: v.optional(shortText) }),
  proactive: v.object({ ...common, type: v.literal('proactive'), rule: nonEmptyShortText, outcome: v.picklist(['shown', 'opened', 'dismissed', 'held_out']) }),
} as const;

const WidgetEventSchema = v.variant('type', [
  WIDGET_EVENT_SCHEMAS.search,
  WIDGET_EVENT_SCHEMAS.result_open,
  WIDGET_EVENT_SCHEMAS.article_view,
  WIDGET_EVENT_SCHEMAS.feedback,
  WIDGET_EVENT_SCHEMAS.missing_answer,
  WIDGET_EVENT_SCHEMAS.escalation,
  WIDGET_EVENT_SCHEMAS.rating,
  WIDGET_EVENT_SCHEMAS.proactive,
]);

export type WidgetEvent = v.InferOutput<typeof WidgetEventSchema>;
export type WidgetEventType = WidgetEvent['type'];
export type WidgetEventOf<TType extends WidgetEventType> = Extract<WidgetEvent, { type: TType }>;

/** An event, or why it is none. */
export type EventReading = { readonly ok: true; readonly event: WidgetEvent } | { readonly ok: false; readonly code: 'invalid_event'; readonly message: string };

/** Reads one event of a batch. Fields that no schema knows are dropped. Never throws. */
export function readWidgetEvent(value: unknown): EventReading {
  const result = v.safeParse(WidgetEventSchema, value);
  if (result.success) return { ok: true, event: result.output };
  return { ok: false, code: 'invalid_event', message: result.issues.map((issue) => describeIssue(toContractIssue(issue))).join('; ').slice(0, 500) };
}

/** The body of `POST /v1/events`. The events themselves are read one by one, so that a bad one never spoils its neighbours. */
const EventBatchSchema = v.object({
  events: v.pipe(v.array(v.unknown()), v.minLength(1, 'at least one event'), v.maxLength(MAX_BATCH_EVENTS, `at most ${MAX_BATCH_EVENTS} events`)),
});

/** @throws {ContractError} when the body is no batch. */
export function readEventBatch(value: unknown): readonly unknown[] {
  const result = v.safeParse(EventBatchSchema, value);
  if (result.success) return result.output.events;
  throw new ContractError('event batch', result.issues.map(toContractIssue));
}

/** What the collector answers. */
export interface EventBatchAnswer {
  /** Newly stored. */
  readonly accepted: number;
  /** Already stored under the same id. */
  readonly duplicates: number;
  readonly rejected: readonly { readonly index: number; readonly code: string; readonly message: string }[];
}

/** The path of an address: origin, query string and fragment dropped; at most 500 characters. */
export function pathOnly(address: string): string {
  const withoutOrigin = address.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/iu, '');
  return (withoutOrigin.split(/[?#]/u)[0] ?? '').slice(0, 500) || '/';
}
