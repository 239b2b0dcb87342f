import type { Report, ReportPeak } from '../../../core/contract/report.ts';
import { shortDate } from './charts.ts';
import { html, type Html } from './html.ts';
import { number } from './numbers.ts';

/** Something happened: worth a notice while it lasts. */
export function peaksSection({ peaks, questions }: Report, served: boolean): Html {
  const [first] = peaks;
  if (first === undefined) return html``;
  const goesOn = peaks.filter(({ isGoingOn }) => isGoingOn);
  return html`<section class="peaks" aria-labelledby="report-peaks"><h2 id="report-peaks">${goesOn.length > 0 ? 'Something is happening' : 'Sudden questions'}</h2><ul>${peaks.map((peak) => html`<li>${peak.isGoingOn && html`<span class="chip chip-now">now</span> `}${served && questions.some(({ id }) => id === peak.gap) ? html`<a href="/report/gaps/${peak.gap}">“${peak.query}”</a>` : html`“${peak.query}”`} ${peakText(peak)}</li>`)}</ul>
<details class="numbers"><summary>A notice answers them all at once</summary><p class="hint">Save it as <code>content/${localeOf(questions, first.gap)}/notices/${noticeName(first)}.md</code>, write what visitors need to know, and publish. It stands above the results of these searches until the date that it names.</p>
<pre tabindex="0">${noticeDraft(first, questions)}</pre></details></section>`;
}

/** `+400 % since 07:00 (41 failed searches, usually 8)`. */
export function peakText({ date, searches, usual, percent, since, sinceTime }: ReportPeak): string {
  const when = since === undefined ? `on ${shortDate(date)}` : `since ${sinceTime ?? since}`;
  const usually = usual < 0.5 ? 'usually hardly any' : `usually ${usual < 10 ? usual : number(Math.round(usual))}`;
  return `${percent === null ? '' : `+${number(percent)}\u00A0% `}${when}: ${number(searches)} failed searches, ${usually}.`;
}

function noticeDraft(peak: ReportPeak, questions: Report['questions']): string {
  const question = questions.find(({ id }) => id === peak.gap);
  const words = [...new Set([peak.query, ...(question?.wordings ?? []).filter(({ wording }) => wording !== '').map(({ wording }) => wording)])].slice(0, 5);
  return ['---', `title: ${JSON.stringify(`${peak.query.slice(0, 1).toLocaleUpperCase()}${peak.query.slice(1)}`)}`, 'queries:', ...words.map((word) => `  - ${JSON.stringify(word)}`), 'severity: warning', `until: ${nextDay(peak.date)}`, '---', 'We know about it and are working on it. …'].join('\n');
}

function nextDay(date: string): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

function localeOf(questions: Report['questions'], gap: string): string {
  return questions.find(({ id }) => id === gap)?.locales[0]?.locale ?? 'en';
}

function noticeName({ date }: ReportPeak): string {
  return `notice-${date}`;
}
