import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWidgetSite, type WidgetSite } from '../support/widget-site.ts';

// A page that puts the element in and takes it out again, as single-page applications do with each of their views.

let site: WidgetSite;

beforeAll(async () => { site = await openWidgetSite(); });
afterAll(async () => { await site.close(); });

/** Mounts before anything is counted: scripts, words and styles that the page keeps once are then here. */
const WARM = 4;
const MOUNTS = 100;
/** What the browser and the test's own tools may grow by meanwhile: one widget that is left has more nodes and listeners than that. */
const MOST_NODES = 100;
const MOST_LISTENERS = 20;
const MOST_BYTES = 1_000_000;

describe('after a hundred mounts and removals', () => {
  it('nothing is left of the widgets: no worker, no element, no nodes, no listeners, no memory', async () => {
    site.show({ widget: null, script: '<script async src="/help/hjelp.js" data-kb="/help/"></script>' });
    const { page, context, troubles } = await site.visit();
    await page.waitForFunction(() => customElements.get('hjelp-widget'));
    const session = await context.newCDPSession(page);
    await session.send('HeapProfiler.enable');
    const mount = (times: number) => page.evaluate(async (count) => {
      document.querySelector('hjelp-widget')?.remove();
      for (let time = 0; time < count; time += 1) {
        const widget = document.createElement('hjelp-widget') as HTMLElement & { search(query: string): void };
        widget.setAttribute('kb', '/help/');
        const told = new Promise((resolve) => { widget.addEventListener('hjelp-ready', resolve, { once: true }); });
        document.body.append(widget);
        // Every other one is used; the rest are passed by.
        if (time % 2 === 0) {
          widget.search('retur');
          await told;
        }
        widget.remove();
      }
    }, times);
    const count = async () => {
      for (let time = 0; time < 3; time += 1) await session.send('HeapProfiler.collectGarbage');
      const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
      const { usedSize } = await session.send('Runtime.getHeapUsage');
      const { result } = await session.send('Runtime.evaluate', { expression: 'customElements.get("hjelp-widget").prototype' });
      const { objects } = await session.send('Runtime.queryObjects', { prototypeObjectId: result.objectId! });
      const { result: length } = await session.send('Runtime.callFunctionOn', { objectId: objects.objectId!, functionDeclaration: 'function () { return this.length }' });
      await session.send('Runtime.releaseObject', { objectId: objects.objectId! });
      return { nodes, listeners: jsEventListeners, bytes: usedSize, widgets: length.value as number };
    };
    await mount(WARM);
    await expect.poll(() => page.workers().length).toBe(0);
    const before = await count();
    await mount(MOUNTS);
    await expect.poll(() => page.workers().length).toBe(0);
    // What a mount has begun may end a moment later: a wait for the network takes seconds.
    await expect.poll(async () => (await count()).widgets, { timeout: 60_000 }).toBeLessThanOrEqual(2);
    const after = await count();
    expect(after.nodes - before.nodes).toBeLessThan(MOST_NODES);
    expect(after.listeners - before.listeners).toBeLessThan(MOST_LISTENERS);
    expect(after.bytes - before.bytes).toBeLessThan(MOST_BYTES);
    expect(troubles).toEqual([]);
    await context.close();
  });
});
