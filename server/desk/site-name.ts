import { parseAccept } from 'hono/utils/accept';
import { chooseLocale } from '../../core/contract/choose-locale.ts';
import type { Desk } from './desk.ts';

/**
 * The site's name in the first language of the asker's that the site speaks, else in its own: the desk's page chooses its words in the same way.
 * @param accepted The header `Accept-Language`.
 */
export function siteNameFor({ siteName, siteNames }: Pick<Desk, 'siteName' | 'siteNames'>, accepted: string | undefined): string {
  // The empty one stands for none of them.
  const locales = ['', ...Object.keys(siteNames)];
  const locale = parseAccept(accepted ?? '').map(({ type }) => chooseLocale(type, locales, {}, '')).find((found) => found !== '');
  return siteNames[locale ?? ''] ?? siteName;
}
