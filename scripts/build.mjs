// `npm run build`: the widget's files, the agent's page and the command, into dist/. Skipped when nothing changed since the last time.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT, installPackages, say, seconds } from './set-up.mjs';

const STAMP = join(ROOT, 'dist', '.built-from');
const SOURCES = ['core', 'kb-builder', 'widget', 'server', 'cli', 'demo', 'package-lock.json', 'tsconfig.base.json', 'scripts/build.mjs', 'tests/support/believable-topics.ts', 'tests/support/believable-traffic.ts'];
/** Each makes one part of dist/; the order does not matter. */
const CONFIGS = ['vite.widget.config.ts', 'vite.desk.config.ts', 'vite.config.ts'];

/** Builds everything that changed. @param {{force?: boolean}} [options] */
export async function buildAll({ force = false } = {}) {
  const wanted = hashOfSources();
  if (!force && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return;
  const startedAt = Date.now();
  const { build } = await import('vite');
  rmSync(STAMP, { force: true });
  // Paths in the configurations are relative to the project's root, unless they name another.
  process.chdir(ROOT);
  for (const config of CONFIGS) {
    const path = join(ROOT, config);
    if (!existsSync(path)) throw new Error(`${config} is missing: the checkout is not whole. Clone it again.`);
    say(`Building: ${config.replace(/^vite\.?|\.?config\.ts$/gu, '') || 'command'} …`);
    await build({ configFile: path, logLevel: 'warn' });
  }
  mkdirSync(join(ROOT, 'dist'), { recursive: true });
  writeFileSync(STAMP, wanted);
  say(`Built in ${seconds(startedAt)}.`);
}

function hashOfSources() {
  const hash = createHash('sha256');
  const add = (path) => {
    if (!existsSync(join(ROOT, path))) return;
    let entries;
    try {
      entries = readdirSync(join(ROOT, path), { withFileTypes: true });
    } catch {
      hash.update(path).update(readFileSync(join(ROOT, path)));
      return;
    }
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) add(`${path}/${entry.name}`);
  };
  for (const path of [...SOURCES, ...CONFIGS]) add(path);
  return hash.digest('hex');
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  installPackages();
  await buildAll({ force: process.argv.includes('--force') });
}
