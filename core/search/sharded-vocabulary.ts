import { MOST_SHARDS_TOGETHER, readTextShard, SHARD_NAME_LENGTH, shardOfGroup, type KbShardsFile, type ShardTable } from '../contract/kb-shards.ts';
import type { CompoundCut } from './compound-parts.ts';
import { editDistance } from './edit-distance.ts';
import type { Language } from './languages/language.ts';
import { digitValue, NumberReader } from './packed-numbers.ts';
import type { PostingsSource } from './postings.ts';
import { forAll, ShardsMissing, type ShardStore } from './shard-store.ts';
import { backwards, ENTRY, firstWordOf, LIST_ELSEWHERE, MOST_SHARDS_WALKED, readStarts, RECORD, shardsBetween, tailKey } from './shard-text.ts';
import { ShardedPostings } from './sharded-postings.ts';
import type { SynonymBook, SynonymTarget } from './synonym-rules.ts';
import { keepsAnEnd, keptByTwoSlips, mayHaveForm, Vocabulary, type NearWord } from './vocabulary.ts';

/** A word that some shard has told of. What nobody has told yet is undefined. */
interface KnownWord {
  readonly text: string;
  /** Where it occurs, as it is packed; the last of it may be a shard's name. */
  list: string | undefined;
  places: number | undefined;
  /** Told by the word's own record only; null for a word that is no compound. */
  cut: CompoundCut | null | undefined;
}

/** What a stem's record says. */
interface StemRecord {
  readonly forms: readonly number[];
  readonly firstOf: readonly number[];
  readonly lastOf: readonly number[];
  /** Stems whose words have this root. */
  readonly roots: readonly string[];
  /** By what the rule's key has behind this word. */
  readonly synonyms: ReadonlyMap<string, readonly SynonymTarget[]>;
  /** Of phrases that begin with this root, all roots. */
  readonly phrases: readonly (readonly string[])[];
}

const NO_RECORD: StemRecord = { forms: [], firstOf: [], lastOf: [], roots: [], synonyms: new Map(), phrases: [] };

/**
 * The vocabulary of an index in shards. Everything is asked of the shards that would know; when one is not here,
 * `ShardsMissing` is thrown, and the same question asked again when it is.
 */
export class ShardedVocabulary extends Vocabulary implements SynonymBook {
  readonly postings: PostingsSource & ShardedPostings;
  private readonly store: ShardStore;
  private readonly tables: Tables;
  private readonly known: KnownWord[] = [];
  private readonly numbers = new Map<string, number>();
  /** While guesses are tried: the shards that they missed. */
  private missed: Set<string> | undefined;
  private readonly stemRecords = new Map<string, StemRecord>();

  constructor(file: KbShardsFile, language: Language, store: ShardStore) {
    super(language);
    this.store = store;
    this.tables = tablesOf(file);
    this.postings = new ShardedPostings(file, store, (number) => this.listOf(number));
  }

  word(number: number): string {
    return this.known[number]!.text;
  }

  placesOf(number: number): number {
    const word = this.known[number]!;
    return (word.places ??= placesIn(this.listOf(number)) ?? this.postings.of(number).size);
  }

  numberOf(word: string): number | undefined {
    return this.stemRecord(this.language.stem(word)).forms.find((number) => this.word(number) === word);
  }

  withStem(stem: string): readonly number[] {
    return this.stemRecord(stem).forms;
  }

  withRoot(root: string): readonly number[] {
    const found: number[] = [];
    forAll(this.stemRecord(root).roots, (stem) => {
      for (const number of this.withStem(stem)) if (mayHaveForm(this.word(number), root) && this.language.root(this.word(number)) === root) found.push(number);
    });
    return found.sort((a, b) => (this.word(a) < this.word(b) ? -1 : 1));
  }

  withFirstPart(stem: string): readonly number[] {
    return this.stemRecord(stem).firstOf;
  }

  withLastPart(stem: string): readonly number[] {
    return this.stemRecord(stem).lastOf;
  }

