/**
 * What the widget costs a page and its visitors, beside Pagefind's component and MiniSearch put into a page by hand: bytes and
 * requests, memory, time until answers, and how long the page's main thread is kept busy at once.
 *
 *   npm run bench:weight [-- --articles 500] [--rounds 3] [--targets hjelp,pagefind,minisearch]
 *
 * In Chromium, all targets in turn in each round, the same made articles for each, files by Brotli. The visitor presses the
 * launcher, asks as soon as there is a field, and types a second question letter by letter once all is quiet. Another visitor, who
 * knows nothing of the first, asks for a word that stands in one text and in no title: the first answer from full text. The processor is
 * held back four times and the network is Slow 4G (562.5 ms a request, 180 kB/s), both as Chromium's tools do it; workers
 * are not held back. CPU is the main thread's own clock, which other programs on the machine disturb little; times of the
 * clock on the wall they do disturb: use a quiet machine for those.
 */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { chromium, type Browser, type Page } from '@playwright/test';
import { buildKb } from '../../kb-builder/build.ts';
import { findChromium } from '../support/find-browsers.ts';
import { listen } from '../support/widget-stage.ts';
import { madeKnowledgeBase } from './search/made-articles.ts';

const ROOT = join(import.meta.dirname, '../..');
const { values } = parseArgs({ options: { articles: { type: 'string', default: '500' }, rounds: { type: 'string', default: '3' }, targets: { type: 'string', default: 'hjelp,pagefind,minisearch' }, widget: { type: 'string', default: join(ROOT, 'dist/widget') } } });
const size = Number(values.articles);
const rounds = Number(values.rounds);

const SLOW_4G = { offline: false, latency: 562.5, downloadThroughput: 180_000, uploadThroughput: 84_375 };
const PROCESSOR_HELD_BACK = 4;
const LETTER_MS = 90;
const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json' };

/** Where the parts of a target are on its page. Playwright's selectors, which pierce shadow roots. */
interface Target { readonly head: string; readonly body: string; readonly launcher: string; readonly field: string; readonly result: string; /** Paths of its index, whichever way it is kept; of ours, with the few hundred bytes of the interface's words. */ readonly index: RegExp }

const TARGETS: Readonly<Record<string, Target>> = {
  hjelp: { head: '<script async src="/hjelp/hjelp.js"></script>', body: '<hjelp-widget kb="/hjelp/"></hjelp-widget>', launcher: 'hjelp-widget .launcher', field: 'hjelp-widget input', result: 'hjelp-widget [part=result]', index: /\/kb\/en\/shards|\/hjelp\/en-/u },
  pagefind: {
    head: '<link rel="stylesheet" href="/pagefind/pagefind-component-ui.css"><script type="module" src="/pagefind/pagefind-component-ui.js"></script>',
    body: '<pagefind-modal-trigger></pagefind-modal-trigger><pagefind-config bundle-path="/pagefind/"></pagefind-config><pagefind-modal></pagefind-modal>',
    launcher: 'pagefind-modal-trigger button', field: 'pagefind-modal input', result: 'pagefind-modal a', index: /\.pf_|pagefind-entry/u,
  },
  minisearch: { head: '<script async src="/minisearch/page.js"></script>', body: '<button id="open">Search</button><dialog id="box"><input type="search"><ol></ol></dialog>', launcher: '#open', field: '#box input', result: '#box li', index: /index\.json/u },
};

/** The least that answers at all: the library, an index made by it, and ten lines. */
const MINISEARCH_PAGE = `addEventListener('click', async ({ target }) => {
  if (target.id !== 'open') return;
  const box = document.getElementById('box');
  box.show();
  const library = new Promise((resolve) => { document.head.append(Object.assign(document.createElement('script'), { src: '/minisearch/minisearch.js', onload: resolve })); });
  const [text] = await Promise.all([fetch('/minisearch/index.json').then((response) => response.text()), library]);
  const search = MiniSearch.loadJSON(text, { fields: ['title', 'body'], storeFields: ['title'] });
  const [field, list] = box.children;
  const show = () => { list.replaceChildren(...search.search(field.value, { prefix: true, fuzzy: 0.2, boost: { title: 3 } }).slice(0, 10).map(({ title }) => Object.assign(document.createElement('li'), { textContent: title }))); };
  field.addEventListener('input', show);
  show();
});
`;

