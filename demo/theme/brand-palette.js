// Hjelp's own core/contract/brand-palette.ts, without its types: a test holds the two together.
/** Page background of the light and the dark scheme, against which contrast is computed. */
export const SURFACE = {
  light: "#ffffff",
  dark: "#15181c"
};
/** Background of rows under the pointer and of code: the one on which text is read worst. */
export const SUNKEN = {
  light: "#f4f5f6",
  dark: "#22272d"
};
/** Second-rank text. */
export const QUIET = {
  light: "#5b646d",
  dark: "#a3adb7"
};
/** Used where a site names no brand colour. */
export const DEFAULT_BRAND_COLOR = "#1f5d4c";
/**
* Accessible colours from one brand colour, for a light or a dark surface.
* Contrast is WCAG 2.2's (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio); where the brand colour is too pale or too
* dark to read, it is mixed with black or white in steps of 4 % until it can be read.
*/
export function brandPalette(brandColor, scheme) {
  const brand = parse(brandColor) ?? parse(DEFAULT_BRAND_COLOR);
  const surface = parse(SURFACE[scheme]);
  const away = scheme === "light" ? [
    0,
    0,
    0
  ] : [
    255,
    255,
    255
  ];
  let share = scheme === "light" ? .08 : .22;
  let soft = mix(surface, brand, share);
  // A pale brand makes a ground in the dark scheme on which second-rank text is lost.
  for (; contrast(parse(QUIET[scheme]), soft) < 4.6; soft = mix(surface, brand, share)) share -= .02;
  const sunken = parse(SUNKEN[scheme]);
  const mixedUntil = (isGood) => {
    let color = brand;
    for (let step = 1; step <= 25 && !isGood(color); step += 1) color = mix(brand, away, step * .04);
    return color;
  };
  // What can be read there can be read on the surface.
  const text = mixedUntil((color) => [soft, sunken].every((ground) => contrast(color, ground) >= 4.6));
  // A fill must stand out from the surface as well (3 : 1), so a near-black brand is lightened in the dark scheme.
  const fill = mixedUntil((color) => contrast(color, surface) >= 3 && contrast(bestOn(color), color) >= 4.6);
  return {
    accent: format(fill),
    onAccent: format(bestOn(fill)),
    accentText: format(text),
    accentSoft: format(soft)
  };
}
function bestOn(fill) {
  const white = [
    255,
    255,
    255
  ];
  const black = [
    17,
    20,
    24
  ];
  return contrast(white, fill) >= 4.6 || contrast(white, fill) >= contrast(black, fill) ? white : black;
}
/** WCAG 2.2 contrast ratio, 1 to 21. */
export function contrastRatio(one, other) {
  return contrast(parse(one) ?? [
    0,
    0,
    0
  ], parse(other) ?? [
    0,
    0,
    0
  ]);
}
function contrast(one, other) {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + .05) / (Math.min(a, b) + .05);
}
function luminance(color) {
  const [r, g, b] = color.map((channel) => {
    const share = channel / 255;
    return share <= .04045 ? share / 12.92 : ((share + .055) / 1.055) ** 2.4;
  });
  return .2126 * r + .7152 * g + .0722 * b;
}
function mix(from, to, share) {
  return [
    0,
    1,
    2
  ].map((i) => Math.round(from[i] + (to[i] - from[i]) * share));
}
function parse(color) {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/iu.exec(color.trim());
  return match ? [
    Number.parseInt(match[1], 16),
    Number.parseInt(match[2], 16),
    Number.parseInt(match[3], 16)
  ] : undefined;
}
function format(color) {
  return `#${color.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`;
}
