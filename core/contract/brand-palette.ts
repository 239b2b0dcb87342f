/** Colours that every page of Hjelp (help centre, widget, desk, report) derives from one brand colour. All `#rrggbb`. */
export interface BrandPalette {
  /** Fill of buttons and of the launcher. */
  readonly accent: string;
  /** Text on `accent`; at least 4.5 : 1. */
  readonly onAccent: string;
  /** Links and icons on the surface; at least 4.5 : 1. */
  readonly accentText: string;
  /** Quiet background behind accent text. */
  readonly accentSoft: string;
}

/** Page background of the light and the dark scheme, against which contrast is computed. */
export const SURFACE = { light: '#ffffff', dark: '#15181c' } as const;

/** Background of rows under the pointer and of code: the one on which text is read worst. */
export const SUNKEN = { light: '#f4f5f6', dark: '#22272d' } as const;
/** Second-rank text. */
export const QUIET = { light: '#5b646d', dark: '#a3adb7' } as const;

/** Used where a site names no brand colour. */
export const DEFAULT_BRAND_COLOR = '#1f5d4c';

type Rgb = readonly [number, number, number];

/**
 * Accessible colours from one brand colour, for a light or a dark surface.
 * Contrast is WCAG 2.2's (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio); where the brand colour is too pale or too
 * dark to read, it is mixed with black or white in steps of 4 % until it can be read.
 */
export function brandPalette(brandColor: string, scheme: 'light' | 'dark'): BrandPalette {
  const brand = parse(brandColor) ?? parse(DEFAULT_BRAND_COLOR)!;
  const surface = parse(SURFACE[scheme])!;
  const away: Rgb = scheme === 'light' ? [0, 0, 0] : [255, 255, 255];
  let share = scheme === 'light' ? 0.08 : 0.22;
  let soft = mix(surface, brand, share);
  // A pale brand makes a ground in the dark scheme on which second-rank text is lost.
  for (; contrast(parse(QUIET[scheme])!, soft) < 4.6; soft = mix(surface, brand, share)) share -= 0.02;
  const sunken = parse(SUNKEN[scheme])!;
  const mixedUntil = (isGood: (color: Rgb) => boolean): Rgb => {
    let color = brand;
    for (let step = 1; step <= 25 && !isGood(color); step += 1) color = mix(brand, away, step * 0.04);
    return color;
  };
  // What can be read there can be read on the surface.
  const text = mixedUntil((color) => [soft, sunken].every((ground) => contrast(color, ground) >= 4.6));
  // A fill must stand out from the surface as well (3 : 1), so a near-black brand is lightened in the dark scheme.
  const fill = mixedUntil((color) => contrast(color, surface) >= 3 && contrast(bestOn(color), color) >= 4.6);
  return { accent: format(fill), onAccent: format(bestOn(fill)), accentText: format(text), accentSoft: format(soft) };
}

/** The colours of both schemes; of Hjelp's own colour where a site names none. */
export function brandPalettes(brandColor = DEFAULT_BRAND_COLOR): BrandPalettes {
  return { light: brandPalette(brandColor, 'light'), dark: brandPalette(brandColor, 'dark') };
}

export type BrandPalettes = Readonly<Record<'light' | 'dark', BrandPalette>>;

function bestOn(fill: Rgb): Rgb {
  const white: Rgb = [255, 255, 255];
  const black: Rgb = [17, 20, 24];
  return contrast(white, fill) >= 4.6 || contrast(white, fill) >= contrast(black, fill) ? white : black;
}

/** WCAG 2.2 contrast ratio, 1 to 21. */
export function contrastRatio(one: string, other: string): number {
  return contrast(parse(one) ?? [0, 0, 0], parse(other) ?? [0, 0, 0]);
}

function contrast(one: Rgb, other: Rgb): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

function luminance(color: Rgb): number {
  const [r, g, b] = color.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function mix(from: Rgb, to: Rgb, share: number): Rgb {
  return [0, 1, 2].map((i) => Math.round(from[i]! + (to[i]! - from[i]!) * share)) as unknown as Rgb;
}

function parse(color: string): Rgb | undefined {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/iu.exec(color.trim());
  return match ? [Number.parseInt(match[1]!, 16), Number.parseInt(match[2]!, 16), Number.parseInt(match[3]!, 16)] : undefined;
}

function format(color: Rgb): string {
  return `#${color.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}
