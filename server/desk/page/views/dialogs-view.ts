import { html, nothing, type TemplateResult } from 'lit';
import type { DeskController } from '../desk-controller.ts';
import { formatWait } from '../format-time.ts';
import { belongingsTextsIn } from '../texts/belongings-texts.ts';
import { icons } from './icons.ts';

/** The dialogs; always there, opened by {@link syncDialogs}. */
export function dialogsView(desk: DeskController): TemplateResult {
  const { state, texts } = desk;
  const { keys, conversation } = texts;
  const close = (): void => desk.setDialog(undefined);
  const command = navigator.platform.startsWith('Mac') ? '⌘' : 'Ctrl';
  const rows: readonly (readonly [readonly string[], string])[] = [
    [['J', '↓'], keys.next],
    [['K', '↑'], keys.previous],
    [['1', '2', '3', '4'], keys.lists],
    [['R'], keys.reply],
    [['N'], keys.note],
    [['T'], keys.take],
    [['A'], keys.assign],
    [['L'], keys.tag],
    [['G'], keys.gap],
    [['E'], keys.end],
    [[`${command} + K`], keys.insertArticle],
    [['/'], keys.canned],
    [['Enter'], keys.send],
    [['Shift + Enter'], keys.newLine],
    [['Esc'], keys.leave],
    [['?'], keys.help],
  ];
  return html`
    <dialog id="dialog-keys" aria-labelledby="keys-title" @close=${close}>
      <h2 id="keys-title">${keys.title}</h2>
      <dl class="keys">
        ${rows.map(([names, meaning]) => html`<div><dt>${names.map((name) => html`<kbd>${name}</kbd> `)}</dt><dd>${meaning}</dd></div>`)}
      </dl>
      <label class="check"><input type="checkbox" .checked=${state.hasSingleKeys} @change=${() => desk.toggleSingleKeys()} /> <span>${keys.single}</span></label>
      <p class="dialog-bar"><button class="button primary" autofocus @click=${close}>${keys.close}</button></p>
    </dialog>
    ${shiftDialog(desk, close)} ${saveDialog(desk, close)}
    <dialog id="dialog-leave" aria-labelledby="leave-title" aria-describedby="leave-text" @close=${close}>
      <h2 id="leave-title">${texts.leave.title}</h2>
      <p id="leave-text">${texts.leave.text(Object.keys(state.drafts).length)}</p>
      <p class="dialog-bar">
        <button class="button" autofocus @click=${close}>${texts.leave.stay}</button>
        <button class="button danger" @click=${() => void desk.logOut(true)}>${texts.logOut}</button>
      </p>
    </dialog>
    <dialog id="dialog-delete" aria-labelledby="delete-title" aria-describedby="delete-text" @close=${close}>
      <h2 id="delete-title">${conversation.deleteTitle}</h2>
      <p id="delete-text">${conversation.deleteText}</p>
      <p class="dialog-bar">
        <button class="button" autofocus @click=${close}>${conversation.cancel}</button>
        <button class="button danger" @click=${() => void desk.remove()}>${conversation.deleteConfirm}</button>
      </p>
    </dialog>
  `;
}

/** The agent's own day: for their eyes only, and one question that is about them and not about customers. */
function shiftDialog(desk: DeskController, close: () => void): TemplateResult {
  const { shift: words, keys } = desk.texts;
  const { shift } = desk.state;
  const thumb = (score: 0 | 1, label: string): TemplateResult => html`<button type="button" class="button" aria-pressed=${shift?.score === score ? 'true' : 'false'} @click=${() => void desk.teamwork.rateShift(score)}>${score === 1 ? icons.up : icons.down}<span>${label}</span></button>`;
  return html`
    <dialog id="dialog-shift" aria-labelledby="shift-title" @close=${close}>
      <h2 id="shift-title">${words.title}</h2>
      <p>${shift === undefined ? words.loading : shift.answered === 0 ? words.none : words.answered(shift.answered)}${shift?.ownWaitMinutes === undefined ? nothing : html` ${words.waited(formatWait(shift.ownWaitMinutes * 60_000, desk.texts))}`}</p>
      <fieldset class="shift-question">
        <legend>${words.question}</legend>
        <p class="thumbs">${thumb(1, words.good)} ${thumb(0, words.bad)}</p>
        <p class="muted" role="status">${shift?.score === undefined ? words.privacy : words.thanks}</p>
      </fieldset>
      <p class="dialog-bar"><button class="button primary" @click=${close}>${keys.close}</button></p>
    </dialog>
  `;
}

/** Takes the conversation out of the desk. What colleagues wrote for each other stays unless asked for: the file may be for the visitor. */
function saveDialog(desk: DeskController, close: () => void): TemplateResult {
  const words = belongingsTextsIn(desk.texts.locale);
  const { open } = desk.state;
  const notes = open?.status === 'ready' ? open.conversation.internalNotes.length : 0;
  const save = (event: Event, form: 'text' | 'data'): void => {
    const box = (event.currentTarget as HTMLElement).closest('dialog')?.querySelector<HTMLInputElement>('#save-notes');
    void desk.save(form, box?.checked === true);
  };
  return html`
    <dialog id="dialog-save" aria-labelledby="save-title" aria-describedby="save-text" @close=${close}>
      <h2 id="save-title">${words.save}</h2>
      <p id="save-text">${words.saveHint}</p>
      ${notes === 0 ? nothing : html`<label class="check"><input type="checkbox" id="save-notes" /> <span>${words.saveNotes}</span></label>`}
      <p class="dialog-bar">
        <button class="button" @click=${close}>${desk.texts.conversation.cancel}</button>
        <button class="button" @click=${(event: Event) => save(event, 'data')}>${words.saveData}</button>
        <button class="button primary" autofocus @click=${(event: Event) => save(event, 'text')}>${words.saveText}</button>
      </p>
    </dialog>
  `;
}

/** Opens and closes what the state says; only the browser's own modal keeps focus inside. */
export function syncDialogs(desk: DeskController): void {
  for (const name of ['keys', 'delete', 'shift', 'save', 'leave'] as const) {
    const dialog = document.querySelector<HTMLDialogElement>(`#dialog-${name}`);
    const isWanted = desk.state.dialog === name;
    if (dialog && dialog.open !== isWanted) {
      if (isWanted) dialog.showModal();
      else dialog.close();
    }
  }
}
