import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { HANDOVER_FORMAT, type HandoverContext } from '../../../../core/contract/handover-context.ts';
import { draftArticle } from '../../../../server/insights/draft-article.ts';
import { gapFromConversation } from '../../../../server/insights/gap-from-conversation.ts';
import { makeReport } from '../../../../server/insights/make-report.ts';
import { renderCsv } from '../../../../server/insights/render/render-csv.ts';
import { renderMarkdown } from '../../../../server/insights/render/render-markdown.ts';
import { renderReportPage } from '../../../../server/insights/render/render-page.ts';
import { renderText } from '../../../../server/insights/render/render-text.ts';
import { openStore, type Store } from '../../../../server/store/open-store.ts';

const NOW = new Date('2026-11-23T12:00:00Z');
let store: Store;
beforeEach(async () => { store = await openStore('sqlite::memory:'); });
afterEach(() => store.close());

async function conversation(id: string, changes: Partial<HandoverContext> = {}, channel = 'chat'): Promise<void> {
  const context: HandoverContext = { format: HANDOVER_FORMAT, visit: `visit-${id}`, site: 'shop', locale: 'sv', question: 'Hej', searches: [], articles: [], attributes: {}, ...changes };
  await store.conversations.open({ id, tokenHash: id, context, message: { id: `${id}-1`, text: context.question }, channel, at: NOW });
}

async function rated(id: string, kind: 'csat' | 'nps' | 'ces' | 'thumb', score: number, hour: string, changes: Partial<HandoverContext> = {}): Promise<void> {
  await conversation(id, changes);
  await store.conversations.close(id, NOW);
  await store.conversations.rate(id, { kind, score, comment: 'hemlig kommentar' }, new Date(`2026-11-23T${hour}:30:00Z`));
}

describe('a conversation that should have been an article', () => {
  it('becomes a gap that report, list and draft know at once, in words without personal data', async () => {
    await conversation('one', { question: 'Hej! Jag heter Kim, ring 070-123 45 67. Kan jag betala i fyrtiosju delar? Tack på förhand.' });
    const found = (await store.conversations.get('one'))!;
    const gap = await gapFromConversation(store, found, undefined, NOW);
    expect(gap.question).toBe('Kan jag betala i fyrtiosju delar?');
    // Pressed twice it is counted once.
    expect(await gapFromConversation(store, found, undefined, NOW)).toEqual(gap);
    const report = await makeReport(store, { now: NOW, reportFromVisits: 3 });
    expect(report.questions.map(({ id, query, searches }) => ({ id, query, searches }))).toEqual([{ id: gap.id, query: gap.question, searches: 1 }]);
    // The words themselves stay untold while too few used them; the name is the agents'.
    expect(report.questions[0]!.wordings).toEqual([]);
    expect((await draftArticle(store, gap.id))?.markdown).toContain('title: Kan jag betala i fyrtiosju delar?');
    await store.conversations.amend('one', () => ({ gap }));
    const renamed = await gapFromConversation(store, (await store.conversations.get('one'))!, 'Delbetalning', NOW);
    expect(renamed).toEqual({ id: gap.id, question: 'Delbetalning' });
    expect((await makeReport(store, { now: NOW })).questions.map(({ query, searches }) => [query, searches])).toEqual([['Delbetalning', 1]]);
    // Whoever is forgotten is forgotten in this too.
    await store.forgetVisit('visit-one');
    expect((await makeReport(store, { now: NOW })).questions).toEqual([]);
  });
});

describe('two conversations of one visit', () => {
  it('become two gaps, also when the agent marks both within the half hour', async () => {
    const visit = 'visit-twice';
    await conversation('one', { visit, question: 'Kan jag betala i fyrtiosju delar?' });
    await conversation('two', { visit, question: 'Hyr ni ut lyftkranar?' });
    const gaps = [];
    for (const [id, minute] of [['one', 0], ['two', 1]] as const) gaps.push(await gapFromConversation(store, (await store.conversations.get(id))!, undefined, new Date(NOW.getTime() - (10 - minute) * 60_000)));
    const { questions } = await makeReport(store, { now: NOW });
    expect(questions.map(({ id, query, searches }) => ({ id, query, searches })).sort((one, other) => (one.query < other.query ? -1 : 1))).toEqual([
      { id: gaps[1]!.id, query: 'Hyr ni ut lyftkranar?', searches: 1 },
      { id: gaps[0]!.id, query: 'Kan jag betala i fyrtiosju delar?', searches: 1 },
    ]);
  });
});

