import path from 'node:path';
import { ARTICLE_LINK_SCHEMES, isAllowedUrl } from '../../core/contract/article-tree.ts';
import { relativeAddress, toSlug } from '../address.ts';
import type { ProblemList, Strictness } from '../content-problem.ts';
import type { ArticleSource } from '../read/article-source.ts';
import type { Site } from '../read/read-site.ts';
import type { BodyReference, RenderedBody } from '../render/render-body.ts';
import { suggestName } from '../suggest-name.ts';
import type { AssetShelf, Asset } from './asset-shelf.ts';
import { say, type Message } from '../wording/message.ts';

/** What a link or picture of an article became. Addresses are relative to the article's page. */
export type Resolution =
  | { readonly kind: 'article'; readonly href: string; /** Present when the visitor can read it in the language they are reading. */ readonly id?: string }
  | { readonly kind: 'file'; readonly href: string }
  | { readonly kind: 'picture'; readonly src: string; readonly width: number; readonly height: number }
  | { readonly kind: 'external'; readonly href: string }
  /** A picture on another site: shown as a link, since loading it would tell that site who reads what. */
  | { readonly kind: 'remote-picture'; readonly href: string }
  | { readonly kind: 'gone' };

/** What each address in an article's body became, by kind and address. */
export type Resolutions = ReadonlyMap<string, Resolution>;

export function resolutionKey(kind: BodyReference['kind'], address: string): string {
  return `${kind} ${address}`;
}

/** An article whose body has been rendered. */
export interface RenderedArticle extends ArticleSource {
  readonly body: string;
  readonly rendered: RenderedBody;
  /** Names all that it was rendered of, where bodies are kept from one build to the next. */
  readonly bodyKey?: string;
}

const DRAFT = Symbol('draft');
const REFUSED = Symbol('refused');

/** Finds out where every link and picture leads, and tells of those that lead nowhere. */
export class ReferenceResolver {
  readonly #site: Site;
  readonly #shelf: AssetShelf;
  readonly #strictness: Strictness;
  readonly #problems: ProblemList;
  readonly #byFile = new Map<string, RenderedArticle | typeof DRAFT | typeof REFUSED>();
  readonly #byPath = new Map<string, RenderedArticle>();
  readonly #filesByName = new Map<string, string[]>();
  readonly #idsByLocale = new Map<string, Set<string>>();
  #suggestions = 0;

