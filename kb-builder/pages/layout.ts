import { directionOf, languageName, type PageContext } from './page-context.ts';
import { html, type Html, type HtmlValue } from './html.ts';
import { icon } from './icons.ts';

export interface Page {
  /** Title of this page, without the site's name. */
  readonly title: string;
  readonly description?: string;
  /** `website` or `article`, for pages that share a link. */
  readonly kind: 'website' | 'article';
  /** The same page in each language that has it, with this one. */
  readonly translations: ReadonlyMap<string, string>;
  /** Where this page really lives, if not here. */
  readonly canonical?: string;
  /** True for pages that no search engine should list. */
  readonly hidden?: boolean;
  readonly className: string;
  /** False where the page has a search of its own in its middle. */
  readonly headerSearch: boolean;
  readonly modified?: string;
  readonly main: Html;
}

/** Regions in which the four complete languages are at home, for Open Graph, which wants one. */
const REGIONS: Readonly<Record<string, string>> = { en: 'en_GB', sv: 'sv_SE', nb: 'nb_NO', da: 'da_DK' };

/** A whole page. It needs no script to be read; the widget's is the only one, and no style stands in the page itself. */
export function layout(context: PageContext, page: Page): string {
  const { language, texts, to, absolute, siteName } = context;
  const { locale } = language;
  const fullTitle = page.title === siteName ? siteName : `${page.title} – ${siteName}`;
  const canonical = page.hidden === true ? undefined : absolute(page.canonical ?? context.path);
  return html`<!doctype html>
<html lang="${locale}" dir="${directionOf(locale)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${fullTitle}</title>
${page.description !== undefined && html`<meta name="description" content="${page.description}">
`}${page.hidden === true && html`<meta name="robots" content="noindex">
`}${canonical !== undefined && html`<link rel="canonical" href="${canonical}">
`}${alternates(context, page)}<meta property="og:title" content="${page.title}">
${page.description !== undefined && html`<meta property="og:description" content="${page.description}">
`}<meta property="og:type" content="${page.kind}">
<meta property="og:site_name" content="${siteName}">
<meta property="og:locale" content="${REGIONS[locale] ?? locale.replace('-', '_')}">
${canonical !== undefined && html`<meta property="og:url" content="${canonical}">
`}${page.modified !== undefined && html`<meta property="article:modified_time" content="${page.modified}">
`}<meta name="color-scheme" content="light dark">
<meta name="generator" content="Hjelp">
<link rel="icon" href="${to(context.look.icon)}" type="image/svg+xml">
<link rel="stylesheet" href="${to(context.look.stylesheet)}">
<script async src="${to('hjelp.js')}"></script>
</head>
<body class="${page.className}">
<a class="skip" href="#main">${texts.skipToContent}</a>
<header class="top">
<div class="top-inside">
<a class="brand" href="${to(`${locale}/`)}">${context.kb.logo !== undefined && html`<img class="logo" src="${to(context.kb.logo.path)}" alt="" width="${context.kb.logo.size!.width}" height="${context.kb.logo.size!.height}">`}<span>${siteName}</span></a>
${page.headerSearch && searchForm(context, 'header')}
${languageMenu(context, page)}
</div>
</header>
<main id="main" tabindex="-1">
${page.main}
</main>
<footer class="bottom">
<div class="bottom-inside">
<p><a href="${to(`${locale}/`)}">${siteName}</a></p>
<p><a href="${to(`${locale}/search/`)}#all">${texts.allArticles}</a></p>
${languageRow(context, page)}
</div>
</footer>
<hjelp-widget kb="${to('') === './' ? './' : to('')}" locale="${locale}"></hjelp-widget>
</body>
</html>
`.text;
}

function alternates(context: PageContext, page: Page): HtmlValue {
  if (page.translations.size < 2 || page.hidden === true || context.absolute('') === undefined) return '';
  const main = context.kb.languages[0]!.locale;
  const fallback = page.translations.get(main);
  return [
    ...[...page.translations].map(([locale, path]) => html`<link rel="alternate" hreflang="${locale}" href="${context.absolute(path)!}">
`),
    fallback !== undefined && html`<link rel="alternate" hreflang="x-default" href="${context.absolute(fallback)!}">
`,
  ];
}

/** A search field that is an ordinary form, and leads to the search page. */
export function searchForm(context: PageContext, place: 'header' | 'hero'): Html {
  const { texts, to, language } = context;
  const id = `search-${place}`;
  return html`<form class="search search-${place}" role="search" action="${to(`${language.locale}/search/`)}" method="get">
<label class="unseen" for="${id}">${texts.searchLabel}</label>
${icon('search')}
<input id="${id}" type="search" name="q" placeholder="${texts.searchPlaceholder}" autocomplete="off" dir="auto" enterkeyhint="search" maxlength="500">
<button type="submit">${texts.searchButton}</button>
</form>`;
}

function languageMenu(context: PageContext, page: Page): HtmlValue {
  const { kb, language, texts } = context;
  if (kb.languages.length < 2) return '';
  return html`<details class="languages">
<summary><span class="unseen">${texts.languages}: </span>${icon('globe')}<span>${languageName(language.locale)}</span></summary>
<ul>
${kb.languages.map((other) => html`<li>${languageLink(context, page, other.locale)}</li>
`)}</ul>
</details>`;
}

function languageRow(context: PageContext, page: Page): HtmlValue {
  if (context.kb.languages.length < 2) return '';
  return html`<nav aria-label="${context.texts.languages}">
<ul>
${context.kb.languages.map((other) => html`<li>${languageLink(context, page, other.locale)}</li>
`)}</ul>
</nav>`;
}

/** To the same page in another language; to that language's home where the page is not translated. */
function languageLink(context: PageContext, page: Page, locale: string): Html {
  const path = page.translations.get(locale) ?? `${locale}/`;
  return html`<a href="${context.to(path)}" hreflang="${locale}" lang="${locale}"${locale === context.language.locale && html` aria-current="true"`}>${languageName(locale)}</a>`;
}
