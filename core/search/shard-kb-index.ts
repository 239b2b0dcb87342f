import type { EngineIndex, KbIndex, KbPassagesFile, PassageSection } from '../contract/kb-index.ts';
import { PASSAGES_PER_SHARD, type ArticlesShard, type KbShardsFile, type PassagesShard, type ShardTable } from '../contract/kb-shards.ts';
import { KB_SHARDS_FORMAT } from '../contract/shards-format.ts';
import { builtVocabulary } from './built-vocabulary.ts';
import { writeCodedLengths } from './coded-lists.ts';
import { BeginningStrengths, cutCompound, type CompoundCut, type PartStrength } from './compound-parts.ts';
import { engineParts } from './engine-parts.ts';
import { hasSpecialLetters } from './fold-letters.ts';
import type { Language } from './languages/language.ts';
import { PackedVocabulary } from './packed-vocabulary.ts';
import { digit, FIRST_MARK, NumberReader, packCut, packNumber } from './packed-numbers.ts';
import { firstNotBefore } from './packed-words.ts';
import { withRememberedForms } from './remembered-forms.ts';
import { checkRecipe, SEARCH_FIELDS } from './search-recipe.ts';
import { ShardMemory, withFresh, type Records, type ShardChanges } from './shard-memory.ts';
import type { TableRows } from './shard-tables.ts';
import { ENTRY, firstWordOf, LIST_ELSEWHERE, MOST_SHARDS_WALKED, readStarts, RECORD, sharedBeginning, shardsBetween, type ShardEntryKind } from './shard-text.ts';
import { readSynonymRules, synonymTable, type SynonymTable } from './synonym-rules.ts';
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
export function shardKbIndex(index: KbIndex, passages: KbPassagesFile, { folder, fileOf, keep, keepGroup, memory = new ShardMemory() }: ShardingOptions): KbShardsFile {
  const { engine } = index;
  const language = withRememberedForms(checkRecipe(index.recipe));
  const remembering = new RememberingVocabulary(index, language, memory);
  memory.begin(engine, remembering);
  const changes = memory.whatChanged(remembering, (number) => remembering.cutAt(number));
  const vocabulary = changes === undefined ? new GroupedVocabulary(index, language, memory) : remembering;
  // `articles` in a shard of them; `stems` are characters, of which there are a little fewer bytes when they are compressed.
  const size = SIZES.find(({ upTo }) => engine.documentCount <= upTo)!;
  const keepText = (content: string): string => keep(asJson(content));
  const lists = new PostingsTexts(vocabulary, memory, keepText);
  const records = vocabulary instanceof GroupedVocabulary ? stemRecords(vocabulary, vocabulary.keys(), lists) : changedRecords(vocabulary, lists, changes!);
  const lengthTexts = lengthsByField(engine, memory);
  const lengths = memory.again('lengths', lengthTexts, () => lengthTexts);
  const rareTable = <TValue extends string | number>(name: string, rows: TableRows<TValue>): ShardTable => memory.tables.write(name, rows, RARE_SHARD_LENGTH, size.group, keepGroup);
  const table = (name: string, rows: TableRows<string>): ShardTable => memory.tables.write(name, rows, size.stems, size.group, keepGroup);
  const words = rareTable('words', frontCoded(vocabulary.allWords, vocabulary.allPlaces()));
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
    lengths: keepGroup(lengths),
    tables: {
      stems: table('stems', recordRows(withSynonyms(records, memory.again('synonyms', [index.synonyms], () => synonymTexts(synonymTable(readSynonymRules(index.synonyms), language)))))),
      words,
      tails: rareTable('tails', tailRows(vocabulary, memory)),
      folds: rareTable('folds', recordRows(foldRecords(vocabulary, memory))),
      beginnings: table('beginnings', recordRows(beginningRecords(vocabulary, lists, words))),
      ids: rareTable('ids', idRows(index)),
    },
    articles: articleShards(index, passages, { size, fileOf, keepGroup, memory }),
    ...audiencesOf(index),
    pins: index.pins,
  };
  memory.end(engine, records);
  return file;
}

