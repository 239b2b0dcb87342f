import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { toSlug } from '../address.ts';
import { compareText } from '../content-problem.ts';
import type { ContentFolder } from '../read/read-content.ts';
import { pictureSize, type PictureSize } from './picture-size.ts';
import type { ProblemCode } from '../problem-codes.ts';
import { say, type Message } from '../wording/message.ts';

/** A file of the content folder that is published beside the articles. */
export interface Asset {
  /** Address, relative to the root of the site, with the hash of its content. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Present for pictures. */
  readonly size?: PictureSize;
}

/** Why a file cannot be published. */
export interface AssetRefusal {
  readonly code: ProblemCode;
  readonly message: Message;
}

const PICTURES: ReadonlySet<string> = new Set(['png', 'jpg', 'jpeg', 'gif', 'webp', 'avif']);
/** Files to download. Nothing that a browser would run when it is opened on its own: no HTML, SVG, XML, scripts. */
const DOWNLOADS: ReadonlySet<string> = new Set(['pdf', 'txt', 'csv', 'docx', 'xlsx', 'pptx', 'odt', 'ods', 'odp', 'zip', 'ics', 'epub', 'mp3', 'mp4', 'webm', 'stl', 'dxf']);
/** Largest file. */
const MAX_ASSET_BYTES = 50 * 1024 * 1024;

/** Fetches pictures and downloads from the content folder, each once. */
export class AssetShelf {
  readonly #root: string;
  readonly #names: ReadonlyMap<string, string>;
  readonly #taken = new Map<string, Asset | AssetRefusal>();

  constructor(content: ContentFolder) {
    this.#root = content.root;
    this.#names = new Map([...content.others].map((file) => [file.normalize('NFC'), file]));
  }

  /** True when there is such a file, whatever its kind. */
  has(file: string): boolean {
    return this.#names.has(file.normalize('NFC'));
  }

  /** All files' paths, for suggestions. */
  get names(): Iterable<string> {
    return this.#names.keys();
  }

  /** The file, ready to publish; or why not; or undefined when there is none. */
  take(file: string, wanted: 'picture' | 'any'): Asset | AssetRefusal | undefined {
    const name = this.#names.get(file.normalize('NFC'));
    if (name === undefined) return undefined;
    const known = this.#taken.get(`${wanted} ${name}`);
    if (known !== undefined) return known;
    const asset = this.#read(name, wanted);
    this.#taken.set(`${wanted} ${name}`, asset);
    return asset;
  }

  /** True when somebody has asked for it. */
  isTaken(file: string): boolean {
    return this.#taken.has(`any ${file}`) || this.#taken.has(`picture ${file}`);
  }

  /** Everything that was taken, by address. */
  get assets(): Asset[] {
    const byPath = new Map<string, Asset>();
    for (const asset of this.#taken.values()) if ('path' in asset) byPath.set(asset.path, asset);
    return [...byPath.values()].sort((a, b) => compareText(a.path, b.path));
  }

  #read(name: string, wanted: 'picture' | 'any'): Asset | AssetRefusal {
    const extension = path.posix.extname(name).slice(1).toLowerCase();
    if (extension === 'svg') return { code: 'file-type', message: say`SVG files can carry programs and are not published; export the picture as PNG or WebP` };
    const isPicture = PICTURES.has(extension);
    if (!isPicture && (wanted === 'picture' || !DOWNLOADS.has(extension))) {
      return { code: 'file-type', message: wanted === 'picture' ? say`this is no picture that is published here; use ${[...PICTURES].join(', ')}` : say`files of the kind ".${extension}" are not published, because a browser might run them; use ${[...DOWNLOADS].slice(0, 6).join(', ')} or zip` };
    }
    let bytes: Uint8Array;
    try {
      const absolute = path.join(this.#root, name);
      const { size } = fs.statSync(absolute);
      if (size > MAX_ASSET_BYTES) return { code: 'file-too-large', message: say`the file is ${Math.ceil(size / 1024 / 1024)} MiB, the limit is ${MAX_ASSET_BYTES / 1024 / 1024} MiB` };
      bytes = fs.readFileSync(absolute);
    } catch (error) {
      return { code: 'unreadable', message: say`the file cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown reason'}); check its permissions` };
    }
    const size = isPicture ? pictureSize(bytes) : undefined;
    if (isPicture && size === undefined) return { code: 'file-type', message: say`the file is named like a picture, but its content is none; export it again` };
    const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 12);
    const stem = toSlug(path.posix.basename(name, path.posix.extname(name))).slice(0, 80) || 'file';
    // The ending is that of the content, so that a server names the right type.
    return { path: `assets/${stem}-${hash}.${size?.type ?? extension}`, bytes, ...(size === undefined ? {} : { size }) };
  }
}
