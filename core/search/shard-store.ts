/** Some shards are not here yet; whoever can wait fetches them and asks again. */
export class ShardsMissing extends Error {
  override readonly name = 'ShardsMissing';
  readonly names: readonly string[];

  constructor(names: readonly string[]) {
    super(`${names.length} shards are not here yet`);
    this.names = names;
  }
}

/** The shards that are here, read once. */
export class ShardStore {
  private readonly shards = new Map<string, unknown>();
  private readonly readNow: ((name: string) => unknown) | undefined;

  /** @param readNow Reads a shard on the spot, where that can be done. */
  constructor(readNow?: (name: string) => unknown) {
    this.readNow = readNow;
  }

  has(name: string): boolean {
    return this.readNow !== undefined || this.shards.has(name);
  }

  put(name: string, shard: unknown): void {
    this.shards.set(name, shard);
  }

  /**
   * A shard as its reader makes it of the parsed JSON; read once.
   * @throws {ShardsMissing}
   */
  get<TShard>(name: string, read: (value: unknown) => TShard): TShard {
    const known = this.shards.get(name);
    if (known instanceof Read) return known.shard as TShard;
    if (known === undefined && this.readNow === undefined) throw new ShardsMissing([name]);
    const shard = read(known ?? this.readNow!(name));
    this.shards.set(name, new Read(shard));
    return shard;
  }

  /** Says at once which of these are not here. @throws {ShardsMissing} */
  want(names: Iterable<string>): void {
    const missing = [...new Set(names)].filter((name) => !this.has(name));
    if (missing.length > 0) throw new ShardsMissing(missing);
  }
}

class Read {
  readonly shard: unknown;

  constructor(shard: unknown) {
    this.shard = shard;
  }
}

/**
 * Does all of these even where some miss shards, so that one fetch brings what all of them miss.
 * @throws {ShardsMissing} naming all.
 */
export function forAll<TItem>(items: Iterable<TItem>, use: (item: TItem) => void): void {
  const missing = new Set<string>();
  for (const item of items) {
    try {
      use(item);
    } catch (error) {
      if (!(error instanceof ShardsMissing)) throw error;
      for (const name of error.names) missing.add(name);
    }
  }
  if (missing.size > 0) throw new ShardsMissing([...missing]);
}
