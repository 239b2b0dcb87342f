import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readKbShardsFile, SHARD_NAME_LENGTH, shardOfGroup } from '../../core/contract/kb-shards.ts';
import { buildKbIndex, type KbIndexInput, type SearchableArticle } from '../../core/search/build-kb-index.ts';
import { IndexSearch } from '../../core/search/index-search.ts';
import { openKbSearch, type KbSearch } from '../../core/search/open-kb-search.ts';
import { packKbIndex } from '../../core/search/pack-kb-index.ts';
import { openShardedSearch, openShardsOnDisk } from '../../core/search/open-sharded-search.ts';
import { SEARCH_WEIGHTS } from '../../core/search/search-weights.ts';
import { shardKbIndex } from '../../core/search/shard-kb-index.ts';
import { ShardMemory } from '../../core/search/shard-memory.ts';
import { ShardStore } from '../../core/search/shard-store.ts';
import { ShardedSource } from '../../core/search/sharded-source.ts';
import { madeKnowledgeBase } from '../benchmarks/search/made-articles.ts';

// The whole index, which is MiniSearch's packed, is the reference: an index in shards must answer every question as it does,
// down to the last digit of each score.

const FOLDER = 'kb/sv/shards';

interface Shards {
  readonly reference: KbSearch;
  readonly root: string;
  readonly files: ReadonlyMap<string, string>;
}

function shardsOf(input: Omit<KbIndexInput, 'release'>, memory?: ShardMemory): Shards {
  const { index, passages } = buildKbIndex({ ...input, release: 'r' });
  const files = new Map<string, string>();
  const root = shardKbIndex(index, passages, {
    folder: FOLDER,
    ...(memory === undefined ? {} : { memory }),
    fileOf: (id) => `articles/${id}.json`,
    keep: (content) => {
      const name = createHash('sha256').update(content).digest('hex').slice(0, SHARD_NAME_LENGTH);
      files.set(`${FOLDER}/${name}.json`, content);
      return name;
    },
    keepGroup: (contents) => {
      const name = createHash('sha256').update(`group ${contents.join('')}`).digest('hex').slice(0, SHARD_NAME_LENGTH);
      for (const [place, content] of contents.entries()) files.set(`${FOLDER}/${shardOfGroup(name, place)}.json`, content);
      return name;
    },
  });
  return { reference: openKbSearch(JSON.parse(JSON.stringify(packKbIndex(index))), passages), root: JSON.stringify(root), files };
}

const read = ({ files }: Shards) => (path: string): unknown => JSON.parse(files.get(path)!);

function made(size: number, locale: string): { input: Omit<KbIndexInput, 'release'>; questions: readonly string[] } {
  const kb = madeKnowledgeBase(size, locale);
  const articles = kb.articles.map(({ id, title, body }, number): SearchableArticle => ({
    id, title, category: `c${number % 7}`, path: `${locale}/c${number % 7}/${id}/`, keywords: number % 5 === 0 ? [title.split(' ')[0]!] : [], questions: number % 11 === 0 ? [kb.questions[number % kb.questions.length]!] : [],
    ...(number % 13 === 0 ? { audience: ['members'] } : {}),
    passages: [{ text: body.slice(0, body.length / 2) }, { heading: title, anchor: 'more', text: body.slice(body.length / 2) }],
  }));
  return {
    input: { locale, articles, synonyms: { twoWay: [['lösenord', 'kodord']], oneWay: { 'glömt bort': ['återställ'] } }, pins: { [kb.questions[0]!]: 'a3' } },
    questions: kb.questions,
  };
}

function swap(text: string, at: number): string {
  return text.slice(0, at) + (text[at + 1] ?? '') + (text[at] ?? '') + text.slice(at + 2);
}

/** A question as it is typed, misspelled, cut and mixed. */
function variants(question: string): string[] {
  const middle = Math.floor(question.length / 2);
  const words = question.split(' ');
  return [
    question, `${question} `, question.slice(0, -2), question.slice(0, 1), question.slice(0, 2), question.slice(0, middle), swap(question, middle), question.slice(0, middle - 1) + question.slice(middle),
    swap(swap(question, middle - 4), middle + 3), question.toUpperCase(), question.replaceAll(/[åä]/gu, 'a').replaceAll('ö', 'o'), words.join(''), words.toReversed().join(' '), words.map((word) => word.slice(0, -1)).join(' '),
    words.map((word) => `${word}ens`).join(' '),
  ];
}

it('answers as the whole index does where there are so many articles that common words are no longer counted', () => {
  const { input, questions } = made(2000, 'sv');
  const shards = shardsOf({ ...input, articles: input.articles.map((article, number) => ({ ...article, passages: [{ text: `${'och '.repeat(number % 4)}${article.passages[0]!.text.slice(0, 100)}` }] })) });
  const onDisk = openShardsOnDisk(JSON.parse(shards.root), read(shards));
  for (const question of ['och', `och ${questions[1]!}`, `${questions[2]!} och`]) expect(onDisk.search(question), question).toEqual(shards.reference.search(question));
});

