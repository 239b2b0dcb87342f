import { dateLocale } from '../../core/contract/date-locale.ts';

/** `2026-10-14` as `14 October 2026`, in the reader's language. The day is the editor's, in every time zone. */
export function dateInWords(isoDate: string, locale: string): string {
  return new Intl.DateTimeFormat([dateLocale(locale), 'en-GB'], { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${isoDate.slice(0, 10)}T00:00:00Z`));
}
