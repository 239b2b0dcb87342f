import { expect, it } from 'vitest';
import { LiveStream } from '../../../../server/desk/live-stream.ts';

it('wakes those who listen to a topic, and nobody else', async () => {
  const live = new LiveStream();
  const [one, two, other] = [live.listen('a'), live.listen('a'), live.listen('b')];
  const waits = [one.wait(60_000), two.wait(60_000)];
  const silent = other.wait(1);
  live.signal('a');
  expect(await Promise.all(waits)).toEqual(['signal', 'signal']);
  expect(await silent).toBe('timeout');
});

it('remembers one signal for who is busy, however many came', async () => {
  const live = new LiveStream();
  const listener = live.listen('a');
  for (let n = 0; n < 1000; n += 1) live.signal('a');
  expect(await listener.wait(60_000)).toBe('signal');
  expect(await listener.wait(1)).toBe('timeout');
});

it('ends waiting when the listener or everything is closed, and keeps nothing', async () => {
  const live = new LiveStream();
  const one = live.listen('a');
  const waiting = one.wait(60_000);
  one.close();
  one.close();
  expect(await waiting).toBe('closed');
  expect(await one.wait(60_000)).toBe('closed');
  expect(live.count()).toBe(0);
  const two = live.listen('b').wait(60_000);
  expect([live.count(), live.count('b')]).toEqual([1, 1]);
  live.close();
  expect(await two).toBe('closed');
  expect(live.count()).toBe(0);
  expect(await live.listen('c').wait(60_000)).toBe('closed');
});
