import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserContext } from '@playwright/test';
import { readKbManifest } from '../../core/contract/kb-manifest.ts';
import { openKbSearch } from '../../core/search/open-kb-search.ts';
import { packTitles, unpackTitles } from '../../core/search/title-search.ts';
import { writeTitleShards } from '../../kb-builder/write/title-shards.ts';
import { openWidgetSite, widgetOn, type WidgetSite } from '../support/widget-site.ts';

// What the page around the widget may expect of its guest.

let site: WidgetSite;
const open: BrowserContext[] = [];

beforeAll(async () => { site = await openWidgetSite(); });
afterAll(async () => { await site.close(); });
afterEach(async () => {
  for (const context of open.splice(0)) await context.close();
  site.show({});
});

async function visit(...args: Parameters<WidgetSite['visit']>) {
  const visited = await site.visit(...args);
  open.push(visited.context);
  return { ...visited, ...widgetOn(visited.page) };
}

describe('before anyone shows intent', () => {
  it('costs one request, one node and no storage', async () => {
    const { page, launcher } = await visit();
    await expect.poll(() => launcher.isVisible()).toBe(true);
    await page.waitForLoadState('networkidle');
    expect(site.asked).toEqual(['hjelp.js']);
    expect(await page.evaluate(async () => ({
      nodes: document.querySelectorAll('hjelp-widget, hjelp-widget *').length,
      kept: Object.keys(localStorage).length + Object.keys(sessionStorage).length,
      databases: (await indexedDB.databases()).length,
      cookie: document.cookie,
    }))).toEqual({ nodes: 1, kept: 0, databases: 0, cookie: '' });
  });

  it('starts the worker, the first stage and the index when the pointer comes near, and the stage panel, core, search, words, manifest and overview together', async () => {
    const { page, launcher } = await visit();
    await launcher.hover();
    await expect.poll(() => site.asked.length).toBeGreaterThanOrEqual(10);
    await page.waitForLoadState('networkidle');
    const first = site.asked.slice(1, 10).map((path) => path.replace(/-[0-9a-f]{8,}/u, '')).sort();
    expect(first).toEqual(['hjelp/begin.js', 'hjelp/core.js', 'hjelp/panel.js', 'hjelp/search-sv.js', 'hjelp/startsv.js', 'hjelp/sv.js', 'hjelp/sv.js', 'kb/manifest.json', 'kb/sv/overview.json']);
    expect(new Set(site.asked).size, 'nothing is fetched twice').toBe(site.asked.length);
  });

  it('still keeps nothing when the panel was opened and closed without a question', async () => {
    const { page, open: openPanel } = await visit();
    await openPanel();
    await page.keyboard.press('Escape');
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate(async () => Object.keys(localStorage).length + Object.keys(sessionStorage).length + (await indexedDB.databases()).length)).toBe(0);
    expect(site.events).toEqual([]);
  });
});

