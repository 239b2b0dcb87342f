import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { MAX_MESSAGE_LENGTH } from '../../../../core/contract/conversation.ts';
import type { DeskConversation } from '../../../../core/contract/desk-document.ts';
import type { DeskController } from '../desk-controller.ts';
import { articlesView } from './articles-view.ts';
import './attach-button.ts';
import { icons } from './icons.ts';

/** Where the answer is written. */
export function composerView(desk: DeskController, conversation: DeskConversation): TemplateResult {
  const { state, texts } = desk;
  const { isNoting } = state;
  const draft = state.drafts[isNoting ? `note ${conversation.id}` : conversation.id] ?? '';
  const over = draft.trim().length - MAX_MESSAGE_LENGTH;
  const tellsKeys = over <= 0 && !isNoting && conversation.state !== 'closed';
  const isReady = draft.trim() !== '' && over <= 0;
  return html`
    ${state.session?.agent.name === '' && state.session.door !== 'account' ? nameForm(desk) : nothing}
    <div class="composer ${isNoting ? 'noting' : ''}">
      <div class="composer-modes" role="group" aria-label=${texts.composer.modes}>
        <button type="button" class="mode" aria-pressed=${isNoting ? 'false' : 'true'} @click=${() => switchMode(desk, false)}>${texts.composer.answer}</button>
        <button type="button" class="mode" id="note-mode" aria-pressed=${isNoting ? 'true' : 'false'} @click=${() => switchMode(desk, true)}>${icons.note}${texts.composer.note}</button>
      </div>
      ${state.articles ? articlesView(desk, state.articles) : nothing}
      <form
        @submit=${(event: Event) => {
          event.preventDefault();
          send(desk);
        }}
      >
        <label class="visually-hidden" for="answer">${isNoting ? texts.composer.note : texts.composer.label}</label>
        <textarea
          id="answer"
          rows=${Math.min(10, Math.max(2, draft.split('\n').length))}
          lang=${isNoting ? texts.locale : conversation.locale}
          dir="auto"
          placeholder=${isNoting ? texts.composer.notePlaceholder : texts.composer.placeholder}
          aria-describedby="answer-hint"
          aria-invalid=${over > 0 ? 'true' : 'false'}
          .value=${live(draft)}
          @input=${(event: Event) => write(desk, (event.currentTarget as HTMLTextAreaElement).value)}
          @keydown=${(event: KeyboardEvent) => onKeyDown(desk, event)}
        ></textarea>
        <div class="composer-bar">
          ${isNoting ? nothing : html`<desk-attach-button .conversation=${conversation.id} .locale=${texts.locale}></desk-attach-button>`}
          ${state.session?.canSearch && !isNoting
            ? html`<button type="button" class="button quiet" id="insert-article" aria-expanded=${state.articles ? 'true' : 'false'} @click=${() => (state.articles ? desk.closeArticles() : desk.openArticles())}>
                ${icons.book}<span>${texts.composer.insertArticle}</span>
              </button>`
            : nothing}
          <p class="composer-hint ${tellsKeys ? 'of-keys' : ''} muted" id="answer-hint">
            ${over > 0 ? html`<span class="problem">${texts.composer.tooLong(over)}</span>` : isNoting ? texts.composer.noteHint : conversation.state === 'closed' ? texts.conversation.reopensHint : texts.composer.hint}
          </p>
          <button class="button primary" id="send" aria-disabled=${isReady ? 'false' : 'true'}>${isNoting ? icons.note : icons.send}<span>${isNoting ? texts.composer.keepNote : texts.composer.send}</span></button>
        </div>
      </form>
    </div>
  `;
}

function onKeyDown(desk: DeskController, event: KeyboardEvent): void {
  // Enter also ends the composing of a character in several languages; 229 is how Safari says so.
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.keyCode === 229) return;
  // On a touch screen Enter is the only way to a new line, and the button is near.
  if (matchMedia('(pointer: coarse)').matches) return;
  event.preventDefault();
  send(desk);
}

function send(desk: DeskController): void {
  if (desk.state.isNoting) void desk.keepNote();
  else desk.send();
}

function write(desk: DeskController, text: string): void {
  if (desk.state.isNoting) desk.setNoteDraft(text);
  // A slash in an empty answer asks for the answers that are ready.
  else if (text === '/') {
    desk.setDraft('');
    desk.openCanned();
  } else desk.setDraft(text);
}

function switchMode(desk: DeskController, isNoting: boolean): void {
  desk.setNoting(isNoting);
  document.querySelector<HTMLElement>('#answer')?.focus();
}

/** Who came by the printed link has said no name yet. Answering works without; visitors then see the site's name. */
function nameForm(desk: DeskController): TemplateResult {
  const { composer } = desk.texts;
  return html`
    <form
      class="name-form"
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        const name = String(new FormData(event.currentTarget as HTMLFormElement).get('name')).trim();
        if (name !== '') void desk.saveName(name);
      }}
    >
      <label for="agent-name">${composer.nameTitle} <span class="hint" id="agent-name-hint">${composer.nameHint}</span></label>
      <span class="name-row">
        <input id="agent-name" name="name" type="text" required maxlength="60" autocomplete="given-name" aria-describedby="agent-name-hint" />
        <button class="button">${composer.nameSave}</button>
      </span>
    </form>
  `;
}
