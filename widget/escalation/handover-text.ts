import type { ReadArticle, TriedSearch, VisitorIdentity } from '../../core/contract/handover-context.ts';
import type { ContactTexts } from '../texts/contact-texts.ts';
import { fillPlural, fillText } from '../texts/widget-texts.ts';

/** What became of a search, in plain words: `3 results, opened “Return an item”`. */
export function describeSearch(search: TriedSearch, articles: readonly ReadArticle[], texts: ContactTexts, locale: string): string {
  const opened = articles.find(({ id }) => id === search.opened);
  return [
    search.results === 0 ? texts.searchFoundNone : search.weak ? texts.searchWeak : fillPlural(texts.searchFound, search.results, locale),
    ...(opened ? [fillText(texts.searchOpened, { title: opened.title })] : []),
  ].join(', ');
}

/** How an article was read, in plain words: `read for 40 seconds, you said it didn’t help`; empty when nothing is known. */
export function describeReading(article: ReadArticle, texts: ContactTexts, locale: string): string {
  return [
    ...(article.readMs >= 500 ? [describeReadingTime(article, texts, locale)] : []),
    ...(article.vote ? [article.vote === 'up' ? texts.votedUp : texts.votedDown] : []),
  ].join(', ');
}

/** `read for 40 seconds` */
export function describeReadingTime(article: ReadArticle, texts: ContactTexts, locale: string): string {
  const seconds = Math.round(article.readMs / 1000);
  const time = seconds < 90 ? fillPlural(texts.seconds, seconds, locale) : fillPlural(texts.minutes, Math.round(seconds / 60), locale);
  return fillText(texts.readFor, { time });
}

/** Who somebody is, on one line: `Kim Berg, kim@example.com (4711)`. */
export function describeIdentity({ id, name, email }: VisitorIdentity): string {
  const known = [name, email].filter(Boolean).join(', ');
  return known === '' ? id : `${known} (${id})`;
}
