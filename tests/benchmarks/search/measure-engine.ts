/**
 * One engine at one size, in a process of its own so that its memory is its own. Prints one line of JSON.
 *
 *   node --expose-gc --import tsx tests/benchmarks/search/measure-engine.ts build|open|paste ENGINE ARTICLES FOLDER LOCALE
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { madeKnowledgeBase } from './made-articles.ts';
import type { SearchEngine } from './search-engine.ts';

export interface BuildMeasures {
  readonly articlesPerSecond: number;
  readonly bytes: number;
}

export interface OpenMeasures {
  readonly openMs: number;
  /** The first keystroke after opening. */
  readonly firstMs: number;
  readonly heapMb: number;
  readonly p50Ms: number;
  readonly p95Ms: number;
  /** So many were measured; fewer than {@link MOST_KEYSTROKES} of an engine that takes long. */
  readonly keystrokes: number;
  /** A pasted text of 10 kB, as the very first question. */
  readonly pastedMs: number;
}

/** So many keystrokes are enough for a 95th percentile that stays where it is. */
const MOST_KEYSTROKES = 300;
/** A slow engine's keystrokes are measured for so long, but never fewer than so many. */
const LONGEST_MS = 6000;
const LEAST_KEYSTROKES = 60;
/** So long questions are asked before, so that code is compiled: all of them where that can be done, and again until the compiler has seen enough. */
const LONGEST_WARMING_MS = 4000;
const LEAST_WARMING_MS = 1500;

const [role, name = '', articles = '', folder = '', locale = ''] = process.argv.slice(2);
// Only the engine that is measured is loaded.
const engine = Object.values((await import(`./${name}.ts`)) as Record<string, unknown>).find((value): value is SearchEngine => typeof value === 'object' && value !== null && 'build' in value)!;
const size = Number(articles);
console.log(JSON.stringify(role === 'build' ? await measureBuild() : role === 'paste' ? await measurePaste() : await measureOpen()));
process.exit(0);

async function measureBuild(): Promise<BuildMeasures> {
  const kb = madeKnowledgeBase(size, locale);
  const startedAt = performance.now();
  const [, cpuMs] = await timed(async () => engine.build(kb.articles, locale, folder));
  const ms = engine.buildsInOwnProcess === true ? performance.now() - startedAt : cpuMs;
  const bytes = engine.coldBytes === undefined
    ? readdirSync(folder).reduce((sum, file) => sum + brotliCompressSync(readFileSync(join(folder, file)), { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length, 0)
    : await engine.coldBytes(folder, kb.questions);
  return { articlesPerSecond: size / (ms / 1000), bytes };
}

async function measureOpen(): Promise<Omit<OpenMeasures, 'pastedMs'>> {
  const typed = questions().flatMap((text) => Array.from({ length: text.length - 1 }, (_, i) => ({ text: text.slice(0, i + 2), of: text })));
  const before = await memory();
  const { ask, openMs } = await opened();
  const [, firstMs] = await timed(async () => ask(typed[0]!.text));
  const keystrokes = sample(typed, Math.max(LEAST_KEYSTROKES, Math.min(MOST_KEYSTROKES, Math.floor(LONGEST_MS / (await warmUp(ask))))));
  const times: number[] = [];
  for (const question of new Set(keystrokes.map(({ of }) => of))) {
    const own = keystrokes.filter(({ of }) => of === question);
    // What is fetched by need has been fetched when a visitor sees the answer: the second time is the search alone.
    for (const { text } of own) await ask(text);
    for (const { text } of own) times.push((await timed(async () => ask(text)))[1]);
  }
  times.sort((a, b) => a - b);
  const heapMb = Math.max(0, (await memory()) - before) / 1e6;
  // Asked again, so that what it holds is held until here.
  await ask('');
  const at = (share: number): number => times[Math.floor(times.length * share)] ?? 0;
  return { openMs, firstMs, heapMb, p50Ms: at(0.5), p95Ms: at(0.95), keystrokes: keystrokes.length };
}

/** Asks questions, whole ones first. @returns the mean time of a whole one, in milliseconds. */
async function warmUp(ask: (query: string) => Promise<readonly string[]>): Promise<number> {
  let ms = 0;
  let asked = 0;
  for (const question of questions()) {
    if (ms > LONGEST_WARMING_MS) break;
    ms += (await timed(async () => ask(question)))[1];
    asked += 1;
  }
  const mean = ms / asked;
  for (let share = 1; ms < LEAST_WARMING_MS; share = share > 0.2 ? share - 0.1 : 1) {
    for (const question of questions()) ms += (await timed(async () => ask(question.slice(0, question.length * share))))[1];
  }
  return Math.max(0.01, mean);
}

async function measurePaste(): Promise<{ pastedMs: number }> {
  const pasted = madeKnowledgeBase(15, locale).articles.map(({ body }) => body).join('\n').slice(0, 10_000);
  const { ask } = await opened();
  return { pastedMs: (await timed(async () => ask(pasted)))[1] };
}

/** The questions of the smallest knowledge base, so that all sizes are asked the same. */
function questions(): readonly string[] {
  return madeKnowledgeBase(1, locale).questions;
}

async function opened(): Promise<{ ask: (query: string) => Promise<readonly string[]>; openMs: number }> {
  const files = await engine.read(folder);
  const [ask, openMs] = await timed(async () => engine.open(files, locale));
  return { ask: async (query) => ask(query), openMs };
}

/** CPU time: other work on the machine does not count. */
async function timed<TResult>(work: () => Promise<TResult>): Promise<[TResult, number]> {
  const startedAt = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(startedAt);
  return [result, (user + system) / 1000];
}

async function memory(): Promise<number> {
  // Typed arrays are given back a little after their owner.
  for (let i = 0; i < 3; i += 1) {
    globalThis.gc!();
    await new Promise((resolve) => { setTimeout(resolve, 50); });
  }
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

function sample<TItem>(items: readonly TItem[], most: number): TItem[] {
  const step = Math.max(1, items.length / most);
  return Array.from({ length: Math.min(most, items.length) }, (_, i) => items[Math.floor(i * step)]!);
}
