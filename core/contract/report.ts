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
  /** The gap's id, stable as long as the question is asked with the same words: `gap-1f0c2a9b4e`. Articles name it in `closes`. */
  id: v.string(),
  /** The name that somebody gave the gap; else its commonest wording that may be shown. */
  query: v.string(),
  /** Failed searches. */
  searches: count,
  /** Visits in which it failed; one that tried two questions of the gap counts for both. */
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
  /** The questions that are grouped in this gap, the most frequent first, and why each belongs to it. One without a reason is the gap's own. */
  members: v.array(v.object({
    id: v.string(),
    /** Absent when too few visits used any of its wordings. */
    query: v.optional(v.string()),
    searches: count,
    /** `terms`: rare words in common; `spelling`: a slip apart; `reworded`: visitors replaced one by the other; `same_article`: both ended there; `person`: somebody said so. */
    reason: v.optional(v.picklist(['terms', 'spelling', 'reworded', 'same_article', 'person'])),
    /** The member's id that it is like, or the article's. */
    because: v.optional(v.string()),
  })),
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

/** Words that visitors use and the content does not, with the evidence: a candidate for `synonyms.yaml`. */
const SynonymSchema = v.object({
  /** `syn-1f0c2a9b`, by which `hjelp synonyms` accepts or rejects it; a pair that was decided is proposed no more. */
  id: v.string(),
  locale: v.string(),
  /** Asked in vain. */
  says: v.string(),
  /** Asked next. */
  means: v.string(),
  /** Opened then. */
  article: v.string(),
  title: v.string(),
  searches: count,
  visits: count,
});
export type ReportSynonym = v.InferOutput<typeof SynonymSchema>;

/** A gap that an article is meant to close, and whether it did. */
const LedgerEntrySchema = v.object({
  gap: v.string(),
  /** Absent when too few visits used these words, or nobody asks any more. */
  query: v.optional(v.string()),
  article: v.string(),
  title: v.string(),
  locale: v.string(),
  /** By what visitors do on releases with the article: most open it; most do not; a later release lost it; nobody has asked. */
  state: v.picklist(['closed', 'still_failing', 'reopened', 'waiting']),
  /** Date of the first release with the article. */
  since: v.string(),
  /** Searches for it since then. */
  searches: count,
  /** How many of them opened the article. */
  opened: count,
  failed: count,
  /** On releases without the article. */
  before: v.object({ searches: count, failed: count }),
});
export type ReportLedgerEntry = v.InferOutput<typeof LedgerEntrySchema>;

/** A day on which unusually many asked something in vain. */
const PeakSchema = v.object({ gap: v.string(), query: v.string(), date: v.string(), searches: count, /** Failed searches on one of the other days, on average. */ usual: count });
export type ReportPeak = v.InferOutput<typeof PeakSchema>;

/** A question that was asked in vain within the last day. */
const LatestSchema = v.object({
  /** The gap's id. */
  id: v.string(),
  query: v.string(),
  locale: v.string(),
  /** How it failed, by what was known when the report was made. */
  kind: kindName,
  /** ISO 8601 UTC, to the minute. */
  at: v.string(),
});
export type ReportLatest = v.InferOutput<typeof LatestSchema>;

const GoalSchema = v.object({
  /** As in site.yaml: `failedShare`, `selfService`, `contactShare`. */
  name: v.string(),
  title: v.string(),
  /** 0–1. */
  target: count,
  /** 0–1; null when there is nothing to measure yet. */
  now: v.nullable(count),
  isReached: v.boolean(),
});
export type ReportGoal = v.InferOutput<typeof GoalSchema>;

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
  /** Questions that failed in the 24 hours before the report was made, each once, the newest first; at most six. */
  latest: v.array(LatestSchema),
  /** Failed searches that stand in no row of `questions`, because too few visits used the same words or the list is cut. */
  other: v.object({ searches: count }),
  /** Gaps that somebody put aside; their searches are counted in the headline and stand in no list. */
  dismissed: v.object({ gaps: count, searches: count }),
  articles: v.array(ArticleSchema),
  /** By `costPerContact` in site.yaml; null without it. */
  cost: v.nullable(v.object({
    currency: v.string(),
    perContact: count,
    /** What the visits that asked for a person cost. */
    contacts: count,
    /** What visits that served themselves saved: from those who said so to those who also read and left. */
    saved: ShareRangeSchema,
  })),
  /** By `goals` in site.yaml. */
  goals: v.array(GoalSchema),
  /** Newest first. */
  peaks: v.array(PeakSchema),
  /** Most visits first. */
  synonyms: v.array(SynonymSchema),
  /** Of the newest release's articles. */
  ledger: v.array(LedgerEntrySchema),
  /** What the filters can be set to. */
  known: v.object({ locales: v.array(v.string()), sites: v.array(v.string()) }),
});
export type Report = v.InferOutput<typeof ReportSchema>;

/** @throws {ContractError} */
export function readReport(value: unknown): Report {
  return readDocument(ReportSchema, value, 'report');
}
