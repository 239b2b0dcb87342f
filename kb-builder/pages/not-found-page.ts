import { html } from './html.ts';
import { layout, searchForm } from './layout.ts';
import { languageName, type PageContext } from './page-context.ts';
import { siteTexts } from '../site-texts.ts';

/** Shown for addresses that do not exist. It speaks one language, and a line of each of the others. */
export function notFoundPage(context: PageContext): string {
  const { kb, language, texts, to } = context;
  const others = kb.languages.filter((other) => other !== language);
  const main = html`<div class="narrow lost">
<p class="lost-number" aria-hidden="true">404</p>
<h1>${texts.notFoundTitle}</h1>
<p>${texts.notFoundText}</p>
${searchForm(context, 'hero')}
<p><a class="button button-quiet" href="${to(`${language.locale}/`)}">${texts.notFoundHome}</a></p>
${others.length > 0 && html`<ul class="lost-languages">
${others.map((other) => html`<li lang="${other.locale}">${siteTexts(other.locale).locale === other.locale ? siteTexts(other.locale).notFoundTitle : languageName(other.locale)}. <a href="${to(`${other.locale}/`)}" hreflang="${other.locale}">${siteTexts(other.locale).locale === other.locale ? siteTexts(other.locale).notFoundHome : languageName(other.locale)}</a></li>
`)}</ul>`}
</div>`;
  return layout(context, {
    title: texts.notFoundTitle,
    kind: 'website',
    translations: new Map(),
    hidden: true,
    className: 'not-found',
    headerSearch: false,
    main,
  });
}
