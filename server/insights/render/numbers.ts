/** `12,345`. */
export function number(value: number): string {
  return value.toLocaleString('en');
}

/** 0 of nothing. */
export function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

/** `1,300 SEK`, held together by a no-break space. */
export function money(amount: number, currency: string): string {
  return `${number(Math.round(amount))}${currency && `\u00A0${currency}`}`;
}

/** `1 visit`, `2 visits`. */
export function counted(value: number, one: string, many = `${one}s`): string {
  return `${number(value)} ${value === 1 ? one : many}`;
}

const LANGUAGES = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' });

/** `Swedish`; the tag itself when it is none. */
export function languageName(locale: string): string {
  try {
    return LANGUAGES.of(locale.replace('_', '-')) ?? locale;
  } catch {
    return locale;
  }
}

/** `Europe/Stockholm` as people say it: `Stockholm time`. */
export function zoneName(timeZone: string): string {
  return timeZone === 'UTC' ? 'UTC' : `${timeZone.split('/').at(-1)!.replaceAll('_', ' ')} time (${timeZone})`;
}
