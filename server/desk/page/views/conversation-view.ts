import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { ConversationMessage } from '../../../../core/contract/conversation.ts';
import type { DeskConversation, DeskNote } from '../../../../core/contract/desk-document.ts';
import type { DeskController } from '../desk-controller.ts';
import { listedIds } from '../desk-state.ts';
import { formatClock, formatDay, formatMoment, formatWait, isSameDay } from '../format-time.ts';
import { colleagueName } from '../colleague-name.ts';
import { isGoodScore } from '../good-score.ts';
import type { PendingMessage } from '../outbox.ts';
import { composerView } from './composer-view.ts';
import { belongingsTextsIn } from '../texts/belongings-texts.ts';
import { attachmentView } from './attachment-view.ts';
import { icons } from './icons.ts';
import './mail-note.ts';
import { messageText } from './message-text.ts';

/** The middle: head, messages, answer. */
export function conversationView(desk: DeskController): TemplateResult {
  const { state, texts } = desk;
  const { open } = state;
  if (!open) {
    const hasSome = listedIds(state).length > 0;
    return html`<section class="conversation none" id="conversation" tabindex="-1" aria-label=${texts.list.conversation}>
      ${hasSome
        ? html`<p class="none-title">${texts.conversation.none}</p>
            <p class="muted">${texts.conversation.noneHint}</p>
            <p class="none-keys muted"><span><kbd>J</kbd> ${texts.keys.next}</span> <span><kbd>K</kbd> ${texts.keys.previous}</span></p>`
        : nothing}
    </section>`;
  }
  if (open.status === 'ready') return ready(desk, open.conversation);
  const note = { loading: texts.conversation.loading, gone: texts.conversation.gone, failed: texts.list.failed }[open.status];
  return html`<section class="conversation none" id="conversation" tabindex="-1" aria-label=${texts.list.conversation}>
    <p role="status">${note}</p>
    ${open.status === 'failed' ? html`<button class="button" @click=${() => void desk.loadOpen(open.id)}>${texts.list.tryAgain}</button>` : nothing}
    <a class="button phone-only" href="#/">${texts.conversation.back}</a>
  </section>`;
}

function ready(desk: DeskController, conversation: DeskConversation): TemplateResult {
  const { state, texts } = desk;
  const pending = state.pending.filter((message) => message.conversationId === conversation.id && !conversation.messages.some(({ id }) => id === message.id));
  return html`
    <section class="conversation" id="conversation" tabindex="-1" aria-labelledby="conversation-title">
      ${head(desk, conversation)}
      <div class="messages" id="messages" tabindex="0" role="log" aria-label=${texts.conversation.messages} @scroll=${(event: Event) => desk.setNewBelow(state.hasNewBelow && !isAtEnd(event.currentTarget as Element))}>
        <ol>
          ${repeat(timeline(conversation), ({ id }) => id, (entry, index) => ('seq' in entry.value ? messageView(desk, conversation, entry.value, before(conversation, entry.value)) : noteView(desk, entry.value, index)))}
          ${repeat(pending, ({ id }) => id, (message) => pendingView(desk, message))}
        </ol>
      </div>
      ${typingView(desk, conversation)}
      ${state.hasNewBelow ? html`<button class="button new-below" @click=${scrollToEnd}>${texts.conversation.newMessages} ↓</button>` : nothing}
      ${conversation.state === 'closed' ? closedNote(desk, conversation) : nothing}
      ${state.notice === '' ? nothing : html`<p class="notice" role="alert"><span>${state.notice}</span><button class="icon-button" aria-label=${texts.keys.close} @click=${() => desk.dismissNotice()}>${icons.close}</button></p>`}
      <desk-mail-note .conversation=${conversation.id} .revision=${conversation.revision} .locale=${texts.locale}></desk-mail-note>
      ${composerView(desk, conversation)}
    </section>
  `;
}

