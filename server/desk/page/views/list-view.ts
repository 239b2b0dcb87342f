import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { ConversationRating } from '../../../../core/contract/conversation.ts';
import type { ConversationSummary } from '../../../../core/contract/desk-document.ts';
import type { DeskController } from '../desk-controller.ts';
import { everyWaiting, sections, type DeskState, type ListTab } from '../desk-state.ts';
import { formatShort, formatWait } from '../format-time.ts';
import { isGoodScore } from '../good-score.ts';
import { icons } from './icons.ts';
import { colleagueMark, colleagueName } from '../colleague-name.ts';
import { initials } from './initials.ts';

/** The column of conversations: waiting, mine, all, closed. */
export function listView(desk: DeskController): TemplateResult {
  const { state, texts } = desk;
  const { waiting, mine, colleagues } = sections(state);
  const everyone = everyWaiting(state);
  const isReady = state.listStatus === 'ready';
  const isEmpty = { waiting: everyone.length === 0, mine: mine.length === 0, all: waiting.length + mine.length + colleagues.length === 0, closed: false }[state.tab];
  return html`
    <nav class="list" aria-labelledby="list-title">
      <h2 id="list-title" class="visually-hidden">${texts.list.title}</h2>
      <div class="tabs" role="group" aria-label=${texts.list.title}>
        ${tab(desk, 'waiting', texts.list.waiting, everyone.length)} ${tab(desk, 'mine', texts.list.mine, mine.length)} ${tab(desk, 'all', texts.list.all, undefined)} ${tab(desk, 'closed', texts.list.closed, undefined)}
      </div>
      ${state.listStatus === 'loading' ? html`<p class="list-note muted" role="status">${texts.list.loading}</p>` : nothing}
      ${state.listStatus === 'failed'
        ? html`<p class="list-note" role="alert">${texts.list.failed} <button class="link-button" @click=${() => void desk.load()}>${texts.list.tryAgain}</button></p>`
        : nothing}
      ${isReady && isEmpty
        ? html`<div class="list-empty">
            <svg viewBox="0 0 120 72" aria-hidden="true"><path class="calm-line" d="M8 56h104" /><path class="calm-cup" d="M40 28h36v16a12 12 0 0 1-12 12H52a12 12 0 0 1-12-12z" /><path class="calm-line" d="M76 32h4a6 6 0 0 1 0 14h-5M50 20c-3-4 3-6 0-10M60 20c-3-4 3-6 0-10" /></svg>
            <p class="list-empty-title">${state.tab === 'mine' ? texts.list.noneMineTitle : texts.list.noneOpenTitle}</p>
            <p class="muted">${state.tab === 'mine' ? texts.list.noneMine : texts.list.noneOpen}</p>
          </div>`
        : nothing}
      ${isReady && state.tab === 'waiting' ? section(desk, 'waiting', texts.list.waiting, everyone) : nothing}
      ${isReady && state.tab === 'mine' ? section(desk, 'mine', texts.list.mine, mine) : nothing}
      ${isReady && state.tab === 'all' ? html`${section(desk, 'waiting', texts.list.waiting, waiting)} ${section(desk, 'mine', texts.list.mine, mine)} ${section(desk, 'colleagues', texts.list.colleagues, colleagues)}` : nothing}
      ${isReady && state.tab === 'closed' ? closedSection(desk) : nothing}
    </nav>
  `;
}

function tab(desk: DeskController, name: ListTab, title: string, count: number | undefined): TemplateResult {
  const isChosen = desk.state.tab === name;
  return html`<button class="tab" data-tab=${name} aria-pressed=${isChosen ? 'true' : 'false'} @click=${() => void desk.showTab(name)}>${title}${count ? html` <span class="count">${count}</span>` : nothing}</button>`;
}

function section(desk: DeskController, name: string, title: string, conversations: readonly ConversationSummary[]): TemplateResult | typeof nothing {
  if (conversations.length === 0) return nothing;
  return html`
    <section aria-labelledby="list-${name}">
      <h3 id="list-${name}" class="list-heading">${title} <span class="count">${conversations.length}</span></h3>
      ${items(desk, conversations)}
    </section>
  `;
}

function closedSection(desk: DeskController): TemplateResult {
  const { state, texts } = desk;
  const { status, next } = state.closed;
  const { closed } = sections(state);
  return html`
    <section aria-labelledby="list-closed">
      <h3 class="list-heading" id="list-closed">${texts.list.closed}</h3>
      ${status === 'loading' && closed.length === 0 ? html`<p class="list-note muted" role="status">${texts.list.loading}</p>` : nothing}
      ${status === 'failed' ? html`<p class="list-note" role="alert">${texts.list.failed} <button class="link-button" @click=${() => void desk.moreClosed()}>${texts.list.tryAgain}</button></p>` : nothing}
      ${status === 'ready' && closed.length === 0 ? html`<p class="list-note muted">${texts.list.noneClosed}</p>` : nothing}
      ${items(desk, closed)}
      ${next !== undefined ? html`<button class="button list-more" @click=${() => void desk.moreClosed()}>${texts.list.more}</button>` : nothing}
    </section>
  `;
}

