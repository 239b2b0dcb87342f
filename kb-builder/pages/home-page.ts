import { popularArticles } from '../order-articles.ts';
import type { KbNotice } from '../knowledge-base.ts';
import { publicCategories } from './public-categories.ts';
import { html, type Html, type HtmlValue } from './html.ts';
import { categoryIcon, icon } from './icons.ts';
import { layout, searchForm } from './layout.ts';
import { languageName, type PageContext } from './page-context.ts';
import { dateInWords } from './date-in-words.ts';

/** Articles that a category's card names. */
const ARTICLES_ON_CARD = 3;

/**
 * The first page of a language. At the root of the site it is the first page of the default language, with the other
 * languages in plain sight, so that nobody is sent on before they see anything.
 */
export function homePage(context: PageContext): string {
  const { kb, language, texts, to, siteName } = context;
  const isRoot = context.path === '';
  const main = html`<section class="hero">
<div class="hero-inside">
<h1>${texts.homeHeading}</h1>
${searchForm(context, 'hero')}
${isRoot && languageChoice(context)}
</div>
</section>
<div class="wide">
${notices(context)}
<section aria-labelledby="categories">
<h2 id="categories">${texts.categories}</h2>
<ul class="cards">
${publicCategories(language).map((category) => html`<li class="card">
<span class="card-icon">${categoryIcon(category.id, category.title)}</span>
<h3><a href="${to(category.path)}">${category.title}</a></h3>
${category.description !== undefined && html`<p class="quiet">${category.description}</p>`}
<ul>
${category.articles.slice(0, ARTICLES_ON_CARD).map((article) => html`<li><a href="${to(article.path)}">${article.frontMatter.title}</a></li>
`)}</ul>
<p class="count">${texts.articleCount(category.articles.length)}</p>
</li>
`)}</ul>
</section>
${language.categories.length > 1 && html`<section aria-labelledby="popular">
<h2 id="popular">${texts.popular}</h2>
<ul class="popular">
${popularArticles(language.categories).map((article) => html`<li><a href="${to(article.path)}"><span>${article.frontMatter.title}</span>${icon('arrow')}</a></li>
`)}</ul>
</section>`}
</div>`;
  return layout(context, {
    title: siteName,
    ...(language.articles.length > 0 ? { description: `${texts.homeHeading} ${publicCategories(language).map((category) => category.title).slice(0, 8).join(', ')}.` } : {}),
    kind: 'website',
    translations: new Map(kb.languages.map((other) => [other.locale, `${other.locale}/`])),
    canonical: `${language.locale}/`,
    className: 'home',
    headerSearch: false,
    main,
  });
}

function languageChoice(context: PageContext): HtmlValue {
  const others = context.kb.languages.filter((other) => other !== context.language);
  if (others.length === 0) return '';
  // No landmark: the header's language menu is one already, and says the same.
  return html`<div class="language-choice">
<ul>
${others.map((other) => html`<li><a href="${context.to(`${other.locale}/`)}" hreflang="${other.locale}" lang="${other.locale}">${languageName(other.locale)}</a></li>
`)}</ul>
</div>`;
}

/** Notices that concern everybody, or are grave. A static page does not know the date: each says when it holds. */
function notices(context: PageContext): HtmlValue {
  const shown = context.language.notices.filter((notice) => notice.severity !== 'info' || (notice.pages.length === 0 && notice.queries.length === 0));
  if (shown.length === 0) return '';
  return html`<section class="notices" aria-label="${context.texts.notices}">
${shown.map((notice) => noticeCard(context, notice))}
</section>`;
}

function noticeCard(context: PageContext, notice: KbNotice): Html {
  const { locale } = context.language;
  const period = [notice.from, notice.until].map((date) => (date === undefined ? '' : dateInWords(date, locale)));
  return html`<div class="notice notice-${notice.severity}" data-hjelp-notice="${notice.id}"${notice.from !== undefined && html` data-from="${notice.from}"`}${notice.until !== undefined && html` data-until="${notice.until}"`}>
${icon('info')}
<div>
<h2>${notice.title}</h2>
<p>${notice.text}</p>
${period.some(Boolean) && html`<p class="quiet">${period.join(' – ').trim()}</p>`}
</div>
</div>
`;
}
