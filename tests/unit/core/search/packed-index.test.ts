import * as fc from 'fast-check';
import MiniSearch from 'minisearch';
import { describe, expect, it } from 'vitest';
import { KB_INDEX_FORMAT, type EngineIndex, type KbIndexFile } from '../../../../core/contract/kb-index.ts';
import { KB_SHARDS_FORMAT } from '../../../../core/contract/shards-format.ts';
import type { SearchableArticle } from '../../../../core/search/article-words.ts';
import { buildKbIndex, withMiniSearch, type KbIndexInput } from '../../../../core/search/build-kb-index.ts';
import { openKbSearch } from '../../../../core/search/open-kb-search.ts';
import { openCodedPostings } from '../../../../core/search/coded-postings.ts';
import { packKbIndex } from '../../../../core/search/pack-kb-index.ts';
import { digit, digitValue, NumberReader, packNumber } from '../../../../core/search/packed-numbers.ts';
import { invertWords } from '../../../../core/search/invert-words.ts';
import type { InvertedWords } from '../../../../core/search/inverted-words.ts';
import { LEAST_ORDERED } from '../../../../core/search/order-by-length.ts';
import { packEngine, roundedLength } from '../../../../core/search/pack-engine.ts';
import { packWords, unpackWords } from '../../../../core/search/packed-words.ts';
import { listsOf, Postings } from '../../../../core/search/postings.ts';
import { SEARCH_FIELDS } from '../../../../core/search/search-recipe.ts';
import { textToWords } from '../../../../core/search/text-to-words.ts';
import { madeKnowledgeBase } from '../../../benchmarks/search/made-articles.ts';

const word = fc.constantFrom('lösenord', 'lösenordet', 'faktura', 'betala', 'e-post', 'и', '返金', '__proto__', 'constructor', 'a', 'x1', 'återbetalning', 'tid', 'återbetalningstid');
const text = fc.array(word, { maxLength: 30 }).map((words) => words.join(' '));
const articles = fc.array(fc.record({ title: text, questions: fc.array(text, { maxLength: 2 }), keywords: fc.array(text, { maxLength: 2 }), heading: text, body: text }), { maxLength: 12 })
  .map((list) => list.map(({ title, questions, keywords, heading, body }, i): SearchableArticle => ({ id: `a${i}`, title, category: 'c', path: `a${i}/`, questions, keywords, passages: [{ heading, text: body }] })));

function engineOf(inverted: InvertedWords): EngineIndex {
  return packEngine(inverted, inverted.words.map((one) => (one.length > 8 ? [4, 5] : undefined)));
}

describe('packed numbers', () => {
  it('come back as they were, in characters that JSON leaves alone', () => {
    fc.assert(fc.property(fc.array(fc.oneof(fc.nat(200), fc.nat(2 ** 31 - 1))), (numbers) => {
      const packed = numbers.map(packNumber).join('');
      const reader = new NumberReader(packed);
      expect(numbers.map(() => reader.next())).toEqual(numbers);
      expect(JSON.stringify(packed)).toBe(`"${packed}"`);
    }));
    for (let value = 0; value <= 85; value += 1) expect(digitValue(digit(value).charCodeAt(0))).toBe(value);
  });
});

describe('packed words and lists', () => {
  it('come back as they were: words of any letters, sorted or not, and lists of any size', () => {
    const lower = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }).map((some) => some.toLowerCase());
    fc.assert(fc.property(fc.array(fc.oneof(lower, fc.constantFrom('lösenord', 'lösenordet', '(1)', '1.', 'а'.repeat(48), 'а'.repeat(40)))), (words) => {
      fc.pre(words.every((one) => !/[A-Z]/u.test(one)));
      expect(unpackWords(packWords(words))).toEqual(words);
      expect(unpackWords(packWords(words.toSorted()))).toEqual(words.toSorted());
    }));
    const lists = ['#', '%%%', 'z#', '&', '', '$$$', 'x'.repeat(5000)];
    const engine = packEngine({ documentCount: 1, words: lists.map((_, at) => `w${at}`), lists, articles: [], lengths: [], averageLengths: [] }, []);
    expect(listsOf(engine, lists.length)).toEqual(lists);
  });
});

describe('lengths', () => {
  it('are exact while short, and within a sixteenth when long', () => {
    for (let length = 0; length < 5000; length += 1) {
      expect(Math.abs(roundedLength(length) - length)).toBeLessThanOrEqual(length < 16 ? 0 : length / 16);
      expect(roundedLength(roundedLength(length))).toBe(roundedLength(length));
    }
  });
});

