import { html, nothing } from 'lit/html.js';
import type { ArticleDocument } from '../../core/contract/article-document.ts';
import { dateLocale } from '../../core/contract/date-locale.ts';
import { copyText } from '../reading/copy-text.ts';
import { markWords } from '../reading/mark-words.ts';
import { printArticle } from '../reading/print-article.ts';
import { addReadingTools } from '../reading/reading-tools.ts';
import type { ReadingTexts } from '../texts/reading-texts.ts';
import { languageName, speaksOther } from '../texts/language-name.ts';
import { saidByBrowser } from '../texts/said-by-browser.ts';
import { fillText } from '../texts/widget-texts.ts';
import { renderArticle } from './article-renderer.ts';
import { printIcon, shareIcon, thumbDownIcon, thumbUpIcon } from './article-icons.ts';
import { forwardIcon, pageIcon } from './icons.ts';
import { onPlainClick, type PanelContext, type PanelTemplate } from './panel-context.ts';
import type { PanelOwner } from './panel.ts';
import type { ArticleView, View } from './panel-state.ts';
import type { markedWords } from './results-view.ts';

/** An article longer than this many headings offers the way to the part that matched. */
const LONG_ARTICLE_HEADINGS = 3;

/** An article shorter than this, or with fewer sections, is seen as a whole and needs no table of contents. */
const SHORTEST_CONTENTS_CHARACTERS = 1200;
const FEWEST_CONTENTS = 3;

export { readingCss } from './reading-styles.ts';
export { loadReadingTexts } from '../texts/load-reading-texts.ts';

/** The article's text with all that a reader can do in it; made once, so that what was opened and ticked survives. */
export function articleBody(panel: PanelContext, view: ArticleView, document: ArticleDocument, texts: ReadingTexts, overlays: ParentNode & Node): DocumentFragment {
  const pageUrl = panel.address(document.path);
  const body = renderArticle(document.tree, pageUrl);
  view.length = body.textContent.length;
  if (view.from.words) markWords(body, view.from.words);
  addReadingTools(body, {
    texts, pageUrl, overlays, ticked: view.ticked,
    onTicked: (ticked) => { panel.tick(view, ticked); },
    announce: (text) => { panel.announce(text); },
  });
  return body;
}

/** Of an article that was chosen by its title in the first second, before there was a search that could say what matched. */
export async function markWhatMatched(view: View, { knowledge, audiences }: Pick<PanelOwner, 'knowledge' | 'audiences'>, wordsOf: typeof markedWords, section: () => Element | null): Promise<void> {
  if (view.kind !== 'article' || !view.document || view.from.source !== 'search' || view.from.words || !knowledge.now.hasPassages) return;
  view.from = { ...view.from, words: [] }; // once
  const answer = await knowledge.ask(view.from.query ?? '', { asYouType: false, audiences });
  const hit = answer?.hits.find(({ id }) => id === view.id);
  const prose = section()?.querySelector(`[data-article-body="${view.key}"]`);
  if (hit && prose) markWords(prose, wordsOf(hit));
}

/** One article that has arrived: its text, whether it helped, and the way on. */
export function articleView(panel: PanelContext, view: ArticleView): PanelTemplate {
  const { texts } = panel;
  const document = view.document!;
  const foreign = speaksOther(document.locale, texts.locale);
  return html`
    <article class="article" part="article" lang=${document.locale}>
      <p class="category">${document.categoryTitle}</p>
      <h2 class="article-title focus-here" part="article-title" tabindex="-1">${document.title}</h2>
      ${foreign ? html`<p class="note" lang=${texts.locale}>${fillText(view.reading!.otherLanguage, { language: languageName(document.locale, texts.locale) })}</p>` : nothing}
      ${jumpLink(panel, view)}
      ${contentsList(panel, view)}
      <div class="prose" part="article-body" data-article-body=${view.key} @click=${(event: MouseEvent) => followLink(panel, view, event)}>${view.body}</div>
    </article>
    <div class="after" part="article-footer">
      <p class="meta">
        ${document.updated === undefined ? nothing : html`<span>${fillText(view.reading!.updated, { date: writtenDate(document.updated, texts.locale) })}</span>`}
        <a href=${panel.address(document.path)} target="_blank" rel="noopener">${view.reading!.fullPage}${pageIcon}<span class="visually-hidden">(${texts.panel.opensInNewTab})</span></a>
      </p>
      ${takeAway(panel, view)}
      ${panel.listens ? voteForm(panel, view) : nothing}
      ${relatedList(panel, view)}
    </div>`;
}

/** Folded, because the panel is narrow: one line for those who read from the top. */
function contentsList(panel: PanelContext, { document, reading, length = 0 }: ArticleView): PanelTemplate {
  const headings = document!.headings.filter(({ level }) => level === 2);
  if (headings.length < FEWEST_CONTENTS || length < SHORTEST_CONTENTS_CHARACTERS) return nothing;
  return html`
    <details class="contents" part="contents">
      <summary lang=${reading!.locale}>${reading!.contents}</summary>
      <ul>${headings.map(({ id, text }) => html`
        <li><a href="${panel.address(document!.path)}#${encodeURIComponent(id)}" @click=${onPlainClick(() => panel.scrollToAnchor(id))}>${text}</a></li>`)}</ul>
    </details>`;
}

