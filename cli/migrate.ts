import { DATA_OPTION, EVENTS_OPTION, openData } from './data-url.ts';
import type { Verb } from './verb.ts';

export const verb: Verb = {
  name: 'migrate',
  summary: 'brings the data\'s schema up to date (serve does the same at start)',
  usage: 'migrate [--data URL]',
  words: 0,
  options: [DATA_OPTION, EVENTS_OPTION, { name: 'json', meaning: 'print one JSON document: from, to' }],
  examples: [{ why: 'before the new version takes traffic', command: 'hjelp migrate --data sqlite:/var/lib/hjelp/hjelp.db' }],
  async run(call) {
    const store = await openData(call);
    const { from, to } = store.migrated;
    await store.close();
    if (call.has('json')) process.stdout.write(`${JSON.stringify({ from, to })}\n`);
    else process.stdout.write(from === to ? `The schema is already at version ${to}.\n` : `Brought the schema from version ${from} to ${to}.\n`);
    return 0;
  },
};
