import { html, type Html } from './html.ts';
import type { PageContext } from './page-context.ts';

/** The way from the home page to here. The page itself is not in it: its title follows at once. */
export function breadcrumbs(context: PageContext, steps: readonly { readonly title: string; readonly path: string }[]): Html {
  const { texts, to, language } = context;
  return html`<nav class="breadcrumbs" aria-label="${texts.breadcrumbs}">
<ol>
${[{ title: texts.home, path: `${language.locale}/` }, ...steps].map((step) => html`<li><a href="${to(step.path)}">${step.title}</a></li>
`)}</ol>
</nav>`;
}