/**
 * In the page, so that nothing waits for the test's own tools: as soon as there is a field, the whole question goes in. A text,
 * since what compiles this file puts names of its own into functions.
 */
const WATCH = `({ field, result, text, wanted }) => {
  const find = (selector) => {
    const [host, ...rest] = selector.split(' ');
    const root = document.querySelector(host);
    return [...(root?.shadowRoot ?? root)?.querySelectorAll(rest.join(' ')) ?? []].filter((element) => element.getBoundingClientRect().width > 2);
  };
  const once = (mark) => { if (!performance.getEntriesByName(mark).length) performance.mark(mark); };
  let isAsked = false;
  const look = () => {
    const input = isAsked ? undefined : find(field)[0];
    if (input) {
      isAsked = true;
      input.focus();
      document.execCommand('insertText', false, text);
    }
    if (find(result).some((element) => element.textContent.includes(wanted))) once('bench-answer');
    else requestAnimationFrame(look);
  };
  addEventListener('pointerdown', () => { once('bench-press'); requestAnimationFrame(look); }, { once: true, capture: true });
}`;

interface Measured { before: { bytes: number; requests: number; cpuMs: number; memory: number }; first: { bytes: number; requests: number; ms: number; longestMs: number }; fullText: { bytes: number; indexBytes: number; ms: number }; longestMs: number; letterMs: number[]; slowestTaskTyping: number; memory: number }

const folder = mkdtempSync(join(tmpdir(), 'hjelp-weight-'));
let browser: Browser | undefined;
try {
  const { articles } = madeKnowledgeBase(size, 'en');
  // A title whose words no other title has together, so that all can be asked for the same article.
  const wanted = articles[Math.floor(size / 3)]!;
  const inOneText = onlyInOneText(articles);
  const names = values.targets.split(',').filter((name) => Object.hasOwn(TARGETS, name));
  for (const name of names) await build(name, articles);
  const sent: Sent[] = [];
  const cache = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url!, 'http://localhost').pathname);
    const headers = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'credentialless', 'cache-control': 'max-age=3600', 'content-type': TYPES[extname(path)] ?? 'application/octet-stream' };
    const target = TARGETS[path.slice(1)];
    if (target) return void response.writeHead(200, { ...headers, 'content-type': 'text/html; charset=utf-8' }).end(`<!doctype html><html lang="en"><title>Shop</title>${target.head}<h1>Shop</h1><p>Goods.</p>${target.body}</html>`);
    const file = join(folder, path);
    if (path === '/favicon.ico' || !existsSync(file)) return void response.writeHead(path === '/favicon.ico' ? 204 : 404).end();
    let body = cache.get(file);
    if (!body) cache.set(file, body = /\.(?:js|css|json|html)$/u.test(path) ? brotliCompressSync(readFileSync(file)) : readFileSync(file));
    response.writeHead(200, { ...headers, 'content-length': body.length, ...(/\.(?:js|css|json|html)$/u.test(path) && { 'content-encoding': 'br' }) });
    response.end(body, () => { sent.push({ path, bytes: body.length, at: Date.now() }); });
  });
  const origin = `http://localhost:${await listen(server)}`;
  const found = await findChromium();
  browser = await chromium.launch({ executablePath: found.executablePath, args: [...found.args, '--enable-blink-features=ForceEagerMeasureMemory'], env: { ...(process.env as Record<string, string>), ...found.env } });
  const results = new Map<string, Measured[]>(names.map((name) => [name, []]));
  const blank = await memoryOfBlank(browser, origin);
  // The first round fills the caches of the machine and is not counted.
  for (let round = -1; round < rounds; round += 1) {
    for (const name of names) {
      const measured = { ...await measure(browser, origin, name, wanted.title, sent, blank), fullText: await measureFullText(browser, origin, name, inOneText, sent) };
      if (round >= 0) results.get(name)!.push(measured);
      if (round >= 0) console.error(`round ${round + 1}: ${name}`);
    }
  }
  console.log(table(results));
  server.closeAllConnections();
  server.close();
} finally {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
}

