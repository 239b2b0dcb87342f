import { html } from './html.ts';
import { layout, searchForm } from './layout.ts';
import type { PageContext } from './page-context.ts';
import { publicCategories } from './public-categories.ts';

/** Where the search form leads without a script: every article, by category, on one page. */
export function searchPage(context: PageContext): string {
  const { kb, language, texts, to } = context;
  const categories = publicCategories(language);
  const main = html`<div class="narrow" data-hjelp-query>
<h1>${texts.allArticles}</h1>
${searchForm(context, 'hero')}
<p class="quiet">${texts.allArticlesHint}</p>
${categories.length > 1 && html`<ul class="jump">
${categories.map((category, index) => html`<li><a href="#c${index + 1}">${category.title}</a></li>
`)}</ul>`}
${categories.map((category, index) => html`<section class="listing" aria-labelledby="c${index + 1}">
<h2 id="c${index + 1}"><a href="${to(category.path)}">${category.title}</a></h2>
<ul>
${category.articles.map((article) => html`<li><a href="${to(article.path)}">${article.frontMatter.title}</a></li>
`)}</ul>
</section>
`)}</div>`;
  return layout(context, {
    title: texts.allArticles,
    description: texts.searchLabel,
    kind: 'website',
    translations: new Map(kb.languages.map((other) => [other.locale, `${other.locale}/search/`])),
    className: 'all-articles',
    headerSearch: false,
    main,
  });
}
