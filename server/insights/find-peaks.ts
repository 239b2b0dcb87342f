import type { Report, ReportPeak } from '../../core/contract/report.ts';

/** Fewer failed searches on a day are no crowd. */
const LEAST_SEARCHES = 8;
/** So many times the usual. */
const LEAST_FACTOR = 4;
const MOST_PEAKS = 5;

/**
 * Questions that suddenly many asked in vain: something happened, and a notice would help. The usual is the mean of the
 * period's other days. Newest first.
 */
export function findPeaks(questions: Report['questions'], days: Report['days']): ReportPeak[] {
  const peaks: ReportPeak[] = [];
  for (const { id, query, days: counts } of questions) {
    const searches = Math.max(0, ...counts);
    const day = counts.indexOf(searches);
    const usual = counts.length < 2 ? 0 : (counts.reduce((sum, count) => sum + count, 0) - searches) / (counts.length - 1);
    if (counts.length < 3 || searches < LEAST_SEARCHES || searches < LEAST_FACTOR * usual) continue;
    peaks.push({ gap: id, query, date: days[day]!.date, searches, usual: Math.round(usual * 10) / 10 });
  }
  return peaks.sort((one, other) => (one.date > other.date ? -1 : one.date < other.date ? 1 : other.searches - one.searches)).slice(0, MOST_PEAKS);
}
