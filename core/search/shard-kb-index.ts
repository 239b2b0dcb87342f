import type { EngineIndex, KbIndexFile, KbPassagesFile } from '../contract/kb-index.ts';
import { MOST_SHARDS_TOGETHER, PASSAGES_PER_SHARD, type ArticlesShard, type KbShardsFile, type PassagesShard, type ShardTable } from '../contract/kb-shards.ts';
import { KB_SHARDS_FORMAT } from '../contract/shards-format.ts';
import { writeCodedLengths } from './coded-lists.ts';
import { BeginningStrengths, cutCompound, type CompoundCut, type PartStrength } from './compound-parts.ts';
import { hasSpecialLetters } from './fold-letters.ts';
import type { Language } from './languages/language.ts';
import { PackedVocabulary } from './packed-vocabulary.ts';
import { digit, FIRST_MARK, NumberReader, packCut, packNumber } from './packed-numbers.ts';
import { listsOf } from './postings.ts';
import { withRememberedForms } from './remembered-forms.ts';
import { checkRecipe, SEARCH_FIELDS } from './search-recipe.ts';
import { ShardMemory, type ShardChanges } from './shard-memory.ts';
import { ENTRY, firstWordOf, LIST_ELSEWHERE, MOST_SHARDS_WALKED, readStarts, RECORD, sharedBeginning, shardsBetween, tailKey, writeStarts, type ShardEntryKind } from './shard-text.ts';
import { ListedSynonyms } from './synonym-rules.ts';
import { mayHaveForm, MOST_COMPOUNDS, partMayHaveStem } from './vocabulary.ts';
import { MOST_VARIANTS } from './understand-query.ts';

export interface ShardingOptions {
  /** Folder that the shards will lie in, relative to the knowledge base's root. */
  readonly folder: string;
  /** Path of an article's own file, by its id. */
  readonly fileOf: (id: string) => string;
  /** Keeps a shard (JSON) and gives back its name: `SHARD_NAME_LENGTH` characters that depend on the content only. */
  readonly keep: (content: string) => string;
  /** Keeps a group of shards, and gives back its name, in the same way; the shards' own are {@link shardOfGroup}'s. */
  readonly keepGroup: (contents: readonly string[]) => string;
  /** That of the last time, for whoever does this again and again. */
  readonly memory?: ShardMemory;
}

/** A list of occurrences longer than this has a shard of its own, so that rare words do not carry it along. */
const LONGEST_LIST_INSIDE = 120;
/**
 * How large shards are, and about how many make a group, by the number of articles up to which that holds. Larger groups make the list of names
 * shorter, and a change of one shard publishes more of them anew. Short shards spare a question what it did not ask for, and make the
 * list of them longer, which every question fetches; so they grow with the site. A site that grows across such a line is published anew once.
 */
const SIZES = [
  { upTo: 2000, articles: 4, stems: 900, group: 2 },
  { upTo: 20_000, articles: 8, stems: 1500, group: 4 },
  { upTo: Infinity, articles: 8, stems: 1500, group: 8 },
] as const;
/** For shards that few questions ask for, in characters. */
const RARE_SHARD_LENGTH = 9600;

/**
 * Cuts the index of one locale into shards that are fetched by need. What a question finds does not change: a reader of the
 * shards asks the same things of them that it asks of the whole index, and here they are answered beforehand.
 * Deterministic; and a small change of the content leaves most shards as they were.
 */
