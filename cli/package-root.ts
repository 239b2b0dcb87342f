import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the installed package: the nearest one above this file whose package.json says `hjelp`. */
export function packageRoot(): string {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    const manifest = join(folder, 'package.json');
    if (existsSync(manifest) && (JSON.parse(readFileSync(manifest, 'utf8')) as { name?: string }).name === 'hjelp') return folder;
    if (folder === dirname(folder)) throw new Error('The folder of the hjelp package cannot be found beside its own files. Install it again: npm install hjelp');
  }
}

/** As in package.json: `0.1.0`. */
export function hjelpVersion(): string {
  return (JSON.parse(readFileSync(join(packageRoot(), 'package.json'), 'utf8')) as { version: string }).version;
}

/** The built widget's files, which the builder copies into every site. */
export function widgetFolder(): string {
  return join(packageRoot(), 'dist', 'widget');
}
