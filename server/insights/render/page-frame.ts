import { html, Html } from './html.ts';
import { REPORT_CSS } from './report-css.ts';

export interface FrameOptions {
  /** Address of the style sheet. Without it the page carries its styles and opens from a file, and links to nothing. */
  readonly stylesheet?: string | undefined;
  readonly title: string;
  /** What the company calls its help centre. */
  readonly siteName: string | undefined;
  /** Sentences at the foot of the page. */
  readonly foot: string;
}

/** A page of the report, without any script. */
export function pageFrame(main: Html, { stylesheet, title, siteName, foot }: FrameOptions): string {
  const served = stylesheet !== undefined;
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${title} · ${siteName ?? 'Hjelp'}</title>
<link rel="icon" href="data:,">
${served ? html`<link rel="stylesheet" href="${stylesheet}">` : html`<style>${new Html(REPORT_CSS)}</style>`}
</head>
<body>
<a class="skip" href="#report-main">Skip to the report</a>
<header class="top">
<p class="brand">${siteName ?? 'Hjelp'}</p>
${served && html`<nav aria-label="Pages"><a href="/report" aria-current="page">Report</a><a href="/desk">Desk</a></nav>`}
</header>
<main id="report-main">
${main}
</main>
<footer><p>${foot}</p></footer>
</body>
</html>
`.markup;
}
