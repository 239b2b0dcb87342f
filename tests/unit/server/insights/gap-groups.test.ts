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
    await happen(6, (visit) => visit.search(0, 'glimt alexa').search(9, 'röststyrning'));
    await happen(4, (visit) => visit.search(0, 'presentinslagning'));
  });

  it('holds what visitors ask for the same reason, and says why', async () => {
    const gap = gapWith(await gaps(), 'glimt alexa');
    const glimt = gapId(normaliseQuestion('glimt alexa', 'sv').question);
    // Six visits asked both: they are six visits, not twelve.
    expect(gap).toMatchObject({ id: glimt, query: 'glimt alexa', searches: 17, visits: 11, contacts: 0, kinds: [{ kind: 'refined', visits: 6 }, { kind: 'no_results', searches: 11, visits: 11 }] });
    expect(gap.members).toEqual([{ id: glimt, query: 'glimt alexa', searches: 11 }, { id: expect.any(String), query: 'röststyrning', searches: 6, reason: 'reworded', because: glimt }]);
    expect(await gaps()).toHaveLength(2);
  });

  it.each([3, 4, 5])('is not two questions that have nothing in common, when %i visits had both', async (visits) => {
    await happen(visits, (visit) => visit.search(0, 'hyra släpvagn').search(40, 'öppet på julafton'));
    await happen(visits, (visit) => visit.search(0, 'student discount', { results: 2, answerable: 0.2, top: ['x/y'] }).search(9, 'cargo bike').contact(30));
    const found = await gaps();
    for (const query of ['hyra släpvagn', 'öppet på julafton', 'student discount', 'cargo bike']) expect(gapWith(found, query)).toMatchObject({ query, visits, members: [{ query }] });
  });

  it('counts a visit that contacted us after two of its wordings once, and its cost once', async () => {
    await happen(2, (visit) => visit.search(0, 'glimt alexa').search(9, 'röststyrning').contact(20));
    await store.events.recordRelease({ release: 'r', site: 'shop', articles: [], settings: { origins: [], reportFromVisits: 1, retentionDays: 400, costPerContact: { amount: 50, currency: 'SEK' } } }, NOW.getTime());
    const report = await makeReport(store, { now: NOW });
    expect(gapWith(report.questions, 'röststyrning')).toMatchObject({ searches: 21, visits: 13, contacts: 2, cost: 100 });
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
    expect(after.searches).toBe(77);
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
    expect(merged[0]).toMatchObject({ id: present, searches: 21 });
    expect(merged[0]!.members.map(({ reason }) => reason).sort()).toEqual(['person', 'reworded', undefined]);
    expect((await draftArticle(store, glimt, { reportFromVisits: 1 }))!.markdown).toContain(present);
    await store.events.recordRelease({ release: 'r', site: 'shop', articles: [{ id: 'a/b', locale: 'sv', title: 'A', path: 'sv/a/b/', closes: [glimt] }], settings: { origins: [], reportFromVisits: 1, retentionDays: 400 } }, NOW.getTime());
    expect((await makeReport(store, { now: NOW })).ledger[0]).toMatchObject({ gap: glimt, before: { searches: 21 } });
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
    expect(report).toMatchObject({ dismissed: { gaps: 1, searches: 4 }, other: { searches: 0 }, headline: { failed: { now: 21 } } });
    await dismissGap(store, id, false);
    await renameGap(store, id, undefined);
    expect(gapWith(await gaps(), 'presentinslagning').query).toBe('presentinslagning');
  });
});

describe('linkQuestions', () => {
  const nothing = { visits: new Map(), rewordings: [], ended: [] };
  const reasons = (questions: string[]) => linkQuestions({ ...nothing, questions }).map(({ reason }) => reason);

  it('takes a slip for the same word, and another word for another', () => {
    expect(reasons(['rabattkod', 'rabatkod'])).toEqual(['spelling']);
    expect(reasons(['presentkort', 'presentkorg'])).toEqual(['spelling']);
    // From a keyboard without the letters.
    for (const bare of ['aterbetalning', 'aaterbetalning']) expect(reasons(['återbetalning', bare])).toContain('spelling');
    expect(reasons(['brutt kjøp', 'brutt kjoep'])).toContain('spelling');
    expect(reasons(['ångra', 'angra']), 'two words').toEqual([]);
    expect(reasons(['retur', 'natur'])).toEqual([]);
    expect(reasons(['felkod e12', 'felkod e13'])).not.toContain('spelling');
  });

  it('wants most of what is said to be the same', () => {
    expect(reasons(['beställ tygprov', 'tygprov', 'a b', 'c d', 'e f', 'beställ gg'])).toEqual(['terms']);
    expect(reasons(['glömt lösenord', 'byt lösenord'])).toEqual([]);
  });

  it('believes several visitors, and not one', () => {
    const evidence = (visits: number, next = 'tyg', elsewhere = 0) => linkQuestions({ ...nothing, questions: ['tygprov hem soff', next, 'annat'], rewordings: [{ question: 'tygprov hem soff', next, visits }, { question: 'tygprov hem soff', next: 'okänd', visits: elsewhere }] });
    expect(evidence(2, 'beställ tygprov')).toMatchObject([{ reason: 'reworded' }]);
    expect(evidence(2, 'tygprover')).toMatchObject([{ reason: 'reworded' }]);
    expect(evidence(1, 'beställ tygprov')).toEqual([]);
    expect(evidence(2, 'beställ tygprov', 7)).toEqual([]);
    const ended = (visits: number) => linkQuestions({ ...nothing, questions: ['a1 x', 'b1 y'], ended: [{ question: 'a1 x', article: 'c/d', visits }, { question: 'b1 y', article: 'c/d', visits: 2 }] });
    expect(ended(2)).toMatchObject([{ reason: 'same_article', article: 'c/d' }]);
    expect(ended(1)).toEqual([]);
  });

  it('takes a word for shared that some others have as well, and not one that is in all', () => {
    const linked = (others: number) => linkQuestions({ ...nothing, questions: ['glim alex', 'glim goog hem', ...Array.from({ length: others }, (_, n) => `glim ${n}xyz${n}`)], rewordings: [{ question: 'glim alex', next: 'glim goog hem', visits: 3 }] }).filter(({ reason }) => reason === 'reworded').length;
    expect([linked(0), linked(5), linked(6), linked(7)]).toEqual([1, 1, 1, 0]);
  });

  it('wants many, and most of those who asked either, where the next question shares no word', () => {
    const linked = (visits: number, asked: readonly [number, number], elsewhere = 0) => linkQuestions({
      ...nothing, questions: ['röststyrning', 'alex glim'], visits: new Map([['röststyrning', asked[0]], ['alex glim', asked[1]]]),
      rewordings: [{ question: 'alex glim', next: 'röststyrning', visits }, { question: 'alex glim', next: 'kontakt', visits: elsewhere }],
    }).length > 0;
    expect(linked(6, [9, 30])).toBe(true);
    expect(linked(5, [5, 5])).toBe(false);
    // Most of them went on to something else; or most who ask either ask it alone.
    expect(linked(6, [9, 30], 7)).toBe(false);
    expect(linked(6, [20, 30])).toBe(false);
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