export function shardKbIndex(index: KbIndexFile, passages: KbPassagesFile, { folder, fileOf, keep, keepGroup, memory = new ShardMemory() }: ShardingOptions): KbShardsFile {
  const { engine } = index;
  const language = withRememberedForms(checkRecipe(index.recipe));
  const remembering = new RememberingVocabulary(index, language, memory);
  memory.begin(engine, remembering);
  const changes = memory.whatChanged(remembering);
  const vocabulary = changes === undefined ? new GroupedVocabulary(index, language, memory) : remembering;
  // `articles` in a shard of them; `stems` are characters, of which there are a little fewer bytes when they are compressed.
  const size = SIZES.find(({ upTo }) => engine.documentCount <= upTo)!;
  const keepText = (content: string): string => keep(asJson(content));
  const lists = new PostingsTexts(vocabulary, memory, keepText);
  const records = vocabulary instanceof GroupedVocabulary ? stemRecords(vocabulary, vocabulary.keys(), lists) : changedRecords(vocabulary, lists, changes!);
  const words = frontCodedTable(vocabulary.all().map((number) => [vocabulary.word(number), vocabulary.placesOf(number)]), keepGroup, size.group);
  const file: KbShardsFile = {
    format: KB_SHARDS_FORMAT,
    release: index.release,
    locale: index.locale,
    recipe: index.recipe,
    folder,
    articleCount: engine.documentCount,
    articlesPerShard: size.articles,
    articleShardsPerGroup: 2 * size.group,
    averageLengths: engine.averageLengths,
    lengths: keepGroup(lengthsByField(engine).map(asJson)),
    tables: {
      stems: recordTable(withSynonyms(records, synonymTexts(new ListedSynonyms(index.synonyms, language))), keepGroup, size.group, size.stems),
      words,
      tails: frontCodedTable(vocabulary.all().map((number): [string, number] => [tailKey(vocabulary.word(number)), vocabulary.placesOf(number)]).sort(([a], [b]) => (a < b ? -1 : 1)), keepGroup, size.group),
      folds: recordTable(foldRecords(vocabulary, memory), keepGroup, size.group, RARE_SHARD_LENGTH),
      beginnings: recordTable(beginningRecords(vocabulary, lists, words), keepGroup, size.group, size.stems),
      ids: idTable(index, keepGroup, size.group),
    },
    articles: inShardsOf(2 * size.group, inShardsOf(size.articles, index.articles).map((articles, shard): string => {
      const content: ArticlesShard = {
        articles: articles.map(({ id, title, category, path, questions, audience }) => ({ id, title, category, path, ...(questions === undefined ? {} : { questions: [...questions] }), ...(audience === undefined ? {} : { audience: [...audience] }) })),
        passages: keepGroup(inShardsOf(PASSAGES_PER_SHARD, articles).map((some, inner) => {
          const first = shard * size.articles + inner * PASSAGES_PER_SHARD;
          return `[${some.map(({ id }, at) => `{"file":${JSON.stringify(fileOf(id) satisfies PassagesShard[number]['file'])},"sections":${memory.jsonOf(passages.articles[first + at] ?? [])}}`).join(',')}]\n`;
        })),
      };
      return asJson(content);
    })).map(keepGroup).join(''),
    ...audiencesOf(index),
    pins: index.pins,
  };
  memory.end(engine, records);
  return file;
}

/** A vocabulary that need not guess twice at what it guessed at the last time. */
class RememberingVocabulary extends PackedVocabulary {
  protected readonly strength: PartStrength = (part, place) => this.strengthOf(part, place);
  private readonly beginnings = new BeginningStrengths(this.strength);
  /** Where each word occurs, as it is packed. */
  readonly lists: readonly string[];
  private readonly memory: ShardMemory;
  private readonly stemPlaces = new Map<string, number>();

  constructor({ engine }: KbIndexFile, language: Language, memory: ShardMemory) {
    super(engine, language);
    this.lists = listsOf(engine, this.size);
    this.memory = memory;
  }

  all(): number[] {
    return Array.from({ length: this.size }, (_, number) => number);
  }

  protected override guessCut(word: string): CompoundCut | undefined {
    return this.memory.guess(word, () => cutCompound(word, this.language.linkers, this.strength, this.beginnings));
  }

  protected override placesWithStem(stem: string): number {
    let places = this.stemPlaces.get(stem);
    if (places === undefined) this.stemPlaces.set(stem, (places = super.placesWithStem(stem)));
    return places;
  }
}

/** The same words in the same groups as their base finds them, gathered once for all: every group is asked for here. */
class GroupedVocabulary extends RememberingVocabulary {
  private readonly stemGroups: ReadonlyMap<string, readonly number[]>;
  private readonly rootGroups: ReadonlyMap<string, readonly number[]>;
  private readonly firstPartGroups: ReadonlyMap<string, readonly number[]>;
  private readonly lastPartGroups: ReadonlyMap<string, readonly number[]>;
  private readonly numbers: ReadonlyMap<string, number>;