/** The articles and their passages. @returns the names of the groups of articles. */
function articleShards(index: KbIndex, passages: KbPassagesFile, { size, fileOf, keepGroup, memory }: Pick<ShardingOptions, 'fileOf' | 'keepGroup'> & { readonly size: (typeof SIZES)[number]; readonly memory: ShardMemory }): string {
  const texts = inShardsOf(size.articles, index.articles).map((articles, shard): string => {
    const files = articles.map(({ id }) => fileOf(id));
    const sections = articles.map((_, at) => passages.articles[shard * size.articles + at] ?? NO_SECTIONS);
    const contents = memory.again(`passages ${shard}`, [...files, ...sections], () => inShardsOf(PASSAGES_PER_SHARD, articles).map((some, inner) => {
      const first = inner * PASSAGES_PER_SHARD;
      return `[${some.map((_, at) => `{"file":${JSON.stringify(files[first + at]! satisfies PassagesShard[number]['file'])},"sections":${memory.jsonOf(sections[first + at]!)}}`).join(',')}]\n`;
    }));
    const name = keepGroup(contents);
    return memory.again(`articles ${shard}`, [...articles, name], () => asJson({
      articles: articles.map(({ id, title, category, path, questions, audience }) => ({ id, title, category, path, ...(questions === undefined ? {} : { questions: [...questions] }), ...(audience === undefined ? {} : { audience: [...audience] }) })),
      passages: name,
    } satisfies ArticlesShard));
  });
  return inShardsOf(2 * size.group, texts).map((group, at) => keepGroup(memory.again(`articles in ${at}`, group, () => group))).join('');
}

const NO_SECTIONS: readonly PassageSection[] = [];

/** A vocabulary that need not guess twice at what it guessed at the last time. */
class RememberingVocabulary extends PackedVocabulary {
  protected readonly strength: PartStrength = (part, place) => this.strengthOf(part, place);
  private readonly beginnings = new BeginningStrengths(this.strength);
  /** Where each word occurs, as it is packed. */
  readonly lists: readonly string[];
  readonly allWords: readonly string[];
  private readonly memory: ShardMemory;
  private readonly stemPlaces = new Map<string, number>();
  private places: readonly number[] | undefined;

  constructor({ engine }: KbIndex, language: Language, memory: ShardMemory) {
    super(builtVocabulary(engine), language);
    const { words, lists } = engineParts(engine);
    this.allWords = words;
    this.lists = lists;
    this.memory = memory;
  }

  all(): number[] {
    return Array.from({ length: this.size }, (_, number) => number);
  }

  /** In how many places each word occurs. */
  allPlaces(): readonly number[] {
    return (this.places ??= this.all().map((number) => this.placesOf(number)));
  }

