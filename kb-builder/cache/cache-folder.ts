import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { programIdentity } from './program-identity.ts';

/** Stands before each document, with who wrote it and a hash of it. */
const MARK = 'hjelp-cache-1';

/**
 * Documents that one build leaves for the next. Nothing depends on them: one that is damaged, cut off, or made by another program counts as
 * not there, and what cannot be written is not kept. Each is moved into place whole, so that builds at the same time do each other no harm.
 */
export class CacheFolder {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** The document of this name; undefined when there is none to rely on. */
  read(name: string): unknown {
    try {
      const text = fs.readFileSync(path.join(this.#folder, name), 'utf8');
      const end = text.indexOf('\n');
      const content = text.slice(end + 1);
      return text.slice(0, end) === headOf(content) ? JSON.parse(content) as unknown : undefined;
    } catch {
      return undefined;
    }
  }

  write(name: string, document: unknown): void {
    const file = path.join(this.#folder, name);
    const unfinished = `${file}.${process.pid}-${Math.random().toString(36).slice(2, 8)}`;
    try {
      this.#make();
      const content = JSON.stringify(document);
      fs.writeFileSync(unfinished, `${headOf(content)}\n${content}`);
      fs.renameSync(unfinished, file);
    } catch {
      // A full disk, a folder that may not be written, a document too long for one string: then the next build takes its time.
      removeQuietly(unfinished);
    }
  }

  #make(): void {
    if (fs.existsSync(this.#folder)) return;
    fs.mkdirSync(this.#folder, { recursive: true });
    // Neither published with the project nor backed up: it can be made again.
    const above = path.dirname(this.#folder);
    fs.writeFileSync(path.join(above, '.gitignore'), '*\n');
    fs.writeFileSync(path.join(above, 'CACHEDIR.TAG'), 'Signature: 8a477f597d28d172789f06886806bc55\n# What hjelp build keeps for the next build. It can be removed at any time.\n');
  }
}

function headOf(content: string): string {
  return `${MARK} ${programIdentity()} ${createHash('sha256').update(content).digest('hex')}`;
}

function removeQuietly(file: string): void {
  try {
    fs.rmSync(file, { force: true });
  } catch {
    // Where a file stands in place of the folder there is nothing to remove.
  }
}