describe('embedding', () => {
  it('works from a script in the head, before there is a body', async () => {
    site.show({ script: '<script src="/help/hjelp.js"></script>' });
    const { launcher } = await visit();
    await expect.poll(() => launcher.count()).toBe(1);
  });

  it('is one widget when the script is loaded twice', async () => {
    site.show({ body: '<script src="/help/hjelp.js"></script><script src="/help/hjelp.js?2"></script>' });
    const { page, launcher, troubles } = await visit();
    await page.waitForLoadState('networkidle');
    expect(await launcher.count()).toBe(1);
    expect(troubles).toEqual([]);
  });

  it('puts itself on a page without the element, with the attributes of its script', async () => {
    site.show({ widget: null, script: '<script async src="/help/hjelp.js" data-locale="en" data-label="Ask us"></script>' });
    const { page, launcher } = await visit();
    await expect.poll(() => launcher.textContent()).toBe('Ask us');
    expect(await page.locator('hjelp-widget').getAttribute('locale')).toBe('en');
  });

  it('comes back by itself when the body it put itself into is exchanged, and leaves alone what the page removed', async () => {
    site.show({ widget: null });
    const own = await visit();
    await expect.poll(() => own.launcher.isVisible()).toBe(true);
    await own.page.evaluate(() => { document.body = document.createElement('body'); });
    await expect.poll(() => own.launcher.isVisible()).toBe(true);

    site.show({});
    const theirs = await visit();
    await expect.poll(() => theirs.launcher.isVisible()).toBe(true);
    await theirs.page.evaluate(() => { document.body = document.createElement('body'); });
    await theirs.page.waitForTimeout(100);
    expect(await theirs.launcher.count()).toBe(0);
  });

  it('gives way to the element that the page itself makes later', async () => {
    site.show({ widget: null });
    const { page, launcher, field, results, open: openPanel, troubles } = await visit();
    await expect.poll(() => launcher.isVisible()).toBe(true);
    await page.evaluate(() => {
      const theirs = document.createElement('hjelp-widget');
      theirs.setAttribute('kb', '/help/');
      theirs.setAttribute('label', 'Deras');
      document.querySelector('main')!.append(theirs);
    });
    expect(await launcher.allTextContents()).toEqual(['Deras']);
    await openPanel();
    await field.fill('retur');
    await results.first().waitFor();
    expect(troubles).toEqual([]);
  });

  it('is found in the tree of a component of the page', async () => {
    site.show({ widget: null, head: '<script>window.hjelp = [["search", "retur"]]</script>', body: '<div id="app"></div><script>document.getElementById("app").attachShadow({ mode: "open" }).append(document.createElement("hjelp-widget"))</script>' });
    const { page, results, launcher, troubles } = await visit();
    await results.first().waitFor();
    expect(await launcher.count()).toBe(1);
    expect(await page.evaluate(() => document.querySelector('hjelp-widget'))).toBeNull();
    expect(troubles).toEqual([]);
  });

  it('stays open and usable when the page moves it', async () => {
    const { page, panel, field, results, open: openPanel, troubles } = await visit();
    await openPanel();
    await field.fill('retur');
    await results.first().waitFor();
    await page.evaluate(() => { document.querySelector('main')!.append(document.querySelector('hjelp-widget')!); });
    await expect.poll(() => panel.isVisible()).toBe(true);
    expect(await field.inputValue()).toBe('retur');
    await page.evaluate(() => { document.querySelector('hjelp-widget')!.remove(); });
    expect(await panel.count()).toBe(0);
    expect(troubles).toEqual([]);
  });

  it('goes on where it was when the page exchanges its body for the next one’s, element and all', async () => {
    const { page, panel, field, results, open: openPanel, troubles } = await visit();
    await openPanel();
    await field.fill('retur');
    await results.first().waitFor();
    await expect.poll(() => page.evaluate(() => sessionStorage.getItem('hjelp-panel') ?? ''), { timeout: 20_000 }).toContain('retur');
    await page.locator('h1').click();
    await page.evaluate(() => {
      const body = document.createElement('body');
      body.innerHTML = '<h1>Nästa sida</h1><script async src="/help/hjelp.js"></script><hjelp-widget kb="/help/"></hjelp-widget>';
      document.documentElement.replaceChild(body, document.body);
    });
    await panel.waitFor();
    await expect.poll(() => field.inputValue()).toBe('retur');
    expect(await page.locator('hjelp-widget').count()).toBe(1);
    expect(troubles).toEqual([]);
  });

  it('stays closed when it was closed, though what may resume a session comes just then', async () => {
    const { page, panel, field, open: openPanel } = await visit();
    await openPanel();
    await field.fill('retur');
    await expect.poll(() => page.evaluate(() => sessionStorage.getItem('hjelp-panel') ?? ''), { timeout: 20_000 }).toContain('retur');
    await page.locator('hjelp-widget [part=close-button]').click();
    await page.waitForFunction(() => 'hjelp' in window); // that script is here
    await page.waitForTimeout(100);
    expect(await panel.count()).toBe(0);
  });

  it('looks and speaks as its attributes say, also when they change', async () => {
    site.show({ widget: 'kb="/help/" density="compact" label="Fråga oss"' });
    const { page, panel, launcher, open: openPanel, troubles } = await visit();
    await openPanel();
    await panel.locator('[part=contact-button]').waitFor();
    const letters = () => panel.evaluate((element) => getComputedStyle(element).fontSize);
    await expect.poll(letters).toBe('15px');
    await page.evaluate(() => {
      const widget = document.querySelector('hjelp-widget')!;
      widget.setAttribute('density', 'comfortable');
      widget.setAttribute('label', 'Fråga någon');
      widget.setAttribute('color-scheme', 'dark');
    });
    await expect.poll(letters).toBe('16px');
    await expect.poll(() => panel.evaluate((element) => getComputedStyle(element).colorScheme)).toBe('dark');
    await page.keyboard.press('Escape');
    expect(await launcher.textContent()).toBe('Fråga någon');
    expect(troubles).toEqual([]);
  });

  it('keeps no personal number in the browser, on the way to the next page', async () => {
    const { page, field, open: openPanel } = await visit();
    await openPanel();
    await field.fill('retur 19850101-1236');
    await expect.poll(() => page.evaluate(() => sessionStorage.getItem('hjelp-panel') ?? ''), { timeout: 20_000 }).toContain('retur [personnummer]');
    expect(await page.evaluate(() => JSON.stringify([{ ...sessionStorage }, { ...localStorage }]))).not.toContain('1236');
  });

  it('leaves alone what the page has under its name', async () => {
    site.show({ body: '<section id="hjelp">Hjelp</section><a id="a" data-hjelp-article="aterbetalning" href="/x">Pengarna</a>' });
    const { page, article, launcher } = await visit();
    await launcher.waitFor();
    await page.locator('#a').click();
    await article.waitFor();
    expect(await page.evaluate(() => (window as unknown as { hjelp: Element }).hjelp.id)).toBe('hjelp');
  });

  it('does what was asked of it before it was there', async () => {
    site.show({ head: '<script>window.hjelp = [["search", "lösenord"]]</script>' });
    const early = await visit();
    await early.panel.waitFor();
    expect(await early.field.inputValue()).toBe('lösenord');

    site.show({});
    const { page, panel } = await visit();
    await page.locator('hjelp-widget .launcher').waitFor();
    await page.evaluate(() => { (document.querySelector('hjelp-widget') as unknown as { openArticle(id: string): void }).openArticle('leveranstid'); });
    await expect.poll(() => panel.textContent()).toContain('Hur lång är leveranstiden?');
  });

  it('opens articles from links on the page, from the address, and from forms, and leaves other clicks alone', async () => {
    site.show({ body: '<a id="a" href="/annan-sida" data-hjelp-article="aterbetalning">Pengarna</a><form data-hjelp-search><input name="q"><button>Sök</button></form><article data-hjelp-article="returnera"><p id="p">Text</p></article>' });
    const { page, panel, article, field } = await visit();
    await page.locator('hjelp-widget .launcher').waitFor();
    await page.locator('#p').click();
    expect(await panel.count()).toBe(0);
    await page.locator('#a').click();
    await expect.poll(() => article.textContent()).toContain('fem bankdagar');
    expect(new URL(page.url()).pathname).toBe('/');
    await page.locator('form[data-hjelp-search] input').fill('konto');
    await page.locator('form[data-hjelp-search] button').click();
    await expect.poll(() => field.inputValue()).toBe('konto');

    const [opened] = await Promise.all([page.context().waitForEvent('page'), page.locator('#a').click({ modifiers: ['ControlOrMeta'] })]);
    expect(new URL(opened.url()).pathname).toBe('/annan-sida');

    const deep = await visit('/#help/leveranstid');
    await expect.poll(() => deep.article.textContent()).toContain('klockan 14');
    await deep.page.evaluate(() => { location.hash = '#help/aterbetalning'; });
    await expect.poll(() => deep.article.textContent()).toContain('fem bankdagar');
  });
});

