import { createHash } from 'node:crypto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SHARD_NAME_LENGTH, shardOfGroup } from '../../../../core/contract/kb-shards.ts';
import { buildKbIndex, type SearchableArticle } from '../../../../core/search/build-kb-index.ts';
import { openKbSearch } from '../../../../core/search/open-kb-search.ts';
import { packKbIndex } from '../../../../core/search/pack-kb-index.ts';
import { shardKbIndex } from '../../../../core/search/shard-kb-index.ts';
import type { SearchAnswer } from '../../../../core/search/search-answer.ts';
import { BegunSearch, type EarlyHit } from '../../../../widget/knowledge/begun-search.ts';
import { KnowledgeProblem } from '../../../../widget/knowledge/knowledge-problem.ts';
import { KnowledgeSearch, type RunnerChoice } from '../../../../widget/knowledge/knowledge-search.ts';
import { openSearch, type FetchFile, type OpenedSearch } from '../../../../widget/knowledge/opened-search.ts';
import type { SearchRunner } from '../../../../widget/knowledge/search-runner.ts';
import { serveSearch } from '../../../../widget/knowledge/serve-search.ts';
import { whyNoWorker } from '../../../../widget/knowledge/why-no-worker.ts';
import { WorkerSearch, type WorkerEnd } from '../../../../widget/knowledge/worker-search.ts';

// The page's end and the worker's end of the wall between them, with a channel of messages in the place of the browser's worker.

const article = (id: string, title: string, text: string): SearchableArticle => ({ id, title, category: 'help', path: `${id}/`, keywords: [], questions: [], passages: [{ text }] });
const { index: built, passages } = buildKbIndex({
  locale: 'en', release: 'r1', synonyms: { twoWay: [], oneWay: {} }, pins: { 'my money': 'refund' },
  articles: [article('refund', 'When do I get my refund?', 'Refunds take three days.'), article('invoice', 'Download an invoice', 'Invoices are under Billing.'), article('parcel', 'Track your parcel', 'A refund of postage is possible when the parcel is late.')],
});
const index = packKbIndex(built);
const file = (value: unknown): Blob => new Blob([typeof value === 'string' ? value : JSON.stringify(value)]);
const files = { locale: 'en', index: file(index), passages: file(passages) };
const here = openKbSearch(JSON.parse(JSON.stringify(index)), JSON.parse(JSON.stringify(passages)));
const nothing: FetchFile = async (path) => { throw new KnowledgeProblem('http', `${path} is not here`, 404); };
const QUESTIONS = ['refund', 'refnd', 'invo', 'my money', 'late parcel', 'xyzzy', ''];

const ports: MessagePort[] = [];
afterEach(() => {
  vi.useRealTimers();
  for (const port of ports.splice(0)) port.close();
});

/** A worker that is served from here, and what was done with it. */
function workerEnd(serve: (port: MessagePort) => void): WorkerEnd & { isEnded: boolean; fail(): void } {
  const { port1, port2 } = new MessageChannel();
  ports.push(port1, port2);
  serve(port2);
  port2.start();
  port1.start();
  let onError: ((event: Event) => void) | undefined;
  return {
    isEnded: false,
    postMessage(message) { port1.postMessage(message); },
    addEventListener(type, listener) {
      if (type === 'error') onError = listener;
      else port1.addEventListener(type, listener);
    },
    terminate() {
      this.isEnded = true;
      port1.close();
    },
    fail() { onError?.(new Event('error', { cancelable: true })); },
  };
}

const working = (): ReturnType<typeof workerEnd> => workerEnd((port) => { serveSearch(port as never, openSearch); });
const silent = (): ReturnType<typeof workerEnd> => workerEnd(() => {});

const onPage: RunnerChoice = {
  name: 'page',
  start(): SearchRunner {
    let opened: OpenedSearch;
    return {
      async open(given) {
        opened = await openSearch(given, nothing);
        return opened.fetchesByNeed;
      },
      search: async (query, options) => opened.search(query, options),
      addPassages: (given) => opened.addPassages(given),
      fetchFor: (query, options, onBetter) => opened.fetchFor(query, options, onBetter),
      locate: (id) => opened.locate(id),
      end() {},
    };
  },
};