async function build(name: string, articles: ReturnType<typeof madeKnowledgeBase>['articles']): Promise<void> {
  const out = join(folder, name);
  if (name === 'hjelp') {
    const content = join(folder, 'content');
    mkdirSync(join(content, 'en/help'), { recursive: true });
    writeFileSync(join(content, 'site.yaml'), 'id: weight\nname: Shop\ndefaultLocale: en\nlocales: [en]\n');
    for (const { id, title, body } of articles) writeFileSync(join(content, `en/help/${id}.md`), `---\ntitle: ${JSON.stringify(title)}\n---\n\n${body.replace(/[<>[\]]/gu, ' ')}\n`);
    const { written, problems } = await buildKb({ contentDir: content, outDir: out, widgetDir: values.widget });
    if (!written) throw new Error(problems.map((problem) => JSON.stringify(problem)).slice(0, 5).join('\n'));
  } else if (name === 'pagefind') {
    const service = await import('pagefind');
    const { index } = await service.createIndex({ forceLanguage: 'en' });
    for (const { id, title, body } of articles) await index!.addHTMLFile({ url: `/a/${id}.html`, content: `<!doctype html><html lang="en"><head><title>${title}</title></head><body><main data-pagefind-body><h1>${title}</h1><p>${body}</p></main></body></html>` });
    await index!.writeFiles({ outputPath: out });
    await service.close();
  } else {
    const { default: MiniSearch } = await import('minisearch');
    const index = new MiniSearch({ fields: ['title', 'body'], storeFields: ['title'] });
    index.addAll([...articles]);
    mkdirSync(out, { recursive: true });
    writeFileSync(join(out, 'index.json'), JSON.stringify(index));
    writeFileSync(join(out, 'minisearch.js'), readFileSync(join(ROOT, 'node_modules/minisearch/dist/umd/index.js')));
    writeFileSync(join(out, 'page.js'), MINISEARCH_PAGE);
  }
}

async function memory(page: Page): Promise<number> {
  return page.evaluate(async () => (await (performance as unknown as { measureUserAgentSpecificMemory(): Promise<{ bytes: number }> }).measureUserAgentSpecificMemory()).bytes / 1e6);
}

async function memoryOfBlank(chromiumBrowser: Browser, origin: string): Promise<number> {
  const page = await chromiumBrowser.newPage();
  await page.goto(`${origin}/hjelp`, { waitUntil: 'commit' });
  await page.setContent('<h1>Shop</h1>');
  const bytes = await memory(page);
  await page.close();
  return bytes;
}

/** A word that stands in the text of one article, and in no title. */
function onlyInOneText(articles: ReturnType<typeof madeKnowledgeBase>['articles']): { word: string; title: string } {
  const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/[a-z]{7,}/gu));
  const titles = articles.map(({ title }) => title.toLowerCase()).join(' ');
  const titleOf = new Map<string, string | undefined>();
  for (const { title, body } of articles) for (const word of wordsOf(body)) titleOf.set(word, titleOf.has(word) ? undefined : title);
  for (const [word, title] of titleOf) if (title !== undefined && !titles.includes(word.slice(0, 4))) return { word, title };
  throw new Error('Every word of the made articles stands in several of them, or in a title.');
}

/** A visitor with a slow telephone and nothing in the browser's cache. */
async function slowVisitor(chromiumBrowser: Browser) {
  const context = await chromiumBrowser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', SLOW_4G);
  await session.send('Emulation.setCPUThrottlingRate', { rate: PROCESSOR_HELD_BACK });
  const time = async (label: string) => {
    await page.waitForFunction((wanted) => performance.getEntriesByName(wanted).length > 0, label, { polling: 100, timeout: 60_000 });
    return page.evaluate((wanted) => performance.timeOrigin + performance.getEntriesByName(wanted)[0]!.startTime, label);
  };
  return { context, page, time };
}

/** Chromium holds an answer back after the server has sent it: what is here by then was sent a latency before. */
function until(sent: readonly Sent[], at: number): Sent[] { return sent.filter((file) => file.at + SLOW_4G.latency <= at); }