describe('a strict page', () => {
  const headers = { 'content-security-policy': "default-src 'self'; script-src 'nonce-n0' 'strict-dynamic'; style-src 'self'; img-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types hjelp" };
  const script = '<script nonce="n0" async src="/help/hjelp.js"></script>';

  it('has nothing to report through the whole of a visit', async () => {
    site.show({ headers, script });
    const { page, field, results, article, panel, open: openPanel, troubles } = await visit();
    await page.evaluate(() => { addEventListener('securitypolicyviolation', (event) => { console.error(`policy: ${event.violatedDirective} ${event.sample}`); }); });
    await openPanel();
    await field.fill('retur');
    await results.first().click();
    await article.waitFor();
    await panel.locator('[part=vote] button').first().click();
    await panel.locator('[part=contact-button]').click();
    await panel.locator('hjelp-contact-view textarea').first().waitFor();
    expect(troubles).toEqual([]);
  });
});

describe('the first second', () => {
  /** The panel's script waits until it is let through, and so may other files. What is held back so, browsers do not cache. */
  async function slowly(alsoHeld = '**/nothing-else') {
    const visited = await site.visit();
    open.push(visited.context);
    let letThrough = () => {};
    const held = new Promise<void>((resolve) => { letThrough = resolve; });
    for (const files of ['**/hjelp/panel-*', alsoHeld]) await visited.page.route(files, async (route) => {
      await held;
      await route.continue();
    });
    return { ...visited, ...widgetOn(visited.page), letThrough };
  }

  it('answers from titles, and gives its place to the panel without a jolt in what is being typed', async () => {
    const { page, panel, field, results, launcher, letThrough, troubles } = await slowly();
    const told = page.evaluate(() => new Promise((resolve) => { document.addEventListener('hjelp-open', (event) => { resolve((event as CustomEvent<{ view: string }>).detail.view); }); }));
    await launcher.click();
    expect(await told).toBe('search');
    await field.pressSequentially('returnra');
    await field.press('ArrowLeft');
    await field.press('ArrowLeft');
    expect(await field.evaluate((input: HTMLInputElement) => (input.getRootNode() as ShadowRoot).activeElement === input)).toBe(true);
    await field.press('e');
    await expect.poll(() => results.first().textContent()).toContain('returnera');
    expect(await launcher.isVisible()).toBe(false);
    letThrough();
    await panel.locator('[part=contact-button]').waitFor();
    expect(await panel.count()).toBe(1);
    expect(await field.inputValue()).toBe('returnera');
    await page.keyboard.type('!');
    expect(await field.inputValue()).toBe('returne!ra');
    await page.keyboard.press('Escape');
    expect(await panel.count()).toBe(0);
    expect(await launcher.evaluate((button) => (button.getRootNode() as ShadowRoot).activeElement === button)).toBe(true);
    expect(troubles).toEqual([]);
  });

  it('leaves the answer at which the visitor points where it is', async () => {
    for (const pointsAtIt of [false, true]) {
      const { launcher, panel, field, results, letThrough } = await slowly('**/hjelp/sv-*');
      await launcher.click();
      await field.fill('konto vara');
      await expect.poll(() => results.nth(1).textContent()).toBe('Hur skapar jag ett konto?');
      if (pointsAtIt) await results.nth(1).hover();
      letThrough();
      await panel.locator('[part=contact-button]').waitFor();
      expect(await results.nth(pointsAtIt ? 1 : 0).locator('[part=result-title]').textContent()).toBe('Hur skapar jag ett konto?');
    }
  });

  it('answers from full text before the panel is here, from one worker whose script is fetched once', async () => {
    const files = readKbManifest(JSON.parse(readFileSync(join(site.folder, 'kb/manifest.json'), 'utf8'))).locales['sv']!;
    const search = openKbSearch(JSON.parse(readFileSync(join(site.folder, files.index), 'utf8')));
    const { page, panel, field, results, article, launcher, letThrough, troubles } = await slowly();
    await launcher.click();
    // No title has these words.
    await field.fill('bankdagar');
    const { hits, total } = search.search('bankdagar');
    const titles = hits.slice(0, total).map(({ title }) => title);
    expect(titles.length).toBeGreaterThan(0);
    await expect.poll(() => results.allTextContents()).toEqual(titles.slice(0, 8));
    expect(await results.first().getAttribute('href')).toBe(new URL(`/help/${hits[0]!.path}`, site.url).href);
    expect(await field.evaluate((input: HTMLInputElement) => (input.getRootNode() as ShadowRoot).activeElement === input)).toBe(true);
    await results.first().click();
    await panel.locator('.loading').waitFor();
    letThrough();
    await expect.poll(() => article.textContent()).toContain('bankdagar');
    await expect.poll(() => site.events.some((event) => event.type === 'result_open' && event.query === 'bankdagar' && event.article === hits[0]!.id), { timeout: 10_000 }).toBe(true);
    expect(page.workers()).toHaveLength(1);
    expect(site.asked.filter((path) => path.startsWith('hjelp/search-'))).toHaveLength(1);
    // Words and index, which has the same name with another hash.
    expect(site.asked.filter((path) => path.startsWith('hjelp/sv-'))).toHaveLength(2);
    expect(site.asked).not.toContain(files.index);
    expect(troubles).toEqual([]);
  });

  it('answers from thousands of titles as soon as it has read them, without another letter', async () => {
    const { page, field, results, launcher } = await slowly('**/hjelp/sv-*');
    await page.route('**/hjelp/start*', async (route) => {
      const code = await (await route.fetch()).text();
      const many = Array.from({ length: 4000 }, (_, number) => `Fr\u00e5ga ${number} om annat`);
      await route.fulfill({ contentType: 'text/javascript', body: code.replace(/(?<="titles":)"(?:[^"\\]|\\.)*"/u, (titles) => JSON.stringify(packTitles([...unpackTitles(JSON.parse(titles) as string), ...many]))) });
    });
    // In the very frame in which there is a field, as nobody types.
    await page.evaluate(() => {
      const look = (): void => {
        const input = document.querySelector('hjelp-widget')!.shadowRoot!.querySelector('input');
        if (!input) return void requestAnimationFrame(look);
        input.focus();
        document.execCommand('insertText', false, 'konto');
      };
      look();
    });
    await launcher.click();
    await expect.poll(() => results.allTextContents()).toContain('Hur skapar jag ett konto?');
    expect(await field.inputValue()).toBe('konto');
  });

  it('fetches the titles of a large site as the visitor types', async () => {
    const { page, panel, field, results, article, launcher, letThrough, troubles } = await slowly('**/hjelp/sv-*');
    const scripts = join(site.folder, '../widget/hjelp');
    const fetcher = readFileSync(join(scripts, readdirSync(scripts).find((file) => file.startsWith('titles-'))!), 'utf8').replace(/export\s*\{\s*(\w+) as titleFetcher\s*\};?\s*$/u, 'return $1');
    const files = new Map<string, string>();
    await page.route('**/hjelp/start*', async (route) => {
      const code = await (await route.fetch()).text();
      await route.fulfill({ contentType: 'text/javascript', body: code.replace(/"titles":("(?:[^"\\]|\\.)*"),"popular":\[[^\]]*\]/u, (_all, titles: string) => {
        const shards = writeTitleShards({ write: (file, content) => { files.set(`/help/${file}`, String(content)); } }, 'sv', unpackTitles(JSON.parse(titles) as string));
        return `"titles":"","popular":[],"shards":${JSON.stringify(shards)}`;
      }).replace('Object({', () => `Object({titleFetcher:(()=>{${fetcher}})(),`) });
    });
    const asked: string[] = [];
    await page.route('**/kb/sv/shards/*', async (route) => {
      const { pathname } = new URL(route.request().url());
      asked.push(pathname);
      await route.fulfill({ contentType: 'application/json', body: files.get(pathname)! });
    });
    await launcher.click();
    await field.pressSequentially('hur sk');
    await expect.poll(() => asked.length).toBe(1);
    await field.pressSequentially('apar');
    await expect.poll(() => results.allTextContents()).toContain('Hur skapar jag ett konto?');
    expect(new Set(asked).size, 'none twice').toBe(asked.length);
    await results.getByText('Hur skapar jag ett konto?').click();
    await panel.locator('.loading').waitFor();
    letThrough();
    await expect.poll(() => article.getByRole('heading', { level: 1 }).or(article.getByRole('heading', { level: 2 })).first().textContent()).toContain('Hur skapar jag ett konto?');
    expect(troubles).toEqual([]);
  });

  it('opens the article that was chosen in it, and can be closed before anything else is here', async () => {
    const { page, panel, field, results, article, launcher, letThrough } = await slowly();
    await launcher.click();
    await panel.waitFor();
    await page.keyboard.press('Escape');
    expect(await panel.count()).toBe(0);
    await launcher.click();
    await field.fill('boxen');
    await results.first().click();
    await panel.locator('.loading').waitFor();
    letThrough();
    await expect.poll(() => article.textContent()).toContain('kameran');
    // What matched, once that is known.
    await expect.poll(() => article.locator('mark').allTextContents()).toContain('boxen');
    await expect.poll(() => site.events.some((event) => event.type === 'result_open' && event.query === 'boxen' && event.rank === 1), { timeout: 10_000 }).toBe(true);
  });
});

