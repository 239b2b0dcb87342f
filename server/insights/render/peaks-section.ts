import type { Report, ReportPeak } from '../../../core/contract/report.ts';
import { reportLanguage, reportLanguageOf } from '../report-language.ts';
import { html, type Html } from './html.ts';
import { queryOf, type ReportPlace } from './report-address.ts';

/** Something happened: worth a notice while it lasts. */
export function peaksSection(report: Report, place: ReportPlace): Html {
  const { peaks, questions } = report;
  const [first] = peaks;
  if (first === undefined) return html``;
  const { texts } = reportLanguage(report.lang);
  const say = texts.peaks;
  const locale = localeOf(questions, first.gap);
  return html`<section class="peaks" aria-labelledby="report-peaks"><h2 id="report-peaks">${peaksTitle(report)}</h2><ul>${peaks.map((peak) => html`<li>${peak.isGoingOn && html`<span class="chip chip-now">${say.now}</span> `}${place.served && questions.some(({ id }) => id === peak.gap) ? html`<a href="/report/gaps/${peak.gap}?${queryOf(report, place)}">${texts.quoted(peak.query)}</a>` : texts.quoted(peak.query)} ${peakText(peak, report)}</li>`)}</ul>
<details class="numbers"><summary>${say.noticeTitle}</summary><p class="hint">${say.noticeHint[0]}<code>content/${locale}/notices/${noticeName(first)}.md</code>${say.noticeHint[1]}</p>
<pre tabindex="0">${noticeDraft(first, questions, locale)}</pre></details></section>`;
}

export function peaksTitle({ peaks, lang }: Pick<Report, 'peaks' | 'lang'>): string {
  const say = reportLanguage(lang).texts.peaks;
  return peaks.some(({ isGoingOn }) => isGoingOn) ? say.happening : say.sudden;
}

/** `+400 % since 07:00: 41 failed searches, usually 8.` */
export function peakText({ date, searches, usual, percent, since, sinceTime }: ReportPeak, { lang }: Pick<Report, 'lang'>): string {
  const { texts, number } = reportLanguage(lang);
  const say = texts.peaks;
  const when = since === undefined ? say.on(date) : say.since(sinceTime ?? since);
  return say.text(percent === null ? undefined : `+${number(percent)}\u00A0%`, when, searches, usual < 0.5 ? say.hardlyAny : say.usually(number(usual < 10 ? usual : Math.round(usual))));
}

/** In the language of those who will read it. */
function noticeDraft(peak: ReportPeak, questions: Report['questions'], locale: string): string {
  const question = questions.find(({ id }) => id === peak.gap);
  const words = [...new Set([peak.query, ...(question?.wordings ?? []).filter(({ wording }) => wording !== '').map(({ wording }) => wording)])].slice(0, 5);
  const { noticeBody } = reportLanguage(reportLanguageOf(locale) ?? 'en').texts.peaks;
  return ['---', `title: ${JSON.stringify(`${peak.query.slice(0, 1).toLocaleUpperCase()}${peak.query.slice(1)}`)}`, 'queries:', ...words.map((word) => `  - ${JSON.stringify(word)}`), 'severity: warning', `until: ${nextDay(peak.date)}`, '---', noticeBody].join('\n');
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
