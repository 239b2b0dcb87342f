import { createReadStream } from 'node:fs';
import { readFile, realpath, stat } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

export interface StaticFiles {
  /**
   * Answers GET and HEAD.
   * @param path Path below the folder's address, percent-encoded as it came, starting with `/`.
   * @returns undefined when there is no such file.
   */
  serve(request: Request, path: string): Promise<Response | undefined>;
  /** `404.html` of the first folder in the path (the site's languages are folders), else the folder's own; undefined when it has none. */
  notFound(request: Request, path: string): Promise<Response | undefined>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.mjs': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8', '.webmanifest': 'application/manifest+json', '.xml': 'application/xml; charset=utf-8', '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/plain; charset=utf-8', '.svg': 'image/svg+xml', '.png': 'image/png', '.jpg': 'image/jpeg', '.jpeg': 'image/jpeg', '.gif': 'image/gif', '.webp': 'image/webp',
  '.avif': 'image/avif', '.ico': 'image/x-icon', '.woff2': 'font/woff2', '.woff': 'font/woff', '.wasm': 'application/wasm', '.pdf': 'application/pdf', '.mp4': 'video/mp4', '.webm': 'video/webm', '.map': 'application/json; charset=utf-8',
};
const COMPRESSIBLE = /^(?:text\/|application\/(?:json|xml|manifest\+json|wasm)|image\/(?:svg\+xml|x-icon))/u;
/** Smaller files gain nothing. */
const LEAST_COMPRESSED_BYTES = 1_024;
/** Larger ones would hold a core for too long; put a proxy or CDN in front for those. */
const MOST_COMPRESSED_BYTES = 8 * 1024 * 1024;
const MOST_CACHED_BYTES = 64 * 1024 * 1024;

// At least eight hexadecimal digits before the extension. Outside of our own folders a letter must be among them: eight
// digits can be a date in a picture's name.
const HASHED_NAME = /[-./][0-9a-f]{8,}\.[a-z0-9]+$/u;
const SURELY_HASHED_NAME = /[-./](?=[0-9a-f]*[a-f])(?=[0-9a-f]*[0-9])[0-9a-f]{8,}\.[a-z0-9]+$/u;
const OUR_FOLDER = /[/\\](?:kb|hjelp|assets)[/\\]/u;

const brotliAsync = promisify(brotliCompress);
const gzipAsync = promisify(gzip);