  constructor(index: KbIndexFile, language: Language, memory: ShardMemory) {
    super(index, language, memory);
    const stem = (word: string): string => language.stem(word);
    this.numbers = new Map(this.all().map((number) => [this.word(number), number]));
    const stems = new Map<string, number[]>();
    const roots = new Map<string, number[]>();
    for (const number of this.all()) {
      const word = this.word(number);
      for (const [groups, form] of [[stems, stem(word)], [roots, language.root(word)]] as const) if (mayHaveForm(word, form)) add(groups, form, number);
    }
    const parts = { first: new Map<string, number[]>(), last: new Map<string, number[]>() };
    for (const { word: number, start, end, place } of this.allParts()) {
      const word = this.word(number);
      const form = stem(word.slice(start, end));
      if (form.length < 2 || !word.startsWith(form.slice(0, 2), start) || !partMayHaveStem(word, start, end, form)) continue;
      const group = parts[place].get(form);
      if (group?.at(-1) !== number && (group?.length ?? 0) < MOST_COMPOUNDS) add(parts[place], form, number);
    }
    [this.stemGroups, this.rootGroups, this.firstPartGroups, this.lastPartGroups] = [stems, roots, parts.first, parts.last];
  }

  /** What a record can be asked for by, in the order of the alphabet. */
  keys(): string[] {
    return [...new Set([...this.stemGroups.keys(), ...this.rootGroups.keys(), ...this.firstPartGroups.keys(), ...this.lastPartGroups.keys()])].sort();
  }

  override withStem(stem: string): readonly number[] {
    return this.stemGroups.get(stem) ?? [];
  }

  override withRoot(root: string): readonly number[] {
    return this.rootGroups.get(root) ?? [];
  }

  override withFirstPart(stem: string): readonly number[] {
    return this.firstPartGroups.get(stem) ?? [];
  }

  override withLastPart(stem: string): readonly number[] {
    return this.lastPartGroups.get(stem) ?? [];
  }

  override numberOf(word: string): number | undefined {
    return this.numbers.get(word);
  }
}

/** Where each word occurs, as it is written behind the word: the list itself, or the name of the shard that has it. */
class PostingsTexts {
  private readonly vocabulary: RememberingVocabulary;
  private readonly keep: (content: string) => string;
  private readonly memory: ShardMemory;
  private readonly known = new Map<number, string>();

  constructor(vocabulary: RememberingVocabulary, memory: ShardMemory, keep: (content: string) => string) {
    this.vocabulary = vocabulary;
    this.memory = memory;
    this.keep = keep;
  }

  of(number: number): string {
    let text = this.known.get(number);
    if (text === undefined) {
      text = this.write(number);
      this.known.set(number, text);
    }
    return text;
  }

  private write(number: number): string {
    const packed = this.vocabulary.lists[number]!;
    if (packed.length <= LONGEST_LIST_INSIDE) return packed;
    // Titles and the like stay where they are found first; what is long is nearly always the text's own field.
    const bodyAt = packed.lastIndexOf(String.fromCharCode(FIRST_MARK + SEARCH_FIELDS.length - 1));
    const inside = bodyAt > 0 && bodyAt <= 2 * LONGEST_LIST_INSIDE ? packed.slice(0, bodyAt) : '';
    return `${inside}${LIST_ELSEWHERE}${this.keep(this.memory.coded(packed.slice(inside.length)))}${packNumber(this.vocabulary.placesOf(number))}`;
  }
}

/** The records of these stems, parts and roots, without their synonyms, in the order of the keys. */
function stemRecords(vocabulary: RememberingVocabulary, keys: readonly string[], lists: PostingsTexts): Map<string, string> {
  const { language } = vocabulary;
  return new Map(keys.map((key) => {
    let text = '';
    for (const number of vocabulary.withStem(key)) {
      const word = vocabulary.word(number);
      const cut = vocabulary.cutOf(word, true);
      text += `${token(key, 'f', word)} ${packCut(cut)}${lists.of(number)}`;
    }
    for (const stem of new Set(vocabulary.withRoot(key).map((number) => language.stem(vocabulary.word(number))))) text += token(key, 'r', stem);
    for (const number of vocabulary.withFirstPart(key)) text += `${token(key, 'a', vocabulary.word(number))} ${lists.of(number)}`;
    for (const number of vocabulary.withLastPart(key)) text += `${token(key, 'b', vocabulary.word(number))} ${lists.of(number)}`;
    return [key, text];
  }));
}

