import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isGapId } from '../../../../server/insights/gap-id.ts';
import type { Report } from '../../../../core/contract/report.ts';
import { makeReport } from '../../../../server/insights/make-report.ts';
import { openStore, type Store } from '../../../../server/store/open-store.ts';
import { GAPS, OUTAGE, SYNONYMS } from '../../../support/believable-topics.ts';
import { believableTraffic } from '../../../support/believable-traffic.ts';

const UNTIL = new Date('2026-11-20T23:59:59Z');

let store: Store;
let report: Report;
beforeAll(async () => {
  store = await openStore('sqlite::memory:');
  await store.events.append(believableTraffic({ until: UNTIL, days: 60, visitsPerDay: 120 }).map((event) => ({ event, receivedAtMs: Date.parse(event.at) })));
  report = await makeReport(store, { now: UNTIL, reportFromVisits: 3 });
});
afterAll(() => store.close());

describe('a month of believable traffic', () => {
  it('is the same every time', () => {
    const options = { until: UNTIL, days: 3 };
    expect(believableTraffic(options)).toEqual(believableTraffic(options));
    expect(believableTraffic({ ...options, seed: 2 })[0]?.id).not.toBe(believableTraffic(options)[0]?.id);
  });

  it('shows every planted gap in every language, in the order of how often it is asked', () => {
    const failed = new Set(report.questions.flatMap(({ wordings }) => wordings.map(({ wording }) => wording)));
    for (const gap of GAPS) for (const locale of ['sv', 'nb', 'da'] as const) expect(gap.wordings[locale].some((wording) => failed.has(wording))).toBe(true);
    const of = (gap: (typeof GAPS)[number]) => report.questions.filter(({ wordings }) => wordings.some(({ wording }) => Object.values(gap.wordings).flat().includes(wording)));
    const totals = GAPS.map((gap) => of(gap).reduce((sum, { searches }) => sum + searches, 0));
    // They are planted by weight, from 10 down to 3, and the report ranks them so.
    expect(totals).toEqual([...totals].sort((one, other) => other - one));
    // The most frequent of each stand among the first of all that failed.
    for (const gap of GAPS.slice(0, 4)) expect(report.questions.indexOf(of(gap)[0]!)).toBeLessThan(15);
    expect(report.questions.every(({ id }) => isGapId(id))).toBe(true);
    expect(new Set(report.questions.map(({ id }) => id)).size).toBe(report.questions.length);
  });

  it('proposes every planted synonym, and at most one in ten wrongly', () => {
    const proposed = report.synonyms.map(({ locale, says, means }) => `${locale} ${says} ${means}`);
    const planted = SYNONYMS.map(({ locale, says, means }) => `${locale} ${says} ${means}`);
    expect(proposed).toEqual(expect.arrayContaining(planted));
    expect(proposed.filter((pair) => !planted.includes(pair)).length).toBeLessThanOrEqual(proposed.length / 10);
  });

  it('names the Tuesday on which nobody could pay', () => {
    expect(report.peaks.length).toBeGreaterThan(0);
    expect(new Date(report.peaks[0]!.date).getUTCDay()).toBe(2);
    expect(Object.values(OUTAGE).flat()).toContain(report.peaks[0]!.query);
  });

  it('adds up', () => {
    const { headline, kinds, questions, other, outcomes, days } = report;
    const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
    expect(sum(kinds.map(({ searches }) => searches.now))).toBe(headline.failed.now);
    expect(sum(questions.map(({ searches }) => searches)) + other.searches).toBe(headline.failed.now);
    expect(headline.answered.now + headline.failed.now).toBe(headline.searches.now);
    expect(sum(Object.values(outcomes))).toBe(headline.visits.now);
    expect(sum(days.map(({ searches }) => searches))).toBe(headline.searches.now);
    expect(sum(days.map(({ contacts }) => contacts))).toBe(headline.contacts.now);
    for (const question of questions) expect([question.query, sum(question.days), sum(question.kinds.map(({ searches }) => searches))]).toEqual([question.query, question.searches, question.searches]);
  });
});
