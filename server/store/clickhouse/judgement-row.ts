import type { JudgedVisit } from '../event-store.ts';

/** The judgement of one visit as the row that ClickHouse keeps of it. */
export function toJudgementRow({ visit, site, locale, day, outcome, contactHour, searches, articles }: JudgedVisit, version: number): string {
  const of = <TItem>(items: readonly TItem[], value: (item: TItem) => string | number): (string | number)[] => items.map(value);
  return JSON.stringify({
    visit, version, month: monthOf(day), day, site, locale, outcome: outcome ?? '', contact_hour: contactHour ?? -1,
    'searches.at': of(searches, ({ atMs }) => atMs),
    'searches.day': of(searches, (search) => search.day),
    'searches.hour': of(searches, ({ hour }) => hour),
    'searches.site': of(searches, (search) => search.site),
    'searches.locale': of(searches, (search) => search.locale),
    'searches.page': of(searches, ({ page }) => page),
    'searches.kb': of(searches, ({ kb }) => kb),
    'searches.wording': of(searches, ({ wording }) => wording),
    'searches.wording_key': of(searches, ({ wordingKey }) => wordingKey),
    'searches.question': of(searches, ({ question }) => question),
    'searches.failure': of(searches, ({ failure }) => failure ?? ''),
    'searches.results': of(searches, ({ results }) => results),
    'searches.answerable': of(searches, ({ answerable }) => answerable),
    'searches.opened': of(searches, ({ opened }) => opened ?? ''),
    'searches.opened_rank': of(searches, ({ openedRank }) => openedRank ?? 0),
    'searches.refined_to': of(searches, ({ refinedTo }) => refinedTo ?? ''),
    'articles.article': of(articles, ({ article }) => article),
    'articles.day': of(articles, (use) => use.day),
    'articles.locale': of(articles, (use) => use.locale),
    'articles.views': of(articles, ({ views }) => views),
    'articles.from_search': of(articles, ({ fromSearch }) => fromSearch),
    'articles.read_ms': of(articles, ({ readMs }) => Math.round(readMs)),
    'articles.up': of(articles, ({ up }) => up),
    'articles.down': of(articles, ({ down }) => down),
    'articles.contacted': of(articles, ({ contacted }) => (contacted ? 1 : 0)),
  });
}

function monthOf(day: number): number {
  const date = new Date(day * 86_400_000);
  return date.getUTCFullYear() * 100 + date.getUTCMonth() + 1;
}