describe('the packed index', () => {
  it('is never taken for one that comes in shards', () => {
    expect(KB_INDEX_FORMAT).not.toBe(KB_SHARDS_FORMAT);
  });

  it('holds what MiniSearch holds: the same words in the same fields of the same articles, as often', () => {
    fc.assert(fc.property(articles, (list) => {
      const { index } = buildKbIndex({ locale: 'sv', release: 'r', articles: list, synonyms: { twoWay: [], oneWay: {} }, pins: {} });
      const { engine } = index;
      const reference = new MiniSearch<{ id: number; article: SearchableArticle }>({
        fields: [...SEARCH_FIELDS],
        extractField: (document, field) => {
          const { article } = document;
          const [section] = article.passages;
          return (field === 'id' ? document.id : { title: article.title, questions: article.questions.join('\n'), headings: section?.heading ?? '', keywords: article.keywords.join('\n'), body: section?.text ?? '' }[field]) as never;
        },
        tokenize: (value) => textToWords(value).map((found) => found.word),
        processTerm: (term) => term,
      });
      list.forEach((article, id) => reference.add({ id, article }));
      const { index: inverted, fieldIds, fieldLength } = JSON.parse(JSON.stringify(reference)) as { index: [string, Record<string, Record<string, number>>][]; fieldIds: Record<string, number>; fieldLength: Record<string, number[]> };
      const expected = Object.fromEntries(inverted.map(([term, fields]) => [`_${term}`, SEARCH_FIELDS.flatMap((field, number) => Object.entries(fields[String(fieldIds[field])] ?? {}).map(([document, count]) => `${document}/${number}×${count}`)).sort()]));
      const words = unpackWords(engine.words);
      const postings = new Postings(engine, words.length);
      const packed = JSON.parse(JSON.stringify(packKbIndex(index))) as KbIndexFile;
      const read = openCodedPostings(packed.engine, words, { articles: index.articles, untitled: packed.articles.untitled });
      const held = Object.fromEntries(words.map((term, number) => {
        const { places, counts } = postings.of(number);
        expect(postings.countOf(number)).toBe(places.length);
        expect(read.of(number)).toEqual({ places, counts, size: places.length });
        expect(read.countOf(number)).toBe(places.length);
        return [`_${term}`, [...places].map((place, i) => `${Math.floor(place / SEARCH_FIELDS.length)}/${place % SEARCH_FIELDS.length}×${counts[i]}`).sort()];
      }));
      expect(held).toEqual(expected);
      expect([read.lengths, read.averages]).toEqual([postings.lengths, postings.averages]);
      expect(words).toEqual([...words].sort((a, b) => (a < b ? -1 : 1)));
      list.forEach((_, article) => SEARCH_FIELDS.forEach((field, number) => {
        expect(postings.lengths[article * SEARCH_FIELDS.length + number]).toBe(roundedLength(fieldLength[article]?.[fieldIds[field]!] ?? 0));
      }));
    }), { numRuns: 60 });
  });

  it('is the same whether MiniSearch inverts the words, we do, or much is taken over from an earlier one', () => {
    fc.assert(fc.property(articles, articles, fc.array(fc.nat(11), { maxLength: 6 }), (older, newer, places) => {
      const before = engineOf(invertWords(older));
      expect(before).toEqual(engineOf(withMiniSearch(older)));
      // Some of the old articles stay, in another order and among new ones.
      const kept = [...new Set(places)].filter((place) => place < older.length);
      const now = [...newer.slice(0, 2).map((one) => ({ one, was: -1 })), ...kept.map((place) => ({ one: older[place]!, was: place })), ...newer.slice(2, 4).map((one) => ({ one, was: -1 }))];
      const inverted = invertWords(now.map(({ one }) => one), { index: { engine: before }, numbersBefore: now.map(({ was }) => was) });
      expect(inverted).toEqual(invertWords(now.map(({ one }) => one)));
    }), { numRuns: 100 });
  });

  it('counts a word once wherever it stands that more than half of many articles have, as it is built and as it travels', () => {
    const list = Array.from({ length: 2000 }, (_, at): SearchableArticle => ({ id: `a${at}`, title: 'Kort', category: 'c', path: `a${at}/`, questions: [], keywords: [], passages: [{ text: `och och ${at % 2 === 0 ? 'halv halv' : ''} ${at % 3 === 0 ? '' : 'lagom lagom'}` }] }));
    const { index } = buildKbIndex({ locale: 'sv', release: 'r', articles: list, synonyms: { twoWay: [], oneWay: {} }, pins: {} });
    const words = unpackWords(index.engine.words);
    const packed = JSON.parse(JSON.stringify(packKbIndex(index))) as KbIndexFile;
    for (const postings of [new Postings(index.engine, words.length), openCodedPostings(packed.engine, words, { articles: index.articles, untitled: packed.articles.untitled })]) {
      expect(words.map((one, number) => [one, [...new Set(postings.of(number).counts)]])).toEqual([['halv', [2]], ['kort', [1]], ['lagom', [1]], ['och', [1]]]);
    }
  });

  it('answers without harm when it is damaged', () => {
    const list: SearchableArticle[] = ['Ändra lösenord', 'Återbetalningstid', 'Betala faktura'].map((title, i) => ({ id: `a${i}`, title, category: 'c', path: `a${i}/`, questions: [], keywords: [], passages: [{ text: `${title} när du vill` }] }));
    const { index } = buildKbIndex({ locale: 'sv', release: 'r', articles: list, synonyms: { twoWay: [], oneWay: {} }, pins: {} });
    const packed = packKbIndex(index);
    const part = fc.constantFrom('words', 'sizes', 'lists', 'blocks', 'odds', 'cuts' as const);
    fc.assert(fc.property(part, fc.oneof(fc.string(), fc.constant('')), fc.nat(60), fc.constantFrom('lösenord', 'återbetalning', 'losenord', 'f', 'tid'), (name, garbage, at, query) => {
      const whole = packed.engine[name];
      const damaged = { ...packed, engine: { ...packed.engine, [name]: whole.slice(0, at) + garbage + whole.slice(at + garbage.length) } };
      expect(openKbSearch(damaged).search(query).hits.length).toBeLessThanOrEqual(list.length);
    }));
  });
});

