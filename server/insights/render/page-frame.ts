import { REPORT_LANGUAGES, reportLanguage, type ReportLanguage, type ReportLanguageTag } from '../report-language.ts';
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
  readonly language: ReportLanguage;
  /** The language that stands in the address, if one does. */
  readonly chosenLang?: ReportLanguageTag | undefined;
  /** The address of this page in another language. Default: the same path. */
  readonly addressIn?: (lang: ReportLanguageTag) => string;
}

/** A page of the report, without any script. */
export function pageFrame(main: Html, { stylesheet, title, siteName, foot, language, chosenLang, addressIn = (lang) => `?lang=${lang}` }: FrameOptions): string {
  const served = stylesheet !== undefined;
  const say = language.texts.page;
  const home = `/report${chosenLang === undefined ? '' : `?lang=${chosenLang}`}`;
  return html`<!doctype html>
<html lang="${language.tag}">
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
<a class="skip" href="#report-main">${say.skip}</a>
<header class="top">
<p class="brand">${siteName ?? 'Hjelp'}</p>
${served && html`<nav aria-label="${say.pages}"><a href="${home}" aria-current="page">${say.report}</a><a href="/desk">${say.desk}</a></nav>`}
</header>
<main id="report-main">
${main}
</main>
<footer><p>${foot}</p>
${served && html`<nav class="languages" aria-label="${say.languages}">${REPORT_LANGUAGES.map((tag) => html`<a href="${addressIn(tag)}" lang="${tag}" hreflang="${tag}"${tag === language.tag && new Html(' aria-current="true"')}>${reportLanguage(tag).texts.ownName}</a>`)}</nav>`}</footer>
</body>
</html>
`.markup;
}