describe('a search in a worker', () => {
  it('answers as the same code does on the page and in the command, and says what is wrong with a file', async () => {
    const search = new WorkerSearch(working(), { fetchFile: nothing });
    expect(await search.open(files)).toBe(false);
    for (const query of QUESTIONS) expect(await search.search(query, {})).toEqual(here.search(query));
    expect(await search.search('refund', { limit: 1, asYouType: false, audiences: Object.freeze(['member']) })).toEqual(here.search('refund', { limit: 1, asYouType: false }));
    await expect(search.addPassages(file({ ...passages, release: 'r2' }))).rejects.toMatchObject({ name: 'KnowledgeProblem', code: 'mismatch' });
    search.end();

    const damaged = new WorkerSearch(working(), { fetchFile: nothing });
    await expect(damaged.open({ locale: 'en', index: file('<!doctype html>') })).rejects.toMatchObject({ name: 'KnowledgeProblem', code: 'garbage', message: expect.stringContaining('<!doctype') });
    await expect(damaged.open({ locale: 'en', index: file({ ...index, format: 99 }) })).rejects.toMatchObject({ code: 'mismatch' });
    damaged.end();
  });

  it('has the page fetch what it needs of a large index, and is told why a file could not be had', async () => {
    const shards = new Map<string, string>();
    const root = shardKbIndex(built, passages, {
      folder: 'kb/en/shards', fileOf: (id) => `articles/${id}.json`,
      keep(content) {
        const name = createHash('sha256').update(content).digest('hex').slice(0, SHARD_NAME_LENGTH);
        shards.set(`kb/en/shards/${name}.json`, content);
        return name;
      },
      keepGroup(contents) {
        const name = createHash('sha256').update(contents.join('')).digest('hex').slice(0, SHARD_NAME_LENGTH);
        for (const [place, content] of contents.entries()) shards.set(`kb/en/shards/${shardOfGroup(name, place)}.json`, content);
        return name;
      },
    });
    let isOffline = true;
    const search = new WorkerSearch(working(), { fetchFile: async (path) => {
      if (isOffline) throw new KnowledgeProblem('offline', 'no network');
      return file(shards.get(path)!);
    } });
    expect(await search.open({ locale: 'en', index: file(root) })).toBe(true);
    expect(await search.search('refund', {})).toMatchObject({ isPartial: true });
    await expect(search.fetchFor('refund', {}, () => {})).rejects.toMatchObject({ code: 'offline' });
    isOffline = false;
    const better: SearchAnswer[] = [];
    await search.fetchFor('refund', {}, (answer) => { better.push(answer); });
    expect(better.length).toBeGreaterThan(1);
    expect(better.at(-1)).toEqual(here.search('refund'));
    expect(await search.search('refund', {})).toEqual(here.search('refund'));
    expect(await search.locate('parcel')).toMatchObject({ title: 'Track your parcel', file: 'articles/parcel.json' });
    expect(await search.locate('nowhere')).toBeUndefined();
    search.end();
  });
});