  /** @param refused Files of articles that have errors of their own. */
  constructor(articles: readonly RenderedArticle[], drafts: readonly ArticleSource[], refused: readonly string[], site: Site, shelf: AssetShelf, strictness: Strictness, problems: ProblemList) {
    this.#site = site;
    this.#shelf = shelf;
    this.#strictness = strictness;
    this.#problems = problems;
    for (const article of articles) {
      this.#byFile.set(article.file.normalize('NFC'), article);
      this.#byPath.set(article.path.slice(0, -1), article);
      const ids = this.#idsByLocale.get(article.locale) ?? new Set<string>();
      this.#idsByLocale.set(article.locale, ids.add(article.id));
    }
    for (const file of refused) this.#byFile.set(file.normalize('NFC'), REFUSED);
    for (const draft of drafts) this.#byFile.set(draft.file.normalize('NFC'), DRAFT);
    for (const file of [...this.#byFile.keys(), ...shelf.names]) {
      const name = path.posix.basename(file).toLowerCase();
      const files = this.#filesByName.get(name);
      if (files === undefined) this.#filesByName.set(name, [file]);
      else files.push(file);
    }
  }

  resolveAll(article: RenderedArticle): Resolutions {
    const resolutions = new Map<string, Resolution>();
    for (const reference of article.rendered.references) {
      const line = article.bodyLine + reference.line - 1;
      const resolution = reference.kind === 'link' ? this.#link(reference.address, article, line) : this.#picture(reference.address, article, line);
      resolutions.set(resolutionKey(reference.kind, reference.address), resolution);
    }
    return resolutions;
  }

  #link(address: string, article: RenderedArticle, line: number): Resolution {
    if (isElsewhere(address)) return isAllowedUrl(address, ARTICLE_LINK_SCHEMES) ? { kind: 'external', href: address } : { kind: 'gone' };
    const { file, fragment } = this.#locate(address, article);
    if (file === undefined) {
      // A path of the page's own site, such as `/my-pages`: not ours to check.
      if (address.startsWith('/')) return { kind: 'external', href: address };
      return this.#broken(address, article, line, say` it leads out of the content folder`);
    }
    if (file === '') return { kind: 'article', href: this.#fragmentOf(article, fragment, address, article, line), id: article.id };
    const target = this.#findArticle(file);
    if (target === REFUSED) return { kind: 'gone' };
    if (target === DRAFT) return this.#broken(address, article, line, say` that article is a draft and will not be published`);
    if (target !== undefined) {
      const anchor = this.#fragmentOf(target, fragment, address, article, line);
      const sameLanguage = target.locale === article.locale;
      if (!sameLanguage) {
        const own = this.#idsByLocale.get(article.locale)?.has(target.id) ? say`; the article exists in "${article.locale}" too: link to that one` : undefined;
        this.#problems.warn(article.file, line, 'link-other-language', say`"${short(address)}" leads to an article in "${target.locale}"${own}`);
      }
      return { kind: 'article', href: `${relativeAddress(article.path, target.path)}${anchor}`, ...(sameLanguage ? { id: target.id } : {}) };
    }
    if (address.startsWith('/') && !/\.(?:md|markdown)(?:#|$)/iu.test(address) && !this.#shelf.has(file)) return { kind: 'external', href: address };
    const asset = this.#shelf.take(file, 'any');
    if (asset === undefined) return this.#broken(address, article, line, this.#nearest(file, article));
    if ('code' in asset) {
      this.#problems.report(this.#strictness.brokenLinks, article.file, line, asset.code, say`"${short(address)}": ${asset.message}`);
      return { kind: 'gone' };
    }
    return { kind: 'file', href: relativeAddress(article.path, asset.path) };
  }

  #picture(address: string, article: RenderedArticle, line: number): Resolution {
    if (isElsewhere(address)) {
      this.#problems.warn(article.file, line, 'remote-image', say`the picture ${short(address)} lies on another site, which would learn who reads this; it is shown as a link. Copy the file into the content folder`);
      return { kind: 'remote-picture', href: address };
    }
    const { file } = this.#locate(address, article);
    const asset = file === undefined || file === '' ? undefined : this.#shelf.take(file, 'picture') ?? this.#shelf.take(address.startsWith('/') && this.#site.layout === 'by-locale' ? `${article.locale}${address}` : file, 'picture');
    if (asset === undefined) {
      this.#problems.report(this.#strictness.missingImages, article.file, line, 'image-missing', say`there is no picture "${short(address)}"${file === undefined ? say` inside the content folder` : say` (looked for ${short(file)})`}.${file === undefined ? undefined : this.#nearest(file, article)} Put it there or mend the path, which starts from this file's folder`);
      return { kind: 'gone' };
    }
    if ('code' in asset) {
      this.#problems.report(this.#strictness.missingImages, article.file, line, asset.code, say`"${short(address)}": ${asset.message}`);
      return { kind: 'gone' };
    }
    return pictureOf(asset, article.path);
  }

  /** The file of the content folder that an address means; an empty path is the article itself, undefined is outside. */
  #locate(address: string, article: ArticleSource): { file: string | undefined; fragment: string | undefined } {
    const [whole, fragment] = cutAt(address, '#');
    const [bare] = cutAt(whole, '?');
    if (bare === '') return { file: '', fragment };
    const decoded = decodeQuietly(bare).normalize('NFC');
    const from = decoded.startsWith('/') ? '' : path.posix.dirname(article.file.normalize('NFC'));
    const file = path.posix.normalize(path.posix.join(from, decoded.replace(/^\/+/u, ''))).replace(/\/+$/u, '');
    return { file: file === '..' || file.startsWith('../') || file.includes('\0') ? undefined : file, fragment };
  }

  #findArticle(file: string): RenderedArticle | typeof DRAFT | typeof REFUSED | undefined {
    return this.#byFile.get(file) ?? this.#byFile.get(`${file}.md`) ?? this.#byFile.get(file.replace(/\.html?$/iu, '.md')) ?? this.#byFile.get(`${file}/index.md`) ?? this.#byPath.get(file);
  }

