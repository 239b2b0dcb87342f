import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Release } from '../../core/contract/kb-manifest.ts';
import type { WidgetEvent, WidgetEventOf } from '../../core/contract/widget-event.ts';
import type { SaidSelection } from '../../server/store/report-evidence.ts';
import { dayOf, type ArticleUse, type EventStore, type JudgedSearch, type JudgedVisit, type Selection } from '../../server/store/event-store.ts';

/** A store under examination, over storage of its own that is empty at first. */
export interface ExaminedEventStore {
  readonly store: EventStore;
  /** A second, independent access to the same storage, as another process would have. */
  reopen(): Promise<EventStore>;
  /** Closes every access and removes the storage. */
  dispose(): Promise<void>;
}

/** Monday 2026-11-16, 08:00 UTC. */
const MONDAY_MS = Date.UTC(2026, 10, 16, 8);
const DAY_MS = 86_400_000;
const MONDAY = dayOf(MONDAY_MS);
const WEEK: Selection = { sinceDay: MONDAY, untilDay: MONDAY + 7 };

let made = 0;
/** Any UUID, new each time. */
function newId(): string {
  made += 1;
  return `00000000-0000-7000-8000-${made.toString(16).padStart(12, '0')}`;
}

function search(visit: string, query: string, atMs: number, changes: Partial<WidgetEventOf<'search'>> = {}): WidgetEventOf<'search'> {
  return {
    id: newId(), type: 'search', at: new Date(atMs).toISOString(), visit, site: 'shop', kb: 'r1', locale: 'sv', page: '/kassa',
    query, results: 0, answerable: 0, top: [], ms: 3, trigger: 'enter', ...changes,
  };
}

function open(visit: string, query: string, article: string, atMs: number): WidgetEventOf<'result_open'> {
  return { id: newId(), type: 'result_open', at: new Date(atMs).toISOString(), visit, site: 'shop', kb: 'r1', locale: 'sv', page: '/kassa', query, article, rank: 1 };
}

const receivedAt = (receivedAtMs: number) => (event: WidgetEvent) => ({ event, receivedAtMs });
const admit = (...events: WidgetEvent[]) => events.map((event) => ({ event, receivedAtMs: Date.parse(event.at) }));

function judgedSearch(question: string, changes: Partial<JudgedSearch> = {}): JudgedSearch {
  const atMs = changes.atMs ?? MONDAY_MS;
  return { atMs, day: dayOf(atMs), hour: new Date(atMs).getUTCHours(), site: 'shop', locale: 'sv', page: '/kassa', kb: 'r1', wording: question, wordingKey: question.toLowerCase(), question: question.toLowerCase(), results: 0, answerable: 0, ...changes };
}

function articleUse(article: string, changes: Partial<ArticleUse> = {}): ArticleUse {
  return { article, locale: 'sv', day: MONDAY, views: 1, fromSearch: 0, readMs: 0, up: 0, down: 0, contacted: false, ...changes };
}

/** Puts judgements into a store, each over one event of its own. */
async function keep(store: EventStore, ...visits: (Partial<JudgedVisit> & { visit: string })[]): Promise<void> {
  await store.append(admit(...visits.map(({ visit }) => search(visit, 'x', MONDAY_MS))));
  const marks = new Map((await store.unjudgedVisits(1_000)).map(({ visit, mark }) => [visit, mark]));
  await store.keepJudgements(visits.map((visit): JudgedVisit => ({ mark: marks.get(visit.visit)!, site: 'shop', locale: 'sv', day: MONDAY, outcome: 'gave_up', searches: [], articles: [], ...visit })));
}

function release(name: string, changes: Partial<Release> = {}): Release {
  return {
    release: name, site: 'shop', articles: [{ id: 'pay/invoice', locale: 'sv', title: 'Betala faktura', path: 'sv/pay/betala-faktura/', closes: ['gap-1'] }],
    settings: { origins: ['https://shop.example'], reportFromVisits: 3, retentionDays: 400 }, ...changes,
  };
}

