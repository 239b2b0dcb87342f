import fs from 'node:fs';
import path from 'node:path';
import { readRelease } from '../../core/contract/kb-manifest.ts';
import { say, SpokenError } from '../wording/message.ts';

/** Names the files that a build wrote, so that the next one replaces these and nothing else. */
export const FILE_LIST = 'kb/files.json';
/** Stands in every output of Hjelp, and is written last. */
const RELEASE_FILE = 'release.json';

/** The output folder cannot be written, or must not be. The message says what to do. */
export class OutputRefused extends SpokenError {
  override readonly name = 'OutputRefused';
}

/** What a build before this one left. */
interface FileList {
  readonly release: string;
  readonly files: readonly string[];
  /** Files of the release before that one, kept for pages and widgets that were open when it was replaced. */
  readonly carried: readonly string[];
}

/**
 * Writes a site so that a reader never meets half of it. Everything is first written beside the output folder. Then it
 * is moved in, file by file: first what nothing refers to yet (names that carry a hash), then the pages, last
 * `release.json`. Whoever is interrupted leaves the old site, or the old site with some new pages, and every file that
 * either needs. (Swapping whole folders has a moment in which there is none, fails on mounted folders, and throws away
 * what others put there.)
 */
export class OutputFolder {
  readonly #out: string;
  readonly #staging: string;
  readonly #files = new Set<string>();
  /** Those that stand in the output folder already, with this very content. */
  readonly #unchanged = new Set<string>();
  readonly #folders = new Set<string>();

