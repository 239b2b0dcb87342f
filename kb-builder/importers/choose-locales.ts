import { COMPLETE_LOCALES } from '../../core/contract/locale.ts';

/**
 * Our language tag for each of the source's: `no` becomes `nb`, `en-us` becomes `en` when there is no other English (the
 * widget, the search and most pages say `en`), everything else is written as the standard wants it (`pt-BR`).
 * @param fallback For tags that are none.
 */
export function chooseLocales(found: Iterable<string>, fallback: string): ReadonlyMap<string, string> {
  const canonical = new Map([...new Set(found)].map((tag) => [tag, canonicalTag(tag) ?? tagOfName(tag)] as const));
  const variants = new Map<string, Set<string>>();
  for (const tag of canonical.values()) if (tag !== undefined) variants.set(languageOf(tag), (variants.get(languageOf(tag)) ?? new Set()).add(tag));
  const shortened = (tag: string): string => {
    const language = languageOf(tag);
    return (variants.get(language)?.size ?? 1) === 1 && (COMPLETE_LOCALES as readonly string[]).includes(language) ? language : tag;
  };
  return new Map([...canonical].map(([foreign, tag]) => [foreign, shortened(tag ?? fallback)]));
}

/** `en_us` → `en-US`, `no` → `nb`; undefined when it is no language tag. */
export function canonicalTag(tag: string): string | undefined {
  const dashed = tag.trim().replace(/_/gu, '-');
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/iu.test(dashed)) return undefined;
  try {
    const canonical = Intl.getCanonicalLocales(dashed)[0];
    return canonical?.replace(/^no(?=-|$)/u, 'nb');
  } catch {
    return undefined;
  }
}

/** Languages that help centres are often written in; spreadsheets like to name them in words. */
const COMMON_LANGUAGES = ['en', 'sv', 'nb', 'da', 'fi', 'de', 'fr', 'nl', 'es', 'it', 'pt', 'pl', 'is', 'nn', 'et', 'lv', 'lt', 'cs', 'sk', 'hu', 'ro', 'bg', 'el', 'tr', 'uk', 'ru', 'ar', 'he', 'ja', 'ko', 'zh'];

/** `Swedish`, `svenska` → `sv`; undefined when it is no language's name. */
function tagOfName(name: string): string | undefined {
  const wanted = name.trim().toLowerCase();
  if (wanted === 'norwegian' || wanted === 'norsk') return 'nb';
  return COMMON_LANGUAGES.find((tag) => ['en', tag].some((speaker) => new Intl.DisplayNames([speaker], { type: 'language' }).of(tag)?.toLowerCase() === wanted));
}

/** True for tags of languages that help centres are often written in: a folder `sv` is a language, a folder `faq` is none. */
export function isCommonLanguage(tag: string): boolean {
  return /^[a-z]{2}(?:[-_][a-z]{2})?$/iu.test(tag) && [...COMMON_LANGUAGES, 'no'].includes(tag.slice(0, 2).toLowerCase());
}

function languageOf(tag: string): string {
  return tag.split('-')[0]!;
}
