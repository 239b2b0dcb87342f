import { createHash } from 'node:crypto';
import path from 'node:path';
import { ShardMemory, type RememberedShards } from '../../core/search/shard-memory.ts';
import type { KnownIndex, KnownIndexes } from '../build-search-index.ts';
import type { RenderedBody } from '../render/render-body.ts';
import { CacheFolder } from './cache-folder.ts';

/** Bodies are kept in so many documents, by the first digit of their key, so that one change writes a part of them anew. */
const PARTS = '0123456789abcdef';

/** A known index as it is written. */
interface KeptIndex extends Omit<KnownIndex, 'shards'> {
  /** Where their engine is the index's own, as it nearly always is, it is not written twice. */
  readonly shards: { readonly engine: RememberedShards['engine'] | undefined; readonly rest: Omit<RememberedShards, 'engine'> } | undefined;
}

/**
 * What builds of one content folder leave for the next: rendered articles and search indexes. A build that takes them over gives the same
 * bytes as one that does not; everything in it is found by a hash of what it was made of.
 */
export class BuildCache {
  /** Rendered bodies by their key. The build adds to them and takes away what the content has no more. */
  readonly rendered = new Map<string, RenderedBody>();
  /** Search indexes by locale. */
  readonly indexes: KnownIndexes = new Map();
  readonly #folder: CacheFolder;
  readonly #keysBefore = new Map<string, string>();
  /** What is kept of each locale already, and whether its shards are. */
  readonly #indexesBefore = new Map<string, { readonly known: KnownIndex; readonly hasShards: boolean }>();

  /** @param cacheDir Folder of all caches; made when there is something to keep. */
  constructor(cacheDir: string, contentDir: string) {
    // By its place beside the cache, which stays the same where a whole project is moved or checked out anew.
    const place = path.relative(path.resolve(cacheDir), path.resolve(contentDir)).split(path.sep).join('/');
    this.#folder = new CacheFolder(path.join(path.resolve(cacheDir), createHash('sha256').update(place).digest('hex').slice(0, 16)));
    for (const part of PARTS) {
      for (const [key, body] of Object.entries((this.#folder.read(`bodies-${part}.json`) ?? {}) as Record<string, RenderedBody>)) this.rendered.set(key, body);
      this.#keysBefore.set(part, this.#keysOf(part).join());
    }
  }

  /** Reads the known index of a locale, when it is about to be built. */
  readIndex(locale: string): void {
    const kept = this.#folder.read(indexName(locale)) as KeptIndex | undefined;
    if (kept === undefined) return;
    const known: KnownIndex = { ...kept, shards: new ShardMemory(kept.shards && { ...kept.shards.rest, engine: kept.shards.engine ?? kept.index.index.engine }) };
    this.indexes.set(locale, known);
    this.#indexesBefore.set(locale, { known, hasShards: kept.shards !== undefined });
  }

  /** Keeps what has changed. Never fails: what cannot be kept is made again the next time. */
  save(): void {
    for (const part of PARTS) {
      const keys = this.#keysOf(part);
      if (keys.join() === this.#keysBefore.get(part)) continue;
      this.#folder.write(`bodies-${part}.json`, Object.fromEntries(keys.map((key) => [key, this.rendered.get(key)!])));
      this.#keysBefore.set(part, keys.join());
    }
    for (const [locale, known] of this.indexes) {
      const before = this.#indexesBefore.get(locale);
      const shards = known.shards.remembered();
      if (known === before?.known && before.hasShards === (shards !== undefined)) continue;
      this.#folder.write(indexName(locale), { ...known, shards: shards && keptShards(shards, known) } satisfies KeptIndex);
      this.#indexesBefore.set(locale, { known, hasShards: shards !== undefined });
    }
  }

  #keysOf(part: string): string[] {
    return [...this.rendered.keys()].filter((key) => key.startsWith(part)).sort();
  }
}

function keptShards({ engine, ...rest }: RememberedShards, { index }: KnownIndex): KeptIndex['shards'] {
  return { engine: engine === index.index.engine ? undefined : engine, rest };
}

function indexName(locale: string): string {
  return `index-${locale.replace(/[^A-Za-z0-9-]/gu, '_')}.json`;
}
