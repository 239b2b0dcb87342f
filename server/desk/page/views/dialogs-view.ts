import { html, type TemplateResult } from 'lit';
import type { DeskController } from '../desk-controller.ts';

/** The two dialogs; always there, opened by {@link syncDialogs}. */
export function dialogsView(desk: DeskController): TemplateResult {
  const { state, texts } = desk;
  const { keys, conversation } = texts;
  const close = (): void => desk.setDialog(undefined);
  const command = navigator.platform.startsWith('Mac') ? '⌘' : 'Ctrl';
  const rows: readonly (readonly [readonly string[], string])[] = [
    [['J', '↓'], keys.next],
    [['K', '↑'], keys.previous],
    [['R'], keys.reply],
    [['T'], keys.take],
    [[`${command} + K`], keys.insertArticle],
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

/** Opens and closes what the state says; only the browser's own modal keeps focus inside. */
export function syncDialogs(desk: DeskController): void {
  for (const name of ['keys', 'delete'] as const) {
    const dialog = document.querySelector<HTMLDialogElement>(`#dialog-${name}`);
    const isWanted = desk.state.dialog === name;
    if (dialog && dialog.open !== isWanted) {
      if (isWanted) dialog.showModal();
      else dialog.close();
    }
  }
}