function head(desk: DeskController, conversation: DeskConversation): TemplateResult {
  const { state, texts } = desk;
  const { assignee, context } = conversation;
  const me = state.session?.agent.id;
  const isMine = conversation.state !== 'closed' && assignee !== undefined && assignee.id === me;
  const isColleagues = conversation.state !== 'closed' && assignee !== undefined && assignee.id !== me;
  const wait = conversation.unansweredSince === undefined ? '' : formatWait(state.now.getTime() - Date.parse(conversation.unansweredSince), texts);
  return html`
    <header class="conversation-head">
      <a class="icon-button phone-only" href="#/" aria-label=${texts.conversation.back}>${icons.back}</a>
      <div class="conversation-title">
        <h2 id="conversation-title" lang=${conversation.locale} dir="auto" title=${context.question}>${context.question}</h2>
        <p class="conversation-state">
          <span class="state ${conversation.state}">${conversation.state === 'waiting' ? texts.list.waitsFor(wait) : texts.conversation.states[conversation.state]}</span>
          ${conversation.identity ? html`<span class="muted" dir="auto">${conversation.identity.name ?? conversation.identity.email ?? conversation.identity.id}</span>` : nothing}
          ${isMine ? html`<span class="muted">${texts.conversation.yours}</span>` : nothing} ${isColleagues ? html`<span class="muted">${texts.conversation.heldBy(colleagueName(assignee, texts))}</span>` : nothing}
        </p>
      </div>
      <div class="conversation-actions">
        <a class="button tried-link" href="#/c/${encodeURIComponent(conversation.id)}/tried">
          ${icons.clue}<span>${texts.tried.show}</span><span class="visually-hidden"> (${texts.tried.summary(context.searches.length, context.articles.length)})</span>
        </a>
        ${!isColleagues && (conversation.state === 'waiting' || (conversation.state === 'active' && !assignee)) ? html`<button class="button primary" id="take" @click=${() => void desk.take()}>${texts.conversation.take}</button>` : nothing}
        ${isColleagues ? html`<button class="button" @click=${() => void desk.take(assignee.id)}>${texts.conversation.takeOver}</button>` : nothing}
        ${conversation.state === 'active' ? html`<button class="button" id="close" @click=${() => void desk.close()}>${icons.check}<span>${texts.conversation.close}</span></button>` : nothing}
        ${(assignee !== undefined && assignee.id === me) || state.session?.role === 'admin' ? html`<button class="icon-button" aria-label=${belongingsTextsIn(texts.locale).save} title=${belongingsTextsIn(texts.locale).save} @click=${() => desk.setDialog('save')}>${icons.save}</button>` : nothing}
        <button class="icon-button" aria-label=${texts.conversation.delete} title=${texts.conversation.delete} @click=${() => desk.setDialog('delete')}>${icons.bin}</button>
      </div>
    </header>
  `;
}

interface Entry {
  readonly id: string;
  readonly at: string;
  readonly value: ConversationMessage | DeskNote;
}

/** Messages in their order, and each note where it was written. */
function timeline({ messages, internalNotes }: DeskConversation): Entry[] {
  const entries: Entry[] = messages.map((value) => ({ id: value.id, at: value.at, value }));
  for (const value of internalNotes) {
    const place = entries.findLastIndex(({ at }) => at <= value.at) + 1;
    entries.splice(place, 0, { id: `note ${value.id}`, at: value.at, value });
  }
  return entries;
}

function before({ messages }: DeskConversation, { seq }: ConversationMessage): ConversationMessage | undefined {
  return messages.findLast((message) => message.seq < seq);
}

function noteView({ state, texts }: DeskController, { author, authorId, text, at }: DeskNote, index: number): TemplateResult {
  const me = state.session?.agent;
  const isOwn = me !== undefined && (authorId === undefined ? author !== '' && author === me.name : authorId === me.id);
  return html`
    <li class="message note" data-note=${index}>
      <p class="message-meta"><span>${icons.note}${isOwn ? texts.conversation.ownNote : texts.conversation.noteBy(colleagueName({ name: author, ...(authorId !== undefined && { id: authorId }) }, texts))}</span> <time datetime=${at}>${formatMoment(at, state.now, texts)}</time></p>
      <p class="bubble" dir="auto">${messageText(text)}</p>
    </li>
  `;
}

