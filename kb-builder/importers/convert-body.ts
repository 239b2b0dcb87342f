import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { toSlug } from '../address.ts';
import { pictureSize } from '../check/picture-size.ts';
import { ArticleUnwritable, refuseUnwritable } from '../render/refuse-unwritable.ts';
import { adjustMarkdown, markdownAnchors } from './adjust-markdown.ts';
import { decodeQuietly, htmlAnchors, HtmlTooDeep, htmlToMarkdown, linkedAnchors } from './html-to-markdown.ts';
import type { ForeignReference, ImportedArticle, ImportedContent, ReferenceTarget } from './imported-content.ts';
import { fileName, type PlacedArticle } from './place-articles.ts';
import type { ImportNotices } from './import-notice.ts';

/** Largest picture or download; the builder takes no more either. */
const MAX_ASSET_BYTES = 50 * 1024 * 1024;
/** Longest text of one article. The builder takes 1 MiB of Markdown, and HTML is wordier. */
const MAX_BODY_CHARACTERS = 4 * 1024 * 1024;
/** More brackets than any article has; the parser's time grows with their square. */
const MAX_BRACKETS = 20_000;

/** A text that cannot be converted; the message says why. */
export class UnusableBody extends Error {
  override readonly name = 'UnusableBody';
}

/** Turns bodies into Markdown of ours: links lead to files, pictures lie in the content folder or stay where they are. */
export class BodyConverter {
  /** Files to be written beside the articles, by path in the content folder. */
  readonly assets = new Map<string, Uint8Array>();
  readonly #content: ImportedContent;
  readonly #notices: ImportNotices;
  readonly #defaultLocale: string;
  readonly #byId = new Map<string, PlacedArticle[]>();
  readonly #anchors = new Map<PlacedArticle, ReadonlySet<string>>();
  readonly #wantedAnchors = new Set<string>();
  /** Paths in the content folder by path in the source; undefined for files that cannot be published. */
  readonly #copied = new Map<string, string | { readonly why: string }>();
  readonly #remote = { count: 0, firstFile: '', firstLine: 1 };

  constructor(content: ImportedContent, articles: readonly PlacedArticle[], defaultLocale: string, notices: ImportNotices) {
    this.#content = content;
    this.#notices = notices;
    this.#defaultLocale = defaultLocale;
    for (const placed of articles) {
      const same = this.#byId.get(placed.article.id);
      if (same === undefined) this.#byId.set(placed.article.id, [placed]);
      else same.push(placed);
      if (placed.article.body.kind === 'html') for (const anchor of linkedAnchors(placed.article.body.html)) this.#wantedAnchors.add(anchor);
    }
  }

