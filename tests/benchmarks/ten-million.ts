/**
 * How long a report takes over many events: a store is filled once and kept, so that the report can be timed again and again.
 *
 *   npm run bench:ten-million -- --store postgres --kept FOLDER [--events 10000000]
 *   npm run bench:ten-million -- --store sqlite --kept FOLDER
 *
 * The first tenth goes the whole way: appended, judged, added up. The database itself then copies it nine times, under
 * other visits and, for the quarter of searches whose words nobody else uses, other words.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { cpus, homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { FAILURE_KINDS } from '../../core/contract/failure-kind.ts';
import type { WidgetEvent } from '../../core/contract/widget-event.ts';
import { judgeEvents } from '../../server/insights/judge-events.ts';
import { makeReport } from '../../server/insights/make-report.ts';
import { openStore, type Store } from '../../server/store/open-store.ts';
import { openSqlite } from '../../server/store/sqlite/open-sqlite.ts';
import { believableTraffic } from '../support/believable-traffic.ts';
import { startPostgres } from '../support/embedded-postgres.ts';

const { values } = parseArgs({ options: { store: { type: 'string', default: 'postgres' }, kept: { type: 'string', default: join(homedir(), '.cache', 'hjelp-ten-million') }, events: { type: 'string', default: '10000000' }, times: { type: 'string', default: '3' } } });
const COPIES = 10;
const wanted = Math.round(Number(values.events) / COPIES);
const UNTIL = new Date('2026-11-21T12:00:00Z');
const DAY_MS = 86_400_000;
/** Every so many searches, one has a word that nobody else uses. */
const TAIL_EVERY = 4;
/** How such a word begins; no other has these letters. */
const TAIL = 'zqx';

/** How a text of the first tenth reads in a copy, in SQL; `r` is the number of the copy. */
const inCopy = (column: string, letter: string): string => `replace(${column}, '${TAIL}', '${TAIL}' || ${letter})`;
const TEXTS = new Set(['wording', 'wording_key', 'question', 'refined_to', 'said', 'said_key', 'meant', 'meant_key', 'body']);

/** Which questions failed in one visit, counted from the copied searches: `together_days` of copies can only be found that way. `earlier` is the list of those before. */
const togetherRows = (earlier: string, kinds: string): string => `
  SELECT s.day, s.site, s.locale, s.question, k.kind, ${earlier} AS earlier FROM searches AS s, ${kinds}
  WHERE s.failure IS NOT NULL AND NOT s.straddles AND s.n > 0 AND (k.kind = '' OR k.kind = s.failure) AND NOT EXISTS (${failedBefore('1', "o.question = s.question AND")})`;
const failedBefore = (what: string, which = ''): string => `SELECT ${what} FROM searches AS o WHERE o.visit = s.visit AND o.n < s.n AND o.failure IS NOT NULL AND ${which} (k.kind = '' OR o.failure = k.kind)`;
const KINDS = ['', ...FAILURE_KINDS].map((kind) => `('${kind}')`).join(', ');

/** A store that is filled and measured. */
interface Candidate {
  readonly name: string;
  open(): Promise<Store>;
  /** Copies what is there until there is {@link COPIES} times as much. */
  multiply(): Promise<void>;
  cpuMs(): number;
  stop(): Promise<void>;
}

const folder = resolve(values.kept, values.store);
mkdirSync(folder, { recursive: true });
const candidate = await (values.store === 'sqlite' ? sqlite() : postgres());
try {
  const filled = join(folder, `filled-${values.events}`);
  if (!existsSync(filled)) {
    await fill(candidate);
    writeFileSync(filled, '');
  }
  await time(candidate);
} finally {
  await candidate.stop();
}

async function fill({ name, open, multiply }: Candidate): Promise<void> {
  const store = await open();
  let kept = 0;
  for (let seed = 1; kept < wanted; seed += 1) {
    const events = believableTraffic({ until: UNTIL, visitsPerDay: 1_000, seed }).slice(0, wanted - kept).map((event, n): WidgetEvent => {
      const own = { ...event, id: `0${seed.toString(16).padStart(7, '0')}-${event.id.slice(9)}`, visit: `${seed}-${event.visit}` };
      return own.type === 'search' && n % TAIL_EVERY === 0 ? { ...own, query: `${own.query} ${TAIL}${lettersOf(n * 7919 + seed * 104_729)}` } : own;
    });
    for (let at = 0; at < events.length; at += 4_000) {
      await Promise.all(Array.from({ length: 4 }, (_, part) => store.events.append(events.slice(at + part * 1_000, at + part * 1_000 + 1_000).map((event) => ({ event, receivedAtMs: Date.parse(event.at) })))));
    }
    kept += events.length;
    process.stderr.write(`\r${name}: ${kept.toLocaleString('en')} events kept`);
  }
  process.stderr.write(', judging …');
  await judgeEvents(store, (judged) => { if (judged % 10_000 === 0) process.stderr.write(`\r${name}: ${judged.toLocaleString('en')} visits judged      `); });
  await store.close();
  process.stderr.write(`, copying …\n`);
  await multiply();
}