describe('a worker that was begun before the panel was there', () => {
  /** A worker that says nothing before {@link go}; the page's end of it is told all. */
  const heldBack = () => {
    let go = (): void => {};
    const end = workerEnd((port) => {
      const waiting: unknown[] = [];
      let listener: ((event: MessageEvent<unknown>) => void) | undefined;
      serveSearch({ postMessage: (message) => { port.postMessage(message); }, addEventListener: (_type, heard) => { listener = heard; } }, openSearch);
      port.addEventListener('message', (event) => { if (go === undefined) listener?.(event); else waiting.push(event); });
      go = () => {
        go = undefined as never;
        for (const event of waiting) listener?.(event as MessageEvent<unknown>);
      };
    });
    return { end, go: () => { go(); } };
  };
  const arrived = async (): Promise<Blob> => files.index;
  const hitsOf = (query: string) => { const { hits, total } = here.search(query, { excerpts: false }); return hits.slice(0, total).map(({ id }) => id); };

  it('opens the index once, answers whoever asks, and is used by the panel as it is', async () => {
    const { end, go } = heldBack();
    const begun = new BegunSearch(end, { path: 'kb/en/index-1.json', locale: 'en', file: arrived() });
    const heard: [string, readonly EarlyHit[]][] = [];
    // Of what is asked before it can answer, the last counts.
    for (const query of ['parc', 'invo', 'refund']) begun.ask(query, (hits) => { heard.push([query, hits]); });
    await vi.waitFor(() => { expect(begun.opening).toBeDefined(); });
    const search = new WorkerSearch(end, { fetchFile: nothing, begun });
    const opening = search.open(files);
    go();
    expect(await opening).toBe(false);
    expect(await search.search('late parcel', {})).toEqual(openKbSearch(JSON.parse(JSON.stringify(index))).search('late parcel'));
    await vi.waitFor(() => { expect(heard.map(([query, hits]) => [query, hits.map(({ id }) => id)])).toEqual([['refund', hitsOf('refund')]]); });
    // Both may ask until the panel is there.
    begun.ask('xyzzy', () => { throw new Error('nothing is no answer'); });
    begun.ask('invoice', (hits) => { heard.push(['invoice', hits]); });
    await vi.waitFor(() => { expect(heard.at(-1)?.[1].map(({ id }) => id)).toEqual(hitsOf('invoice')); });
    search.end();
  });

  it('has been opened already, or is opened by the panel, or cannot be used', async () => {
    const early = new BegunSearch(working(), { path: 'i', locale: 'en', file: arrived() });
    await vi.waitFor(() => { expect(early.opening?.said).toBeDefined(); });
    const adopted = new WorkerSearch(early.worker, { fetchFile: nothing, begun: early });
    expect(await adopted.open({ ...files, index: file('never read') })).toBe(false);
    expect((await adopted.search('refund', {})).hits).toHaveLength(here.search('refund').hits.length);
    adopted.end();

    // Nobody knew the index, or it did not come.
    for (const index of [undefined, { path: 'i', locale: 'en' }]) {
      const late = new BegunSearch(working(), index && { ...index, file: Promise.reject(new TypeError('no such file')) });
      const search = new WorkerSearch(late.worker, { fetchFile: nothing, begun: late });
      expect(await search.open(files)).toBe(false);
      expect(await search.search('refund', {})).toEqual(here.search('refund'));
      search.end();
    }

    const refused = silent();
    const failed = new BegunSearch(refused, undefined);
    refused.fail();
    await failed.begun;
    expect(whyNoWorker(failed.failure!)).toContain('worker-src');
  });
});

describe('where a worker does not do', () => {
  const told: string[] = [];
  const choices = (worker: RunnerChoice['start']): RunnerChoice[] => [{ name: 'worker', start: worker }, onPage];
  const opened = (worker: RunnerChoice['start'], given = files) => {
    told.length = 0;
    return new KnowledgeSearch(given, choices(worker), (name, why) => { told.push(`${name}: ${why}`); });
  };

  it('the page answers: there is none, it fails at once or later, or says what nobody understands', async () => {
    const none = opened(() => 'The browser has no workers.');
    expect(await none.search('refund', {})).toEqual(here.search('refund'));
    expect(told).toEqual(['page: The browser has no workers.']);

    const refused = silent();
    const late = opened(() => new WorkerSearch(refused, { fetchFile: nothing }));
    const answers = Promise.all([late.search('refund', {}), late.search('invoice', {})]);
    refused.fail();
    expect(await answers).toEqual([here.search('refund'), here.search('invoice')]);
    expect(refused.isEnded).toBe(true);
    expect(told).toHaveLength(1);

    const dying = working();
    const once = opened(() => new WorkerSearch(dying, { fetchFile: nothing }), { locale: 'en', index: files.index } as typeof files);
    await once.addPassages(files.passages);
    expect(await once.search('refund', {})).toEqual(here.search('refund'));
    dying.fail();
    expect(await once.search('late parcel', {}), 'with the passages that had come').toEqual(here.search('late parcel'));

    const mad = opened(() => new WorkerSearch(workerEnd((port) => { port.addEventListener('message', () => { port.postMessage({ kind: 'done', ask: 'first' }); }); }), { fetchFile: nothing }));
    expect(await mad.search('refund', {})).toEqual(here.search('refund'));
    expect(told[0]).toContain('cannot be understood');
  });

  it('the page answers after a silence, and not while the worker is heard', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const mute = silent();
    const search = opened(() => new WorkerSearch(mute, { fetchFile: nothing, silenceMs: 100 }));
    const answer = search.search('refund', {});
    await vi.advanceTimersByTimeAsync(199);
    expect(mute.isEnded).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    vi.useRealTimers();
    expect(await answer).toEqual(here.search('refund'));
    expect(told).toEqual(['page: The worker said nothing for 200 ms.']);
  });

  it('problems with the files are nobody else’s to mend', async () => {
    const search = opened(() => new WorkerSearch(working(), { fetchFile: nothing }), { ...files, index: file('no') });
    await expect(search.open()).rejects.toMatchObject({ code: 'garbage' });
    await expect(search.search('refund', {})).rejects.toMatchObject({ code: 'garbage' });
    expect(told).toEqual([]);
  });
});

