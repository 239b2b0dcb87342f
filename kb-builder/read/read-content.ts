import fs from 'node:fs';
import path from 'node:path';
import { compareText, type ProblemList } from '../content-problem.ts';
import { decodeText } from './decode-text.ts';
import { say } from '../wording/message.ts';

/** Largest article, notice or settings file: a whole book of 200 pages fits. */
export const MAX_TEXT_BYTES = 1024 * 1024;
/** Deepest folder below the content folder. */
const MAX_FOLDER_DEPTH = 32;

/** What lies in the content folder, as read from disk. All paths are relative to `root`, with `/`, as written on disk. */
export interface ContentFolder {
  /** Absolute, symbolic links resolved. */
  readonly root: string;
  /** Markdown and YAML files, by path. */
  readonly texts: ReadonlyMap<string, string>;
  /** Every other file, to which articles may refer: pictures, PDFs. */
  readonly others: ReadonlySet<string>;
}

/**
 * Reads the content folder. What editors' programs leave behind (`.DS_Store`, `Thumbs.db`, `article.md~`) is passed over
 * in silence; what the editor may miss (a link, a pipe, a file that cannot be read) is a problem.
 */
export function readContent(contentDir: string, problems: ProblemList, onFile?: (done: number, total: number) => void): ContentFolder {
  const texts = new Map<string, string>();
  const others = new Set<string>();
  let root: string;
  try {
    root = fs.realpathSync(contentDir);
    if (!fs.statSync(root).isDirectory()) throw new Error('not a folder');
  } catch {
    problems.error(contentDir, 1, 'content-missing', say`there is no folder of this name. Name the folder that holds your articles, or make one with "hjelp init"`);
    return { root: path.resolve(contentDir), texts, others };
  }

  const toRead: string[] = [];
  for (const found of walk(root, problems)) {
    if (isText(found)) toRead.push(found);
    else {
      others.add(found);
      const meant = /([^/]+\.(?:md|markdown))\.txt$/iu.exec(found)?.[1];
      if (meant !== undefined) problems.warn(found, 1, 'file-unused', say`the name ends in ".txt", so this is no article; call the file ${meant} (Windows shows endings under View → File name extensions)`);
    }
  }
  toRead.forEach((file, index) => {
    const text = readText(root, file, problems);
    if (text !== undefined) texts.set(file, text);
    if (index % 100 === 99) onFile?.(index + 1, toRead.length);
  });
  onFile?.(toRead.length, toRead.length);
  return { root, texts, others };
}

/** True for files that hold articles or settings, whatever the case of their ending. */
function isText(file: string): boolean {
  return /\.(?:md|markdown|ya?ml)$/iu.test(file);
}

/** What programs and systems leave in folders; never content. */
function isLitter(name: string): boolean {
  return /^[.#~]|~$|\.(?:bak|orig|rej|swp|swo|tmp|temp|part|crdownload|lock)$|^(?:thumbs\.db|ehthumbs\.db|desktop\.ini|__macosx|node_modules|icon\r)$/iu.test(name);
}

/** Regular files below the root in a fixed order. Symbolic links are never walked through, so there are no loops. */
function* walk(root: string, problems: ProblemList): Generator<string> {
  const folders: { readonly path: string; readonly depth: number }[] = [{ path: '', depth: 0 }];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    let entries: fs.Dirent[];
    try {
      entries = fs.readdirSync(path.join(root, folder.path), { withFileTypes: true });
    } catch {
      problems.error(folder.path || '.', 1, 'unreadable', say`this folder cannot be read; check its permissions`);
      continue;
    }
    entries.sort((a, b) => compareText(a.name, b.name));
    const subfolders: typeof folders = [];
    for (const entry of entries) {
      if (isLitter(entry.name)) continue;
      const found = folder.path === '' ? entry.name : `${folder.path}/${entry.name}`;
      if (isUnusableName(entry.name)) {
        problems.error(found, 1, 'file-name', say`the name holds characters that are not text (line breaks, control characters or broken UTF-8); rename it`);
      } else if (entry.isDirectory()) {
        if (folder.depth >= MAX_FOLDER_DEPTH) problems.error(found, 1, 'folder-too-deep', say`folders may be nested ${MAX_FOLDER_DEPTH} deep; move this one up`);
        else subfolders.push({ path: found, depth: folder.depth + 1 });
      } else if (entry.isSymbolicLink()) {
        if (isPictureLink(root, found)) yield found;
        else problems.warn(found, 1, 'link-not-followed', say`symbolic links are not followed, so that nothing outside the content folder is published; put the file itself here`);
      } else if (entry.isFile()) {
        yield found;
      } else {
        problems.warn(found, 1, 'not-a-file', say`this is a pipe, socket or device, not a file; it was passed over`);
      }
    }
    folders.push(...subfolders.toReversed());
  }
}

/** A link to a picture that lies in the content folder does no harm and saves copies. */
function isPictureLink(root: string, file: string): boolean {
  if (isText(file)) return false;
  try {
    const real = fs.realpathSync(path.join(root, file));
    return real.startsWith(root + path.sep) && fs.statSync(real).isFile() && !isText(real);
  } catch {
    return false;
  }
}

function isUnusableName(name: string): boolean {
  // eslint-disable-next-line no-control-regex -- exactly these
  return /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufffd\\]/u.test(name);
}

function readText(root: string, file: string, problems: ProblemList): string | undefined {
  let bytes: Uint8Array;
  try {
    const absolute = path.join(root, file);
    const { size } = fs.statSync(absolute);
    if (size > MAX_TEXT_BYTES) {
      problems.error(file, 1, 'file-too-large', say`the file is ${Math.ceil(size / 1024)} KiB, the limit is ${MAX_TEXT_BYTES / 1024} KiB; divide it into several articles`);
      return undefined;
    }
    bytes = fs.readFileSync(absolute);
  } catch (error) {
    problems.error(file, 1, 'unreadable', say`the file cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown reason'}); check its permissions`);
    return undefined;
  }
  const decoded = decodeText(bytes);
  if (decoded.ok) return decoded.text;
  problems.error(file, decoded.line, 'not-utf8', decoded.message);
  return undefined;
}
