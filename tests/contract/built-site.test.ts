import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readArticleDocument } from '../../core/contract/article-document.ts';
import {
  ARTICLE_GLOBAL_ATTRIBUTES, ARTICLE_ID_PREFIX, ARTICLE_IMAGE_SCHEMES, ARTICLE_LINK_SCHEMES, ARTICLE_MAX_DEPTH, ARTICLE_TAG_ATTRIBUTES, ARTICLE_TAGS, isAllowedUrl,
  type ArticleNode,
} from '../../core/contract/article-tree.ts';
import { readKbIndexFile, readKbPassagesFile } from '../../core/contract/kb-index.ts';
import { PASSAGES_PER_SHARD, readArticlesShard, readKbShardsFile, readPassagesShard } from '../../core/contract/kb-shards.ts';
import { readKbManifest, readKbOverview, readRelease } from '../../core/contract/kb-manifest.ts';
import { buildKb, type BuildReport } from '../../kb-builder/build.ts';
import { Renderer } from '../../kb-builder/render/renderer.ts';
import { isShardedIndex } from '../../core/contract/shards-format.ts';
import { digitValue } from '../../core/search/packed-numbers.ts';
import { namesIn, shardsOfGroup } from '../../core/search/sharded-vocabulary.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const SHARED = path.join(ROOT, '../shared');

let work: string;
let renderer: Renderer;
beforeAll(() => {
  work = fs.mkdtempSync(path.join(os.tmpdir(), 'hjelp-contract-'));
  fs.mkdirSync(path.join(work, 'widget'));
  fs.writeFileSync(path.join(work, 'widget/hjelp.js'), 'export {};\n');
  renderer = new Renderer();
});
afterAll(() => {
  renderer.close();
  fs.rmSync(work, { recursive: true, force: true });
});

async function build(contentDir: string, name: string, options: Partial<Parameters<typeof buildKb>[0]> = {}): Promise<{ report: BuildReport; site: BuiltSite }> {
  const outDir = path.join(work, name);
  const report = await buildKb({ contentDir, outDir, widgetDir: path.join(work, 'widget'), ...options }, { renderer });
  return { report, site: new BuiltSite(outDir) };
}

/** What was written, asked as a browser would ask. */
class BuiltSite {
  readonly dir: string;
  readonly files: ReadonlySet<string>;

  constructor(dir: string) {
    this.dir = dir;
    this.files = new Set(fs.existsSync(dir) ? fs.readdirSync(dir, { recursive: true, encoding: 'utf8' }).map((file) => file.split(path.sep).join('/')) : []);
  }

  text(file: string): string {
    return fs.readFileSync(path.join(this.dir, file), 'utf8');
  }

  json(file: string): unknown {
    return JSON.parse(this.text(file));
  }

  get pages(): string[] {
    return [...this.files].filter((file) => file.endsWith('.html')).sort();
  }

