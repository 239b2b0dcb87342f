import type { ReportComment } from '../../core/contract/report.ts';
import { scrubPersonalData } from '../../core/privacy/personal-data.ts';
import { dayToDate, type EventStore, type Selection } from '../store/event-store.ts';
import type { SaidEvent } from '../store/report-evidence.ts';
import type { GapGroups } from './gap-groups.ts';
import type { ArticleTitles } from './latest-release.ts';
import { normaliseQuestion } from './normalise-question.ts';
import type { ZoneClock } from './zone-clock.ts';

const MOST_COMMENTS = 500;

export interface CommentOptions {
  /** *k*: the search beside a comment is named when at least this many visits used its words. */
  readonly fromVisits: number;
  readonly groups: GapGroups;
  readonly titles: ArticleTitles;
  readonly clock: ZoneClock;
  /** What the site asks after a chat. Events know a thumb only as a satisfaction of 0, which that never is, or 1. Default: a thumb. */
  readonly asks: string | undefined;
}

/**
 * What visitors wrote to the company, the newest first. A comment is no search: it was written to be read, so it is shown
 * whole and at once. What is around it stays anonymous: no visit, no conversation, no time of day, and no search in words
 * of too few visits. Personal data was taken out before it was kept, and is again by the rules of today.
 */
export async function listComments(events: EventStore, selection: Selection, { fromVisits, groups, titles, clock, asks = 'thumb' }: CommentOptions): Promise<ReportComment[]> {
  const { sinceDay, untilDay, ...places } = selection;
  const said = await events.listSaid({ what: 'comment', sinceMs: clock.startOfDay(sinceDay), untilMs: clock.startOfDay(untilDay), ...places }, MOST_COMMENTS);
  const asked = new Map(said.flatMap((event) => (event.type === 'missing_answer' && event.query !== '' ? [[event.id, normaliseQuestion(event.query, event.locale)] as const] : [])));
  const questions = [...new Set([...asked.values()].map(({ question }) => question))];
  const wordings = questions.length === 0 ? [] : await events.countWordings(selection, questions);
  const shown = new Map(wordings.filter(({ visits }) => visits >= fromVisits).map(({ question, wording }) => [`${question}\n${wording.toLowerCase()}`, wording]));
  const seen = new Set<string>();
  return said.flatMap((event): ReportComment[] => {
    const text = scrubPersonalData(event.comment).trim();
    // A form that is sent twice says one thing.
    const once = [event.visit, event.type === 'feedback' ? event.article : event.type, text].join('\n');
    if (text === '' || seen.has(once)) return [];
    seen.add(once);
    const question = asked.get(event.id);
    const query = question === undefined ? undefined : shown.get(`${question.question}\n${question.wordingKey}`);
    return [{
      ...aboutWhat(event, titles, asks),
      date: dayToDate(clock.dayOf(Date.parse(event.at))),
      locale: event.locale,
      page: event.page,
      text,
      ...(query === undefined ? {} : { query }),
      ...(question === undefined ? {} : { gap: groups.gapOf(question.question) }),
    }];
  });
}

function aboutWhat(event: SaidEvent, titles: ArticleTitles, asks: string): Pick<ReportComment, 'kind' | 'article' | 'title' | 'vote' | 'reason' | 'rating'> {
  switch (event.type) {
    case 'missing_answer': return { kind: 'missing_answer' };
    case 'feedback': return { kind: 'vote', article: event.article, title: titles.get(event.article) ?? event.article, vote: event.vote, ...(event.reason === '' ? {} : { reason: scrubPersonalData(event.reason) }) };
    case 'rating': return { kind: 'chat', rating: { kind: event.kind === 'csat' && (event.score === 0 || (event.score === 1 && asks === 'thumb')) ? 'thumb' : event.kind, score: event.score } };
  }
}
