import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readRelease } from '../core/contract/kb-manifest.ts';
import { openStore } from '../server/store/open-store.ts';
import { dataUrl, DATA_OPTION } from './data-url.ts';
import { UsageError, type Verb } from './verb.ts';

export const verb: Verb = {
  name: 'publish',
  summary: 'tells the data that a build went live, where `serve` does not serve the files itself',
  usage: 'publish [--kb DIR] [--data URL]',
  words: 0,
  options: [
    { name: 'kb', value: 'DIR', meaning: 'what `hjelp build` wrote (default ./hjelp-site)' },
    DATA_OPTION,
    { name: 'json', meaning: 'print one JSON document: release, articles, isNew' },
  ],
  examples: [{ why: 'after copying the site to a CDN', command: 'hjelp publish --kb hjelp-site --data sqlite:/var/lib/hjelp/hjelp.db' }],
  async run(call) {
    const kb = call.text('kb') ?? 'hjelp-site';
    const file = join(kb, 'release.json');
    if (!existsSync(file)) throw new UsageError(`There is no built site in "${kb}" (no release.json). Build one first: hjelp build --out ${kb}`);
    const release = readRelease(JSON.parse(readFileSync(file, 'utf8')));
    const store = await openStore(dataUrl(call));
    try {
      const { isNew } = await store.events.recordRelease(release, Date.now());
      if (call.has('json')) process.stdout.write(`${JSON.stringify({ release: release.release, articles: release.articles.length, isNew })}\n`);
      else process.stdout.write(isNew ? `Recorded release ${release.release} with ${release.articles.length} articles.\n` : `Release ${release.release} was recorded before; nothing changed.\n`);
      return 0;
    } finally {
      await store.close();
    }
  },
};
