import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { firefox, type BrowserContext, type Page } from '@playwright/test';
import { findFirefox } from '../support/find-browsers.ts';
import { openWidgetSite, widgetOn, type HostPage, type WidgetSite } from '../support/widget-site.ts';

// Pages as others have made them. On each a visitor finds an answer, and the page goes on as if we were not there.

/** Counts in `window.fired`, and takes from the browser, each key that is a shortcut, wherever it is pressed but in what `unless` says. */
const shortcuts = (where: 'window' | 'document', unless: string): string => `<script>var fired = 0; ${where}.addEventListener('keydown', function (e) { if (${unless}) return; if ('retu/jk '.includes(e.key)) { fired++; e.preventDefault(); } }, true);</script>`;
const strict = (policies: string): HostPage => ({
  script: '<script nonce="n0" async="async" src="/help/hjelp.js"></script>',
  headers: { 'content-security-policy': `default-src 'self'; script-src 'nonce-n0' 'strict-dynamic'; style-src 'self'; require-trusted-types-for 'script'; trusted-types ${policies}` },
});

interface ForeignPage extends HostPage {
  /** Done on the page before the widget is opened by a script, since its launcher cannot be pressed then. */
  readonly prepare?: (page: Page) => Promise<void>;
}

const PAGES: Readonly<Record<string, ForeignPage>> = {
  'of XHTML that allows no Trusted Types policy': {
    ...strict("'none'"), doctype: '<?xml version="1.0" encoding="utf-8"?>', html: ' xmlns="http://www.w3.org/1999/xhtml"',
    headers: { ...strict("'none'").headers, 'content-type': 'application/xhtml+xml; charset=utf-8' },
  },
  'in quirks mode, zoomed in, with shortcuts for the whole document and a trap for the focus': {
    doctype: '',
    head: `<style>html { zoom: 1.5 }</style>${shortcuts('document', 'false')}<script>document.addEventListener("focusin", function (e) { var trap = document.getElementById("trap"); if (!trap.contains(e.target)) trap.firstChild.focus(); }, true);</script>`,
    body: '<div id="trap"><input/></div>',
  },
  'zoomed out, with shortcuts wherever nobody writes and a modal dialog of its own': {
    head: `<style>body { zoom: .5 }</style>${shortcuts('window', '/INPUT|TEXTAREA/.test(e.target.tagName) || e.target.isContentEditable')}`,
    body: '<dialog id="modal"><p>Kassan</p></dialog>',
    prepare: (page) => page.evaluate(() => { document.querySelector('dialog')!.showModal(); }),
  },
  'with the libraries and the habits of long ago': {
    head: `<script>
      Object.prototype.extend = function () {}; Array.prototype.each = function (f) { this.forEach(f); }; Array.prototype.toJSON = function () { return "[" + this.join() + "]"; };
      Array.prototype.map = function (f, self) { var out = []; for (var i = 0; i < this.length; i++) out.push(f.call(self, this[i], i, this)); return out; };
      Array.prototype.includes = function (x) { return this.indexOf(x) >= 0; };
      JSON.parse = JSON.stringify = function () { throw new Error("their JSON"); };
      window.fetch = function (address) { if (address.indexOf("/v1/") < 0) throw new Error("their fetch"); };
      Intl.DateTimeFormat = Intl.NumberFormat = function () { throw new Error("their Intl"); }; performance.now = function () { throw new Error("their clock"); }; window.queueMicrotask = undefined;
      window.MessageChannel = undefined; window.define = function () { throw new Error("AMD"); }; define.amd = {}; window.module = { exports: {} }; window.exports = module.exports;
    </script>`,
  },
  "that is inert and allows others' policies only": { ...strict('shop dompurify'), prepare: (page) => page.evaluate(() => { document.body.inert = true; }) },
};

const open: BrowserContext[] = [];
const sites: WidgetSite[] = [];
afterEach(async () => { for (const context of open.splice(0)) await context.close(); });
afterAll(async () => { for (const site of sites) await site.close(); });

function walks(launch?: Parameters<typeof openWidgetSite>[0]): void {
  let site: WidgetSite;
  beforeAll(async () => { sites.push(site = await openWidgetSite(launch)); });

  it.each(Object.entries(PAGES))('%s', async (_name, { prepare, ...host }) => {
    site.show(host);
    const { page, context, troubles } = await site.visit();
    open.push(context);
    const { launcher, results, article } = widgetOn(page);
    const panel = page.locator('hjelp-widget .panel');
    const field = panel.locator('#q');
    await launcher.waitFor();
    await page.evaluate(() => {
      Object.assign(window, { told: [], names: Object.getOwnPropertyNames(window) });
      const { told } = window as unknown as { told: string[] };
      addEventListener('securitypolicyviolation', (event) => { told.push(`policy: ${event.violatedDirective}`); });
      addEventListener('unhandledrejection', (event) => { told.push(`rejected: ${String(event.reason)}`); });
    });
    if (prepare) {
      await prepare(page);
      await page.evaluate(() => { (document.querySelector('hjelp-widget') as unknown as { open(): void }).open(); });
    } else await launcher.click();
    await panel.locator('[part=contact-button]').waitFor();
    const [box, size] = [(await panel.boundingBox())!, page.viewportSize()!];
    expect(box.y, 'all of the panel is in the window').toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(size.width);
    expect(box.width, "in the visitor's own size").toBeGreaterThan(350);
    await field.click();
    await page.keyboard.type('retur/jk ');
    const typed = (): Promise<string> => field.evaluate((input: HTMLInputElement) => input.value);
    expect(await typed()).toBe('retur/jk ');
    for (let letters = 4; letters > 0; letters -= 1) await page.keyboard.press('Backspace');
    expect(await typed()).toBe('retur');
    await results.first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await article.waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => panel.isVisible()).toBe(false);
    const after = await page.evaluate(() => {
      const { told, names, fired = 0 } = window as unknown as { told: string[]; names: string[]; fired?: number };
      return { told, fired, modal: document.querySelector('dialog')?.open ?? true, names: Object.getOwnPropertyNames(window).filter((key) => !names.includes(key) && !/^(?:__|told|names)/.test(key)) };
    });
    expect(after).toEqual({ told: [], fired: 0, modal: true, names: [] });
    expect(troubles).toEqual([]);
  });
}

describe('an answer is found on a page', () => { walks(); });

describe('there is no widget, and no error, on a page', () => {
  it.each(['Element.prototype.attachShadow = function () { throw new Error("not here"); }', 'window.CSSStyleSheet = undefined', 'customElements.define = function () { throw new Error("not here"); }'])('that says %s', async (refusal) => {
    const site = sites[0]!;
    site.show({ head: `<script>${refusal}</script>` });
    const { page, context, troubles } = await site.visit();
    open.push(context);
    await expect.poll(() => page.evaluate(() => document.readyState)).toBe('complete');
    expect(troubles).toEqual([]);
  });
});

const firefoxPath = findFirefox();
describe.skipIf(firefoxPath === undefined)('and in Firefox on a page', () => {
  walks({ launch: () => firefox.launch({ channel: 'moz-firefox', executablePath: firefoxPath! }) });
});
