import { QUIET, SUNKEN, SURFACE, type BrandPalettes } from '../../core/contract/brand-palette.ts';
import type { pageScheme } from './page-scheme.ts';
import type { SiteConfig } from '../../core/contract/site-config.ts';

/**
 * The colours and measures of the panel, as custom properties of the shadow root's host. The names with one dash and an
 * underscore are ours; a site overrides them by the public `--hjelp-…` names, which this sheet reads first.
 * Both schemes are written down and the browser chooses: by the page's look, or by the `color-scheme` attribute.
 * @param palettes Of the theme's brand colour; the first stage has them from the builder, so that it need not know how they are made.
 * @param more Colours that only the panel proper has a use for: {@link PANEL_COLORS}.
 */
export function themeCss({ position, corners = 'soft' }: SiteConfig['theme'], { light, dark }: BrandPalettes, scheme: ReturnType<typeof pageScheme>, more: Readonly<Record<string, string>> = {}): string {
  const properties: Record<string, string> = {
    accent: both(light.accent, dark.accent),
    'on-accent': both(light.onAccent, dark.onAccent),
    'accent-text': both(light.accentText, dark.accentText),
    'accent-soft': both(light.accentSoft, dark.accentSoft),
    surface: both(SURFACE.light, SURFACE.dark),
    sunken: both(SUNKEN.light, SUNKEN.dark),
    text: both('#1b1f23', '#e9ecef'),
    quiet: both(QUIET.light, QUIET.dark),
    line: both('#e3e6e9', '#2e343b'),
    // Edges of fields must be seen to find the field: 3 : 1 at least.
    'field-line': both('#878f98', '#6f7983'),
    ...more,
    radius: { square: '.15em', soft: '.75em', round: '1.15em' }[corners],
  };
  const lines = Object.entries(properties).map(([name, value]) => `--_${name}: var(--hjelp-${name}, ${value});`);
  return `:host { color-scheme: ${scheme} !important; ${lines.join(' ')} }
:host([color-scheme=light]) { color-scheme: light !important; }
:host([color-scheme=dark]) { color-scheme: dark !important; }
.launcher:focus-visible { outline-color: var(--_accent-text); }
${position === 'bottom-left' ? '.launcher, .panel { inset-inline: var(--hjelp-inline, 20px) auto; }' : ''}`;
}

/** A colour for each scheme; the browser takes the one that applies. */
const both = (inLight: string, inDark: string): string => `light-dark(${inLight}, ${inDark})`;

export const PANEL_COLORS: Readonly<Record<string, string>> = {
  raised: both('#ffffff', '#1c2025'),
  danger: both('#a3231d', '#ff9c94'),
  'danger-soft': both('#fcecea', '#3a1d1c'),
  'warn-soft': both('#fdf3dc', '#352b15'),
};
