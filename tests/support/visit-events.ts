import type { WidgetEvent, WidgetEventOf, WidgetEventType } from '../../core/contract/widget-event.ts';

let made = 0;

type Changes<TType extends WidgetEventType> = Partial<Omit<WidgetEventOf<TType>, 'type' | 'at'>>;

/** Writes down what one visitor does; `second` is counted from the visit's beginning. */
export function visitEvents(options: { readonly visit?: string; readonly startMs?: number; readonly locale?: string; readonly page?: string; readonly site?: string } = {}) {
  made += 1;
  const { visit = `visit-${made}`, startMs = Date.now() - 3_600_000, locale = 'sv', page = '/kassa', site = 'shop' } = options;
  const events: WidgetEvent[] = [];
  const common = (second: number) => {
    made += 1;
    return { id: `00000000-0000-7000-9000-${made.toString(16).padStart(12, '0')}`, at: new Date(startMs + second * 1000).toISOString(), visit, site, kb: 'r1', locale, page };
  };
  const recorder = {
    visit,
    events,
    search(second: number, query: string, changes: Changes<'search'> = {}) {
      events.push({ ...common(second), type: 'search', query, results: 0, answerable: 0, top: [], ms: 3, trigger: 'enter', ...changes });
      return recorder;
    },
    /** A search with good results. */
    goodSearch(second: number, query: string, changes: Changes<'search'> = {}) {
      return recorder.search(second, query, { results: 4, answerable: 0.9, top: ['pay/invoice'], ...changes });
    },
    open(second: number, query: string, article = 'pay/invoice', rank = 1) {
      events.push({ ...common(second), type: 'result_open', query, article, rank });
      return recorder;
    },
    view(second: number, article = 'pay/invoice', changes: Changes<'article_view'> = {}) {
      events.push({ ...common(second), type: 'article_view', article, source: 'search', ...changes });
      return recorder;
    },
    vote(second: number, vote: 'up' | 'down', article = 'pay/invoice') {
      events.push({ ...common(second), type: 'feedback', article, vote, reason: '', comment: '' });
      return recorder;
    },
    missing(second: number, query: string, comment = '') {
      events.push({ ...common(second), type: 'missing_answer', query, comment });
      return recorder;
    },
    contact(second: number) {
      events.push({ ...common(second), type: 'escalation', channel: 'chat', adapter: 'desk', outcome: 'opened', searches: [], articles: [] });
      return recorder;
    },
  };
  return recorder;
}