  #fragmentOf(target: RenderedArticle, fragment: string | undefined, address: string, article: RenderedArticle, line: number): string {
    if (fragment === undefined || fragment === '') return target === article ? '#' : '';
    const alias = toSlug(decodeQuietly(fragment));
    const id = target.rendered.anchors.find(([name]) => name === alias)?.[1] ?? target.rendered.headings.find((heading) => heading.id === fragment)?.id;
    if (id !== undefined) return `#${encodeURIComponent(id)}`;
    const known = target.rendered.headings.map((heading) => heading.id.slice(2));
    const near = suggestName(alias, known);
    this.#problems.report(this.#strictness.brokenLinks, article.file, line, 'anchor-missing', say`"${short(address)}": ${target === article ? say`this article` : target.file} has no heading "#${short(fragment)}".${near === undefined ? known.length > 0 ? say` Its headings are: ${known.slice(0, 8).map((name) => `#${name}`).join(', ')}.` : say` It has no headings.` : say` Did you mean "#${near}"?`}`);
    return target === article ? '#' : '';
  }

  #broken(address: string, article: ArticleSource, line: number, why: Message | undefined): Resolution {
    this.#problems.report(this.#strictness.brokenLinks, article.file, line, 'link-broken', say`the link "${short(address)}" leads nowhere:${why ?? say` there is no such file. The path starts from this file's folder`}`);
    return { kind: 'gone' };
  }

  /** A file that may have been meant: of the same name elsewhere, or of nearly the same name beside it. */
  #nearest(file: string, article: ArticleSource): Message | undefined {
    // Ten thousand broken links need no ten thousand suggestions.
    this.#suggestions += 1;
    if (this.#suggestions > 200) return undefined;
    const name = path.posix.basename(file).toLowerCase();
    const sameName = [...(this.#filesByName.get(name) ?? []), ...(this.#filesByName.get(`${name}.md`) ?? [])];
    const near = sameName.find((other) => other.startsWith(`${article.locale}/`)) ?? sameName[0]
      ?? this.#besides(path.posix.dirname(file), path.posix.basename(file)) ?? this.#besides(path.posix.dirname(article.file), path.posix.basename(file));
    return near === undefined ? undefined : say` Did you mean "${path.posix.relative(path.posix.dirname(article.file), near)}"?`;
  }

  #besides(folder: string, name: string): string | undefined {
    const files = [...this.#byFile.keys(), ...this.#shelf.names].filter((other) => path.posix.dirname(other) === folder);
    const near = suggestName(name, files.map((other) => path.posix.basename(other)));
    return near === undefined ? undefined : path.posix.join(folder, near);
  }
}

function pictureOf(asset: Asset, page: string): Resolution {
  return { kind: 'picture', src: relativeAddress(page, asset.path), width: asset.size!.width, height: asset.size!.height };
}

/** True for addresses with a scheme or another host. */
function isElsewhere(address: string): boolean {
  return /^(?:[a-z][a-z0-9+.-]*:|\/\/|\\)/iu.test(address.trim());
}

function cutAt(text: string, mark: string): [string, string | undefined] {
  const at = text.indexOf(mark);
  return at === -1 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}

function decodeQuietly(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

function short(text: string): string {
  return text.length > 120 ? `${text.slice(0, 119)}…` : text;
}
