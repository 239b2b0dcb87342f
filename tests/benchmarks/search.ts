/**
 * The search beside others, in one run: size, opening, memory, keystrokes and building at several sizes, and how well
 * each finds where judged sets are at hand. Prints the tables and writes docs/benchmarks.md.
 *
 *   npm run bench:search [-- --all] [--sizes 100,1000] [--engines hjelp,minisearch] [--sets FOLDER] [--locale sv] [--no-relevance]
 *
 * `--all` adds 50,000 articles for all engines. A run of fewer sizes or engines only prints. All of it takes some ten minutes on two quiet cores.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { arch, cpus, platform, tmpdir, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readJudgedSets } from './judged-sets.ts';
import type { BuildMeasures, OpenMeasures } from './search/measure-engine.ts';
import { measureRelevance, type RelevanceRow } from './search/measure-relevance.ts';
import { relevanceTable, sizeTable, type MeasuredEngine } from './search/tables.ts';

/** Files in `search/`, in the order of the table; the second is what the others are compared with. */
const ENGINES = ['hjelp', 'minisearch', 'pagefind', 'orama', 'flexsearch', 'lunr'];
const SIZES = [100, 1000, 10_000];
/** Sizes of knowledge bases of which is told what a cold question fetches. */
const COLD_SIZES = [500, 1000, 10_000, 50_000];
const LONGEST_MS = 600_000;
const REPORT = fileURLToPath(new URL('../../docs/benchmarks.md', import.meta.url));

const { values } = parseArgs({ options: { all: { type: 'boolean', default: false }, sizes: { type: 'string' }, engines: { type: 'string' }, sets: { type: 'string', default: '../shared/search-sets' }, locale: { type: 'string', default: 'sv' }, 'no-relevance': { type: 'boolean', default: false } } });
const sizes = values.sizes?.split(',').map(Number) ?? (values.all ? [...SIZES, 50_000] : SIZES);
const engines = values.engines?.split(',') ?? ENGINES;
const isWhole = SIZES.every((size) => sizes.includes(size)) && ENGINES.every((engine) => engines.includes(engine)) && values.locale === 'sv';

const sections: string[] = [];
/** Number of articles → bytes of a cold question. */
const coldBytes = new Map<number, number>();
for (const size of sizes) {
  const measured = engines.map((engine) => measureInProcesses(engine, size));
  for (const row of measured) if (row.engine === 'hjelp' && 'build' in row) coldBytes.set(size, row.build.bytes);
  sections.push(`### ${size.toLocaleString('en')} articles\n\n${sizeTable(measured)}`);
  console.log(`\n${sections.at(-1)}`);
}

if (isWhole) for (const size of COLD_SIZES) if (!coldBytes.has(size)) coldBytes.set(size, measureColdBytes(size));

const relevance: RelevanceRow[] = [];
const sets = values['no-relevance'] ? [] : readJudgedSets(resolve(values.sets));
if (sets.length === 0) console.log(`\nno relevance measured: ${values['no-relevance'] ? 'not asked for' : `no judged sets in ${values.sets}`}`);
for (const set of sets) {
  relevance.push(await measureRelevance(set));
  console.log(`measured how well each finds in ${set.name}`);
}
if (relevance.length > 0) console.log(`\n${relevanceTable(relevance)}`);
if (isWhole) {
  writeFileSync(REPORT, report());
  console.log(`\nwritten to ${REPORT}`);
} else console.log('\ndocs/benchmarks.md is left as it is: it is written by a run of all sizes and engines');

function measureInProcess<TMeasures>(role: 'build' | 'open' | 'paste', engine: string, size: number, folder: string): TMeasures {
  const script = fileURLToPath(new URL('./search/measure-engine.ts', import.meta.url));
  const output = execFileSync(process.execPath, ['--expose-gc', '--max-old-space-size=8192', '--import', 'tsx', script, role, engine, String(size), folder, values.locale], { encoding: 'utf8', timeout: LONGEST_MS, stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 1e8 });
  return JSON.parse(output.trim().split('\n').at(-1)!) as TMeasures;
}

