import { RATING_KINDS, type RatingKind } from '../../core/contract/conversation.ts';
import type { Report, ReportSatisfaction, ReportScore } from '../../core/contract/report.ts';
import { loadLanguage } from '../../core/search/languages/languages.ts';
import type { RatedConversation } from '../store/desk-team.ts';
import { dayToDate, type Selection } from '../store/event-store.ts';
import type { Store } from '../store/open-store.ts';
import type { GapGroups } from './gap-groups.ts';
import type { ArticleTitles } from './latest-release.ts';
import { normaliseQuestion } from './normalise-question.ts';
import type { ZoneClock } from './zone-clock.ts';

/** From which score on an answer counts as a good one, as each kind is commonly read. */
const GOOD_FROM: Readonly<Record<RatingKind, number>> = { thumb: 1, csat: 4, nps: 9, ces: 5 };
/** Of NPS, up to which score somebody would advise against us. */
const DETRACTORS_TO = 6;
/** With fewer answers a shift could be told to be somebody's. */
const LEAST_SHIFTS = 3;
const MOST_ROWS = 20;

/**
 * What visitors answered after closing: in all, and by the articles they had read, the gaps they had asked about, the
 * channel and the hour. Nothing is told by agent.
 * @param questions The gaps that this report shows: others are not named.
 */
export async function describeSatisfaction({ team }: Pick<Store, 'team'>, options: {
  readonly selection: Selection;
  readonly clock: ZoneClock;
  readonly groups: GapGroups;
  readonly titles: ArticleTitles;
  readonly questions: Report['questions'];
  /** Whether a conversation counts, by the articles that were read and the gaps that were asked before it. Default: all do. */
  readonly isInSection?: (of: { readonly articles: readonly string[]; readonly gaps: readonly string[] }) => boolean;
}): Promise<ReportSatisfaction> {
  const { selection, clock, groups, titles } = options;
  const asked = ({ context, gap }: RatedConversation): string[] => [...context.searches.map(({ query }) => groups.gapOf(normaliseQuestion(query, context.locale).question)), ...(gap === undefined ? [] : [groups.resolve(gap)])];
  const ratings = (await team.ratings(new Date(clock.startOfDay(selection.sinceDay)), new Date(clock.startOfDay(selection.untilDay))))
    .filter(({ context }) => (selection.locale === undefined || context.locale === selection.locale) && (selection.site === undefined || context.site === selection.site));
  await Promise.all([...new Set(ratings.map(({ context }) => context.locale))].map(loadLanguage));
  const rated = options.isInSection === undefined ? ratings : ratings.filter((rating) => options.isInSection!({ articles: rating.context.articles.map(({ id }) => id), gaps: asked(rating) }));
  const shown = new Map(options.questions.map(({ id, query }) => [id, query]));
  const gapsOf = (rating: RatedConversation): string[] => asked(rating).filter((id) => shown.has(id));
  const shifts = await team.countShifts(dayToDate(selection.sinceDay), dayToDate(selection.untilDay));
  return {
    kinds: RATING_KINDS.flatMap((kind) => {
      const of = rated.filter((rating) => rating.kind === kind);
      return of.length === 0 ? [] : [scoreOf(kind, of)];
    }),
    articles: rowsBy(rated, ({ context }) => context.articles.map(({ id }) => id)).map(([id, score]) => ({ article: id, title: titles.get(id) ?? id, ...score })),
    gaps: rowsBy(rated, gapsOf).map(([gap, score]) => ({ gap, query: shown.get(gap)!, ...score })),
    channels: rowsBy(rated, ({ channel }) => [channel]).map(([channel, score]) => ({ channel, ...score })),
    hours: rowsBy(rated, ({ at }) => [String(clock.localTime(Date.parse(at)).hour)], 24 * RATING_KINDS.length).map(([hour, score]) => ({ hour: Number(hour), ...score })).sort((one, other) => one.hour - other.hour),
    // A shift has no section.
    shifts: shifts.all < LEAST_SHIFTS || options.isInSection !== undefined ? null : shifts,
  };
}

/** Each kind apart, since their numbers mean different things; the most answers first. */
function rowsBy(rated: readonly RatedConversation[], namesOf: (rating: RatedConversation) => readonly string[], most = MOST_ROWS): [name: string, score: ReportScore][] {
  const groups = new Map<string, RatedConversation[]>();
  for (const rating of rated) {
    for (const name of new Set(namesOf(rating))) {
      const key = `${rating.kind} ${name}`;
      groups.set(key, [...groups.get(key) ?? [], rating]);
    }
  }
  return [...groups].map(([key, of]): [string, ReportScore] => [key.slice(key.indexOf(' ') + 1), scoreOf(of[0]!.kind, of)]).sort(([one, a], [other, b]) => b.answers - a.answers || (one < other ? -1 : 1)).slice(0, most);
}

function scoreOf(kind: RatingKind, rated: readonly RatedConversation[]): ReportScore {
  const count = (matches: (score: number) => boolean): number => rated.filter(({ score }) => matches(score)).length;
  const good = count((score) => score >= GOOD_FROM[kind]);
  return {
    kind,
    answers: rated.length,
    mean: rated.reduce((sum, { score }) => sum + score, 0) / rated.length,
    good: good / rated.length,
    ...(kind === 'nps' && { nps: Math.round(((good - count((score) => score <= DETRACTORS_TO)) / rated.length) * 100) }),
  };
}
