import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ReportQuestion } from '../../../../core/contract/report.ts';
import { dismissGap, GapDecisionError, mergeGaps, renameGap, splitGap } from '../../../../server/insights/decide-gaps.ts';
import { draftArticle } from '../../../../server/insights/draft-article.ts';
import { gapId } from '../../../../server/insights/gap-id.ts';
import { linkQuestions } from '../../../../server/insights/link-questions.ts';
import { makeReport } from '../../../../server/insights/make-report.ts';
import { normaliseQuestion } from '../../../../server/insights/normalise-question.ts';
import { openStore, type Store } from '../../../../server/store/open-store.ts';
import { GAPS } from '../../../support/believable-topics.ts';
import { believableTraffic } from '../../../support/believable-traffic.ts';
import { visitEvents } from '../../../support/visit-events.ts';

const NOW = new Date('2026-11-21T12:00:00Z');

let store: Store;
beforeEach(async () => {
  store = await openStore('sqlite::memory:');
});
afterEach(() => store.close());

async function happen(times: number, what: (visit: ReturnType<typeof visitEvents>) => unknown): Promise<void> {
  const visits = Array.from({ length: times }, () => visitEvents({ startMs: NOW.getTime() - 3_600_000 }));
  for (const visit of visits) what(visit);
  await store.events.append(visits.flatMap(({ events }) => events.map((event) => ({ event, receivedAtMs: NOW.getTime() }))));
}
const gaps = async () => (await makeReport(store, { now: NOW, reportFromVisits: 1 })).questions;
const gapWith = (found: readonly ReportQuestion[], wording: string) => found.find(({ wordings }) => wordings.some((row) => row.wording === wording))!;

describe('a gap', () => {
  beforeEach(async () => {
    await happen(5, (visit) => visit.search(0, 'glimt alexa'));
    await happen(3, (visit) => visit.search(0, 'glimt alexa').search(9, 'röststyrning'));
    await happen(4, (visit) => visit.search(0, 'presentinslagning'));
  });

  it('holds what visitors ask for the same reason, and says why', async () => {
    const gap = gapWith(await gaps(), 'glimt alexa');
    const glimt = gapId(normaliseQuestion('glimt alexa', 'sv').question);
    // Three visits asked both: they are three visits, not six.
    expect(gap).toMatchObject({ id: glimt, query: 'glimt alexa', searches: 11, visits: 8, contacts: 0, kinds: [{ kind: 'refined', visits: 3 }, { kind: 'no_results', searches: 8, visits: 8 }] });
    expect(gap.members).toEqual([{ id: glimt, query: 'glimt alexa', searches: 8 }, { id: expect.any(String), query: 'röststyrning', searches: 3, reason: 'reworded', because: glimt }]);
    expect(await gaps()).toHaveLength(2);
  });

  it('counts a visit that contacted us after two of its wordings once, and its cost once', async () => {
    await happen(2, (visit) => visit.search(0, 'glimt alexa').search(9, 'röststyrning').contact(20));
    await store.events.recordRelease({ release: 'r', site: 'shop', articles: [], settings: { origins: [], reportFromVisits: 1, retentionDays: 400, costPerContact: { amount: 50, currency: 'SEK' } } }, NOW.getTime());
    const report = await makeReport(store, { now: NOW });
    expect(gapWith(report.questions, 'röststyrning')).toMatchObject({ searches: 15, visits: 10, contacts: 2, cost: 100 });
    const contacted = await makeReport(store, { now: NOW, kind: 'contacted' });
    expect(contacted.questions).toMatchObject([{ searches: 4, visits: 2 }]);
    for (const { kinds } of [report, contacted]) expect(kinds.find(({ kind }) => kind === 'contacted')).toMatchObject({ visits: 2, questions: [{ searches: 4, visits: 2 }] });
  });

  it('keeps its id and its members, whatever comes later', async () => {
    const before = gapWith(await gaps(), 'röststyrning');
    await happen(60, (visit) => visit.search(0, 'röststyrning'));
    await happen(30, (visit) => visit.search(0, 'annat som frågas ofta'));
    const after = gapWith(await gaps(), 'röststyrning');
    expect(after.id).toBe(before.id);
    expect(after.members.map(({ id }) => id).sort()).toEqual(before.members.map(({ id }) => id).sort());
    expect(after.searches).toBe(71);
  });

  it('can be split, and stays split', async () => {
    const gap = gapWith(await gaps(), 'röststyrning');
    const [own, other] = gap.members.map(({ id }) => id);
    await splitGap(store, gap.id, other!);
    await happen(9, (visit) => visit.search(0, 'glimt alexa').search(9, 'röststyrning'));
    expect((await gaps()).map(({ query, members }) => [query, members.length])).toEqual(expect.arrayContaining([['glimt alexa', 1], ['röststyrning', 1]]));
    await expect(splitGap(store, gap.id, own!)).rejects.toThrow(GapDecisionError);
    await expect(splitGap(store, gap.id, other!)).rejects.toThrow(/no question of/u);
  });

  it('can be merged into another, and its old id still means it', async () => {
    const found = await gaps();
    const [glimt, present] = [gapWith(found, 'glimt alexa').id, gapWith(found, 'presentinslagning').id];
    expect(await mergeGaps(store, glimt, present)).toBe(present);
    const merged = await gaps();
    expect(merged).toHaveLength(1);
    expect(merged[0]).toMatchObject({ id: present, searches: 15 });
    expect(merged[0]!.members.map(({ reason }) => reason).sort()).toEqual(['person', 'reworded', undefined]);
    expect((await draftArticle(store, glimt, { reportFromVisits: 1 }))!.markdown).toContain(present);
    await store.events.recordRelease({ release: 'r', site: 'shop', articles: [{ id: 'a/b', locale: 'sv', title: 'A', path: 'sv/a/b/', closes: [glimt] }], settings: { origins: [], reportFromVisits: 1, retentionDays: 400 } }, NOW.getTime());
    expect((await makeReport(store, { now: NOW })).ledger[0]).toMatchObject({ gap: glimt, before: { searches: 15 } });
    await expect(mergeGaps(store, glimt, present)).rejects.toThrow(/already/u);
    await expect(mergeGaps(store, 'gap-0000000000', present)).rejects.toThrow(GapDecisionError);
  });

  it('can be renamed and dismissed, and both can be undone', async () => {
    const { id } = gapWith(await gaps(), 'presentinslagning');
    await renameGap(store, id, 'Slår ni in presenter?');
    expect(gapWith(await gaps(), 'presentinslagning').query).toBe('Slår ni in presenter?');
    await dismissGap(store, id, true);
    const report = await makeReport(store, { now: NOW, reportFromVisits: 1 });
    expect(report.questions.map((gap) => gap.id)).not.toContain(id);
    expect(report.kinds.flatMap(({ questions }) => questions.map((gap) => gap.id))).not.toContain(id);
    expect(report.latest.map((gap) => gap.id)).not.toContain(id);
    expect(report).toMatchObject({ dismissed: { gaps: 1, searches: 4 }, other: { searches: 0 }, headline: { failed: { now: 15 } } });
    await dismissGap(store, id, false);
    await renameGap(store, id, undefined);
    expect(gapWith(await gaps(), 'presentinslagning').query).toBe('presentinslagning');
  });
});

