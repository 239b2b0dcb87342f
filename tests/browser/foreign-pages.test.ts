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
      (function (plain) { window.setTimeout = function (f, ms) { return plain(f, ms); }; })(window.setTimeout); window.MessageChannel = window.IntersectionObserver = window.ResizeObserver = undefined; for (const name of ['crypto', 'visualViewport']) Object.defineProperty(window, name, { value: 'theirs' }); window.define = function () { throw new Error("AMD"); }; define.amd = {}; window.module = { exports: {} }; window.exports = module.exports;
    </script>`,
  },
  "that is inert and allows others' policies only": { ...strict('shop dompurify'), prepare: (page) => page.evaluate(() => { document.body.inert = true; }) },
};

const open: BrowserContext[] = [];
const sites: WidgetSite[] = [];
beforeAll(async () => { sites.push(await openWidgetSite()); });
afterEach(async () => { for (const context of open.splice(0)) await context.close(); });
afterAll(async () => { for (const site of sites) await site.close(); });

/** @param other Another browser than the first. */
function walks(other?: Parameters<typeof openWidgetSite>[0]): void {
  let site: WidgetSite;
  beforeAll(async () => {
    if (other) sites.push(await openWidgetSite(other));
    site = sites.at(-1)!;
  });

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
    await panel.locator('[part=contact-button]').click();
    await panel.locator('textarea').first().waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => panel.isVisible()).toBe(false);
    const after = await page.evaluate(() => {
      const { told, names, fired = 0 } = window as unknown as { told: string[]; names: string[]; fired?: number };
      return { told, fired, modal: document.querySelector('dialog')?.open ?? true, names: Object.getOwnPropertyNames(window).filter((key) => !names.includes(key) && !/^(?:__|told|names|hjelp$)/.test(key)) };
    });
    expect(after).toEqual({ told: [], fired: 0, modal: true, names: [] });
    expect(troubles).toEqual([]);
  });
}

describe('an answer is found on a page', () => { walks(); });

describe('the widget is used', () => {
  const visit = async (host: HostPage) => {
    sites[0]!.show({ ...host, head: `<script>window.told = []; addEventListener('error', (event) => told.push(event.message)); addEventListener('unhandledrejection', (event) => told.push(String(event.reason)));</script>${host.head ?? ''}` });
    const visited = await sites[0]!.visit();
    open.push(visited.context);
    return { ...visited, ...widgetOn(visited.page), told: () => visited.page.evaluate(() => (window as unknown as { told: string[] }).told) };
  };

  it('in a frame that may send no forms', async () => {
    const { page, troubles } = await visit({ widget: null, script: '', body: `<iframe sandbox="allow-scripts" width="900" height="700" srcdoc="<!doctype html><html lang='sv'><script async src='/help/hjelp.js'></script><hjelp-widget kb='/help/' consent='required'></hjelp-widget>"></iframe>` });
    const frame = page.frameLocator('iframe');
    await frame.locator('hjelp-widget .launcher').click();
    const field = frame.locator('hjelp-widget #q');
    await field.pressSequentially('xqzv');
    await field.press('Enter');
    await frame.locator('[part=contact-button]').waitFor();
    await field.press('Enter');
    const missing = frame.locator('[part=missing]');
    await missing.locator('textarea').fill('Ett svar');
    await missing.getByRole('button').click();
    await frame.locator('[part=thanks]').waitFor();
    expect(troubles).toEqual([]);
  });

  it('on a page that forbids to copy, and one that fills the screen', async () => {
    const { page, panel, field, results, open: openPanel, troubles, told } = await visit({
      head: '<script>for (const type of ["copy", "cut", "paste", "selectstart", "contextmenu"]) document.addEventListener(type, (event) => { told.push(type); event.preventDefault(); }, true)</script>',
      body: '<div id="game"><button onclick="game.requestFullscreen()">Spela</button></div>',
    });
    await openPanel();
    await panel.locator('[part=contact-button]').waitFor();
    await field.fill('retur');
    for (const key of ['a', 'x', 'v', 'v']) await page.keyboard.press(`ControlOrMeta+${key}`);
    expect(await field.inputValue()).toBe('returretur');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Spela' }).click();
    await page.waitForFunction(() => document.fullscreenElement !== null);
    await page.evaluate(() => { (document.querySelector('hjelp-widget') as unknown as { search(query: string): void }).search('retur'); });
    await results.first().click();
    await panel.locator('[part=article]').waitFor();
    expect(await told()).toEqual([]);
    expect(troubles).toEqual([]);
  });

  it('in a link of the page, which a press in the panel does not follow', async () => {
    const { page, panel, field, results, article } = await visit({ widget: null, script: '', body: '<a href="#theirs">Vidare <hjelp-widget kb="/help/"></hjelp-widget></a>' });
    const followed = (): Promise<string> => page.evaluate(() => new Promise((resolve) => { setTimeout(() => { resolve(location.hash); }); }));
    let letCome = (): void => {};
    const mayCome = new Promise<void>((resolve) => { letCome = resolve; });
    await page.route('**/panel-*.js', async (route) => { await mayCome; await route.continue(); });
    await page.addScriptTag({ url: '/help/hjelp.js' });
    await page.evaluate(() => { (document.querySelector('hjelp-widget') as unknown as { open(): void }).open(); });
    for (const stage of ['the first panel', 'the panel proper']) {
      await field.click();
      expect(await followed(), `a press in the field of ${stage}`).toBe('');
      await panel.locator('label[for=q]').click();
      await panel.getByText('Provbutiken').first().click();
      expect(await followed(), `presses beside the field of ${stage}`).toBe('');
      letCome();
      await panel.locator('[part=contact-button]').waitFor();
    }
    await field.fill('retur');
    await results.first().click();
    await article.locator('p').first().click();
    await panel.locator('[part=contact-button]').click();
    await panel.locator('textarea').first().click();
    await panel.getByRole('button', { name: 'Stäng hjälpen' }).click();
    expect(await followed()).toBe('');
  });

  it('in a link around a panel that stands in the page', async () => {
    const { page, field, results, article } = await visit({ widget: null, body: '<a href="#theirs">Vidare <hjelp-widget kb="/help/" mode="inline"></hjelp-widget></a>' });
    const hash = (): Promise<string> => page.evaluate(() => new Promise((resolve) => { setTimeout(() => { resolve(location.hash); }); }));
    await field.click();
    expect(await hash()).toBe('');
    await page.keyboard.type('retur');
    await results.first().click();
    await article.locator('p').first().click();
    expect(await hash(), 'of the article, which is the address to share').toMatch(/^#help\//u);
  });

  it('on a page that takes it away at the news that it opens', async () => {
    const { page, launcher, open: openPanel, troubles, told } = await visit({ head: '<script>addEventListener("hjelp-open", ({ target }) => target.remove(), { once: true })</script>' });
    const address = page.url();
    const widget = await page.waitForSelector('hjelp-widget', { state: 'attached' });
    await launcher.click();
    await page.waitForLoadState('networkidle');
    expect(page.url()).toBe(address);
    await page.evaluate((element) => { document.body.append(element); }, widget);
    await openPanel();
    expect(await told()).toEqual([]);
    expect(troubles).toEqual([]);
  });

  it('as far as titles, where the panel cannot be made, and as a link, where nothing can', async () => {
    // Lit keeps its templates in one of these.
    const old = '<script>window.WeakMap = class { get() { throw new Error("their WeakMap"); } }</script>';
    const first = await visit({ head: old });
    await first.open();
    await first.page.waitForLoadState('networkidle');
    await first.field.fill('retur');
    await first.results.first().waitFor();
    await first.page.keyboard.press('Escape');
    expect(await first.panel.count()).toBe(0);
    await first.launcher.click();
    await first.panel.waitFor();
    await first.page.locator('hjelp-widget [part=close-button]').click();
    expect(await first.panel.count()).toBe(0);
    expect([await first.told(), first.troubles]).toEqual([[], []]);

    // A visit before leaves the panel of the first second out.
    const again = await visit({ head: `${old}<script>sessionStorage.setItem('hjelp-visit', '{}')</script>` });
    await again.launcher.click();
    await again.page.waitForURL('**/help/');
    expect(again.troubles).toEqual([]);
  });

  it('on a page that hears of no failure of ours, whatever is missing', async () => {
    const { page, panel, field, open: openPanel, told } = await visit({ head: '<script>HTMLElement.prototype.focus = function () { throw new Error("their focus"); }</script>' });
    await page.route('**/kb/manifest.json', async (route) => {
      const manifest = await (await route.fetch()).text();
      await route.fulfill({ contentType: 'application/json', body: manifest.replace('/overview-', '/overview-gone').replace('/index-', '/index-gone') });
    });
    await openPanel();
    await panel.locator('[part=contact-button]').waitFor();
    await field.fill('retur');
    await panel.getByRole('heading', { name: 'Sökningen fungerar inte just nu' }).waitFor({ timeout: 20_000 });
    await page.locator('hjelp-widget [part=close-button]').click();
    await expect.poll(() => panel.count()).toBe(0);
    expect(await told()).toEqual([]);
  });
});

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