  cutOf(word: string, isWord: boolean): CompoundCut | undefined {
    const number = this.numberOf(word);
    // The builder has tried every word of the index.
    if (number !== undefined && (isWord || this.language.compounds)) return this.known[number]!.cut ?? undefined;
    return this.language.compounds || !isWord ? this.guessCut(word) : undefined;
  }

  rulesFor(key: string): readonly SynonymTarget[] {
    const first = firstWordOf(key);
    return this.stemRecord(first).synonyms.get(key.slice(first.length)) ?? [];
  }

  phrasesFrom(root: string): readonly (readonly string[])[] {
    return this.stemRecord(root).phrases;
  }

  override expect(words: readonly string[]): void {
    // Its stem's record, its root's, and what it is in other letters.
    this.store.want(words.flatMap((word) => [this.language.stem(word), this.language.root(word)].flatMap((form) => this.tables.stems.nameOf(form) ?? [])));
  }

  override guessing<TResult>(guess: () => TResult): TResult {
    if (this.missed !== undefined) return guess();
    const missed = (this.missed = new Set());
    try {
      const result = guess();
      if (missed.size > 0) throw new ShardsMissing([...missed]);
      return result;
    } finally {
      this.missed = undefined;
    }
  }

  override strengthOf(part: string, place: 'first' | 'last'): number {
    return this.orMissed(() => super.strengthOf(part, place), 0);
  }

  beginningWith(prefix: string, most: number): number[] {
    const [first, last] = this.tables.words.shardsOf(prefix);
    if (last - first >= MOST_SHARDS_WALKED) return this.recordOf('beginnings', prefix).slice(0, most).map((entry) => {
      const blank = entry.indexOf(' ');
      return this.told(entry.slice(1, blank), entry.slice(blank + 1));
    });
    const found = this.walk('words', prefix).filter(([word]) => word !== prefix).map(([word, places]) => this.told(word, undefined, places));
    // In the order of the alphabet until here, which stays where two are as frequent.
    return found.sort((a, b) => this.placesOf(b) - this.placesOf(a)).slice(0, most);
  }

  near(word: string, most: 1 | 2): NearWord[] {
    return this.orMissed(() => this.findNear(word, most), []);
  }

