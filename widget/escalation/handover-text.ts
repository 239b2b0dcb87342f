import type { HandoverContext, ReadArticle, TriedSearch } from '../../core/contract/handover-context.ts';
import type { ContactTexts } from '../texts/contact-texts.ts';
import { fillPlural, fillText } from '../texts/widget-texts.ts';

/** What became of a search, in plain words: `3 results, opened “Return an item”`. */
export function describeSearch(search: TriedSearch, articles: readonly ReadArticle[], texts: ContactTexts, locale: string): string {
  const opened = articles.find(({ id }) => id === search.opened);
  return [
    search.results === 0 ? texts.searchFoundNone : fillPlural(texts.searchFound, search.results, locale),
    ...(opened ? [fillText(texts.searchOpened, { title: opened.title })] : []),
  ].join(', ');
}

/** How an article was read, in plain words: `read for 40 seconds, you said it didn’t help`; empty when nothing is known. */
export function describeReading(article: ReadArticle, texts: ContactTexts, locale: string): string {
  const seconds = Math.round(article.readMs / 1000);
  const time = seconds < 90 ? fillPlural(texts.seconds, seconds, locale) : fillPlural(texts.minutes, Math.round(seconds / 60), locale);
  return [
    ...(seconds >= 1 ? [fillText(texts.readFor, { time })] : []),
    ...(article.vote ? [article.vote === 'up' ? texts.votedUp : texts.votedDown] : []),
  ].join(', ');
}

/** The whole packet as a short text for a person, for channels that carry nothing else. */
export function handoverText(context: HandoverContext, texts: ContactTexts, locale: string): string {
  const tried = [
    ...context.searches.map((search) => line(`"${search.query}"`, describeSearch(search, context.articles, texts, locale))),
    ...context.articles.map((article) => line(article.title, describeReading(article, texts, locale))),
    ...(context.page ? [line(context.page.title || context.page.path, context.page.title ? context.page.path : '')] : []),
    ...Object.entries(context.attributes).map(([name, value]) => `- ${name}: ${value}`),
  ];
  return [context.question.trim(), ...(tried.length > 0 ? ['', texts.emailTried, ...tried] : [])].join('\n');
}

function line(what: string, detail: string): string {
  return detail === '' ? `- ${what}` : `- ${what} (${detail})`;
}

/** Mail programs and systems cut longer addresses, without a word. */
const MOST_LINK_CHARACTERS = 1800;

/** A `mailto:` link (RFC 6068) whose text is cut to what mail programs carry. */
export function mailLink(address: string, subject: string, text: string): string {
  const link = (body: string): string => `mailto:${encodeURIComponent(address).replaceAll('%40', '@')}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`;
  let body = text;
  while (link(body).length > MOST_LINK_CHARACTERS && body !== '') body = Array.from(body).slice(0, -Math.max(1, Math.ceil((link(body).length - MOST_LINK_CHARACTERS) / 9))).join('');
  return link(body === text ? text : `${body}…`);
}
