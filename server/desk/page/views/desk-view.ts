import { html, nothing, type TemplateResult } from 'lit';
import type { DeskController } from '../desk-controller.ts';
import { everyWaiting } from '../desk-state.ts';
import { accountTextsIn } from '../texts/account/choose-account-texts.ts';
import { conversationView } from './conversation-view.ts';
import { dialogsView } from './dialogs-view.ts';
import { colleagueName } from '../colleague-name.ts';
import { icons } from './icons.ts';
import { initials } from './initials.ts';
import { listView } from './list-view.ts';
import { triedView } from './tried-view.ts';

/** The whole page. */
export function deskView(desk: DeskController): TemplateResult {
  const { state, texts } = desk;
  return html`
    <a class="skip-link" href="#conversation" @click=${skip}>${texts.skipToReply}</a>
    <div class="desk pane-${state.pane} ${state.open ? 'has-open' : ''}">
      ${barView(desk)}
      ${state.isLoggedOut
        ? html`<p class="banner" role="alert"><span>${texts.conversation.loggedOut}</span> <button class="button primary small" @click=${() => location.reload()}>${texts.conversation.logIn}</button></p>`
        : nothing}
      <main class="panes">
        <h1 class="visually-hidden">${texts.desk}</h1>
        ${listView(desk)} ${conversationView(desk)} ${triedView(desk)}
      </main>
    </div>
    ${dialogsView(desk)}
  `;
}

function barView(desk: DeskController): TemplateResult {
  const { state, texts } = desk;
  const name = state.session?.agent.name ?? '';
  const waiting = everyWaiting(state).length;
  const { title } = accountTextsIn(texts.locale).page;
  // Who has said no name sees here how colleagues tell them from others.
  const accountsLabel = state.session === undefined ? title : `${title} (${texts.loggedInAs(colleagueName(state.session.agent, texts))})`;
  return html`
    <header class="bar">
      <p class="bar-title">${state.session?.siteName || 'Hjelp'} <span class="muted">${texts.desk}</span></p>
      <p class="connection ${state.connection}" role="status"><span class="connection-dot" aria-hidden="true"></span><span class="connection-text">${texts.connection[state.connection]}</span></p>
      <p class="visually-hidden" role="status">${state.listStatus === 'ready' && waiting > 0 ? texts.list.waitingCount(waiting) : ''}</p>
      <div class="bar-actions">
        <a class="button quiet" href="/report">${texts.report}</a>
        <button class="icon-button" aria-pressed=${state.hasSound ? 'true' : 'false'} aria-label=${texts.sound.on} title=${state.hasSound ? texts.sound.on : texts.sound.off} @click=${() => desk.toggleSound()}>
          ${state.hasSound ? icons.soundOn : icons.soundOff}
        </button>
        ${state.session?.assignment === 'round-robin'
          ? html`<button class="button quiet turns" aria-pressed=${state.session.takesTurns ? 'true' : 'false'} title=${texts.turns.hint} @click=${() => void desk.teamwork.toggleTurns()}>${state.session.takesTurns ? icons.play : icons.pause}<span>${state.session.takesTurns ? texts.turns.on : texts.turns.off}</span></button>`
          : nothing}
        <button class="icon-button" aria-label=${texts.shift.title} title=${texts.shift.title} @click=${() => void desk.teamwork.openShift()}>${icons.sun}</button>
        <button class="icon-button keys-button" aria-label=${texts.keys.title} title=${texts.keys.title} @click=${() => desk.setDialog('keys')}>${icons.keys}</button>
        <a class="avatar-link" href="/desk/accounts" aria-label=${accountsLabel} title=${accountsLabel}>${name === '' ? icons.person : html`<span class="avatar" aria-hidden="true">${initials(name)}</span>`}</a>
        <button class="icon-button" aria-label=${texts.logOut} title=${texts.logOut} @click=${() => void desk.logOut()}>${icons.out}</button>
      </div>
    </header>
  `;
}

/** The fragment belongs to the open conversation; skipping must not change it. */
function skip(event: Event): void {
  event.preventDefault();
  document.querySelector<HTMLElement>('#answer, #conversation')?.focus();
}