  /** Addresses on a page that lead to nothing in the site. */
  brokenAddresses(page: string): string[] {
    const html = this.text(page);
    const addresses = [...html.matchAll(/\s(?:href|src|action)="([^"]*)"/gu)].map(([, address]) => address!.replaceAll('&amp;', '&'));
    return addresses.filter((address) => {
      if (/^[a-z]+:|^\/\//iu.test(address)) return false;
      // The page for what is not there, and links to the host's own pages, start from the root.
      const url = new URL(address, `http://site.example/${page.split('/').map(encodeURIComponent).join('/')}`);
      const target = decodeURIComponent(url.pathname.slice(1));
      const file = target === '' || target.endsWith('/') ? `${target}index.html` : target;
      if (!this.files.has(file)) return !address.startsWith('/');
      return url.hash !== '' && file.endsWith('.html') && !this.ids(file).has(decodeURIComponent(url.hash.slice(1)));
    });
  }

  ids(page: string): Set<string> {
    return new Set([...this.text(page).matchAll(/\sid="([^"]*)"/gu)].map(([, id]) => id!));
  }
}

/** Everything in a tree that the contract does not list. */
function strangersIn(nodes: readonly ArticleNode[], depth = 1): string[] {
  return nodes.flatMap((node) => {
    if (typeof node === 'string') return [];
    const [tag, attributes, ...children] = node;
    const allowed = [...ARTICLE_GLOBAL_ATTRIBUTES, ...(ARTICLE_TAG_ATTRIBUTES[tag] ?? [])] as readonly string[];
    const found: string[] = [];
    if (!(ARTICLE_TAGS as readonly string[]).includes(tag)) found.push(`<${tag}>`);
    if (depth > ARTICLE_MAX_DEPTH) found.push(`depth ${depth}`);
    for (const [name, value] of Object.entries(attributes)) {
      if (!allowed.includes(name)) found.push(`${tag}[${name}]`);
      if (name === 'id' && !value.startsWith(ARTICLE_ID_PREFIX)) found.push(`id ${value}`);
      if (name === 'href' && !isAllowedUrl(value, ARTICLE_LINK_SCHEMES)) found.push(value);
      // Loading a picture from elsewhere would tell that site who reads.
      if (name === 'src' && (!isAllowedUrl(value, ARTICLE_IMAGE_SCHEMES) || /^[a-z]+:|^\/\//iu.test(value))) found.push(value);
    }
    return [...found, ...strangersIn(children, depth + 1)];
  });
}

/** Reads every document of a knowledge base with its own reader. */
function readEverything(site: BuiltSite): { articles: number; strangers: string[] } {
  const manifest = readKbManifest(site.json('kb/manifest.json'));
  const release = readRelease(site.json('release.json'));
  let articles = 0;
  const strangers: string[] = [];
  for (const [locale, files] of Object.entries(manifest.locales)) {
    const overview = readKbOverview(site.json(files.overview));
    const all = isShardedIndex(site.json(files.index)) ? articlesInShards(site, files.index, release.release) : overview.articles;
    if (all === overview.articles) {
      const index = readKbIndexFile(site.json(files.index));
      const passages = readKbPassagesFile(site.json(files.passages));
      expect([overview.release, index.release, passages.release]).toEqual([release.release, release.release, release.release]);
      expect([index.articles.ids.length, passages.articles.length]).toEqual([all.length, all.length]);
    }
    expect(all).toHaveLength(files.articles);
    for (const listed of all) {
      const document = readArticleDocument(site.json(listed.file));
      expect(document).toMatchObject({ id: listed.id, locale, path: listed.path, title: listed.title });
      strangers.push(...strangersIn(document.tree));
      articles += 1;
    }
    const known = new Set(overview.articles.map((listed) => listed.id));
    expect(overview.popular.filter((id) => !known.has(id))).toEqual([]);
  }
  expect(release.articles).toHaveLength(articles);
  return { articles, strangers };
}

/** Every article of an index in shards. */
function articlesInShards(site: BuiltSite, file: string, release: string): { id: string; title: string; path: string; file: string }[] {
  const root = readKbShardsFile(site.json(file));
  expect(root.release).toBe(release);
  const shard = (name: string): unknown => site.json(`${root.folder}/${name}.json`);
  for (const { groups, sizes } of Object.values(root.tables)) for (const [at, group] of namesIn(groups).entries()) for (const name of shardsOfGroup(group, digitValue(sizes.charCodeAt(at)))) expect(shard(name)).toBeDefined();
  const shardCount = Math.ceil(root.articleCount / root.articlesPerShard);
  return namesIn(root.articles).flatMap((group) => shardsOfGroup(group, root.articleShardsPerGroup)).slice(0, shardCount).flatMap((name) => {
    const { articles, passages } = readArticlesShard(shard(name));
    const files = shardsOfGroup(passages, Math.ceil(articles.length / PASSAGES_PER_SHARD)).flatMap((other) => readPassagesShard(shard(other)).map((entry) => entry.file));
    return articles.map(({ id, title, path: page }, at) => ({ id, title, path: page, file: files[at]! }));
  });
}

describe('the sample content', () => {
  it('builds without a problem into documents that their readers accept', async () => {
    const { report, site } = await build(path.join(ROOT, 'content'), 'sample');
    expect(report.problems).toEqual([]);
    expect(readEverything(site)).toEqual({ articles: report.articles, strangers: [] });
    expect(Object.keys(report.locales).sort()).toEqual(['da', 'en', 'nb', 'sv']);
    for (const { articles } of Object.values(report.locales)) expect(articles).toBeGreaterThanOrEqual(40);
  }, 120_000);

  it('makes a site in which every link, picture and anchor leads somewhere, and no id stands twice', () => {
    const site = new BuiltSite(path.join(work, 'sample'));
    expect(site.pages.length).toBeGreaterThan(200);
    expect(site.pages.flatMap((page) => site.brokenAddresses(page).map((address) => `${page} → ${address}`))).toEqual([]);
    for (const page of site.pages) expect([...site.text(page).matchAll(/\sid="([^"]*)"/gu)].length, page).toBe(site.ids(page).size);
  });
});

/** Real articles that other people wrote, if they lie beside the project. */
const CORPORA = [
  { name: 'duckduckgo-en', locale: 'en', articles: 200, first: Number.POSITIVE_INFINITY },
  { name: 'insights-sv', locale: 'sv', articles: 600, first: 600 },
  { name: 'business-central-nb', locale: 'nb', articles: 150, first: 200 },
  { name: 'business-central-da', locale: 'da', articles: 150, first: 200 },
].map((corpus) => ({ ...corpus, folder: path.join(SHARED, 'corpora', corpus.name) }));

describe('articles that other people wrote', () => {
  it.each(CORPORA)('$name', async ({ folder, name, locale, articles, first }) => {
    if (!fs.existsSync(folder)) {
      console.log(`skipped: ${name} is not in ${path.relative(ROOT, path.dirname(folder))}`);
      return;
    }
    // The first few hundred files: the whole of each is a matter of minutes on a busy machine, and a benchmark's.
    const contentDir = path.join(work, `content-${name}`);
    const files = fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.md')).sort();
    for (const file of [...files.filter((one) => !/[/\\]includes[/\\]/u.test(one)).slice(0, first), ...files.filter((one) => /[/\\]includes[/\\]/u.test(one))]) {
      fs.mkdirSync(path.dirname(path.join(contentDir, file)), { recursive: true });
      fs.copyFileSync(path.join(folder, file), path.join(contentDir, file));
    }
    const { report, site } = await build(contentDir, name, { locale, unknownKeys: 'warn', missingImages: 'warn', brokenLinks: 'warn' });
    expect(report.problems.filter((problem) => problem.severity === 'error')).toEqual([]);
    expect(report).toMatchObject({ written: true });
    const read = readEverything(site);
    expect(read.articles).toBeGreaterThanOrEqual(articles);
    expect(read.strangers).toEqual([]);
    const pages = site.pages.slice(0, 150);
    expect(pages.flatMap((page) => site.brokenAddresses(page).map((address) => `${page} → ${address}`))).toEqual([]);
  }, 240_000);
});