function measureColdBytes(size: number): number {
  const folder = mkdtempSync(join(tmpdir(), 'hjelp-search-'));
  try {
    return measureInProcess<BuildMeasures>('build', 'hjelp', size, folder).bytes;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function measureInProcesses(engine: string, size: number): MeasuredEngine {
  const folder = mkdtempSync(join(tmpdir(), 'hjelp-search-'));
  const of = [engine, size, folder] as const;
  try {
    mkdirSync(folder, { recursive: true });
    return { engine, build: measureInProcess<BuildMeasures>('build', ...of), open: { ...measureInProcess<Omit<OpenMeasures, 'pastedMs'>>('open', ...of), ...measureInProcess<Pick<OpenMeasures, 'pastedMs'>>('paste', ...of) } };
  } catch (error) {
    // A package without a program for this platform, or no memory left: the others are still worth measuring.
    const { stderr, message } = error as { stderr?: string; message: string };
    const reason = (/^\w*Error: .*$/mu.exec(stderr ?? '')?.[0] ?? message.split('\n')[0] ?? 'unknown').slice(0, 160);
    console.log(`skipped ${engine} at ${size} articles: ${reason}`);
    return { engine, skipped: reason };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function report(): string {
  return `# Benchmarks of the search

Written by \`npm run bench:search${values.all ? ' -- --all' : ''}\`; run it again rather than editing this page. Other machines give other times: compare the columns of one
run. Measured on Node ${process.versions.node.split('.')[0]}, ${platform()} ${arch()}, ${cpus().length} shared server cores (${cpus()[0]?.model ?? 'unknown'}), ${Math.round(totalmem() / 2 ** 30)} GB of memory. How the search works, and what each part of it is worth:
[search.md](search.md).

## Size and speed

Swedish articles of about 1 kB, made of the sentences in \`content/\` with exchanged words, so that the vocabulary grows as it does in real text
(about 55,000 words at 10,000 articles); the same articles and questions for every engine. Titles are in the index, texts are not.

- *Index*: what a visitor fetches, by Brotli (quality 9). For those that fetch by need, what one cold question fetches until its ranking is final, mean of 25:
  Pagefind without its 70 kB of WebAssembly and without a fragment for each result that is shown, Hjelp (from about 300 articles) without passages.
- *Open*: from the file's text to ready. *Heap*: after all keystrokes, garbage collected, typed arrays and WebAssembly counted.
- *Keystroke*: 300 of all beginnings of 25 questions, one after another as they are typed; each question is typed once before it is timed, and all of
  them are asked for a second and a half before: code is compiled then, and what is fetched is here. *First*: the very first one. *Pasted*: 10 kB of text as the very first question.
- *Build*: articles a second (Pagefind's is a program of its own, so by the clock; all else here is CPU time, on a machine that does other things too).
- In brackets: compared with MiniSearch, set up for search while typing (prefix, fuzzy 0.2). Orama: stemming, tolerance 1. FlexSearch: forward tokens, suggestions.
  Lunr: stemming, prefix of the last word. Each engine is measured in processes of its own.

${sections.join('\n\n')}

## What a cold question fetches

Hjelp, until the final ranking, without passages; Brotli, mean of 25 questions that know nothing of each other:

| articles | ${COLD_SIZES.map((size) => size.toLocaleString('en')).join(' | ')} |
|---|${COLD_SIZES.map(() => '---|').join('')}
| kB | ${COLD_SIZES.map((size) => Math.round((coldBytes.get(size) ?? Number.NaN) / 1000)).join(' | ')} |

## How well each finds

nDCG@10 on judged questions: as asked / with one typo / with the last word cut. One standard error is about .02 to .03.
The sets are not part of the project; \`--sets FOLDER\` names a folder of them (format: [search.md](search.md)).

${relevance.length === 0 ? 'Not measured in this run: no judged sets were at hand.' : relevanceTable(relevance)}
`;
}
