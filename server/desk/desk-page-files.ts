import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The built files of the agent's page, held in memory: there are few, and nothing else can be asked for. */
export interface DeskPageFiles {
  /** The page for agents who are logged in. */
  readonly desk: string;
  /** The page for everyone else. */
  readonly login: string;
  /** The page on which agents see to accounts. */
  readonly accounts: string;
  /** By name below `assets/`. Names carry a hash of the content. */
  readonly assets: ReadonlyMap<string, { readonly body: Uint8Array<ArrayBuffer>; readonly type: string }>;
}

const TYPES: Readonly<Record<string, string>> = { '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8', '.svg': 'image/svg+xml' };

/**
 * Reads the page that `vite.desk.config.ts` has built.
 * @param folder Default: `dist/pages/desk` of this package.
 * @throws when it has not been built.
 */
export function readDeskPageFiles(folder: string = builtFolder()): DeskPageFiles {
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
  if (!existsSync(join(folder, 'index.html'))) throw new Error(`The agent's page is not built: there is no ${join(folder, 'index.html')}. Build it with: npm run build`);
  const assets = new Map<string, { body: Uint8Array<ArrayBuffer>; type: string }>();
  for (const name of readdirSync(join(folder, 'assets'))) {
    const type = TYPES[extname(name)];
    if (type !== undefined) assets.set(name, { body: new Uint8Array(readFileSync(join(folder, 'assets', name))), type });
  }
  return { desk: read('index.html'), login: read('login.html'), accounts: existsSync(join(folder, 'accounts.html')) ? read('accounts.html') : '', assets };
}

/** The nearest `dist/pages/desk` above this file, wherever the bundler has put it. */
function builtFolder(): string {
  const start = dirname(fileURLToPath(import.meta.url));
  for (let folder = start; ; folder = dirname(folder)) {
    for (const candidate of [join(folder, 'dist', 'pages', 'desk'), join(folder, 'pages', 'desk')]) if (existsSync(join(candidate, 'index.html'))) return candidate;
    if (folder === dirname(folder)) return join(start, 'dist', 'pages', 'desk');
  }
}