describe('where the first stage does not come', () => {
  it('the launcher stays on the page while there is no network, and leads to the help centre when there is', async () => {
    const { page, context, launcher } = await visit();
    const url = page.url();
    await context.setOffline(true);
    await launcher.click();
    await page.evaluate(async () => { await (document.querySelector('hjelp-widget') as unknown as { run(name: string): Promise<unknown> }).run('open'); });
    expect(await page.evaluate(() => location.href)).toBe(url);
    await context.setOffline(false);
    await launcher.click();
    await page.waitForURL('**/help/**');
  });

  it.each(['comes late', 'does not come'])('the launcher says that it waits, and leads to the help centre by the next press; one that %s', async (fate) => {
    const { page, launcher, panel } = await visit();
    let goOn = (): void => {};
    await page.route('**/hjelp/startsv-*', async (route) => {
      await new Promise<void>((resolve) => { goOn = resolve; });
      await route.continue();
    });
    await page.clock.install();
    /** What the launcher is like, and says, a second later. */
    const later = async (): Promise<string> => {
      await page.clock.runFor(1000);
      return `${await launcher.getAttribute('aria-busy')} ${await launcher.textContent()}`;
    };
    await launcher.click({ noWaitAfter: true });
    await expect.poll(later).toBe('true Hjälp');
    expect(await launcher.evaluate((element) => element.getAnimations().length)).toBe(1);
    await expect.poll(later).toBe('false Hjälp \u2197');
    if (fate === 'comes late') {
      goOn();
      await expect.poll(() => panel.count()).toBe(1);
      await page.keyboard.press('Escape');
      await expect.poll(later).toBe('null Hjälp');
    } else {
      await launcher.click();
      await page.waitForURL('**/help/**');
    }
  });
});

