import { readArticleDocument, type ArticleDocument } from '../../core/contract/article-document.ts';
import { chooseLocale } from '../../core/contract/choose-locale.ts';
import { readKbManifest, readKbOverview, type KbManifest, type KbOverview, type OverviewArticle } from '../../core/contract/kb-manifest.ts';
import type { ArticlePlace } from '../../core/search/open-sharded-search.ts';
import type { SearchAnswer, SearchOptions } from '../../core/search/search-answer.ts';
import { nextTask } from '../next-task.ts';
import { SEARCH_SCRIPT } from '../trusted-types.ts';
import type { BegunWorker } from './begun-search.ts';
import { fetchFile, fetchJson, type FetchJsonOptions } from './fetch-json.ts';
import { keepInPlace } from './keep-in-place.ts';
import type { KeptFiles } from './kb-cache.ts';
import { KnowledgeProblem, mismatch } from './knowledge-problem.ts';
import { KnowledgeSearch, type RunnerChoice } from './knowledge-search.ts';
import type { FetchFile, SearchFiles } from './opened-search.ts';
import { PageSearch } from './page-search.ts';
import { whyNoWorker } from './why-no-worker.ts';
import { WorkerSearch } from './worker-search.ts';

/** Where the knowledge base lies, and what the first stage has already begun to fetch. */
export interface KnowledgeSource {
  /** Absolute address of the folder that `hjelp build` wrote, ending in `/`. */
  readonly root: string;
  /** What the builder baked into the first stage, if it did: per locale the paths of its overview and of its index. */
  readonly entry?: { readonly defaultLocale: string; readonly locales: Readonly<Record<string, readonly [overview: string, index: string]>> } | undefined;
  /** Requests under way, by path relative to the root. Each is used once. */
  readonly started: Record<string, Promise<Response>>;
  /** The worker that searches, or why there is none: see `whyNoWorker`. */
  readonly begun: BegunWorker | string;
  /** Starts another worker, or says why not. */
  readonly startWorker: () => Worker | string;
}

/** Everything that the widget knows at a moment. Absent parts are on their way, or have failed: see `problem`. */
export interface Knowledge {
  readonly locale: string;
  readonly manifest?: KbManifest;
  readonly overview?: KbOverview;
  readonly search?: KnowledgeSearch;
  /** Results carry the passage that answers. */
  readonly hasPassages: boolean;
  /** Manifest and overview are as good as they will get; only the search may still be on its way. */
  readonly ready: boolean;
  /** From an earlier visit, because the network gave nothing. */
  readonly old: boolean;
  /** Why the overview or the search is missing. */
  readonly problem?: KnowledgeProblem;
}

/** So long a silence is answered with what was kept from an earlier visit, if anything was; the network may still come. */
const PATIENCE_MS = 4000;

/** So long the index that the first stage asked for may take: it comes as a module, of which nobody sees how it is getting on. */
const MODULE_MS = 20_000;

/** So long after the panel was closed nobody is expected to ask soon, in milliseconds. */
const DOZE_MS = 60_000;

/** The only file with a fixed name. */
const MANIFEST = 'kb/manifest.json';

/** Results on the screen. */
export interface ShownAnswer {
  readonly answer: SearchAnswer | undefined;
  /** Ids of results that are focused, pointed at or open. */
  readonly held: ReadonlySet<string>;
}

export interface KnowledgeBaseOptions {
  readonly onChange: () => void;
  readonly onProblem: (code: string, detail: string) => void;
  /** Whether what an earlier page kept in the browser may be looked at. */
  readonly mayRead: () => boolean;
  /** Told where questions are answered: `worker` or `page`, and why not in a worker. */
  readonly onSearchPlace: (place: string, why: string) => void;
}

/**
 * Loads the knowledge base of one locale: manifest, overview and index in parallel, passages after the first answer can
 * be given. Tells `onChange` each time it knows more.
 */
