import { describe, expect, it } from 'vitest';
import { whenAsked } from '../../../cli/run-server.ts';

describe('signals to stop', () => {
  it('stop once, however many hands pass the same one on, and at once when asked again', () => {
    const done: string[] = [];
    let nowMs = 5_000;
    const signal = whenAsked(() => done.push('stop'), () => done.push('now'), () => nowMs);
    signal();
    nowMs += 3;
    signal();
    nowMs += 900;
    signal();
    expect(done).toEqual(['stop']);
    nowMs += 200;
    signal();
    expect(done).toEqual(['stop', 'now']);
  });
});
