import { expect, it } from 'vitest';
import { brandPalette } from '../../../core/contract/brand-palette.ts';

it("the theme editor's colours are those that Hjelp computes", async () => {
  const copy = await import(new URL('../../../demo/theme/brand-palette.js', import.meta.url).href) as { brandPalette: typeof brandPalette };
  for (let color = 0; color < 0x1000000; color += 104_729) {
    const brand = `#${color.toString(16).padStart(6, '0')}`;
    for (const scheme of ['light', 'dark'] as const) expect(copy.brandPalette(brand, scheme), brand).toEqual(brandPalette(brand, scheme));
  }
});
