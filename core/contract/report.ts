import * as v from 'valibot';
import { RATING_KINDS } from './conversation.ts';
import { readDocument } from './read-document.ts';
import { COMPLETE_LOCALES } from './choose-locale.ts';
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

export const QuestionSchema = v.object({
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
  /** Visits that asked for a person after it. */
  contacts: count,
  /** What those cost, by `costPerContact` in site.yaml; null without it. */
  cost: v.nullable(count),
  /** Id of the category that the answer would belong to: that of the article most opened from it, else of the nearest one; absent when nothing is near. */
  section: v.optional(v.string()),
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
  /** Why visitors voted it down, the most frequent first: `wrong`, `unclear`, `incomplete`, `other`, or as the page says it. Of each visit its last vote; at most the last 5,000 reasons of the period are looked at. */
  reasons: v.array(v.object({ reason: v.string(), votes: count })),
  /** In which words people searched who opened it, the most frequent first, at most five; of the 50 articles that are viewed most. */
  queries: v.array(v.object({ query: v.string(), searches: count })),
  section: v.optional(v.string()),
  /** ISO date of its last change, as its front matter says. */
  updated: v.optional(v.string()),
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
export const LedgerEntrySchema = v.object({
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

/** A time at which unusually many asked something in vain: a whole day, or from an hour of the last day until now. */
const PeakSchema = v.object({
  gap: v.string(),
  query: v.string(),
  date: v.string(),
  searches: count,
  /** Failed searches in as much time on other days, on average. */
  usual: count,
  /** How much more than usual, in percent: 400 is five times as many. Null when it is usually never asked. */
  percent: v.nullable(count),
  /** ISO 8601 UTC: when it began. Only of those that began within 24 hours before the report. */
  since: v.optional(v.string()),
  /** The same by the site's clocks: `07:00`. */
  sinceTime: v.optional(v.string()),
  /** It was asked within the last hour. */
  isGoingOn: v.boolean(),
});
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

/** What a visitor wrote to the company, without personal data. It is shown whole, and with nothing by which it could be tied to other events of the visit. */
export const CommentSchema = v.object({
  /** Said of a missing answer, beside a vote on an article, or after a chat. */
  kind: v.picklist(['missing_answer', 'vote', 'chat']),
  /** The day, by the site's clocks. */
  date: v.string(),
  locale: v.string(),
  page: v.string(),
  text: v.string(),
  /** What they had searched for; absent when too few visits used these words. */
  query: v.optional(v.string()),
  /** The gap that it belongs to, if there is a question. */
  gap: v.optional(v.string()),
  article: v.optional(v.string()),
  title: v.optional(v.string()),
  vote: v.optional(v.picklist(['up', 'down'])),
  /** Why they voted so. */
  reason: v.optional(v.string()),
  /** After a chat: what was asked (`thumb`, 0 or 1; `csat`, `nps`, `ces`), and how they answered. */
  rating: v.optional(v.object({ kind: v.string(), score: count })),
});
export type ReportComment = v.InferOutput<typeof CommentSchema>;

/** An article that may be out of date: last changed more than a year ago. */
const StaleArticleSchema = v.object({ id: v.string(), locale: v.string(), title: v.string(), updated: v.string(), views: count, down: count, contacts: count });
export type ReportStaleArticle = v.InferOutput<typeof StaleArticleSchema>;

const GoalSchema = v.object({
  /** As in site.yaml: `failedShare`, `selfService`, `contactShare`. */
  name: v.string(),
  title: v.string(),
  /** 0–1. */
  target: count,
  /** 0–1; null when there is nothing to measure yet. */
  now: v.nullable(count),
  /** In the previous period. */
  before: v.nullable(count),
  /** `more` is better, or `less`. */
  better: v.picklist(['more', 'less']),
  isReached: v.boolean(),
});
export type ReportGoal = v.InferOutput<typeof GoalSchema>;

/** Answers of one kind. */
const scoreEntries = {
  kind: v.picklist(RATING_KINDS),
  answers: count,
  mean: v.number(),
  /** Share of good ones, 0–1: a thumb up, satisfaction from 4, recommendation from 9, ease from 5. */
  good: v.number(),
  /** −100 to 100; of `nps` only. */
  nps: v.optional(v.number()),
} as const;
const ScoreSchema = v.object(scoreEntries);
export type ReportScore = v.InferOutput<typeof ScoreSchema>;

/** What visitors answered after a conversation was closed; rows of each list with the most answers first, each kind apart. */
const SatisfactionSchema = v.object({
  kinds: v.array(ScoreSchema),
  /** By the articles that they had read before. */
  articles: v.array(v.object({ article: v.string(), title: v.string(), ...scoreEntries })),
  /** By the gaps that they had asked about; only those that stand in `questions`. */
  gaps: v.array(v.object({ gap: v.string(), query: v.string(), ...scoreEntries })),
  channels: v.array(v.object({ channel: v.string(), ...scoreEntries })),
  /** 0–23 in `timeZone`. */
  hours: v.array(v.object({ hour: v.number(), ...scoreEntries })),
  /** How agents found their shifts; null with fewer than three answers. */
  shifts: v.nullable(v.object({ good: count, all: count })),
});
export type ReportSatisfaction = v.InferOutput<typeof SatisfactionSchema>;

const ReportSchema = v.object({
  format: v.literal(REPORT_FORMAT),
  /** In which language its sentences are: `summary`, `change`, and the titles of goals. */
  lang: v.optional(v.picklist(COMPLETE_LOCALES), 'en'),
  /** ISO 8601 UTC. */
  generatedAt: v.string(),
  /** What the company calls its help centre; absent before a release is recorded. */
  name: v.optional(v.string()),
  /** By whose clocks days and hours are counted: an IANA name such as `Europe/Stockholm`, from `openingHours.timeZone` in site.yaml, or `UTC`. */
  timeZone: v.string(),
  /** ISO dates, both included; days are those of `timeZone`. */
  period: v.object({ since: v.string(), until: v.string(), days: count }),
  previous: v.object({ since: v.string(), until: v.string() }),
  filters: v.object({ locale: v.optional(v.string()), site: v.optional(v.string()), kind: v.optional(kindName), section: v.optional(v.string()) }),
  /** *k*: wordings that fewer visits asked are counted, and not shown. */
  reportFromVisits: count,
  /** One sentence: what changed since the period before; absent when nothing was recorded then. */
  change: v.optional(v.string()),
  /** What happened, in sentences for a person. Holds `change`. */
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
  /** By weekday (0 is Monday) and hour in `timeZone`; hours in which nothing happened are absent. */
  hours: v.array(v.object({ weekday: count, hour: count, searches: count, failed: count, /** Visits that asked for a person. */ contacts: count })),
  /** When somebody answers, by `openingHours` in site.yaml: hours of the week, and what happened outside of them. Null when it is not known. */
  opening: v.nullable(v.object({
    /** Minutes after midnight; `until` is at most 1440, and lies after `from`. */
    ranges: v.array(v.object({ weekday: count, from: count, until: count })),
    closed: v.object({ failed: count, contacts: count }),
  })),
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
  /** Published articles that were changed last more than a year ago, the most viewed first. */
  stale: v.array(StaleArticleSchema),
  /** What visitors wrote, the newest first; at most 500. */
  comments: v.array(CommentSchema),
  /** By `costPerContact` in site.yaml; null without it. */
  cost: v.nullable(v.object({
    currency: v.string(),
    perContact: count,
    /** What the visits that asked for a person cost. */
    contacts: count,
    /** What visits that served themselves saved: from those who said so to those who also read and left. */
    saved: ShareRangeSchema,
  })),
  /** Absent where the report was made without the desk's store. */
  satisfaction: v.optional(SatisfactionSchema),
  /** By `goals` in site.yaml. */
  goals: v.array(GoalSchema),
  /** Newest first. */
  peaks: v.array(PeakSchema),
  /** Most visits first. */
  synonyms: v.array(SynonymSchema),
  /** Of the newest release's articles. */
  ledger: v.array(LedgerEntrySchema),
  /** What the filters can be set to. */
  known: v.object({ locales: v.array(v.string()), sites: v.array(v.string()), /** Categories of the newest release, in its order. */ sections: v.array(v.object({ id: v.string(), title: v.string() })) }),
});
export type Report = v.InferOutput<typeof ReportSchema>;

/** @throws {ContractError} */
export function readReport(value: unknown): Report {
  return readDocument(ReportSchema, value, 'report');
}
