import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_HANDOVER_BYTES, readHandoverContext, type ReadArticle, type TriedSearch } from '../../../../core/contract/handover-context.ts';
import { gatherHandover, type HandoverParts } from '../../../../widget/escalation/gather-handover.ts';
import { editLine, partsOf, refreshHandover, removeLine, restoreLine, shownHandover, startHandover } from '../../../../widget/escalation/handover-draft.ts';
import { holdsPrivateNumber } from '../../../../widget/escalation/private-number.ts';
import { channelLink } from '../../../../widget/escalation/channel-links.ts';
import { makePacket, packetText } from '../../../../widget/escalation/handover-packet.ts';
import { vendorFields, vendorTags } from '../../../../widget/escalation/vendor-fields.ts';
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
  it('shows page and site without personal data before anything is sent, and leaves orders and the visitor’s own words', () => {
    const sources = { searches: [], articles: [], page: { path: '/my', title: 'Kim <kim@example.com> – Orders' }, attributes: { order: '5561234567', phone: '070-123 45 67', Note: 'born 811218-9876' } };
    const draft = startHandover(sources);
    const { page, attributes } = partsOf(shownHandover(draft));
    expect([page!.title, attributes]).toEqual(['Kim <[email]> – Orders', { order: '5561234567', phone: '[phone]', Note: 'born [personnummer]' }]);
    expect(partsOf(shownHandover(refreshHandover(draft, sources)))).toEqual(partsOf(shownHandover(draft)));
    // What the visitor writes into a line of the site is their own decision.
    expect(partsOf(shownHandover(editLine(draft, 'attribute phone', '070-123 45 67'))).attributes['phone']).toBe('070-123 45 67');
  });
  it('knows numbers that are worth a thought from those that the team needs', () => {
    for (const text of ['Mitt personnummer är 811218-9876', 'kort 4111 1111 1111 1111', 'SE45 5000 0000 0583 9825 7466']) expect([text, holdsPrivateNumber(text)]).toEqual([text, true]);
    for (const text of ['', 'Ring 070-123 45 67', 'kim@example.com', 'Order 204817, tack', 'skriv [personnummer] här', 'den 22 november 2026 klockan 12:30']) expect([text, holdsPrivateNumber(text)]).toEqual([text, false]);
  });
  it('lets the oldest go until it fits', () => {
    const searches = Array.from({ length: 50 }, (_, i) => search(`${i} ${'ä'.repeat(400)}`, i));
    const context = gatherHandover(parts({ searches, question: 'ö'.repeat(3000) }));
    expect(new TextEncoder().encode(JSON.stringify(context)).length).toBeLessThanOrEqual(MAX_HANDOVER_BYTES);
    expect(context.searches.at(-1)!.query).toMatch(/^49 /u);
    expect(context.searches.length).toBeGreaterThan(5);
    expect(context.searches.length).toBeLessThan(50);
  });
  it('leaves out attributes that a reader would not take, and shows none of them', () => {
    const attributes = { prototype: 'x', constructor: 'y', Order: '1' };
    expect(gatherHandover(parts({ attributes })).attributes).toEqual({ Order: '1' });
    expect(shownHandover(startHandover({ searches: [], articles: [], page: { path: '/', title: '' }, attributes })).attributes.map(({ value }) => value[0])).toEqual(['Order']);
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
  it('name a search that was made twice once, with what was opened from either', () => {
    const twice = startHandover({ ...draft, searches: [{ ...search('Late  parcel', 1), opened: 'tracking' }, search('returns', 2), { ...search('late parcel', 3), results: 5 }] });
    expect(partsOf(shownHandover(twice)).searches).toEqual([search('returns', 2), { ...search('late parcel', 3), results: 5, opened: 'tracking' }]);
    const same = editLine(twice, shownHandover(twice).searches[0]!.key, 'late parcel');
    expect(gatherHandover(parts(partsOf(shownHandover(same)))).searches).toHaveLength(1);
  });
  it('leave out what was taken out, when the visitor searches for it again', () => {
    const without = removeLine(draft, key('late parcel'));
    const later = refreshHandover(without, { ...draft, searches: [...draft.searches, search('Late parcel', 9)] });
    expect(partsOf(shownHandover(later)).searches.map(({ query }) => query)).toEqual(['parcel']);
  });
  it('name no article by a search that led to it, when the article was taken out', () => {
    const led = startHandover({ ...draft, searches: [{ ...search('parcel', 1), opened: 'tracking' }] });
    const [article] = shownHandover(led).articles;
    expect(JSON.stringify(gatherHandover(parts(partsOf(shownHandover(led)))))).toContain('tracking');
    expect(JSON.stringify(gatherHandover(parts(partsOf(shownHandover(removeLine(led, article!.key))))))).not.toContain('tracking');
  });
  it('stay changed when the visit goes on', () => {
    const later = refreshHandover(removeLine(draft, key('About tracking')), { ...draft, articles: [...draft.articles, article('returns')] });
    expect(shownHandover(later).articles.map(({ value }) => value.id)).toEqual(['returns']);
  });
});

