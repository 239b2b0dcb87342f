import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Document } from 'flexsearch';
import type { SearchEngine } from './search-engine.ts';

export const flexsearch: SearchEngine = {
  name: 'FlexSearch',
  setting: 'forward tokens, suggestions',
  async build(articles, _locale, folder) {
    const engine = empty();
    for (const { id, title, body } of articles) engine.add({ id, title, body });
    const parts: [string, string][] = [];
    // A promise at run time, whatever its types say.
    await (engine.export((key: string, data: string) => { if (data !== undefined) parts.push([key, data]); }) as unknown as Promise<void>);
    writeFileSync(join(folder, 'index.json'), JSON.stringify(parts));
  },
  async read(folder) {
    return JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as unknown;
  },
  async open(parts) {
    const engine = empty();
    for (const [key, data] of parts as [string, string][]) engine.import(key, data);
    return (query) => {
      const found = engine.search(query, { limit: 10, suggest: true, merge: true }) as unknown as { id: string }[];
      return found.map(({ id }) => id);
    };
  },
};

function empty(): Document {
  return new Document({ tokenize: 'forward', document: { id: 'id', index: ['title', 'body'] } });
}
