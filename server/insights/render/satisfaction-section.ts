import type { Report, ReportScore } from '../../../core/contract/report.ts';
import { reportLanguage, type ReportLanguage } from '../report-language.ts';
import { html, type Html } from './html.ts';

/** One heading with its rows; the first has no title. */
export interface SatisfactionTable {
  readonly by: 'all' | 'gap' | 'article' | 'channel' | 'hour';
  readonly title: string;
  /** What the first column names. */
  readonly heading: string;
  readonly rows: readonly (ReportScore & { readonly name: string })[];
}

/** What there is to tell of visitors' answers, in the order of the page; one channel or one hour alone tells nothing. */
export function satisfactionTables({ satisfaction, lang }: Pick<Report, 'satisfaction' | 'lang'>): readonly SatisfactionTable[] {
  if (satisfaction === undefined) return [];
  const { common, satisfaction: say } = reportLanguage(lang).texts;
  const { kinds, gaps, articles, channels, hours } = satisfaction;
  const tables: readonly SatisfactionTable[] = [
    { by: 'all', title: '', heading: common.question, rows: kinds.map((score) => ({ name: say.asked[score.kind], ...score })) },
    { by: 'gap', title: say.byGap, heading: common.question, rows: gaps.map(({ query, ...score }) => ({ name: query, ...score })) },
    { by: 'article', title: say.byArticle, heading: common.article, rows: articles.map(({ title, ...score }) => ({ name: title, ...score })) },
    { by: 'channel', title: say.byChannel, heading: say.channel, rows: new Set(channels.map(({ channel }) => channel)).size > 1 ? channels.map(({ channel, ...score }) => ({ name: channel, ...score })) : [] },
    { by: 'hour', title: say.byHour, heading: say.hour, rows: new Set(hours.map(({ hour }) => hour)).size > 1 ? hours.map(({ hour, ...score }) => ({ name: hourText(hour), ...score })) : [] },
  ];
  return tables.filter(({ rows }) => rows.length > 0);
}

/** `08:00`. */
export function hourText(hour: number): string {
  return `${String(hour).padStart(2, '0')}:00`;
}

/** `50 %`, and of recommendation `50 % · NPS 0`. */
export function goodText({ good, nps }: ReportScore, { percent, number }: ReportLanguage): string {
  return `${percent(good)}${nps === undefined ? '' : ` · NPS ${number(nps)}`}`;
}

/** A thumb has no mean worth telling. */
export function meanText({ kind, mean }: ReportScore, language: ReportLanguage): string {
  return kind === 'thumb' ? '–' : language.mean(mean);
}

/** Whether the rows answer different questions, so that each must say which. */
export function asksSeveral({ by, rows }: SatisfactionTable): boolean {
  return by !== 'all' && new Set(rows.map(({ kind }) => kind)).size > 1;
}

/** Undefined while too few shifts were called anything. */
export function shiftsText({ satisfaction, lang }: Pick<Report, 'satisfaction' | 'lang'>): string | undefined {
  const shifts = satisfaction?.shifts ?? undefined;
  return shifts === undefined ? undefined : reportLanguage(lang).texts.satisfaction.shifts(shifts.good, shifts.all);
}

/** What visitors said after closing, and how shifts were. Nothing while nobody was asked. */
export function satisfactionSection(report: Report): Html {
  const tables = satisfactionTables(report);
  const shifts = shiftsText(report);
  if (tables.length === 0 && shifts === undefined) return html``;
  const language = reportLanguage(report.lang);
  const say = language.texts.satisfaction;
  return html`<section aria-labelledby="report-satisfaction"><h2 id="report-satisfaction">${say.title}</h2>
<p class="hint">${say.hint}</p>
${tables.map((table) => (table.by === 'hour' ? html`<details class="numbers"><summary>${table.title}</summary>${rowsOf({ ...table, title: '' }, language)}</details>` : rowsOf(table, language)))}
${shifts !== undefined && html`<p>${shifts}</p>`}</section>`;
}

function rowsOf(table: SatisfactionTable, language: ReportLanguage): Html {
  const { title, heading, rows } = table;
  const say = language.texts.satisfaction;
  const hasSeveral = asksSeveral(table);
  return html`${title !== '' && html`<h3>${title}</h3>`}<table class="rows"><thead><tr><th scope="col">${heading}</th>${hasSeveral && html`<th scope="col">${say.askedTitle}</th>`}<th scope="col" class="n">${say.answers}</th><th scope="col" class="n">${say.good}</th><th scope="col" class="n">${say.mean}</th></tr></thead><tbody>
${rows.map((row) => html`<tr><th scope="row">${row.name}</th>${hasSeveral && html`<td data-name="${say.askedTitle}">${say.asked[row.kind]}</td>`}<td class="n" data-name="${say.answers}">${language.number(row.answers)}</td><td class="n" data-name="${say.good}">${goodText(row, language)}</td><td class="n" data-name="${say.mean}">${meanText(row, language)}</td></tr>`)}</tbody></table>`;
}
