import type { FailureKind } from '../../core/contract/failure-kind.ts';
import type { ReportLatest } from '../../core/contract/report.ts';
import type { EventStore, Selection } from '../store/event-store.ts';
import type { GapGroups } from './gap-groups.ts';
import type { ZoneClock } from './zone-clock.ts';

const WITHIN_MS = 24 * 3_600_000;
const MOST_SHOWN = 6;
/** Some are looked at in vain: the same question again, or words of too few visits. */
const LOOKED_AT = 200;
const MINUTE_MS = 60_000;

export interface LatestOptions {
  /** *k*: wordings that fewer visits of the period used are not named. */
  readonly fromVisits: number;
  readonly groups: GapGroups;
  readonly clock: ZoneClock;
  readonly now: Date;
  readonly kind?: FailureKind;
  /** Whether a gap is to be told of. */
  readonly isWanted: (gap: string) => boolean;
}

/**
 * What visitors asked in vain in the last 24 hours, the newest first, each question once: whoever has just tried
 * something, or just published, sees it here however often other things are asked.
 */
export async function listLatest(events: EventStore, selection: Selection, { fromVisits, groups, clock, now, kind, isWanted }: LatestOptions): Promise<ReportLatest[]> {
  const sinceMs = now.getTime() - WITHIN_MS;
  const sinceDay = clock.dayOf(sinceMs);
  if (sinceDay >= selection.untilDay) return [];
  const last = { ...selection, sinceDay: Math.max(selection.sinceDay, sinceDay) };
  const searches = (await events.latestFailed(last, LOOKED_AT)).filter(({ atMs, failure }) => atMs > sinceMs && (kind === undefined || failure === kind));
  const questions = [...new Set(searches.map(({ question }) => question))];
  const wordings = questions.length === 0 ? [] : await events.countWordings(selection, questions);
  const shown = new Map(wordings.filter(({ visits }) => visits >= fromVisits).map(({ question, wording }) => [`${question}\n${wording.toLowerCase()}`, wording]));
  const latest = new Map<string, ReportLatest>();
  for (const { question, wordingKey, locale, failure, atMs } of searches) {
    const query = shown.get(`${question}\n${wordingKey}`);
    if (query === undefined || latest.has(question) || !isWanted(groups.gapOf(question)) || groups.labelOf(groups.gapOf(question))?.isDismissed === true) continue;
    latest.set(question, { id: groups.gapOf(question), query, locale, kind: failure, at: new Date(Math.floor(atMs / MINUTE_MS) * MINUTE_MS).toISOString() });
    if (latest.size === MOST_SHOWN) break;
  }
  return [...latest.values()];
}
