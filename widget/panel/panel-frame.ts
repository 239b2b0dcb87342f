/** The two elements that live as long as the panel, whoever fills it: what has the focus, and what lies in the top layer. */
export interface PanelFrame {
  /** A plain section where the panel stands in the page. */
  readonly dialog: HTMLElement;
  readonly field: HTMLInputElement;
}

/** @param tag `section` where the panel stands in the page. */
export function makePanelFrame<TName extends 'dialog' | 'section'>(tag: TName): PanelFrame & { readonly dialog: HTMLElementTagNameMap[TName] } {
  const dialog = document.createElement(tag);
  dialog.className = 'panel';
  dialog.setAttribute('part', 'panel');
  dialog.setAttribute('role', tag === 'dialog' ? tag : 'region');
  const field = document.createElement('input');
  const attributes = { id: 'q', part: 'search-field', type: 'search', enterkeyhint: 'search', autocomplete: 'off', autocapitalize: 'none', spellcheck: 'false', maxlength: '500' };
  for (const [name, value] of Object.entries(attributes)) field.setAttribute(name, value);
  return { dialog, field };
}
