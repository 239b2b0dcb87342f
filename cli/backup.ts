import { openStore } from '../server/store/open-store.ts';
import { dataUrl, DATA_OPTION } from './data-url.ts';
import { UsageError, type Verb } from './verb.ts';

export const verb: Verb = {
  name: 'backup',
  summary: 'a consistent copy of the data, also while the server runs',
  usage: 'backup FILE [--data URL]',
  words: 1,
  options: [DATA_OPTION],
  examples: [{ why: 'copy tonight\'s data', command: 'hjelp backup backups/hjelp-2026-11-21.db' }],
  async run(call) {
    const file = call.words[0];
    if (file === undefined) throw new UsageError('hjelp backup needs the file to write. For example: hjelp backup backups/hjelp.db');
    const store = await openStore(dataUrl(call), { mustExist: true });
    try {
      await store.backup(file);
    } finally {
      await store.close();
    }
    process.stdout.write(`Copied to ${file}. To restore: stop the server, put this file in the place of the database, start it.\n`);
    return 0;
  },
};
