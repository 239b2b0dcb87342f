import { RollUpChanges } from '../roll-ups.ts';
import { NO_FACTS, straddles, type ArticleFact, type SearchFact, type VisitFacts } from '../visit-facts.ts';
import { insertMany, type Insertion } from './insert-many.ts';
import type { PostgresTransaction } from './open-postgres.ts';
import { clearRollUps, insertionsOfRollUps } from './roll-ups.ts';

/**
 * Puts the facts of some visits in the place of those that were there, and brings the roll-ups along. A visit without new
 * facts is gone afterwards. The transaction holds the judging lock: what is read here nobody else changes.
 */
export async function replaceFacts(transaction: PostgresTransaction, wanted: ReadonlyMap<string, VisitFacts | undefined>): Promise<void> {
  if (wanted.size === 0) return;
  const before = await readFacts(transaction, [...wanted.keys()]);
  const changes = new RollUpChanges();
  const changed = new Map<string, VisitFacts>();
  for (const [visit, facts = NO_FACTS] of wanted) {
    const old = before.get(visit) ?? NO_FACTS;
    // A visit that goes on is judged again and again, and most of what was known of it stays.
    if (JSON.stringify(old) === JSON.stringify(facts)) continue;
    changes.count(old, -1);
    changes.count(facts, 1);
    changed.set(visit, facts);
  }
  if (changed.size === 0) return;
  const known = [...changed.keys()].filter((visit) => before.has(visit));
  if (known.length > 0) {
    for (const table of ['searches', 'article_uses', 'visits']) await transaction.run({ sql: `DELETE FROM ${table} WHERE visit = ANY($1)`, values: [known] });
  }
  await transaction.run(insertMany('keep-judgements', [...insertionsOf(changed), ...insertionsOfRollUps(changes)]));
  await clearRollUps(transaction, changes);
}

async function readFacts(transaction: PostgresTransaction, visits: readonly string[]): Promise<Map<string, VisitFacts>> {
  const rows = await transaction.rows({
    // Most visits are judged for the first time: one question about all three tables, and mostly no answer.
    sql: `
      SELECT visit, n, 'search' AS kind, row_to_json(searches)::text AS fact FROM searches WHERE visit = ANY($1)
      UNION ALL SELECT visit, n, 'article', row_to_json(article_uses)::text FROM article_uses WHERE visit = ANY($1)
      UNION ALL SELECT visit, 0, 'end', row_to_json(visits)::text FROM visits WHERE visit = ANY($1)
      ORDER BY visit, n`,
    values: [visits],
  });
  const found = new Map<string, { searches: SearchFact[]; articles: ArticleFact[]; end?: VisitFacts['end'] }>();
  for (const row of rows) {
    const visit = row['visit'] as string;
    const facts = found.get(visit) ?? { searches: [], articles: [] };
    found.set(visit, facts);
    const fact = JSON.parse(row['fact'] as string) as Record<string, never>;
    if (row['kind'] === 'search') {
      facts.searches.push({
        atMs: fact['at']!, day: fact['day']!, hour: fact['hour']!, site: fact['site']!, locale: fact['locale']!, page: fact['page']!, kb: fact['kb']!, wording: fact['wording']!,
        wordingKey: fact['wording_key']!, question: fact['question']!, failure: fact['failure']!, results: fact['results']!, answerable: fact['answerable']!,
        unanswered: fact['unanswered']!, opened: fact['opened']!, openedRank: fact['opened_rank']!, refinedTo: fact['refined_to']!,
      });
    } else if (row['kind'] === 'article') {
      facts.articles.push({
        article: fact['article']!, day: fact['day']!, site: fact['site']!, locale: fact['locale']!, views: fact['views']!, fromSearch: fact['from_search']!,
        readMs: fact['read_ms']!, up: fact['up']!, down: fact['down']!, contacted: fact['contacted']!,
      });
    } else facts.end = { day: fact['day']!, site: fact['site']!, locale: fact['locale']!, outcome: fact['outcome']!, hour: fact['hour']! };
  }
  return found;
}

function insertionsOf(facts: ReadonlyMap<string, VisitFacts>): Insertion[] {
  const visits = [...facts];
  return [
    {
      table: 'searches',
      columns: [
        ['visit', 'text'], ['n', 'int'], ['at', 'bigint'], ['day', 'int'], ['hour', 'int'], ['site', 'text'], ['locale', 'text'], ['page', 'text'], ['kb', 'text'], ['wording', 'text'], ['wording_key', 'text'],
        ['question', 'text'], ['failure', 'text'], ['results', 'int'], ['answerable', 'float8'], ['unanswered', 'bool'], ['opened', 'text'], ['opened_rank', 'int'], ['refined_to', 'text'], ['straddles', 'bool'],
      ],
      rows: visits.flatMap(([visit, of]) => of.searches.map((s, n) => [
        visit, n, s.atMs, s.day, s.hour, s.site, s.locale, s.page, s.kb, s.wording, s.wordingKey,
        s.question, s.failure, s.results, s.answerable, s.unanswered, s.opened, s.openedRank, s.refinedTo, straddles(of),
      ])),
    },
    {
      table: 'article_uses',
      columns: [
        ['visit', 'text'], ['n', 'int'], ['article', 'text'], ['day', 'int'], ['site', 'text'], ['locale', 'text'], ['views', 'int'], ['from_search', 'int'], ['read_ms', 'bigint'],
        ['up', 'int'], ['down', 'int'], ['contacted', 'bool'],
      ],
      rows: visits.flatMap(([visit, { articles }]) => articles.map((use, n) => [visit, n, use.article, use.day, use.site, use.locale, use.views, use.fromSearch, use.readMs, use.up, use.down, use.contacted])),
    },
    {
      table: 'visits',
      columns: [['visit', 'text'], ['day', 'int'], ['site', 'text'], ['locale', 'text'], ['outcome', 'text'], ['hour', 'int']],
      rows: visits.flatMap(([visit, { end }]) => (end === undefined ? [] : [[visit, end.day, end.site, end.locale, end.outcome, end.hour]])),
    },
  ];
}
