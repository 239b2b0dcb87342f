/**
 * How well the search finds, on judged question sets, next to MiniSearch with its defaults.
 *
 *   npx tsx tests/benchmarks/relevance.ts [folder of sets]
 *
 * The index is built and opened by the very functions that builder and widget use.
 */
import { resolve } from 'node:path';
import MiniSearch from 'minisearch';
import { buildKbIndex } from '../../core/search/build-kb-index.ts';
import { openKbSearch } from '../../core/search/open-kb-search.ts';
import { measure, readJudgedSets, VARIANTS, type JudgedSet, type Measures } from './judged-sets.ts';

const folder = resolve(process.argv[2] ?? '../shared/search-sets');
const sets = readJudgedSets(folder);
if (sets.length === 0) {
  console.error(`no judged sets in ${folder}: name a folder that has some`);
  process.exit(2);
}

const rows: { set: string; hjelp: Measures[]; plain: Measures[] }[] = [];
console.log(`${'nDCG@10, clean / typo / cut'.padEnd(30)}${'Hjelp'.padEnd(20)}${'MiniSearch'.padEnd(20)}${'s@1 s@5 none (Hjelp, clean)'.padEnd(30)}ms a question`);
for (const set of sets) {
  const ours = openedHjelp(set);
  const plain = openedMiniSearch(set);
  const startedAt = process.cpuUsage();
  const hjelp = VARIANTS.map((variant) => measure(set, variant, ours));
  const cpu = process.cpuUsage(startedAt);
  const ms = (cpu.user + cpu.system) / 1000 / VARIANTS.reduce((sum, variant) => sum + set.variants[variant].length, 0);
  const row = { set: set.name, hjelp, plain: VARIANTS.map((variant) => measure(set, variant, plain)) };
  rows.push(row);
  console.log(`${set.name.padEnd(30)}${triple(row.hjelp).padEnd(20)}${triple(row.plain).padEnd(20)}${`${three(hjelp[0]!.success1)} ${three(hjelp[0]!.success5)} ${three(hjelp[0]!.none)}`.padEnd(30)}${ms.toFixed(2)}`);
}
const mean = (of: (row: (typeof rows)[number]) => Measures[]): Measures[] =>
  VARIANTS.map((_, i) => Object.fromEntries((['ndcg10', 'success1', 'success5', 'none'] as const).map((key) => [key, rows.reduce((sum, row) => sum + of(row)[i]![key], 0) / rows.length])) as unknown as Measures);
const [hjelpMean, plainMean] = [mean((row) => row.hjelp), mean((row) => row.plain)];
console.log(`${'mean'.padEnd(30)}${triple(hjelpMean).padEnd(20)}${triple(plainMean).padEnd(20)}${three(hjelpMean[0]!.success1)} ${three(hjelpMean[0]!.success5)} ${three(hjelpMean[0]!.none)}`);

function openedHjelp(set: JudgedSet): (question: string) => string[] {
  const { index, passages } = buildKbIndex({ locale: set.locale, release: 'benchmark', articles: set.articles, synonyms: { twoWay: [], oneWay: {} }, pins: {} });
  const search = openKbSearch(JSON.parse(JSON.stringify(index)), JSON.parse(JSON.stringify(passages)));
  return (question) => search.search(question).hits.map(({ id }) => id);
}

function openedMiniSearch(set: JudgedSet): (question: string) => string[] {
  const engine = new MiniSearch<{ id: string; title: string; body: string }>({ fields: ['title', 'body'] });
  engine.addAll(set.articles.map(({ id, title, passages }) => ({ id, title, body: passages.map(({ text }) => text).join('\n') })));
  return (question) => engine.search(question).slice(0, 10).map(({ id }) => id as string);
}

function triple(measures: readonly Measures[]): string {
  return measures.map(({ ndcg10 }) => three(ndcg10)).join(' ');
}

function three(value: number): string {
  return value.toFixed(3).replace(/^0/u, '');
}
