import { expect, it } from 'vitest';
import { RateLimit } from '../../../../server/desk/rate-limit.ts';

it('allows a burst, then one call in each interval, for each key', () => {
  let now = 0;
  const limit = new RateLimit({ burst: 3, refillMs: 2000, now: () => now });
  expect([1, 2, 3, 4].map(() => limit.take('a'))).toEqual([0, 0, 0, 2]);
  expect(limit.take('b')).toBe(0);
  now = 1500;
  expect(limit.take('a')).toBe(1);
  now = 2000;
  expect(limit.take('a')).toBe(0);
  expect(limit.take('a')).toBe(2);
  now = 1_000_000;
  expect([1, 2, 3, 4].map(() => limit.take('a'))).toEqual([0, 0, 0, 2]);
});

it('tells the wait without taking anything', () => {
  const limit = new RateLimit({ burst: 1, refillMs: 1000, now: () => 0 });
  expect([limit.wait('a'), limit.wait('a'), limit.take('a'), limit.wait('a')]).toEqual([0, 0, 0, 1]);
});

it('survives a clock that goes back', () => {
  let now = 10_000;
  const limit = new RateLimit({ burst: 1, refillMs: 1000, now: () => now });
  limit.take('a');
  now = 0;
  expect(limit.take('a')).toBe(1);
  now = 1000;
  expect(limit.take('a')).toBe(0);
});

it('forgets the keys unused for longest, so that inventing keys costs no memory', () => {
  const limit = new RateLimit({ burst: 1, refillMs: 60_000, now: () => 0 });
  limit.take('victim');
  for (let n = 0; n < 9_999; n += 1) limit.take(`key ${n}`);
  expect(limit.take('victim')).toBeGreaterThan(0);
  for (let n = 0; n < 10_000; n += 1) limit.take(`more ${n}`);
  expect(limit.take('victim')).toBe(0);
});
