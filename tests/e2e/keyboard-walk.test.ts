import type { Page } from '@playwright/test';
import { axeFindings } from '../support/axe-findings.ts';
import { expect, test } from '../support/sample-server.ts';

// The widget for somebody who has a keyboard and no pointer, hears the page or sees it at 400 %: a window of 320 × 256.

/** What has the focus: its name, and what is wrong with how it is seen. */
function focused(page: Page): Promise<{ readonly name: string; readonly tag: string; readonly troubles: readonly string[] }> {
  return page.evaluate(() => {
    let element = document.activeElement!;
    while (element.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    const { x, y, width, height } = element.getBoundingClientRect();
    const isOver = (px: number, py: number): boolean => {
      let top = document.elementFromPoint(px, py);
      while (top?.shadowRoot?.elementFromPoint(px, py) && top.shadowRoot.elementFromPoint(px, py) !== top) top = top.shadowRoot.elementFromPoint(px, py);
      // What lies in it, or holds it, does not hide it.
      for (let at: Node | null = top; at; at = at.parentNode ?? (at as ShadowRoot).host ?? null) if (at === element) return false;
      for (let at: Node | null = element; at; at = at.parentNode ?? (at as ShadowRoot).host ?? null) if (at === top) return false;
      return true;
    };
    const places = [0.1, 0.3, 0.5, 0.7, 0.9].map((share) => [x + width / 2, y + height * share] as const);
    const seen = places.filter(([px, py]) => px >= 0 && py >= 0 && px < innerWidth && py < innerHeight && !isOver(px, py));
    const looks = [element, element.closest('label')].map((one) => one && getComputedStyle(one));
    const hasRing = looks.some((one) => one && one.outlineStyle !== 'none' && Number.parseFloat(one.outlineWidth) > 0);
    return {
      tag: element.localName,
      name: (element.getAttribute('aria-label') ?? (element as HTMLInputElement).labels?.[0]?.textContent ?? element.textContent).replaceAll(/\s+/gu, ' ').trim(),
      troubles: [...seen.length === 0 ? ['is hidden'] : [], ...hasRing || /^h\d$/u.test(element.localName) ? [] : ['has no ring']],
    };
  });
}

/** Tabs on until the focus is on something of this name; every stop on the way can be seen. */
async function tabTo(page: Page, name: RegExp, key = 'Tab'): Promise<void> {
  const stops: string[] = [];
  for (let i = 0; i < 90; i += 1) {
    await page.keyboard.press(key);
    const stop = await focused(page);
    if (stop.tag !== 'body') expect(stop.troubles, `${stop.tag} "${stop.name}"`).toEqual([]);
    if (name.test(stop.name)) return;
    stops.push(stop.name);
  }
  throw new Error(`No ${name} among: ${stops.join(' | ')}`);
}

test('the whole of the widget can be walked by keyboard, heard, and seen at 400 %', { tag: '@firefox' }, async ({ page, server }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(server.at('/demo/?lang=sv'));
  const dialog = page.getByRole('dialog', { name: 'Hjälp' });
  const heard = () => page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard.splice(0));

  await tabTo(page, /^Hjälp$/u);
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('link', { name: 'Hur kan jag betala?' })).toBeVisible();
  await expect.poll(() => focused(page)).toMatchObject({ name: 'Vad kan vi hjälpa dig med?', troubles: [] });
  await expect(dialog).toMatchAriaSnapshot(`
    - dialog "Hjälp":
      - paragraph: Tallvik Hjälp
      - button "Stäng hjälpen"
      - search:
        - searchbox "Vad kan vi hjälpa dig med?"
      - heading "Vanliga frågor" [level=2]
      - list:
        - listitem:
          - link "Var är mitt paket?"
      - combobox "Språk"
      - button "Kontakta oss"
      - link "Till hjälpcentret (öppnas i en ny flik)"
      - status
  `);
  await page.evaluate(() => {
    const told: string[] = [];
    (globalThis as unknown as { heard: string[] }).heard = told;
    const region = document.querySelector('hjelp-widget')!.shadowRoot!.querySelector('.panel > [role=status]')!;
    new MutationObserver(() => { if (region.textContent !== '') told.push(region.textContent); }).observe(region, { childList: true, characterData: true, subtree: true });
  });

  await page.keyboard.type('retur', { delay: 30 });
  await expect.poll(heard, 'once, when the visitor rests').toEqual([expect.stringMatching(/^\d+ svar på ”retur”$/u)]);
  await expect(dialog).toMatchAriaSnapshot(`
    - dialog "Hjälp":
      - search:
        - searchbox "Vad kan vi hjälpa dig med?": retur
        - button "Rensa sökningen"
      - heading "Svar" [level=2]
      - list:
        - listitem:
          - link /^Hur returnerar jag en vara\\? Anmäl returen/
  `);
  await page.keyboard.press('ArrowDown');
  expect(await focused(page)).toMatchObject({ name: expect.stringMatching(/^Hur returnerar jag en vara/u) as unknown as string, troubles: [] });
  await page.keyboard.press('Enter');
  await expect.poll(() => focused(page)).toMatchObject({ tag: 'h2', name: 'Hur returnerar jag en vara?', troubles: [] });
  await expect(dialog).toMatchAriaSnapshot(`
    - dialog "Hjälp":
      - button "Tillbaka"
      - button "Stäng hjälpen"
      - article:
        - heading "Hur returnerar jag en vara?" [level=2]
        - heading "Steg för steg" [level=2]
        - list:
          - listitem:
            - checkbox "Steg 1 klart"
      - group "Fick du svar på din fråga?":
        - button "Ja"
        - button "Nej"
      - heading "Läs också" [level=3]
      - button "Kontakta oss"
  `);
  await expect(dialog.getByRole('status')).toHaveText(''); // what was said of the view before is not read again
  await tabTo(page, /^Steg 2 klart$/u);
  await page.keyboard.press('Space');
  await expect.poll(heard).toEqual([expect.stringMatching(/^1 av \d+ steg klara$/u)]);
  await tabTo(page, /^Nej$/u);
  await page.keyboard.press('Enter');
  await expect.poll(() => focused(page)).toMatchObject({ tag: 'legend', name: 'Vad var det som inte stämde?', troubles: [] });
  await tabTo(page, /^Tillbaka$/u, 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect.poll(() => focused(page)).toMatchObject({ name: expect.stringMatching(/^Hur returnerar jag en vara/u) as unknown as string, troubles: [] });

  await tabTo(page, /^Kontakta oss$/u);
  await page.keyboard.press('Enter');
  await expect.poll(() => focused(page)).toMatchObject({ tag: 'textarea', name: 'Vad kan vi hjälpa dig med?', troubles: [] });
  await expect(dialog).toMatchAriaSnapshot(`
    - dialog "Hjälp":
      - heading "Kontakta oss" [level=2]
      - textbox "Vad kan vi hjälpa dig med?": retur
      - region "Det här skickar vi med":
        - heading "Det här skickar vi med" [level=3]
        - button "Visa allt"
        - paragraph: /^Dina sökningar. retur · Artiklar du läst. Hur returnerar jag en vara\\? · Sidan du är på. Tallvik/
      - checkbox "Låt teamet se vad jag söker efter och läser här medan vi skriver."
      - region "Andra sätt att nå oss"
  `);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('Delete');
  await tabTo(page, /^Visa allt$/u);
  await page.keyboard.press('Enter');
  await expect(dialog).toMatchAriaSnapshot(`
    - dialog "Hjälp":
      - region "Det här skickar vi med":
        - heading "Det här skickar vi med" [level=3]
        - button "Visa allt" [expanded]
        - heading "Dina sökningar" [level=4]
        - list:
          - listitem:
            - textbox "Sökord, går att ändra": retur
            - button "Ta bort retur"
  `);
  await tabTo(page, /^Ta bort retur$/u);
  await page.keyboard.press('Enter');
  await expect.poll(() => focused(page)).toMatchObject({ name: 'Ångra borttagning', troubles: [] });
  await tabTo(page, /^(?:Starta chatten|Lämna ett meddelande)$/u);
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('alert')).toHaveText('Skriv först några ord om vad du behöver hjälp med.');
  await expect.poll(() => focused(page)).toMatchObject({ tag: 'textarea', troubles: [] });
  await expect(dialog.getByRole('textbox', { name: 'Vad kan vi hjälpa dig med?' })).toHaveAccessibleDescription('Skriv först några ord om vad du behöver hjälp med.');
  await page.keyboard.type('Var är mitt paket?');
  await tabTo(page, /^(?:Starta chatten|Lämna ett meddelande)$/u);
  await page.keyboard.press('Enter');
  await expect.poll(() => focused(page)).toMatchObject({ tag: 'textarea', name: 'Ditt meddelande', troubles: [] });
  await expect(dialog).toMatchAriaSnapshot(`
    - dialog "Hjälp":
      - heading "Vi har fått ditt meddelande" [level=2]
      - button "Mer om konversationen"
      - log "Din konversation":
        - text: "Du:"
        - paragraph: Var är mitt paket?
      - textbox "Ditt meddelande"
      - button "Skicka"
  `);
  expect((await axeFindings(page)).filter((finding) => finding.includes('hjelp-widget'))).toEqual([]);
  await tabTo(page, /^Mer om konversationen$/u, 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect.poll(() => focused(page)).toMatchObject({ name: 'Spara som text', troubles: [] });
  await page.keyboard.press('Escape');
  await expect.poll(() => focused(page), 'the menu only').toMatchObject({ name: 'Mer om konversationen' });
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect.poll(() => focused(page)).toMatchObject({ tag: 'button', name: 'Hjälp', troubles: [] });
});
