import { html } from './html.ts';
import { layout, searchForm } from './layout.ts';
import type { PageContext } from './page-context.ts';
import { publicCategories } from './public-categories.ts';

/**
 * Where the search forms lead: the widget answers in the page itself, and keeps what is asked in the address. Under it, and
 * without a script, every article by category.
 */
export function searchPage(context: PageContext): string {
  const { kb, language, texts, to } = context;
  const categories = publicCategories(language);
  const main = html`<div class="narrow">
<h1>${texts.searchLabel}</h1>
<hjelp-widget kb="${to('')}" locale="${language.locale}" mode="search" query-param="q" articles="pages">${searchForm(context, 'hero')}</hjelp-widget>
<section class="all" id="all" aria-labelledby="all-title">
<h2 id="all-title">${texts.allArticles}</h2>
<p class="quiet">${texts.allArticlesHint}</p>
${categories.length > 1 && html`<ul class="jump">
${categories.map((category, index) => html`<li><a href="#c${index + 1}">${category.title}</a></li>
`)}</ul>`}
${categories.map((category, index) => html`<section class="listing" aria-labelledby="c${index + 1}">
<h3 id="c${index + 1}"><a href="${to(category.path)}">${category.title}</a></h3>
<ul>
${category.articles.map((article) => html`<li><a href="${to(article.path)}">${article.frontMatter.title}</a></li>
`)}</ul>
</section>
`)}</section>
</div>`;
  return layout(context, {
    title: texts.searchLabel,
    description: texts.allArticles,
    kind: 'website',
    translations: new Map(kb.languages.map((other) => [other.locale, `${other.locale}/search/`])),
    className: 'all-articles',
    headerSearch: false,
    main,
  });
}
