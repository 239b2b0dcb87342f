import { MOST_SHARDS_TOGETHER, type ShardTable } from '../contract/kb-shards.ts';
import { digit } from './packed-numbers.ts';
import { sharedBeginning, writeStarts } from './shard-text.ts';

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
   * Cuts rows into shards, and those into groups. Where a shard or a group ends depends on the keys, so that a new row changes the group that
   * it comes to and leaves the others alone. A shard that is as it was is not written again, and its group is handed over as the very same list.
   * @param name Tells the tables of an index apart.
   * @param shardLength About so many characters have the shards.
   * @param usualGroup About so many shards have the groups.
   */
  write<TValue extends string | number>(name: string, rows: TableRows<TValue>, shardLength: number, usualGroup: number, keepGroup: (contents: readonly string[]) => string): ShardTable {
    const { keys, values, lengthOf } = rows;
    const before = this.tables.get(name);
    const shards = new Map<string, { from: number; to: number; text: string }>();
    const groupsNow = new Map<string, readonly string[]>();
    let whole = 0;
    for (let row = 0; row < keys.length; row += 1) whole += keys[row]!.length + lengthOf(values[row]!);
    // A power of two, so that it stays what it was when the content grows a little.
    const every = 2 ** Math.max(0, Math.round(Math.log2((shardLength / 2 / Math.max(1, whole)) * keys.length)));
    const starts: string[] = [];
    let [groups, sizes] = ['', ''];
    let group: string[] = [];
    let from = 0;
    let length = 0;
    const flush = (to: number): void => {
      if (from === to) return;
      starts.push(from === 0 ? '' : keys[from]!.slice(0, sharedBeginning(keys[from - 1]!, keys[from]!) + 1));
      const text = textBefore(before, rows, from, to) ?? rows.write(from, to);
      shards.set(keys[from]!, { from, to, text });
      group.push(text);
      from = to;
      length = 0;
    };
    const endGroup = (): void => {
      if (group.length === 0) return;
      const contents = groupBefore(before, group) ?? group;
      groupsNow.set(contents[0]!, contents);
      groups += keepGroup(contents);
      sizes += digit(contents.length);
      group = [];
    };
    for (let row = 0; row < keys.length; row += 1) {
      const key = keys[row]!;
      const hash = length >= shardLength / 2 ? hashOf(key) : undefined;
      const isEnd = hash !== undefined && hash % every === 0;
      if (isEnd || length >= shardLength * 2) {
        flush(row);
        if (group.length >= MOST_SHARDS_TOGETHER || (isEnd && hash % (every * usualGroup) === 0)) endGroup();
      }
      length += key.length + lengthOf(values[row]!);
    }
    flush(keys.length);
    endGroup();
    this.tables.set(name, { keys, values, shards, groups: groupsNow });
    return { starts: writeStarts(starts), groups, sizes };
  }
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