describe('a question to an open search', () => {
  it('leaves before anything else that the page has to do', async () => {
    const worker = working();
    const search = new KnowledgeSearch(files, [{ name: 'worker', start: () => new WorkerSearch(worker, { fetchFile: nothing }) }, onPage], () => { throw new Error('nothing is wrong'); });
    await search.open();
    const post = vi.spyOn(worker, 'postMessage');
    const answer = search.search('refund', {});
    expect(post).toHaveBeenCalledOnce();
    expect(await answer).toEqual(here.search('refund'));
    search.end();
  });
});

describe('put to rest', () => {
  it('ends the worker, and answers from another one when it is back', async () => {
    const made: ReturnType<typeof workerEnd>[] = [];
    const search = new KnowledgeSearch(files, [{ name: 'worker', start: () => new WorkerSearch(made[made.push(working()) - 1]!, { fetchFile: nothing }) }, onPage], () => { throw new Error('nothing is wrong'); });
    await search.open();
    const asked = search.search('refund', {});
    search.rest();
    expect(made.map(({ isEnded }) => isEnded)).toEqual([true]);
    let isAnswered = false;
    void asked.then(() => { isAnswered = true; });
    await new Promise((resolve) => { setImmediate(resolve); });
    expect(isAnswered, 'nothing runs for an element that is not in the page').toBe(false);
    expect(made).toHaveLength(1);
    search.wake();
    expect(await asked).toEqual(here.search('refund'));
    expect(made.map(({ isEnded }) => isEnded)).toEqual([true, false]);
    search.rest();
  });

  it('dozes, and is woken by a question, also by one that was on its way', async () => {
    const made: ReturnType<typeof workerEnd>[] = [];
    const search = new KnowledgeSearch(files, [{ name: 'worker', start: () => new WorkerSearch(made[made.push(working()) - 1]!, { fetchFile: nothing }) }, onPage], () => { throw new Error('nothing is wrong'); });
    await search.open();
    search.doze();
    search.doze();
    expect(made.map(({ isEnded }) => isEnded)).toEqual([true]);
    const asked = search.search('refund', {});
    search.doze();
    expect(await asked).toEqual(here.search('refund'));
    expect(made.map(({ isEnded }) => isEnded)).toEqual([true, true, false]);
    search.end();
  });

  it('is not waited for when another search has taken its place: asked before or after, in the page or out of it', async () => {
    const made: ReturnType<typeof workerEnd>[] = [];
    const open = async () => {
      const search = new KnowledgeSearch(files, [{ name: 'worker', start: () => new WorkerSearch(made[made.push(working()) - 1]!, { fetchFile: nothing }) }, onPage], () => { throw new Error('nothing is wrong'); });
      await search.open();
      return search;
    };
    const gone = { name: 'RunnerGone' };
    const inPage = await open();
    const asked = inPage.search('refund', {});
    inPage.end();
    await expect(asked).rejects.toMatchObject(gone);
    await expect(inPage.search('refund', {})).rejects.toMatchObject(gone);
    const outOfPage = await open();
    outOfPage.rest();
    const waiting = outOfPage.search('refund', {});
    outOfPage.end();
    await expect(waiting).rejects.toMatchObject(gone);
    expect(made.map(({ isEnded }) => isEnded)).toEqual([true, true]);
  });
});
