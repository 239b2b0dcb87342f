import { openStore, type OpenStoreOptions, type Store } from '../server/store/open-store.ts';
import { say } from '../kb-builder/wording/message.ts';
import { UsageError, type VerbCall, type VerbOption } from './verb.ts';

export const DATA_OPTION: VerbOption = { name: 'data', value: 'URL', meaning: 'where events and conversations are kept: sqlite:PATH (default sqlite:hjelp-data/hjelp.db, or HJELP_DATA) or postgres://user@host/database' };

/**
 * Where the data is: `--data`, else `HJELP_DATA`, else beside the content.
 * @throws {UsageError} for an address of no known kind.
 */
export function dataUrl(call: VerbCall): string {
  const url = call.text('data') ?? process.env['HJELP_DATA'] ?? 'sqlite:hjelp-data/hjelp.db';
  if (/^(sqlite:.+|postgres(ql)?:\/\/.+)/u.test(url)) return url;
  throw new UsageError(`--data is "${url.replace(/:[^:@/]*@/u, ':…@')}": expected sqlite:PATH, for example sqlite:hjelp-data/hjelp.db, or postgres://user@host/database`);
}

export const EVENTS_OPTION: VerbOption = { name: 'events', value: 'URL', meaning: 'keep events, and they alone, in ClickHouse: https://host:8443/database; with a user and password in HJELP_EVENTS instead' };

/**
 * Where events are, if not with the rest: `--events`, else `HJELP_EVENTS`.
 * @throws {UsageError} for an address of no known kind, and for a password where others can read it.
 */
export function eventsPlace(call: VerbCall): Pick<OpenStoreOptions, 'eventsUrl'> {
  const given = call.text('events');
  const url = given ?? process.env['HJELP_EVENTS'];
  if (url === undefined || url === '') return {};
  if (!/^https?:\/\/[^/]/u.test(url)) throw new UsageError('--events (or HJELP_EVENTS) is no address of ClickHouse: expected https://host:8443/database. Events in SQLite or PostgreSQL need no address of their own; --data is enough.');
  if (given !== undefined && /^https?:\/\/[^/]*@/u.test(given)) throw new UsageError('Others on this machine can read a command line: put an address with user and password into HJELP_EVENTS instead of --events.');
  return { eventsUrl: url };
}

/** Opens the data that `--data` and `--events` name; for commands that read some. */
export function openData(call: VerbCall): Promise<Store> {
  return openStore(dataUrl(call), { mustExist: true, ...eventsPlace(call) });
}

/** A day or a length of time before now: `2026-11-01`, `7d`, `24h`, `2026-11-01T08:00:00Z`. */
export function sinceInstant(text: string, name: string, now: Date): Date {
  const ago = /^(\d{1,5})([hdwm])$/u.exec(text);
  if (ago) {
    const hours = { h: 1, d: 24, w: 24 * 7, m: 24 * 30 }[ago[2] as 'h' | 'd' | 'w' | 'm'];
    return new Date(now.getTime() - Number(ago[1]) * hours * 3_600_000);
  }
  const instant = /^\d{4}-\d{2}-\d{2}(T.*)?$/u.test(text) ? new Date(text) : new Date(Number.NaN);
  if (Number.isNaN(instant.getTime())) throw new UsageError(say`--${name} is "${text}": expected a date such as 2026-11-01, or a length such as 7d, 24h or 4w.`);
  return instant;
}

/** `7d`, `4w` and `2m` are so many days, today included, as on the report's page; undefined for anything else. */
export function daysIn(text: string | undefined): number | undefined {
  const [, number, unit] = /^(\d{1,5})([dwm])$/u.exec(text ?? '') ?? [];
  return number === undefined ? undefined : Math.max(1, Number(number) * { d: 1, w: 7, m: 30 }[unit as 'd' | 'w' | 'm']);
}
