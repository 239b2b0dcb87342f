import { scaleBand, scaleLinear, type ScaleBand, type ScaleLinear } from 'd3-scale';
import { area, line } from 'd3-shape';
import type { Report } from '../../../core/contract/report.ts';
import type { ReportLanguage } from '../report-language.ts';
import { html, type Html } from './html.ts';

/** A line without axes that shows how a number went. Decoration: the numbers beside it say the same. */
export function sparkline(values: readonly number[], className = ''): Html {
  const width = 96;
  const height = 24;
  // One day alone stands in the middle.
  const x = values.length < 2 ? () => width / 2 : scaleLinear([0, values.length - 1], [2, width - 2]);
  const y = scaleLinear([0, Math.max(1, ...values)], [height - 3, 3]);
  const under = area<number>().x((_, index) => x(index)).y0(height).y1(y).digits(1);
  const along = line<number>().x((_, index) => x(index)).y(y).digits(1);
  const last = values.length - 1;
  return html`<svg class="spark ${className}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" aria-hidden="true" focusable="false">
<path class="spark-area" d="${under(values) ?? ''}"/>
<path class="spark-line" d="${along(values) ?? ''}"/>
<circle class="spark-end" cx="${round(x(last))}" cy="${round(y(values[last] ?? 0))}" r="2.2"/>
</svg>`;
}

/** Searches a day, those that failed in the strong colour; with a table of the same numbers for those who do not see it. */
export function dayChart(days: Report['days'], { texts, number, shortDate, weekdayDate }: ReportLanguage): Html {
  const say = texts.days;
  const { width, height, x, y, bar, ticks, labelEvery } = dayScales(days.map(({ searches }) => searches), 220);
  const total = days.reduce((sum, { searches }) => sum + searches, 0);
  const failed = days.reduce((sum, day) => sum + day.failed, 0);
  return html`<div class="chart-scroll" tabindex="0" role="group" aria-label="${say.chart(say.searchesADay)}"><svg class="days" viewBox="0 0 ${width} ${height}" role="img" aria-label="${say.chartText(total, failed)}">
${gridLines(ticks, y, width, number)}
${days.map((day, index) => {
    return html`<g class="day"><title>${say.dayText(weekdayDate(day.date), day.searches, day.failed, day.contacts)}</title>
<rect class="hit" x="${round(x(index)!)}" y="${PLOT.top}" width="${round(x.step())}" height="${height - PLOT.top - PLOT.bottom}"/>
<rect class="all" ${bar(index, day.searches)} rx="2"/>
<rect class="failed" ${bar(index, day.failed)} rx="2"/></g>
${(days.length - 1 - index) % labelEvery === 0 ? html`<text class="tick" x="${round(x(index)! + x.step() / 2)}" y="${height - 8}" text-anchor="middle">${shortDate(day.date)}</text>` : ''}`;
  })}
</svg></div>`;
}

/** Failed searches of one gap a day; with a table of the same numbers for those who do not see it. */
export function gapDayChart(counts: readonly number[], dates: readonly string[], { texts, number, shortDate, weekdayDate }: ReportLanguage): Html {
  const say = texts.days;
  const total = counts.reduce((sum, count) => sum + count, 0);
  const { width, height, x, y, bar, ticks, labelEvery } = dayScales(counts, 160);
  return html`<div class="chart-scroll" tabindex="0" role="group" aria-label="${say.chart(say.failedADay)}"><svg class="days" viewBox="0 0 ${width} ${height}" role="img" aria-label="${say.gapChartText(total)}">
${gridLines(ticks, y, width, number)}
${counts.map((count, index) => html`<g class="day"><title>${weekdayDate(dates[index]!)}: ${number(count)}</title><rect class="hit" x="${round(x(index)!)}" y="${PLOT.top}" width="${round(x.step())}" height="${height - PLOT.top - PLOT.bottom}"/><rect class="failed" ${bar(index, count)} rx="2"/></g>
${(counts.length - 1 - index) % labelEvery === 0 ? html`<text class="tick" x="${round(x(index)! + x.step() / 2)}" y="${height - 8}" text-anchor="middle">${shortDate(dates[index]!)}</text>` : ''}`)}
</svg></div>
<details class="numbers"><summary>${texts.common.asTable}</summary><div class="scroll" tabindex="0" role="group" aria-label="${say.failedADay}"><table><thead><tr><th scope="col">${texts.common.day}</th><th scope="col" class="n">${texts.common.failedSearches}</th></tr></thead><tbody>${counts.map((count, index) => html`<tr><th scope="row"><time datetime="${dates[index]!}">${weekdayDate(dates[index]!)}</time></th><td class="n">${number(count)}</td></tr>`)}</tbody></table></div></details>`;
}

/** One bar that is divided into named shares. */
export function shareBar(parts: readonly { readonly name: string; readonly value: number; readonly className: string }[]): Html {
  const widthOf = scaleLinear([0, Math.max(1, parts.reduce((sum, { value }) => sum + value, 0))], [0, 1000]);
  let at = 0;
  return html`<svg class="share" viewBox="0 0 1000 28" preserveAspectRatio="none" aria-hidden="true" focusable="false">${parts.map(({ value, className }) => {
    const width = widthOf(value);
    const part = html`<rect class="${className}" x="${round(at)}" y="0" width="${round(Math.max(0, width - 2))}" height="28"/>`;
    at += width;
    return part;
  })}</svg>`;
}

/** How long a row's bar is, of the longest. */
export function rowBar(value: number, most: number, className = ''): Html {
  return html`<svg class="row-bar ${className}" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect x="0" y="0" width="${round(most === 0 ? 0 : (value / most) * 100)}" height="6" rx="1"/></svg>`;
}

/** Room around the bars of days, for numbers and dates. */
const PLOT = { left: 44, right: 16, top: 10, bottom: 28 } as const;
const WIDEST_BAR = 34;
const MOST_LABELS = 8;

interface DayScales {
  readonly width: number;
  readonly height: number;
  /** Where the room of a day begins, by its index. */
  readonly x: ScaleBand<number>;
  readonly y: ScaleLinear<number, number>;
  /** The place of a day's bar, as attributes. */
  bar(index: number, value: number): Html;
  readonly ticks: readonly number[];
  /** So many days have one date below them, so that dates stay apart. */
  readonly labelEvery: number;
}

function dayScales(values: readonly number[], height: number): DayScales {
  const width = 960;
  const x = scaleBand(values.map((_, index) => index), [PLOT.left, width - PLOT.right]);
  const y = scaleLinear([0, Math.max(4, ...values)], [height - PLOT.bottom, PLOT.top]).nice(4);
  const barWidth = Math.max(1.5, Math.min(WIDEST_BAR, x.step() * 0.68));
  return {
    width, height, x, y,
    bar: (index, value) => html`x="${round(x(index)! + (x.step() - barWidth) / 2)}" y="${round(y(value))}" width="${round(barWidth)}" height="${round(Math.max(0, y(0) - y(value)))}"`,
    ticks: y.ticks(4).filter(Number.isInteger),
    labelEvery: Math.ceil(values.length / MOST_LABELS),
  };
}

function gridLines(ticks: readonly number[], y: DayScales['y'], width: number, number: ReportLanguage['number']): Html {
  return html`${ticks.map((tick) => html`<line class="grid" x1="${PLOT.left}" x2="${width}" y1="${round(y(tick))}" y2="${round(y(tick))}"/><text class="tick" x="${PLOT.left - 8}" y="${round(y(tick) + 4)}" text-anchor="end">${number(tick)}</text>`)}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
