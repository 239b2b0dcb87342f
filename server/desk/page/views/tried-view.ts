import { html, nothing, type TemplateResult } from 'lit';
import type { ReadArticle, TriedSearch } from '../../../../core/contract/handover-context.ts';
import type { VisitorActivity } from '../../../../core/contract/conversation.ts';
import type { DeskConversation } from '../../../../core/contract/desk-document.ts';
import type { DeskController } from '../desk-controller.ts';
import { formatClock, formatMoment, formatReading, languageName } from '../format-time.ts';
import { handlingView } from './handling-view.ts';
import { icons } from './icons.ts';

/** The right side: everything that the visitor did before asking, so that nobody has to say it twice, and below it, always in sight, what agents do with the conversation. */
export function triedView(desk: DeskController): TemplateResult | typeof nothing {
  const { state, texts } = desk;
  if (state.open?.status !== 'ready') return nothing;
  const { id, context, createdAt, identity, activity } = state.open.conversation;
  const { tried } = texts;
  const attributes = Object.entries(context.attributes);
  return html`
    <div class="tried" id="tried" role="group" aria-labelledby="tried-title handling-title" tabindex="-1">
      <header class="tried-head">
        <a class="icon-button tried-back" href="#/c/${encodeURIComponent(id)}" aria-label=${texts.conversation.back}>${icons.back}</a>
        <h2 id="tried-title">${tried.title}</h2>
      </header>
      <div class="tried-body" tabindex="0" role="region" aria-labelledby="tried-title">
        ${identity ? identityView(desk, identity) : nothing}
        ${activity ? activityView(desk, activity, context.articles) : nothing}
        <section>
          <h3>${tried.question}</h3>
          ${questionView(context.question, context.locale)}
        </section>
        <section>
          <h3>${tried.searches} <span class="count">${context.searches.length}</span></h3>
          ${context.searches.length === 0 ? html`<p class="muted">${tried.noSearches}</p>` : html`<ol class="tried-list">${context.searches.map((search) => searchView(desk, search, context.articles))}</ol>`}
        </section>
        <section>
          <h3>${tried.articles} <span class="count">${context.articles.length}</span></h3>
          ${context.articles.length === 0 ? html`<p class="muted">${tried.noArticles}</p>` : html`<ol class="tried-list">${context.articles.map((article) => articleView(desk, article))}</ol>`}
        </section>
        ${attributes.length === 0
          ? nothing
          : html`<section>
              <h3>${tried.attributes}</h3>
              <dl class="facts">${attributes.map(([name, value]) => html`<div><dt dir="auto">${name}</dt><dd dir="auto">${value}</dd></div>`)}</dl>
            </section>`}
        <section>
          <h3>${tried.about}</h3>
          <dl class="facts">
            ${context.page ? html`<div><dt>${tried.page}</dt><dd dir="auto">${context.page.title}<br /><code>${context.page.path}</code></dd></div>` : nothing}
            <div><dt>${tried.language}</dt><dd>${languageName(context.locale, texts)}</dd></div>
            <div><dt>${tried.startedAt}</dt><dd><time datetime=${createdAt}>${formatMoment(createdAt, state.now, texts)}</time></dd></div>
          </dl>
        </section>
      </div>
      ${handlingView(desk, state.open.conversation)}
    </div>
  `;
}

/** Who it is, and how far that can be believed. */
function identityView({ texts }: DeskController, identity: NonNullable<DeskConversation['identity']>): TemplateResult {
  const { tried } = texts;
  const isVerified = identity.state === 'verified';
  const rows = [[tried.name, identity.name], [tried.email, identity.email], [tried.customerId, identity.id]].filter(([, value]) => value !== undefined);
  return html`<section>
    <h3>${tried.identity}</h3>
    <p><span class="tag ${isVerified ? 'good' : 'warn'}">${isVerified ? icons.shield : nothing}${isVerified ? tried.verified : tried.unverified}</span></p>
    ${isVerified ? nothing : html`<p class="muted">${tried.unverifiedHint}</p>`}
    <dl class="facts">${rows.map(([name, value]) => html`<div><dt>${name}</dt><dd dir="auto">${value}</dd></div>`)}</dl>
  </section>`;
}

/** What they did since, as far as they agreed; it grows while they go on. */
function activityView(desk: DeskController, { searches, articles }: VisitorActivity, before: readonly ReadArticle[]): TemplateResult {
  const { tried } = desk.texts;
  return html`<section aria-live="polite">
    <h3>${tried.since}</h3>
    <p class="muted">${tried.sinceHint}</p>
    <ol class="tried-list">${searches.map((search) => searchView(desk, search, [...articles, ...before]))}${articles.map((article) => articleView(desk, article))}</ol>
  </section>`;
}

/** Characters of a question that leave room for the rest of the panel. */
const LONG_QUESTION = 400;

/** A long one can be unfolded; it usually is the first message too. */
function questionView(question: string, locale: string): TemplateResult {
  if (question.length <= LONG_QUESTION) return html`<blockquote class="tried-question" lang=${locale} dir="auto">${question}</blockquote>`;
  return html`
    <details class="tried-question" lang=${locale}>
      <summary dir="auto">${Array.from(question).slice(0, LONG_QUESTION / 2).join('')}…</summary>
      <blockquote dir="auto">${question}</blockquote>
    </details>
  `;
}

function searchView({ texts }: DeskController, search: TriedSearch, articles: readonly ReadArticle[]): TemplateResult {
  const opened = search.opened === undefined ? undefined : (articles.find(({ id }) => id === search.opened)?.title ?? search.opened);
  return html`
    <li>
      <span class="tried-main" dir="auto">${texts.quoted(search.query)}</span>
      <span class="tried-facts">
        <time datetime=${search.at}>${formatClock(search.at, texts)}</time>
        <span class="tag ${search.results === 0 || search.weak ? 'bad' : ''}">${search.weak && search.results > 0 ? texts.tried.noGoodAnswer : texts.tried.results(search.results)}</span>
        ${opened === undefined ? nothing : html`<span dir="auto">${texts.tried.opened(opened)}</span>`}
      </span>
    </li>
  `;
}

function articleView({ state, texts }: DeskController, article: ReadArticle): TemplateResult {
  const root = state.session?.kbUrl;
  const url = root !== undefined && URL.canParse(article.path, root) ? new URL(article.path, root) : undefined;
  // The path comes from the visitor's browser: it may only lead to a page of the help centre.
  const isOurs = url !== undefined && root !== undefined && url.href.startsWith(root);
  return html`
    <li>
      <span class="tried-main" dir="auto">${isOurs ? html`<a href=${url.href} target="_blank" rel="noopener noreferrer">${article.title}</a>` : article.title}</span>
      <span class="tried-facts">
        <span>${texts.tried.readFor(formatReading(article.readMs, texts))}</span>
        ${article.vote === 'up' ? html`<span class="tag good">${icons.up}${texts.tried.helped}</span>` : nothing} ${article.vote === 'down' ? html`<span class="tag bad">${icons.down}${texts.tried.notHelped}</span>` : nothing}
      </span>
    </li>
  `;
}
