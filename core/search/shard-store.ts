/** Some shards are not here yet; whoever can wait fetches them and asks again. */
export class ShardsMissing extends Error {
  override readonly name = 'ShardsMissing';
  readonly names: readonly string[];

  constructor(names: readonly string[]) {
    super(`${names.length} shards are not here yet`);
    this.names = names;
  }
}

/** Kept shards are parted in those asked for lately and those before, each of about so many characters; more where a question asks for more. */
const LATELY = 2_500_000;
const LATELY_PER_ARTICLE = 120;
/** About so many characters has a shard that is no text and does not say how many bytes it has. */
const USUAL_LENGTH = 4000;

/** The shards that are here, read once. Those that nobody has asked for for a long time are let go, and can be had again. */
export class ShardStore {
  private lately = new Map<string, unknown>();
  private before: ReadonlyMap<string, unknown> = new Map();
  private length = 0;
  private readonly room: number;
  private readonly readNow: ((name: string) => unknown) | undefined;

  /** @param readNow Reads a shard on the spot, where that can be done. */
  constructor(articleCount: number, readNow?: (name: string) => unknown) {
    this.room = Math.max(LATELY, LATELY_PER_ARTICLE * articleCount);
    this.readNow = readNow;
  }

  has(name: string): boolean {
    return this.readNow !== undefined || this.lately.has(name) || this.before.has(name);
  }

  put(name: string, shard: unknown): void {
    this.length += lengthOf(shard instanceof Read ? shard.shard : shard);
    this.lately.set(name, shard);
  }

  /** Whether it is time to let go of what was asked for long ago. */
  get isFull(): boolean {
    return this.length > this.room;
  }

  /** Lets go of what has not been asked for since the last time. Not while a question is being answered. */
  letGo(): void {
    this.before = this.lately;
    this.lately = new Map();
    this.length = 0;
  }

  /**
   * A shard as its reader makes it of the parsed JSON; read once.
   * @throws {ShardsMissing}
   */
  get<TShard>(name: string, read: (value: unknown) => TShard): TShard {
    const here = this.lately.get(name);
    if (here instanceof Read) return here.shard as TShard;
    const known = here ?? this.before.get(name);
    if (known === undefined && this.readNow === undefined) throw new ShardsMissing([name]);
    const kept = known instanceof Read ? known : new Read(read(known ?? this.readNow!(name)));
    if (here !== undefined) this.length -= lengthOf(here);
    this.put(name, kept);
    return kept.shard as TShard;
  }

  /** Says at once which of these are not here. @throws {ShardsMissing} */
  want(names: Iterable<string>): void {
    let missing: Set<string> | undefined;
    for (const name of names) if (!this.has(name)) (missing ??= new Set()).add(name);
    if (missing !== undefined) throw new ShardsMissing([...missing]);
  }
}

function lengthOf(shard: unknown): number {
  return typeof shard === 'string' ? shard.length : (shard as { byteLength?: number } | null)?.byteLength ?? USUAL_LENGTH;
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
  let missing: Set<string> | undefined;
  for (const item of items) {
    try {
      use(item);
    } catch (error) {
      if (!(error instanceof ShardsMissing)) throw error;
      missing ??= new Set();
      for (const name of error.names) missing.add(name);
    }
  }
  if (missing !== undefined) throw new ShardsMissing([...missing]);
}