describe('the worker', () => {
  it('goes a minute after the panel was closed, and is back when it opens', async () => {
    const { page, field, results, panel, open: openPanel } = await visit();
    await page.clock.install();
    await openPanel();
    await field.fill('konto');
    await expect.poll(() => results.first().textContent()).toContain('konto');
    await expect.poll(() => page.workers().length).toBe(1);
    await panel.press('Escape');
    await page.clock.runFor(61_000);
    await expect.poll(() => page.workers().length).toBe(0);
    await openPanel();
    await expect.poll(() => page.workers().length).toBe(1);
    await field.fill('returnera');
    await expect.poll(() => results.first().textContent()).toContain('returnera');
  });
});

describe('the page', () => {
  it('hears none of the keys that are meant for the widget', async () => {
    site.show({ head: '<script>window.heard = []; document.addEventListener("keydown", (event) => heard.push(event.key))</script>' });
    const { page, field, open: openPanel } = await visit();
    await openPanel();
    await field.pressSequentially('a/jk');
    expect(await field.inputValue()).toBe('a/jk');
    expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([]);
  });

  it('is told what happens, and may open an article or a chat of its own instead', async () => {
    const { page, panel, field, results, open: openPanel } = await visit();
    await page.evaluate(() => {
      const told: string[] = [];
      (window as unknown as { told: string[] }).told = told;
      for (const name of ['hjelp-open', 'hjelp-search', 'hjelp-article', 'hjelp-contact', 'hjelp-close']) document.addEventListener(name, (event) => {
        told.push(`${name} ${JSON.stringify((event as CustomEvent).detail)}`);
        if (name === 'hjelp-contact') event.preventDefault();
      });
    });
    await openPanel();
    await field.fill('leveranstid');
    const told = () => page.evaluate(() => (window as unknown as { told: string[] }).told);
    await expect.poll(async () => (await told()).some((line) => line.startsWith('hjelp-search'))).toBe(true);
    await results.first().click();
    await panel.locator('[part=contact-button]').click();
    expect(await panel.locator('hjelp-contact-view').count()).toBe(0);
    await page.keyboard.press('Escape');
    expect((await told()).map((line) => line.split(' ')[0])).toEqual(['hjelp-open', 'hjelp-search', 'hjelp-article', 'hjelp-contact', 'hjelp-close']);
    expect((await told()).at(2)).toContain('"id":"leveranstid"');
  });

  it('finds nothing kept and nothing sent before the consent that it requires', async () => {
    site.show({ widget: 'kb="/help/" consent="required"' });
    const { page, panel, field, results, article, open: openPanel } = await visit('/samtycke');
    await openPanel();
    await field.fill('retur');
    await field.press('Enter');
    await results.first().click();
    await article.waitFor();
    await panel.locator('[part=vote] button').first().click();
    await page.waitForLoadState('networkidle');
    const kept = () => page.evaluate(async () => Object.keys(localStorage).length + Object.keys(sessionStorage).length + (await indexedDB.databases()).length);
    expect(await kept()).toBe(0);
    expect(site.events.filter((event) => event.page === '/samtycke')).toEqual([]); // a page of the test before may still say goodbye
    await page.evaluate(() => { (document.querySelector('hjelp-widget') as unknown as { grantConsent(): void }).grantConsent(); });
    await panel.getByRole('link', { name: 'När får jag pengarna tillbaka?' }).last().click();
    await panel.locator('.view:not([hidden]) [part=vote] button').first().click();
    await expect.poll(() => site.events.flatMap((event) => (event.type === 'feedback' ? [event.article] : [])), { timeout: 10_000 }).toEqual(['aterbetalning']);
    await expect.poll(kept).toBeGreaterThan(0);
  });

  it('keeps a clean console whatever is missing, and an explanation under debug', async () => {
    const breaking = async (widget: string) => {
      site.show({ widget });
      const visited = await visit();
      await visited.open();
      await visited.panel.getByRole('heading', { name: 'Sökningen fungerar inte just nu' }).waitFor({ timeout: 20_000 });
      return visited;
    };
    const quiet = await breaking('kb="/finns-inte/" locale="sv"');
    expect(quiet.troubles.filter((line) => !line.includes('Failed to load resource'))).toEqual([]);
    expect(await quiet.panel.getByRole('link', { name: /hjälpcentret/iu }).first().getAttribute('href')).toContain('/finns-inte/');
    const loud = await breaking('kb="/finns-inte/" locale="sv" debug');
    expect(loud.troubles.join('\n')).toMatch(/\[hjelp\] garbage[\s\S]*kb/u);
    // What is wrong in the element's own lines, though help works.
    site.show({ widget: 'kb="/help/" locale="fr" density="huge" colour-scheme="dark" class="help" server="http://localhost:9" debug' });
    const { troubles, launcher } = await visit();
    await launcher.hover();
    for (const said of ['attribute: density="huge" means nothing: it takes "compact" or "comfortable".', 'attribute: There is no attribute "colour-scheme". Is "color-scheme" meant?', 'language: locale="fr": there are articles in sv', 'server: http://localhost:9 does not answer', '→ Start "hjelp serve" there']) {
      await expect.poll(() => troubles.join('\n')).toContain(said);
    }
    expect(troubles.join('\n')).not.toContain('class');
  });
});