  /** @throws {OutputRefused} before anything is touched. */
  constructor(outDir: string, contentDir: string) {
    this.#out = path.resolve(outDir);
    this.#staging = `${this.#out}.hjelp-building`;
    refuseForeignFolder(this.#out, path.resolve(contentDir));
    this.#lock();
  }

  /** Adds a file to what will be published; `file` is relative, with `/`. */
  write(file: string, content: string | Uint8Array): void {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    const isStaged = this.#files.has(file) && !this.#unchanged.delete(file);
    this.#files.add(file);
    // A file that nobody touches keeps its time, by which hosts and copying programs know what is new.
    if (this.#hasAlready(file, bytes)) {
      this.#unchanged.add(file);
      if (isStaged) fs.rmSync(path.join(this.#staging, ...file.split('/')));
      return;
    }
    this.#stage(file, bytes);
  }

  #stage(file: string, content: Uint8Array): void {
    const target = path.join(this.#staging, ...file.split('/'));
    const folder = path.dirname(target);
    if (!this.#folders.has(folder)) {
      fs.mkdirSync(folder, { recursive: true });
      this.#folders.add(folder);
    }
    fs.writeFileSync(target, content);
  }

  has(file: string): boolean {
    return this.#files.has(file);
  }

  /** Moves everything into the output folder, and takes away what the build before the last one left. */
  publish(release: string): void {
    const before = this.#readList();
    const files = [...this.#files].sort();
    const isNew = before === undefined || before.release !== release;
    const old = before === undefined ? [] : isNew ? before.files : before.carried;
    const carried = old.filter((file) => isHashed(file) && !this.#files.has(file) && this.#exists(file)).sort();
    this.#stage(FILE_LIST, Buffer.from(`${JSON.stringify({ release, files, carried } satisfies FileList)}\n`));
    if (!fs.existsSync(this.#out)) {
      if (this.#unchanged.size > 0) throw new OutputRefused(say`The output folder ${this.#out} has gone away since the build began. Build again.`);
      fs.mkdirSync(path.dirname(this.#out), { recursive: true });
      fs.rmSync(path.join(this.#staging, LOCK));
      fs.renameSync(this.#staging, this.#out);
      return;
    }
    // What we are about to write is ours already now: should we be interrupted, the next build tidies up.
    const journal = { release: before?.release ?? '', files: [...new Set([...files, ...(before?.files ?? [])])].sort(), carried: [...(before?.carried ?? [])] } satisfies FileList;
    this.#replace(FILE_LIST, `${JSON.stringify(journal)}\n`);
    for (const file of files.filter((one) => !this.#unchanged.has(one)).sort((a, b) => turnOf(a) - turnOf(b))) this.#move(file);
    const keep = new Set([...files, ...carried, FILE_LIST]);
    for (const file of [...(before?.files ?? []), ...(before?.carried ?? [])]) if (!keep.has(file)) this.#remove(file);
    this.#move(FILE_LIST);
    this.close();
  }

  /** Throws away what was not published. */
  close(): void {
    fs.rmSync(this.#staging, { recursive: true, force: true });
  }

  /** Two builds into one folder would mix. The lock of a build that was killed is taken over. */
  #lock(): void {
    for (let attempt = 1; ; attempt += 1) {
      try {
        fs.mkdirSync(path.dirname(this.#staging), { recursive: true });
        fs.mkdirSync(this.#staging);
        fs.writeFileSync(path.join(this.#staging, LOCK), String(process.pid));
        return;
      } catch (error) {
        const { code } = error as NodeJS.ErrnoException;
        if (code !== 'EEXIST' || attempt > 3) throw new OutputRefused(say`Cannot write beside ${this.#out} (${code ?? String(error)}). Choose another output folder, or check permissions and space.`);
        const pid = this.#lockedBy();
        if (pid !== undefined) throw new OutputRefused(say`Another build (process ${String(pid)}) is writing to ${this.#out}. Wait for it to end; if there is none, remove ${this.#staging}.`);
        fs.rmSync(this.#staging, { recursive: true, force: true });
      }
    }
  }

  #lockedBy(): number | undefined {
    try {
      const pid = Number(fs.readFileSync(path.join(this.#staging, LOCK), 'utf8'));
      if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return undefined;
      process.kill(pid, 0);
      return pid;
    } catch (error) {
      return (error as NodeJS.ErrnoException).code === 'EPERM' ? 0 : undefined;
    }
  }

  #readList(): FileList | undefined {
    try {
      const list = JSON.parse(fs.readFileSync(path.join(this.#out, FILE_LIST), 'utf8')) as Partial<FileList>;
      const names = (value: unknown): string[] => (Array.isArray(value) ? value.filter((name): name is string => typeof name === 'string' && isPlainPath(name)) : []);
      return { release: String(list.release), files: names(list.files), carried: names(list.carried) };
    } catch {
      return undefined;
    }
  }

  #hasAlready(file: string, content: Uint8Array): boolean {
    const target = path.join(this.#out, ...file.split('/'));
    try {
      const stat = fs.lstatSync(target, { throwIfNoEntry: false });
      // Thousands of small files are named by a hash of what is in them: to read them all would take longer than to make them.
      return stat?.isFile() === true && stat.size === content.length && (isNamedByContent(file) || fs.readFileSync(target).equals(content));
    } catch {
      // A page stands where its folder will be, or it cannot be read: then it is written.
      return false;
    }
  }

  #exists(file: string): boolean {
    return fs.existsSync(path.join(this.#out, file));
  }

  #move(file: string): void {
    const from = path.join(this.#staging, file);
    const to = path.join(this.#out, file);
    this.#makeRoom(to);
    try {
      fs.renameSync(from, to);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
      // The output folder is mounted from another disk.
      fs.copyFileSync(from, `${to}.hjelp-new`);
      fs.renameSync(`${to}.hjelp-new`, to);
    }
  }

  #replace(file: string, content: string): void {
    const to = path.join(this.#out, file);
    this.#makeRoom(to);
    fs.writeFileSync(`${to}.hjelp-new`, content);
    fs.renameSync(`${to}.hjelp-new`, to);
  }

  /** A page may now be where a folder was, or the reverse. */
  #makeRoom(to: string): void {
    const folder = path.dirname(to);
    if (!this.#folders.has(folder)) {
      for (let above = folder; above !== this.#out && above.startsWith(this.#out); above = path.dirname(above)) {
        if (fs.lstatSync(above, { throwIfNoEntry: false })?.isFile() === true) fs.rmSync(above);
      }
      fs.mkdirSync(folder, { recursive: true });
      this.#folders.add(folder);
    }
    if (fs.lstatSync(to, { throwIfNoEntry: false })?.isDirectory() === true) fs.rmSync(to, { recursive: true });
  }

  #isFile(target: string): boolean {
    try {
      return fs.lstatSync(target).isFile();
    } catch {
      return false;
    }
  }

  /** Removes a file of ours, and the folders that it leaves empty. */
  #remove(file: string): void {
    const target = path.join(this.#out, file);
    // A page may stand now where its folder was, or a folder in its own place: then it is gone already.
    if (!this.#isFile(target)) return;
    fs.rmSync(target);
    for (let folder = path.dirname(target); folder !== this.#out && folder.startsWith(this.#out); folder = path.dirname(folder)) {
      try {
        fs.rmdirSync(folder);
      } catch {
        return;
      }
    }
  }
}

/** Holds the number of the process that builds. */
const LOCK = '.hjelp-lock';

/** Names that carry a hash of their content: they never change, so old and new can lie side by side. */
function isHashed(file: string): boolean {
  return /^(?:assets\/|hjelp\/|kb\/[^/]+\/(?:articles|shards)\/|kb\/[^/]+\/(?:overview|index|passages)-|site-[0-9a-f]+\.(?:css|svg)$)/u.test(file);
}

/** Names that say all of the content, in folders where nobody else writes. */
function isNamedByContent(file: string): boolean {
  return /^kb\/[^/]+\/(?:articles|shards)\/[0-9a-z]+\.json$/u.test(file);
}

/** What refers to others is moved after them: pages after pictures, the manifest after the index, the release last. */
function turnOf(file: string): number {
  if (isHashed(file)) return 0;
  if (file === RELEASE_FILE) return 3;
  return file.startsWith('kb/') ? 2 : 1;
}

function isPlainPath(file: string): boolean {
  return file !== '' && !path.isAbsolute(file) && !file.split(/[\\/]/u).includes('..');
}

function isInside(one: string, other: string): boolean {
  return one === other || one.startsWith(other + path.sep);
}

/** Only what Hjelp wrote may be replaced, and never the content itself. */
function refuseForeignFolder(out: string, content: string): void {
  if (isInside(content, out)) throw new OutputRefused(say`The output folder ${out} holds the content folder ${content}, which the build would overwrite. Choose another with --out.`);
  if (isInside(out, content)) throw new OutputRefused(say`The output folder ${out} lies inside the content folder ${content}, so its files would be read as content. Choose another with --out.`);
  let entries: string[];
  try {
    entries = fs.readdirSync(out);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return;
    throw new OutputRefused(say`The output folder ${out} cannot be used (${code === 'ENOTDIR' ? say`it is a file` : code}). Choose another with --out.`);
  }
  // Hidden files (.git, .nojekyll) are the host's; they stay.
  if (entries.every((entry) => entry.startsWith('.'))) return;
  try {
    readRelease(JSON.parse(fs.readFileSync(path.join(out, RELEASE_FILE), 'utf8')));
  } catch {
    // An interrupted first build into a mounted folder has its list and no release yet.
    if (fs.existsSync(path.join(out, FILE_LIST))) return;
    throw new OutputRefused(say`The folder ${out} is not empty and was not made by hjelp (it has no valid ${RELEASE_FILE}). Nothing was written. Choose an empty folder with --out, or empty this one yourself.`);
  }
}
