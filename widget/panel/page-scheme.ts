import { askPage } from '../ask-page.ts';

/**
 * The look in which the page around the widget stands, as `color-scheme` says it: what the page declares, else what its
 * background shows. A dark panel on a page that has no dark look would be a stranger there.
 */
export function pageScheme(): 'light' | 'dark' | 'light dark' {
  const root = getComputedStyle(document.documentElement);
  const declared = root.colorScheme === 'normal' ? askPage<HTMLMetaElement>('meta[name=color-scheme]')[0]?.content ?? '' : root.colorScheme;
  const [light, dark] = [/\blight\b/u.test(declared), /\bdark\b/u.test(declared)];
  if (light && dark) return 'light dark';
  if (light || dark) return dark ? 'dark' : 'light';
  for (const element of [document.body, document.documentElement]) {
    const [red, green, blue, opacity = 1] = element ? getComputedStyle(element).backgroundColor.match(/[\d.]+/gu)?.map(Number) ?? [] : [];
    // The eye's weights; halfway is where black and white text are equally hard to read on it.
    if (blue !== undefined && opacity > 0.5) return red! * 0.299 + green! * 0.587 + blue * 0.114 < 128 ? 'dark' : 'light';
  }
  return 'light';
}