/** As {@link stemRecords} of all keys: those that cannot have changed are the records of the last time. */
function changedRecords(vocabulary: RememberingVocabulary, lists: PostingsTexts, { keys, recordsBefore }: ShardChanges): Map<string, string> {
  // Lists that have a shard of their own are told of by records that stay, and must stay themselves.
  for (const number of vocabulary.all()) if (vocabulary.lists[number]!.length > LONGEST_LIST_INSIDE) lists.of(number);
  const changed = stemRecords(vocabulary, [...keys].sort(), lists);
  const fresh = [...changed].filter(([, text]) => text !== '');
  const records = new Map<string, string>();
  let next = 0;
  for (const [key, text] of recordsBefore) {
    for (; next < fresh.length && fresh[next]![0] < key; next += 1) records.set(...fresh[next]!);
    if (!keys.has(key)) records.set(key, text);
  }
  for (; next < fresh.length; next += 1) records.set(...fresh[next]!);
  return records;
}

/** Records that have nothing but synonyms come in between. */
function withSynonyms(records: ReadonlyMap<string, string>, synonyms: ReadonlyMap<string, string>): [string, string][] {
  const all: [string, string][] = [];
  const others = [...synonyms].filter(([key]) => !records.has(key)).sort(([a], [b]) => (a < b ? -1 : 1));
  let next = 0;
  for (const [key, text] of records) {
    for (; next < others.length && others[next]![0] < key; next += 1) all.push(others[next]!);
    all.push([key, text + (synonyms.get(key) ?? '')]);
  }
  all.push(...others.slice(next));
  return all;
}

/** Where a question looks for its words anyway it finds their synonyms too: the entries of each record. */
function synonymTexts({ rules, phrases }: ListedSynonyms): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const append = (record: string, entry: string): void => { texts.set(record, (texts.get(record) ?? '') + ENTRY + entry); };
  for (const [key, targets] of rules) {
    const record = firstWordOf(key);
    for (const { to, weight } of targets) append(record, `s${key.slice(record.length)}=${weight}=${to.map((words) => words.join(' ')).join(',')}`);
  }
  for (const [root, list] of phrases) for (const roots of list) append(root, `p${roots.slice(1).join(' ')}`);
  return texts;
}

function token(key: string, kind: ShardEntryKind, word: string): string {
  const shared = sharedBeginning(key, word);
  return ENTRY + kind + digit(shared) + word.slice(shared);
}

function foldRecords(vocabulary: RememberingVocabulary, memory: ShardMemory): [string, string][] {
  const { language } = vocabulary;
  const records = new Map<string, number[]>();
  for (const number of vocabulary.all()) {
    const word = vocabulary.word(number);
    if (!hasSpecialLetters(word)) continue;
    for (const folded of memory.foldedForms(word, language)) add(records, folded, number);
  }
  return [...records.keys()].sort().map((folded) => [folded, records.get(folded)!.map((number) => ENTRY + vocabulary.word(number)).join('')]);
}