it('cuts an index as from nothing where an article that does not have a word makes it one that most articles have no more', () => {
  const articles = Array.from({ length: 2002 }, (_, at): SearchableArticle => ({ id: `a${at}`, title: 'Kort', category: 'c', path: `${at}/`, keywords: [], questions: [], passages: [{ text: at < 1001 ? 'faktura faktura' : 'kvitto' }] }));
  const input = { locale: 'sv', articles, synonyms: { twoWay: [], oneWay: {} }, pins: {} };
  const memory = new ShardMemory();
  shardsOf({ ...input, articles: articles.slice(0, 2001) }, memory);
  const [again, fresh] = [shardsOf(input, memory), shardsOf(input)];
  expect([again.root === fresh.root, [...again.files.keys()].sort()]).toEqual([true, [...fresh.files.keys()].sort()]);
});

describe.each([['sv', 400], ['en', 150]] as const)('an index in shards (%s, %d articles)', (locale, size) => {
  const { input, questions } = made(size, locale);
  const shards = shardsOf(input);
  const onDisk = openShardsOnDisk(JSON.parse(shards.root), read(shards));

  it('answers as the whole index does: the same hits, scores, marks, passages and reasons in the same order', () => {
    for (const question of questions.slice(0, 14).flatMap(variants)) {
      for (const options of [{ limit: 10 }, { limit: 4, asYouType: false, explain: true, audiences: ['members'] }]) {
        expect(onDisk.search(question, options), question).toEqual(shards.reference.search(question, options));
      }
    }
  });

  it('finds the same in the same order when nobody wants marks and passages', () => {
    for (const question of questions.slice(0, 4).flatMap(variants)) {
      const whole = shards.reference.search(question, { asYouType: false });
      for (const search of [shards.reference, onDisk]) {
        const bare = search.search(question, { asYouType: false, excerpts: false });
        expect(bare, question).toEqual({ ...whole, hits: whole.hits.map(({ id, title, category, path, score, pinned }) => ({ id, title, category, path, score, titleMarks: [], pinned })) });
      }
    }
  });

  it('does so for words of the index in any company, with any slip', () => {
    const words = [...new Set(input.articles.flatMap(({ title, passages }) => `${title} ${passages[0]!.text}`.split(/\P{L}+/u)))].filter((word) => word !== '');
    const word = fc.oneof(
      fc.constantFrom(...words),
      fc.tuple(fc.constantFrom(...words), fc.nat(20), fc.constantFrom('', 'a', 'x', 'ö', 's')).map(([base, at, letter]) => base.slice(0, at % (base.length + 1)) + letter + base.slice((at % (base.length + 1)) + 1)),
      fc.tuple(fc.constantFrom(...words), fc.constantFrom(...words)).map(([one, other]) => one + other),
      fc.string({ unit: 'binary', maxLength: 12 }),
    );
    fc.assert(fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), fc.boolean(), (chosen, asYouType) => {
      const question = chosen.join(' ');
      expect(onDisk.search(question, { asYouType })).toEqual(shards.reference.search(question, { asYouType }));
    }), { numRuns: 100 });
  });

  it('answers the same when shards are fetched by need, a first answer before the last, and few of the files', async () => {
    let fetched = 0;
    for (const question of questions.slice(0, 8)) {
      const own = new Set<string>();
      const search = openShardedSearch(JSON.parse(shards.root), async (path) => {
        own.add(path);
        return read(shards)(path);
      });
      expect(search.search(question)).toMatchObject({ hits: [], isPartial: true });
      let progress = 0;
      await search.fetchFor(question, {}, () => { progress += 1; });
      expect(progress).toBeGreaterThan(1);
      expect(search.search(question)).toEqual(shards.reference.search(question));
      const before = own.size;
      await search.fetchFor(question);
      expect(own.size).toBe(before);
      fetched += own.size;
    }
    expect(fetched / 8).toBeLessThan(shards.files.size / 3);
  });

  it('answers the same after it has let go of what was asked long ago', () => {
    // A knowledge base of this size has no more than a few questions' worth of shards: let go after each.
    const store = new ShardStore(0, (name) => read(shards)(`${FOLDER}/${name}.json`));
    for (const question of questions.slice(0, 6)) {
      for (const asked of [question, question.slice(0, -3)]) {
        const asker = new IndexSearch(new ShardedSource(readKbShardsFile(JSON.parse(shards.root)), store), SEARCH_WEIGHTS);
        expect(asker.search(asked), asked).toEqual(shards.reference.search(asked));
        store.letGo();
      }
    }
    store.letGo();
    expect(store.isFull).toBe(false);
  });

  it('says where an article is that nothing has been asked about', async () => {
    const search = openShardedSearch(JSON.parse(shards.root), async (path) => read(shards)(path));
    const { id, title, category, path } = input.articles[17]!;
    expect(await search.locate(id)).toEqual({ id, title, category, path, file: `articles/${id}.json` });
    expect(await search.locate('nobody')).toBeUndefined();
    expect(await search.locate('')).toBeUndefined();
  });

  it('gives up on what cannot be fetched, and asks again the next time', async () => {
    let broken = true;
    const search = openShardedSearch(JSON.parse(shards.root), async (path) => {
      if (broken) throw new Error('no network');
      return read(shards)(path);
    });
    await expect(search.fetchFor(questions[0]!)).rejects.toThrow('no network');
    expect(search.search(questions[0]!).isPartial).toBe(true);
    broken = false;
    await search.fetchFor(questions[0]!);
    expect(search.search(questions[0]!)).toEqual(shards.reference.search(questions[0]!));
  });

  it('publishes anew little more than what changed when one article changes', () => {
    const articles = input.articles.map((one, number) => (number === 40 ? { ...one, passages: [{ text: `${one.passages[0]!.text} nyordspåhitt` }, one.passages[1]!] } : one));
    const after = shardsOf({ ...input, articles });
    const kept = [...shards.files.keys()].filter((path) => after.files.has(path)).length;
    expect(kept / shards.files.size).toBeGreaterThan(0.9);
  });
});