function items(desk: DeskController, conversations: readonly ConversationSummary[]): TemplateResult {
  return html`<ul class="list-items">
    ${repeat(conversations, ({ id }) => id, (conversation) => html`<li>${item(desk, conversation)}</li>`)}
  </ul>`;
}

function item({ state, texts }: DeskController, conversation: ConversationSummary): TemplateResult {
  const { id, question, lastMessage, unansweredSince, locale } = conversation;
  const isOpen = state.open?.id === id;
  const isOnlyQuestion = lastMessage.seq === 1;
  const isTyping = state.typing.some((sign) => sign.conversation === id && sign.from === 'visitor');
  const holder = conversation.state !== 'closed' && conversation.assignee && conversation.assignee.id !== state.session?.agent.id ? conversation.assignee : undefined;
  return html`
    <a class="list-item" href="#/c/${encodeURIComponent(id)}" data-conversation=${id} aria-current=${isOpen ? 'true' : nothing}>
      <span class="list-words">
        <span class="list-question" lang=${locale} dir="auto">${question}</span>
        ${isTyping ? html`<span class="list-last is-typing">${texts.conversation.visitorTypes}</span>` : isOnlyQuestion ? nothing : html`<span class="list-last" dir="auto"><b>${sender(state, texts, conversation)}:</b> ${lastMessage.text}</span>`}
      </span>
      <span class="list-facts">
        ${time(state, texts, conversation)}
        <span class="list-tags">
          ${state.drafts[id] ? html`<span class="tag" role="img" aria-label=${texts.list.draft} title=${texts.list.draft}>${icons.pen}</span>` : nothing}
          ${conversation.notes > 0 ? html`<span class="tag" role="img" aria-label=${texts.list.notes(conversation.notes)} title=${texts.list.notes(conversation.notes)}>${icons.note}</span>` : nothing}
          ${conversation.rating ? verdict(texts, conversation.rating) : nothing}
          ${holder === undefined ? nothing : html`<span class="tag" role="img" aria-label=${texts.conversation.heldBy(colleagueName(holder, texts))} title=${texts.conversation.heldBy(colleagueName(holder, texts))}>${initials(holder.name) || colleagueMark(holder.id)}</span>`}
          ${unansweredSince !== undefined && conversation.state === 'active' ? html`<span class="dot" role="img" aria-label=${texts.list.unanswered}></span>` : nothing}
          <span class="tag language">${locale.toUpperCase()}</span>
        </span>
      </span>
      ${conversation.tags.length === 0 ? nothing : html`<span class="list-labels">${conversation.tags.map((tag) => html`<span class="tag" dir="auto">${tag}</span>`)}</span>`}
    </a>
  `;
}

function verdict(texts: DeskController['texts'], { kind, score }: ConversationRating): TemplateResult {
  const words = texts.conversation.rated[kind](score);
  const isGood = isGoodScore(kind, score);
  return html`<span class="tag ${isGood ? 'good' : 'bad'}" role="img" aria-label=${words} title=${words}>${isGood ? icons.up : icons.down}</span>`;
}

function time(state: DeskState, texts: DeskController['texts'], { unansweredSince, updatedAt, state: conversationState }: ConversationSummary): TemplateResult {
  if (unansweredSince === undefined) return html`<time class="list-time muted" datetime=${updatedAt}>${formatShort(updatedAt, state.now, texts)}</time>`;
  const wait = formatWait(state.now.getTime() - Date.parse(unansweredSince), texts);
  return html`<time class="list-time wait ${conversationState}" datetime=${unansweredSince}><span class="visually-hidden">${texts.list.waitsFor(wait)}</span><span aria-hidden="true">${wait}</span></time>`;
}

function sender(state: DeskState, texts: DeskController['texts'], { lastMessage, assignee }: ConversationSummary): string {
  if (lastMessage.from === 'visitor') return texts.list.visitor;
  const me = state.session?.agent;
  // A message tells no more of who wrote it than a name; without one it is most likely of who has the conversation.
  if (lastMessage.author === undefined) return assignee !== undefined && assignee.id !== me?.id ? colleagueName(assignee, texts) : texts.list.you;
  return lastMessage.author === me?.name ? texts.list.you : lastMessage.author;
}
