import type { WaitingTime } from '../../core/contract/site-config.ts';
import type { ContactTexts } from '../texts/contact-texts.ts';
import { saidByBrowser } from '../texts/said-by-browser.ts';
import { fillPlural, fillText } from '../texts/widget-texts.ts';

const PATIENCE_MS = 4000;
const MOST_MINUTES = 7 * 24 * 60;

/**
 * Minutes until somebody answers: fixed, from an address of the company's, or from the desk's own queue. Undefined
 * when it is not known: then nothing is said, rather than something wrong.
 * @param patienceMs How long an answer may take, in milliseconds, to its last byte.
 */
export async function waitingMinutes({ minutes, url, queue }: WaitingTime, server: string | undefined, patienceMs = PATIENCE_MS): Promise<number | undefined> {
  const address = url ?? (queue === 'desk' && server !== undefined ? `${server}/v1/waiting-time` : undefined);
  if (address === undefined) return minutes;
  try {
    const response = await fetch(address, { credentials: 'omit', cache: 'no-store', referrerPolicy: 'no-referrer', signal: AbortSignal.timeout(patienceMs) });
    const told = response.ok ? ((await response.json()) as { minutes?: unknown } | null)?.minutes : undefined;
    return typeof told === 'number' && told >= 0 && told <= MOST_MINUTES ? Math.round(told) : minutes;
  } catch {
    return minutes;
  }
}

/** From so many minutes on hours are said, and from so many hours on days: nobody waits 1,440 minutes. */
const HOURS_FROM_MINUTES = 90;
const DAYS_FROM_HOURS = 36;

/** A waiting time as a person would say it: `Waiting time about 4 minutes`, `… about 2 hours`. */
export function describeWaiting(minutes: number, texts: ContactTexts, locale: string): string {
  if (minutes === 0) return texts.noWaiting;
  if (minutes < HOURS_FROM_MINUTES) return fillPlural(texts.waitingMinutes, minutes, locale);
  const hours = Math.round(minutes / 60);
  const [count, unit] = hours < DAYS_FROM_HOURS ? [hours, 'hour'] as const : [Math.round(hours / 24), 'day'] as const;
  return fillText(texts.waitingLong, { time: saidByBrowser(locale, (tag) => new Intl.NumberFormat(tag, { style: 'unit', unit, unitDisplay: 'long' }).format(count)) });
}
