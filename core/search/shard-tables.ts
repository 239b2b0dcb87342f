import { MOST_SHARDS_TOGETHER, type ShardTable } from '../contract/kb-shards.ts';
import { digit } from './packed-numbers.ts';
import { sharedBeginning, writeStarts } from './shard-text.ts';

/** How long shards may be, by their usual length. A row that is longer still has one of its own. */
const SHORTEST = 0.5;
const LONGEST = 1.5;

/** Rows that become shards, in the order of their keys. */
export interface TableRows<TValue extends string | number> {
  readonly keys: readonly string[];
  readonly values: readonly TValue[];
  /** How much a value counts when shards are made about alike, in characters. */
  readonly lengthOf: (value: TValue) => number;
  /** The shard of the rows from one to before another. It must depend on them alone. */
  readonly write: (from: number, to: number) => string;
}

/** What a table was the last time. */
interface TableBefore {
  readonly keys: readonly string[];
  readonly values: readonly (string | number)[];
  /** By the key of its first row. */
  readonly shards: ReadonlyMap<string, { readonly from: number; readonly to: number; readonly text: string }>;
  /** By the text of its first shard. */
  readonly groups: ReadonlyMap<string, readonly string[]>;
}

/** The tables of the last time, for whoever writes them again and again. */
export class TableMemory {
  private readonly tables = new Map<string, TableBefore>();

  /**
   * Cuts rows into shards, and those into groups. Where a shard or a group ends depends on the rows around it, so that a new row changes the group that
   * it comes to and hardly ever others. A shard that is as it was is not written again, and its group is handed over as the very same list.
   * @param name Tells the tables of an index apart.
   * @param shardLength About so many characters have the shards.
   * @param usualGroup About so many shards have the groups.
   */
  write<TValue extends string | number>(name: string, rows: TableRows<TValue>, shardLength: number, usualGroup: number, keepGroup: (contents: readonly string[]) => string): ShardTable {
    const { keys, values } = rows;
    const before = this.tables.get(name);
    const shards = new Map<string, { from: number; to: number; text: string }>();
    const groupsNow = new Map<string, readonly string[]>();
    const starts: string[] = [];
    let [groups, sizes] = ['', ''];
    let group: string[] = [];
    let from = 0;
    const flush = (to: number): void => {
      starts.push(from === 0 ? '' : keys[from]!.slice(0, sharedBeginning(keys[from - 1]!, keys[from]!) + 1));
      const text = textBefore(before, rows, from, to) ?? rows.write(from, to);
      shards.set(keys[from]!, { from, to, text });
      group.push(text);
      from = to;
    };
    const endGroup = (): void => {
      if (group.length === 0) return;
      const contents = groupBefore(before, group) ?? group;
      groupsNow.set(contents[0]!, contents);
      groups += keepGroup(contents);
      sizes += digit(contents.length);
      group = [];
    };
    while (from < keys.length) {
      flush(endOfShard(rows, from, shardLength));
      if (from < keys.length && (group.length >= MOST_SHARDS_TOGETHER || hashOf(keys[from]!) % usualGroup === 0)) endGroup();
    }
    endGroup();
    this.tables.set(name, { keys, values, shards, groups: groupsNow });
    return { starts: writeStarts(starts), groups, sizes };
  }
}

/**
 * Where the shard ends that begins with a row: in a stretch around the usual length, where the least says which side a key is on. Every question fetches
 * what all shards begin with, and asks for a few of them. Of several such places a hash chooses the same whatever the shard before was.
 */
function endOfShard<TValue extends string | number>({ keys, values, lengthOf }: TableRows<TValue>, from: number, shardLength: number): number {
  let length = 0;
  let [end, leastShared, leastHash] = [from, Number.POSITIVE_INFINITY, 0];
  for (let row = from; row < keys.length; row += 1) {
    if (row > from && length >= shardLength * SHORTEST) {
      const shared = sharedBeginning(keys[row - 1]!, keys[row]!);
      const hash = shared <= leastShared ? hashOf(keys[row]!) : 0;
      if (shared < leastShared || (shared === leastShared && hash < leastHash)) [end, leastShared, leastHash] = [row, shared, hash];
      if (length >= shardLength * LONGEST) return end;
    }
    length += keys[row]!.length + lengthOf(values[row]!);
  }
  return keys.length;
}

/** The text of a shard that had the same rows; most of them are the very same strings. */
function textBefore(before: TableBefore | undefined, { keys, values }: Pick<TableRows<string | number>, 'keys' | 'values'>, from: number, to: number): string | undefined {
  const shard = before?.shards.get(keys[from]!);
  if (before === undefined || shard === undefined || shard.to - shard.from !== to - from) return undefined;
  for (let row = from, old = shard.from; row < to; row += 1, old += 1) if (keys[row] !== before.keys[old] || values[row] !== before.values[old]) return undefined;
  return shard.text;
}

function groupBefore(before: TableBefore | undefined, group: readonly string[]): readonly string[] | undefined {
  const old = before?.groups.get(group[0]!);
  return old?.length === group.length && group.every((text, place) => text === old[place]) ? old : undefined;
}

/** FNV-1a. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}
