import { beforeEach, describe, expect, it } from 'vitest';
import { AgentDrafts } from '../../../../../server/desk/page/agent-drafts.ts';

/** A browser's storage, as far as drafts use it. */
function storage(): Storage {
  const kept = new Map<string, string>();
  return {
    get length() { return kept.size; },
    key: (index) => [...kept.keys()][index] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
    clear: () => kept.clear(),
  };
}

describe('what an agent is writing', () => {
  let browser: Storage;
  let now: number;
  const of = (agentId: string): AgentDrafts => new AgentDrafts(() => browser, agentId, () => now);
  beforeEach(() => {
    browser = storage();
    now = Date.parse('2026-11-22T08:00:00Z');
  });

  it('is there in the next tab, and only for who wrote it', () => {
    of('anna').keep('c-1', 'Hej');
    of('anna').keep('note c-1', 'ring först');
    of('bo').keep('c-1', 'Hello');
    expect(of('anna').read()).toEqual({ 'c-1': 'Hej', 'note c-1': 'ring först' });
    of('anna').keep('c-1', '');
    expect(of('anna').read()).toEqual({ 'note c-1': 'ring först' });
    of('anna').clear();
    expect([of('anna').read(), of('bo').read()]).toEqual([{}, { 'c-1': 'Hello' }]);
  });

  it('goes after two weeks, whoever wrote it', () => {
    of('anna').keep('c-1', 'Hej');
    now += 13 * 86_400_000;
    of('bo').keep('c-2', 'Hello');
    now += 2 * 86_400_000;
    expect(of('bo').read()).toEqual({ 'c-2': 'Hello' });
    expect(browser.length).toBe(1);
  });

  it('is not read from what others have written there, and a storage that is full or forbidden costs only the memory', () => {
    browser.setItem('hjelp-desk-draft anna c-1', '{"text":3}');
    browser.setItem('hjelp-desk-draft anna c-2', 'nonsense');
    browser.setItem('other', 'x');
    expect(of('anna').read()).toEqual({});
    expect(browser.getItem('other')).toBe('x');
    const none = new AgentDrafts(() => { throw new Error('forbidden'); }, 'anna', () => now);
    none.keep('c-1', 'Hej');
    none.clear();
    expect(none.read()).toEqual({});
  });
});
