import type { RatingKind } from '../../../core/contract/conversation.ts';
import type { Report, ReportScore } from '../../../core/contract/report.ts';
import { percent } from '../summarise.ts';
import { html, type Html } from './html.ts';

/** What was asked, and the range of the answers. */
export const RATING_NAMES: Readonly<Record<RatingKind, string>> = { thumb: 'Did it help?', csat: 'Satisfaction, 1–5', nps: 'Would recommend, 0–10', ces: 'How easy, 1–7' };

/** One heading with its rows; the first has no title. */
export interface SatisfactionTable {
  readonly by: 'all' | 'gap' | 'article' | 'channel' | 'hour';
  readonly title: string;
  /** What the first column names. */
  readonly heading: string;
  readonly rows: readonly (ReportScore & { readonly name: string })[];
}

/** What there is to tell of visitors' answers, in the order of the page; one channel or one hour alone tells nothing. */
export function satisfactionTables({ satisfaction }: Pick<Report, 'satisfaction'>): readonly SatisfactionTable[] {
  if (satisfaction === undefined) return [];
  const { kinds, gaps, articles, channels, hours } = satisfaction;
  const tables: readonly SatisfactionTable[] = [
    { by: 'all', title: '', heading: 'Question', rows: kinds.map((score) => ({ name: RATING_NAMES[score.kind], ...score })) },
    { by: 'gap', title: 'By question asked in vain', heading: 'Question', rows: gaps.map(({ query, ...score }) => ({ name: query, ...score })) },
    { by: 'article', title: 'By article read before', heading: 'Article', rows: articles.map(({ title, ...score }) => ({ name: title, ...score })) },
    { by: 'channel', title: 'By channel', heading: 'Channel', rows: new Set(channels.map(({ channel }) => channel)).size > 1 ? channels.map(({ channel, ...score }) => ({ name: channel, ...score })) : [] },
    { by: 'hour', title: 'By hour', heading: 'Hour', rows: new Set(hours.map(({ hour }) => hour)).size > 1 ? hours.map(({ hour, ...score }) => ({ name: hourText(hour), ...score })) : [] },
  ];
  return tables.filter(({ rows }) => rows.length > 0);
}

/** `08:00`. */
export function hourText(hour: number): string {
  return `${String(hour).padStart(2, '0')}:00`;
}

/** `50 %`, and of recommendation `50 % · NPS 0`. */
export function goodText({ good, nps }: ReportScore): string {
  return `${percent(good)}${nps === undefined ? '' : ` · NPS ${nps}`}`;
}

/** A thumb has no mean worth telling. */
export function meanText({ kind, mean }: ReportScore): string {
  return kind === 'thumb' ? '–' : mean.toFixed(1);
}

/** Whether the rows answer different questions, so that each must say which. */
export function asksSeveral({ by, rows }: SatisfactionTable): boolean {
  return by !== 'all' && new Set(rows.map(({ kind }) => kind)).size > 1;
}

/** Undefined while too few shifts were called anything. */
export function shiftsText({ satisfaction }: Pick<Report, 'satisfaction'>): string | undefined {
  const shifts = satisfaction?.shifts ?? undefined;
  return shifts === undefined ? undefined : `Agents called ${shifts.good} of ${shifts.all} shifts good.`;
}

/** What visitors said after closing, and how shifts were. Nothing while nobody was asked. */
export function satisfactionSection(report: Report): Html {
  const tables = satisfactionTables(report);
  const shifts = shiftsText(report);
  if (tables.length === 0 && shifts === undefined) return html``;
  return html`<section aria-labelledby="report-satisfaction"><h2 id="report-satisfaction">After the conversation</h2>
<p class="hint">What visitors answered when a conversation at the desk was closed. It counts for every article they had read and every question they had asked before; nothing is told by agent.</p>
${tables.map((table) => (table.by === 'hour' ? html`<details class="numbers"><summary>${table.title}</summary>${rowsOf({ ...table, title: '' })}</details>` : rowsOf(table)))}
${shifts !== undefined && html`<p>${shifts}</p>`}</section>`;
}

function rowsOf(table: SatisfactionTable): Html {
  const { title, heading, rows } = table;
  const hasSeveral = asksSeveral(table);
  return html`${title !== '' && html`<h3>${title}</h3>`}<table class="rows"><thead><tr><th scope="col">${heading}</th>${hasSeveral && html`<th scope="col">Asked</th>`}<th scope="col" class="n">Answers</th><th scope="col" class="n">Good</th><th scope="col" class="n">Mean</th></tr></thead><tbody>
${rows.map((row) => html`<tr><th scope="row">${row.name}</th>${hasSeveral && html`<td data-name="Asked">${RATING_NAMES[row.kind]}</td>`}<td class="n" data-name="Answers">${String(row.answers)}</td><td class="n" data-name="Good">${goodText(row)}</td><td class="n" data-name="Mean">${meanText(row)}</td></tr>`)}</tbody></table>`;
}
