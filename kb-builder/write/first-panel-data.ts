import { brandPalettes } from '../../core/contract/brand-palette.ts';
import { chooseLocale, INTERFACE_LOCALES } from '../../core/contract/choose-locale.ts';
import { FIRST_WORDS, type FirstWords } from '../../core/contract/first-words.ts';
import type { FirstPanelData } from '../../core/contract/widget-entry.ts';
import { packTitles } from '../../core/search/title-search.ts';
import { isForEveryone, type KnowledgeBase, type Language } from '../knowledge-base.ts';
import { popularArticles } from '../order-articles.ts';
import { directionOf, siteName } from '../pages/page-context.ts';
import type { OutputFolder } from './output-folder.ts';
import { writeTitleShards } from './title-shards.ts';

/** Most characters of titles and words that visitors fetch before they have asked anything: a few tens of kilobytes as they travel. Of longer lists they fetch what they ask for. */
const MOST_CHARACTERS = 200_000;
/** Where a word stands in `texts` of site.yaml. */
const PLACES: Readonly<Record<keyof FirstWords, string>> = {
  close: 'panel.close', label: 'search.label', loading: 'panel.loading', resultsTitle: 'search.resultsTitle', popularTitle: 'search.popularTitle', helpCentre: 'panel.helpCentre',
};

/**
 * What the widget's first panel shows and answers from.
 * @param output Where the titles are written that it fetches as the visitor types, if they are many.
 * @returns undefined where that would be less than the truth: a site that begins with contact or has looks of another measure.
 */
export function firstPanelOf(kb: KnowledgeBase, language: Language, output: Pick<OutputFolder, 'write'>): FirstPanelData | undefined {
  const { config } = kb.site;
  if (config.contactMode === 'contact-first' || config.theme.density === 'compact') return undefined;
  const lines = language.articles.map((article) => {
    if (!isForEveryone(article)) return '';
    const { title, questions, keywords } = article.frontMatter;
    const beside = [...questions, ...keywords].map(onOneLine).join(' ');
    return beside === '' ? onOneLine(title) : `${onOneLine(title)}\t${beside}`;
  });
  const wordsLanguage = chooseLocale(language.locale, INTERFACE_LOCALES, config.fallbacks, 'en') as keyof typeof FIRST_WORDS;
  const own = config.texts?.[language.locale] ?? {};
  const words = Object.fromEntries(Object.entries(FIRST_WORDS[wordsLanguage]).map(([name, word]) => [name, own[PLACES[name as keyof FirstWords]] ?? word])) as unknown as FirstWords;
  // What depends on the page, or on the day, is for the panel to say: popular articles above which it then puts others would jump.
  const isPlain = language.notices.length === 0 && language.articles.every(({ frontMatter }) => frontMatter.pages.length === 0);
  const places = new Map(language.articles.map((article, place) => [article.id, place]));
  const popular = isPlain ? popularArticles(language.categories).slice(0, 7).map(({ id }) => places.get(id)!) : [];
  const isLong = lines.reduce((characters, line) => characters + line.length + 1, 0) > MOST_CHARACTERS;
  return {
    language: wordsLanguage,
    words,
    siteName: siteName(kb, language.locale),
    theme: config.theme,
    palettes: brandPalettes(config.theme.brandColor),
    direction: directionOf(language.locale) === 'rtl' ? 'rtl' : undefined,
    ...(isLong
      ? { titles: packTitles(popular.map((place) => lines[place]!)), popular: popular.map((_, place) => place), shards: writeTitleShards(output, language.locale, lines) }
      : { titles: packTitles(lines), popular }),
  };
}

const onOneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();
