import type { ArticleNode } from '../../core/contract/article-tree.ts';
import { isForEveryone, type Category, type KbArticle } from '../knowledge-base.ts';
import { breadcrumbs } from './breadcrumbs.ts';
import { contactBlock } from './contact-block.ts';
import { dateInWords } from './date-in-words.ts';
import { html, type HtmlValue } from './html.ts';
import { icon } from './icons.ts';
import { layout } from './layout.ts';
import type { PageContext } from './page-context.ts';
import { serialiseTree } from './serialise-tree.ts';

/** An article with fewer headings, or shorter, is seen as a whole and needs no table of contents. */
const FEWEST_CONTENTS = 3;
const SHORTEST_CONTENTS_CHARACTERS = 1_500;
/** Neighbours named beside an article. */
const MAX_SIBLINGS = 12;

/** One article. */
export function articlePage(context: PageContext, article: KbArticle, category: Category, tree: readonly ArticleNode[], related: readonly KbArticle[], translations: ReadonlyMap<string, string>): string {
  const { texts, language } = context;
  const { title, description, updated } = article.frontMatter;
  const contents = tableOfContents(context, article);
  const main = html`<div class="reading${contents !== '' && ' has-contents'}">
<article class="article" data-hjelp-article="${article.id}">
${breadcrumbs(context, [category])}
<h1>${title}</h1>
${updated !== undefined && html`<p class="quiet updated">${texts.updated} <time datetime="${updated}">${dateInWords(updated, language.locale)}</time></p>`}
${contents}
<div class="prose">
${serialiseTree(tree)}
</div>
</article>
${relatedArticles(context, isForEveryone(article) ? related.filter(isForEveryone) : related)}
${contactBlock(context)}
${siblings(context, article, category)}
</div>`;
  return layout(context, {
    title,
    ...(description === undefined ? {} : { description }),
    kind: 'article',
    ...(isForEveryone(article) ? {} : { hidden: true }),
    translations,
    className: 'reader',
    headerSearch: true,
    ...(updated === undefined ? {} : { modified: updated }),
    main,
  });
}

function tableOfContents(context: PageContext, article: KbArticle): HtmlValue {
  const headings = article.rendered.headings.filter((heading) => heading.level === 2);
  const length = article.rendered.sections.reduce((sum, section) => sum + section.text.length, 0);
  if (headings.length < FEWEST_CONTENTS || length < SHORTEST_CONTENTS_CHARACTERS) return '';
  return html`<nav class="contents" aria-labelledby="contents">
<div>
<h2 id="contents">${context.texts.onThisPage}</h2>
<ul>
${headings.map((heading) => html`<li><a href="#${encodeURIComponent(heading.id)}">${heading.text}</a></li>
`)}</ul>
</div>
</nav>`;
}

/** The article's neighbours in its category: all, or those around it where there are many. */
function siblings(context: PageContext, article: KbArticle, category: Category): HtmlValue {
  const neighbours = isForEveryone(article) ? publicArticles(category) : category.articles.filter((other) => other === article || isForEveryone(other));
  const place = neighbours.indexOf(article);
  const first = Math.max(0, Math.min(place - Math.floor(MAX_SIBLINGS / 2), neighbours.length - MAX_SIBLINGS));
  const shown = neighbours.slice(first, first + MAX_SIBLINGS);
  if (shown.length < 2) return '';
  return html`<nav class="siblings" aria-labelledby="siblings">
<h2 id="siblings"><a href="${context.to(category.path)}">${category.title}</a></h2>
<ul>
${shown.map((other) => html`<li><a href="${context.to(other.path)}"${other === article && html` aria-current="page"`}>${other.frontMatter.title}</a></li>
`)}</ul>
</nav>`;
}

const knownPublic = new WeakMap<Category, readonly KbArticle[]>();

/** Every page of a category asks. */
function publicArticles(category: Category): readonly KbArticle[] {
  let known = knownPublic.get(category);
  if (known === undefined) knownPublic.set(category, known = category.articles.filter(isForEveryone));
  return known;
}

function relatedArticles(context: PageContext, related: readonly KbArticle[]): HtmlValue {
  if (related.length === 0) return '';
  return html`<section class="related" aria-labelledby="related">
<h2 id="related">${context.texts.related}</h2>
<ul>
${related.map((other) => html`<li><a href="${context.to(other.path)}"><span class="related-title">${other.frontMatter.title}</span>${other.frontMatter.description !== undefined && html`<span class="quiet">${other.frontMatter.description}</span>`}${icon('arrow')}</a></li>
`)}</ul>
</section>`;
}
