import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { expect, it } from 'vitest';

// What visitors download, as a web server sends it (brotli, its best). A number is raised only with the reason beside it.

const WIDGET = fileURLToPath(new URL('../../dist/widget', import.meta.url));
const BUDGETS: readonly { readonly what: string; readonly files: RegExp; readonly mostBytes: number }[] = [
  { what: 'the loader, on every page before anyone wants help', files: /^hjelp\.js$/u, mostBytes: 1_700 },
  { what: 'the panel, on the first sign of interest', files: /^panel-/u, mostBytes: 24_000 },
  { what: 'the search engine, with the panel', files: /^engine-/u, mostBytes: 17_000 },
];

it.each(BUDGETS)('keeps $what within its budget', ({ files, mostBytes }) => {
  expect(existsSync(join(WIDGET, 'hjelp.js')), 'the widget is not built: npm run build').toBe(true);
  const sizes = [...readdirSync(WIDGET), ...readdirSync(join(WIDGET, 'hjelp')).map((name) => name)]
    .filter((name) => files.test(name))
    .map((name) => brotliCompressSync(readFileSync(existsSync(join(WIDGET, name)) ? join(WIDGET, name) : join(WIDGET, 'hjelp', name))).length);
  expect(sizes.length).toBeGreaterThan(0);
  expect(sizes.reduce((sum, size) => sum + size, 0), 'bytes, brotli; see what grew with `npm run build`').toBeLessThanOrEqual(mostBytes);
});
