import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserContext, Page } from '@playwright/test';
import { openWidgetSite, widgetOn, type WidgetSite } from '../support/widget-site.ts';

// What somebody wants who needs help.

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

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

/** Accessibility violations of the widget as it stands. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(where: unknown, options: unknown): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } };
    const { violations: found } = await axe.run({ include: [['hjelp-widget']] }, { runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] } });
    return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  });
}

describe('before asking', () => {
  it('finds what is wrong today, help for this page, and what most people ask', async () => {
    const { page, panel, open: openPanel } = await visit('/bestallningar/17/');
    await openPanel();
    await panel.getByText('Stormen försenar paket').waitFor();
    const rows = () => panel.locator('.view:not([hidden]) .row').allTextContents();
    expect((await rows())[0]).toContain('Hur returnerar jag en vara?');
    expect(await panel.getByRole('heading', { name: 'Hjälp med den här sidan' }).count()).toBe(1);
    expect((await rows()).filter((row) => row.includes('Hur returnerar jag en vara?'))).toHaveLength(1);
    expect((await rows()).join(), 'an article for customers only').not.toContain('lösenord');
    expect(await violations(page)).toEqual([]);
  });

  it('finds help for what the page says it is about, or for what the page names, and nothing of that is told', async () => {
    site.show({ body: '<h2>Leveranstid</h2><aside><h2>Retur</h2></aside>' });
    const { page, panel, launcher } = await visit('/kassa/');
    const lists = () => panel.locator('.view:not([hidden])').evaluate((view) => [...view.querySelectorAll('.list-title')].map((title) => [title.textContent, ...[...title.nextElementSibling!.querySelectorAll('.row')].map((row) => row.textContent.trim())]));
    await launcher.hover();
    await expect.poll(() => site.asked.some((path) => path.includes('look-at-page'))).toBe(true);
    await launcher.click();
    await expect.poll(async () => (await lists())[0]).toEqual(['Hjälp med den här sidan', 'Hur lång är leveranstiden?']);
    expect((await lists()).flat().filter((line) => line === 'Hur lång är leveranstiden?')).toHaveLength(1);
    await page.evaluate(() => { (document.querySelector('hjelp-widget') as unknown as { setContext(context: object): void }).setContext({ suggest: 'aterbetalning' }); });
    await expect.poll(async () => (await lists())[0]).toEqual(['Hjälp med den här sidan', 'När får jag pengarna tillbaka?']);
    await page.keyboard.press('Escape');
    expect(site.events).toEqual([]);
  });

  it('finds articles for customers once the page says who is there', async () => {
    const { page, field, results, open: openPanel } = await visit();
    await openPanel();
    await field.fill('lösenord');
    await page.evaluate(() => { (document.querySelector('hjelp-widget') as unknown as { setContext(context: object): void }).setContext({ audience: ['kund'] }); });
    await field.fill('byta lösenord');
    await expect.poll(() => results.allTextContents()).toContainEqual(expect.stringContaining('Hur byter jag lösenord?'));
  });
});

describe('searching', () => {
  it('sees answers from the first letters, with the passage that answers, and hears of it once', async () => {
    const { page, field, results, status, open: openPanel } = await visit();
    await openPanel();
    await status.waitFor({ state: 'attached' });
    await page.evaluate(() => {
      const heard: string[] = [];
      (window as unknown as { heard: string[] }).heard = heard;
      const region = document.querySelector('hjelp-widget')!.shadowRoot!.querySelector('.panel > [role=status]')!;
      new MutationObserver(() => { heard.push(region.textContent); }).observe(region, { childList: true, characterData: true, subtree: true });
    });
    await field.pressSequentially('pen', { delay: 30 });
    await expect.poll(() => results.allTextContents()).toContainEqual(expect.stringContaining('När får jag pengarna tillbaka?'));
    await field.pressSequentially('garna', { delay: 30 });
    await expect.poll(() => results.first().locator('[part=result-passage]').textContent()).toContain('fem bankdagar');
    expect(await results.first().locator('mark').first().textContent()).toMatch(/pengarna/iu);
    await expect.poll(() => status.textContent()).toMatch(/\d+ svar på ”pengarna”/u);
    expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toHaveLength(1);
    expect(await violations(page)).toEqual([]);
  });

  it('sees the passages also where they come while the panel takes its first answer over', async () => {
    const { page, open: openPanel, field, results } = await visit();
    // The answer to the panel's own first question holds every later step of it back, until the passages are there.
    await page.addInitScript(() => {
      const held: (() => void)[] = [];
      const state = window as unknown as { isHolding: boolean };
      state.isHolding = false;
      const Native = MessageChannel;
      window.MessageChannel = class {
        readonly port1: MessagePort;
        readonly port2: { postMessage(message: unknown): void };
        constructor() {
          const { port1, port2 } = new Native();
          this.port1 = port1;
          this.port2 = { postMessage: (message) => { if (state.isHolding) held.push(() => { port2.postMessage(message); }); else port2.postMessage(message); } };
        }
      } as unknown as typeof MessageChannel;
      let question: number | undefined, passages: number | undefined;
      const post = Worker.prototype.postMessage;
      Worker.prototype.postMessage = function (this: Worker, message: { ask: number; request?: { kind: string; options?: { excerpts?: boolean } } }) {
        if (message.request?.kind === 'search' && message.request.options?.excerpts !== false) question ??= message.ask;
        if (message.request?.kind === 'passages') passages = message.ask;
        post.call(this, message);
      } as typeof post;
      Worker.prototype.addEventListener = function (this: Worker, type: string, listener: (event: Event) => void) {
        EventTarget.prototype.addEventListener.call(this, type, (event) => {
          const { ask } = Object((event as MessageEvent<unknown>).data) as { ask?: number };
          if (ask !== undefined && ask === question) state.isHolding = true;
          listener(event);
          if (ask === undefined || ask !== passages) return;
          setTimeout(() => {
            state.isHolding = false;
            for (const go of held.splice(0)) go();
          }, 100);
        });
      } as typeof Worker.prototype.addEventListener;
    });
    let panelMayCome = (): void => {};
    const typed = new Promise<void>((resolve) => { panelMayCome = resolve; });
    await page.route('**/panel-*.js', async (route) => { await typed; await route.continue(); });
    await page.route('**/passages-*.json', async (route) => {
      await page.waitForFunction(() => (window as unknown as { isHolding: boolean }).isHolding);
      await route.continue();
    });
    await page.goto(site.url);
    await openPanel();
    await field.fill('pengarna');
    await results.first().waitFor();
    panelMayCome();
    await expect.poll(() => results.first().locator('[part=result-passage]').textContent()).toContain('fem bankdagar');
  });

  it('walks the titles of the first second by arrow keys', async () => {
    const { page, field, results, open: openPanel } = await visit();
    await page.route('**/panel-*.js', () => { /* stays away */ });
    await page.goto(site.url);
    await openPanel();
    await field.fill('paket');
    await results.first().waitFor();
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => results.first().evaluate((element) => element === (element.getRootNode() as ShadowRoot).activeElement)).toBe(true);
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => field.evaluate((element) => element === (element.getRootNode() as ShadowRoot).activeElement)).toBe(true);
  });

  it('walks the answers by arrow keys and comes back to the field', async () => {
    const { page, field, results, open: openPanel } = await visit();
    await openPanel();
    await field.fill('paket');
    // Their text is complete then: it is read twice below.
    await results.nth(1).locator('[part=result-passage]').waitFor();
    const focused = () => page.evaluate(() => document.querySelector('hjelp-widget')!.shadowRoot!.activeElement?.textContent.trim() ?? '');
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe((await results.nth(0).textContent())!.trim());
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe((await results.nth(1).textContent())!.trim());
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await field.evaluate((element) => element === (element.getRootNode() as ShadowRoot).activeElement)).toBe(true);
  });

  it('reads an article, follows its links, and is back at the same answers, place and focus', async () => {
    const { page, panel, field, results, article, back, open: openPanel } = await visit('/', { viewport: { width: 1280, height: 420 } });
    await openPanel();
    await field.fill('retur');
    const answer = results.filter({ hasText: 'Hur returnerar jag en vara?' });
    await answer.waitFor();
    const section = page.locator('hjelp-widget .view.search');
    await section.evaluate((element) => { element.scrollTop = 40; });
    await answer.focus();
    const focusedAt = await section.evaluate((element) => element.scrollTop);
    await page.keyboard.press('Enter');
    await article.waitFor();
    expect(await page.evaluate(() => document.querySelector('hjelp-widget')!.shadowRoot!.activeElement!.textContent)).toBe('Hur returnerar jag en vara?');
    expect(await violations(page)).toEqual([]);

    const outside = article.getByRole('link', { name: 'ombudet' });
    expect([await outside.getAttribute('target'), await outside.getAttribute('rel')]).toEqual(['_blank', 'noopener noreferrer']);
    await article.getByRole('link', { name: 'kontrollera adressen' }).click();
    await expect.poll(() => article.getByRole('heading', { name: 'Adressen' }).evaluate((heading) => heading.getBoundingClientRect().top < innerHeight)).toBe(true);
    expect(page.url()).toBe(`${site.url}/`);
    expect(await panel.evaluate((dialog) => dialog.scrollTop), 'only the article scrolls, never the panel').toBe(0);
    await article.getByRole('link', { name: 'När får jag pengarna?' }).click();
    await expect.poll(() => article.textContent()).toContain('fem bankdagar');

    await back.click();
    await expect.poll(() => article.textContent()).toContain('30 dagars öppet köp');
    await back.click();
    expect(await field.inputValue()).toBe('retur');
    expect(await section.evaluate((element) => element.scrollTop)).toBe(focusedAt);
    expect(await answer.evaluate((element) => element === (element.getRootNode() as ShadowRoot).activeElement)).toBe(true);
  });

  it('is shown the way to the part of a long article that matched', async () => {
    const { field, results, article, open: openPanel } = await visit();
    await openPanel();
    await field.fill('trasig fotografera skadan');
    // The panel of the first second knows titles; which part matched comes with the passages.
    await results.first().locator('[part=result-passage]').waitFor();
    await results.first().click();
    await article.getByRole('button', { name: 'Gå till ”Om varan är trasig”' }).click();
    expect(await article.getByRole('heading', { name: 'Om varan är trasig' }).evaluate((heading) => heading === (heading.getRootNode() as ShadowRoot).activeElement)).toBe(true);
  });

  it('is told kindly that there is no answer, and says what is missing', async () => {
    const { page, panel, field, open: openPanel } = await visit();
    await openPanel();
    await field.fill('zebrapudding');
    await panel.getByRole('heading', { name: 'Vi hittade inget om ”zebrapudding”' }).waitFor();
    await panel.getByLabel('Vad hade du hoppats hitta?').fill('Recept på pudding');
    expect(await violations(page)).toEqual([]);
    await panel.getByRole('button', { name: 'Skicka' }).click();
    await panel.getByText('Tack! Vi använder det').first().waitFor();
    await expect.poll(() => site.events.filter(({ type }) => type === 'missing_answer'), { timeout: 5000 }).toMatchObject([{ query: 'zebrapudding', comment: 'Recept på pudding' }]);
    await field.fill('retur');
    expect(await panel.getByText('Tack! Vi använder det').locator('visible=true').count()).toBe(0);
  });

  it('is told that results may not answer, and gets few of them', async () => {
    const { panel, results, field, open: openPanel } = await visit();
    await openPanel();
    await field.fill('kan jag betala hyran för min lägenhet med ett paket');
    await panel.getByText('Vi kanske inte har svaret').first().waitFor();
    const few = await results.count();
    expect(few).toBeLessThanOrEqual(4);
    await panel.getByRole('button', { name: 'Visa även mindre troliga svar' }).press('Enter');
    await expect.poll(() => results.count()).toBeGreaterThan(few);
    expect(await results.nth(few).evaluate((element) => element === (element.getRootNode() as ShadowRoot).activeElement), 'the focus goes on where the button stood').toBe(true);
    await field.fill('kan jag betala hyran för min lägenhet med två paket');
    await expect.poll(() => results.count()).toBeLessThanOrEqual(4);
    expect(await panel.getByRole('button', { name: 'Kontakta oss' }).count()).toBeGreaterThan(0);
  });
});

