import type { Report } from '../../../core/contract/report.ts';
import { isOpen } from '../opening-ranges.ts';
import { reportLanguage, type ReportLanguage } from '../report-language.ts';
import { html, type Html } from './html.ts';
import { ratio } from './ratio.ts';

const WEEKDAYS = [0, 1, 2, 3, 4, 5, 6];
const COLOURS = 5;

/** Failed searches and contacts by weekday and hour, with the opening hours drawn in: for planning who is there when. */
export function hoursSection(report: Report): Html {
  const failed = Math.max(0, ...report.hours.map((row) => row.failed));
  const contacts = Math.max(0, ...report.hours.map((row) => row.contacts));
  if (failed === 0 && contacts === 0) return html``;
  const language = reportLanguage(report.lang);
  const { common, hours: say } = language.texts;
  return html`<section aria-labelledby="report-hours"><h2 id="report-hours">${say.title}</h2>
<p class="hint">${say.hint(common.zone(report.timeZone))} ${staffingText(report)}</p>
${report.opening !== null && html`<p class="legend"><span class="key key-open">${say.open}</span></p>`}
${failed > 0 && heatMap(report, 'failed', common.failedSearches, language)}
${contacts > 0 && heatMap(report, 'contacts', common.contacted, language)}</section>`;
}

/** Whether people are there when they are needed, in a sentence. */
export function staffingText({ opening, hours, lang }: Pick<Report, 'opening' | 'hours' | 'lang'>): string {
  const say = reportLanguage(lang).texts.hours;
  if (opening === null) return say.setOpening;
  const failed = hours.reduce((sum, row) => sum + row.failed, 0);
  const contacts = hours.reduce((sum, row) => sum + row.contacts, 0);
  if (failed === 0 && contacts === 0) return '';
  return say.whileClosed(failed > 0 ? ratio(opening.closed.failed, failed) : undefined, contacts > 0 ? ratio(opening.closed.contacts, contacts) : undefined);
}

/** `08–18`, `08:30–12, 13–17`; nothing when closed. */
function openingText(opening: NonNullable<Report['opening']>, weekday: number): string {
  const time = (minutes: number): string => `${String(Math.floor(minutes / 60)).padStart(2, '0')}${minutes % 60 === 0 ? '' : `:${String(minutes % 60).padStart(2, '0')}`}`;
  return opening.ranges.filter((range) => range.weekday === weekday).map(({ from, until }) => `${time(from)}–${time(until)}`).join(', ');
}

function heatMap(report: Report, what: 'failed' | 'contacts', title: string, { texts, number, weekday: nameOf }: ReportLanguage): Html {
  const { hours, opening } = report;
  const say = texts.hours;
  const most = Math.max(...hours.map((row) => row[what]));
  const at = new Map(hours.map((row) => [row.weekday * 24 + row.hour, row[what]]));
  return html`<div class="scroll" tabindex="0" role="group" aria-label="${say.byWeekday(title)}"><table class="heat heat-of-${what}"><caption>${title}</caption><thead><tr><th scope="col"><span class="unseen">${say.weekday}</span></th>${Array.from({ length: 24 }, (_, hour) => html`<th scope="col">${hour}</th>`)}</tr></thead><tbody>
${WEEKDAYS.map((weekday) => html`<tr><th scope="row">${nameOf(weekday)}${opening !== null && html` <span class="open-hours">${openingText(opening, weekday) || say.closed}</span>`}</th>${Array.from({ length: 24 }, (_, hour) => {
    const value = at.get(weekday * 24 + hour) ?? 0;
    const open = (of: number): boolean => opening !== null && of >= 0 && of < 24 && isOpen(opening.ranges, weekday, of);
    return html`<td class="heat-${value === 0 ? 0 : Math.ceil((value / most) * COLOURS)}${open(hour) && ` is-open${open(hour - 1) ? '' : ' opens'}${open(hour + 1) ? '' : ' closes'}`}">${value > 0 ? number(value) : ''}</td>`;
  })}</tr>`)}</tbody></table></div>`;
}