const context = (changes: Partial<HandoverParts> = {}) => gatherHandover(parts(changes));
const tried = { searches: [{ ...search('parcel'), opened: 'tracking' }, { ...search('late'), results: 0 }], articles: [{ ...article('tracking'), vote: 'down' as const }] };
const everything = () => true;

describe('the packet as a text', () => {
  it('reads well to the agent who gets it', () => {
    expect(makePacket(context(tried), en, 'en', { link: 'https://chat.example/handover/abc' }).text()).toBe([
      'Where is my parcel?', '', 'What I have already tried:',
      '- "parcel" (2 results, opened “About tracking”)', '- "late" (no results)', '- About tracking (read for 40 seconds, did not help)',
      '', 'The page I was on: Orders (/orders)', 'Order: 10482',
      '', 'Everything I have tried is here: https://chat.example/handover/abc',
    ].join('\n'));
  });
  it('is the question alone when nothing goes along', () => expect(packetText(context({ searches: [], articles: [], page: undefined, attributes: {} }), en, 'en', everything)).toBe('Where is my parcel?'));
  it('drops whole lines, the oldest first, and keeps the question and the link', () => {
    const link = 'https://chat.example/handover/abc';
    const whole = makePacket(context(tried), en, 'en', { link });
    for (let most = whole.text().length; most >= 90; most -= 1) {
      const text = whole.text(most);
      expect(text.length).toBeLessThanOrEqual(most);
      expect(text.startsWith('Where is my parcel?')).toBe(true);
      expect(text.endsWith(link)).toBe(true);
      const lines = text.split('\n');
      expect(whole.text().split('\n')).toEqual(expect.arrayContaining(lines));
    }
    expect(whole.text(200)).not.toContain('"parcel"');
    expect(whole.text(200)).toContain('Order: 10482');
  });
  it('says in the visitor’s own voice who they are, and what was only opened', () => {
    const text = makePacket(context({ articles: [{ ...article('tracking'), readMs: 120 }], identity: { id: '4711', name: 'Kim Berg', email: 'kim@example.com' } }), en, 'en').text();
    expect(text).toContain('- About tracking (opened)');
    expect(text).toContain('I am: Kim Berg, kim@example.com (4711)');
    expect(text).not.toContain(en.handoverIdentity);
  });
  it('keeps the order’s number and the last attempt longer than how it began', () => {
    const packet = makePacket(context({ searches: [search('first', 0), search('second', 1), search('third', 2)], articles: [article('one'), article('two')], attributes: { Order: '10482' } }), en, 'en');
    const wentAt = (line: string): number => Array.from({ length: packet.text().length + 1 }, (_, most) => most).findLast((most) => !packet.text(most).includes(line)) ?? 0;
    const order = ['"first"', 'About one', '"second"', 'The page I was on', '"third"', 'About two', 'Order: 10482'].map(wentAt);
    expect(wentAt('"first"')).toBeGreaterThan(wentAt('"second"'));
    expect(order).toEqual(order.toSorted((one, other) => other - one));
  });
  it('has no heading without lines below it', () => {
    const text = makePacket(context({ searches: [], articles: [] }), en, 'en').text();
    expect(text).toBe('Where is my parcel?\n\nThe page I was on: Orders (/orders)\nOrder: 10482');
  });
  it('cuts a question that is too long at the end of a word', () => {
    const question = 'I would like to exchange the jacket for a smaller one before Friday';
    for (let most = 20; most < question.length; most += 1) {
      const text = makePacket(context({ searches: [], articles: [], page: undefined, attributes: {}, question }), en, 'en').text(most);
      expect(text.length).toBeLessThanOrEqual(most);
      expect(question.split(' ')).toEqual(expect.arrayContaining(text.replace('…', '').split(' ')));
    }
  });
  it('cuts the question last of all, and never a character in two', () => {
    const packet = makePacket(context({ ...tried, question: '🙂'.repeat(300) }), en, 'en');
    const text = packet.text(255);
    expect(text.length).toBeLessThanOrEqual(255);
    expect(text.endsWith('…')).toBe(true);
    expect(encodeURIComponent(text)).toContain('%F0');
  });
});