describe('an article', () => {
  it('is voted on, with a reason when it did not help', async () => {
    const { page, panel, article } = await visit('/#help/returnera');
    await article.waitFor();
    await panel.getByRole('button', { name: 'Nej' }).click();
    await panel.getByLabel('Det är svårt att förstå').check();
    await panel.getByLabel('Berätta gärna mer').fill('Vilken etikett?');
    expect(await violations(page)).toEqual([]);
    await panel.locator('[part=reasons]').getByRole('button', { name: 'Skicka' }).click();
    await panel.getByText('Tack! Det hjälper oss att göra artikeln bättre.').first().waitFor();
    // One way to a human, and it is the next step now.
    expect(await panel.getByRole('button', { name: 'Kontakta oss' }).evaluateAll((buttons) => buttons.map(({ className }) => className))).toEqual(['button']);
    await expect.poll(() => site.events.filter(({ type }) => type === 'feedback'), { timeout: 5000 }).toMatchObject([{ article: 'returnera', vote: 'down', reason: 'unclear', comment: 'Vilken etikett?' }]);
  });

  it('counts a "no" whose reason was not given', async () => {
    const { panel, article, page } = await visit('/#help/returnera');
    await article.waitFor();
    await panel.getByRole('button', { name: 'Nej' }).click();
    await page.keyboard.press('Escape');
    await expect.poll(() => site.events.filter(({ type }) => type === 'feedback'), { timeout: 5000 }).toMatchObject([{ vote: 'down', reason: '' }]);
  });

  it('that is no longer there is said so, with a way on', async () => {
    const { panel } = await visit('/#help/borta');
    await panel.getByRole('heading', { name: /finns inte längre/u }).waitFor();
    expect(await panel.getByRole('link', { name: /hjälpcentret/iu }).count()).toBeGreaterThan(0);
  });
});