/** The examination that every {@link EventStore} passes. */
export function examineEventStore(name: string, make: () => Promise<ExaminedEventStore>): void {
  describe(`event store: ${name}`, () => {
    let examined: ExaminedEventStore;
    let store: EventStore;
    beforeEach(async () => {
      examined = await make();
      store = examined.store;
    });
    afterEach(() => examined.dispose());

    describe('appending', () => {
      it('keeps every field of every kind of event, and another process sees it', async () => {
        const common = (atMs: number) => ({ id: newId(), at: new Date(atMs).toISOString(), visit: 'v', site: 'shop', kb: 'r1', locale: 'sv', page: '/a/ö' });
        const events: WidgetEvent[] = [
          { ...common(MONDAY_MS), type: 'search', query: 'var är "mitt" paket\' --\n😀 å', results: 3, answerable: 0.25, top: ['a', 'b'], ms: 4.5, trigger: 'typing' },
          { ...common(MONDAY_MS + 1), type: 'result_open', query: 'x', article: 'a/b', rank: 2 },
          { ...common(MONDAY_MS + 2), type: 'article_view', article: 'a/b', source: 'search', readMs: 1234.5 },
          { ...common(MONDAY_MS + 3), type: 'article_view', article: 'a/b', source: 'link' },
          { ...common(MONDAY_MS + 4), type: 'feedback', article: 'a/b', vote: 'down', reason: 'old', comment: 'gammal' },
          { ...common(MONDAY_MS + 5), type: 'missing_answer', query: 'x', comment: 'allt' },
          { ...common(MONDAY_MS + 6), type: 'escalation', channel: 'chat', adapter: 'desk', outcome: 'sent', searches: ['x'], articles: ['a/b'] },
          { ...common(MONDAY_MS + 7), type: 'rating', kind: 'csat', score: 1, comment: '', conversation: 'c' },
          { ...common(MONDAY_MS + 8), type: 'proactive', rule: 'r', outcome: 'held_out' },
        ];
        expect(await store.append(admit(...events))).toEqual({ accepted: 9, duplicates: 0 });
        const [visit] = await (await examined.reopen()).unjudgedVisits(10);
        expect(visit?.events).toEqual(events);
      });

      it('counts an event once, however often it comes, and the first one stays', async () => {
        const first = search('v', 'first', MONDAY_MS);
        expect(await store.append(admit(first, first, search('v', 'other', MONDAY_MS)))).toEqual({ accepted: 2, duplicates: 1 });
        expect(await store.append(admit({ ...first, query: 'changed' }))).toEqual({ accepted: 0, duplicates: 1 });
        const [visit] = await store.unjudgedVisits(10);
        expect(visit?.events.map((event) => 'query' in event && event.query).sort()).toEqual(['first', 'other']);
      });

      it('tells each of many senders at once what became of theirs', async () => {
        const other = await examined.reopen();
        const events = Array.from({ length: 40 }, (_, n) => search(`v${n}`, 'x', MONDAY_MS));
        const answers = await Promise.all([...events, ...events].map((event, n) => (n % 2 ? store : other).append(admit(event))));
        expect(answers.reduce((sum, { accepted }) => sum + accepted, 0)).toBe(40);
        expect(answers.reduce((sum, { duplicates }) => sum + duplicates, 0)).toBe(40);
        expect(await store.unjudgedVisits(100)).toHaveLength(40);
      });

      it('takes a large batch', async () => {
        const events = Array.from({ length: 5_000 }, (_, n) => search(`v${n % 50}`, `q${n}`, MONDAY_MS + n));
        expect(await store.append(admit(...events))).toEqual({ accepted: 5_000, duplicates: 0 });
      });
    });

    describe('judging', () => {
      it('offers a visit’s events in the order of the visitor’s clock, causes first', async () => {
        const late = search('v', 'late', MONDAY_MS + 5);
        const opened = open('v', 'early', 'a', MONDAY_MS);
        const early = search('v', 'early', MONDAY_MS);
        await store.append(admit(late, opened));
        await store.append(admit(early));
        const [visit] = await store.unjudgedVisits(10);
        expect(visit?.events.map(({ id }) => id)).toEqual([early.id, opened.id, late.id]);
      });

      it('offers no more visits than asked for, and none twice after judging', async () => {
        await store.append(admit(search('a', 'x', MONDAY_MS), search('b', 'x', MONDAY_MS), search('c', 'x', MONDAY_MS)));
        const two = await store.unjudgedVisits(2);
        expect(two).toHaveLength(2);
        await store.keepJudgements(two.map(({ visit, mark }) => ({ visit, mark, site: 'shop', locale: 'sv', day: MONDAY, searches: [], articles: [] })));
        const rest = await store.unjudgedVisits(10);
        expect(rest).toHaveLength(1);
        expect(two.map(({ visit }) => visit)).not.toContain(rest[0]?.visit);
      });

      it('does not take a judgement that newer events have overtaken', async () => {
        await store.append(admit(search('v', 'x', MONDAY_MS)));
        const [old] = await store.unjudgedVisits(10);
        await (await examined.reopen()).append(admit(search('v', 'y', MONDAY_MS + 1)));
        await store.keepJudgements([{ visit: 'v', mark: old!.mark, site: 'shop', locale: 'sv', day: MONDAY, outcome: 'gave_up', searches: [judgedSearch('x', { failure: 'no_results' })], articles: [] }]);
        expect(await store.countSearches(WEEK)).toEqual([]);
        const [again] = await store.unjudgedVisits(10);
        expect(again?.events).toHaveLength(2);
      });

      it('does not take an old judgement for a new one when the visit was judged meanwhile and went on', async () => {
        await store.append(admit(search('v', 'x', MONDAY_MS)));
        const [slow] = await store.unjudgedVisits(10);
        await store.keepJudgements([{ visit: 'v', mark: slow!.mark, site: 'shop', locale: 'sv', day: MONDAY, outcome: 'gave_up', searches: [], articles: [] }]);
        await store.append(admit(search('v', 'y', MONDAY_MS + 1)));
        await store.keepJudgements([{ visit: 'v', mark: slow!.mark, site: 'shop', locale: 'sv', day: MONDAY, outcome: 'read', searches: [], articles: [] }]);
        expect(await store.countOutcomes(WEEK)).toEqual([{ outcome: 'gave_up', visits: 1 }]);
        expect(await store.unjudgedVisits(10)).toHaveLength(1);
      });

      it('replaces what was judged before, also when less is left', async () => {
        await keep(store, { visit: 'v', searches: [judgedSearch('a', { failure: 'no_results' }), judgedSearch('b', { failure: 'no_results' })], articles: [articleUse('x'), articleUse('y')] });
        await keep(store, { visit: 'v', outcome: 'read', searches: [judgedSearch('a')], articles: [articleUse('y', { views: 3 })] });
        expect(await store.countSearches(WEEK)).toEqual([{ failure: null, searches: 1, visits: 1 }]);
        expect(await store.countOutcomes(WEEK)).toEqual([{ outcome: 'read', visits: 1 }]);
        expect((await store.countArticles(WEEK, 10)).map(({ article, views }) => [article, views])).toEqual([['y', 3]]);
      });

      it('offers everything again when judgements are forgotten', async () => {
        await keep(store, { visit: 'a' }, { visit: 'b' });
        expect(await store.unjudgedVisits(10)).toEqual([]);
        await store.forgetJudgements();
        expect((await store.unjudgedVisits(10)).map(({ visit }) => visit).sort()).toEqual(['a', 'b']);
      });
    });

    describe('counting', () => {
      beforeEach(async () => {
        await keep(
          store,
          { visit: 'a', outcome: 'contacted', contactHour: 17, searches: [judgedSearch('Price Match', { failure: 'contacted' }), judgedSearch('price match', { failure: 'contacted', page: '/lampa' })] },
          { visit: 'b', outcome: 'gave_up', searches: [judgedSearch('price  match', { wordingKey: 'price  match', question: 'price match', failure: 'no_results', atMs: MONDAY_MS + DAY_MS })] , day: MONDAY + 1 },
          { visit: 'c', outcome: 'read', searches: [judgedSearch('price match', { opened: 'pay/price', openedRank: 2, results: 3, answerable: 0.9 }), judgedSearch('Refund', { failure: 'no_results' })], articles: [articleUse('pay/price', { views: 2, fromSearch: 1, readMs: 3_000, up: 1 })] },
          { visit: 'd', outcome: 'confirmed', locale: 'nb', searches: [judgedSearch('refund', { locale: 'nb', failure: 'no_results', refinedTo: 'money' })], articles: [articleUse('pay/price', { locale: 'nb', views: 1, readMs: 1_000, down: 1, contacted: true }), articleUse('pay/refund', { locale: 'nb' })] },
          { visit: 'e', outcome: 'gave_up', site: 'other', searches: [judgedSearch('refund', { site: 'other', failure: 'weak_results', atMs: MONDAY_MS + 3_600_000 })] },
          { visit: 'long ago', outcome: 'contacted', day: MONDAY - 30, searches: [judgedSearch('refund', { failure: 'contacted', atMs: MONDAY_MS - 30 * DAY_MS })] },
        );
      });

      it('counts searches and visits by failure', async () => {
        const counts = [...await store.countSearches(WEEK)].sort((one, other) => String(one.failure) < String(other.failure) ? -1 : 1);
        expect(counts).toEqual([
          { failure: 'contacted', searches: 2, visits: 1 },
          { failure: 'no_results', searches: 3, visits: 3 },
          { failure: null, searches: 1, visits: 1 },
          { failure: 'weak_results', searches: 1, visits: 1 },
        ]);
      });

      it('keeps to days, locale and site', async () => {
        const total = async (selection: Selection) => (await store.countSearches(selection)).reduce((sum, { searches }) => sum + searches, 0);
        expect(await total({ ...WEEK, sinceDay: MONDAY - 30 })).toBe(8);
        expect(await total({ sinceDay: MONDAY, untilDay: MONDAY + 1 })).toBe(6);
        expect(await total({ ...WEEK, locale: 'nb' })).toBe(1);
        expect(await total({ ...WEEK, site: 'other' })).toBe(1);
        expect(await total({ ...WEEK, site: 'other', locale: 'nb' })).toBe(0);
      });

      it('counts days, with contacts', async () => {
        expect(await store.countDays(WEEK)).toEqual([
          { day: MONDAY, searches: 6, failed: 5, contacts: 1 },
          { day: MONDAY + 1, searches: 1, failed: 1, contacts: 0 },
        ]);
        expect(await store.countDays({ ...WEEK, site: 'nobody' })).toEqual([]);
      });

      it('counts how visits ended', async () => {
        expect([...await store.countOutcomes(WEEK)].sort((one, other) => (one.outcome < other.outcome ? -1 : 1))).toEqual([
          { outcome: 'confirmed', visits: 1 }, { outcome: 'contacted', visits: 1 }, { outcome: 'gave_up', visits: 2 }, { outcome: 'read', visits: 1 },
        ]);
      });

      it('counts weekdays and hours, Monday first', async () => {
        expect(await store.countHours(WEEK)).toEqual([
          { weekday: 0, hour: 8, searches: 5, failed: 4, contacts: 0 },
          { weekday: 0, hour: 9, searches: 1, failed: 1, contacts: 0 },
          { weekday: 0, hour: 17, searches: 0, failed: 0, contacts: 1 },
          { weekday: 1, hour: 8, searches: 1, failed: 1, contacts: 0 },
        ]);
      });

      it('counts what belongs to a section: by what was opened most, and by what it is told', async () => {
        const members = { articles: ['pay/price'], questions: [], otherQuestions: [], decidedBy: WEEK };
        const pay = await store.countSection(WEEK, members);
        // "price match" led to its article; who asked it belongs to it, and who read the article without asking.
        expect([...pay.searches].sort((one, other) => (String(one.failure) < String(other.failure) ? -1 : 1))).toEqual([
          { failure: 'contacted', searches: 2, visits: 1 }, { failure: 'no_results', searches: 1, visits: 1 }, { failure: null, searches: 1, visits: 1 },
        ]);
        expect(pay.days).toEqual([{ day: MONDAY, searches: 3, failed: 2, contacts: 1 }, { day: MONDAY + 1, searches: 1, failed: 1, contacts: 0 }]);
        expect([...pay.outcomes].sort((one, other) => (one.outcome < other.outcome ? -1 : 1))).toEqual([{ outcome: 'confirmed', visits: 1 }, { outcome: 'contacted', visits: 1 }, { outcome: 'gave_up', visits: 1 }, { outcome: 'read', visits: 1 }]);
        expect(pay.hours).toEqual([{ weekday: 0, hour: 8, searches: 3, failed: 2, contacts: 0 }, { weekday: 0, hour: 17, searches: 0, failed: 0, contacts: 1 }, { weekday: 1, hour: 8, searches: 1, failed: 1, contacts: 0 }]);

        const told = await store.countSection({ ...WEEK, locale: 'nb' }, { ...members, questions: ['refund'] });
        expect(told.searches).toEqual([{ failure: 'no_results', searches: 1, visits: 1 }]);
        expect((await store.countSection(WEEK, { ...members, otherQuestions: ['price match'] })).searches).toEqual([]);
        // Decided by a period in which nothing was opened.
        expect((await store.countSection(WEEK, { ...members, decidedBy: { sinceDay: 0, untilDay: MONDAY } })).searches).toEqual([]);
        expect(await store.countSection(WEEK, { articles: [], questions: [], otherQuestions: [], decidedBy: WEEK })).toEqual({ searches: [], days: [], outcomes: [], hours: [] });
      });

      it('names failed questions, the most frequent first', async () => {
        expect(await store.failedQuestions(WEEK, 10)).toEqual([{ question: 'price match', searches: 3, visits: 2 }, { question: 'refund', searches: 3, visits: 3 }].sort((one, other) => other.visits - one.visits));
        expect(await store.failedQuestions(WEEK, 1)).toHaveLength(1);
        expect(await store.failedQuestions({ ...WEEK, locale: 'nb' }, 10)).toEqual([{ question: 'refund', searches: 1, visits: 1 }]);
      });

      it('names failed questions of each kind by itself', async () => {
        const rows = await store.failedQuestionsByKind(WEEK, 10);
        expect(rows.filter(({ failure }) => failure === 'no_results')).toEqual([{ failure: 'no_results', question: 'refund', searches: 2, visits: 2 }, { failure: 'no_results', question: 'price match', searches: 1, visits: 1 }]);
        expect(rows.filter(({ failure }) => failure === 'contacted')).toEqual([{ failure: 'contacted', question: 'price match', searches: 2, visits: 1 }]);
        expect((await store.failedQuestionsByKind(WEEK, 1)).filter(({ failure }) => failure === 'no_results')).toHaveLength(1);
      });

      it('names the searches that failed last, the newest first', async () => {
        const latest = await store.latestFailed(WEEK, 100);
        expect(latest.length).toBe((await store.countSearches(WEEK)).filter(({ failure }) => failure !== null).reduce((sum, { searches }) => sum + searches, 0));
        expect(latest.map(({ atMs }) => atMs)).toEqual(latest.map(({ atMs }) => atMs).sort((one, other) => other - one));
        for (const { failure, wording, wordingKey } of latest) expect([failure, wordingKey]).toEqual([expect.any(String), wording.toLowerCase()]);
        expect(await store.latestFailed(WEEK, 2)).toEqual(latest.slice(0, 2));
        expect((await store.latestFailed({ ...WEEK, locale: 'nb' }, 100)).map(({ question, locale }) => [question, locale])).toEqual([['refund', 'nb']]);
        expect(await store.latestFailed({ ...WEEK, sinceDay: MONDAY - 7, untilDay: MONDAY }, 100)).toEqual([]);
      });

      it('describes questions', async () => {
        const details = await store.describeQuestions(WEEK, ['price match']);
        expect(details.wordings.map(({ wording, searches, visits }) => [wording.toLowerCase(), searches, visits])).toEqual([['price match', 3, 2], ['price  match', 1, 1]]);
        expect(details.kinds).toEqual([{ question: 'price match', failure: 'contacted', searches: 2, visits: 1 }, { question: 'price match', failure: 'no_results', searches: 1, visits: 1 }]);
        expect(await store.countQuestions(WEEK, ['price match', 'nobody asked'])).toEqual(details.kinds);
        expect(details.days).toEqual([{ question: 'price match', failure: 'contacted', day: MONDAY, searches: 2 }, { question: 'price match', failure: 'no_results', day: MONDAY + 1, searches: 1 }]);
        expect(details.pages.filter(({ failure }) => failure === 'contacted').map(({ page, searches }) => [page, searches])).toEqual([['/kassa', 1], ['/lampa', 1]]);
        expect(details.locales.map(({ failure, locale, searches }) => [failure, locale, searches])).toEqual([['contacted', 'sv', 2], ['no_results', 'sv', 1]]);
        expect(details.opened).toEqual([{ question: 'price match', article: 'pay/price', searches: 1 }]);
        expect(await store.describeQuestions(WEEK, [])).toEqual({ wordings: [], kinds: [], days: [], pages: [], locales: [], opened: [] });
      });

      it('describes thousands of questions at once', async () => {
        const many = Array.from({ length: 5_000 }, (_, n) => `question ${n} å'"`);
        expect((await store.describeQuestions(WEEK, [...many, 'refund'])).kinds.map(({ question }) => question)).toEqual(['refund', 'refund']);
      });

      it('counts articles', async () => {
        expect(await store.countArticles(WEEK, 10)).toEqual([
          { article: 'pay/price', views: 3, visits: 2, fromSearch: 1, up: 1, down: 1, contacts: 1, meanReadMs: expect.closeTo(4_000 / 3, 3) },
          { article: 'pay/refund', views: 1, visits: 1, fromSearch: 0, up: 0, down: 0, contacts: 0, meanReadMs: 0 },
        ]);
        expect(await store.countArticles({ ...WEEK, locale: 'sv' }, 10)).toHaveLength(1);
        expect(await store.countArticles(WEEK, 1)).toHaveLength(1);
      });

      it('lists what was asked, and where it led', async () => {
        const asked = await store.askedQuestions(WEEK);
        expect(asked.map(({ locale, wording, searches, visits, failed, unanswered, opened, openedRank, openedTimes }) => [locale, wording.toLowerCase(), searches, visits, failed, unanswered, opened, openedRank, openedTimes])).toEqual([
          ['sv', 'price match', 3, 2, 2, 2, 'pay/price', 2, 1],
          ['sv', 'refund', 2, 2, 2, 2, undefined, undefined, 0],
          ['nb', 'refund', 1, 1, 1, 1, undefined, undefined, 0],
          ['sv', 'price  match', 1, 1, 1, 1, undefined, undefined, 0],
        ]);
      });

      it('tells how many visits stand in the sums of several questions of a group', async () => {
        const failed = (question: string, failure: JudgedSearch['failure'], changes: Partial<JudgedSearch> = {}) => judgedSearch(question, { ...(failure === undefined ? {} : { failure }), ...changes });
        const groups = [{ name: 'gap', questions: ['one', 'two', 'three'] }, { name: 'other', questions: ['four', 'fi"ve'] }, { name: 'alone', questions: ['six'] }];
        await keep(
          store,
          // Once in each; one asked twice; an answered one between; three of a group with another one among them.
          { visit: 'f', searches: [failed('one', 'refined'), failed('two', 'no_results'), failed('one', 'no_results')] },
          { visit: 'g', searches: [failed('one', 'contacted'), failed('four', 'contacted'), failed('two', 'contacted'), failed('three', 'contacted'), failed('fi"ve', 'contacted')] },
          { visit: 'h', searches: [failed('two', 'no_click'), failed('two', 'no_click'), failed('three', undefined, { opened: 'pay/price' })] },
          // Over midnight and in another language, which is in no roll-up.
          { visit: 'i', searches: [failed('one', 'no_results'), failed('three', 'no_results', { atMs: MONDAY_MS + DAY_MS }), failed('three', 'no_results', { locale: 'nb', atMs: MONDAY_MS + DAY_MS })] },
          { visit: 'j', locale: 'nb', searches: [failed('three', 'refined', { locale: 'nb' }), failed('one', 'weak_results', { locale: 'nb' })] },
          // More questions than anybody asks.
          { visit: 'k', searches: [...Array.from({ length: 30 }, (_, n) => failed(`script ${n}`, 'no_results')), failed('four', 'no_results'), failed('fi"ve', 'no_results')] },
        );
        const shared = async (selection: Selection, of = groups) => (await store.countSharedVisits(selection, of)).map(({ group, failure, visits }) => [group, failure, visits]);
        // The visits f, i and j count once too often, g twice.
        expect(await shared(WEEK)).toEqual([['gap', null, 5], ['gap', 'contacted', 2], ['gap', 'no_results', 2], ['other', null, 2], ['other', 'contacted', 1], ['other', 'no_results', 1]]);
        expect(await shared(WEEK, [{ name: 'å', questions: ['two', 'three', 'nobody asked'] }])).toEqual([['å', null, 1], ['å', 'contacted', 1]]);
        expect(await shared({ ...WEEK, locale: 'nb' })).toEqual([['gap', null, 1]]);
        expect(await shared({ ...WEEK, untilDay: MONDAY + 1, site: 'shop' })).toEqual([['gap', null, 4], ['gap', 'contacted', 2], ['gap', 'no_results', 1], ['other', null, 2], ['other', 'contacted', 1], ['other', 'no_results', 1]]);
        expect(await shared(WEEK, [])).toEqual([]);
        expect(await shared({ ...WEEK, sinceDay: MONDAY + 2 })).toEqual([]);

        for (const visit of ['g', 'i', 'k']) await store.forgetVisit(visit);
        expect(await shared(WEEK)).toEqual([['gap', null, 2], ['gap', 'no_results', 1]]);
        expect(await store.expire(Number.MAX_SAFE_INTEGER)).toBeGreaterThan(0);
        expect(await shared(WEEK)).toEqual([]);
      });

      it('knows which words were replaced by others that led to an article', async () => {
        await keep(
          store,
          ...['f', 'g'].map((visit) => ({ visit, searches: [judgedSearch('returlapp', { failure: 'refined', refinedTo: 'retursedel' }), judgedSearch('Retursedel', { opened: 'returns/label', openedRank: 1 })] })),
          { visit: 'h', searches: [judgedSearch('returlapp', { failure: 'refined', refinedTo: 'lapp' }), judgedSearch('lapp', { failure: 'no_results' })] },
          { visit: 'i', locale: 'nb', searches: [judgedSearch('lapp', { locale: 'nb', failure: 'refined', refinedTo: 'retur' }), judgedSearch('retur', { locale: 'nb', opened: 'returns/label' })] },
        );
        expect(await store.countRefinements(WEEK, 10)).toEqual([
          { locale: 'sv', says: 'returlapp', question: 'returlapp', means: 'Retursedel', article: 'returns/label', searches: 2, visits: 2 },
          { locale: 'nb', says: 'lapp', question: 'lapp', means: 'retur', article: 'returns/label', searches: 1, visits: 1 },
        ]);
        expect(await store.countRefinements(WEEK, 1)).toHaveLength(1);
        expect(await store.countRefinements({ ...WEEK, locale: 'nb' }, 10)).toHaveLength(1);
        expect(await store.countRefinements({ ...WEEK, sinceDay: MONDAY + 1 }, 10)).toEqual([]);

        // What was asked next, whether it led anywhere or not.
        const rewordings = await store.countRewordings(WEEK, 100);
        expect(rewordings[0]).toEqual({ question: 'returlapp', next: 'retursedel', visits: 2 });
        expect(rewordings.slice(1)).toEqual([{ question: 'lapp', next: 'retur', visits: 1 }, { question: 'returlapp', next: 'lapp', visits: 1 }]);
        expect(await store.countRewordings({ ...WEEK, locale: 'nb' }, 100)).toEqual([{ question: 'lapp', next: 'retur', visits: 1 }]);
        expect((await store.countRewordings(WEEK, 1)).length).toBeLessThanOrEqual(1);
        expect(await store.countRewordings({ ...WEEK, sinceDay: MONDAY + 1 }, 100)).toEqual([]);
      });

      it('knows what became of a question on each release', async () => {
        await keep(
          store,
          { visit: 'f', searches: [judgedSearch('gap', { failure: 'no_results' }), judgedSearch('gap', { failure: 'weak_results', atMs: MONDAY_MS + 5 })] },
          { visit: 'g', searches: [judgedSearch('gap', { kb: 'r2', opened: 'new/article', atMs: MONDAY_MS + DAY_MS })] },
          { visit: 'h', searches: [judgedSearch('gap', { kb: 'r2', failure: 'no_click', atMs: MONDAY_MS + 2 * DAY_MS })] },
        );
        expect(await store.countByRelease(['gap', 'nobody asked'])).toEqual([
          { question: 'gap', kb: 'r1', searches: 2, failed: 2, firstAtMs: MONDAY_MS, lastAtMs: MONDAY_MS + 5 },
          { question: 'gap', kb: 'r2', searches: 1, failed: 1, firstAtMs: MONDAY_MS + 2 * DAY_MS, lastAtMs: MONDAY_MS + 2 * DAY_MS },
          { question: 'gap', kb: 'r2', opened: 'new/article', searches: 1, failed: 0, firstAtMs: MONDAY_MS + DAY_MS, lastAtMs: MONDAY_MS + DAY_MS },
        ]);
        expect(await store.countByRelease([])).toEqual([]);
      });

      it('counts what failed lately in steps of ten minutes, each visit in the step in which it began to', async () => {
        const at = (minutes: number, question = 'refund') => judgedSearch(question, { failure: 'no_results', atMs: MONDAY_MS + 2 * DAY_MS + minutes * 60_000 });
        await keep(store, { visit: 'f', searches: [at(1), at(2), at(12), at(13, 'price match')] }, { visit: 'g', searches: [at(3)] }, { visit: 'h', locale: 'nb', searches: [{ ...at(15), locale: 'nb' }] });
        const from = MONDAY_MS + 2 * DAY_MS;
        expect(await store.recentFailures({ sinceMs: from })).toEqual([
          { question: 'price match', fromMs: from + 600_000, searches: 1, visits: 1 },
          { question: 'refund', fromMs: from, searches: 3, visits: 2 },
          { question: 'refund', fromMs: from + 600_000, searches: 2, visits: 1 },
        ]);
        expect(await store.recentFailures({ sinceMs: from, locale: 'nb' })).toEqual([{ question: 'refund', fromMs: from + 600_000, searches: 1, visits: 1 }]);
        expect(await store.recentFailures({ sinceMs: from + DAY_MS })).toEqual([]);
        // Questions that are one: a visit that asked both counts once.
        expect(await store.recentFailures({ sinceMs: from, groups: [{ name: 'refund', questions: ['refund', 'price match'] }] })).toEqual([
          { question: 'refund', fromMs: from, searches: 3, visits: 2 },
          { question: 'refund', fromMs: from + 600_000, searches: 3, visits: 1 },
        ]);
      });

      it('finds what visitors said, and no more than was asked for', async () => {
        const common = (visit: string, atMs: number) => ({ id: newId(), at: new Date(atMs).toISOString(), visit, site: 'shop', kb: 'r1', locale: 'sv', page: '/kassa' });
        const events: WidgetEvent[] = [
          { ...common('said', MONDAY_MS), type: 'missing_answer', query: '"comment":"x"', comment: '' },
          { ...common('said', MONDAY_MS + 1), type: 'missing_answer', query: 'x', comment: 'allt "comment":"" om det' },
          { ...common('said', MONDAY_MS + 2), type: 'feedback', article: 'pay/price', vote: 'down', reason: 'unclear', comment: '' },
          { ...common('said', MONDAY_MS + 3), type: 'feedback', article: 'pay/price', vote: 'down', reason: '', comment: 'å 😀' },
          { ...common('said', MONDAY_MS + 4), type: 'rating', kind: 'csat', score: 1, comment: 'tack' },
        ];
        await store.append(admit(...events));
        const said = async (changes: Partial<SaidSelection> = {}, limit = 10) => (await store.listSaid({ what: 'comment', sinceMs: MONDAY_MS, untilMs: MONDAY_MS + DAY_MS, ...changes }, limit)).map(({ id }) => id);
        expect(await store.listSaid({ what: 'comment', sinceMs: MONDAY_MS, untilMs: MONDAY_MS + DAY_MS }, 10)).toEqual([events[4], events[3], events[1]]);
        expect(await said({ what: 'reason' })).toEqual([events[2]!.id]);
        expect(await said({}, 1)).toEqual([events[4]!.id]);
        expect(await said({ untilMs: MONDAY_MS + 4 })).toEqual([events[3]!.id, events[1]!.id]);
        expect(await said({ locale: 'nb' })).toEqual([]);
        expect(await said({ site: 'other' })).toEqual([]);
        // Of one instant: by id as it is written. ClickHouse compares the second half of a UUID first.
        const first = { ...common('said', MONDAY_MS + 5), id: '00000001-0000-4000-9000-000000000000', type: 'rating', kind: 'csat', score: 1, comment: 'a' } as const;
        const second = { ...first, id: '00000002-0000-4000-8000-000000000000' };
        await store.append(admit(second, first));
        expect(await said({}, 2)).toEqual([first.id, second.id]);
        await store.forgetVisit('said');
        expect(await said()).toEqual([]);
      });

      it('knows what led to an article, in words that enough visits used', async () => {
        expect(await store.articleQueries(WEEK, ['pay/price', 'none'], 1, 5)).toEqual([{ article: 'pay/price', wording: expect.stringMatching(/^price match$/iu), searches: 1 }]);
        expect(await store.articleQueries(WEEK, ['pay/price'], 3, 5)).toEqual([]);
        expect(await store.articleQueries({ ...WEEK, locale: 'nb' }, ['pay/price'], 1, 5)).toEqual([]);
        expect(await store.articleQueries(WEEK, [], 1, 5)).toEqual([]);
      });

      it('knows the time zone of each site’s newest release', async () => {
        const zoned = (timeZone: string) => ({ settings: { origins: [], reportFromVisits: 3, retentionDays: 400, openingHours: { timeZone, weekly: {} } } });
        await store.recordRelease(release('r1', zoned('Europe/Oslo')), 1_000);
        await store.recordRelease(release('r2', zoned('Europe/Stockholm')), 2_000);
        await store.recordRelease(release('r1', { site: 'other' }), 3_000);
        expect(await store.siteTimeZones()).toEqual([{ site: 'other' }, { site: 'shop', timeZone: 'Europe/Stockholm' }]);
      });

      it('knows which locales and sites there are', async () => {
        expect(await store.knownValues()).toEqual({ locales: ['nb', 'sv'], sites: ['other', 'shop'] });
      });
    });

    describe('releases', () => {
      it('remembers each change once, the newest first', async () => {
        expect(await store.releases()).toEqual([]);
        expect(await store.recordRelease(release('r1'), 1_000)).toEqual({ isNew: true });
        expect(await store.recordRelease(release('r1'), 2_000)).toEqual({ isNew: false });
        expect(await store.recordRelease(release('r2'), 3_000)).toEqual({ isNew: true });
        expect(await store.recordRelease(release('r1'), 4_000)).toEqual({ isNew: true });
        expect((await (await examined.reopen()).releases()).map(({ release: { release: hash }, seenAtMs }) => [hash, seenAtMs])).toEqual([['r1', 4_000], ['r2', 3_000], ['r1', 1_000]]);
        expect(await store.releases(1)).toEqual([{ release: release('r1'), seenAtMs: 4_000 }]);
      });

      it('keeps the newest settings of the same content, and sites apart', async () => {
        await store.recordRelease(release('r1'), 1_000);
        await store.recordRelease(release('r1', { settings: { origins: [], reportFromVisits: 1, retentionDays: 30 } }), 2_000);
        await store.recordRelease(release('r1', { site: 'other' }), 3_000);
        expect((await store.releases()).map((found) => [found.release.site, found.release.settings.retentionDays])).toEqual([['other', 400], ['shop', 30]]);
      });
    });

    describe('forgetting', () => {
      it('removes a visit with everything that was judged of it, and nothing else', async () => {
        await keep(store, { visit: 'gone', searches: [judgedSearch('a', { failure: 'no_results' })], articles: [articleUse('x')] }, { visit: 'stays', searches: [judgedSearch('b', { failure: 'no_results' })] });
        await store.append(admit(search('gone', 'later', MONDAY_MS + 1)));
        expect(await store.forgetVisit('gone')).toBe(2);
        expect(await store.forgetVisit('gone')).toBe(0);
        expect(await store.unjudgedVisits(10)).toEqual([]);
        expect(await store.countArticles(WEEK, 10)).toEqual([]);
        expect((await store.askedQuestions(WEEK)).map(({ wording }) => wording)).toEqual(['b']);
        expect(await store.countOutcomes(WEEK)).toEqual([{ outcome: 'gave_up', visits: 1 }]);
      });

      it('removes what is older than the retention, in any amount', async () => {
        const old = Array.from({ length: 2_500 }, (_, n) => search(`old ${n}`, 'x', MONDAY_MS));
        await store.append(old.map(receivedAt(1_000)));
        await keep(store, { visit: 'new', searches: [judgedSearch('b', { failure: 'no_results' })] });
        expect(await store.expire(1_000)).toBe(0);
        expect(await store.expire(1_001)).toBe(2_500);
        expect(await store.unjudgedVisits(10)).toEqual([]);
        expect(await store.countOutcomes(WEEK)).toEqual([{ outcome: 'gave_up', visits: 1 }]);
      });

      it('judges a visit again of which only a part is left', async () => {
        const kept = search('v', 'kept', MONDAY_MS + 1);
        await store.append([...[search('v', 'old', MONDAY_MS)].map(receivedAt(1_000)), ...[kept].map(receivedAt(5_000))]);
        const [visit] = await store.unjudgedVisits(10);
        await store.keepJudgements([{ visit: 'v', mark: visit!.mark, site: 'shop', locale: 'sv', day: MONDAY, outcome: 'gave_up', searches: [judgedSearch('old'), judgedSearch('kept')], articles: [] }]);
        expect(await store.expire(2_000)).toBe(1);
        expect(await store.countSearches(WEEK)).toEqual([]);
        expect((await store.unjudgedVisits(10)).map(({ events }) => events.map(({ id }) => id))).toEqual([[kept.id]]);
      });
    });

    it('is ready, and can wait for what it was given', async () => {
      expect(await store.isReady()).toBe(true);
      const appended = store.append(admit(search('v', 'x', MONDAY_MS)));
      await store.drain();
      expect(await appended).toEqual({ accepted: 1, duplicates: 0 });
    });
  });
}