  private findNear(word: string, most: 1 | 2): NearWord[] {
    const { length } = word;
    // One slip lies in the first half or in the second; a swap of two letters may touch the middle of both.
    const half = Math.floor(length / 2);
    const kept = keptByTwoSlips(word);
    const [head, tail] = most === 1 ? [word.slice(0, half), word.slice(half + 1)] : [word.slice(0, Math.min(half, kept)), word.slice(Math.max(half + 1, length - kept))];
    const found = new Map<string, { places: number; distance: number }>();
    const consider = (other: string, places: number): void => {
      if (Math.abs(other.length - length) > most || found.has(other)) return;
      const distance = editDistance(word, other, most);
      if (distance <= most && (distance < 2 || keepsAnEnd(word, other))) found.set(other, { places, distance });
    };
    forAll([head, ...Array.from({ length: 2 * most + 1 }, (_, i) => length - most + i)], (side) => {
      if (typeof side === 'string') for (const [other, places] of this.walk('words', side)) consider(other, places);
      else for (const [key, places] of this.walk('tails', tailKey('.'.repeat(side)).charAt(0) + backwards(tail))) consider(backwards(key.slice(1)), places);
    });
    return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([other, { places, distance }]) => ({ word: this.told(other, undefined, places), distance }));
  }

  protected foldingTo(folded: string): readonly number[] {
    return this.recordOf('folds', folded).map((word) => this.told(word));
  }

  /** @throws {ShardsMissing} naming every shard that knows where these words occur. */
  wantPostings(words: readonly (readonly number[])[]): void {
    forAll(words, (numbers) => forAll(numbers, (number) => this.postings.want(this.listOf(number))));
  }

  /** Names of the shards that have an id. */
  idShardOf(id: string): string | undefined {
    return this.tables.ids.nameOf(id);
  }

  /** Among guesses, what is not here yet is taken for nothing: when all that was missed is here, the guessing begins anew. */
  private orMissed<TResult>(find: () => TResult, nothing: TResult): TResult {
    const { missed } = this;
    if (missed === undefined) return find();
    try {
      return find();
    } catch (error) {
      if (!(error instanceof ShardsMissing)) throw error;
      for (const name of error.names) missed.add(name);
      return nothing;
    }
  }

  /** The part of a word's list that needs no other shard. */
  insideOf(number: number): string {
    const list = this.listOf(number);
    const at = list.indexOf(LIST_ELSEWHERE);
    return at < 0 ? list : list.slice(0, at);
  }

  /** A word's list: whoever told of the word may not have known it, its own record does. */
  private listOf(number: number): string {
    const word = this.known[number]!;
    if (word.list === undefined) this.stemRecord(this.language.stem(word.text));
    // A damaged index may tell of a word that has no record.
    return (word.list ??= '');
  }

  private stemRecord(stem: string): StemRecord {
    let record = this.stemRecords.get(stem);
    if (record === undefined) {
      record = this.readStemRecord(stem);
      this.stemRecords.set(stem, record);
    }
    return record;
  }

  private readStemRecord(stem: string): StemRecord {
    const entries = this.recordOf('stems', stem);
    if (entries.length === 0) return NO_RECORD;
    const [forms, firstOf, lastOf, roots, phrases]: [number[], number[], number[], string[], string[][]] = [[], [], [], [], []];
    const synonyms = new Map<string, SynonymTarget[]>();
    for (const entry of entries) {
      const blank = entry.indexOf(' ');
      const text = stem.slice(0, digitValue(entry.charCodeAt(1))) + entry.slice(2, blank < 0 ? undefined : blank);
      const rest = blank < 0 ? '' : entry.slice(blank + 1);
      switch (entry.charAt(0)) {
        case 'f': {
          const number = this.told(text, rest.slice(2));
          const end = digitValue(rest.charCodeAt(0));
          this.known[number]!.cut = end > 0 ? [end, end + digitValue(rest.charCodeAt(1)) - 1] : null;
          forms.push(number);
          break;
        }
        case 'a': firstOf.push(this.told(text, rest)); break;
        case 'b': lastOf.push(this.told(text, rest)); break;
        case 'r': roots.push(text); break;
        case 's': {
          const [key = '', weight, to = ''] = entry.slice(1).split('=');
          synonyms.set(key, [...(synonyms.get(key) ?? []), { weight: Number(weight), to: to === '' ? [] : to.split(',').map((words) => words.split(' ')) }]);
          break;
        }
        case 'p': phrases.push([stem, ...entry.slice(1).split(' ')]); break;
        default:
      }
    }
    return { forms, firstOf, lastOf, roots, synonyms, phrases };
  }

  private told(text: string, list?: string, places?: number): number {
    let number = this.numbers.get(text);
    if (number === undefined) {
      number = this.known.length;
      this.known.push({ text, list, places, cut: undefined });
      this.numbers.set(text, number);
    } else {
      const word = this.known[number]!;
      word.list ??= list;
      word.places ??= places;
    }
    return number;
  }

  /** The entries of a record; none when there is no such record. */
  private recordOf(table: 'stems' | 'folds' | 'beginnings', key: string): readonly string[] {
    const name = this.tables[table].nameOf(key);
    if (name === undefined) return [];
    // Looked for in the text itself: a map of its records would take several times its room.
    const text = this.store.get(name, readRecords);
    const begin = text.indexOf(`${RECORD}${key}${ENTRY}`);
    if (begin < 0) return [];
    const from = begin + RECORD.length + key.length + ENTRY.length;
    return text.slice(from, text.indexOf(RECORD, from)).split(ENTRY);
  }

  /** All keys that begin so, and their numbers. */
  private walk(table: 'words' | 'tails', beginning: string): (readonly [key: string, value: number])[] {
    const [first, last] = this.tables[table].shardsOf(beginning);
    const names = this.tables[table].names.slice(first, last + 1);
    this.store.want(names);
    return names.flatMap((name) => frontCodedWith(this.store.get(name, readTextShard), beginning));
  }
}