  /** Where a question would be cut that is the word of this number. */
  cutAt(number: number): CompoundCut | undefined {
    return this.cutOfNumber(number) ?? (this.language.compounds ? this.memory.guess(number, () => cutCompound(this.word(number), this.language.linkers, this.strength, this.beginnings)) : undefined);
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

  constructor(index: KbIndex, language: Language, memory: ShardMemory) {
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
    return `${inside}${LIST_ELSEWHERE}${this.keep(this.memory.coded(packed.slice(inside.length), this.vocabulary.postings.articleCount))}${packNumber(this.vocabulary.placesOf(number))}`;
  }
}

/** The records of these stems, parts and roots, without their synonyms, in the order of the keys. */
function stemRecords(vocabulary: RememberingVocabulary, keys: readonly string[], lists: PostingsTexts): Records {
  const { language } = vocabulary;
  const texts = keys.map((key) => {
    let text = '';
    for (const number of vocabulary.withStem(key)) {
      const word = vocabulary.word(number);
      text += `${token(key, 'f', word)} ${packCut(vocabulary.cutAt(number))}${lists.of(number)}`;
    }
    for (const stem of new Set(vocabulary.withRoot(key).map((number) => language.stem(vocabulary.word(number))))) text += token(key, 'r', stem);
    for (const number of vocabulary.withFirstPart(key)) text += `${token(key, 'a', vocabulary.word(number))} ${lists.of(number)}`;
    for (const number of vocabulary.withLastPart(key)) text += `${token(key, 'b', vocabulary.word(number))} ${lists.of(number)}`;
    return text;
  });
  return { keys, texts };
}

/** As {@link stemRecords} of all keys: those that cannot have changed are the records of the last time. */
function changedRecords(vocabulary: RememberingVocabulary, lists: PostingsTexts, { keys, recordsBefore }: ShardChanges): Records {
  // Lists that have a shard of their own are told of by records that stay, and must stay themselves.
  for (const number of vocabulary.all()) if (vocabulary.lists[number]!.length > LONGEST_LIST_INSIDE) lists.of(number);
  const fresh = stemRecords(vocabulary, [...keys].sort(), lists);
  return withFresh(recordsBefore, fresh);
}

/** Records that have nothing but synonyms come in between. */
function withSynonyms({ keys, texts }: Records, synonyms: ReadonlyMap<string, string>): Records {
  const all: { readonly keys: string[]; readonly texts: string[] } = { keys: [], texts: [] };
  const push = (key: string, text: string): void => {
    all.keys.push(key);
    all.texts.push(text);
  };
  const sorted = [...synonyms].sort(([a], [b]) => (a < b ? -1 : 1));
  let next = 0;
  for (const [at, key] of keys.entries()) {
    for (; next < sorted.length && sorted[next]![0] < key; next += 1) push(...sorted[next]!);
    const isItsOwn = sorted[next]?.[0] === key;
    push(key, isItsOwn ? texts[at]! + sorted[next]![1] : texts[at]!);
    if (isItsOwn) next += 1;
  }
  for (const [key, text] of sorted.slice(next)) push(key, text);
  return all;
}

/** Where a question looks for its words anyway it finds their synonyms too: the entries of each record. */
function synonymTexts({ rules, phrases }: SynonymTable): ReadonlyMap<string, string> {
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

function foldRecords(vocabulary: RememberingVocabulary, memory: ShardMemory): Records {
  const { language } = vocabulary;
  return memory.foldRecords((before, newOrGone) => {
    const records = new Map<string, string>();
    const words = (before === undefined ? vocabulary.allWords : newOrGone).filter(hasSpecialLetters);
    if (before === undefined) {
      for (const word of words) for (const folded of memory.foldedForms(word, language)) records.set(folded, (records.get(folded) ?? '') + ENTRY + word);
    } else {
      for (const folded of new Set(words.flatMap((word) => memory.foldedForms(word, language)))) {
        const at = firstNotBefore(before.keys, folded);
        const others = before.keys[at] === folded ? before.texts[at]!.split(ENTRY).filter((word) => word !== '') : [];
        const own = words.filter((word) => memory.foldedForms(word, language).includes(folded));
        const now = [...new Set([...others, ...own])].filter((word) => vocabulary.numberOf(word) !== undefined).sort();
        records.set(folded, now.map((word) => ENTRY + word).join(''));
      }
    }
    const keys = [...records.keys()].sort();
    const fresh = { keys, texts: keys.map((key) => records.get(key)!) };
    return before === undefined ? fresh : withFresh(before, fresh);
  });
}

/** The beginnings that would ask for many shards of words. */
function beginningRecords(vocabulary: RememberingVocabulary, lists: PostingsTexts, words: ShardTable): Records {
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
  const keys = [...records.keys()].sort();
  return { keys, texts: keys.map((key) => records.get(key)!) };
}

/** Records as text, one after the other. */
function recordRows({ keys, texts }: Records): TableRows<string> {
  return {
    keys,
    values: texts,
    lengthOf: (text) => text.length,
    write: (from, to) => {
      let text = '';
      for (let row = from; row < to; row += 1) text += (row > from ? RECORD : '') + keys[row]! + texts[row]!;
      return asJson(text);
    },
  };
}

/** Keys with a number each: what a key shares with the one before it is written as a digit. */
function frontCoded(keys: readonly string[], values: readonly number[]): TableRows<number> {
  return {
    keys,
    values,
    lengthOf: () => 0,
    write: (from, to) => {
      let before = '';
      let text = '';
      for (let row = from; row < to; row += 1) {
        const key = keys[row]!;
        const shared = sharedBeginning(before, key);
        text += `${digit(shared)}${key.slice(shared)} ${packNumber(values[row]!)}`;
        before = key;
      }
      return asJson(text);
    },
  };
}

function tailRows(vocabulary: RememberingVocabulary, memory: ShardMemory): TableRows<number> {
  const { keys, numbers } = memory.tailOrder(vocabulary.allWords);
  const places = vocabulary.allPlaces();
  return frontCoded(keys, numbers.map((number) => places[number]!));
}

function idRows(index: KbIndex): TableRows<number> {
  const numbers = new Map(index.articles.map(({ id }, number) => [id, number]));
  const keys = [...numbers.keys()].sort();
  const values = keys.map((id) => numbers.get(id)!);
  return { keys, values, lengthOf: () => 4, write: (from, to) => asJson(keys.slice(from, to).map((id, at) => [id, values[from + at]!])) };
}

function asJson(content: unknown): string {
  return `${JSON.stringify(content)}\n`;
}

/** The lengths of one field side by side: they are more alike than those of one article. */
function lengthsByField({ documentCount, lengths }: EngineIndex, memory: ShardMemory): string[] {
  const reader = new NumberReader(lengths);
  const fields = SEARCH_FIELDS.map(() => new Int32Array(documentCount));
  for (let article = 0; article < documentCount; article += 1) for (const field of fields) field[article] = reader.next();
  return fields.map((field, at) => memory.again(`lengths of field ${at}`, field, () => asJson(writeCodedLengths([...field]))));
}

function audiencesOf({ articles }: KbIndex): Pick<KbShardsFile, 'audiences'> {
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
