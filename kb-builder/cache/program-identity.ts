import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

let known: string | undefined;

/**
 * Names the very program that builds: its code, the sanitiser that it does not carry inside, and the Unicode tables of the Node that runs it.
 * What another program has made is not taken over, however alike their versions look.
 */
export function programIdentity(): string {
  known ??= identify();
  return known;
}

function identify(): string {
  const hash = createHash('sha256');
  const { node, unicode = '' } = process.versions;
  hash.update(`${node} ${unicode} ${versionOf('jsdom')}\n`);
  for (const file of programFiles()) hash.update(fs.readFileSync(file)).update('\n');
  return hash.digest('hex').slice(0, 24);
}

/** The bundled command, or the sources that it would be bundled of, with the list of packages. */
function programFiles(): string[] {
  const here = path.dirname(fileURLToPath(import.meta.url));
  if (import.meta.url.endsWith('.ts')) {
    const root = path.resolve(here, '../..');
    return [path.join(root, 'package-lock.json'), ...filesIn(path.join(root, 'core'), '.ts'), ...filesIn(path.join(root, 'kb-builder'), '.ts')].filter((file) => fs.existsSync(file));
  }
  const bundle = fs.existsSync(path.join(here, 'render-worker.js')) ? here : path.dirname(here);
  return filesIn(bundle, '.js');
}

function filesIn(folder: string, ending: string): string[] {
  return fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith(ending)).sort().map((file) => path.join(folder, file));
}

function versionOf(name: string): string {
  try {
    return (createRequire(import.meta.url)(`${name}/package.json`) as { version?: string }).version ?? '';
  } catch {
    return '';
  }
}