  /**
   * The article's Markdown.
   * @throws {UnusableBody} when its text is of a kind that nobody writes.
   */
  convert(placed: PlacedArticle): string {
    const { body, position, title } = placed.article;
    const told = new Set<string>();
    const tell = (line: number, code: string, message: string): void => {
      if (told.has(message)) return;
      told.add(message);
      this.#notices.warn(position.file, line, code, body.kind === 'html' ? `"${title.slice(0, 80)}": ${message}` : message);
    };
    const text = body.kind === 'html' ? body.html : body.text;
    try {
      if (text.length > MAX_BODY_CHARACTERS) throw new HtmlTooDeep(`the text has ${text.length} characters`);
      if (body.kind === 'html') {
        return buildable(htmlToMarkdown(body.html, {
          link: (address) => this.#link({ kind: 'link', address, article: placed.article }, placed, position.line, tell),
          image: (address, alt) => this.#image({ kind: 'image', address, article: placed.article }, alt, placed, position.line, tell),
          wantedAnchors: this.#wantedAnchors,
          notice: (code, message) => tell(position.line, code, message),
        }));
      }
      // Pictures written into the page become files below; until then they are long runs of letters.
      refuseUnwritable(body.text.replace(/data:image\/[^\s)"'<>]*/giu, 'data:'));
      if (body.text.split('[', MAX_BRACKETS + 1).length > MAX_BRACKETS) throw new HtmlTooDeep(`there are more than ${MAX_BRACKETS} brackets`);
      // Dialects and shared texts were worked in before, so lines are looked up in the file's own text.
      const lineOf = (address: string): number => (position.bodyLine ?? position.line) + Math.max(0, body.original.slice(0, Math.max(0, body.original.indexOf(address))).split('\n').length - 1);
      return buildable(adjustMarkdown(body.text, {
        link: (address) => this.#link({ kind: 'link', address, article: placed.article }, placed, lineOf(address), tell),
        image: (address, alt) => this.#image({ kind: 'image', address, article: placed.article }, alt, placed, lineOf(address), tell),
      }));
    } catch (error) {
      // A text that overflows the parser's stack is as hostile as one that is refused before.
      if (!(error instanceof HtmlTooDeep || error instanceof RangeError || error instanceof ArticleUnwritable)) throw error;
      throw new UnusableBody((error as Error).message.slice(0, 200));
    }
  }

  /** One word for all pictures that stay where they are. */
  tellRemotePictures(): void {
    const { count, firstFile, firstLine } = this.#remote;
    if (count > 0) this.#notices.warn(firstFile, firstLine, 'remote-pictures', `${count === 1 ? 'one picture lies' : `${count} pictures lie`} on other sites (here is the first). They stay links to there until you copy them into the content folder; docs/import.md says how`);
  }

  #link(reference: ForeignReference, from: PlacedArticle, line: number, tell: (line: number, code: string, message: string) => void): string | undefined {
    const target = this.#content.resolve(reference);
    const shown = reference.address.length > 120 ? `${reference.address.slice(0, 119)}…` : reference.address;
    switch (target.kind) {
      case 'article':
        return this.#articleAddress(target, from, shown, line, tell);
      case 'file':
      case 'data': {
        const copied = this.#copy(target, 'link');
        if (typeof copied === 'string') return relative(from.path, copied);
        tell(line, 'link', `the link "${shown}" was taken away and its text kept: ${copied.why}`);
        return undefined;
      }
      case 'address':
        if (target.notice !== undefined) tell(line, 'link', `the link "${shown}": ${target.notice}`);
        if (!target.address.startsWith('#') || target.address === '#') return target.address;
        return this.#fragmentOf(from, target.address.slice(1), shown, line, tell) || undefined;
      case 'missing':
        tell(line, 'link', `the link "${shown}" was taken away and its text kept: ${target.why}`);
        return undefined;
    }
  }

  #articleAddress({ id, fragment }: Extract<ReferenceTarget, { kind: 'article' }>, from: PlacedArticle, shown: string, line: number, tell: (line: number, code: string, message: string) => void): string | undefined {
    const translations = this.#byId.get(id) ?? [];
    const to = translations.find(({ locale }) => locale === from.locale) ?? translations.find(({ locale }) => locale === this.#defaultLocale) ?? translations[0];
    if (to === undefined) {
      tell(line, 'link', `the link "${shown}" was taken away and its text kept: that article was not imported`);
      return undefined;
    }
    if (isUnpublished(to) && !isUnpublished(from)) {
      tell(line, 'link', `the link "${shown}" was taken away and its text kept: it leads to a draft (${to.path}), which will not be published`);
      return undefined;
    }
    const anchor = this.#fragmentOf(to, fragment, shown, line, tell);
    return to === from ? anchor || '#' : `${relative(from.path, to.path)}${anchor}`;
  }

  /** `#fragment` when that place exists in the article, else nothing. */
  #fragmentOf(to: PlacedArticle, fragment: string, shown: string, line: number, tell: (line: number, code: string, message: string) => void): string {
    const slug = toSlug(decodeQuietly(fragment));
    if (slug === '') return '';
    let anchors = this.#anchors.get(to);
    if (anchors === undefined) {
      const { body } = to.article;
      anchors = body.kind === 'html' ? htmlAnchors(body.html) : markdownAnchors(body.text);
      this.#anchors.set(to, anchors);
    }
    if (anchors.has(slug)) return `#${fragment}`;
    tell(line, 'link', `the link "${shown}" leads to a place "#${fragment.slice(0, 80)}" that the article does not have; ${shown.startsWith('#') ? 'the link was taken away and its text kept' : 'it leads to the top of the article now'}`);
    return '';
  }

