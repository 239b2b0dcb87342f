import { FAILURE_KINDS, type FailureKind } from '../../core/contract/failure-kind.ts';
import type { ReportOptions } from './make-report.ts';

/** A filter that cannot be meant; the message says what can. */
export class ReportQueryError extends Error {
  override readonly name = 'ReportQueryError';
}

/**
 * The filters in a report's address: `since`, `until` (dates), or `days` (so many until `until`), `locale`, `site`, `kind`, `section`.
 * An empty filter is none.
 * @throws {ReportQueryError}
 */
export function readReportQuery(query: URLSearchParams): Pick<ReportOptions, 'since' | 'until' | 'days' | 'locale' | 'site' | 'kind' | 'section'> {
  const value = (name: string): string | undefined => query.get(name)?.trim() || undefined;
  const until = readDate('until', value('until'));
  const days = value('days');
  const since = readDate('since', value('since'));
  const locale = value('locale');
  if (locale !== undefined && !/^[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{1,8})*$/u.test(locale)) throw new ReportQueryError('locale: expected a language tag such as sv.');
  const site = value('site')?.slice(0, 200);
  const kind = readKind(value('kind'));
  const section = value('section')?.slice(0, 200);
  return {
    ...(since === undefined ? {} : { since }),
    ...(until === undefined ? {} : { until }),
    ...(locale === undefined ? {} : { locale }),
    ...(site === undefined ? {} : { site }),
    ...(days === undefined ? {} : { days: readDays(days) }),
    ...(kind === undefined ? {} : { kind }),
    ...(section === undefined ? {} : { section }),
  };
}

function readDate(name: string, text: string | undefined): Date | undefined {
  if (text === undefined) return undefined;
  const date = /^\d{4}-\d{2}-\d{2}$/u.test(text) ? new Date(`${text}T00:00:00Z`) : undefined;
  if (date === undefined || Number.isNaN(date.getTime())) throw new ReportQueryError(`${name}: expected a date such as 2026-11-21.`);
  return date;
}

function readDays(text: string): number {
  const days = Number(text);
  if (!Number.isInteger(days) || days < 1 || days > 3660) throw new ReportQueryError('days: expected a whole number from 1 to 3660.');
  return days;
}

function readKind(text: string | undefined): FailureKind | undefined {
  if (text === undefined) return undefined;
  const kind = FAILURE_KINDS.find((name) => name === text);
  if (kind === undefined) throw new ReportQueryError(`kind: expected one of ${FAILURE_KINDS.join(', ')}.`);
  return kind;
}
