import type { ReportArticle } from '../../core/contract/report.ts';
import type { EventStore, Selection } from '../store/event-store.ts';
import type { ArticleTitles } from './latest-release.ts';

const MOST_ARTICLES = 500;

/** What visitors read, the most viewed first. */
export async function describeArticles(events: EventStore, selection: Selection, titles: ArticleTitles): Promise<ReportArticle[]> {
  const counts = await events.countArticles(selection, MOST_ARTICLES);
  return counts.map(({ article, meanReadMs, ...numbers }) => ({ id: article, title: titles.get(article) ?? article, ...numbers, meanReadMs: Math.round(meanReadMs) }));
}