/** Files of one folder, compressed where it is worth it. Nothing outside the folder and no dot file is ever served. */
export function staticFiles(folder: string, headersFor: (contentType: string) => Readonly<Record<string, string>>): StaticFiles {
  const compressed = new Map<string, { readonly version: string; readonly bytes: Promise<Buffer> }>();
  let cachedBytes = 0;

  async function compress(file: string, version: string, encoding: 'br' | 'gzip'): Promise<Buffer> {
    const key = `${encoding}:${file}`;
    const known = compressed.get(key);
    if (known?.version === version) return known.bytes;
    if (known !== undefined) compressed.delete(key);
    const bytes = readFile(file).then((content) => (encoding === 'br'
      ? brotliAsync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 6, [constants.BROTLI_PARAM_SIZE_HINT]: content.length } })
      : gzipAsync(content, { level: 6 })));
    compressed.set(key, { version, bytes });
    const { length } = await bytes.catch((error: unknown) => {
      compressed.delete(key);
      throw error;
    });
    cachedBytes += length;
    if (cachedBytes > MOST_CACHED_BYTES) {
      compressed.clear();
      cachedBytes = 0;
    }
    return bytes;
  }

  async function answer(request: Request, file: string, status: 200 | 404): Promise<Response | undefined> {
    const found = await stat(file).catch(() => undefined);
    if (found === undefined || !found.isFile()) return undefined;
    const type = TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream';
    const version = `${found.size.toString(36)}-${Math.round(found.mtimeMs).toString(36)}`;
    const encoding = COMPRESSIBLE.test(type) && found.size >= LEAST_COMPRESSED_BYTES && found.size <= MOST_COMPRESSED_BYTES ? acceptedEncoding(request) : undefined;
    const headers: Record<string, string> = {
      ...headersFor(type),
      'content-type': type,
      'cache-control': status === 200 && isHashed(file.slice(folder.length)) ? 'public, max-age=31536000, immutable' : 'no-cache',
      etag: `W/"${version}${encoding === undefined ? '' : `-${encoding}`}"`,
      'last-modified': found.mtime.toUTCString(),
    };
    if (COMPRESSIBLE.test(type)) headers['vary'] = 'Accept-Encoding';
    if (status === 200 && matches(request.headers.get('if-none-match'), headers['etag']!)) return new Response(null, { status: 304, headers });
    const withBody = request.method !== 'HEAD';
    if (encoding !== undefined) {
      const bytes = await compress(file, version, encoding);
      return new Response(withBody ? new Uint8Array(bytes) : null, { status, headers: { ...headers, 'content-encoding': encoding, 'content-length': String(bytes.length) } });
    }
    headers['content-length'] = String(found.size);
    if (!withBody || found.size === 0) return new Response(null, { status, headers });
    // A build may replace the file between here and its last byte; an open file keeps its content.
    return new Response(Readable.toWeb(createReadStream(file)) as unknown as ReadableStream<Uint8Array>, { status, headers });
  }

  return {
    async serve(request, path) {
      const file = await fileAt(folder, path);
      if (file === undefined) return undefined;
      const found = await stat(file).catch(() => undefined);
      if (found === undefined) return undefined;
      if (!found.isDirectory()) return path.endsWith('/') ? undefined : answer(request, file, 200);
      const index = join(file, 'index.html');
      if (!path.endsWith('/')) {
        if ((await stat(index).catch(() => undefined))?.isFile() !== true) return undefined;
        // Relative, so that it is right below every mount; only the last part, so that it can lead nowhere else.
        return new Response(null, { status: 308, headers: { location: `./${path.split('/').at(-1)}/${new URL(request.url).search}`, 'cache-control': 'no-cache' } });
      }
      return answer(request, index, 200);
    },
    async notFound(request, path) {
      const nearest = await fileAt(folder, `/${path.split('/')[1] ?? ''}/404.html`);
      return (nearest === undefined ? undefined : await answer(request, nearest, 404)) ?? answer(request, join(folder, '404.html'), 404);
    },
  };
}

/** The file that a path names, or undefined when it is none that may be served. */
async function fileAt(folder: string, path: string): Promise<string | undefined> {
  let decoded: string;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    return undefined;
  }
  if (decoded.length > 1_000 || /[\0\\]/u.test(decoded)) return undefined;
  const parts = decoded.split('/').filter((part) => part !== '');
  // No dot files and no "..": neither is ever part of a help centre (`.well-known` belongs to the site, not to us).
  if (parts.some((part) => part.startsWith('.'))) return undefined;
  const file = join(folder, ...parts);
  const [real, root] = await Promise.all([realpath(file).catch(() => undefined), realpath(folder).catch(() => undefined)]);
  if (real === undefined || root === undefined) return undefined;
  // A symbolic link inside the folder may not lead out of it.
  return real === root || real.startsWith(root + sep) ? file : undefined;
}

function isHashed(path: string): boolean {
  return (OUR_FOLDER.test(path) ? HASHED_NAME : SURELY_HASHED_NAME).test(path);
}

function acceptedEncoding(request: Request): 'br' | 'gzip' | undefined {
  const accepted = (request.headers.get('accept-encoding') ?? '').toLowerCase().split(',').map((part) => part.trim()).filter((part) => !/;\s*q=0(?:\.0*)?$/u.test(part)).map((part) => part.split(';')[0]);
  return accepted.includes('br') ? 'br' : accepted.includes('gzip') ? 'gzip' : undefined;
}

function matches(header: string | null, etag: string): boolean {
  return header !== null && header.split(',').some((candidate) => candidate.trim() === etag || candidate.trim() === '*');
}