export class KnowledgeBase {
  readonly #source: KnowledgeSource;
  readonly #options: KnowledgeBaseOptions;
  readonly #articles = new Map<string, Promise<ArticleDocument>>();
  /** The search in use, and the one that is being opened. */
  readonly #searches = new Set<KnowledgeSearch>();
  /** The first stage's worker, until a search has taken it. */
  #begun: BegunWorker | string | undefined;
  /** Articles that the overview does not list and that were asked for. */
  readonly #places = new Map<string, ArticlePlace>();
  #knowledge: Knowledge;
  /** Grows with each locale, so that a late answer for the former one is dropped. */
  #generation = 0;
  #wantedLocale = '';
  #files: KeptFiles | undefined;
  #waiting: (() => void)[] = [];
  #mayKeep = false;
  #kept = false;
  #dozeTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(source: KnowledgeSource, options: KnowledgeBaseOptions) {
    this.#source = source;
    this.#options = options;
    this.#begun = source.begun;
    this.#knowledge = { locale: source.entry?.defaultLocale ?? '', ready: false, hasPassages: false, old: false };
  }

  get now(): Knowledge { return this.#knowledge; }

  /** Resolves when manifest and overview are here, or have failed. */
  async whenReady(): Promise<void> {
    while (!this.#knowledge.ready && !this.#knowledge.problem) await new Promise<void>((resolve) => { this.#waiting.push(resolve); });
  }

  get root(): string { return this.#source.root; }

  /** Absolute address of a path of the knowledge base. */
  address(path: string): string { return new URL(path, this.#source.root).href; }

  /** Opens the locale that fits best, or the same one again after a failure. Never rejects. */
  async open(wantedLocale: string): Promise<void> {
    this.#wantedLocale = wantedLocale;
    const generation = ++this.#generation;
    const isCurrent = () => generation === this.#generation;
    if (this.#knowledge.problem) {
      // The first stage's worker may have what could not be read.
      if (typeof this.#begun === 'object') this.#begun.worker.terminate();
      this.#begun = undefined;
      this.#set({ problem: undefined });
    }
    const late = setTimeout(() => { if (isCurrent() && !this.#knowledge.search) void this.#openKept(wantedLocale, isCurrent); }, PATIENCE_MS);
    try {
      await this.#load(wantedLocale, isCurrent);
    } catch (error) {
      if (!isCurrent()) return;
      const problem = asProblem(error);
      this.#options.onProblem(problem.code, problem.message);
      if ((problem.passing || problem.code === 'garbage') && (this.#knowledge.old || await this.#openKept(wantedLocale, isCurrent))) return;
      if (isCurrent()) this.#set({ problem });
    } finally {
      clearTimeout(late);
    }
  }

  /** Call when the visitor has acted (typed, opened an article): from then on the last good files may be kept in the browser. */
  mayKeep(): void {
    this.#mayKeep = true;
    void this.#keep();
  }

  /**
   * The article of this locale. A file that is no longer there is the sign of a new release: then its list is fetched first.
   * @throws {KnowledgeProblem}
   */
  async article(id: string): Promise<ArticleDocument> {
    try {
      return await this.#articleFile(id);
    } catch (error) {
      if (asProblem(error).status !== 404) throw error;
      const before = this.find(id)?.file;
      await this.open(this.#wantedLocale);
      if (this.find(id)?.file === before) throw error;
      return this.#articleFile(id);
    }
  }

  /** True when answers may be partial at first: see {@link fetchFor}. */
  get fetchesByNeed(): boolean { return this.#knowledge.search?.fetchesByNeed === true; }

  /** Answers a question from what is here. Never rejects. @returns undefined when there is nothing to answer from, or another language has been opened meanwhile. */
  async ask(query: string, options: SearchOptions): Promise<SearchAnswer | undefined> {
    const { search } = this.#knowledge;
    try {
      const answer = await search?.search(query, options);
      return search === this.#knowledge.search ? answer : undefined;
    } catch (error) {
      if (search === this.#knowledge.search) {
        const problem = asProblem(error);
        this.#options.onProblem('search-failed', problem.message);
        this.#set({ search: undefined, problem });
      }
      return undefined;
    }
  }

  /** Whether somebody may ask soon. What answers is let go a minute after nobody may, and is made ready again when somebody may: it is most of what the widget holds in memory. */
  expectQuestions(areExpected: boolean): void {
    clearTimeout(this.#dozeTimer);
    if (areExpected) this.#knowledge.search?.open().catch(() => { /* told when somebody asks */ });
    else this.#dozeTimer = setTimeout(() => { for (const search of this.#searches) search.doze(); }, DOZE_MS);
  }

  /** The widget was taken out of the page: frees what can be had again. */
  rest(): void {
    clearTimeout(this.#dozeTimer);
    if (typeof this.#begun === 'object') this.#begun.worker.terminate();
    this.#begun = undefined;
    for (const search of this.#searches) search.rest();
  }

  /** It is back. */
  wake(): void { for (const search of this.#searches) search.wake(); }

  /**
   * Fetches what the final answer to a question needs, where the index is fetched by need. Never rejects.
   * @param shown What is shown until now, and which of it the visitor is at: that stays where it is.
   * @param onAnswer Called with each better answer, the last one with passages and final.
   */
  async fetchFor(query: string, options: SearchOptions, shown: () => ShownAnswer, onAnswer: (answer: SearchAnswer) => void): Promise<void> {
    const { search } = this.#knowledge;
    if (!search?.fetchesByNeed) return;
    const isCurrent = () => search === this.#knowledge.search;
    try {
      await search.fetchFor(query, options, (answer) => { if (isCurrent()) onAnswer(keepInPlace(shown(), answer)); });
      if (isCurrent() && this.#knowledge.problem) this.#set({ problem: undefined });
    } catch (error) {
      if (!isCurrent()) return;
      const problem = asProblem(error);
      this.#options.onProblem('shards-failed', problem.message);
      // A file that is no longer there is the sign of a new release.
      if (problem.status === 404 && this.#knowledge.manifest) {
        const { release } = this.#knowledge.manifest;
        await this.open(this.#wantedLocale);
        if (this.#knowledge.manifest.release !== release) return this.fetchFor(query, options, shown, onAnswer);
      }
      if (isCurrent() && (await search.search(query, options)).isPartial) this.#set({ problem });
    }
  }

  async #articleFile(id: string): Promise<ArticleDocument> {
    const listed = this.find(id) ?? await this.#locate(id);
    if (!listed) throw new KnowledgeProblem('gone', `There is no article "${id}" in "${this.#knowledge.locale}".`);
    const { file } = listed;
    let article = this.#articles.get(file);
    if (!article) {
      article = this.#fetch(file).then((value) => understood(() => readArticleDocument(value)));
      this.#articles.set(file, article);
      article.catch((error: unknown) => {
        this.#articles.delete(file); // so that "try again" does try again
        this.#options.onProblem('article-failed', String(error));
      });
    }
    return article;
  }

  /** What the overview says of an article; also found by the address of its page. */
  find(idOrPath: string): OverviewArticle | undefined {
    return this.#knowledge.overview?.articles.find(({ id, path }) => id === idOrPath || path === idOrPath) ?? this.#places.get(idOrPath);
  }

  async #locate(id: string): Promise<ArticlePlace | undefined> {
    const { search } = this.#knowledge;
    const place = await search?.locate(id);
    if (place && search === this.#knowledge.search) this.#places.set(id, place);
    return place;
  }

  async #load(wantedLocale: string, isCurrent: () => boolean): Promise<void> {
    const { entry } = this.#source;
    const manifestRead = this.#fetch(MANIFEST).then((value) => ({ value, manifest: understood(() => readKbManifest(value)) }));
    manifestRead.catch(() => {}); // looked at below, in its turn

    let guess = entry && chooseLocale(wantedLocale, Object.keys(entry.locales), {}, entry.defaultLocale);
    let paths = guess === undefined ? undefined : entry?.locales[guess];
    let overviewRead = paths && this.#fetch(paths[0]);
    let indexRead = paths && this.#fetchFile(paths[1]);
    overviewRead?.catch(() => {});
    indexRead?.catch(() => {});
    if (guess !== undefined && overviewRead) {
      this.#set({ locale: guess, problem: undefined });
      // Shown as soon as it is here; if the manifest then names another release, that one takes over.
      const early = await overviewRead.then((value) => readKbOverview(value)).catch(() => undefined);
      if (!isCurrent()) return;
      if (early) this.#set({ overview: early });
    }

    let read: Awaited<typeof manifestRead> | undefined;
    try {
      read = await manifestRead;
    } catch (error) {
      // A loader that knows its files can search without the manifest; a manifest of a newer format is another matter.
      if (!paths || asProblem(error).code === 'mismatch') throw error;
      this.#options.onProblem('manifest-failed', String(error));
    }
    if (!isCurrent()) return;
    if (read) {
      const { manifest } = read;
      const locale = localeIn(manifest, wantedLocale);
      const files = manifest.locales[locale];
      if (!files) throw new KnowledgeProblem('garbage', 'kb/manifest.json names no locale.');
      if (files.overview !== paths?.[0]) overviewRead = this.#fetch(files.overview);
      if (files.index !== paths?.[1]) indexRead = this.#fetchFile(files.index);
      overviewRead?.catch(() => {}); // of both the first to fail is told
      indexRead?.catch(() => {});
      guess = locale;
      paths = [files.overview, files.index];
      this.#set({ manifest, locale });
      await nextTask();
      if (!isCurrent()) return;
    }
    const overviewValue = await overviewRead;
    if (!isCurrent()) return;
    const overview = understood(() => readKbOverview(overviewValue));
    this.#set({ overview, locale: overview.locale, ready: true });

    const index = await indexRead!;
    if (!isCurrent()) return;
    // Not before the index, whose way they would slow.
    const passages = read?.manifest.locales[overview.locale]?.passages;
    const passagesRead = passages ? this.#fetchFile(passages) : undefined;
    passagesRead?.catch(() => {}); // looked at below, in its turn
    const search = await this.#openSearch({ locale: overview.locale, index }, paths?.[1]);
    // Showing is long enough by itself for somebody who is typing on a slow telephone.
    await nextTask();
    if (!isCurrent()) return this.#dismiss(search);
    this.#set({ search, hasPassages: false, problem: undefined, old: false });
    this.#files = { manifest: read?.value, overview: overviewValue, index };
    if (passagesRead) {
      try {
        const file = await passagesRead;
        if (!isCurrent()) return;
        await search.addPassages(file);
        if (!isCurrent()) return;
        this.#files = { ...this.#files, passages: file };
        this.#set({ hasPassages: true });
      } catch (error) {
        if (isCurrent()) this.#options.onProblem('passages-failed', String(error)); // answers come without snippets
      }
    }
    await this.#keep();
  }

  /** Opens an index, whole or in shards, in a worker where there can be one. Of a large one the shards that were fetched lately may still be in the browser's cache. */
  async #openSearch(files: SearchFiles, path?: string): Promise<KnowledgeSearch> {
    // The first stage's worker is for one index; others have their own.
    let begun = path === undefined ? undefined : this.#begun;
    if (path !== undefined) this.#begun = undefined;
    if (typeof begun === 'object') {
      // So that the wait for the network is no silence of the worker's.
      await begun.begun;
      if (begun.failure !== undefined || (begun.index ?? path) !== path) {
        begun.worker.terminate();
        begun = begun.failure;
      }
    }
    const fetchShard: FetchFile = (shard) => this.#fetchFile(shard);
    const worker: RunnerChoice = {
      name: 'worker',
      start: () => {
        const known = begun;
        begun = undefined;
        if (typeof known === 'object') return new WorkerSearch(known.worker, { fetchFile: fetchShard, begun: known });
        const started = known ?? this.#source.startWorker();
        return typeof started === 'string' ? whyNoWorker(started) : new WorkerSearch(started, { fetchFile: fetchShard });
      },
    };
    const search = new KnowledgeSearch(files, [worker, { name: 'page', start: () => new PageSearch(SEARCH_SCRIPT, fetchShard) }], this.#options.onSearchPlace);
    this.#searches.add(search);
    try {
      await search.open();
    } catch (error) {
      this.#dismiss(search);
      throw error;
    }
    return search;
  }

  #dismiss(search: KnowledgeSearch): void {
    this.#searches.delete(search);
    search.end();
  }

  async #openKept(wantedLocale: string, isCurrent: () => boolean): Promise<boolean> {
    if (!this.#options.mayRead()) return false;
    const { search: before } = this.#knowledge;
    try {
      const { keptKnowledge } = await import('./kb-cache.ts');
      const kept = await keptKnowledge(this.#source.root);
      if (!kept || !isCurrent()) return false;
      const manifest = kept.manifest === undefined ? undefined : readKbManifest(kept.manifest);
      const overview = readKbOverview(kept.overview);
      const search = await this.#openSearch({ locale: overview.locale, index: kept.index, passages: kept.passages });
      // The network may have been quicker after all.
      const hasFresh = this.#knowledge.search !== before && !this.#knowledge.old;
      if (!isCurrent() || hasFresh) {
        this.#dismiss(search);
        return hasFresh;
      }
      this.#set({ overview, search, hasPassages: kept.passages !== undefined, locale: overview.locale, ready: true, old: true, problem: undefined, ...(manifest && { manifest }) });
      if (overview.locale !== wantedLocale) this.#options.onProblem('kept-other-locale', `Offline: the kept index is in "${overview.locale}", the page wants "${wantedLocale}".`);
      return true;
    } catch (error) {
      this.#options.onProblem('kept-unusable', String(error));
      return false;
    }
  }

  async #keep(): Promise<void> {
    if (!this.#mayKeep || this.#kept || !this.#files) return;
    this.#kept = true;
    try {
      const { keepKnowledge } = await import('./kb-cache.ts');
      await keepKnowledge(this.#source.root, this.#files);
    } catch (error) {
      this.#options.onProblem('not-kept', String(error));
    }
  }

  #fetch(path: string): Promise<unknown> { return fetchJson(this.address(path), this.#fetchOptions(path)); }

  #fetchFile(path: string): Promise<Blob> { return fetchFile(this.address(path), this.#fetchOptions(path)); }

  #fetchOptions(path: string): FetchJsonOptions {
    const started = this.#source.started[path];
    delete this.#source.started[path];
    const isModule = started !== undefined && Object.values(this.#source.entry?.locales ?? {}).some(([, index]) => index === path);
    // Names with a hash never change their content; the manifest is the one that must not be old.
    return { started, ...(isModule && { stallMs: MODULE_MS }), cache: path === MANIFEST ? 'no-cache' : 'default' };
  }

  #set(change: { [K in keyof Knowledge]?: Knowledge[K] | undefined }): void {
    const { search } = this.#knowledge;
    if (search && 'search' in change && change.search !== search) {
      this.#dismiss(search);
      this.#places.clear();
    }
    this.#knowledge = { ...this.#knowledge, ...(change as Partial<Knowledge>) };
    this.#options.onChange();
    for (const resolve of this.#waiting.splice(0)) resolve();
  }
}

/** In which language a page that wants this one gets its articles. */
export const localeIn = ({ locales, site, defaultLocale }: KbManifest, wanted: string): string => chooseLocale(wanted, Object.keys(locales), site.fallbacks, defaultLocale);

/** A document that its reader refuses, said as a knowledge problem. */
function understood<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw mismatch(error);
  }
}

function asProblem(error: unknown): KnowledgeProblem {
  return error instanceof KnowledgeProblem ? error : new KnowledgeProblem('garbage', String(error));
}