describe('the packet as fields', () => {
  const free = { draft: false, send: false, context: 'conversation', cspOrigins: [] } as const;
  const packet = makePacket(context({ ...tried, attributes: { 'Order number': '10482', 'Kundnummer Å': '7' } }), en, 'en', { link: 'https://chat.example/handover/abc' });
  it('has names as the product writes them', () => {
    expect(Object.keys(vendorFields(packet, { ...free, keyStyle: 'dash' }, {}))).toEqual(['help-question', 'help-link', 'help-summary', 'help-searches', 'help-articles', 'help-page', 'order-number', 'kundnummer-a']);
    expect(Object.keys(vendorFields(packet, { ...free, keyStyle: 'camel' }, {}))).toContain('orderNumber');
    expect(Object.keys(vendorFields(packet, { ...free, keyStyle: 'words' }, {}))).toContain('Help question');
  });
  it('has only fields that exist, where they have to be made first', () => {
    expect(vendorFields(packet, { ...free, declaredFields: true }, { question: '39467850731803' })).toEqual({ 39467850731803: 'Where is my parcel?' });
    expect(vendorFields(packet, { ...free, declaredFields: true }, {})).toEqual({});
  });
  it('keeps to the longest value, the newest search first, and a link whole or not at all', () => {
    const fields = vendorFields(packet, { ...free, maxValueLength: 40 }, {});
    for (const value of Object.values(fields)) expect(value.length).toBeLessThanOrEqual(40);
    expect(fields['help_searches']).toBe('"late" (no results); …');
    expect(fields['help_link']).toBe('https://chat.example/handover/abc');
    expect(vendorFields(packet, { ...free, maxValueLength: 20 }, {})['help_link']).toBeUndefined();
    expect(Object.values(fields).join('')).not.toContain('\n');
  });
  it('says what was tried on one line, without repeating a question that has its own field', () => {
    const short = { ...free, maxValueLength: 255 };
    expect(vendorFields(packet, short, {})['help_summary']).toBe('What I have already tried: "parcel" (2 results, opened “About tracking”); "late" (no results); About tracking (read for 40 seconds, did not help) | The page I was on: Orders (/orders); Order number: 10482; Kundnummer Å: 7');
    expect(vendorFields(packet, { ...short, declaredFields: true }, { summary: 'cf_summary' })['cf_summary']).toMatch(/^Where is my parcel\? \| What I have already tried: /u);
  });
  it('keeps to the greatest number, what matters most first', () => expect(Object.keys(vendorFields(packet, { ...free, maxKeys: 2 }, {}))).toEqual(['help_question', 'help_link']));
  it('never says who a person is: what the site told is under names of its own there', () => {
    const named = makePacket(context({ attributes: { user_id: '4711', Email: 'kim@example.com', 'Order number': '10482' } }), en, 'en');
    const fields = vendorFields(named, { ...free, context: 'person' }, {});
    expect(fields).toMatchObject({ help_user_id: '4711', help_order_number: '10482' });
    for (const taken of ['user_id', 'email', 'name', 'phone']) expect(fields).not.toHaveProperty(taken);
  });
  it('is nothing where the product takes none', () => expect(vendorFields(packet, { ...free, context: 'none' }, {})).toEqual({}));
  it('labels with the packet’s number', () => expect(vendorTags(packet)).toEqual(['self-service', 'help-abc']));
});

