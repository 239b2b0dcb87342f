import { reportLanguage, type ReportLanguageTag } from '../report-language.ts';
import { html } from './html.ts';
import { pageFrame } from './page-frame.ts';

/** Somebody typed a filter into the address that cannot be meant: what can be, and the way back. */
export function renderBadFilterPage(message: string, { stylesheet, lang, chosenLang }: { readonly stylesheet: string; readonly lang: ReportLanguageTag; readonly chosenLang: ReportLanguageTag | undefined }): string {
  const language = reportLanguage(lang);
  const say = language.texts.page;
  return pageFrame(html`<section class="empty" aria-labelledby="filter-bad"><h1 id="filter-bad">${say.badFilter}</h1>
<p>${message}</p>
<p><a href="/report${chosenLang === undefined ? '' : `?lang=${chosenLang}`}">${say.backToReport}</a></p></section>`, { stylesheet, title: say.badFilter, siteName: undefined, foot: language.texts.gap.madeByHjelp, language, chosenLang });
}
