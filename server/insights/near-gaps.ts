import { editDistance } from '../../core/search/edit-distance.ts';
import type { Store } from '../store/open-store.ts';
import { ALL_TIME } from './find-gap.ts';
import { readGroups } from './gap-groups.ts';
import { latestSettings } from './latest-release.ts';

export interface NamedGap {
  readonly id: string;
  /** Its commonest wording that may be shown. */
  readonly query: string;
}

/** How many of the most frequent gaps are looked at. */
const LOOKED_AT = 500;
const MOST_NEAR = 5;
/** So many wrong letters are a slip. */
const MOST_SLIPS = 3;

/**
 * Which gaps somebody may have meant who named one that does not exist: those with a similar id, or whose wordings hold
 * what was typed; else the most frequent ones.
 */
export async function nearGaps(store: Pick<Store, 'events' | 'decisions'>, typed: string, reportFromVisits?: number): Promise<NamedGap[]> {
  const { events } = store;
  const groups = await readGroups(store);
  const fromVisits = reportFromVisits ?? (await latestSettings(events))?.reportFromVisits ?? 3;
  const questions = (await events.failedQuestions(ALL_TIME, LOOKED_AT)).map(({ question }) => question);
  const wordings = await events.countWordings(ALL_TIME, questions);
  const shown = wordings.filter(({ visits }) => visits >= fromVisits);
  const named = questions.flatMap((question) => {
    const own = shown.filter((row) => row.question === question).map(({ wording }) => wording);
    return own[0] === undefined ? [] : [{ id: groups.gapOf(question), query: own[0], wordings: own }];
  });
  const wanted = typed.trim().toLowerCase();
  const isNear = ({ id, wordings: own }: (typeof named)[number]): boolean => (wanted.length >= 6 && id.startsWith(wanted))
    || editDistance(wanted, id, MOST_SLIPS) <= MOST_SLIPS
    || (wanted !== '' && own.some((wording) => wording.toLowerCase().includes(wanted)));
  const near = named.filter(isNear);
  // Of a gap with several questions the most frequent one speaks.
  return [...new Map((near.length > 0 ? near : named).toReversed().map(({ id, query }) => [id, { id, query }])).values()].toReversed().slice(0, MOST_NEAR);
}
