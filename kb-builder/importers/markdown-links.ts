import path from 'node:path';
import type { ForeignReference, ReferenceTarget } from './imported-content.ts';
import { readDataAddress } from './resolve-web-address.ts';

/** Pictures and downloads that the builder publishes. */
const PICTURE = /\.(?:png|jpe?g|gif|webp|avif)$/iu;
const DOWNLOAD = /\.(?:pdf|txt|csv|docx|xlsx|pptx|odt|ods|odp|zip|ics|epub|mp3|mp4|webm|stl|dxf)$/iu;

/** How the addresses of a folder of Markdown are to be understood. */
export interface MarkdownFolder {
  /** Absolute path of the source. */
  readonly root: string;
  /** Paths of everything in it. */
  readonly files: ReadonlySet<string>;
  /** Path of an article's file, and the article's id. */
  readonly idOfFile: ReadonlyMap<string, string>;
  /** Addresses on the old site, without slashes around them, in small letters: `docs/guides/install`. */
  readonly idOfAddress: ReadonlyMap<string, string>;
  /** Folders whose content lies at the root of the old site: `static`. */
  readonly rootFolders: readonly string[];
}

/** What a link or picture in a Markdown file means. Nothing outside the source is ever named. */
export function resolveMarkdownAddress({ kind, address, article }: ForeignReference, folder: MarkdownFolder): ReferenceTarget {
  const data = kind === 'image' ? readDataAddress(address) : undefined;
  if (data !== undefined) return data;
  if (/^(?:https?:|mailto:|tel:|sms:|\/\/)/iu.test(address)) return { kind: 'address', address };
  if (address.startsWith('#') || address === '') return { kind: 'address', address: address === '' ? '#' : address };
  if (/^[a-z][a-z0-9+.-]*:/iu.test(address) && !/^pathname:/iu.test(address)) return { kind: 'missing', why: `addresses that begin with "${address.slice(0, address.indexOf(':') + 1)}" are not published` };
  const [before, fragment = ''] = address.replace(/^pathname:\/\//iu, '').split('#', 2) as [string, string?];
  const decoded = decodeQuietly(before.replace(/\?.*$/u, '')).normalize('NFC').replace(/\\/gu, '/');
  const places = candidates(decoded, article.position.file, folder.rootFolders);
  for (const place of places) {
    const id = articleAt(place, folder);
    if (id !== undefined) return kind === 'image' ? { kind: 'missing', why: 'it is an article, not a picture' } : { kind: 'article', id, fragment };
  }
  const byAddress = folder.idOfAddress.get(plainAddress(decoded.startsWith('/') ? decoded : path.posix.join(path.posix.dirname(article.position.file), decoded)));
  if (byAddress !== undefined && kind === 'link') return { kind: 'article', id: byAddress, fragment };
  for (const place of places) {
    if (!folder.files.has(place)) continue;
    if (/\.svg$/iu.test(place)) return { kind: 'missing', why: 'SVG pictures can carry programs and are not published; export it as PNG or WebP' };
    if (!(kind === 'image' ? PICTURE : new RegExp(`${PICTURE.source}|${DOWNLOAD.source}`, 'iu')).test(place)) return { kind: 'missing', why: `files such as "${path.posix.basename(place)}" are not published` };
    return { kind: 'file', absolute: path.join(folder.root, place), path: place };
  }
  // A path from the root of a site that is not in this folder: the company's own pages, which the builder leaves alone.
  if (kind === 'link' && decoded.startsWith('/') && !/\.mdx?$/iu.test(decoded)) return { kind: 'address', address };
  return { kind: 'missing', why: kind === 'image' ? 'there is no such picture in the folder' : 'there is no such file in the folder' };
}

/** Where a relative address may lie, best first; never outside the source. */
function candidates(address: string, from: string, rootFolders: readonly string[]): string[] {
  const joined = address.startsWith('@site/') ? [address.slice('@site/'.length)] : address.startsWith('/') ? ['', ...rootFolders].map((root) => path.posix.join(root, address.replace(/^\/+/u, ''))) : [path.posix.join(path.posix.dirname(from), address)];
  return joined.map((one) => path.posix.normalize(one).replace(/\/+$/u, '')).filter((one) => one !== '..' && !one.startsWith('../') && !one.startsWith('/') && !one.includes('\0'));
}

function articleAt(place: string, { idOfFile }: MarkdownFolder): string | undefined {
  const bare = place.replace(/\.html?$/iu, '');
  for (const file of [place, `${bare}.md`, `${bare}.mdx`, `${bare}.markdown`, `${bare}/index.md`, `${bare}/index.mdx`, `${bare}/README.md`, `${bare}/_index.md`]) {
    const id = idOfFile.get(file.replace(/^\.\//u, ''));
    if (id !== undefined) return id;
  }
  return undefined;
}

/** An address without slashes around it, its ending and its case. */
export function plainAddress(address: string): string {
  return address.normalize('NFC').replace(/(?:\/index)?\.(?:html?|mdx?)$/iu, '').replace(/^[./]+|\/+$/gu, '').toLowerCase();
}

function decodeQuietly(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
