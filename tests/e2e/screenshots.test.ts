import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/build-sample.ts';
import { expect, test } from '../support/sample-server.ts';

// The pictures in README and docs, made from the running product. They are written to test-results; with
// HJELP_UPDATE_PICTURES=1 to docs/images, so that an ordinary test run leaves the checkout clean.

const folder = process.env['HJELP_UPDATE_PICTURES'] ? join(ROOT, 'docs', 'images') : join(ROOT, 'test-results', 'pictures');

test('the picture in README shows the widget answering a question in Swedish', async ({ page, server }) => {
  mkdirSync(folder, { recursive: true });
  await page.setViewportSize({ width: 1180, height: 760 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(server.at('/demo/?lang=sv'));
  await page.getByRole('button', { name: /hjälp/iu }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox').or(dialog.getByRole('searchbox')).first().fill('aterbetalning');
  await expect(dialog.getByText('När får jag pengarna tillbaka?')).toBeVisible();
  await expect(dialog.locator('mark').first()).toBeVisible();
  await page.screenshot({ path: join(folder, 'widget-sv.png') });
});
