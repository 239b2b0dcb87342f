import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_HANDOVER_BYTES, readHandoverContext, type ReadArticle, type TriedSearch } from '../../../../core/contract/handover-context.ts';
import { gatherHandover, type HandoverParts } from '../../../../widget/escalation/gather-handover.ts';
import { editLine, partsOf, refreshHandover, removeLine, restoreLine, shownHandover, startHandover } from '../../../../widget/escalation/handover-draft.ts';
import { handoverText, mailLink } from '../../../../widget/escalation/handover-text.ts';
import { contact as en } from '../../../../widget/texts/contact-en.ts';

const search = (query: string, minute = 0): TriedSearch => ({ query, at: new Date(Date.UTC(2026, 10, 23, 9, minute)).toISOString(), results: 2 });
const article = (id: string): ReadArticle => ({ id, title: `About ${id}`, path: `en/${id}/`, readMs: 40_000 });
const parts = (changes: Partial<HandoverParts> = {}): HandoverParts => ({
  visit: 'v1', site: 'shop', locale: 'en', question: 'Where is my parcel?', searches: [search('parcel')], articles: [article('tracking')], page: { path: '/orders', title: 'Orders' }, attributes: { Order: '10482' }, ...changes,
});

describe('gatherHandover', () => {
  it('makes a document that the contract reads', () => expect(readHandoverContext(gatherHandover(parts()))).toEqual(gatherHandover(parts())));
  it('scrubs the searches and leaves the question in the visitor’s words', () => {
    const context = gatherHandover(parts({ question: 'Write to me@shop.example', searches: [search('mail to me@shop.example')] }));
    expect(context.searches[0]!.query).toBe('mail to [email]');
    expect(context.question).toBe('Write to me@shop.example');
  });
  it('lets the oldest go until it fits', () => {
    const searches = Array.from({ length: 50 }, (_, i) => search(`${i} ${'ä'.repeat(400)}`, i));
    const context = gatherHandover(parts({ searches, question: 'ö'.repeat(3000) }));
    expect(new TextEncoder().encode(JSON.stringify(context)).length).toBeLessThanOrEqual(MAX_HANDOVER_BYTES);
    expect(context.searches.at(-1)!.query).toMatch(/^49 /u);
    expect(context.searches.length).toBeGreaterThan(5);
    expect(context.searches.length).toBeLessThan(50);
  });
  it('fits and is readable whatever comes in', () => {
    const text = fc.oneof(fc.string({ maxLength: 200 }), fc.string({ unit: 'binary', maxLength: 5000 }), fc.constant('\u0000'.repeat(6000)), fc.constant('🙂'.repeat(3000)));
    fc.assert(fc.property(text, fc.array(text, { maxLength: 60 }), fc.array(text, { maxLength: 60 }), fc.dictionary(text, text, { maxKeys: 8 }), (question, searches, articles, attributes) => {
      const context = gatherHandover(parts({ question, searches: searches.map((query) => search(query)), articles: articles.map(article), attributes }));
      expect(readHandoverContext(context)).toEqual(context);
      expect(context.searches.length + context.articles.length === 0 || new TextEncoder().encode(JSON.stringify(context)).length <= MAX_HANDOVER_BYTES).toBe(true);
    }), { numRuns: 30 });
  });
});

describe('what the visitor sees and what is sent', () => {
  const draft = startHandover({ searches: [search('parcel', 1), search('late parcel', 2)], articles: [article('tracking')], page: { path: '/orders', title: 'Orders' }, attributes: { Order: '10482', Plan: 'Plus' } });
  const key = (text: string): string => {
    const shown = shownHandover(draft);
    return [...shown.searches.map((line) => ({ key: line.key, text: line.value.query })), ...shown.articles.map((line) => ({ key: line.key, text: line.value.title })), ...shown.attributes.map((line) => ({ key: line.key, text: line.value[0] }))]
      .find((line) => line.text === text)!.key;
  };
  it('are the same lines', () => {
    expect(partsOf(shownHandover(draft))).toEqual({ searches: draft.searches, articles: draft.articles, page: draft.page, attributes: draft.attributes });
  });
  it('without a line that was taken out, until it is brought back', () => {
    const without = removeLine(removeLine(draft, key('late parcel')), 'page');
    expect(partsOf(shownHandover(without))).toMatchObject({ searches: [search('parcel', 1)], page: undefined });
    expect(partsOf(shownHandover(restoreLine(without))).page).toEqual(draft.page);
    expect(partsOf(shownHandover(restoreLine(restoreLine(without)))).searches).toHaveLength(2);
  });
  it('with other words where the visitor changed them, and nothing where they were deleted', () => {
    const changed = editLine(editLine(draft, key('parcel'), 'my parcel'), key('Order'), '  ');
    expect(partsOf(shownHandover(changed)).searches[0]!.query).toBe('my parcel');
    expect(partsOf(shownHandover(changed)).attributes).toEqual({ Plan: 'Plus' });
  });
  it('stay changed when the visit goes on', () => {
    const later = refreshHandover(removeLine(draft, key('About tracking')), { ...draft, articles: [...draft.articles, article('returns')] });
    expect(shownHandover(later).articles.map(({ value }) => value.id)).toEqual(['returns']);
  });
});

describe('handoverText', () => {
  it('reads well to a person', () => {
    expect(handoverText(gatherHandover(parts({ searches: [{ ...search('parcel'), opened: 'tracking' }, { ...search('late'), results: 0 }], articles: [{ ...article('tracking'), vote: 'down' }] })), en, 'en')).toBe([
      'Where is my parcel?', '', 'What I have already tried:',
      '- "parcel" (2 results, opened “About tracking”)', '- "late" (no results)', '- About tracking (read for 40 seconds, you said it didn’t help)', '- Orders (/orders)', '- Order: 10482',
    ].join('\n'));
  });
  it('is the question alone when nothing goes along', () => expect(handoverText(gatherHandover(parts({ searches: [], articles: [], page: undefined, attributes: {} })), en, 'en')).toBe('Where is my parcel?'));
});

describe('mailLink', () => {
  it('encodes what it carries', () => expect(mailLink('help@shop.example', 'A & B', 'one\ntwo?')).toBe('mailto:help@shop.example?subject=A%20%26%20B&body=one%0D%0Atwo%3F'));
  it('is never longer than mail programs take, and never cuts a character', () => {
    for (const text of ['ö'.repeat(5000), '🙂'.repeat(5000), 'x'.repeat(5000)]) {
      const link = mailLink('help@shop.example', 'Question', text);
      expect(link.length).toBeLessThan(1820);
      expect(decodeURIComponent(link)).not.toContain('\uFFFD');
    }
  });
});
