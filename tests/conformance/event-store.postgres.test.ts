import { afterAll, describe, expect, it } from 'vitest';
import { openPostgresStore } from '../../server/store/postgres/open-postgres-store.ts';
import type { Store } from '../../server/store/open-store.ts';
import { startPostgres } from '../support/embedded-postgres.ts';
import { examineEventStore } from './event-store.suite.ts';

const postgres = await startPostgres();

if ('missing' in postgres) {
  console.warn(`Not tried: events in PostgreSQL. ${postgres.missing}`);
  it.skip(`events in PostgreSQL: not tried, because ${postgres.missing}`);
} else {
  afterAll(() => postgres.stop());

  examineEventStore(postgres.version, async () => {
    const place = await postgres.newPlace();
    const opened: Store[] = [];
    const open = async () => {
      const store = await openPostgresStore(place);
      opened.push(store);
      return store.events;
    };
    return { store: await open(), reopen: open, dispose: async () => { await Promise.all(opened.map((store) => store.close())); } };
  });
}
