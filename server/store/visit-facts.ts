import { ANSWERABLE_THRESHOLD, type FailureKind } from '../../core/contract/failure-kind.ts';
import type { JudgedVisit, VisitOutcome } from './event-store.ts';

/** What the judgement of one visit says, as it lies in the tables of a database with roll-ups. */
export interface VisitFacts {
  readonly searches: readonly SearchFact[];
  readonly articles: readonly ArticleFact[];
  /** Absent when the visitor neither searched, read nor asked for a person. */
  readonly end?: { readonly day: number; readonly site: string; readonly locale: string; readonly outcome: VisitOutcome; /** In which hour the visitor asked for a person. */ readonly hour: number | null };
}

export interface SearchFact {
  readonly atMs: number;
  readonly day: number;
  /** Null in rows of before hours were kept: those were counted by UTC. */
  readonly hour: number | null;
  readonly site: string;
  readonly locale: string;
  readonly page: string;
  readonly kb: string;
  readonly wording: string;
  readonly wordingKey: string;
  readonly question: string;
  readonly failure: FailureKind | null;
  readonly results: number;
  readonly answerable: number;
  readonly unanswered: boolean;
  readonly opened: string | null;
  readonly openedRank: number | null;
  readonly refinedTo: string | null;
}

export interface ArticleFact {
  readonly article: string;
  readonly day: number;
  readonly site: string;
  readonly locale: string;
  readonly views: number;
  readonly fromSearch: number;
  readonly readMs: number;
  readonly up: number;
  readonly down: number;
  readonly contacted: boolean;
}

/** Of a visit that is not known, or no more. */
export const NO_FACTS: VisitFacts = { searches: [], articles: [] };

/**
 * A judgement as facts.
 * @param storable Makes a text one that the database takes. Default: every text is.
 */
export function toFacts(judged: JudgedVisit, storable: (text: string) => string = (text) => text): VisitFacts {
  const site = storable(judged.site);
  return {
    searches: judged.searches.map((search) => ({
      atMs: search.atMs, day: search.day, hour: search.hour, site: storable(search.site), locale: storable(search.locale), page: storable(search.page), kb: storable(search.kb),
      wording: storable(search.wording), wordingKey: storable(search.wordingKey), question: storable(search.question), failure: search.failure ?? null,
      results: search.results, answerable: search.answerable, unanswered: search.results === 0 || search.answerable < ANSWERABLE_THRESHOLD, opened: search.opened === undefined ? null : storable(search.opened),
      openedRank: search.openedRank ?? null, refinedTo: search.refinedTo === undefined ? null : storable(search.refinedTo),
    })),
    articles: judged.articles.map((use) => ({
      article: storable(use.article), day: use.day, site, locale: storable(use.locale), views: use.views, fromSearch: use.fromSearch, readMs: Math.round(use.readMs),
      up: use.up, down: use.down, contacted: use.contacted,
    })),
    ...(judged.outcome === undefined ? {} : { end: { day: judged.day, site, locale: storable(judged.locale), outcome: judged.outcome, hour: judged.contactHour ?? null } }),
  };
}

/** What is told of questions that failed in one visit grows with the square of their number. Nobody who looks for something asks so many; a script may. */
const MOST_FAILED_QUESTIONS = 6;

/** True when no roll-up can hold the searches of a visit: they lie on several days, sites or locales, or very many questions failed. */
export function straddles({ searches }: VisitFacts): boolean {
  const [first] = searches;
  return searches.some(({ day, site, locale }) => day !== first!.day || site !== first!.site || locale !== first!.locale)
    || new Set(searches.filter(({ failure }) => failure !== null).map(({ question }) => question)).size > MOST_FAILED_QUESTIONS;
}
