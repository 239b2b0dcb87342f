import { html } from './html.ts';
import { directionOf, type PageContext } from './page-context.ts';

/** Stands at an old address and leads to the new one, without a script. */
export function redirectPage(context: PageContext, target: { readonly path: string; readonly title: string }): string {
  const { texts, to, absolute, language } = context;
  const address = to(target.path);
  const canonical = absolute(target.path);
  return html`<!doctype html>
<html lang="${language.locale}" dir="${directionOf(language.locale)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${texts.movedTitle}</title>
<meta http-equiv="refresh" content="0; url=${address}">
<link rel="canonical" href="${canonical ?? address}">
<meta name="robots" content="noindex">
<link rel="icon" href="${to(context.look.icon)}" type="image/svg+xml">
<link rel="stylesheet" href="${to(context.look.stylesheet)}">
</head>
<body class="moved">
<main class="narrow">
<h1>${texts.movedTitle}</h1>
<p>${texts.movedText} <a href="${address}">${target.title}</a></p>
</main>
</body>
</html>
`.text;
}
