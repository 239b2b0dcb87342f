import { readTextShard, SHARD_NAME_LENGTH, shardOfGroup, type KbShardsFile } from '../contract/kb-shards.ts';
import { readCodedLengths, readCodedList } from './coded-lists.ts';
import { compactPlaces, readCompactPlaces } from './compact-places.ts';
import { hasPlace, unpackPostings, type PostingsSource, type WordPostings } from './postings.ts';
import { SEARCH_FIELDS } from './search-recipe.ts';
import { LIST_ELSEWHERE } from './shard-text.ts';
import type { ShardStore } from './shard-store.ts';

/** The lengths of an index, once they have been read: whoever begins anew with it need not read them again. */
const knownLengths = new WeakMap<KbShardsFile, Float32Array>();

/** Where words occur, of an index in shards. */
export class ShardedPostings implements PostingsSource {
  readonly articleCount: number;
  readonly fieldCount = SEARCH_FIELDS.length;
  readonly averages: readonly number[];
  private readonly file: KbShardsFile;
  private readonly store: ShardStore;
  private readonly lengthShards: readonly LengthShard[];
  private readonly listOf: (word: number) => string;
  /** Room for any list, and the one that was asked for last: a question asks for a hundred. */
  private readonly spare: { readonly places: Int32Array; readonly counts: Uint16Array; size: number };

  constructor(file: KbShardsFile, store: ShardStore, listOf: (word: number) => string) {
    this.articleCount = file.articleCount;
    this.averages = SEARCH_FIELDS.map((_, field) => file.averageLengths[field] || 1);
    const size = this.articleCount * this.fieldCount;
    this.lengthShards = lengthShardsOf(file);
    this.file = file;
    this.store = store;
    this.listOf = listOf;
    this.spare = { places: new Int32Array(size), counts: new Uint16Array(size), size: 0 };
  }

  /** @throws {ShardsMissing} */
  get lengths(): Float32Array {
    this.store.want(this.lengthShards.map(({ name }) => name));
    // Asked for each time, so that the store does not let go of them.
    const shards = this.lengthShards.map(({ field, name }) => ({ field, packed: this.store.get(name, readTextShard) }));
    let lengths = knownLengths.get(this.file);
    if (lengths === undefined) {
      const read = (lengths = new Float32Array(this.articleCount * this.fieldCount));
      for (const { field, packed } of shards) {
        readCodedLengths(packed, this.articleCount, (length, article) => { read[article * this.fieldCount + field] = length; });
      }
      knownLengths.set(this.file, lengths);
    }
    return lengths;
  }

  /** @throws {ShardsMissing} */
  of(word: number): WordPostings {
    const list = this.listOf(word);
    const at = list.indexOf(LIST_ELSEWHERE);
    // Reading a shard takes as long as all the rest of an answer: it is the store that keeps what was read, as long as the shard.
    const elsewhere = at < 0 ? undefined : this.store.get(nameAt(list, at), this.readList);
    const { spare } = this;
    spare.size = unpackPostings(list, 0, at < 0 ? list.length : at, this, spare);
    if (elsewhere !== undefined) spare.size = readCompactPlaces(elsewhere, spare, spare.size);
    return spare;
  }

  private readonly readList = (value: unknown): Uint8Array => compactPlaces(this.spare, readCodedList(readTextShard(value), this, this.spare));

  has(word: number, article: number, field: number): boolean {
    return hasPlace(this.of(word), article * this.fieldCount + field);
  }

  /** @throws {ShardsMissing} when a part of this list is in a shard that is not here. */
  want(list: string): void {
    const at = list.indexOf(LIST_ELSEWHERE);
    if (at >= 0) this.store.want([nameAt(list, at)]);
  }
}

interface LengthShard {
  readonly field: number;
  readonly name: string;
}

/** The shards with the lengths of the fields that any article has. */
export function lengthShardsOf({ lengths, averageLengths }: KbShardsFile): LengthShard[] {
  return SEARCH_FIELDS.flatMap((_, field) => ((averageLengths[field] ?? 0) > 0 ? [{ field, name: shardOfGroup(lengths, field) }] : []));
}

function nameAt(list: string, at: number): string {
  return list.slice(at + LIST_ELSEWHERE.length, at + LIST_ELSEWHERE.length + SHARD_NAME_LENGTH);
}
