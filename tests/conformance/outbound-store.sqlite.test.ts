import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../server/store/open-store.ts';
import { examineOutboundStore } from './outbound-store.suite.ts';

examineOutboundStore('SQLite', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'hjelp-outbound-'));
  const another = () => openStore(`sqlite:${join(folder, 'hjelp.db')}`);
  const store = await another();
  return {
    store, another,
    async close() {
      await store.close();
      await rm(folder, { recursive: true });
    },
  };
});
