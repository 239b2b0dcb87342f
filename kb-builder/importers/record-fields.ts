/** A field as text: strings and numbers, without blanks around them; undefined for everything else and for nothing. */
export function textField(value: unknown): string | undefined {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (typeof value !== 'string') return undefined;
  const text = value.trim();
  return text === '' ? undefined : text;
}

/** A field that holds a list of texts; an empty list for everything else. */
export function textList(value: unknown): string[] {
  return Array.isArray(value) ? value.map(textField).filter((text) => text !== undefined) : [];
}

/** A whole number, also when written as text; undefined for everything else. */
export function numberField(value: unknown): number | undefined {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isSafeInteger(number) ? number : undefined;
}

/** The day (`2026-10-14`) of a date in one of the ways in which exports write it; undefined when it is none. Seconds since 1970 are Intercom's way. */
export function dayField(value: unknown): string | undefined {
  if (typeof value === 'number') return value > 1e8 && value < 1e10 ? dayOf(new Date(value * 1000)) : value >= 1e10 && value < 1e13 ? dayOf(new Date(value)) : undefined;
  const text = textField(value);
  if (text === undefined) return undefined;
  const iso = /^(\d{4}-\d{2}-\d{2})(?:$|[T ])/u.exec(text)?.[1];
  if (iso !== undefined) return dayOf(new Date(`${iso}T00:00:00Z`)) === iso ? iso : undefined;
  if (/^\d{9,13}$/u.test(text)) return dayField(Number(text));
  // 09/28/2023 is American; 28/09/2023 can only be European; 28.09.2023 is European.
  const slashes = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?:$|\s)/u.exec(text);
  if (slashes !== null) return Number(slashes[1]) > 12 ? dayFrom(slashes[3]!, slashes[2]!, slashes[1]!) : dayFrom(slashes[3]!, slashes[1]!, slashes[2]!);
  const dots = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?:$|\s)/u.exec(text);
  if (dots !== null) return dayFrom(dots[3]!, dots[2]!, dots[1]!);
  // `Wed Oct 14 2026 …`, `October 14, 2026`: only what names its month in words.
  return /[A-Za-z]{3}/u.test(text) && /\b\d{4}\b/u.test(text) && !Number.isNaN(Date.parse(text)) ? dayOf(new Date(Date.parse(`${text.replace(/\s+(?:GMT|UTC)?[+-]\d{4}.*$|\s+\(.*\)$/u, '')} UTC`))) ?? dayOf(new Date(Date.parse(text))) : undefined;
}

function dayFrom(year: string, month: string, day: string): string | undefined {
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return dayOf(new Date(`${iso}T00:00:00Z`)) === iso ? iso : undefined;
}

function dayOf(date: Date): string | undefined {
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString().slice(0, 10);
}

/** The path of an address, decoded, without a slash at the end; undefined when it is no address. */
export function pathOfAddress(address: string | undefined): string | undefined {
  if (address === undefined) return undefined;
  try {
    return decodeURIComponent(new URL(address, 'https://relative.invalid/').pathname).replace(/\/+$/u, '') || undefined;
  } catch {
    return undefined;
  }
}

/** The host of an absolute address, in small letters; undefined for others. */
export function hostOfAddress(address: string | undefined): string | undefined {
  try {
    return address === undefined ? undefined : new URL(address).host.toLowerCase();
  } catch {
    return undefined;
  }
}
