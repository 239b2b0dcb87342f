import { expect, it } from 'vitest';
import { readConversationExport } from '../../../../../core/contract/desk-document.ts';
import { colleagueName } from '../../../../../server/desk/page/colleague-name.ts';
import { conversationAsText } from '../../../../../server/desk/page/conversation-as-text.ts';
import { en } from '../../../../../server/desk/page/texts/en.ts';
import { sv } from '../../../../../server/desk/page/texts/sv.ts';

const message = { id: 'm1', seq: 1, from: 'visitor' as const, text: 'Var är mitt <b>paket</b>?', at: '2026-11-23T09:00:00.000Z' };
const exported = readConversationExport({
  format: 1, exportedAt: '2026-11-23T12:00:00.000Z', siteName: 'Nordlys',
  conversation: {
    id: 'c1', state: 'closed', question: message.text, locale: 'sv', createdAt: message.at, updatedAt: message.at, lastMessage: message, revision: 3, tags: ['frakt'],
    identity: { id: '4711', name: 'Kim', state: 'verified' }, rating: { kind: 'csat', score: 4, comment: 'Bra!' },
    context: { format: 1, visit: 'v', site: 's', locale: 'sv', question: message.text, searches: [{ query: 'paket', at: message.at, results: 0 }], articles: [{ id: 'a', title: 'Spåra paket', path: 'sv/a/', readMs: 61_000, vote: 'down' }], attributes: { Order: '10482' }, page: { path: '/ordrar', title: 'Ordrar' } },
    internalNotes: [{ id: 'n', author: '', authorId: '3f2aa', text: 'ring lagret', at: '2026-11-23T09:01:00.000Z' }],
    messages: [message, { id: 'm2', seq: 2, from: 'agent', author: 'Anna', text: 'kvitto.pdf', attachment: { id: 'x', name: 'kvitto.pdf', type: 'application/pdf', bytes: 9 }, at: '2026-11-23T09:02:00.000Z' }],
  },
});

it('an exported conversation reads in the order in which it happened, with what the visitor had tried', () => {
  const text = conversationAsText(exported, sv);
  const order = ['Nordlys', 'Besökare:\nVar är mitt <b>paket</b>?', 'Intern anteckning av En kollega (3F2):\nring lagret', 'Anna:\n[kvitto.pdf]', '- Kim, 4711', '- ”paket” (Inga träffar)', '- Spåra paket, i 1 min 1 s, Hjälpte inte', '- Order: 10482', '- Ordrar, /ordrar', '- frakt', 'Besökarens nöjdhet: 4 av 5\nBra!'];
  const places = order.map((part) => text.indexOf(part));
  expect(places.filter((place) => place < 0)).toEqual([]);
  expect(places).toEqual(places.toSorted((one, other) => one - other));
});

it('colleagues without a name can be told apart', () => {
  const names = ['3f2a0000-x', '9b1c0000-x'].map((id) => colleagueName({ id, name: '' }, en));
  expect(names).toEqual(['A colleague (3F2)', 'A colleague (9B1)']);
  expect(colleagueName({ id: 'bo', name: 'Bo' }, en)).toBe('Bo');
  expect(colleagueName({}, en)).toBe('A colleague');
});
