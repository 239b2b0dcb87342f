import { afterAll, it } from 'vitest';
import { openPostgresStore } from '../../server/store/postgres/open-postgres-store.ts';
import { startPostgres } from '../support/embedded-postgres.ts';
import { examineOutboundStore } from './outbound-store.suite.ts';

const postgres = await startPostgres();

if ('missing' in postgres) {
  console.warn(`Not tried: outbound messages in PostgreSQL. ${postgres.missing}`);
  it.skip(`outbound messages in PostgreSQL: not tried, because ${postgres.missing}`);
} else {
  afterAll(() => postgres.stop());
  examineOutboundStore(postgres.version, async () => {
    const place = await postgres.newPlace();
    const another = () => openPostgresStore(place);
    const store = await another();
    return { store, another, close: () => store.close() };
  });
}
