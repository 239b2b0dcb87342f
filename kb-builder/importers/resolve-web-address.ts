import type { ForeignReference, ReferenceTarget } from './imported-content.ts';

/** How one vendor's help centre writes addresses. */
export interface WebAddresses {
  /** Hosts on which the help centre lies; relative addresses belong to it too. */
  readonly hosts: ReadonlySet<string>;
  /** `https://host` to put before relative addresses; absent when no article tells. */
  readonly origin?: string;
  /** Id of the article that a path leads to: `/hc/sv/articles/360001234-Slug`; undefined when it is no article's. */
  articleAt(path: string): string | undefined;
  /** True when the path looks like an article's, so that its absence from the export is worth a word. */
  isArticlePath(path: string): boolean;
  /** Ids of the articles in the export. */
  readonly known: ReadonlySet<string>;
}

/** What an address in an article of a hosted help centre means. */
export function resolveWebAddress({ kind, address }: ForeignReference, web: WebAddresses): ReferenceTarget {
  const data = kind === 'image' ? readDataAddress(address) : undefined;
  if (data !== undefined) return data;
  if (/^(?:mailto|tel|sms):/iu.test(address)) return { kind: 'address', address };
  if (address.startsWith('#')) return { kind: 'address', address };
  let url: URL;
  try {
    url = new URL(address.replace(/^\/\//u, 'https://'), web.origin ?? 'https://relative.invalid');
  } catch {
    return { kind: 'missing', why: 'it is no address' };
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return { kind: 'missing', why: `addresses that begin with "${url.protocol}" are not published` };
  const isOurs = url.host === 'relative.invalid' || web.hosts.has(url.host.toLowerCase());
  if (kind === 'link' && isOurs) {
    const path = decodePath(url.pathname);
    const id = web.articleAt(path);
    if (id !== undefined && web.known.has(id)) return { kind: 'article', id, fragment: url.hash.slice(1) };
    if (url.host !== 'relative.invalid' && web.isArticlePath(path)) return { kind: 'address', address: url.href, notice: 'it leads to an article that is not in the export, and still leads to the old help centre' };
  }
  if (url.host === 'relative.invalid') return { kind: 'missing', why: 'it is relative, and no article in the export tells on which site' };
  return { kind: 'address', address: url.href };
}

const PICTURE_TYPES: Readonly<Record<string, string>> = { 'image/png': 'png', 'image/jpeg': 'jpg', 'image/jpg': 'jpg', 'image/gif': 'gif', 'image/webp': 'webp', 'image/avif': 'avif' };

/** A picture that is written into the page: `data:image/png;base64,…`. */
export function readDataAddress(address: string): ReferenceTarget | undefined {
  const match = /^data:([\w/+.-]+)(?:;[\w=-]+)*;base64,/iu.exec(address.slice(0, 200));
  if (match === null) return /^data:/iu.test(address) ? { kind: 'missing', why: 'the picture is written into the page in a way that is not read' } : undefined;
  const extension = PICTURE_TYPES[match[1]!.toLowerCase()];
  if (extension === undefined) return { kind: 'missing', why: `pictures of the type ${match[1]!.slice(0, 60)} are not published` };
  return { kind: 'data', bytes: Buffer.from(address.slice(match[0].length), 'base64'), extension };
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
