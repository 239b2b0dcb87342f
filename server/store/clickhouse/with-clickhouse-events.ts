import { join, resolve } from 'node:path';
import { visitOfDesk } from '../event-store.ts';
import type { OpenStoreOptions, Store } from '../open-store.ts';
import { openClickHouseEvents } from './events.ts';

/**
 * The same store with its events in ClickHouse; conversations, releases, settings and decisions stay where they are. The
 * outbox lies beside a SQLite database, else where `HJELP_OUTBOX` says, else in `hjelp-data/`.
 * @param url `https://user:password@host:8443/database`
 * @throws with a remedy; `store` is then still open.
 */
export async function withClickHouseEvents(store: Store, url: string, { mustExist, log }: OpenStoreOptions): Promise<Store> {
  const outbox = process.env['HJELP_OUTBOX'] ?? join(store.folder ?? 'hjelp-data', 'events-outbox.db');
  const { events, close } = await openClickHouseEvents(url, {
    outbox: resolve(outbox),
    releases: store.events,
    ...(mustExist === undefined ? {} : { mustExist }),
    ...(log === undefined ? {} : { log }),
  });
  return {
    ...store,
    events,
    async forgetVisit(visit) {
      const before = await store.forgetVisit(visit);
      return { ...before, events: before.events + (await events.forgetVisit(visit)) + (await events.forgetVisit(visitOfDesk(visit))) };
    },
    async close() {
      await close();
      await store.close();
    },
  };
}
