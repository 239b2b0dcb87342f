import { brandPalette, DEFAULT_BRAND_COLOR, type BrandPalette } from '../../core/contract/brand-palette.ts';

/** A style sheet with the site's colours, so that the page needs no inline style. */
export function deskTheme(brandColor: string = DEFAULT_BRAND_COLOR): string {
  return `:root{${properties(brandPalette(brandColor, 'light'))}}@media (prefers-color-scheme:dark){:root{${properties(brandPalette(brandColor, 'dark'))}}}\n`;
}

function properties({ accent, onAccent, accentText, accentSoft }: BrandPalette): string {
  return `--accent:${accent};--on-accent:${onAccent};--accent-text:${accentText};--accent-soft:${accentSoft};`;
}