it.each(['sv'])('cuts the same shards whether it remembers the last time or not (%s)', (locale) => {
  const { input } = made(340, locale);
  const { articles } = input;
  const title = (at: number): string => articles[at]!.title.split(' ').at(-1)!;
  const edited = (at: number, text: string): SearchableArticle[] => articles.map((one, number) => (number === at ? { ...one, passages: [{ text: `${one.passages[0]!.text} ${text}` }, ...one.passages.slice(1)] } : one));
  let memory = new ShardMemory();
  for (const now of [articles, articles, edited(40, `nyord ${title(3)}${title(9)} ${title(5)}s${title(6)}bok`), edited(40, ''), articles.slice(5), [...articles.slice(0, 100), ...articles.slice(130)], edited(7, 'kundtjänst postlådegranskning losenord åäö')]) {
    const [remembering, anew] = [shardsOf({ ...input, articles: now }, memory), shardsOf({ ...input, articles: now })];
    expect(remembering.root).toBe(anew.root);
    expect(remembering.files).toEqual(anew.files);
    // As another program would go on, that has it from a file.
    memory = new ShardMemory(JSON.parse(JSON.stringify(memory.remembered())));
  }
});

function article(id: string, title: string, text = ''): SearchableArticle {
  return { id, title, category: 'c', path: `${id}/`, keywords: [], questions: [], passages: [{ text }] };
}

it('holds small and odd knowledge bases too', () => {
  for (const articles of [[], [article('a', '')], [article('a', 'å'), article('b', '返金はいつですか'), article('__proto__', 'constructor __proto__ hasOwnProperty'), article('c', 'e-post', 'post'), article('d', 'återbetalningstid', 'tid '.repeat(3000))]]) {
    const shards = shardsOf({ locale: 'sv', articles, synonyms: { twoWay: [], oneWay: {} }, pins: {} });
    const onDisk = openShardsOnDisk(JSON.parse(shards.root), read(shards));
    for (const question of ['', 'a', 'å', '返金', '__proto__', 'constructor', 'epost', 'post', 'tid', 'återbetalning', 'aterbetalningstider', 'tdi']) expect(onDisk.search(question), question).toEqual(shards.reference.search(question));
  }
});

describe('on judged questions', () => {
  const folder = resolve('../shared/search-sets');
  it.skipIf(!existsSync(folder)).each(['health-faq-en', 'authority-faq-sv'])('of %s the ranking is the same', (name) => {
    const lines = (file: string): Record<string, string>[] => readFileSync(join(folder, name, file), 'utf8').trim().split('\n').map((line) => JSON.parse(line) as Record<string, string>);
    const articles = lines('corpus.jsonl').map(({ id = '', title = '', body = '' }): SearchableArticle => ({ id, title, category: 'c', path: `${id}/`, keywords: [], questions: [], passages: [{ text: body }] }));
    const shards = shardsOf({ locale: name.endsWith('sv') ? 'sv' : 'en', articles, synonyms: { twoWay: [], oneWay: {} }, pins: {} });
    const onDisk = openShardsOnDisk(JSON.parse(shards.root), read(shards));
    for (const { text = '' } of [...lines('queries.clean.jsonl'), ...lines('queries.typo.jsonl').slice(0, 80)]) expect(onDisk.search(text), text).toEqual(shards.reference.search(text));
  });
});
