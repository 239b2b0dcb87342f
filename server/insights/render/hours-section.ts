import type { Report } from '../../../core/contract/report.ts';
import { isOpen } from '../opening-ranges.ts';
import { percent } from '../summarise.ts';
import { html, type Html } from './html.ts';
import { number, ratio, zoneName } from './numbers.ts';

export const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;
const COLOURS = 5;

/** Failed searches and contacts by weekday and hour, with the opening hours drawn in: for planning who is there when. */
export function hoursSection(report: Report): Html {
  const failed = Math.max(0, ...report.hours.map((row) => row.failed));
  const contacts = Math.max(0, ...report.hours.map((row) => row.contacts));
  if (failed === 0 && contacts === 0) return html``;
  return html`<section aria-labelledby="report-hours"><h2 id="report-hours">When people need you</h2>
<p class="hint">By weekday and hour, ${zoneName(report.timeZone)}. ${staffingText(report)}</p>
${report.opening !== null && html`<p class="legend"><span class="key key-open">framed: you are open</span></p>`}
${failed > 0 && heatMap(report, 'failed', 'Failed searches')}
${contacts > 0 && heatMap(report, 'contacts', 'Asked for a person')}</section>`;
}

/** Whether people are there when they are needed, in a sentence. */
export function staffingText({ opening, hours }: Pick<Report, 'opening' | 'hours'>): string {
  if (opening === null) return 'Put openingHours in site.yaml to see them drawn in.';
  const failed = hours.reduce((sum, row) => sum + row.failed, 0);
  const contacts = hours.reduce((sum, row) => sum + row.contacts, 0);
  const parts = [...(failed > 0 ? [`${percent(ratio(opening.closed.failed, failed))} of failed searches`] : []), ...(contacts > 0 ? [`${percent(ratio(opening.closed.contacts, contacts))} of those who asked for a person`] : [])];
  return parts.length === 0 ? '' : `${parts.join(' and ')} came while you were closed.`;
}

/** `08–18`, `08:30–12, 13–17`, `closed`. */
export function openingText(opening: NonNullable<Report['opening']>, weekday: number): string {
  const time = (minutes: number): string => `${String(Math.floor(minutes / 60)).padStart(2, '0')}${minutes % 60 === 0 ? '' : `:${String(minutes % 60).padStart(2, '0')}`}`;
  return opening.ranges.filter((range) => range.weekday === weekday).map(({ from, until }) => `${time(from)}–${time(until)}`).join(', ') || 'closed';
}

function heatMap(report: Report, what: 'failed' | 'contacts', title: string): Html {
  const { hours, opening } = report;
  const most = Math.max(...hours.map((row) => row[what]));
  const at = new Map(hours.map((row) => [row.weekday * 24 + row.hour, row[what]]));
  return html`<div class="scroll" tabindex="0" role="group" aria-label="${title} by weekday and hour"><table class="heat heat-of-${what}"><caption>${title}</caption><thead><tr><th scope="col"><span class="unseen">Weekday</span></th>${Array.from({ length: 24 }, (_, hour) => html`<th scope="col">${hour}</th>`)}</tr></thead><tbody>
${WEEKDAYS.map((name, weekday) => html`<tr><th scope="row">${name}${opening !== null && html` <span class="open-hours">${openingText(opening, weekday)}</span>`}</th>${Array.from({ length: 24 }, (_, hour) => {
    const value = at.get(weekday * 24 + hour) ?? 0;
    const open = (of: number): boolean => opening !== null && of >= 0 && of < 24 && isOpen(opening.ranges, weekday, of);
    return html`<td class="heat-${value === 0 ? 0 : Math.ceil((value / most) * COLOURS)}${open(hour) && ` is-open${open(hour - 1) ? '' : ' opens'}${open(hour + 1) ? '' : ' closes'}`}">${value > 0 ? number(value) : ''}</td>`;
  })}</tr>`)}</tbody></table></div>`;
}