  #image(reference: ForeignReference, alt: string, from: PlacedArticle, line: number, tell: (line: number, code: string, message: string) => void): string | undefined {
    const target = this.#content.resolve(reference);
    const shown = reference.address.length > 120 ? `${reference.address.slice(0, 119)}…` : reference.address;
    const named = alt.trim() === '' ? '' : ` (${alt.trim().slice(0, 80)})`;
    switch (target.kind) {
      case 'file':
      case 'data': {
        const copied = this.#copy(target, 'image');
        if (typeof copied === 'string') return relative(from.path, copied);
        tell(line, 'picture', `the picture "${shown}"${named} was left out: ${copied.why}`);
        return undefined;
      }
      case 'address':
        if (this.#remote.count === 0) Object.assign(this.#remote, { firstFile: from.article.position.file, firstLine: line });
        this.#remote.count += 1;
        return target.address.replace(/^\/\//u, 'https://');
      case 'missing':
        tell(line, 'picture', `the picture "${shown}"${named} was left out: ${target.why}`);
        return undefined;
      case 'article':
        return undefined;
    }
  }

  /** Puts a file into the content folder, once. @returns its path there, or why it cannot be published. */
  #copy(target: Extract<ReferenceTarget, { kind: 'file' | 'data' }>, kind: 'link' | 'image'): string | { readonly why: string } {
    const key = target.kind === 'file' ? target.path : `data:${createHash('sha256').update(target.bytes).digest('hex').slice(0, 16)}`;
    const known = this.#copied.get(key);
    if (known !== undefined) return known;
    const result = this.#readAsset(target, kind, key);
    this.#copied.set(key, result);
    return result;
  }

  #readAsset(target: Extract<ReferenceTarget, { kind: 'file' | 'data' }>, kind: 'link' | 'image', key: string): string | { readonly why: string } {
    let bytes: Uint8Array;
    try {
      if (target.kind === 'file' && fs.statSync(target.absolute).size > MAX_ASSET_BYTES) return { why: `the file is larger than ${MAX_ASSET_BYTES / 1024 / 1024} MiB` };
      bytes = target.kind === 'file' ? fs.readFileSync(target.absolute) : target.bytes;
    } catch {
      return { why: 'the file cannot be read' };
    }
    const extension = target.kind === 'file' ? path.posix.extname(target.path).toLowerCase() : `.${target.extension}`;
    const isPicture = /^\.(?:png|jpe?g|gif|webp|avif)$/u.test(extension);
    if (isPicture && pictureSize(bytes) === undefined) return { why: 'the file is named like a picture, but its content is none' };
    if (!isPicture && kind === 'image') return { why: 'it is no picture' };
    const steps = (target.kind === 'file' ? target.path : key.replace(':', '-')).slice(0, target.kind === 'file' ? -extension.length : undefined).split('/').map(fileName).filter((step) => step !== '' && !/^(?:static|public|docs|assets|images?|img|media)$/u.test(step));
    const base = [isPicture ? 'images' : 'files', ...(steps.length > 0 ? steps : ['file'])].join('/');
    let name = `${base}${extension}`;
    for (let number = 2; this.assets.has(name); number += 1) name = `${base}-${number}${extension}`;
    this.assets.set(name, bytes);
    return name;
  }
}

/** What the builder would refuse is refused here, where it can still be told with its place in the source. */
function buildable(markdown: string): string {
  refuseUnwritable(markdown);
  return markdown;
}

/** A draft, or an article without text, which becomes one. */
export function isUnpublished({ article }: PlacedArticle): boolean {
  return article.draft || hasNoText(article);
}

export function hasNoText({ body }: ImportedArticle): boolean {
  if (body.kind === 'markdown') return body.text.trim() === '';
  return !/<(?:img|iframe|video|audio|embed)\b/iu.test(body.html) && body.html.replace(/<!--[\s\S]*?-->|<[^>]*>|&nbsp;|&#160;|&#xa0;|[\s\u00a0\u200b\ufeff]/giu, '') === '';
}

/** The way from one file of the content folder to another, as Markdown wants it. */
function relative(from: string, to: string): string {
  return path.posix.relative(path.posix.dirname(from), to).split('/').map((step) => encodeURIComponent(step)).join('/');
}
