import { dateLocale } from '../../../core/contract/date-locale.ts';

/** How a language writes numbers, and dates by the calendar of the report: days are plain days, without any time zone. */
export interface WrittenNumbers {
  /** `12,345`. */
  number(value: number): string;
  /** A share as `4.2 %` or `42 %`, held together by a no-break space. */
  percent(share: number): string;
  /** With one decimal: `4.3`. */
  mean(value: number): string;
  /** With two decimals: `0.85`. */
  decimal(value: number): string;
  /** `1,300 SEK`, held together by a no-break space. */
  money(amount: number, currency: string): string;
  /** `21 Nov`. */
  shortDate(date: string): string;
  /** `21 Nov 2026`. */
  fullDate(date: string): string;
  /** `Sat 21 Nov`. */
  weekdayDate(date: string): string;
  /** `1 – 21 Nov 2026`. */
  dateRange(since: string, until: string): string;
  /** `Monday` for 0. */
  weekday(weekday: number): string;
  /** `Stockholm time (Europe/Stockholm)` needs words of its own; this is the city: `Stockholm`. */
  city(timeZone: string): string;
  /** `Swedish`; the tag itself when it is none. */
  languageName(locale: string): string;
  /** `21 Nov 2026, 12:00`, by a clock. */
  instant(at: string, timeZone: string): string;
}

/** @param tag A language tag that `Intl` knows. */
export function writeNumbers(tag: string): WrittenNumbers {
  const locale = dateLocale(tag);
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const oneDecimal = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const twoDecimals = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const dates = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  const short = dates({ day: 'numeric', month: 'short' });
  const full = dates({ day: 'numeric', month: 'short', year: 'numeric' });
  const named = dates({ weekday: 'short', day: 'numeric', month: 'short' });
  const weekdays = dates({ weekday: 'long' });
  const languages = new Intl.DisplayNames([locale], { type: 'language', fallback: 'code' });
  const startOf = (date: string): Date => new Date(`${date.slice(0, 10)}T00:00:00Z`);
  const capital = (text: string): string => `${text.slice(0, 1).toLocaleUpperCase(locale)}${text.slice(1)}`;
  const number = (value: number): string => whole.format(value);
  return {
    number,
    percent(share) {
      const value = share * 100;
      return `${value > 0 && value < 10 ? number(value) : number(Math.round(value))}\u00A0%`;
    },
    mean: (value) => oneDecimal.format(value),
    decimal: (value) => twoDecimals.format(value),
    money: (amount, currency) => `${number(Math.round(amount))}${currency && `\u00A0${currency}`}`,
    shortDate: (date) => short.format(startOf(date)),
    fullDate: (date) => full.format(startOf(date)),
    weekdayDate: (date) => capital(named.format(startOf(date))),
    dateRange: (since, until) => full.formatRange(startOf(since), startOf(until)),
    // 2026-11-16 was a Monday.
    weekday: (weekday) => capital(weekdays.format(new Date(Date.UTC(2026, 10, 16 + weekday)))),
    city: (timeZone) => timeZone.split('/').at(-1)!.replaceAll('_', ' '),
    languageName(of) {
      try {
        return capital(languages.of(of.replace('_', '-')) ?? of);
      } catch {
        return of;
      }
    },
    instant: (at, timeZone) => new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone }).format(new Date(at)),
  };
}