function typingView({ state, texts }: DeskController, { id }: DeskConversation): TemplateResult {
  const names = state.typing.filter(({ conversation }) => conversation === id).map(({ from, agent }) => (from === 'visitor' ? texts.conversation.visitorTypes : texts.conversation.colleagueTypes(colleagueName(agent ?? {}, texts))));
  return html`<p class="typing" role="status">${names.map((words) => html`<span>${words}<span class="typing-dots" aria-hidden="true"><i></i><i></i><i></i></span></span>`)}</p>`;
}

function messageView({ state, texts }: DeskController, { messages, read }: DeskConversation, message: ConversationMessage, previous: ConversationMessage | undefined): TemplateResult {
  const isNewDay = !previous || !isSameDay(previous.at, message.at);
  const follows = !isNewDay && previous.from === message.from && previous.author === message.author && Date.parse(message.at) - Date.parse(previous.at) < 300_000;
  // Said once, under the last answer that the visitor has had before their eyes.
  const lastRead = messages.findLast(({ from, seq }) => from === 'agent' && seq <= read.visitor)?.seq;
  const author = message.from === 'visitor' ? texts.list.visitor : (message.author ?? state.session?.siteName ?? '');
  return html`
    <li class="message ${message.from} ${follows ? 'follows' : ''}" data-seq=${message.seq}>
      ${isNewDay && (previous || !isSameDay(message.at, state.now.toISOString())) ? html`<p class="day">${formatDay(message.at, state.now, texts)}</p>` : nothing}
      <p class="message-meta ${follows ? 'visually-hidden' : ''}"><span>${author}</span> <time datetime=${message.at}>${formatClock(message.at, texts)}</time></p>
      ${message.attachment && state.open ? attachmentView(state.open.id, message.attachment, belongingsTextsIn(texts.locale).picture(message.attachment.name)) : html`<p class="bubble" dir="auto">${messageText(message.text)}</p>`}
      ${message.from === 'agent' && message.seq === lastRead ? html`<p class="message-state muted">${texts.conversation.read}</p>` : nothing}
    </li>
  `;
}

function pendingView(desk: DeskController, message: PendingMessage): TemplateResult {
  const { texts, state } = desk;
  const isRefused = message.status === 'refused';
  return html`
    <li class="message agent pending">
      <p class="message-meta"><span>${state.session?.agent.name ?? ''}</span> <time datetime=${message.at}>${formatClock(message.at, texts)}</time></p>
      <p class="bubble" dir="auto">${messageText(message.text)}</p>
      <p class="message-state ${isRefused ? 'problem' : 'muted'}">
        ${isRefused ? texts.conversation.notSent : texts.conversation.sending}
        ${isRefused
          ? html`<button class="link-button" @click=${() => desk.retry(message.id)}>${texts.conversation.resend}</button> <button class="link-button" @click=${() => desk.drop(message.id)}>${texts.conversation.remove}</button>`
          : nothing}
      </p>
    </li>
  `;
}

function closedNote({ texts }: DeskController, { rating }: DeskConversation): TemplateResult {
  if (!rating) return html`<p class="closed-note" role="status">${texts.conversation.closedNote} <span class="muted">${texts.conversation.notRated}</span></p>`;
  const isGood = isGoodScore(rating.kind, rating.score);
  return html`<p class="closed-note ${isGood ? 'up' : 'down'}" role="status">
    ${isGood ? icons.up : icons.down}<span>${texts.conversation.rated[rating.kind](rating.score)}${rating.comment === '' ? '.' : ':'}</span>${rating.comment === '' ? nothing : html` <q dir="auto">${rating.comment}</q>`}
  </p>`;
}

/** How near to the end counts as reading along. */
const END_PX = 60;

export function isAtEnd(element: Element): boolean {
  return element.scrollHeight - element.scrollTop - element.clientHeight < END_PX;
}

export function scrollToEnd(): void {
  const messages = document.querySelector('#messages');
  messages?.scrollTo({ top: messages.scrollHeight });
}