describe('what visitors answer after closing', () => {
  it('is told by article, gap, channel and hour, each kind apart, and never by agent', async () => {
    const article = { id: 'returns/a', title: 'A', path: 'sv/a/', readMs: 1000 };
    await conversation('gap', { question: 'Var är presentkortet?' });
    const gap = await gapFromConversation(store, (await store.conversations.get('gap'))!, undefined, NOW);
    await rated('one', 'csat', 5, '08', { articles: [article], searches: [{ query: 'var är presentkortet', at: NOW.toISOString(), results: 2 }] });
    await rated('two', 'csat', 2, '08', { articles: [article, article] });
    await rated('three', 'nps', 10, '09');
    await rated('four', 'nps', 3, '09');
    await rated('five', 'thumb', 1, '10');
    await rated('elsewhere', 'ces', 7, '10', { site: 'other' });
    await store.conversations.appendFromAgent('gap', { id: 'anna', name: 'Anna Agent' }, { id: 'x', text: 'hej', at: NOW });
    for (const [who, score] of [['a', 1], ['b', 0]] as const) await store.team.voteShift('2026-11-23', who, score);
    const report = await makeReport(store, { now: NOW, site: 'shop' });
    const { satisfaction } = report;
    expect(satisfaction?.kinds).toEqual([
      { kind: 'thumb', answers: 1, mean: 1, good: 1 },
      { kind: 'csat', answers: 2, mean: 3.5, good: 0.5 },
      { kind: 'nps', answers: 2, mean: 6.5, good: 0.5, nps: 0 },
    ]);
    expect(satisfaction?.articles).toEqual([{ article: 'returns/a', title: 'returns/a', kind: 'csat', answers: 2, mean: 3.5, good: 0.5 }]);
    expect(satisfaction?.gaps).toEqual([{ gap: gap.id, query: 'Var är presentkortet?', kind: 'csat', answers: 1, mean: 5, good: 1 }]);
    expect(satisfaction?.channels.map(({ channel, kind, answers }) => [channel, kind, answers])).toEqual([['chat', 'csat', 2], ['chat', 'nps', 2], ['chat', 'thumb', 1]]);
    expect(satisfaction?.hours.map(({ hour, kind }) => [hour, kind])).toEqual([[8, 'csat'], [9, 'nps'], [10, 'thumb']]);
    // Two shifts could be told to be somebody's; three are told.
    expect(satisfaction?.shifts).toBeNull();
    await store.team.voteShift('2026-11-23', 'c', 1);
    const page = renderReportPage(await makeReport(store, { now: NOW }));
    expect(page).toContain('Agents called 2 of 3 shifts good.');
    expect(page).toContain('After the conversation');
    expect(JSON.stringify(satisfaction) + page).not.toContain('Anna Agent');

    // The mail, the terminal and the spreadsheet say the same.
    const whole = await makeReport(store, { now: NOW, site: 'shop' });
    const markdown = renderMarkdown(whole).replaceAll('\u00A0', ' ');
    expect(markdown.slice(markdown.indexOf('## After the conversation'), markdown.indexOf('## How searches failed'))).toBe([
      '## After the conversation', '',
      '| question | answers | good | mean |', '| --- | ---: | ---: | ---: |',
      '| Did it help? | 1 | 100 % | – |', '| Satisfaction, 1–5 | 2 | 50 % | 3.5 |', '| Would recommend, 0–10 | 2 | 50 % · NPS 0 | 6.5 |', '',
      '### By question asked in vain', '', '| question | answers | good | mean |', '| --- | ---: | ---: | ---: |', '| Var är presentkortet? | 1 | 100 % | 5.0 |', '',
      '### By article read before', '', '| article | answers | good | mean |', '| --- | ---: | ---: | ---: |', '| returns/a | 2 | 50 % | 3.5 |', '',
      '### By hour', '', '| hour | asked | answers | good | mean |', '| --- | --- | ---: | ---: | ---: |',
      '| 08:00 | Satisfaction, 1–5 | 2 | 50 % | 3.5 |', '| 09:00 | Would recommend, 0–10 | 2 | 50 % · NPS 0 | 6.5 |', '| 10:00 | Did it help? | 1 | 100 % | – |', '',
      'Agents called 2 of 3 shifts good.', '', '',
    ].join('\n'));
    const text = renderText(whole, { width: 60 }).replaceAll('\u00A0', ' ');
    expect(text).toMatch(/After the conversation\n[^\n]*\n\s+1\s+100 %\s+–\s+Did it help\?\n\s+2\s+50 %\s+3\.5\s+Satisfaction, 1–5\n\s+2\s+50 % · NPS 0\s+6\.5\s+Would/u);
    expect(text).toContain('Agents called 2 of 3 shifts good.');
    expect(text.split('\n').filter((line) => [...line].length > 60)).toEqual([]);
    const csv = renderCsv(whole).trim().split('\r\n').map((line) => line.split(','));
    const at = (name: string): number => csv[0]!.indexOf(name);
    expect(csv.filter((cells) => cells[at('record')] === 'satisfaction').map((cells) => ['kind', 'asked', 'answers', 'good', 'mean', 'nps', 'text', 'article'].map((name) => cells[at(name)]).join(' ').trim())).toEqual([
      'all thumb 1 1 1', 'all csat 2 0.5 3.5', 'all nps 2 0.5 6.5 0', 'gap csat 1 1 5', 'article csat 2 0.5 3.5   returns/a',
      'channel csat 2 0.5 3.5  chat', 'channel nps 2 0.5 6.5 0 chat', 'channel thumb 1 1 1  chat',
      'hour csat 2 0.5 3.5  08:00', 'hour nps 2 0.5 6.5 0 09:00', 'hour thumb 1 1 1  10:00', 'shift  3 0.667',
    ]);
    expect(markdown + text + renderCsv(whole)).not.toContain('Anna Agent');
  });
});
