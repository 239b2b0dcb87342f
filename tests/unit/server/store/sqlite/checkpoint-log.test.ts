import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkpointLog } from '../../../../../server/store/sqlite/checkpoint-log.ts';
import { openSqlite, type SqliteDatabase } from '../../../../../server/store/sqlite/open-sqlite.ts';

let folder: string;
let path: string;
const opened: SqliteDatabase[] = [];
const open = (busyTimeoutMs?: number): SqliteDatabase => {
  const database = openSqlite(path, busyTimeoutMs === undefined ? {} : { busyTimeoutMs });
  opened.push(database);
  return database;
};
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hjelp-log-'));
  path = join(folder, 'hjelp.db');
});
afterEach(() => {
  for (const database of opened.splice(0)) if (database.isOpen) database.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A database whose log has some 9,000 pages, which nobody has written back. */
function withLongLog(): SqliteDatabase {
  const writer = open();
  writer.exec('PRAGMA wal_autocheckpoint = 0');
  writer.exec('CREATE TABLE notes (n INTEGER PRIMARY KEY, body TEXT)');
  writer.prepare("INSERT INTO notes (body) WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 9000) SELECT printf('%.4000c', 'x') FROM n").run();
  return writer;
}
const count = (database: SqliteDatabase): unknown => (database.prepare('SELECT count(*) AS count FROM notes').get() as { count: number }).count;

describe('checkpointLog', () => {
  it('writes the log back beside another connection, which then begins it anew', () => {
    const writer = withLongLog();
    const before = statSync(path).size;
    expect(checkpointLog(open(20))).toBeGreaterThan(9000);
    expect(statSync(path).size).toBeGreaterThan(before + 30_000_000);
    writer.exec("INSERT INTO notes (body) VALUES ('after')");
    expect(checkpointLog(open(20))).toBeLessThan(10);
    expect(count(writer)).toBe(9001);
  });

  it('waits neither for who reads an older state nor for who writes, and loses nothing', () => {
    const writer = withLongLog();
    const reader = open();
    reader.exec('BEGIN');
    expect(count(reader)).toBe(9000);
    writer.exec("INSERT INTO notes (body) VALUES ('after')");
    writer.exec('BEGIN IMMEDIATE');
    writer.exec("INSERT INTO notes (body) VALUES ('in the middle')");
    const aside = open(20);
    expect(checkpointLog(aside)).toBeGreaterThan(9000);
    writer.exec('COMMIT');
    expect(count(reader)).toBe(9000);
    reader.exec('COMMIT');
    expect(checkpointLog(aside)).toBeGreaterThan(9000);
    expect(count(open())).toBe(9002);
  });
});
