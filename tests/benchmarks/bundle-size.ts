/**
 * What a visitor fetches of the widget's own code: every file of dist/widget, as it is and by Brotli.
 *
 *   npm run bench:size
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const folder = join(import.meta.dirname, '../../dist/widget');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(?:js|css|json)$/u.test(name)).sort();
console.log(`${'file'.padEnd(48)}${'bytes'.padStart(10)}${'brotli'.padStart(10)}`);
let total = 0;
for (const name of files) {
  const bytes = readFileSync(join(folder, name));
  const brotli = brotliCompressSync(bytes).length;
  total += brotli;
  console.log(`${name.padEnd(48)}${String(bytes.length).padStart(10)}${String(brotli).padStart(10)}`);
}
console.log(`${'all, of which a visitor needs one language'.padEnd(58)}${String(total).padStart(10)}`);
