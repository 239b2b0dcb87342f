import { chooseLocale, INTERFACE_LOCALES } from '../../core/contract/choose-locale.ts';
import type { WidgetTexts } from './widget-texts.ts';

const FILES: Readonly<Record<(typeof INTERFACE_LOCALES)[number], () => Promise<{ texts: WidgetTexts }>>> = {
  en: () => import('./en.ts'),
  sv: () => import('./sv.ts'),
  nb: () => import('./nb.ts'),
  da: () => import('./da.ts'),
  fi: () => import('./fi.ts'),
  nn: () => import('./nn.ts'),
  de: () => import('./de.ts'),
  is: () => import('./is.ts'),
};

/**
 * The words in the language that fits best: what the page wants, then the site's fallbacks, then the language of the
 * articles, then English. Each language is a file of its own, which the loader has usually started to fetch already.
 */
export async function loadTexts(wanted: string, fallbacks: Readonly<Record<string, readonly string[]>>, articleLocale: string): Promise<WidgetTexts> {
  const last = chooseLocale(articleLocale, INTERFACE_LOCALES, {}, 'en');
  const locale = chooseLocale(wanted, INTERFACE_LOCALES, fallbacks, last) as keyof typeof FILES;
  return (await FILES[locale]()).texts;
}
