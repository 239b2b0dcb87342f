import type { PacketPart } from '../../core/contract/chat-products.ts';
import type { HandoverContext, ReadArticle } from '../../core/contract/handover-context.ts';
import type { ContactTexts } from '../texts/contact-texts.ts';
import { fillText } from '../texts/widget-texts.ts';
import { describeIdentity, describeReadingTime, describeSearch } from './handover-text.ts';

/**
 * What goes to whoever takes over, in the three forms that chats can carry: a short text, fields, and a link to the
 * whole. All are made from one context, which the visitor has seen.
 */
export interface HandoverPacket {
  readonly context: HandoverContext;
  /** In the visitor's words. */
  readonly message: string;
  /**
   * The message and what was tried, for a person to read; the oldest that was tried goes first until it fits.
   * @param most Characters; default without limit.
   */
  text(most?: number): string;
  /** The same as values for fields; those of which nothing is known are absent. */
  readonly fields: Readonly<Partial<Record<PacketPart, string>>>;
  /** Where the whole packet can be read for some days; absent without a server. */
  readonly link: string | undefined;
  /** Where the visitor wants the answer, for channels that ask for it: an e-mail address or a telephone number; else empty. */
  readonly replyTo: string;
}

export interface PacketExtras {
  readonly link?: string | undefined;
  readonly replyTo?: string;
}

export function makePacket(context: HandoverContext, texts: ContactTexts, locale: string, { link, replyTo = '' }: PacketExtras = {}): HandoverPacket {
  const message = context.question.trim();
  const text = (most?: number): string => packetText(context, texts, locale, most === undefined ? () => true : (whole) => whole.length <= most, link);
  const fields: Partial<Record<PacketPart, string>> = {};
  const add = (part: PacketPart, value: string): void => { if (value !== '') fields[part] = value; };
  add('question', message);
  add('summary', text());
  // The newest first: what is cut off at the end of a field is what matters least.
  add('searches', context.searches.toReversed().map((search) => withDetail(`"${search.query}"`, describeSearch(search, context.articles, texts, locale))).join('; '));
  add('articles', context.articles.toReversed().map((article) => withDetail(article.title, describeForAgent(article, texts, locale))).join('; '));
  add('page', context.page ? withDetail(context.page.title || context.page.path, context.page.title ? context.page.path : '') : '');
  add('link', link ?? '');
  return { context, message, text, fields, link, replyTo };
}

/**
 * The packet as a text that fits: the visitor's message first, then what was tried. Whole lines go before words do,
 * the oldest first; the link stays to the last.
 * @param fits Whether a text is short enough for what carries it.
 */
export function packetText(context: HandoverContext, texts: ContactTexts, locale: string, fits: (text: string) => boolean, link?: string): string {
  const tried = [
    ...context.searches.map((search) => withDetail(`- "${search.query}"`, describeSearch(search, context.articles, texts, locale))),
    ...context.articles.map((article) => withDetail(`- ${article.title}`, describeForAgent(article, texts, locale))),
    ...(context.page ? [withDetail(`- ${context.page.title || context.page.path}`, context.page.title ? context.page.path : '')] : []),
    ...(context.identity ? [`- ${texts.handoverIdentity}: ${describeIdentity(context.identity)}`] : []),
    ...Object.entries(context.attributes).map(([name, value]) => `- ${name}: ${value}`),
  ];
  const last = link === undefined ? [] : ['', fillText(texts.packetLink, { link })];
  const compose = (message: string, lines: readonly string[], end: readonly string[]): string =>
    [message, ...(lines.length > 0 ? ['', texts.emailTried, ...lines] : []), ...end].join('\n').trim();
  const message = context.question.trim();
  for (let dropped = 0; dropped <= tried.length; dropped += 1) {
    const text = compose(message, tried.slice(dropped), last);
    if (fits(text)) return text;
  }
  // Not even the message fits: as much of it as does.
  const letters = Array.from(message);
  for (const end of [last, []]) {
    const most = longestThat((length) => fits(compose(`${letters.slice(0, length).join('')}…`, [], end)), letters.length);
    if (most > 0) return compose(`${letters.slice(0, most).join('').trimEnd()}…`, [], end);
  }
  return '';
}

/** The greatest length up to `most` that is still good, where every shorter one is too. */
function longestThat(isGood: (length: number) => boolean, most: number): number {
  let [low, high] = [0, most];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (isGood(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** As {@link describeReading}, without addressing the visitor. */
function describeForAgent(article: ReadArticle, texts: ContactTexts, locale: string): string {
  return [
    ...(article.readMs >= 500 ? [describeReadingTime(article, texts, locale)] : []),
    ...(article.vote ? [article.vote === 'up' ? texts.packetHelped : texts.packetDidNotHelp] : []),
  ].join(', ');
}

function withDetail(what: string, detail: string): string {
  return detail === '' ? what : `${what} (${detail})`;
}