async function time({ name, open, cpuMs }: Candidate): Promise<void> {
  const store = await open();
  const last = (days: number): Date => new Date(UNTIL.getTime() - (days - 1) * DAY_MS);
  console.log(`${name}, ${Number(values.events).toLocaleString('en')} events of one month, ${cpus().length} cores, Node ${process.version}${' '.repeat(8)}wall ms   CPU ms (of that the database)`);
  const measure = async (what: string, since: Date, more: object = {}): Promise<void> => {
    const before = { cpu: process.cpuUsage(), server: cpuMs(), wall: performance.now() };
    const report = await makeReport(store, { until: UNTIL, now: UNTIL, since, ...more });
    const wallMs = Math.round(performance.now() - before.wall);
    const { user, system } = process.cpuUsage(before.cpu);
    const serverMs = Math.round(cpuMs() - before.server || 0);
    console.log(`  ${what.padEnd(50)}${String(wallMs).padStart(8)}${String(Math.round((user + system) / 1000) + serverMs).padStart(9)} (${serverMs})   ${report.headline.searches.now.toLocaleString('en')} searches, ${report.headline.failed.now.toLocaleString('en')} failed, ${report.questions.length} gaps`);
  };
  for (let n = 0; n < Number(values.times); n += 1) await measure(n === 0 ? 'report of the month, the first of a process' : 'report of the month, again', last(30));
  await measure('report of a week', last(7));
  await measure('report of a year', last(365));
  await measure('report of the month, Swedish', last(30), { locale: 'sv' });
  await store.close();
}

function lettersOf(number: number): string {
  return [...number.toString(20)].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 20))).join('');
}

async function postgres(): Promise<Candidate> {
  const server = await startPostgres({ shared_buffers: '256MB', max_wal_size: '8GB' }, folder);
  if ('missing' in server) throw new Error(server.missing);
  const place = await server.newPlace();
  const columnsOf = async (table: string): Promise<string[]> => (await server.query(`SELECT column_name FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = '${table}' ORDER BY ordinal_position`, place)).map((row) => String(row['column_name']));
  return {
    name: server.version,
    open: () => openStore(place),
    cpuMs: () => server.cpuMs(),
    stop: () => server.stop(),
    async multiply() {
      const copies = `generate_series(2, ${COPIES}) AS r`;
      const letter = 'chr(96 + r)';
      const id = (text: string): string => `encode(substr(sha256(${text}), 1, 16), 'hex')::uuid`;
      const bytes = (...columns: string[]): string => columns.map((column) => `convert_to(${TEXTS.has(column) ? inCopy(column, letter) : column}, 'UTF8')`).join(` || '\\x00'::bytea || `);
      const steps: string[] = ["SET synchronous_commit = off; SET work_mem = '512MB'; SET maintenance_work_mem = '1GB'"];
      const indexes = (await server.query("SELECT indexname, indexdef FROM pg_indexes WHERE schemaname = current_schema() AND tablename IN ('events', 'searches', 'question_days', 'page_days', 'wording_days', 'opened_days') AND indexname NOT LIKE '%pkey'", place));
      steps.push(...indexes.map((row) => `DROP INDEX ${String(row['indexname'])}`));
      steps.push(`CREATE TEMP TABLE tails AS SELECT ${id("convert_to(question, 'UTF8')")} AS old_id, r, ${id(bytes('question'))} AS new_id FROM (SELECT DISTINCT question FROM searches WHERE question LIKE '%${TAIL}%') AS own, ${copies}; CREATE INDEX ON tails (old_id); ANALYZE tails`);
      for (const table of ['events', 'searches', 'article_uses', 'visits']) {
        const columns = await columnsOf(table);
        const value = (column: string): string => (column === 'visit' ? "r || '-' || visit" : column === 'id' ? 'overlay(id::text placing to_hex(r) from 1 for 1)::uuid' : TEXTS.has(column) ? inCopy(column, letter) : column);
        steps.push(`INSERT INTO ${table} (${columns.join(', ')}) SELECT ${columns.map(value).join(', ')} FROM ${table}, ${copies} ORDER BY ${table === 'events' ? 'at' : 'day'}`);
      }
      // Rows of common words count more; rows of words that nobody else uses are there in more kinds.
      for (const table of ['search_hours', 'question_days', 'page_days', 'wording_days', 'opened_days', 'refinement_days', 'article_days', 'contact_hours', 'outcome_days']) {
        const columns = await columnsOf(table);
        const counters = columns.slice(columns.findIndex((column) => ['searches', 'views', 'visits'].includes(column)));
        const isTail = columns.includes('question_id') ? 'question_id IN (SELECT old_id FROM tails)' : table === 'refinement_days' ? `(said LIKE '%${TAIL}%' OR meant LIKE '%${TAIL}%')` : 'false';
        const value = (column: string): string => {
          if (column === 'question_id') return 'new_id';
          if (column === 'wording_id') return id(bytes('wording', 'wording_key'));
          if (column === 'wording_key_id') return id(bytes('wording_key'));
          if (column === 'refinement_id') return id(bytes('question', 'said_key', 'said', 'meant_key', 'meant'));
          return TEXTS.has(column) ? inCopy(column, letter) : column;
        };
        const rows = columns.includes('question_id') ? `${table} JOIN tails ON old_id = question_id` : `${table}, ${copies}`;
        steps.push(`CREATE TEMP TABLE more AS SELECT ${columns.map((column) => `${value(column)} AS ${column}`).join(', ')} FROM ${rows} WHERE ${isTail} ORDER BY day`);
        steps.push(`UPDATE ${table} SET ${counters.map((counter) => `${counter} = ${counter} * ${COPIES}`).join(', ')} WHERE NOT ${isTail}`);
        steps.push(`INSERT INTO ${table} (${columns.join(', ')}) SELECT ${columns.join(', ')} FROM more; DROP TABLE more`);
      }
      const textIds = `(SELECT string_agg(${id("convert_to(question, 'UTF8')")}::text, ' ' ORDER BY question) FROM (${failedBefore('DISTINCT o.question')}) AS before)`;
      steps.push(`TRUNCATE together_days; INSERT INTO together_days (day, site, locale, question_id, failure, earlier_id, earlier, visits)
        SELECT day, site, locale, ${id("convert_to(question, 'UTF8')")}, kind, ${id("convert_to(earlier, 'UTF8')")}, earlier, count(*) FROM (${togetherRows(textIds, `(VALUES ${KINDS}) AS k (kind)`)}) AS rows WHERE earlier IS NOT NULL GROUP BY 1, 2, 3, 4, 5, 6, 7`);
      steps.push(...indexes.map((row) => String(row['indexdef'])));
      await server.query(steps.join(';\n'), place);
      await server.query('VACUUM ANALYZE', place);
    },
  };
}

