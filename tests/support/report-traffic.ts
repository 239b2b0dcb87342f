import { randomUUID } from 'node:crypto';

/** A few visits that end in every way a report tells apart, as a widget would send them; the first searches `query` in vain. */
export function visitEvents(query: string): Record<string, unknown>[] {
  const now = Date.now();
  const event = (visit: string, secondsAgo: number, type: string, fields: Record<string, unknown>) => ({
    id: randomUUID(), type, at: new Date(now - secondsAgo * 1000).toISOString(), visit, site: 'tallvik', kb: 'x', locale: 'sv', page: '/demo/orders/', ...fields,
  });
  const searched = (text: string, results: number, answerable: number) => ({ query: text, results, answerable, top: results > 0 ? ['returns/refund-time'] : [], ms: 4, trigger: 'enter' });
  const [nothing, gaveUp, helped, unhelpful, contacted] = Array.from({ length: 5 }, () => randomUUID());
  return [
    event(nothing!, 300, 'search', searched(query, 0, 0)),
    event(nothing!, 280, 'missing_answer', { query, comment: 'En kran till flytten, en lördag' }),
    event(gaveUp!, 260, 'search', searched('en mycket lång fråga om leverans av en soffa till fjärde våningen utan hiss och med smal trappuppgång', 3, 0.2)),
    event(helped!, 240, 'search', searched('återbetalning', 4, 0.9)),
    event(helped!, 235, 'result_open', { query: 'återbetalning', article: 'returns/refund-time', rank: 1 }),
    event(helped!, 200, 'article_view', { article: 'returns/refund-time', source: 'search', readMs: 30_000 }),
    event(helped!, 199, 'feedback', { article: 'returns/refund-time', vote: 'up', reason: '', comment: '' }),
    event(unhelpful!, 180, 'search', searched('byta tyg', 2, 0.8)),
    event(unhelpful!, 175, 'result_open', { query: 'byta tyg', article: 'products/spare-parts', rank: 2 }),
    event(unhelpful!, 150, 'feedback', { article: 'products/spare-parts', vote: 'down', reason: 'unclear', comment: '' }),
    event(contacted!, 120, 'search', searched('var är mitt paket', 5, 0.9)),
    event(contacted!, 100, 'escalation', { channel: 'chat', adapter: 'desk', outcome: 'sent', searches: ['var är mitt paket'], articles: [] }),
  ];
}