describe('an index made with the help of an earlier one', () => {
  it.each(['sv', 'nb', 'da', 'en'])('is the same as one made anew (%s)', (locale) => {
    const kb = madeKnowledgeBase(420, locale);
    const all = kb.articles.map(({ id, title, body }): SearchableArticle => ({ id, title, category: 'c', path: `${id}/`, keywords: [], questions: [], passages: [{ text: body }] }));
    const input = (list: readonly SearchableArticle[]): KbIndexInput => ({ locale, release: 'r', articles: list, synonyms: { twoWay: [], oneWay: {} }, pins: {} });
    const before = all.slice(0, 400);
    const search = buildKbIndex(input(before));
    const word = (at: number): string => all[at]!.title.split(' ').at(-1)!;
    const changes: readonly (readonly SearchableArticle[])[] = [
      before,
      before.map((one, at) => (at === 17 ? { ...one, passages: [{ text: `${one.passages[0]!.text} ${word(3)}${word(8)} ordbehandling kontor` }] } : one)),
      before.map((one, at) => (at === 40 ? { ...one, passages: [{ text: 'kort' }], title: word(9) } : one)),
      [...before.slice(0, 100), all[410]!, ...before.slice(101, 250), all[411]!, ...before.slice(250)],
      before.toReversed(),
      all.slice(390),
    ];
    for (const now of changes) {
      const numbersBefore = now.map((one) => before.indexOf(one));
      expect(buildKbIndex(input(now), { ...search, numbersBefore })).toEqual(buildKbIndex(input(now)));
    }
  });

  it('is so too where articles are so many that they are numbered by length', () => {
    const words = ['faktura', 'betala', 'konto', 'retur', 'avgift'];
    const textOf = (seed: number, size: number): string => Array.from({ length: size }, (_, at) => words[(seed + at) % words.length]!).join(' ');
    const articles = Array.from({ length: LEAST_ORDERED }, (_, at): SearchableArticle => ({ id: `a${at}`, title: textOf(at, 1 + (at % 3)), category: 'c', path: `${at}/`, keywords: [], questions: [], passages: [{ text: textOf(at, 1 + (at % 5)) }] }));
    const input: KbIndexInput = { locale: 'sv', release: 'r', articles, synonyms: { twoWay: [], oneWay: {} }, pins: { konto: 'a700' } };
    const before = buildKbIndex(input);
    expect(before.index.articles.slice(0, 256).map(({ title }) => title.split(' ').length)).toEqual(Array.from({ length: 256 }, (_, at) => (at < 86 ? 1 : at < 171 ? 2 : 3)));
    expect(before.index.articles[before.index.pins[0]![1]]!.id).toBe('a700');
    const edited = articles.map((article, at) => (at === 500 ? { ...article, passages: [{ text: textOf(at, 4) }] } : article));
    const numbers = new Map(before.index.articles.map(({ id }, number) => [id, number]));
    const again = buildKbIndex({ ...input, articles: edited }, { ...before, numbersBefore: edited.map(({ id }, at) => (at === 500 ? -1 : numbers.get(id)!)) });
    expect(JSON.stringify(again) === JSON.stringify(buildKbIndex({ ...input, articles: edited }))).toBe(true);
  });
});
