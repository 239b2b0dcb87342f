import { describe, expect, it } from 'vitest';
import { dayChart, gapDayChart, shareBar, sparkline } from '../../../../../server/insights/render/charts.ts';
import { reportLanguage } from '../../../../../server/insights/report-language.ts';

const language = reportLanguage('en');
const numbersOf = (markup: string, pattern: RegExp): number[] => [...markup.matchAll(pattern)].map(([, number]) => Number(number));

describe('charts of the report', () => {
  it('draw bars as high as the numbers are, below whole numbers', () => {
    const days = [0, 2, 4].map((searches, n) => ({ date: `2026-11-0${n + 1}`, searches, failed: searches / 2, contacts: 0 }));
    const chart = String(dayChart(days, language));
    const heights = numbersOf(chart, /class="all"[^>]* height="([\d.]+)"/gu);
    expect(heights[0]).toBe(0);
    expect(heights[2]).toBeCloseTo(heights[1]! * 2, 0);
    expect(numbersOf(chart, /class="failed"[^>]* height="([\d.]+)"/gu)[2]).toBeCloseTo(heights[1]!, 0);
    expect(numbersOf(chart, /text-anchor="end">([^<]+)</gu)).toEqual([0, 1, 2, 3, 4]);
  });

  it('keep within their frame, with a date for at most eight bars', () => {
    const counts = Array.from({ length: 90 }, (_, n) => (n * 37) % 113);
    const chart = String(gapDayChart(counts, counts.map((_, n) => new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10)), language));
    for (const y of numbersOf(chart, /class="failed"[^>]* y="(-?[\d.]+)"/gu)) expect(y).toBeGreaterThanOrEqual(10);
    for (const x of numbersOf(chart, /class="failed" x="(-?[\d.]+)"/gu)) expect(x).toBeLessThan(960);
    expect(chart.match(/text-anchor="middle"/gu)!.length).toBeLessThanOrEqual(8);
  });

  it('take nothing, and a single number', () => {
    for (const chart of [sparkline([]), sparkline([3]), dayChart([], language), gapDayChart([], [], language), shareBar([{ name: 'a', value: 0, className: 'a' }])]) expect(String(chart)).not.toMatch(/NaN|Infinity|undefined/u);
    expect(numbersOf(String(shareBar([{ name: 'a', value: 1, className: 'a' }, { name: 'b', value: 3, className: 'b' }])), /width="([\d.]+)"/gu)).toEqual([248, 748]);
  });
});