describe('links to channels', () => {
  const link = (type: Parameters<typeof channelLink>[0], target: string, changes: Partial<HandoverParts> = tried): string => channelLink(type, target, context(changes), en, 'en');
  it('encodes what it carries', () => {
    const mail = new URL(link('email', 'help@shop.example', { question: 'A & B?\nPlease' }));
    expect(mail.pathname).toBe('help@shop.example');
    expect(mail.searchParams.get('body')).toMatch(/^A & B\?\r\nPlease/u);
  });
  it('says in the subject what it is about, at the end of a word', () => {
    const subject = (question: string): string => new URL(link('email', 'help@shop.example', { question })).searchParams.get('subject')!;
    expect(subject('Where is it?\nThe order & all')).toBe('Question from the website: Where is it? The order & all');
    expect(subject('I sent my shoes back three weeks ago and have not got the money')).toBe('Question from the website: I sent my shoes back three weeks ago and have not got the…');
    expect(subject('')).toBe('Question from the website');
  });
  it.each(['email', 'whatsapp', 'messenger', 'sms'] as const)('%s carries letters, signs and lines as they were written', (type) => {
    const question = 'Blåbærgrød & æøå + 50 % #1?\nSmörgås 🙂 = "nej"';
    const address = link(type, type === 'email' ? 'help+se@shop.example' : type === 'messenger' ? 'tallvik' : '+46 70 123', { question, searches: [], articles: [], page: undefined, attributes: {} });
    // The parts of `sms:` and `mailto:` are percent-encoded and nothing else: there `+` is a plus.
    const carried = decodeURIComponent(/[?&](?:body|text)=([^&]*)$/u.exec(address)![1]!);
    expect(carried.replaceAll('\r\n', '\n')).toBe(question);
    expect(address).not.toMatch(/[\s+]body=|[^A-Za-z0-9:/?&=%.@+!~*'()_-]/u);
    if (type === 'email') expect(address).toMatch(/^mailto:help%2Bse@shop\.example\?/u);
  });
  it('a text message has no mark that would make it three times as many', () => {
    const text = decodeURIComponent(link('sms', '71700', { ...tried, question: 'It’s “late” – again …' }));
    expect(text).toContain('It\'s "late" - again ...');
    expect(text).toContain('opened "About tracking"');
    expect(text).not.toMatch(/[“”‘’–…]/u);
  });
  it('WhatsApp takes digits only, and the text', () => {
    const whatsapp = new URL(link('whatsapp', '+46 70-123 45 67'));
    expect(whatsapp.origin + whatsapp.pathname).toBe('https://wa.me/46701234567');
    expect(whatsapp.searchParams.get('text')).toContain('"late" (no results)');
  });
  it('Messenger, text messages and telephone', () => {
    expect(link('messenger', 'tallvik.help')).toMatch(/^https:\/\/m\.me\/tallvik\.help\?text=Where%20is/u);
    expect(link('sms', '+46 70 123 45 67')).toMatch(/^sms:\+46701234567\?body=Where%20is/u);
    expect(link('phone', '020-00 00 00')).toBe('tel:020000000');
    expect(link('phone', '+46 (0)10-555 01 20')).toBe('tel:+46105550120');
    expect(link('whatsapp', '+46 (0)70-123 45 67')).toMatch(/^https:\/\/wa\.me\/46701234567\?/u);
  });
  it.each(['email', 'whatsapp', 'messenger', 'sms'] as const)('%s is never longer than it is carried, and never cuts a character', (type) => {
    for (const question of ['ö'.repeat(3900), '🙂'.repeat(1900), 'x'.repeat(3900)]) {
      const address = link(type, type === 'email' ? 'help@shop.example' : type === 'messenger' ? 'tallvik' : '+4670123', { ...tried, question });
      expect(address.length).toBeLessThan(type === 'sms' ? 6000 : 2001);
      expect(address.length).toBeGreaterThan(400);
      expect(() => decodeURIComponent(address)).not.toThrow();
      expect(decodeURIComponent(address)).not.toContain('\uFFFD');
    }
  });
});