async function measureFullText(chromiumBrowser: Browser, origin: string, name: string, { word, title }: { word: string; title: string }, sent: Sent[]): Promise<Measured['fullText']> {
  const { launcher, field, result, index } = TARGETS[name]!;
  const { context, page, time } = await slowVisitor(chromiumBrowser);
  await page.goto(`${origin}/${name}`);
  await page.locator(launcher).first().waitFor();
  await page.waitForTimeout(1500);
  sent.length = 0;
  await page.evaluate(`(${WATCH})(${JSON.stringify({ field, result, text: word, wanted: title })})`);
  await page.locator(launcher).first().click();
  const [press, answered] = [await time('bench-press'), await time('bench-answer')];
  const here = until(sent, answered);
  await context.close();
  return { bytes: sum(here), indexBytes: sum(here.filter(({ path }) => index.test(path))), ms: answered - press };
}

async function measure(chromiumBrowser: Browser, origin: string, name: string, title: string, sent: Sent[], blank: number): Promise<Omit<Measured, 'fullText'>> {
  const { launcher, field, result } = TARGETS[name]!;
  const { context, page, time } = await slowVisitor(chromiumBrowser);
  const quiet = async (): Promise<void> => {
    for (let seen = -1; seen !== sent.length;) {
      seen = sent.length;
      await page.waitForTimeout(2500);
    }
  };
  const mark = (label: string) => page.evaluate(`performance.mark('${label}').startTime`);
  sent.length = 0;
  await chromiumBrowser.startTracing(page, { categories: ['__metadata', 'toplevel', 'blink.user_timing', 'devtools.timeline', 'disabled-by-default-devtools.timeline'] });
  await page.goto(`${origin}/${name}`);
  await page.locator(launcher).first().waitFor();
  await quiet();
  await mark('bench-idle');
  const before = { bytes: sum(sent), requests: sent.length, memory: await memory(page) - blank };
  await page.evaluate(`(${WATCH})(${JSON.stringify({ field, result, text: title, wanted: '' })})`);
  await page.locator(launcher).first().click();
  const press = await time('bench-press');
  const firstAt = await time('bench-answer');
  const here = until(sent, firstAt);
  const first = { bytes: sum(here), requests: here.length, ms: firstAt - press };
  await quiet();
  await page.locator(field).first().focus();
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Backspace');
  await page.waitForTimeout(300);
  await mark('bench-typing');
  for (const letter of 'change the address') {
    await page.keyboard.press(letter === ' ' ? 'Space' : letter);
    await page.waitForTimeout(LETTER_MS);
  }
  await quiet();
  const cpu = readTrace(JSON.parse((await chromiumBrowser.stopTracing()).toString()) as { traceEvents: TraceEvent[] });
  const all = await memory(page) - blank;
  await context.close();
  return { before: { ...before, cpuMs: cpu.beforeMs }, first: { ...first, longestMs: cpu.longestToFirstMs }, longestMs: cpu.longestMs, letterMs: cpu.letterMs, slowestTaskTyping: cpu.longestTypingMs, memory: all };
}

interface TraceEvent { readonly name: string; readonly ph: string; readonly cat?: string; readonly pid: number; readonly tid: number; readonly ts: number; readonly dur: number; readonly tdur?: number; readonly args?: { readonly data?: { readonly type?: string } } }