describe('linkQuestions', () => {
  const reasons = (questions: string[]) => linkQuestions({ questions, rewordings: [], ended: [] }).map(({ reason }) => reason);

  it('takes a slip for the same word, and another word for another', () => {
    expect(reasons(['rabattkod', 'rabatkod'])).toEqual(['spelling']);
    expect(reasons(['presentkort', 'presentkorg'])).toEqual(['spelling']);
    expect(reasons(['retur', 'natur'])).toEqual([]);
    expect(reasons(['felkod e12', 'felkod e13'])).not.toContain('spelling');
  });

  it('wants most of what is said to be the same', () => {
    expect(reasons(['beställ tygprov', 'tygprov', 'a b', 'c d', 'e f', 'beställ gg'])).toEqual(['terms']);
    expect(reasons(['glömt lösenord', 'byt lösenord'])).toEqual([]);
  });

  it('believes several visitors, and not one', () => {
    const evidence = (visits: number) => linkQuestions({ questions: ['a1 x', 'b1 y'], rewordings: [{ question: 'a1 x', next: 'b1 y', visits }], ended: [] });
    expect(evidence(2)).toMatchObject([{ reason: 'reworded' }]);
    expect(evidence(1)).toEqual([]);
    const ended = (visits: number) => linkQuestions({ questions: ['a1 x', 'b1 y'], rewordings: [], ended: [{ question: 'a1 x', article: 'c/d', visits }, { question: 'b1 y', article: 'c/d', visits: 2 }] });
    expect(ended(2)).toMatchObject([{ reason: 'same_article', article: 'c/d' }]);
    expect(ended(1)).toEqual([]);
  });
});

it('finds the planted gaps whole in a month of believable traffic, and mixes no two of them', async () => {
  const until = new Date('2026-11-20T23:59:59Z');
  await store.events.append(believableTraffic({ until, days: 60, visitsPerDay: 80 }).map((event) => ({ event, receivedAtMs: Date.parse(event.at) })));
  const { questions } = await makeReport(store, { now: until, reportFromVisits: 1 });
  const topicsOf = (question: ReportQuestion) => new Set(question.wordings.flatMap(({ wording }) => GAPS.flatMap((gap, index) => (Object.values(gap.wordings).flat().includes(wording) ? [index] : []))));
  for (const question of questions) expect([question.query, topicsOf(question).size <= 1]).toEqual([question.query, true]);
  for (const gap of GAPS) {
    // Of each language, one gap holds all wordings.
    for (const locale of ['sv', 'nb', 'da'] as const) expect([locale, gap.wordings[locale], new Set(gap.wordings[locale].map((wording) => questions.find(({ wordings, locales }) => wordings.some((row) => row.wording === wording) && locales.some((row) => row.locale === locale))?.id)).size]).toEqual([locale, gap.wordings[locale], 1]);
  }
});
