import { isForEveryone, type Category } from '../knowledge-base.ts';
import { breadcrumbs } from './breadcrumbs.ts';
import { html } from './html.ts';
import { categoryIcon } from './icons.ts';
import { layout } from './layout.ts';
import type { PageContext } from './page-context.ts';

/** All articles of one category. */
export function categoryPage(context: PageContext, category: Category): string {
  const { kb, texts, to } = context;
  const articles = category.articles.filter(isForEveryone);
  const translations = new Map(kb.languages.flatMap((language) => {
    const same = language.categories.find((other) => other.id === category.id);
    return same === undefined ? [] : [[language.locale, same.path] as const];
  }));
  const main = html`<div class="narrow">
${breadcrumbs(context, [])}
<header class="category-head">
<span class="card-icon">${categoryIcon(category.id, category.title)}</span>
<div>
<h1>${category.title}</h1>
<p class="quiet">${category.description ?? texts.articleCount(articles.length)}</p>
</div>
</header>
${articles.length === 0 && html`<p>${texts.categoryEmpty}</p>`}
<ul class="article-list">
${articles.map((article) => html`<li>
<h2><a href="${to(article.path)}">${article.frontMatter.title}</a></h2>
${article.frontMatter.description !== undefined && html`<p>${article.frontMatter.description}</p>`}
</li>
`)}</ul>
</div>`;
  return layout(context, {
    title: category.title,
    description: category.description ?? articles.slice(0, 5).map((article) => article.frontMatter.title).join(' '),
    kind: 'website',
    translations,
    className: 'category',
    headerSearch: true,
    main,
  });
}
