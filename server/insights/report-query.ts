import { FAILURE_KINDS, type FailureKind } from '../../core/contract/failure-kind.ts';
import type { ReportOptions } from './make-report.ts';
import { reportLanguage } from './report-language.ts';
import type { ReportTexts } from './texts/en.ts';

/** A filter that cannot be meant; the message says what can. */
export class ReportQueryError extends Error {
  override readonly name = 'ReportQueryError';
  /** The message in a reader's language. */
  readonly say: (texts: ReportTexts) => string;

  constructor(say: (texts: ReportTexts) => string) {
    super(say(reportLanguage('en').texts));
    this.say = say;
  }
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
  if (locale !== undefined && !/^[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{1,8})*$/u.test(locale)) throw new ReportQueryError((texts) => texts.filters.badLocale);
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
  if (date === undefined || Number.isNaN(date.getTime())) throw new ReportQueryError((texts) => texts.filters.badDate(name));
  return date;
}

function readDays(text: string): number {
  const days = Number(text);
  if (!Number.isInteger(days) || days < 1 || days > 3660) throw new ReportQueryError((texts) => texts.filters.badDays);
  return days;
}

function readKind(text: string | undefined): FailureKind | undefined {
  if (text === undefined) return undefined;
  const kind = FAILURE_KINDS.find((name) => name === text);
  if (kind === undefined) throw new ReportQueryError((texts) => texts.filters.badKind(FAILURE_KINDS.join(', ')));
  return kind;
}