/** Tasks of the page's main thread by that thread's own clock, in milliseconds. */
function readTrace({ traceEvents }: { traceEvents: TraceEvent[] }) {
  const marks = new Map<string, TraceEvent>();
  for (const event of traceEvents) if (event.name.startsWith('bench-') && !marks.has(event.name)) marks.set(event.name, event);
  const own = marks.get('bench-idle')!;
  const events = traceEvents.filter(({ ph, pid, tid, tdur }) => ph === 'X' && pid === own.pid && tid === own.tid && tdur !== undefined).sort((one, other) => one.ts - other.ts || other.dur - one.dur);
  const name = events.some((event) => event.name === 'RunTask') ? 'RunTask' : 'ThreadControllerImpl::RunTask';
  const tasks = events.filter((event) => event.name === name);
  const at = (label: string) => marks.get(label)?.ts ?? Infinity;
  const within = (from: number, to: number) => tasks.filter(({ ts }) => ts >= from && ts < to).map(({ tdur }) => tdur! / 1000);
  const frames = events.filter((event) => event.name === 'Commit');
  const letterMs = events.filter((event) => event.name === 'EventDispatch' && event.args?.data?.type === 'keydown' && event.ts >= at('bench-typing')).map((key) => {
    const frame = frames.find(({ ts }) => ts > key.ts);
    return tasks.filter((task) => task.ts + task.dur > key.ts && task.ts <= (frame?.ts ?? key.ts)).reduce((total, { tdur }) => total + tdur! / 1000, 0);
  });
  return {
    beforeMs: within(0, at('bench-idle')).reduce((total, ms) => total + ms, 0),
    longestToFirstMs: Math.max(0, ...within(at('bench-press'), at('bench-answer'))),
    longestMs: Math.max(0, ...within(at('bench-press'), Infinity)),
    longestTypingMs: Math.max(0, ...within(at('bench-typing'), Infinity)),
    letterMs,
  };
}

interface Sent { readonly path: string; readonly bytes: number; readonly at: number }

function sum(files: readonly { bytes: number }[]): number { return files.reduce((total, { bytes }) => total + bytes, 0); }

function table(results: ReadonlyMap<string, readonly Measured[]>): string {
  const kb = (bytes: number) => (bytes / 1000).toFixed(1);
  const row = (label: string, value: (runs: readonly Measured[]) => string) => `| ${label} | ${[...results.values()].map((runs) => (runs.length === 0 ? '–' : value(runs))).join(' | ')} |`;
  const mid = (runs: readonly Measured[], value: (run: Measured) => number, digits = 0) => median(runs.map(value)).toFixed(digits);
  const most = (runs: readonly Measured[], value: (run: Measured) => number) => Math.max(...runs.map(value)).toFixed(0);
  return [
    `${size} articles, ${rounds} rounds; processor held back ${PROCESSOR_HELD_BACK} times, Slow 4G; medians (most)`, '',
    `| | ${[...results.keys()].join(' | ')} |`,
    `| --- |${' ---: |'.repeat(results.size)}`,
    row('before intent: kB (requests)', (runs) => `${kb(median(runs.map((run) => run.before.bytes)))} (${mid(runs, (run) => run.before.requests)})`),
    row('before intent: CPU of the whole page, ms', (runs) => mid(runs, (run) => run.before.cpuMs)),
    row('before intent: memory, MB', (runs) => mid(runs, (run) => run.before.memory, 2)),
    row('first answer: kB (requests)', (runs) => `${kb(median(runs.map((run) => run.first.bytes)))} (${mid(runs, (run) => run.first.requests)})`),
    row('press to first answer, ms', (runs) => mid(runs, (run) => run.first.ms)),
    row('first answer from full text: kB, and of it the index', (runs) => `${kb(median(runs.map((run) => run.fullText.bytes)))} (${kb(median(runs.map((run) => run.fullText.indexBytes)))})`),
    row('press to first answer from full text, ms', (runs) => mid(runs, (run) => run.fullText.ms)),
    row('longest task until the first answer, ms', (runs) => `${mid(runs, (run) => run.first.longestMs)} (${most(runs, (run) => run.first.longestMs)})`),
    row('longest task of all, ms', (runs) => `${mid(runs, (run) => run.longestMs)} (${most(runs, (run) => run.longestMs)})`),
    row('typing: CPU from a letter to its frame, ms', (runs) => `${median(runs.flatMap((run) => run.letterMs)).toFixed(0)} (${Math.max(...runs.flatMap((run) => run.letterMs)).toFixed(0)})`),
    row('in use: memory, MB', (runs) => mid(runs, (run) => run.memory, 1)),
  ].join('\n');
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((one, other) => one - other);
  return sorted.length === 0 ? NaN : (sorted[Math.floor((sorted.length - 1) / 2)]! + sorted[Math.ceil((sorted.length - 1) / 2)]!) / 2;
}