async function sqlite(): Promise<Candidate> {
  const file = join(folder, 'hjelp.db');
  return {
    name: 'SQLite',
    open: () => openStore(`sqlite:${file}`),
    cpuMs: () => 0,
    async stop() {},
    async multiply() {
      const database = openSqlite(file);
      database.exec('PRAGMA synchronous = OFF; PRAGMA cache_size = -1000000; PRAGMA temp_store = MEMORY');
      const columnsOf = (table: string): string[] => database.prepare(`SELECT name FROM pragma_table_info('${table}') ORDER BY cid`).all().map((row) => String((row as { name: string }).name));
      const copies = `(WITH RECURSIVE copies (r) AS (VALUES (2) UNION ALL SELECT r + 1 FROM copies WHERE r < ${COPIES}) SELECT r FROM copies)`;
      const letter = 'char(96 + r)';
      const steps = ['CREATE TEMP TABLE copies AS SELECT r FROM ' + copies];
      for (const table of ['events', 'searches', 'article_uses', 'visits']) {
        const columns = columnsOf(table);
        const value = (column: string): string => (column === 'visit' ? "r || '-' || visit" : column === 'id' ? "printf('%x', r) || substr(id, 2)" : TEXTS.has(column) ? inCopy(column, letter) : column);
        steps.push(`INSERT INTO ${table} (${columns.join(', ')}) SELECT ${columns.map(value).join(', ')} FROM copies, (SELECT * FROM ${table}) ORDER BY r, visit`);
      }
      for (const table of ['search_hours', 'question_days', 'page_days', 'wording_days', 'opened_days', 'refinement_days', 'article_days', 'contact_hours', 'outcome_days']) {
        const columns = columnsOf(table);
        const counters = columns.slice(columns.findIndex((column) => ['searches', 'views', 'visits'].includes(column)));
        const isTail = columns.filter((column) => TEXTS.has(column)).map((column) => `${column} LIKE '%${TAIL}%'`).join(' OR ') || 'false';
        steps.push(`CREATE TEMP TABLE more AS SELECT ${columns.map((column) => `${TEXTS.has(column) ? inCopy(column, letter) : column} AS ${column}`).join(', ')} FROM copies, ${table} WHERE ${isTail}`);
        steps.push(`UPDATE ${table} SET ${counters.map((counter) => `${counter} = ${counter} * ${COPIES}`).join(', ')} WHERE NOT (${isTail})`);
        steps.push(`INSERT INTO ${table} (${columns.join(', ')}) SELECT ${columns.join(', ')} FROM more ORDER BY ${columns.slice(0, 4).join(', ')}; DROP TABLE more`);
      }
      steps.push(`DELETE FROM together_days; INSERT INTO together_days (day, site, locale, question, failure, earlier, visits)
        SELECT day, site, locale, question, kind, earlier, count(*) FROM (${togetherRows(`(SELECT json_group_array(question) FROM (${failedBefore('DISTINCT o.question')} ORDER BY o.question))`, `(SELECT column1 AS kind FROM (VALUES ${KINDS})) AS k`)}) WHERE earlier <> '[]' GROUP BY 1, 2, 3, 4, 5, 6`);
      for (const step of steps) database.exec(step);
      database.exec('PRAGMA optimize; PRAGMA wal_checkpoint(TRUNCATE)');
      database.close();
    },
  };
}
