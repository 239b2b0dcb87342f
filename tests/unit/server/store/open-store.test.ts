import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore, type Store } from '../../../../server/store/open-store.ts';
import { SCHEMA_VERSION } from '../../../../server/store/sqlite/migrations.ts';
import { openSqlite } from '../../../../server/store/sqlite/open-sqlite.ts';
import { visitEvents } from '../../../support/visit-events.ts';

let folder: string;
let path: string;
const opened: Store[] = [];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hjelp-store-'));
  path = join(folder, 'deep', 'hjelp.db');
});
afterEach(async () => {
  for (const store of opened.splice(0)) await store.close();
  await rm(folder, { recursive: true, force: true });
});

async function open(url = `sqlite:${path}`, options = {}): Promise<Store> {
  const store = await openStore(url, options);
  opened.push(store);
  return store;
}
const append = (store: Store, visit = visitEvents()) => store.events.append(visit.search(0, 'faktura').events.map((event) => ({ event, receivedAtMs: Date.now() })));

describe('openStore', () => {
  it('makes the folder and the file, for their owner only, with durable commits', async () => {
    const store = await open();
    expect(store.migrated).toMatchObject({ from: 0, to: SCHEMA_VERSION });
    expect(store.folder).toBe(join(folder, 'deep'));
    await append(store);
    for (const name of ['hjelp.db', 'hjelp.db-wal']) expect((await stat(join(folder, 'deep', name))).mode & 0o077).toBe(0);
    const database = openSqlite(path);
    expect(database.prepare('PRAGMA journal_mode').get()).toMatchObject({ journal_mode: 'wal' });
    expect(database.prepare('PRAGMA synchronous').get()).toMatchObject({ synchronous: 2 });
    database.close();
  });

  it('changes nothing in what is up to date', async () => {
    await open();
    expect((await open()).migrated).toEqual({ from: SCHEMA_VERSION, to: SCHEMA_VERSION, applied: [] });
  });

  it('can be opened by many at once', async () => {
    const stores = await Promise.all(Array.from({ length: 8 }, () => open()));
    await Promise.all(stores.map((store) => append(store)));
    expect(await stores[0]!.events.unjudgedVisits(100)).toHaveLength(8);
  });

  // Whoever finds no lock on the file takes itself for the last one, and removes the log when it closes: `sqlite3 hjelp.db` does.
  it.skipIf(process.platform !== 'linux')('holds the file for as long as anybody here has it open, however often it was opened', async () => {
    await open();
    const { ino } = await stat(path);
    const isHeld = async (): Promise<boolean> => (await readFile('/proc/locks', 'utf8')).split('\n').some((line) => line.includes(` ${process.pid} `) && line.includes(`:${ino} `));
    expect(await isHeld()).toBe(true);
    const second = await open();
    expect(await isHeld()).toBe(true);
    opened.splice(opened.indexOf(second), 1);
    await second.close();
    expect(await isHeld()).toBe(true);
  });

  it('does not touch what a newer Hjelp wrote', async () => {
    await (await open()).close();
    const database = openSqlite(path);
    database.prepare('INSERT INTO schema_migrations (number, name, applied_at) VALUES (999, ?, ?)').run('future', '2030-01-01');
    database.close();
    await expect(openStore(`sqlite:${path}`)).rejects.toThrow(/newer version/u);
  });

  it('makes no empty database where one is to be read', async () => {
    await expect(openStore(`sqlite:${path}`, { mustExist: true })).rejects.toThrow(/There is no database at .*hjelp\.db/u);
    await expect(stat(path)).rejects.toThrow();
  });

  it('says what is wrong with a file that is no database', async () => {
    const file = join(folder, 'notes.txt');
    await writeFile(file, 'Not a database, but long enough to have been read as one. '.repeat(50));
    await expect(openStore(`sqlite:${file}`)).rejects.toThrow(/notes\.txt is not a database/u);
  });

  it.each([['hjelp.db'], ['mysql://x'], ['']])('says what a data URL is: %s', async (url) => {
    await expect(openStore(url)).rejects.toThrow('sqlite:hjelp-data/hjelp.db');
  });
});

describe('backup', () => {
  it('is complete and of one moment, while others write', async () => {
    const store = await open();
    await append(store);
    const other = await open();
    let stop = false;
    const writing = (async () => {
      while (!stop) await append(other);
    })();
    const file = join(folder, 'backups', 'copy.db');
    await store.backup(file);
    stop = true;
    await writing;
    const copy = await open(`sqlite:${file}`, { mustExist: true });
    const visits = await copy.events.unjudgedVisits(1_000_000);
    expect(visits.length).toBeGreaterThan(0);
    expect(visits.every(({ events }) => events.length === 1)).toBe(true);
  });

  it('overwrites nothing', async () => {
    const store = await open();
    const file = join(folder, 'precious.db');
    await writeFile(file, 'precious');
    await expect(store.backup(file)).rejects.toThrow(/overwrites nothing/u);
  });
});

describe('forgetVisit', () => {
  it('leaves no trace of the visitor’s words in the files', async () => {
    const store = await open();
    const visit = visitEvents().search(0, 'UNFORGETTABLE');
    await append(store, visit);
    expect(await store.forgetVisit(visit.visit)).toMatchObject({ events: 2 });
    await store.close();
    opened.pop();
    const { readFile } = await import('node:fs/promises');
    expect((await readFile(path)).includes('UNFORGETTABLE')).toBe(false);
  });
});
