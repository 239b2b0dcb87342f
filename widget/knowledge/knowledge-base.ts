import type { ArticleDocument } from '../../core/contract/article-document.ts';
import { chooseLocale } from '../../core/contract/choose-locale.ts';
import type { KbManifest, KbOverview, OverviewArticle } from '../../core/contract/kb-manifest.ts';
import { isShardedIndex } from '../../core/contract/shards-format.ts';
import type { KbSearch } from '../../core/search/open-kb-search.ts';
import type { ArticlePlace, ShardedKbSearch } from '../../core/search/open-sharded-search.ts';
import type { SearchAnswer, SearchOptions } from '../../core/search/search-answer.ts';
import { nextTask } from '../next-task.ts';
import { fetchJson } from './fetch-json.ts';
import { KnowledgeProblem } from './knowledge-problem.ts';

/** Where the knowledge base lies, and what the first stage has already begun to fetch. */
export interface KnowledgeSource {
  /** Absolute address of the folder that `hjelp build` wrote, ending in `/`. */
  readonly root: string;
  /** What the builder baked into the first stage, if it did: per locale the paths of its overview and of its index. */
  readonly entry?: { readonly defaultLocale: string; readonly locales: Readonly<Record<string, readonly [overview: string, index: string]>> } | undefined;
  /** Requests under way, by path relative to the root. Each is used once. */
  readonly started: Record<string, Promise<Response>>;
}

/** Everything that the widget knows at a moment. Absent parts are on their way, or have failed: see `problem`. */
export interface Knowledge {
  readonly locale: string;
  readonly manifest?: KbManifest;
  readonly overview?: KbOverview;
  readonly search?: KbSearch;
  /** Results carry the passage that answers. */
  readonly hasPassages: boolean;
  /** Manifest and overview are as good as they will get; only the search may still be on its way. */
  readonly ready: boolean;
  /** From an earlier visit, because the network gave nothing. */
  readonly old: boolean;
  /** Why the overview or the search is missing. */
  readonly problem?: KnowledgeProblem;
}

/** The only file with a fixed name. */
const MANIFEST = 'kb/manifest.json';

/** Results on the screen. */
export interface ShownAnswer {
  readonly answer: SearchAnswer | undefined;
  /** Ids of results that are focused, pointed at or open. */
  readonly held: ReadonlySet<string>;
}

interface Files { manifest?: unknown; overview: unknown; index: unknown; passages?: unknown }

/**
 * Loads the knowledge base of one locale: manifest, overview and index in parallel, passages after the first answer can
 * be given. Tells `onChange` each time it knows more.
 */
export class KnowledgeBase {
  readonly #source: KnowledgeSource;
  readonly #onChange: () => void;
  readonly #onProblem: (code: string, detail: string) => void;
  readonly #articles = new Map<string, Promise<ArticleDocument>>();
  /** The search, when it fetches its index by need. */
  #sharded: ShardedKbSearch | undefined;
  /** Articles that the overview does not list and that were asked for. */
  readonly #places = new Map<string, ArticlePlace>();
  #knowledge: Knowledge;
  /** Grows with each locale, so that a late answer for the former one is dropped. */
  #generation = 0;
  #wantedLocale = '';
  #files: Files | undefined;
  #waiting: (() => void)[] = [];
  #mayKeep = false;
  #kept = false;