type Tables = { readonly [name in keyof KbShardsFile['tables']]: Table };

/** The tables of an index, once they have been read: whoever begins anew with it need not read them again. */
const knownTables = new WeakMap<KbShardsFile, Tables>();

function tablesOf(file: KbShardsFile): Tables {
  let tables = knownTables.get(file);
  if (tables === undefined) {
    const { stems, words, tails, folds, beginnings, ids } = file.tables;
    tables = { stems: new Table(stems), words: new Table(words), tails: new Table(tails), folds: new Table(folds), beginnings: new Table(beginnings), ids: new Table(ids) };
    knownTables.set(file, tables);
  }
  return tables;
}

class Table {
  readonly names: readonly string[];
  private readonly starts: readonly string[];

  constructor({ starts, groups, sizes }: ShardTable) {
    this.names = namesIn(groups).flatMap((group, at) => shardsOfGroup(group, Math.min(MOST_SHARDS_TOGETHER, digitValue(sizes.charCodeAt(at)) || 0)));
    this.starts = readStarts(starts);
  }

  /** The shard that has a key if there is one. */
  nameOf(key: string): string | undefined {
    return this.names[shardsBetween(this.starts, key, key)[0]];
  }

  /** The shards that have keys with a beginning. */
  shardsOf(beginning: string): [first: number, last: number] {
    return shardsBetween(this.starts, beginning, `${beginning}\uffff`);
  }
}

/** The names of so many shards of a group. */
export function shardsOfGroup(group: string, size: number): string[] {
  return Array.from({ length: Math.max(0, size) }, (_, place) => shardOfGroup(group, place));
}

/** Names that are written one after the other. */
export function namesIn(names: string): string[] {
  return Array.from({ length: Math.floor(names.length / SHARD_NAME_LENGTH) }, (_, i) => names.slice(i * SHARD_NAME_LENGTH, (i + 1) * SHARD_NAME_LENGTH));
}

/** Records with the sign that parts them before and after each. */
function readRecords(value: unknown): string {
  return RECORD + readTextShard(value) + RECORD;
}

/** The keys that begin so, of a sorted shard in which each key is written as what it does not share with the one before it. */
function frontCodedWith(text: string, beginning: string): (readonly [key: string, value: number])[] {
  const found: (readonly [string, number])[] = [];
  const reader = new NumberReader(text);
  let before = '';
  // So much of the beginning the key before has; most keys never become strings.
  let fits = 0;
  while (reader.at < text.length) {
    const blank = text.indexOf(' ', reader.at + 1);
    if (blank < 0) break;
    const shared = digitValue(text.charCodeAt(reader.at));
    const own = reader.at + 1;
    if (shared <= fits) {
      fits = shared;
      while (fits < beginning.length && own + fits - shared < blank && text.charCodeAt(own + fits - shared) === beginning.charCodeAt(fits)) fits += 1;
      if (fits < beginning.length && text.charCodeAt(own + fits - shared) > beginning.charCodeAt(fits) && own + fits - shared < blank) break;
    }
    reader.at = blank + 1;
    const value = reader.next();
    if (fits < beginning.length) continue;
    before = (shared <= beginning.length ? beginning.slice(0, shared) : before.slice(0, shared)) + text.slice(own, blank);
    found.push([before, value]);
  }
  return found;
}

/** In how many places a word occurs whose list is elsewhere; undefined when it is here. */
function placesIn(list: string): number | undefined {
  const at = list.indexOf(LIST_ELSEWHERE);
  return at < 0 ? undefined : new NumberReader(list, at + LIST_ELSEWHERE.length + SHARD_NAME_LENGTH).next();
}
