import type { KnowledgeBase, Language } from '../knowledge-base.ts';
import { encodeAddress, relativeAddress } from '../address.ts';
import { siteTexts, type SiteTexts } from '../site-texts.ts';
import { localizedText } from '../../core/contract/site-config.ts';

/** What every page of the site needs to know about where it stands. */
export interface PageContext {
  readonly kb: KnowledgeBase;
  readonly language: Language;
  readonly texts: SiteTexts;
  readonly siteName: string;
  /** This page, relative to the root, ending in `/`; empty for the root itself. */
  readonly path: string;
  /** An address from this page to another place of the site. */
  readonly to: (path: string) => string;
  /** The full address of a place of the site; undefined when nobody said where the site will live. */
  readonly absolute: (path: string) => string | undefined;
  readonly look: SiteLook;
}

/** Files that every page refers to; their names carry their hashes. */
export interface SiteLook {
  readonly stylesheet: string;
  readonly icon: string;
}

export function pageContext(kb: KnowledgeBase, language: Language, path: string, look: SiteLook): PageContext {
  const base = kb.site.config.baseUrl?.replace(/\/*$/u, '/');
  return {
    kb,
    language,
    texts: siteTexts(language.locale),
    siteName: siteName(kb, language.locale),
    path,
    to: (target) => relativeAddress(path, target),
    absolute: (target) => (base === undefined ? undefined : `${base}${encodeAddress(target)}`),
    look,
  };
}

/** The page that a server shows for an address that does not exist can lie at any depth: it needs addresses from the root. */
export function fromRoot(context: PageContext): PageContext {
  const base = context.kb.site.config.baseUrl;
  const root = base === undefined ? '/' : new URL(base).pathname.replace(/\/*$/u, '/');
  return { ...context, to: (target) => `${root}${encodeAddress(target)}` };
}

export function siteName(kb: KnowledgeBase, locale: string): string {
  return localizedText(kb.site.config.name, locale, kb.site.config.fallbacks[locale] ?? []) || 'Help';
}

/** `ltr` or `rtl`, by the script in which the language is usually written. */
export function directionOf(locale: string): 'ltr' | 'rtl' {
  return /^(?:ar|arc|ckb|dv|fa|he|iw|ks|ku-Arab|ps|sd|ug|ur|yi)(?:-|$)/u.test(locale) ? 'rtl' : 'ltr';
}

/** The language's name as its speakers write it, with a capital for lists. */
export function languageName(locale: string): string {
  const name = new Intl.DisplayNames([locale], { type: 'language', fallback: 'code' }).of(locale) ?? locale;
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
}
