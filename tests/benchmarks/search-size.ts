/**
 * What an index weighs and how fast it answers, by number of articles, next to MiniSearch with its defaults.
 *
 *   npx tsx --expose-gc tests/benchmarks/search-size.ts [folder of a judged set] [sizes, comma-separated]
 *
 * Articles of about 1 kB are made of the set's sentences, so that words are as frequent as in real help. Times are CPU time
 * of this process; a keystroke is each beginning of each question.
 */
import { resolve } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import MiniSearch from 'minisearch';
import { buildKbIndex, type SearchableArticle } from '../../core/search/build-kb-index.ts';
import { openKbSearch } from '../../core/search/open-kb-search.ts';
import { readJudgedSets } from './judged-sets.ts';

const plainOptions = { fields: ['title', 'body'], extractField: (article: SearchableArticle, field: string): string => (field === 'id' ? article.id : field === 'title' ? article.title : article.passages.map(({ text }) => text).join('\n')) };
const folder = resolve(process.argv[2] ?? '../shared/search-sets');
const sizes = (process.argv[3] ?? '100,1000,10000').split(',').map(Number);
const set = readJudgedSets(folder).find(({ articles }) => articles.length > 1000);
if (set === undefined) {
  console.error(`no judged set of more than 1,000 articles in ${folder}: name a folder that has one`);
  process.exit(2);
}

const keystrokes = set.variants.clean.slice(0, 25).flatMap(({ text }) => Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(0, i + 2)));
console.log(`${set.name}, ${keystrokes.length} keystrokes`);
console.log(['articles', 'what', 'build ms', 'JSON kB', 'brotli kB', 'parse+open ms', 'first ms', 'p50 ms', 'p95 ms', 'p99 ms', 'heap MB'].map((head) => head.padEnd(14)).join(''));
for (const size of sizes) {
  const articles = madeOf(size);
  report(size, 'Hjelp', () => {
    const { index } = buildKbIndex({ locale: set.locale, release: 'benchmark', articles, synonyms: { twoWay: [], oneWay: {} }, pins: {} });
    return JSON.stringify(index);
  }, (json) => {
    const search = openKbSearch(JSON.parse(json));
    return (query) => search.search(query);
  });
  report(size, 'MiniSearch', () => {
    const engine = new MiniSearch<SearchableArticle>(plainOptions);
    engine.addAll(articles);
    return JSON.stringify(engine);
  }, (json) => {
    const engine = MiniSearch.loadJSON<SearchableArticle>(json, plainOptions);
    return (query) => engine.search(query, { prefix: true, fuzzy: 0.2 });
  });
}

function report(size: number, what: string, build: () => string, open: (json: string) => (query: string) => unknown): void {
  const [json, buildMs] = timed(build);
  const brotli = brotliCompressSync(json, { params: { [constants.BROTLI_PARAM_QUALITY]: size > 5000 ? 5 : 9 } }).length;
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const [search, openMs] = timed(() => open(json));
  const [, firstMs] = timed(() => search('hur'));
  const times = keystrokes.map((query) => timed(() => search(query))[1]).sort((a, b) => a - b);
  globalThis.gc?.();
  const heap = process.memoryUsage().heapUsed - before;
  const at = (share: number): string => (times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0).toFixed(2);
  console.log([String(size), what, buildMs.toFixed(0), kilo(json.length), kilo(brotli), openMs.toFixed(1), firstMs.toFixed(1), at(0.5), at(0.95), at(0.99), globalThis.gc ? (heap / 1e6).toFixed(1) : 'needs --expose-gc'].map((cell) => cell.padEnd(14)).join(''));
}

/** Articles of about 1 kB, each of sentences of one place in the set. */
function madeOf(size: number): SearchableArticle[] {
  const sentences = set!.articles.flatMap(({ passages }) => passages.flatMap(({ text }) => text.split(/(?<=[.!?])\s+/u)).filter((sentence) => sentence.length > 20));
  const titles = set!.articles.map(({ title }) => title);
  let at = 0;
  return Array.from({ length: size }, (_, i): SearchableArticle => {
    let text = '';
    while (text.length < 1000) {
      text += `${sentences[at % sentences.length]} `;
      // A stride that shares no factor with the number of sentences visits all of them before any again.
      at += 7919;
    }
    return { id: `a${i}`, title: `${titles[i % titles.length]} ${i >= titles.length ? titles[(i * 31) % titles.length] : ''}`.trim(), category: 'help', path: `a${i}/`, keywords: [], questions: [], passages: [{ text }] };
  });
}


function timed<TResult>(work: () => TResult): [TResult, number] {
  const startedAt = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(startedAt);
  return [result, (user + system) / 1000];
}

function kilo(bytes: number): string {
  return (bytes / 1000).toFixed(0);
}
