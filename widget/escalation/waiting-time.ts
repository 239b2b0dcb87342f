import type { WaitingTime } from '../../core/contract/site-config.ts';

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