describe('opening and closing', () => {
  it('takes the focus to the field, and gives it back on Escape', async () => {
    const { page, launcher, panel, field } = await visit();
    await launcher.focus();
    await page.keyboard.press('Enter');
    await panel.waitFor();
    await expect.poll(() => field.evaluate((element) => element === (element.getRootNode() as ShadowRoot).activeElement)).toBe(true);
    await field.fill('retur');
    await page.keyboard.press('Escape');
    await expect.poll(() => panel.count()).toBe(0);
    await expect.poll(() => launcher.evaluate((element) => element === (element.getRootNode() as ShadowRoot).activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await expect.poll(() => field.inputValue()).toBe('retur');
  });

  it('gives the focus back to the link on the page that opened it', async () => {
    site.show({ body: '<a id="a" href="/x" data-hjelp-article="aterbetalning">Pengarna</a>' });
    const { page, article, panel, launcher } = await visit();
    await launcher.waitFor();
    await page.locator('#a').focus();
    await page.keyboard.press('Enter');
    await article.waitFor();
    await page.keyboard.press('Escape');
    expect(await panel.count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('a');
  });

  it('after a reload or a link within the site shows what was there, and leaves the focus to the page', async () => {
    const { page, panel, field, results, article, open: openPanel } = await visit();
    await openPanel();
    await field.fill('leveranstid');
    await results.first().click();
    await article.waitFor();
    await page.goto(`${site.url}/annan-sida`);
    await expect.poll(() => article.textContent()).toContain('klockan 14');
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
    await panel.locator('[part=back-button]').click();
    expect(await field.inputValue()).toBe('leveranstid');
    await results.first().waitFor();
    await page.keyboard.press('Escape');
    await page.reload();
    await page.waitForLoadState('networkidle');
    expect(await panel.count()).toBe(0);
  });

  it('does not follow onto a page of the help centre, which it would cover, unless the visitor is writing to somebody', async () => {
    const { page, panel, field, results, article, launcher, open: openPanel } = await visit();
    const isResumed = () => page.waitForFunction(() => document.querySelector('hjelp-widget')!.shadowRoot!.adoptedStyleSheets.length > 1); // the panel's script is here
    await openPanel();
    await field.fill('leveranstid');
    await results.first().locator('[part=result-passage]').waitFor();
    await results.first().click();
    await article.waitFor();
    await expect.poll(() => page.evaluate(() => sessionStorage.getItem('hjelp-panel'))).toContain('article');
    await page.goto(`${site.url}/help/sv/retur/returnera/`);
    await isResumed();
    await page.waitForTimeout(300);
    expect(await panel.isVisible()).toBe(false);
    await launcher.click();
    await expect.poll(() => field.inputValue()).toBe('leveranstid');
    await panel.getByRole('button', { name: 'Kontakta oss' }).click();
    await panel.locator('hjelp-contact-view #question').fill('Hur lång är leveranstiden?');
    await expect.poll(() => page.evaluate(() => sessionStorage.getItem('hjelp-panel'))).toContain('contact');
    await page.goto(`${site.url}/help/sv/`);
    await expect.poll(() => panel.locator('#question').inputValue()).toBe('Hur lång är leveranstiden?');
  });

  it('stays one visit from page to page, however late the manifest comes, and takes along what was tried', async () => {
    const { page, panel, field, results, article, open: openPanel } = await visit();
    await openPanel();
    await field.fill('leveranstid');
    await results.first().click();
    await article.waitFor();
    await panel.getByRole('button', { name: /kontakt/iu }).first().click();
    await panel.locator('.handover').waitFor();
    await page.route('**/manifest.json', async (route) => {
      await new Promise((resolve) => { setTimeout(resolve, 300); });
      await route.continue();
    });
    await page.goto(`${site.url}/annan-sida`);
    await panel.getByRole('button', { name: 'Visa allt' }).click();
    await expect.poll(() => panel.locator('.handover').innerText()).toContain('1 träff');
    expect(await panel.locator('.handover').innerText()).toContain('Artiklar du läst');
    await panel.locator('[part=back-button]').click();
    await field.fill('retur');
    await results.first().click();
    await expect.poll(() => new Set(site.events.filter(({ type }) => type === 'result_open').map(({ id }) => id)).size).toBe(2);
    for (const key of ['visit', 'site', 'kb'] as const) expect(new Set(site.events.map((event) => event[key])).size, key).toBe(1);
    expect(await page.evaluate(() => Object.keys(sessionStorage).filter((key) => key.startsWith('hjelp-visit')).length)).toBe(1);
  });
});

describe('a finger', () => {
  /** What can be pressed and is smaller than 44 px in a direction, or is written in with letters so small that telephones zoom in; links in the midst of a text are as large as their words. */
  const small = (page: Page): Promise<string[]> => page.evaluate(() => [...document.querySelector('hjelp-widget')!.shadowRoot!.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary')].flatMap((element) => {
    const target = element.matches('[type=radio], [type=checkbox]') ? element.closest('label')! : element;
    const { width, height } = target.getBoundingClientRect();
    const isInText = element.localName === 'a' && getComputedStyle(element).display === 'inline';
    const isZoomed = element.matches('input, select, textarea') && Number.parseFloat(getComputedStyle(element).fontSize) < 16;
    return (width === 0 || isInText || Math.min(width, height) >= 44) && !isZoomed ? [] : [`${element.outerHTML.slice(0, 80)}: ${width} × ${height}`];
  }));

  it('finds everything large enough', async () => {
    const { page, panel, article, open: openPanel } = await visit('/bestallningar/17/');
    await openPanel();
    await panel.locator('[part=language] select').waitFor();
    await panel.evaluate(async (dialog) => { await Promise.all(dialog.getAnimations().map(({ finished }) => finished)); });
    expect(await small(page), 'before asking').toEqual([]);
    await page.evaluate(() => { (document.querySelector('hjelp-widget') as unknown as { openArticle(id: string): void }).openArticle('returnera'); });
    await article.waitFor();
    expect(await small(page), 'an article').toEqual([]);
    await panel.locator('[part=vote] button').last().click();
    await panel.locator('[part=reasons]').waitFor();
    expect(await small(page), 'why it did not help').toEqual([]);
  });
});

describe('on a telephone', () => {
  const telephone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 };

  it('fills the screen, and goes by the back gesture without leaving the page', async () => {
    const { page, launcher, panel } = await visit('/sida', telephone);
    await page.evaluate(() => { history.replaceState({ router: 7 }, ''); });
    const entries = () => page.evaluate(() => history.length);
    const before = await entries();
    await launcher.tap();
    await panel.waitFor();
    await expect.poll(() => panel.boundingBox()).toEqual({ x: 0, y: 0, width: 390, height: 844 });
    expect(await violations(page)).toEqual([]);
    await page.goBack();
    await expect.poll(() => panel.count()).toBe(0);
    expect(page.url()).toBe(`${site.url}/sida`);
    expect(await page.evaluate(() => history.state as unknown), "the page's own state is back").toEqual({ router: 7 });

    await launcher.tap();
    await panel.getByRole('button', { name: 'Stäng hjälpen' }).tap();
    await expect.poll(() => panel.count()).toBe(0);
    await expect.poll(() => page.evaluate(() => history.state as unknown)).toEqual({ router: 7 });
    expect(await entries()).toBe(before + 1);
  });

  it('leaves the keyboard down until the field is tapped', async () => {
    const { page, launcher, panel, field } = await visit('/', telephone);
    await launcher.tap();
    await panel.waitFor();
    expect(await page.evaluate(() => document.querySelector('hjelp-widget')!.shadowRoot!.activeElement?.localName)).not.toBe('input');
    await field.tap();
    await field.fill('retur');
    await field.press('Enter');
    expect(await page.evaluate(() => document.querySelector('hjelp-widget')!.shadowRoot!.activeElement?.localName)).not.toBe('input');
  });
});

describe('languages', () => {
  it('follow the page, also when it changes', async () => {
    const { page, launcher, panel, field, results, open: openPanel } = await visit();
    await expect.poll(() => launcher.textContent()).toBe('Hjälp');
    await openPanel();
    await field.fill('retur');
    await results.first().waitFor();
    await page.evaluate(() => { document.documentElement.lang = 'en'; });
    await panel.getByText('What can we help you with?').first().waitFor();
    await field.fill('return');
    await expect.poll(() => results.first().textContent()).toContain('How do I return an item?');
    await page.keyboard.press('Escape');
    expect(await launcher.textContent()).toBe('Help');
  });

  it('another name of the same language leaves everything as it is, and the words are those of the language wanted last', async () => {
    const { page, panel, field, results, article, open: openPanel } = await visit();
    await openPanel();
    await field.fill('retur');
    await results.first().click();
    await article.waitFor();
    const before = site.asked.length;
    await page.evaluate(() => { document.documentElement.lang = 'sv-SE'; });
    await page.waitForTimeout(300);
    expect(await article.isVisible()).toBe(true);
    expect(site.asked.slice(before).filter((path) => path.startsWith('kb/'))).toEqual([]);

    // Finnish words are slow to come, and German ones are wanted meanwhile.
    let letFinnishCome = (): void => {};
    const isTime = new Promise<void>((resolve) => { letFinnishCome = resolve; });
    await page.route(/hjelp\/fi-/u, async (route) => {
      await isTime;
      await route.continue();
    });
    const finnish = page.waitForResponse(/hjelp\/fi-/u);
    await Promise.all([page.waitForRequest(/hjelp\/fi-/u), page.evaluate(() => { document.documentElement.lang = 'fi'; })]);
    await page.evaluate(() => { document.documentElement.lang = 'de'; });
    const close = panel.getByRole('button', { name: 'Hilfe schließen' });
    await close.waitFor();
    letFinnishCome();
    await finnish;
    await page.waitForTimeout(200);
    expect(await close.isVisible()).toBe(true);
  });

  it('who reads an article reads on in the language that the page gets, and finds results of that language alone', async () => {
    const { page, panel, field, results, article, open: openPanel } = await visit();
    await openPanel();
    await field.fill('returnera');
    await panel.locator('[part=result-passage]').first().waitFor();
    await results.first().click();
    await article.getByRole('heading', { name: 'Hur returnerar jag en vara?' }).waitFor();
    await page.evaluate(() => { document.documentElement.lang = 'en'; });
    await article.getByRole('heading', { name: 'How do I return an item?' }).waitFor();
    await article.getByText('You have 30 days').waitFor();
    await panel.getByRole('button', { name: 'Print' }).waitFor();
    expect(await page.evaluate(() => document.querySelector('hjelp-widget')!.shadowRoot!.activeElement?.textContent)).toContain('How do I return an item?');
    await page.keyboard.press('Escape');
    await openPanel();
    await panel.getByRole('button', { name: 'Back' }).click();
    await field.waitFor();
    expect(await panel.getByText('Hur returnerar jag en vara?').count()).toBe(0);
    await page.evaluate(() => { document.documentElement.lang = 'sv'; });
    await panel.getByText('Hur returnerar jag en vara?').first().waitFor();
  });

  it('a question asked of the former language’s search while the new one comes is answered, and so is the next', async () => {
    const { page, panel, field, results, open: openPanel } = await visit();
    await openPanel();
    await field.fill('retur');
    await panel.locator('[part=result-passage]').first().waitFor();
    let letIndexCome = (): void => {};
    const isTime = new Promise<void>((resolve) => { letIndexCome = resolve; });
    await page.route(/kb\/en\/index/, async (route) => {
      await isTime;
      await route.continue();
    });
    const asked = await page.evaluateHandle(() => {
      document.documentElement.lang = 'en';
      const { postMessage } = Worker.prototype;
      // The worker never hears the question that it is asked last.
      return { heard: new Promise<void>((resolve) => {
        Worker.prototype.postMessage = () => {
          Worker.prototype.postMessage = postMessage;
          resolve();
        };
      }) };
    });
    await panel.getByText('What can we help you with?').first().waitFor();
    await field.fill('return');
    await asked.evaluate(({ heard }) => heard);
    letIndexCome();
    await expect.poll(() => results.first().textContent()).toContain('How do I return an item?');
    await field.fill('xyzzy');
    await results.first().waitFor({ state: 'detached' });
    await field.fill('item');
    await expect.poll(() => results.first().textContent()).toContain('How do I return an item?');
  });

  it('the launcher speaks the language that the page’s own script sets after it', async () => {
    site.show({ lang: 'nn', script: '<script src="/help/hjelp.js"></script>', head: '<script type="module">document.documentElement.lang = "sv";</script>' });
    const { launcher } = await visit();
    await expect.poll(() => launcher.textContent()).toBe('Hjälp');
  });

  it('the launcher says which it speaks, where it is not the page’s', async () => {
    site.show({ lang: 'fr' });
    const { launcher } = await visit();
    await expect.poll(() => launcher.textContent()).toBe('Hjälp');
    expect(await launcher.getAttribute('lang')).toBe('sv');
  });

  it('Norwegian readers get Norwegian words around what articles there are', async () => {
    site.show({ lang: 'nn' });
    const { launcher, panel, open: openPanel } = await visit();
    await openPanel();
    await expect.poll(() => launcher.textContent()).toBe('Hjelp');
    await panel.getByText('Kva kan vi hjelpe deg med?').first().waitFor();
    await panel.getByText('Hur returnerar jag en vara?').first().waitFor();
  });
});

/** The last good index lies in the browser. Looked at without making a database, which only the widget may. */
const keepsIndex = (page: Page): Promise<boolean> => page.evaluate(async () => {
  if (!(await indexedDB.databases()).some(({ name }) => name === 'hjelp')) return false;
  const answer = <T>(request: IDBRequest<T>) => new Promise<T>((resolve, reject) => {
    request.addEventListener('success', () => { resolve(request.result); });
    request.addEventListener('error', () => { reject(request.error!); });
  });
  const database = await answer(indexedDB.open('hjelp'));
  try {
    const keys = database.objectStoreNames.contains('kept') ? await answer(database.transaction('kept').objectStore('kept').getAllKeys()) : [];
    return keys.some((key) => String(key).startsWith('kb '));
  } finally {
    database.close();
  }
});

describe('in bad weather', () => {
  it('answers from the last good index when there is no network, and says so', async () => {
    const { page, context, panel, field, results, open: openPanel } = await visit();
    await openPanel();
    await field.fill('retur');
    await results.first().waitFor();
    await expect.poll(() => keepsIndex(page)).toBe(true);
    // The scripts come from the browser's cache in life; here, the knowledge base is what is gone.
    await context.route('**/help/kb/**', (route) => route.abort());
    await page.evaluate(() => { addEventListener('pagehide', () => { sessionStorage.clear(); }); });
    await page.reload();
    await page.evaluate(() => { Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => false }); });
    await openPanel();
    await panel.getByText('Hur returnerar jag en vara?').first().waitFor();
    expect(await panel.locator('.note.warning').textContent(), 'before anything is typed').toContain('Svaren sparades tidigare');
    await field.fill('retur');
    await results.first().waitFor({ timeout: 20_000 });
    expect(await panel.textContent()).toContain('Svaren sparades tidigare');
    await context.unroute('**/help/kb/**');
    await page.evaluate(() => { delete (navigator as { onLine?: boolean }).onLine; });
    await page.evaluate(() => { dispatchEvent(new Event('online')); });
    await expect.poll(() => panel.textContent()).not.toContain('Svaren sparades tidigare');

    // A network that says nothing at all: what was kept answers long before the wait is over, and gives way to what comes then.
    const held: (() => void)[] = [];
    await context.route('**/help/kb/**', (route) => { held.push(() => void route.continue().catch(() => {})); });
    await page.evaluate(() => { addEventListener('pagehide', () => { sessionStorage.clear(); }); });
    await page.reload();
    await openPanel();
    await field.fill('retur');
    await expect.poll(() => panel.textContent(), { timeout: 7500 }).toContain('Svaren sparades tidigare');
    await results.first().waitFor();
    await context.unroute('**/help/kb/**');
    for (const go of held) go();
    await expect.poll(() => panel.textContent()).not.toContain('Svaren sparades tidigare');
    expect(await results.count()).toBeGreaterThan(0);
  });

  it.each([['a page', '<html><body>Log in to the café</body></html>'], ['half a file', '{"format":1,"rel']])('is not taken in by a network that wants a login and gives %s, and tries again', async (_what, body) => {
    const { page, context, panel, field, results, open: openPanel } = await visit();
    await context.route('**/help/kb/**', (route) => route.fulfill({ status: 200, contentType: body.startsWith('<') ? 'text/html' : 'application/json', body }));
    await page.reload();
    await openPanel();
    await panel.getByRole('heading', { name: 'Sökningen fungerar inte just nu' }).waitFor();
    await context.unroute('**/help/kb/**');
    await panel.getByRole('button', { name: 'Försök igen' }).click();
    await field.fill('retur');
    await results.filter({ hasText: 'Hur returnerar jag en vara?' }).locator('[part=result-passage]').waitFor();
  });

  it('offers the help centre when the knowledge base is of a format that it does not know', async () => {
    const { page, context, panel, field, open: openPanel } = await visit();
    await context.route('**/kb/manifest.json', (route) => route.fulfill({ json: { format: 99, release: 'x', somethingElse: true } }));
    await context.route('**/overview-*.json', (route) => route.fulfill({ json: { format: 99 } }));
    await openPanel();
    await panel.getByRole('heading', { name: 'Sökningen fungerar inte just nu' }).waitFor();
    expect(await panel.getByRole('link', { name: /hjälpcentret/iu }).first().getAttribute('href')).toBe(`${site.url}/help/sv/`);
    await field.fill('retur');
    await panel.getByRole('heading', { name: 'Sökningen fungerar inte just nu' }).waitFor();
    expect(await violations(page)).toEqual([]);
  });

  it('offers the help centre when index and recipe do not fit, and still shows what it has', async () => {
    const { context, panel, field, open: openPanel } = await visit();
    // Words of the interface, and the index: the text of a file, in a module.
    await context.route('**/hjelp/sv-*.js', async (route) => {
      const code = await (await route.fetch()).text();
      await route.fulfill({ contentType: 'text/javascript', body: code.replace(/(?<=\\"probeTerms\\":\[)[^\]]*/u, String.raw`\"annat\"`) });
    });
    await openPanel();
    await panel.getByText('Hur returnerar jag en vara?').first().waitFor();
    await field.fill('retur');
    await panel.getByRole('heading', { name: 'Sökningen fungerar inte just nu' }).waitFor();
  });

  it('takes the new release when the loader in a cache still names the old one', async () => {
    const { context, field, results, page } = await visit();
    await context.route('**/help/hjelp.js', async (route) => {
      const script = await (await route.fetch()).text();
      await route.fulfill({ body: script.replaceAll(/(overview|index)-[0-9a-f]+/gu, '$1-0000'), contentType: 'text/javascript' });
    });
    await page.reload();
    await widgetOn(page).open();
    await field.fill('retur');
    await results.first().waitFor();
  });

  it('waits for no script for ever', async () => {
    const { page, panel, article, open: openPanel } = await visit();
    await page.clock.install();
    let isStalled = true;
    const held: (() => unknown)[] = [];
    await page.route(/\/hjelp\/(?:contact|article)-view-/u, (route) => (isStalled ? held.push(() => route.continue()) : route.continue()));
    await openPanel();
    await panel.getByRole('link', { name: 'Hur returnerar jag en vara?' }).first().click();
    await expect.poll(() => held.length).toBe(1);
    await page.clock.fastForward(17_000);
    await panel.getByText('Artikeln gick inte att hämta.').waitFor();
    await panel.getByRole('button', { name: 'Tillbaka' }).click();
    await panel.getByRole('button', { name: 'Kontakta oss' }).click();
    await expect.poll(() => held.length).toBe(2);
    await page.clock.fastForward(17_000);
    await panel.getByText('Det här gick inte att öppna.').waitFor();
    expect(await page.evaluate(() => document.querySelector('hjelp-widget')!.shadowRoot!.activeElement?.localName)).toBe('h2');
    isStalled = false;
    for (const go of held) await go();
    await panel.getByRole('button', { name: 'Försök igen' }).click();
    await panel.locator('hjelp-contact-view #question').waitFor();
    await panel.getByRole('button', { name: 'Tillbaka' }).click();
    await panel.getByRole('link', { name: 'Hur returnerar jag en vara?' }).first().click();
    await article.waitFor();
  });

  it('opens contact by itself when the network is back, and does not advise who is offline to load the page anew', async () => {
    const { context, page, panel, open: openPanel } = await visit();
    await context.route(/\/hjelp\/contact-view-/u, (route) => route.abort());
    await openPanel();
    await panel.getByRole('button', { name: 'Kontakta oss' }).waitFor();
    await context.setOffline(true);
    await panel.getByRole('button', { name: 'Kontakta oss' }).click();
    await panel.getByRole('heading', { name: 'Du verkar vara offline' }).waitFor();
    expect(await panel.getByText('Ladda om sidan').count()).toBe(0);
    await context.unroute(/\/hjelp\/contact-view-/u);
    await context.setOffline(false);
    await panel.locator('hjelp-contact-view #question').waitFor();
    expect(await page.evaluate(() => navigator.onLine)).toBe(true);
  });

  it('tries an article again that did not come', async () => {
    const { context, panel, field, results, article, open: openPanel } = await visit();
    await openPanel();
    await field.fill('retur');
    await results.first().waitFor();
    await context.route('**/articles/**', (route) => route.fulfill({ status: 404 }));
    await results.first().click();
    await panel.getByRole('heading', { name: 'Artikeln gick inte att hämta.' }).waitFor();
    await context.unroute('**/articles/**');
    await panel.getByRole('button', { name: 'Försök igen' }).click();
    await article.waitFor();
  });

  it('cuts nothing off where letters are twice as large, on a telephone of 320 pixels', async () => {
    const { page, panel, field, results, article, back, open: openPanel } = await visit('/', { viewport: { width: 320, height: 700 } });
    await page.evaluate(() => {
      const large = new CSSStyleSheet();
      large.replaceSync('.panel { font-size: 32px !important; }');
      const root = document.querySelector('hjelp-widget')!.shadowRoot!;
      root.adoptedStyleSheets.push(large);
      // Others are added before it.
      new MutationObserver(() => { root.adoptedStyleSheets = [...root.adoptedStyleSheets.filter((sheet) => sheet !== large), large]; }).observe(root, { childList: true });
    });
    const tooWide = () => page.evaluate(() => [...document.querySelector('hjelp-widget')!.shadowRoot!.querySelectorAll('.bar, .view:not([hidden]), .foot')].filter((part) => part.scrollWidth > part.clientWidth + 1).map((part) => `${part.className} ${part.scrollWidth}`));
    await openPanel();
    await panel.getByText('Hur returnerar jag en vara?').first().waitFor();
    expect(await tooWide(), 'before asking').toEqual([]);
    await field.fill('returnera paketet');
    await results.first().locator('[part=result-passage]').waitFor();
    expect(await tooWide(), 'answers').toEqual([]);
    // The field goes with the answers: it would leave them no room.
    expect(await panel.locator('.ask').evaluate((ask) => getComputedStyle(ask).position)).toBe('static');
    await results.first().press('Enter');
    await article.waitFor();
    expect(await panel.evaluate((dialog) => getComputedStyle(dialog).fontSize)).toBe('32px');
    expect(await tooWide(), 'article').toEqual([]);
    await panel.getByRole('button', { name: 'Nej', exact: true }).press('Enter');
    expect(await tooWide(), 'reasons').toEqual([]);
    await back.press('Enter');
    await panel.getByRole('button', { name: 'Kontakta oss' }).press('Enter');
    await panel.locator('hjelp-contact-view .send, hjelp-contact-view .channel').first().waitFor();
    await panel.getByRole('button', { name: 'Visa allt' }).press('Enter');
    expect(await tooWide(), 'contact').toEqual([]);
  });

  it('keeps the launcher as it was, and what matched readable in links too, in the dark', async () => {
    site.show({ head: '<meta name="color-scheme" content="dark light"/>' });
    const { page, launcher, panel, field, article, open: openPanel } = await visit('/', { colorScheme: 'dark' });
    const look = () => launcher.evaluate((button) => { const { backgroundColor, color, width, height } = getComputedStyle(button); return { backgroundColor, color, width, height }; });
    const before = await look();
    await openPanel();
    await field.fill('kontrollera adressen');
    await panel.locator('[part=result]', { hasText: 'returnera' }).locator('[part=result-passage]').waitFor();
    await panel.locator('[part=result]', { hasText: 'returnera' }).click();
    await article.locator('a mark').first().waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await look()).toEqual(before);
    await page.emulateMedia({ forcedColors: 'active' });
    await page.reload();
    expect(await launcher.evaluate((button) => getComputedStyle(button).borderTopStyle)).toBe('solid');
  });

  it('keeps an article readable in dark, forced colours, right-to-left and 320 pixels', async () => {
    for (const options of [{ colorScheme: 'dark' }, { forcedColors: 'active' }, { viewport: { width: 320, height: 640 } }] as const) {
      const { page, article } = await visit('/#help/returnera', options);
      await article.waitFor();
      expect(await violations(page), JSON.stringify(options)).toEqual([]);
      expect(await page.locator('hjelp-widget .view:not([hidden])').evaluate((view) => view.scrollWidth - view.clientWidth), 'sideways').toBeLessThanOrEqual(1);
    }
    site.show({ head: '<script>document.documentElement.dir = "rtl"</script>' });
    const { panel, launcher, open: openPanel } = await visit();
    expect((await launcher.boundingBox())!.x).toBeLessThan(100);
    await openPanel();
    await expect.poll(async () => (await panel.boundingBox())?.x).toBeLessThan(100);
  });
});
