/**
 * How long `hjelp replay` takes to ask every question that visitors ever asked again, of a new build.
 *
 *   npx tsx tests/benchmarks/replay.ts [--questions 100000] [--articles 1000]
 *
 * The articles are made of the sample content's own sentences, the questions of its words: each is another one. The
 * aim is 100,000 different questions on 1,000 articles within 60 s.
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startProgress } from '../../cli/progress.ts';
import { replayProcesses } from '../../cli/replay-processes.ts';
import { buildKb } from '../../kb-builder/build.ts';
import { judgeEvents } from '../../server/insights/judge-events.ts';
import { replaySearches } from '../../server/insights/replay.ts';
import { openStore } from '../../server/store/open-store.ts';
import { ROOT } from '../support/build-sample.ts';
import { visitEvents } from '../support/visit-events.ts';

const { values } = parseArgs({ options: { questions: { type: 'string', default: '100000' }, articles: { type: 'string', default: '1000' } } });
const wanted = { questions: Number(values.questions), articles: Number(values.articles) };
const folder = mkdtempSync(join(tmpdir(), 'hjelp-replay-'));
const pick = dice(1);
try {
  const sentences = readSentences(join(ROOT, 'content', 'sv'));
  const words = [...new Set(sentences.flatMap((sentence) => sentence.toLowerCase().match(/\p{L}{3,}/gu) ?? []))];
  writeContent(join(folder, 'content'), sentences);
  mkdirSync(join(folder, 'widget'));
  writeFileSync(join(folder, 'widget', 'hjelp.js'), '');
  const built = await buildKb({ contentDir: join(folder, 'content'), outDir: join(folder, 'site'), widgetDir: join(folder, 'widget') });
  if (!built.written) throw new Error(built.problems.slice(0, 3).map(({ message }) => message).join('; '));

  const store = await openStore(`sqlite:${join(folder, 'hjelp.db')}`);
  const asked = new Set<string>();
  while (asked.size < wanted.questions) asked.add(Array.from({ length: 1 + Math.floor(pick() * 4) }, () => words[Math.floor(pick() * words.length)]!).join(' '));
  const events = [...asked].flatMap((query) => visitEvents({ locale: 'sv' }).search(0, query).events);
  for (let at = 0; at < events.length; at += 2_000) await store.events.append(events.slice(at, at + 2_000).map((event) => ({ event, receivedAtMs: Date.now() })));
  await judgeEvents(store);

  const asker = replayProcesses(join(folder, 'site'));
  const progress = startProgress();
  const report = await replaySearches(store, asker, { onProgress: (done, total) => progress.update('questions asked again', done, total) });
  progress.end();
  asker.close();
  await store.close();
  console.log(`${wanted.questions.toLocaleString('en')} different questions on ${built.articles.toLocaleString('en')} articles, ${words.length.toLocaleString('en')} different words`);
  console.log(`  asked again in ${(report.durationMs / 1000).toFixed(1)} s by ${asker.atOnce} processes, ${(report.durationMs / wanted.questions).toFixed(2)} ms each`);
  console.log(`  fixed ${report.totals.fixed.questions}, still failing ${report.totals.still_failing.questions}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function readSentences(dir: string): string[] {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.md'))
    .flatMap((file) => readFileSync(join(dir, file), 'utf8').split(/^---$/mu).slice(2).join('').replace(/[[\]()#*|`>!-]+/gu, ' ').split(/(?<=[.?])\s+/u))
    .map((sentence) => sentence.replace(/\s+/gu, ' ').trim()).filter((sentence) => /^\p{Lu}[\p{L}\p{N} ,]{20,}[.?]$/u.test(sentence));
}

function writeContent(dir: string, sentences: readonly string[]): void {
  mkdirSync(join(dir, 'sv', 'general'), { recursive: true });
  writeFileSync(join(dir, 'site.yaml'), 'id: replay\nname: Replay\nlocales: [sv]\ndefaultLocale: sv\n');
  for (let n = 0; n < wanted.articles; n += 1) {
    const own = Array.from({ length: 14 }, () => sentences[Math.floor(pick() * sentences.length)]!);
    writeFileSync(join(dir, 'sv', 'general', `article-${n}.md`), `---\ntitle: ${JSON.stringify(`${own[0]!.replace(/[.?]$/u, '')} (${n})`)}\n---\n${own.slice(1, 7).join(' ')}\n\n## ${own[7]!}\n\n${own.slice(8).join(' ')}\n`);
  }
}

function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}
