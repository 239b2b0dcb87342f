/** What of the page has the focus as the panel opens; null where that is the widget itself, or nothing. */
export function focusedOnPage(widget: Element): HTMLElement | null {
  const { activeElement, body } = document;
  return activeElement instanceof HTMLElement && activeElement !== body && activeElement !== widget ? activeElement : null;
}

/** Gives the focus back as the panel closes. @param opener What {@link focusedOnPage} said; where it is gone by now, the launcher has the focus. */
export function returnFocus(opener: HTMLElement | null, launcher: HTMLElement): void {
  (opener?.isConnected ? opener : launcher).focus({ preventScroll: true });
}
