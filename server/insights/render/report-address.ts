import type { Report } from '../../../core/contract/report.ts';
import type { ReportLanguageTag } from '../report-language.ts';

/** How a page was asked for, beside its filters. */
export interface ReportPlace {
  /** False for a file that is kept or sent: it has no filters, and links to nothing. */
  readonly served: boolean;
  /** The language that stands in the address; absent when the browser's was taken. Links keep it. */
  readonly chosenLang?: ReportLanguageTag | undefined;
}

/** The filters of a report as they stand in an address, with some changed. */
export function queryOf(report: Pick<Report, 'filters' | 'period'>, { chosenLang }: Pick<ReportPlace, 'chosenLang'>, changed: { readonly days?: number; readonly kind?: string; readonly lang?: ReportLanguageTag } = {}): string {
  const query = new URLSearchParams();
  if (changed.days === undefined) {
    query.set('since', report.period.since);
    query.set('until', report.period.until);
  } else query.set('days', String(changed.days));
  const { locale, site, kind, section } = report.filters;
  if (locale !== undefined) query.set('locale', locale);
  if (site !== undefined) query.set('site', site);
  if (section !== undefined) query.set('section', section);
  const kindNow = changed.kind ?? kind;
  if (kindNow !== undefined) query.set('kind', kindNow);
  const lang = changed.lang ?? chosenLang;
  if (lang !== undefined) query.set('lang', lang);
  return query.toString();
}
