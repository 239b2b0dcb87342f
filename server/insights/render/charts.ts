import type { Report } from '../../../core/contract/report.ts';
import type { ReportLanguage } from '../report-language.ts';
import { html, type Html } from './html.ts';

/** A line without axes that shows how a number went. Decoration: the numbers beside it say the same. */
export function sparkline(values: readonly number[], className = ''): Html {
  const width = 96;
  const height = 24;
  const most = Math.max(1, ...values);
  const x = (index: number): number => (values.length < 2 ? width / 2 : 2 + (index / (values.length - 1)) * (width - 4));
  const y = (value: number): number => height - 3 - (value / most) * (height - 6);
  const points = values.map((value, index) => `${round(x(index))},${round(y(value))}`).join(' ');
  const last = values.length - 1;
  return html`<svg class="spark ${className}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" aria-hidden="true" focusable="false">
<polygon class="spark-area" points="${round(x(0))},${height} ${points} ${round(x(last))},${height}"/>
<polyline class="spark-line" points="${points}"/>
<circle class="spark-end" cx="${round(x(last))}" cy="${round(y(values[last] ?? 0))}" r="2.2"/>
</svg>`;
}

/** Searches a day, those that failed in the strong colour; with a table of the same numbers for those who do not see it. */
export function dayChart(days: Report['days'], { texts, number, shortDate, weekdayDate }: ReportLanguage): Html {
  const say = texts.days;
  const width = 960;
  const height = 220;
  const left = 44;
  const bottom = 28;
  const top = 10;
  const step = niceStep(Math.max(4, ...days.map(({ searches }) => searches)));
  const most = step * 4;
  const slot = (width - left - 16) / Math.max(1, days.length);
  const bar = Math.max(1.5, Math.min(34, slot * 0.68));
  const y = (value: number): number => top + (1 - value / most) * (height - top - bottom);
  const labelEvery = Math.ceil(days.length / 8);
  const total = days.reduce((sum, { searches }) => sum + searches, 0);
  const failed = days.reduce((sum, day) => sum + day.failed, 0);
  return html`<div class="chart-scroll" tabindex="0" role="group" aria-label="${say.chart(say.searchesADay)}"><svg class="days" viewBox="0 0 ${width} ${height}" role="img" aria-label="${say.chartText(total, failed)}">
${[0, 1, 2, 3, 4].map((line) => html`<line class="grid" x1="${left}" x2="${width}" y1="${round(y(step * line))}" y2="${round(y(step * line))}"/><text class="tick" x="${left - 8}" y="${round(y(step * line) + 4)}" text-anchor="end">${number(step * line)}</text>`)}
${days.map((day, index) => {
    const x = round(left + slot * index + (slot - bar) / 2);
    return html`<g class="day"><title>${say.dayText(weekdayDate(day.date), day.searches, day.failed, day.contacts)}</title>
<rect class="hit" x="${round(left + slot * index)}" y="${top}" width="${round(slot)}" height="${height - top - bottom}"/>
<rect class="all" x="${x}" y="${round(y(day.searches))}" width="${round(bar)}" height="${round(Math.max(0, y(0) - y(day.searches)))}" rx="2"/>
<rect class="failed" x="${x}" y="${round(y(day.failed))}" width="${round(bar)}" height="${round(Math.max(0, y(0) - y(day.failed)))}" rx="2"/></g>
${(days.length - 1 - index) % labelEvery === 0 ? html`<text class="tick" x="${round(left + slot * (index + 0.5))}" y="${height - 8}" text-anchor="middle">${shortDate(day.date)}</text>` : ''}`;
  })}
</svg></div>`;
}

/** Failed searches of one gap a day; with a table of the same numbers for those who do not see it. */
export function gapDayChart(counts: readonly number[], dates: readonly string[], { texts, number, shortDate, weekdayDate }: ReportLanguage): Html {
  const say = texts.days;
  const total = counts.reduce((sum, count) => sum + count, 0);
  const width = 960;
  const height = 160;
  const left = 44;
  const bottom = 28;
  const top = 10;
  const step = niceStep(Math.max(4, ...counts));
  const y = (value: number): number => top + (1 - value / (step * 4)) * (height - top - bottom);
  const slot = (width - left - 16) / Math.max(1, counts.length);
  const bar = Math.max(1.5, Math.min(34, slot * 0.68));
  const labelEvery = Math.ceil(counts.length / 8);
  return html`<div class="chart-scroll" tabindex="0" role="group" aria-label="${say.chart(say.failedADay)}"><svg class="days" viewBox="0 0 ${width} ${height}" role="img" aria-label="${say.gapChartText(total)}">
${[0, 2, 4].map((line) => html`<line class="grid" x1="${left}" x2="${width}" y1="${round(y(step * line))}" y2="${round(y(step * line))}"/><text class="tick" x="${left - 8}" y="${round(y(step * line) + 4)}" text-anchor="end">${number(step * line)}</text>`)}
${counts.map((count, index) => html`<g class="day"><title>${weekdayDate(dates[index]!)}: ${number(count)}</title><rect class="hit" x="${round(left + slot * index)}" y="${top}" width="${round(slot)}" height="${height - top - bottom}"/><rect class="failed" x="${round(left + slot * index + (slot - bar) / 2)}" y="${round(y(count))}" width="${round(bar)}" height="${round(Math.max(0, y(0) - y(count)))}" rx="2"/></g>
${(counts.length - 1 - index) % labelEvery === 0 ? html`<text class="tick" x="${round(left + slot * (index + 0.5))}" y="${height - 8}" text-anchor="middle">${shortDate(dates[index]!)}</text>` : ''}`)}
</svg></div>
<details class="numbers"><summary>${texts.common.asTable}</summary><div class="scroll" tabindex="0" role="group" aria-label="${say.failedADay}"><table><thead><tr><th scope="col">${texts.common.day}</th><th scope="col" class="n">${texts.common.failedSearches}</th></tr></thead><tbody>${counts.map((count, index) => html`<tr><th scope="row"><time datetime="${dates[index]!}">${weekdayDate(dates[index]!)}</time></th><td class="n">${number(count)}</td></tr>`)}</tbody></table></div></details>`;
}

/** One bar that is divided into named shares. */
export function shareBar(parts: readonly { readonly name: string; readonly value: number; readonly className: string }[]): Html {
  const total = parts.reduce((sum, { value }) => sum + value, 0);
  let at = 0;
  return html`<svg class="share" viewBox="0 0 1000 28" preserveAspectRatio="none" aria-hidden="true" focusable="false">${parts.map(({ value, className }) => {
    const width = total === 0 ? 0 : (value / total) * 1000;
    const part = html`<rect class="${className}" x="${round(at)}" y="0" width="${round(Math.max(0, width - 2))}" height="28"/>`;
    at += width;
    return part;
  })}</svg>`;
}

/** How long a row's bar is, of the longest. */
export function rowBar(value: number, most: number, className = ''): Html {
  return html`<svg class="row-bar ${className}" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect x="0" y="0" width="${round(most === 0 ? 0 : (value / most) * 100)}" height="6" rx="1"/></svg>`;
}

function niceStep(most: number): number {
  const rough = most / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 2.5, 5, 10].map((factor) => factor * power).find((candidate) => candidate >= rough) ?? rough;
  return Math.max(1, Math.ceil(step));
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
