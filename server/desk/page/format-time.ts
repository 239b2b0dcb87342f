import type { DeskTexts } from './texts/desk-texts.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A waiting time in its largest unit: `40 s`, `12 min`, `3 h`, `2 days`. Negative times, from clocks that differ, count as 0. */
export function formatWait(ms: number, { duration }: DeskTexts): string {
  if (ms < MINUTE) return duration.seconds(Math.max(0, Math.floor(ms / SECOND)));
  if (ms < HOUR) return duration.minutes(Math.floor(ms / MINUTE));
  if (ms < DAY) return duration.hours(Math.floor(ms / HOUR));
  return duration.days(Math.floor(ms / DAY));
}

/** A reading time to the second, as half a minute more says much about how an article was read: `1 min 20 s`. */
export function formatReading(ms: number, texts: DeskTexts): string {
  if (ms < MINUTE || ms >= HOUR) return formatWait(ms, texts);
  const seconds = Math.floor((ms % MINUTE) / SECOND);
  const minutes = texts.duration.minutes(Math.floor(ms / MINUTE));
  return seconds === 0 ? minutes : `${minutes} ${texts.duration.seconds(seconds)}`;
}

/** `14:05`. */
export function formatClock(iso: string, { locale }: DeskTexts): string {
  return formatter(locale, { hour: '2-digit', minute: '2-digit' }).format(new Date(iso));
}

/** `21 November`, with the year when it is not this one. */
export function formatDay(iso: string, now: Date, { locale }: DeskTexts): string {
  const date = new Date(iso);
  return formatter(locale, { day: 'numeric', month: 'long', ...(date.getFullYear() !== now.getFullYear() && { year: 'numeric' }) }).format(date);
}

/** As short as a list needs it: the clock today, `20 Nov` on other days. */
export function formatShort(iso: string, now: Date, texts: DeskTexts): string {
  return isSameDay(iso, now.toISOString()) ? formatClock(iso, texts) : formatter(texts.locale, { day: 'numeric', month: 'short' }).format(new Date(iso));
}

/** Day and clock. */
export function formatMoment(iso: string, now: Date, texts: DeskTexts): string {
  return isSameDay(iso, now.toISOString()) ? formatClock(iso, texts) : `${formatDay(iso, now, texts)} ${formatClock(iso, texts)}`;
}

/** By the reader's own time zone. */
export function isSameDay(one: string, other: string): boolean {
  return new Date(one).toDateString() === new Date(other).toDateString();
}

/** The name of a language in the reader's own: `Swedish`. */
export function languageName(locale: string, { locale: reader }: DeskTexts): string {
  try {
    return new Intl.DisplayNames([reader], { type: 'language' }).of(locale) ?? locale;
  } catch {
    return locale;
  }
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Making a formatter is slow and each message has one. English is written the British way, as everywhere in Europe. */
function formatter(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const found = formatters.get(key) ?? new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, options);
  formatters.set(key, found);
  return found;
}
