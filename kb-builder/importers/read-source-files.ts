import fs from 'node:fs';
import path from 'node:path';
import { compareText } from '../content-problem.ts';
import { decodeForeignText } from './decode-foreign-text.ts';
import type { ImportNotices } from './import-notice.ts';

/** Largest export that is read: beyond it a text no longer fits into one string of the runtime. */
export const MAX_EXPORT_BYTES = 256 * 1024 * 1024;
/** Deepest folder that is looked into. */
const MAX_FOLDER_DEPTH = 32;

/** The file or folder that is imported. */
export interface SourceFiles {
  /** Absolute path of the folder (of the file's folder when the source is one file), symbolic links resolved. */
  readonly root: string;
  /** Regular files by path relative to `root`, with `/`, in a fixed order. Nothing outside the source is among them. */
  readonly files: readonly string[];
}

/** The source cannot be read at all. */
export class UnreadableSource extends Error {
  override readonly name = 'UnreadableSource';
}

/**
 * Lists a file or folder. Symbolic links are not followed, so that nothing outside the source is imported.
 * @throws {UnreadableSource} when it is neither file nor folder.
 */
export function listSourceFiles(source: string): SourceFiles {
  const stats = fs.statSync(source, { throwIfNoEntry: false });
  if (stats?.isFile()) return { root: fs.realpathSync(path.dirname(source)), files: [path.basename(source)] };
  if (!stats?.isDirectory()) throw new UnreadableSource(`${source} is neither a file nor a folder.`);
  const root = fs.realpathSync(source);
  return { root, files: [...walk(root)] };
}

/** Folders and files that programs leave behind; never articles. */
function isLitter(name: string): boolean {
  return /^\.|~$|\.(?:bak|orig|rej|swp|swo|tmp|part)$|^(?:node_modules|thumbs\.db|desktop\.ini|__macosx)$/iu.test(name);
}

function* walk(root: string): Generator<string> {
  const folders = [{ folder: '', depth: 0 }];
  for (let next = folders.shift(); next !== undefined; next = folders.shift()) {
    let entries: fs.Dirent[];
    try {
      entries = fs.readdirSync(path.join(root, next.folder), { withFileTypes: true });
    } catch {
      continue;
    }
    for (const entry of entries.sort((a, b) => compareText(a.name, b.name))) {
      if (isLitter(entry.name)) continue;
      const found = next.folder === '' ? entry.name : `${next.folder}/${entry.name}`;
      if (entry.isDirectory() && next.depth < MAX_FOLDER_DEPTH) folders.push({ folder: found, depth: next.depth + 1 });
      else if (entry.isFile()) yield found;
    }
  }
}

/** A file's text; undefined, with a problem, when it cannot be read. */
export function readSourceText(source: SourceFiles, file: string, maxBytes: number, notices: ImportNotices): string | undefined {
  const absolute = path.join(source.root, file);
  let bytes: Uint8Array;
  try {
    const { size } = fs.statSync(absolute);
    if (size > maxBytes) {
      notices.error(file, 1, 'file-too-large', `the file is ${megabytes(size)} MB; files of up to ${megabytes(maxBytes)} MB can be imported. Export it in parts`);
      return undefined;
    }
    bytes = fs.readFileSync(absolute);
  } catch (error) {
    notices.error(file, 1, 'unreadable', `the file cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown reason'}); check its permissions`);
    return undefined;
  }
  const decoded = decodeForeignText(bytes);
  if (decoded === undefined) {
    notices.error(file, 1, 'not-text', 'this is no text file; it was left out');
    return undefined;
  }
  if (decoded.notice !== undefined) notices.warn(file, 1, 'encoding', decoded.notice);
  return decoded.text;
}

function megabytes(bytes: number): string {
  return (bytes / 1024 / 1024).toFixed(bytes < 10 * 1024 * 1024 ? 1 : 0);
}
