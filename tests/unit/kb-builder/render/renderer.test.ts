import { describe, expect, it } from 'vitest';
import { Renderer } from '../../../../kb-builder/render/renderer.ts';
import type { RenderAnswer } from '../../../../kb-builder/render/render-messages.ts';

async function render(markdowns: readonly string[], timeLimitMs?: number): Promise<RenderAnswer[]> {
  const renderer = new Renderer(timeLimitMs === undefined ? {} : { timeLimitMs });
  const answers: RenderAnswer[] = [];
  try {
    await renderer.renderAll(markdowns.map((markdown) => ({ locale: 'en', title: 't', markdown })), (index, answer) => { answers[index] = answer; });
  } finally {
    renderer.close();
  }
  return answers;
}

describe('Renderer', () => {
  it('renders articles in processes of their own, and refuses the one that never ends', async () => {
    // 19,000 characters without a blank, again and again: each is quadratic work for whoever looks for addresses.
    const endless = `${'a.'.repeat(9_500)}@b `.repeat(40);
    const [first, bad, last] = await render(['one', endless, 'three'], 1_000);
    expect(first).toMatchObject({ ok: true });
    expect(bad).toMatchObject({ ok: false, code: 'too-slow', message: { text: expect.stringContaining('limit of {0} seconds') as string, values: [1] } });
    expect(last).toMatchObject({ ok: true });
  });

  it('survives a text that overflows the stack', async () => {
    const [bad, good] = await render(['*a **b '.repeat(3_000) + 'x' + '** a*'.repeat(3_000), 'fine']);
    expect(bad).toMatchObject({ ok: false });
    expect(good).toMatchObject({ ok: true });
  });

  it('has nothing to do without articles', async () => {
    expect(await render([])).toEqual([]);
  });
});
