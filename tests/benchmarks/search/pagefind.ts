import { existsSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { SearchEngine } from './search-engine.ts';

const ORIGIN = 'http://pagefind.localhost';
/** Code, and what belongs to the page rather than to the index. */
const NOT_INDEX = /\.js$|\.css$|wasm\.|pf_fragment/u;

interface PagefindSearch {
  options(settings: object): Promise<void>;
  init(): Promise<void>;
  search(query: string): Promise<{ results: { id: string }[] }>;
}

/** Pagefind's own script over its own files, which it fetches by need: its cost is what one cold question fetches. */
export const pagefind: SearchEngine = {
  name: 'Pagefind',
  setting: 'as shipped; bytes of one cold question',
  buildsInOwnProcess: true,
  async build(articles, locale, folder) {
    const service = await import('pagefind');
    const { index, errors } = await service.createIndex({ forceLanguage: locale });
    if (index === undefined) throw new Error(errors.join('; '));
    for (const { id, title, body } of articles) await index.addCustomRecord({ url: `/${id}/`, content: `${title}\n${body}`, language: locale, meta: { title } });
    await index.writeFiles({ outputPath: folder });
    await service.close();
    renameSync(join(folder, 'pagefind.js'), join(folder, 'pagefind.mjs'));
  },
  async coldBytes(folder, questions) {
    let total = 0;
    for (const question of questions) {
      let bytes = 0;
      const search = await fresh(folder, (path, file) => { if (!NOT_INDEX.test(path)) bytes += file.length; });
      await search.search(question);
      total += bytes;
    }
    return Math.round(total / questions.length);
  },
  async read(folder) {
    return folder;
  },
  async open(folder) {
    const search = await fresh(folder as string, () => undefined);
    return async (query) => (await search.search(query)).results.slice(0, 10).map(({ id }) => id);
  },
};

let instances = 0;

/** Its script in a page that has just been opened; files come from the folder instead of the network. */
async function fresh(folder: string, onFetch: (path: string, file: Buffer) => void): Promise<PagefindSearch> {
  const location = { origin: ORIGIN, href: `${ORIGIN}/` };
  Object.assign(globalThis, {
    location,
    window: { location },
    document: { currentScript: null, querySelector: () => null },
    fetch: async (address: string | URL): Promise<Response> => {
      const path = new URL(address, ORIGIN).pathname.replace(/^\/pagefind\//u, '');
      const file = join(folder, path);
      if (!existsSync(file)) return new Response('', { status: 404 });
      const bytes = readFileSync(file);
      onFetch(path, bytes);
      return new Response(new Uint8Array(bytes));
    },
  });
  instances += 1;
  const search = (await import(`${pathToFileURL(join(folder, 'pagefind.mjs')).href}?${instances}`)) as PagefindSearch;
  await search.options({ basePath: `${ORIGIN}/pagefind/`, baseUrl: '/', noWorker: true });
  await search.init();
  return search;
}
