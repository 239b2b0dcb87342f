import { expect, it } from 'vitest';
import { brandPalette, contrastRatio, QUIET, SUNKEN, SURFACE } from '../../../../core/contract/brand-palette.ts';

/** Yellow, nearly white, nearly black, neon, and a walk through all the others. */
const BRANDS = ['#ffe600', '#fafafa', '#0a0a0a', '#39ff14', '#ff00aa', '#7a1f5c', ...Array.from({ length: 160 }, (_, n) => `#${(n * 104_729).toString(16).padStart(6, '0')}`)];

it.each(['light', 'dark'] as const)('every text can be read in %s, whatever the brand', (scheme) => {
  const unreadable = BRANDS.flatMap((brand) => {
    const { accent, onAccent, accentText, accentSoft } = brandPalette(brand, scheme);
    const pairs = {
      'text on buttons': [onAccent, accent], 'links on the surface': [accentText, SURFACE[scheme]], 'links under the pointer': [accentText, SUNKEN[scheme]],
      'links on soft ground': [accentText, accentSoft], 'quiet text on soft ground': [QUIET[scheme], accentSoft], 'quiet text under the pointer': [QUIET[scheme], SUNKEN[scheme]],
    } as const;
    return Object.entries(pairs).filter(([, [one, other]]) => contrastRatio(one, other) < 4.5).map(([what, colors]) => `${brand}: ${what}: ${colors.join(' on ')}`);
  });
  expect(unreadable).toEqual([]);
});
