/**
 * How well the search finds, on judged question sets, next to MiniSearch with its defaults.
 *
 *   npm run bench:relevance [-- folder of sets]
 *
 * The index is built and opened by the very functions that builder and widget use.
 */
import { resolve } from 'node:path';
import MiniSearch from 'minisearch';
import { buildKbIndex } from '../../core/search/build-kb-index.ts';
import { openKbSearch, type KbSearch } from '../../core/search/open-kb-search.ts';
import { packKbIndex } from '../../core/search/pack-kb-index.ts';
import { measure, readJudgedSets, VARIANTS, type JudgedSet, type Measures } from './judged-sets.ts';

const folder = resolve(process.argv[2] ?? '../shared/search-sets');
const sets = readJudgedSets(folder);
if (sets.length === 0) {
  console.log(`no judged sets in ${folder}: name a folder that has some`);
  process.exit(0);
}

const rows: { set: string; hjelp: Measures[]; plain: Measures[] }[] = [];
console.log(`${'nDCG@10, clean / typo / cut'.padEnd(30)}${'Hjelp'.padEnd(20)}${'MiniSearch'.padEnd(20)}${'s@1 s@5 none (Hjelp, clean)'.padEnd(30)}${'CPU ms a question'.padEnd(20)}answerable: ROC area (own ≥ .5 / foreign < .5)`);
for (const set of sets) {
  const ours = openedHjelp(set);
  const plain = openedMiniSearch(set);
  const startedAt = process.cpuUsage();
  const hjelp = VARIANTS.map((variant) => measure(set, variant, (question) => ours.search(question).hits.map(({ id }) => id)));
  const cpu = process.cpuUsage(startedAt);
  const ms = (cpu.user + cpu.system) / 1000 / VARIANTS.reduce((sum, variant) => sum + set.variants[variant].length, 0);
  const row = { set: set.name, hjelp, plain: VARIANTS.map((variant) => measure(set, variant, plain)) };
  rows.push(row);
  console.log(`${set.name.padEnd(30)}${triple(row.hjelp).padEnd(20)}${triple(row.plain).padEnd(20)}${`${three(hjelp[0]!.success1)} ${three(hjelp[0]!.success5)} ${three(hjelp[0]!.none)}`.padEnd(30)}${ms.toFixed(2).padEnd(20)}${foreignQuestions(set, ours)}`);
}
const mean = (of: (row: (typeof rows)[number]) => Measures[]): Measures[] =>
  VARIANTS.map((_, i) => Object.fromEntries((['ndcg10', 'success1', 'success5', 'none'] as const).map((key) => [key, rows.reduce((sum, row) => sum + of(row)[i]![key], 0) / rows.length])) as unknown as Measures);
const [hjelpMean, plainMean] = [mean((row) => row.hjelp), mean((row) => row.plain)];
console.log(`${'mean'.padEnd(30)}${triple(hjelpMean).padEnd(20)}${triple(plainMean).padEnd(20)}${three(hjelpMean[0]!.success1)} ${three(hjelpMean[0]!.success5)} ${three(hjelpMean[0]!.none)}`);

function openedHjelp(set: JudgedSet): KbSearch {
  const { index, passages } = buildKbIndex({ locale: set.locale, release: 'benchmark', articles: set.articles, synonyms: { twoWay: [], oneWay: {} }, pins: {} });
  return openKbSearch(JSON.parse(JSON.stringify(packKbIndex(index))), JSON.parse(JSON.stringify(passages)));
}

/** How well `answerable` tells this set's own questions from those of other sets in its language: area under the ROC curve, and both rates at 0.5. */
function foreignQuestions(set: JudgedSet, search: KbSearch): string {
  const own = set.variants.clean.map(({ text }) => search.search(text).answerable);
  const others = sets.filter((other) => other !== set && other.locale === set.locale).flatMap((other) => other.variants.clean.map(({ text }) => search.search(text).answerable));
  if (others.length === 0) return 'no other set in this language';
  let won = 0;
  for (const one of own) for (const other of others) won += one > other ? 1 : one === other ? 0.5 : 0;
  const share = (values: readonly number[], fits: (value: number) => boolean): string => three(values.filter(fits).length / values.length);
  return `${three(won / (own.length * others.length))} (${share(own, (value) => value >= 0.5)} / ${share(others, (value) => value < 0.5)})`;
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
