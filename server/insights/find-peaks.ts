import type { Report, ReportPeak } from '../../core/contract/report.ts';
import { dayToDate } from '../store/event-store.ts';
import { RECENT_STEP_MS, type RecentFailure } from '../store/report-evidence.ts';
import type { GapGroups } from './gap-groups.ts';
import type { ZoneClock } from './zone-clock.ts';

/** Fewer failed searches are no crowd. */
const LEAST_SEARCHES = 8;
/** Of one visitor who tries again and again nobody else need know. */
const LEAST_VISITS = 5;
/** So many times the usual. */
const LEAST_FACTOR = 4;
const MOST_PEAKS = 5;
const HOUR_MS = 3_600_000;
const DAY_MS = 86_400_000;
/** How far back the beginning of what goes on now is looked for. */
export const LOOKS_BACK_MS = DAY_MS;

/**
 * Questions that suddenly many asked in vain on a whole day: something happened, and a notice would have helped. The usual
 * is the mean of the period's other days. Newest first.
 */
export function findPeaks(questions: Report['questions'], days: Report['days']): ReportPeak[] {
  const peaks: ReportPeak[] = [];
  for (const { id, query, days: counts } of questions) {
    const searches = Math.max(0, ...counts);
    const day = counts.indexOf(searches);
    const usual = counts.length < 2 ? 0 : (counts.reduce((sum, count) => sum + count, 0) - searches) / (counts.length - 1);
    if (counts.length < 3 || searches < LEAST_SEARCHES || searches < LEAST_FACTOR * usual) continue;
    peaks.push({ gap: id, query, date: days[day]!.date, searches, usual: tenths(usual), percent: percentOver(searches, usual), isGoingOn: false });
  }
  return peaks.sort((one, other) => (one.date > other.date ? -1 : one.date < other.date ? 1 : other.searches - one.searches)).slice(0, MOST_PEAKS);
}

export interface RecentPeaksInput {
  /** Failed searches of the last 24 hours by question. */
  readonly recent: readonly RecentFailure[];
  /** Gaps that may be named, with their days in the period. */
  readonly questions: Report['questions'];
  readonly hours: Report['hours'];
  readonly groups: GapGroups;
  readonly clock: ZoneClock;
  readonly now: Date;
}

/**
 * Questions that suddenly many ask in vain right now, and since when, so that a notice can be published while it helps.
 * The usual is what the gap's other days of the period would lead to expect of these hours, since nights are quiet.
 * The most unusual first.
 */
export function findRecentPeaks({ recent, questions, hours, groups, clock, now }: RecentPeaksInput): ReportPeak[] {
  const steps = new Map<string, { fromMs: number; searches: number; visits: number }[]>();
  for (const { question, ...step } of recent) {
    const gap = groups.gapOf(question);
    const own = steps.get(gap);
    if (own === undefined) steps.set(gap, [step]);
    else own.push(step);
  }
  const shareOf = shareOfDay(hours);
  return questions.flatMap((question) => {
    const own = (steps.get(question.id) ?? []).filter(({ fromMs }) => fromMs <= now.getTime()).sort((one, other) => one.fromMs - other.fromMs);
    const usualDay = usualADay(question.days);
    let best: { fromMs: number; searches: number; visits: number; usual: number; weight: number } | undefined;
    for (const [index, { fromMs }] of own.entries()) {
      const rest = own.slice(index);
      const searches = rest.reduce((sum, step) => sum + step.searches, 0);
      const visits = rest.reduce((sum, step) => sum + step.visits, 0);
      const usual = usualDay * shareBetween(fromMs, now.getTime(), clock, shareOf);
      // By visits: what one visitor repeats is no crowd, however often.
      if (searches < LEAST_SEARCHES || visits < Math.max(LEAST_VISITS, LEAST_FACTOR * usual)) continue;
      // The beginning that makes it most surprising: later ones leave out a part of it, earlier ones add quiet time.
      const weight = (visits - usual) / Math.sqrt(usual + 1);
      if (best === undefined || weight > best.weight) best = { fromMs, searches, visits, usual, weight };
    }
    if (best === undefined) return [];
    const last = own.at(-1)!.fromMs + RECENT_STEP_MS;
    return [{
      weight: best.weight,
      peak: {
        gap: question.id, query: question.query, date: dayToDate(clock.dayOf(best.fromMs)), searches: best.searches, usual: tenths(best.usual), percent: percentOver(best.searches, best.usual),
        since: new Date(best.fromMs).toISOString(), sinceTime: clock.timeOf(best.fromMs), isGoingOn: now.getTime() - last < HOUR_MS,
      } satisfies ReportPeak,
    }];
  }).sort((one, other) => other.weight - one.weight).slice(0, MOST_PEAKS).map(({ peak }) => peak);
}

/** The middle of all days but the last two, on which the peak may lie: other peaks of the period do not raise it. */
function usualADay(days: readonly number[]): number {
  const others = days.slice(0, -2).sort((one, other) => one - other);
  if (others.length === 0) return 0;
  const middle = others[Math.floor(others.length / 2)]!;
  const mean = others.reduce((sum, count) => sum + count, 0) / others.length;
  // What is asked on fewer than half of the days has a middle of none, and is asked all the same.
  return middle > 0 ? middle : Math.min(mean, 1);
}

/** Which part of a day's failed searches usually falls into each hour. */
function shareOfDay(hours: Report['hours']): readonly number[] {
  const sums = Array<number>(24).fill(0);
  for (const { hour, failed } of hours) sums[hour] = (sums[hour] ?? 0) + failed;
  const total = sums.reduce((sum, count) => sum + count, 0);
  // Little is known of few searches; then every hour counts alike in part.
  return sums.map((count) => (count + 24) / (total + 24 * 24));
}

function shareBetween(fromMs: number, untilMs: number, clock: ZoneClock, shares: readonly number[]): number {
  let share = 0;
  for (let at = fromMs; at < untilMs; at += RECENT_STEP_MS) share += shares[clock.localTime(at).hour]! * (Math.min(RECENT_STEP_MS, untilMs - at) / HOUR_MS);
  return share;
}

function percentOver(searches: number, usual: number): number | null {
  return usual < 0.5 ? null : Math.round((searches / usual - 1) * 100);
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}
