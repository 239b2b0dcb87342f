import type { OffersData } from '../../core/contract/offers.ts';
import { localizedText } from '../../core/contract/localized-text.ts';
import type { KnowledgeBase } from '../knowledge-base.ts';

/** Percent of visits that get no offer where a rule does not say. */
const HOLDOUT_PERCENT = 10;

/** The site's rules, with what each says in every language that has its article; undefined for a site without rules. */
export function offersOf(kb: KnowledgeBase): OffersData | undefined {
  const { proactive = [], fallbacks } = kb.site.config;
  if (proactive.length === 0) return undefined;
  return {
    locales: kb.languages.map(({ locale }) => locale),
    fallbacks,
    rules: proactive.map(({ text, pages = [], holdout = HOLDOUT_PERCENT, ...rule }) => ({
      ...rule, pages, holdout,
      says: Object.fromEntries(kb.languages.flatMap(({ locale, articles }) => {
        const article = articles.find(({ id }) => id === rule.article);
        const says = text === undefined ? article?.frontMatter.title : localizedText(text, locale, [...fallbacks[locale] ?? [], kb.site.defaultLocale]);
        return article === undefined || says === undefined ? [] : [[locale, says]];
      })),
    })),
  };
}