  constructor(source: KnowledgeSource, onChange: () => void, onProblem: (code: string, detail: string) => void) {
    this.#source = source;
    this.#onChange = onChange;
    this.#onProblem = onProblem;
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
    if (this.#knowledge.problem) this.#set({ problem: undefined });
    try {
      await this.#load(wantedLocale, isCurrent);
    } catch (error) {
      if (!isCurrent()) return;
      const problem = asProblem(error);
      this.#onProblem(problem.code, problem.message);
      if (problem.passing && await this.#openKept(wantedLocale, isCurrent)) return;
      if (isCurrent()) this.#set({ problem });
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
  get fetchesByNeed(): boolean { return this.#sharded !== undefined; }

  /**
   * Fetches what the final answer to a question needs, where the index is fetched by need. Never rejects.
   * @param shown What is shown until now, and which of it the visitor is at: that stays where it is.
   * @param onAnswer Called with each better answer, the last one with passages and final.
   */
  async fetchFor(query: string, options: SearchOptions, shown: () => ShownAnswer, onAnswer: (answer: SearchAnswer) => void): Promise<void> {
    const sharded = this.#sharded;
    if (!sharded) return;
    const isCurrent = () => sharded === this.#sharded;
    try {
      const { keepInPlace } = await loadShardedEngine();
      await sharded.fetchFor(query, options, async () => {
        await nextTask();
        if (isCurrent()) onAnswer(keepInPlace(shown(), sharded.search(query, options)));
        await nextTask();
      });
      if (isCurrent() && this.#knowledge.problem) this.#set({ problem: undefined });
    } catch (error) {
      const problem = asProblem(error);
      this.#onProblem('shards-failed', problem.message);
      if (!isCurrent()) return;
      // A file that is no longer there is the sign of a new release.
      if (problem.status === 404 && this.#knowledge.manifest) {
        const { release } = this.#knowledge.manifest;
        await this.open(this.#wantedLocale);
        if (this.#knowledge.manifest.release !== release) return this.fetchFor(query, options, shown, onAnswer);
      }
      if (isCurrent() && sharded.search(query, options).isPartial) this.#set({ problem });
    }
  }

  async #articleFile(id: string): Promise<ArticleDocument> {
    const listed = this.find(id) ?? await this.#locate(id);
    if (!listed) throw new KnowledgeProblem('gone', `There is no article "${id}" in "${this.#knowledge.locale}".`);
    const { file } = listed;
    let article = this.#articles.get(file);
    if (!article) {
      article = Promise.all([this.#fetch(file), loadEngine()]).then(([value, engine]) => understood(() => engine.readArticleDocument(value)));
      this.#articles.set(file, article);
      article.catch((error: unknown) => {
        this.#articles.delete(file); // so that "try again" does try again
        this.#onProblem('article-failed', String(error));
      });
    }
    return article;
  }

  /** What the overview says of an article; also found by the address of its page. */
  find(idOrPath: string): OverviewArticle | undefined {
    return this.#knowledge.overview?.articles.find(({ id, path }) => id === idOrPath || path === idOrPath) ?? this.#places.get(idOrPath);
  }

  async #locate(id: string): Promise<ArticlePlace | undefined> {
    const sharded = this.#sharded;
    const place = await sharded?.locate(id);
    if (place && sharded === this.#sharded) this.#places.set(id, place);
    return place;
  }

  async #load(wantedLocale: string, isCurrent: () => boolean): Promise<void> {
    const { entry } = this.#source;
    const engineRead = loadEngine();
    const manifestRead = this.#fetch(MANIFEST).then(async (value) => {
      const { readKbManifest } = await engineRead;
      return { value, manifest: understood(() => readKbManifest(value)) };
    });
    manifestRead.catch(() => {}); // looked at below, in its turn

    let guess = entry && chooseLocale(wantedLocale, Object.keys(entry.locales), {}, entry.defaultLocale);
    let paths = guess === undefined ? undefined : entry?.locales[guess];
    let overviewRead = paths && this.#fetch(paths[0]);
    let indexRead = paths && this.#fetch(paths[1]);
    overviewRead?.catch(() => {});
    indexRead?.catch(() => {});
    const engine = await engineRead;
    if (!isCurrent()) return;
    if (guess !== undefined && overviewRead) {
      this.#set({ locale: guess, problem: undefined });
      // Shown as soon as it is here; if the manifest then names another release, that one takes over.
      const early = await overviewRead.then((value) => engine.readKbOverview(value)).catch(() => undefined);
      if (!isCurrent()) return;
      if (early) this.#set({ overview: early });
    }

    let read: Awaited<typeof manifestRead> | undefined;
    try {
      read = await manifestRead;
    } catch (error) {
      // A loader that knows its files can search without the manifest; a manifest of a newer format is another matter.
      if (!paths || asProblem(error).code === 'mismatch') throw error;
      this.#onProblem('manifest-failed', String(error));
    }
    if (!isCurrent()) return;
    if (read) {
      const { manifest } = read;
      const locale = chooseLocale(wantedLocale, Object.keys(manifest.locales), manifest.site.fallbacks, manifest.defaultLocale);
      const files = manifest.locales[locale];
      if (!files) throw new KnowledgeProblem('garbage', 'kb/manifest.json names no locale.');
      if (files.overview !== paths?.[0]) overviewRead = this.#fetch(files.overview);
      if (files.index !== paths?.[1]) indexRead = this.#fetch(files.index);
      guess = locale;
      paths = [files.overview, files.index];
      this.#set({ manifest, locale });
      await nextTask();
      if (!isCurrent()) return;
    }
    const overviewValue = await overviewRead;
    if (!isCurrent()) return;
    const overview = understood(() => engine.readKbOverview(overviewValue));
    this.#set({ overview, locale: overview.locale, ready: true, old: false });

    const [indexValue] = await Promise.all([indexRead, engine.loadLanguage(overview.locale)]);
    // Parsing, opening and showing are long enough by themselves for somebody who is typing on a slow telephone.
    await nextTask();
    if (!isCurrent()) return;
    const search = await this.#openSearch(indexValue, engine);
    await nextTask();
    if (!isCurrent()) return;
    this.#set({ search, hasPassages: false, problem: undefined, old: false });
    this.#files = { manifest: read?.value, overview: overviewValue, index: indexValue };
    const passages = read?.manifest.locales[overview.locale]?.passages;
    if (passages !== undefined && passages !== '') {
      try {
        const passagesValue = await this.#fetch(passages);
        if (!isCurrent()) return;
        understood(() => search.addPassages(passagesValue));
        this.#files.passages = passagesValue;
        this.#set({ hasPassages: true });
      } catch (error) {
        this.#onProblem('passages-failed', String(error)); // answers come without snippets
      }
    }
    await this.#keep();
  }

  /** Opens an index, whole or in shards. Of a large one the shards that were fetched lately may still be in the browser's cache. */
  async #openSearch(index: unknown, engine: Engine, passages?: unknown): Promise<KbSearch> {
    this.#sharded = undefined;
    this.#places.clear();
    if (!isShardedIndex(index)) return understood(() => engine.openKbSearch(index, passages));
    const { openShardedSearch } = await loadShardedEngine();
    this.#sharded = understood(() => openShardedSearch(index, (path) => this.#fetch(path)));
    return this.#sharded;
  }

  async #openKept(wantedLocale: string, isCurrent: () => boolean): Promise<boolean> {
    if (!this.#mayKeep) return false;
    try {
      const { keptKnowledge } = await import('./kb-cache.ts');
      const kept = await keptKnowledge(this.#source.root);
      if (!kept || !isCurrent()) return false;
      const engine = await loadEngine();
      const manifest = kept.files.manifest === undefined ? undefined : engine.readKbManifest(kept.files.manifest);
      const overview = engine.readKbOverview(kept.files.overview);
      await engine.loadLanguage(overview.locale);
      const search = await this.#openSearch(kept.files.index, engine, kept.files.passages);
      if (!isCurrent()) return false;
      this.#set({ overview, search, hasPassages: kept.files.passages !== undefined, locale: overview.locale, ready: true, old: true, problem: undefined, ...(manifest && { manifest }) });
      if (overview.locale !== wantedLocale) this.#onProblem('kept-other-locale', `Offline: the kept index is in "${overview.locale}", the page wants "${wantedLocale}".`);
      return true;
    } catch (error) {
      this.#onProblem('kept-unusable', String(error));
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
      this.#onProblem('not-kept', String(error));
    }
  }

  #fetch(path: string): Promise<unknown> {
    const started = this.#source.started[path];
    delete this.#source.started[path];
    // Names with a hash never change their content; the manifest is the one that must not be old.
    return fetchJson(this.address(path), { started, cache: path === MANIFEST ? 'no-cache' : 'default' });
  }

  #set(change: { [K in keyof Knowledge]?: Knowledge[K] | undefined }): void {
    this.#knowledge = { ...this.#knowledge, ...(change as Partial<Knowledge>) };
    this.#onChange();
    for (const resolve of this.#waiting.splice(0)) resolve();
  }
}

type Engine = typeof import('./engine.ts');

/** @throws {KnowledgeProblem} when the script cannot be had */
function loadEngine(): Promise<Engine> {
  return import('./engine.ts').catch(engineMissing);
}

/** @throws {KnowledgeProblem} when the script cannot be had */
function loadShardedEngine(): Promise<typeof import('./sharded-engine.ts')> {
  return import('./sharded-engine.ts').catch(engineMissing);
}

function engineMissing(error: unknown): never {
  throw new KnowledgeProblem('network', `The search engine's script could not be loaded: ${String(error)}`);
}

/** A document that its reader refuses, said as a knowledge problem. */
function understood<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new KnowledgeProblem('mismatch', `${String(error)} Were hjelp.js and the knowledge base made by the same version of Hjelp?`);
  }
}

function asProblem(error: unknown): KnowledgeProblem {
  return error instanceof KnowledgeProblem ? error : new KnowledgeProblem('garbage', String(error));
}
