/** The two elements that live as long as the panel, whoever fills it: what has the focus, and what lies in the top layer. */
export interface PanelFrame {
  readonly dialog: HTMLDialogElement;
  readonly field: HTMLInputElement;
}

export function makePanelFrame(): PanelFrame {
  const dialog = document.createElement('dialog');
  dialog.className = 'panel';
  dialog.setAttribute('part', 'panel');
  dialog.setAttribute('role', 'dialog');
  const field = document.createElement('input');
  const attributes = { id: 'q', part: 'search-field', type: 'search', enterkeyhint: 'search', autocomplete: 'off', autocapitalize: 'none', spellcheck: 'false', maxlength: '500' };
  for (const [name, value] of Object.entries(attributes)) field.setAttribute(name, value);
  return { dialog, field };
}