/** To paper, or to somebody else. */
function takeAway(panel: PanelContext, view: ArticleView): PanelTemplate {
  const texts = view.reading!;
  const { title, path, locale } = view.document!;
  const address = panel.address(path);
  const print = (event: Event) => {
    const prose = (event.target as Element).closest('.view')!.querySelector('.prose')!;
    void printArticle({ title, address, locale, body: prose.childNodes }, panel.overlays).catch(() => { /* no printer, no paper */ });
  };
  const share = () => void shareLink(title, address).then((done) => {
    if (done === 'copied') panel.announce(texts.linkCopied);
    view.shared = done;
    panel.refresh();
  });
  return html`
    <div class="take-away">
      <button type="button" class="link with-icon" part="print-button" @click=${print}>${printIcon}${texts.print}</button>
      <button type="button" class="link with-icon" part="share-button" @click=${share}>${shareIcon}${view.shared === 'copied' ? texts.linkCopied : texts.share}</button>
      ${view.shared === 'by-hand' ? html`<label class="field by-hand"><span>${texts.copyByHand}</span><input readonly .value=${address} @focus=${(event: FocusEvent) => { (event.target as HTMLInputElement).select(); }}></label>` : nothing}
    </div>`;
}

/** The device's own way of sharing where there is one that people use, which is on phones; the clipboard elsewhere. */
async function shareLink(title: string, url: string): Promise<NonNullable<ArticleView['shared']>> {
  if ('share' in navigator && matchMedia('(pointer: coarse)').matches) {
    try {
      await navigator.share({ title, url });
      return 'sent';
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') return 'sent';
    }
  }
  return await copyText(url) ? 'copied' : 'by-hand';
}

function jumpLink(panel: PanelContext, { from, document, reading }: ArticleView): PanelTemplate {
  const jump = from.jumpTo;
  const place = document!.headings.findIndex(({ id }) => id === jump?.anchor);
  if (jump === undefined || place < 1 || document!.headings.length < LONG_ARTICLE_HEADINGS) return nothing;
  return html`<button type="button" class="jump" lang=${panel.texts.locale} @click=${() => panel.scrollToAnchor(jump.anchor)}>${fillText(reading!.jumpTo, { heading: jump.heading })}${forwardIcon}</button>`;
}

function voteForm(panel: PanelContext, view: ArticleView): PanelTemplate {
  const texts = view.reading!;
  if (view.vote === 'up' || view.vote === 'down') return html`<p class="vote-thanks" part="thanks" tabindex="-1">${view.vote === 'up' ? texts.thanksUp : texts.thanksDown}</p>`;
  if (view.vote === 'asking') {
    const send = (event: SubmitEvent) => {
      event.preventDefault();
      const form = new FormData(event.target as HTMLFormElement);
      panel.vote(view, 'down', (form.get('reason') as string | null) ?? '', form.get('comment') as string);
    };
    return html`
      <form class="card reasons" part="reasons" @submit=${send}>
        <fieldset><legend tabindex="-1" class="reason-title">${texts.reasonTitle}</legend>
          ${Object.entries(texts.reasons).map(([key, words]) => html`<label class="choice"><input type="radio" name="reason" value=${key}><span>${words}</span></label>`)}
        </fieldset>
        <div class="field"><label for="comment-${view.key}">${texts.commentLabel}</label><textarea id="comment-${view.key}" name="comment" rows="2" maxlength="2000"></textarea></div>
        <button class="button quiet">${texts.send}</button>
      </form>`;
  }
  return html`
    <div class="vote" part="vote" role="group" aria-labelledby="helpful-${view.key}">
      <span id="helpful-${view.key}">${texts.helpfulQuestion}</span>
      <div class="vote-buttons">
        <button type="button" class="button quiet" @click=${() => panel.vote(view, 'up')}>${thumbUpIcon}${texts.yes}</button>
        <button type="button" class="button quiet" @click=${() => panel.askReason(view)}>${thumbDownIcon}${texts.no}</button>
      </div>
    </div>`;
}

function relatedList(panel: PanelContext, { document, reading }: ArticleView): PanelTemplate {
  const related = document!.related.slice(0, 5);
  if (related.length === 0) return nothing;
  return html`
    <h3 class="list-title">${reading!.relatedTitle}</h3>
    <ul class="rows" part="related" lang=${document!.locale}>${related.map(({ id, title, path }) => html`
      <li><a class="row" href=${panel.address(path ?? panel.find(id)?.path ?? '')} @click=${onPlainClick(() => panel.openArticle(id, { source: 'related' }))}><span>${title}</span>${forwardIcon}</a></li>`)}
    </ul>`;
}

/** Links to other articles open here; links within this article scroll; all others are the browser's. */
function followLink(panel: PanelContext, { document }: ArticleView, event: MouseEvent): void {
  const link = (event.target as Element).closest('a');
  if (!link) return;
  const page = panel.address(document!.path);
  const [address, fragment] = link.href.split('#');
  const id = link.dataset['article'] ?? panel.find(address!.startsWith(panel.address('')) ? address!.slice(panel.address('').length) : '')?.id;
  if (address === page && fragment) onPlainClick(() => panel.scrollToAnchor(fragment))(event);
  else if (id !== undefined && id !== document!.id) onPlainClick(() => panel.openArticle(id, { source: 'link' }))(event);
}

function writtenDate(isoDate: string, locale: string): string {
  try {
    return saidByBrowser(locale, (tag) => new Intl.DateTimeFormat(dateLocale(tag), { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(isoDate)));
  } catch {
    return isoDate; // no date, or an `Intl` of the page's own
  }
}
