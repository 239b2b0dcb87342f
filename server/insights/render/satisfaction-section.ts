import type { RatingKind } from '../../../core/contract/conversation.ts';
import type { Report, ReportScore } from '../../../core/contract/report.ts';
import { percent } from '../summarise.ts';
import { html, type Html } from './html.ts';

const KIND_NAMES: Readonly<Record<RatingKind, string>> = { thumb: 'Did it help?', csat: 'Satisfaction, 1–5', nps: 'Would recommend, 0–10', ces: 'How easy, 1–7' };

/** What visitors said after closing, and how shifts were. Nothing while nobody was asked. */
export function satisfactionSection({ satisfaction }: Report): Html {
  if (satisfaction === undefined || (satisfaction.kinds.length === 0 && satisfaction.shifts === null)) return html``;
  const { kinds, articles, gaps, channels, hours, shifts } = satisfaction;
  return html`<section aria-labelledby="report-satisfaction"><h2 id="report-satisfaction">After the conversation</h2>
<p class="hint">What visitors answered when a conversation at the desk was closed. It counts for every article they had read and every question they had asked before; nothing is told by agent.</p>
${kinds.length > 0 && table('', 'Question', kinds.map((score) => ({ name: KIND_NAMES[score.kind], ...score })), false)}
${gaps.length > 0 && table('By question asked in vain', 'Question', gaps.map(({ query, ...score }) => ({ name: query, ...score })))}
${articles.length > 0 && table('By article read before', 'Article', articles.map(({ title, ...score }) => ({ name: title, ...score })))}
${channels.length > 1 && table('By channel', 'Channel', channels.map(({ channel, ...score }) => ({ name: channel, ...score })))}
${hours.length > 1 && html`<details class="numbers"><summary>By hour</summary>${table('', 'Hour', hours.map(({ hour, ...score }) => ({ name: `${String(hour).padStart(2, '0')}:00`, ...score })))}</details>`}
${shifts !== null && html`<p>Agents called ${shifts.good} of ${shifts.all} shifts good.</p>`}</section>`;
}

function table(title: string, heading: string, rows: readonly (ReportScore & { readonly name: string })[], withKind = true): Html {
  const hasSeveral = withKind && new Set(rows.map(({ kind }) => kind)).size > 1;
  return html`${title !== '' && html`<h3>${title}</h3>`}<table class="rows"><thead><tr><th scope="col">${heading}</th>${hasSeveral && html`<th scope="col">Asked</th>`}<th scope="col" class="n">Answers</th><th scope="col" class="n">Good</th><th scope="col" class="n">Mean</th></tr></thead><tbody>
${rows.map(({ name, kind, answers, good, mean, nps }) => html`<tr><th scope="row">${name}</th>${hasSeveral && html`<td data-name="Asked">${KIND_NAMES[kind]}</td>`}<td class="n" data-name="Answers">${String(answers)}</td><td class="n" data-name="Good">${percent(good)}${nps !== undefined && ` · NPS ${nps}`}</td><td class="n" data-name="Mean">${kind === 'thumb' ? '–' : mean.toFixed(1)}</td></tr>`)}</tbody></table>`;
}
