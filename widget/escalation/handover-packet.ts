import type { PacketPart } from '../../core/contract/chat-products.ts';
import type { HandoverContext, ReadArticle } from '../../core/contract/handover-context.ts';
import type { ContactTexts } from '../texts/contact-texts.ts';
import { fillText } from '../texts/widget-texts.ts';
import { describeIdentity, describeReadingTime, describeSearch } from './handover-text.ts';
import { endAtWord } from './shorten-text.ts';

/**
 * What goes to whoever takes over, in the three forms that chats can carry: a short text, fields, and a link to the
 * whole. All are made from one context, which the visitor has seen.
 */
export interface HandoverPacket {
  readonly context: HandoverContext;
  /** In the visitor's words. */
  readonly message: string;
  /**
   * The message and what was tried, for a person to read; what matters least goes first until it fits.
   * @param most Characters; default without limit.
   */
  text(most?: number): string;
  /**
   * The same on one line, for a field of limited length.
   * @param most Characters.
   * @param hasQuestion The question has a field of its own: it is not said again.
   */
  summary(most: number, hasQuestion: boolean): string;
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

/** Between the entries of a list in one field. */
export const FIELD_LIST_MARK = '; ';

export function makePacket(context: HandoverContext, texts: ContactTexts, locale: string, { link, replyTo = '' }: PacketExtras = {}): HandoverPacket {
  const message = context.question.trim();
  const shorterThan = (most: number | undefined) => (whole: string): boolean => most === undefined || whole.length <= most;
  const text = (most?: number): string => packetText(context, texts, locale, shorterThan(most), link);
  const summary = (most: number, hasQuestion: boolean): string => fitted(hasQuestion ? '' : message.replaceAll(/\s*\n+\s*/gu, ' '), linesOf(context, texts, locale), onOneLine(texts), shorterThan(most));
  const fields: Partial<Record<PacketPart, string>> = {};
  const add = (part: PacketPart, value: string): void => { if (value !== '') fields[part] = value; };
  add('question', message);
  add('summary', text());
  // The newest first: what is cut off at the end of a field is what matters least.
  add('searches', context.searches.toReversed().map((search) => withDetail(`"${search.query}"`, describeSearch(search, context.articles, texts, locale))).join(FIELD_LIST_MARK));
  add('articles', context.articles.toReversed().map((article) => withDetail(article.title, describeForAgent(article, texts, locale))).join(FIELD_LIST_MARK));
  add('page', context.page ? describePage(context.page) : '');
  add('link', link ?? '');
  return { context, message, text, summary, fields, link, replyTo };
}

/**
 * The packet as a text that fits: the visitor's message first, then what was tried, then what is known of them. Whole
 * lines go before words do; the link stays to the last.
 * @param fits Whether a text is short enough for what carries it.
 */
export function packetText(context: HandoverContext, texts: ContactTexts, locale: string, fits: (text: string) => boolean, link?: string): string {
  const end = link === undefined ? '' : fillText(texts.packetLink, { link });
  const compose: Composer = (message, tried, facts) => [
    message,
    ...(tried.length > 0 ? [[texts.emailTried, ...tried.map((line) => `- ${line}`)].join('\n')] : []),
    facts.join('\n'), end,
  ].filter((part) => part !== '').join('\n\n');
  const lines = linesOf(context, texts, locale);
  const message = context.question.trim();
  return fitted(message, lines, compose, fits) || fitted(message, lines, (words) => words, fits);
}

/** One line of the packet. Lines with the smallest number are the first to go. */
interface PacketLine {
  readonly kind: 'tried' | 'fact';
  readonly text: string;
  readonly weight: number;
}

/** Puts a message and the lines that are left together. */
type Composer = (message: string, tried: readonly string[], facts: readonly string[]) => string;

function onOneLine(texts: ContactTexts): Composer {
  return (message, tried, facts) => [message, ...(tried.length > 0 ? [`${texts.emailTried} ${tried.join(FIELD_LIST_MARK)}`] : []), facts.join(FIELD_LIST_MARK)].filter((part) => part !== '').join(' | ');
}

/**
 * All lines, in the order in which they are read. Whoever answers needs an order's number and the last attempt more than
 * how it all began: what was tried goes first, the oldest before the newest, then the page, and what the site says last.
 */
function linesOf(context: HandoverContext, texts: ContactTexts, locale: string): PacketLine[] {
  const { searches, articles, page, identity, attributes } = context;
  const tried = (count: number, most: number, text: string): PacketLine => ({ kind: 'tried', text, weight: count === most - 1 ? 200 : count });
  const names = Object.entries(attributes);
  return [
    ...searches.map((search, at) => tried(at, searches.length, withDetail(`"${search.query}"`, describeSearch(search, articles, texts, locale)))),
    ...articles.map((article, at) => tried(at, articles.length, withDetail(article.title, describeForAgent(article, texts, locale)))),
    ...(page ? [{ kind: 'fact', text: `${texts.packetPage}: ${describePage(page)}`, weight: 100 } as const] : []),
    ...(identity ? [{ kind: 'fact', text: `${texts.packetIdentity}: ${describeIdentity(identity)}`, weight: 300 } as const] : []),
    ...names.map(([name, value], at) => ({ kind: 'fact', text: `${name}: ${value}`, weight: 400 + names.length - at }) as const),
  ];
}

/** As much as fits: all lines, then fewer and fewer, at last a part of the message. Empty when not even that fits. */
function fitted(message: string, lines: readonly PacketLine[], compose: Composer, fits: (text: string) => boolean): string {
  const whole = (left: readonly PacketLine[], words = message): string => {
    const of = (kind: PacketLine['kind']): string[] => left.filter((line) => line.kind === kind).map(({ text }) => text);
    return compose(words, of('tried'), of('fact'));
  };
  const goFirst = lines.toSorted((one, other) => one.weight - other.weight);
  for (let dropped = 0; dropped <= lines.length; dropped += 1) {
    const gone = new Set(goFirst.slice(0, dropped));
    const text = whole(lines.filter((line) => !gone.has(line)));
    if (fits(text)) return text;
  }
  const letters = Array.from(message);
  const cut = (length: number): string => `${endAtWord(letters.slice(0, length).join(''), letters[length] ?? '')}…`;
  const most = longestThat((length) => fits(whole([], `${letters.slice(0, length).join('')}…`)), letters.length);
  return most > 0 ? whole([], cut(most)) : '';
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
  ].join(', ') || texts.packetOpened;
}

function describePage({ path, title }: { readonly path: string; readonly title: string }): string {
  return withDetail(title || path, title ? path : '');
}

function withDetail(what: string, detail: string): string {
  return detail === '' ? what : `${what} (${detail})`;
}