/** The beginnings that would ask for many shards of words. */
function beginningRecords(vocabulary: RememberingVocabulary, lists: PostingsTexts, words: ShardTable): [string, string][] {
  const starts = readStarts(words.starts);
  const records = new Map<string, string>();
  // A beginning spans several shards only if some shard's start begins with it.
  for (const start of starts) {
    for (let length = 1; length <= start.length; length += 1) {
      const prefix = start.slice(0, length);
      if (records.has(prefix)) continue;
      const [first, last] = shardsBetween(starts, prefix, `${prefix}\uffff`);
      if (last - first < MOST_SHARDS_WALKED) break;
      records.set(prefix, vocabulary.beginningWith(prefix, MOST_VARIANTS).map((number) => `${ENTRY}w${vocabulary.word(number)} ${lists.of(number)}`).join(''));
    }
  }
  return [...records].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Records as text, one after the other. */
function recordTable(records: readonly (readonly [key: string, text: string])[], keepGroup: ShardingOptions['keepGroup'], group: number, length: number): ShardTable {
  return table(records, ([, text]) => text.length, (some) => asJson(some.map(([key, text]) => key + text).join(RECORD)), keepGroup, group, length);
}

/** Keys with a number each: what a key shares with the one before it is written as a digit. */
function frontCodedTable(records: readonly (readonly [key: string, value: number])[], keepGroup: ShardingOptions['keepGroup'], group: number): ShardTable {
  return table(records, () => 0, (some) => {
    let before = '';
    let text = '';
    for (const [key, value] of some) {
      const shared = sharedBeginning(before, key);
      text += `${digit(shared)}${key.slice(shared)} ${packNumber(value)}`;
      before = key;
    }
    return asJson(text);
  }, keepGroup, group, RARE_SHARD_LENGTH);
}

function idTable(index: KbIndexFile, keepGroup: ShardingOptions['keepGroup'], group: number): ShardTable {
  const ids = index.articles.map(({ id }, number): [string, number] => [id, number]).sort(([a], [b]) => (a < b ? -1 : 1));
  return table(ids, () => 4, asJson, keepGroup, group, RARE_SHARD_LENGTH);
}

/**
 * Cuts records into shards, and those into groups. Where a shard or a group ends depends on the keys, so that a new record changes the group that
 * it comes to and leaves the others alone.
 */
function table<TRecord extends readonly [key: string, ...unknown[]]>(records: readonly TRecord[], lengthOf: (record: TRecord) => number, write: (records: readonly TRecord[]) => string, keepGroup: ShardingOptions['keepGroup'], usualGroup: number, shardLength: number): ShardTable {
  const whole = records.reduce((sum, record) => sum + record[0].length + lengthOf(record), 0);
  // A power of two, so that it stays what it was when the content grows a little.
  const every = 2 ** Math.max(0, Math.round(Math.log2((shardLength / 2 / Math.max(1, whole)) * records.length)));
  const starts: string[] = [];
  let [groups, sizes] = ['', ''];
  let group: string[] = [];
  let some: TRecord[] = [];
  let length = 0;
  let lastKey = '';
  const flush = (): void => {
    if (some.length === 0) return;
    const first = some[0]![0];
    starts.push(starts.length === 0 ? '' : first.slice(0, sharedBeginning(lastKey, first) + 1));
    group.push(write(some));
    lastKey = some.at(-1)![0];
    some = [];
    length = 0;
  };
  const endGroup = (): void => {
    if (group.length === 0) return;
    groups += keepGroup(group);
    sizes += digit(group.length);
    group = [];
  };
  for (const record of records) {
    const hash = length >= shardLength / 2 ? hashOf(record[0]) : undefined;
    const isEnd = hash !== undefined && hash % every === 0;
    if (isEnd || length >= shardLength * 2) {
      flush();
      if (group.length >= MOST_SHARDS_TOGETHER || (isEnd && hash % (every * usualGroup) === 0)) endGroup();
    }
    some.push(record);
    length += record[0].length + lengthOf(record);
  }
  flush();
  endGroup();
  return { starts: writeStarts(starts), groups, sizes };
}

function asJson(content: unknown): string {
  return `${JSON.stringify(content)}\n`;
}

/** FNV-1a. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}

/** The lengths of one field side by side: they are more alike than those of one article. */
function lengthsByField({ documentCount, lengths }: EngineIndex): string[] {
  const reader = new NumberReader(lengths);
  const all = Array.from({ length: documentCount * SEARCH_FIELDS.length }, () => reader.next());
  return SEARCH_FIELDS.map((_, field) => writeCodedLengths(Array.from({ length: documentCount }, (_article, article) => all[article * SEARCH_FIELDS.length + field]!)));
}

function audiencesOf({ articles }: KbIndexFile): Pick<KbShardsFile, 'audiences'> {
  const lists = new Map<string, number>();
  const of = articles.map(({ audience }) => {
    if (audience === undefined) return 0;
    const key = JSON.stringify(audience);
    if (!lists.has(key)) lists.set(key, lists.size + 1);
    return lists.get(key)!;
  });
  return lists.size === 0 ? {} : { audiences: { lists: [...lists.keys()].map((key) => JSON.parse(key) as string[]), of: of.map(packNumber).join('') } };
}

function inShardsOf<TItem>(most: number, items: readonly TItem[]): TItem[][] {
  return Array.from({ length: Math.ceil(items.length / most) }, (_, shard) => items.slice(shard * most, (shard + 1) * most));
}

function add<TKey>(groups: Map<TKey, number[]>, key: TKey, number: number): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [number]);
  else group.push(number);
}
