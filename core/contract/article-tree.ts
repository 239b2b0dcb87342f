/**
 * The body of an article as it travels to the browser: a tree of plain arrays, made at build time from sanitised
 * HTML. No HTML text is ever parsed in a visitor's browser. The lists below are the whole of what may appear; the
 * builder configures its sanitiser from them and the widget's renderer checks every node against them again.
 */

/** Text, or an element. */
export type ArticleNode = string | ArticleElement;

/** `[tag, attributes, ...children]`, for example `['p', {}, 'Hello ', ['strong', {}, 'you']]`. */
export type ArticleElement = [tag: string, attributes: Record<string, string>, ...children: ArticleNode[]];

/** Elements that an article may contain. Everything else is dropped by the builder and refused by the renderer. */
export const ARTICLE_TAGS = [
  'a', 'abbr', 'b', 'blockquote', 'br', 'caption', 'code', 'col', 'colgroup', 'dd', 'del', 'details', 'dfn', 'div', 'dl',
  'dt', 'em', 'figcaption', 'figure', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr', 'i', 'img', 'ins', 'kbd', 'li', 'mark', 'ol', 'p',
  'pre', 'q', 's', 'samp', 'small', 'span', 'strong', 'sub', 'summary', 'sup', 'table', 'tbody', 'td', 'tfoot', 'th',
  'thead', 'time', 'tr', 'u', 'ul', 'var',
] as const;

/** Attributes that may stand on any allowed element. `style`, `name` and every `on…` are absent on purpose. */
export const ARTICLE_GLOBAL_ATTRIBUTES = ['id', 'class', 'lang', 'dir', 'title'] as const;

/** Attributes that may stand on the named elements only. */
export const ARTICLE_TAG_ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  a: ['href', 'rel', 'target', 'data-article'],
  img: ['src', 'alt', 'width', 'height', 'loading', 'decoding'],
  ol: ['start', 'reversed', 'type'],
  li: ['value'],
  td: ['colspan', 'rowspan', 'align', 'headers'],
  th: ['colspan', 'rowspan', 'align', 'scope', 'headers', 'abbr'],
  col: ['span'],
  colgroup: ['span'],
  table: ['role', 'tabindex'],
  pre: ['tabindex', 'data-language'],
  div: ['role', 'tabindex', 'aria-label'],
  time: ['datetime'],
  details: ['open'],
  del: ['datetime', 'cite'],
  ins: ['datetime', 'cite'],
  q: ['cite'],
  blockquote: ['cite'],
};

/** Schemes that a link may have. A link without a scheme is relative to the article's page. */
export const ARTICLE_LINK_SCHEMES = ['https:', 'http:', 'mailto:', 'tel:', 'sms:'] as const;

/** Schemes that a picture may have. A picture without a scheme is relative to the article's page. */
export const ARTICLE_IMAGE_SCHEMES = ['https:', 'http:'] as const;

/** Every `id` in an article's body starts with this, so that no heading can shadow a name on the host page (DOM clobbering). */
export const ARTICLE_ID_PREFIX = 'h-';

/** Deepest nesting of elements that the builder lets through and the renderer follows. */
export const ARTICLE_MAX_DEPTH = 64;

/** Says whether a URL may be used, by its scheme. Control characters and blanks, which browsers ignore inside a scheme, are ignored here too. */
export function isAllowedUrl(url: string, schemes: readonly string[]): boolean {
  // eslint-disable-next-line no-control-regex -- browsers drop these characters before they read the scheme
  const bare = url.replace(/[\u0000-\u0020\u007f-\u00a0\u00ad\u200b-\u200f\u2028-\u202f\ufeff]/gu, '').toLowerCase();
  const scheme = /^([a-z][a-z0-9+.-]*:)/u.exec(bare)?.[1];
  if (scheme !== undefined) return schemes.includes(scheme);
  // `//host/path` inherits the page's scheme and leaves the site: allowed for what it is, an https link.
  return !bare.startsWith('\\');
}
