import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { MessageStored } from '../../../../../core/contract/desk-document.ts';
import { DeskApiError } from '../../../../../server/desk/page/desk-api.ts';
import { Outbox, type PendingMessage } from '../../../../../server/desk/page/outbox.ts';

describe('the outbox of an agent', () => {
  let kept: readonly PendingMessage[];
  let arrived: string[];
  let refusals: number[];
  /** Answers of the server to come: an HTTP status, 0 for no answer; 201 when there is none left. */
  let answers: number[];
  let attempts: string[];
  const make = (): Outbox =>
    new Outbox({
      memory: { read: () => kept, write: (messages) => void (kept = messages) },
      send: async ({ id, text }) => {
        attempts.push(`${id} ${text}`);
        const status = answers.shift() ?? 201;
        if (status !== 201) throw new DeskApiError(status, undefined, status === 429 ? 30 : 0);
        return { message: { id, text } } as unknown as MessageStored;
      },
      onStored: (conversationId, { message }) => void arrived.push(`${conversationId}: ${message.text}`),
      onChange: (_messages, refusal) => refusal && refusals.push(refusal.status),
    });

  beforeEach(() => {
    vi.useFakeTimers();
    [kept, arrived, refusals, answers, attempts] = [[], [], [], [], []];
  });
  afterEach(() => vi.useRealTimers());

  it('sends nothing under another name: what a colleague left behind waits for a decision', async () => {
    kept = [{ id: 'm', conversationId: 'c', text: 'one', at: '2026-11-22T08:00:00Z', status: 'sending', agentId: 'anna' }];
    const outbox = make();
    outbox.owner = 'bo';
    outbox.flush();
    await vi.advanceTimersByTimeAsync(0);
    expect(attempts).toEqual([]);
    expect(outbox.messages).toMatchObject([{ id: 'm', status: 'refused' }]);
    outbox.retry('m');
    await vi.advanceTimersByTimeAsync(0);
    expect(arrived).toEqual(['c: one']);
  });

  it('sends in the order of writing, one at a time', async () => {
    const outbox = make();
    for (const text of ['one', 'two', 'three']) outbox.add('c', text);
    await vi.advanceTimersByTimeAsync(0);
    expect(arrived).toEqual(['c: one', 'c: two', 'c: three']);
    expect(kept).toEqual([]);
  });

  it('tries again, later and later, with the same id, and nothing overtakes', async () => {
    answers = [0, 503, 0];
    const outbox = make();
    outbox.add('c', 'one');
    outbox.add('c', 'two');
    await vi.advanceTimersByTimeAsync(0);
    expect(attempts).toHaveLength(1);
    expect(kept).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(attempts).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(attempts).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(arrived).toEqual(['c: one', 'c: two']);
    expect(new Set(attempts.slice(0, 4)).size).toBe(1);
  });

  it('goes at once when the connection is back', async () => {
    answers = [0, 0, 0, 0, 0];
    const outbox = make();
    outbox.add('c', 'one');
    await vi.advanceTimersByTimeAsync(10_000);
    answers = [];
    outbox.flush();
    await vi.advanceTimersByTimeAsync(0);
    expect(arrived).toEqual(['c: one']);
  });

  it('waits as long as the server asks', async () => {
    answers = [429];
    make().add('c', 'one');
    await vi.advanceTimersByTimeAsync(29_000);
    expect(attempts).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(arrived).toEqual(['c: one']);
  });

  it('lets the agent decide about what the server refuses, and goes on with the rest', async () => {
    answers = [404];
    const outbox = make();
    outbox.add('gone', 'one');
    outbox.add('c', 'two');
    await vi.advanceTimersByTimeAsync(0);
    expect(refusals).toEqual([404]);
    expect(arrived).toEqual(['c: two']);
    expect(outbox.messages.map(({ text, status }) => [text, status])).toEqual([['one', 'refused']]);
    outbox.retry(outbox.messages[0]!.id);
    await vi.advanceTimersByTimeAsync(0);
    expect(arrived).toEqual(['c: two', 'gone: one']);
    answers = [400];
    outbox.add('c', 'three');
    await vi.advanceTimersByTimeAsync(0);
    outbox.drop(outbox.messages[0]!.id);
    expect(kept).toEqual([]);
  });

  it('keeps everything when the session has ended, for the next login', async () => {
    answers = [401];
    const outbox = make();
    outbox.add('c', 'one');
    outbox.add('c', 'two');
    await vi.advanceTimersByTimeAsync(600_000);
    expect([attempts.length, refusals]).toEqual([1, [401]]);
    expect(kept.map(({ text, status }) => [text, status])).toEqual([['one', 'sending'], ['two', 'sending']]);
    make().flush();
    await vi.advanceTimersByTimeAsync(0);
    expect(arrived).toEqual(['c: one', 'c: two']);
  });

  it('survives a reload', async () => {
    answers = [0];
    make().add('c', 'one');
    await vi.advanceTimersByTimeAsync(0);
    const [sent] = attempts;
    make().flush();
    await vi.advanceTimersByTimeAsync(0);
    expect(attempts[1]).toBe(sent);
    expect(arrived).toContain('c: one');
  });
});
