import { hash } from 'node:crypto';
import { SHARD_NAME_LENGTH, shardOfGroup } from '../../core/contract/kb-shards.ts';
import type { ShardMemory } from '../../core/search/shard-memory.ts';
import { packKbIndex } from '../../core/search/pack-kb-index.ts';
import { shardKbIndex } from '../../core/search/shard-kb-index.ts';
import type { SearchIndex } from '../build-search-index.ts';
import type { OutputFolder } from './output-folder.ts';
import { shortHash } from './short-hash.ts';

/**
 * An index longer than this, in characters, comes in shards. Whole, it is one request of about half as many bytes, compressed, and
 * answers every question from then on; in shards a question fetches some 50 kB in half a dozen steps, each a round trip. On a slow
 * telephone 200 kB take a second, and so do two round trips: docs/decisions/0020.
 */
const LONGEST_WHOLE_INDEX = 325_000;

export interface IndexFiles {
  /** Paths, as the manifest names them. */
  readonly index: string;
  /** What stands in the file of that name. */
  readonly text: string;
  /** Empty when the shards have the passages. */
  readonly passages: string;
  readonly isSharded: boolean;
  /** Bytes of the index, all of its files together, without passages where these are apart. */
  readonly bytes: number;
}

/** Whether an index is too long to be fetched whole. */
function isTooLong({ index: { engine } }: SearchIndex): boolean {
  return engine.words.length + engine.sizes.length + engine.postings.length + engine.lengths.length + engine.cuts.length > LONGEST_WHOLE_INDEX;
}

/**
 * Writes the search index of one locale: whole, or in shards.
 * @param fileOf Path of an article's own file, by its id.
 * @param memory Of the last time that this locale was written.
 */
export function writeIndexFiles(output: Pick<OutputFolder, 'write'>, locale: string, search: SearchIndex, fileOf: (id: string) => string, memory?: ShardMemory): IndexFiles {
  const stem = `kb/${locale}/index`;
  if (!isTooLong(search)) {
    const index = line(packKbIndex(search.index));
    const passages = line(search.passages);
    return { index: writeHashed(output, stem, index), text: index, passages: writeHashed(output, `kb/${locale}/passages`, passages), isSharded: false, bytes: Buffer.byteLength(index) };
  }
  const folder = `kb/${locale}/shards`;
  const named = new Map<string, NamedShard>();
  let bytes = 0;
  const keep = (contents: readonly string[], letterOf?: (place: number) => string): string => {
    // A shard of its own and one that is a group by itself have other files.
    const start = letterOf === undefined ? '' : 'group ';
    let hashed = knownHashes.get(contents);
    if (hashed === undefined) knownHashes.set(contents, (hashed = shardHash(start + contents.join(''))));
    if (named.get(hashed)?.contents === contents) return hashed;
    const whole = start + contents.join('');
    const name = shardName(whole, named, hashed);
    if (named.has(name)) return name;
    named.set(name, { whole, contents });
    for (const [place, content] of contents.entries()) {
      output.write(`${folder}/${name}${letterOf?.(place) ?? ''}.json`, content);
      bytes += Buffer.byteLength(content);
    }
    return name;
  };
  const root = line(shardKbIndex(search.index, search.passages, {
    folder,
    fileOf,
    ...(memory === undefined ? {} : { memory }),
    keep: (content) => keep([content]),
    keepGroup: (contents) => keep(contents, (place) => shardOfGroup('', place)),
  }));
  return { index: writeHashed(output, stem, root), text: root, passages: '', isSharded: true, bytes: bytes + Buffer.byteLength(root) };
}

/** A few characters of a hash; in the unlikely case that two shards share them, one takes others. */
function shardName(content: string, named: ReadonlyMap<string, NamedShard>, first: string): string {
  let name = first;
  for (let salt = ' '; ; salt += ' ') {
    const other = named.get(name);
    if (other === undefined || other.whole === content) return name;
    name = shardHash(salt + content);
  }
}

interface NamedShard {
  readonly whole: string;
  readonly contents: readonly string[];
}

/** Of groups that are handed over as the very same list, from one build to the next. */
const knownHashes = new WeakMap<readonly string[], string>();

function shardHash(content: string): string {
  return hash('sha256', content, 'hex').slice(0, SHARD_NAME_LENGTH);
}

function line(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}

function writeHashed(output: Pick<OutputFolder, 'write'>, stem: string, content: string): string {
  const file = `${stem}-${shortHash(content)}.json`;
  output.write(file, content);
  return file;
}
