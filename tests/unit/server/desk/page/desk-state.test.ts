import { describe, expect, it } from 'vitest';
import type { ConversationMessage } from '../../../../../core/contract/conversation.ts';
import type { ConversationSummary, DeskConversation } from '../../../../../core/contract/desk-document.ts';
import { HANDOVER_FORMAT } from '../../../../../core/contract/handover-context.ts';
import { INITIAL_STATE, listedIds, missingAfter, sections, withChanges, withMessages, type DeskState } from '../../../../../server/desk/page/desk-state.ts';

const message = (seq: number): ConversationMessage => ({ id: `m${seq}`, seq, from: 'visitor', text: `${seq}`, at: '2026-11-21T08:00:00.000Z' });
const summary = (id: string, revision: number, changes: Partial<ConversationSummary> = {}): ConversationSummary => ({
  id, state: 'waiting', question: 'q', locale: 'sv', createdAt: '', updatedAt: '', lastMessage: message(1), revision, tags: [], notes: 0, read: { visitor: 0, agent: 0 }, ...changes,
});
const ME = { id: 'anna', name: 'Anna' };
const initial: DeskState = { ...INITIAL_STATE, now: new Date(0), session: { agent: ME, role: 'agent', door: 'account', pageKey: '', siteName: '', canSearch: false, assignment: 'by-hand', takesTurns: true, asks: 'thumb', canMakeGaps: false } };
const opened = (conversation: Partial<DeskConversation>): DeskState => ({
  ...initial,
  open: {
    id: 'a',
    status: 'ready',
    conversation: { ...summary('a', 1), messages: [message(1)], context: { format: HANDOVER_FORMAT, visit: '', site: '', locale: 'sv', question: 'the whole question', searches: [], articles: [], attributes: {} }, internalNotes: [], ...conversation },
  },
});

describe('the list', () => {
  it('has the longest waiting on top, then mine, then colleagues’, closed ones on demand', () => {
    const state = withChanges(initial, [
      summary('waits short', 1, { unansweredSince: '2026-11-21T08:05:00Z' }),
      summary('answered', 2, { state: 'active', assignee: ME }),
      summary('waits long', 3, { unansweredSince: '2026-11-21T08:00:00Z' }),
      summary('unanswered', 4, { state: 'active', assignee: ME, unansweredSince: '2026-11-21T08:01:00Z' }),
      summary('answered later', 5, { state: 'active', assignee: ME }),
      summary('bo’s', 6, { state: 'active', assignee: { id: 'bo', name: 'Bo' } }),
      summary('closed', 7, { state: 'closed', closedAt: '2026-11-21T07:00:00Z' }),
    ]);
    expect(listedIds(state)).toEqual(['waits long', 'waits short', 'unanswered', 'answered later', 'answered', 'bo’s']);
    // Whoever was given one and has not answered keeps it with them; among the waiting it stands all the same.
    const given = withChanges(state, [summary('given', 8, { assignee: ME, unansweredSince: '2026-11-21T07:59:00Z' })]);
    expect(listedIds(given).slice(0, 3)).toEqual(['waits long', 'waits short', 'given']);
    expect(listedIds({ ...given, tab: 'waiting' })).toEqual(['given', 'waits long', 'waits short']);
    expect(listedIds({ ...given, tab: 'mine' })[0]).toBe('given');
    expect(listedIds({ ...given, tab: 'closed' })).toEqual(['closed']);
    expect(sections(state).closed.map(({ id }) => id)).toEqual(['closed']);
  });

  it('never goes back to an older state', () => {
    const state = withChanges(withChanges(initial, [summary('a', 9, { state: 'closed' })]), [summary('a', 8, { state: 'active' })]);
    expect(state.conversations.get('a')?.state).toBe('closed');
  });
});

describe('the open conversation', () => {
  it('follows changes, keeps its whole question, and drops what has ended', () => {
    const state = withChanges(opened({ assignee: ME, unansweredSince: 'x' }), [summary('a', 2, { state: 'active', question: 'the wh…' })]);
    const open = state.open?.status === 'ready' ? state.open.conversation : undefined;
    expect(open).toMatchObject({ state: 'active', question: 'q', context: { question: 'the whole question' } });
    expect([open?.assignee, open?.unansweredSince]).toEqual([undefined, undefined]);
  });

  it('has each message once and in order, however they arrive', () => {
    let state = opened({});
    state = withMessages(state, 'a', [message(3), message(2)]);
    state = withMessages(state, 'a', [message(2), message(4)]);
    state = withMessages(state, 'other', [message(9)]);
    expect(state.open?.status === 'ready' && state.open.conversation.messages.map(({ seq }) => seq)).toEqual([1, 2, 3, 4]);
  });

  it('knows after which message something is missing', () => {
    const lastMessage = message(4);
    expect(missingAfter(opened({ lastMessage }))).toBe(1);
    expect(missingAfter(opened({ lastMessage, messages: [message(1), message(2), message(4)] }))).toBe(2);
    expect(missingAfter(opened({ lastMessage, messages: [1, 2, 3, 4].map(message) }))).toBeUndefined();
    expect(missingAfter(initial)).toBeUndefined();
  });

  it('is gone when it was deleted', () => {
    expect(withChanges(opened({}), [], ['a']).open).toEqual({ id: 'a', status: 'gone' });
  });
});
