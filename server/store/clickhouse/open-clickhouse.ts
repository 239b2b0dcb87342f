import { StoreUnavailableError } from '../store-unavailable.ts';

/** A row as an object of columns; each caller knows the shape of its own query. */
export type ClickHouseRow = Record<string, unknown>;

/** A ClickHouse database, by its HTTP interface. */
export interface ClickHouse {
  /** Server and database without user and password, for messages. */
  readonly place: string;
  rows(sql: string): Promise<ClickHouseRow[]>;
  run(sql: string): Promise<void>;
  /**
   * Inserts rows at once. The same rows under the same token are kept once, however often they come and to whichever
   * replica.
   */
  insert(table: string, jsonRows: readonly string[], token: string): Promise<void>;
}

export interface ClickHouseLimits {
  /** For inserts and small questions. Default 30 s. */
  readonly promptMs?: number;
  /** For reports. Default 2 minutes. */
  readonly patientMs?: number;
}

/** Errors that pass: too many parts, queries or connections, no memory, a replica that is read-only or has lost its keeper. */
const PASSING_ERRORS = new Set([3, 159, 160, 164, 202, 203, 209, 210, 225, 236, 241, 242, 243, 252, 285, 286, 319, 364, 415, 425, 439, 999]);
const ACCESS_ERRORS = new Set([192, 193, 194, 497, 516]);

/**
 * @param url `https://user:password@host:8443/database`; the password belongs into the environment, not onto a command line.
 * @throws when the address cannot be read.
 */
export function openClickHouse(url: string, limits: ClickHouseLimits = {}): ClickHouse {
  const { address, headers, place } = readAddress(url);

  async function send(body: string, timeoutMs: number): Promise<string> {
    let response: Response;
    let text: string;
    try {
      response = await fetch(address, { method: 'POST', body, headers, signal: AbortSignal.timeout(timeoutMs), redirect: 'error' });
      text = await response.text();
    } catch (error) {
      const cause = error instanceof Error ? (error.cause instanceof Error ? error.cause.message || error.message : error.message) : String(error);
      throw new StoreUnavailableError(`ClickHouse at ${place} does not answer: ${cause}`, { cause: error });
    }
    if (response.ok && !/^Code: \d+\. DB::Exception/u.test(text)) return text;
    const code = Number(response.headers.get('x-clickhouse-exception-code') ?? /Code: (\d+)/u.exec(text)?.[1] ?? Number.NaN);
    const reason = text.trim().split('\n', 1)[0]!.slice(0, 400);
    if (ACCESS_ERRORS.has(code) || response.status === 401 || response.status === 403) throw new Error(`ClickHouse at ${place} refuses this user: ${reason} Check user, password and grants in HJELP_EVENTS.`);
    if (PASSING_ERRORS.has(code) || (Number.isNaN(code) && response.status >= 500)) throw new StoreUnavailableError(`ClickHouse at ${place} cannot do this now: ${reason || response.status}`);
    throw new Error(`ClickHouse at ${place} answered ${response.status}: ${reason}`);
  }

  const promptMs = limits.promptMs ?? 30_000;
  return {
    place,
    async rows(sql) {
      const text = await send(`${sql}\nSETTINGS ${READING}\nFORMAT JSONEachRow`, limits.patientMs ?? 120_000);
      return text === '' ? [] : text.trimEnd().split('\n').map((line) => JSON.parse(line) as ClickHouseRow);
    },
    async run(sql) {
      await send(sql, limits.patientMs ?? 120_000);
    },
    async insert(table, jsonRows, token) {
      if (jsonRows.length === 0) return;
      await send(`INSERT INTO ${table} SETTINGS insert_deduplicate = 1, insert_deduplication_token = ${literal(token)}, async_insert = 0 FORMAT JSONEachRow\n${jsonRows.join('\n')}`, promptMs);
    },
  };
}

/** Numbers as numbers, and room for long lists of questions. */
const READING = 'output_format_json_quote_64bit_integers = 0, max_query_size = 67108864';

/** A text as a literal of SQL. */
export function literal(text: string): string {
  return `'${text.replaceAll(/[\\']/gu, '\\$&').replaceAll('\0', '\\0')}'`;
}

/** Texts as a list for `IN`; never empty, since SQL has no empty list. */
export function literals(texts: readonly string[]): string {
  return `(${texts.length === 0 ? "'', ''" : [...texts, texts[0]!].map(literal).join(', ')})`;
}

function readAddress(url: string): { address: string; headers: Record<string, string>; place: string } {
  let parsed: URL;
  try {
    parsed = new URL(url);
  } catch {
    throw new Error('The address of ClickHouse cannot be read: expected https://user:password@host:8443/database, with special characters of the password percent-encoded.');
  }
  const database = decodeURIComponent(parsed.pathname.replace(/^\/+|\/+$/gu, '')) || 'default';
  const headers: Record<string, string> = { 'content-type': 'text/plain; charset=utf-8', 'x-clickhouse-database': database };
  if (parsed.username !== '') headers['x-clickhouse-user'] = decodeURIComponent(parsed.username);
  if (parsed.password !== '') headers['x-clickhouse-key'] = decodeURIComponent(parsed.password);
  return { address: `${parsed.origin}/`, headers, place: `${parsed.host}/${database}` };
}
