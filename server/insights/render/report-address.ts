import type { Report } from '../../../core/contract/report.ts';

/** The filters of a report as they stand in an address, with some changed. */
export function queryOf(report: Pick<Report, 'filters' | 'period'>, changed: { readonly days?: number; readonly kind?: string }): string {
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
  return query.toString();
}
