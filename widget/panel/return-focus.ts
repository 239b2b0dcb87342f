/** What of the page has the focus as the panel opens; null where that is the widget itself, or nothing. */
export function focusedOnPage(widget: Element): HTMLElement | null {
  const { activeElement, body } = document;
  return activeElement instanceof HTMLElement && activeElement !== body && activeElement !== widget ? activeElement : null;
}

/** Gives it the focus, if it is there. On a page with a method of its own in the browser's place it may stay where it is. */
export function focusOn(element: HTMLElement | null | undefined): void {
  try {
    element?.focus({ preventScroll: true });
  } catch { /* the page's */ }
}

/** Gives the focus back as the panel closes. @param opener What {@link focusedOnPage} said; where it is gone by now, the launcher has the focus. */
export function returnFocus(opener: HTMLElement | null, launcher: HTMLElement): void {
  focusOn(opener?.isConnected ? opener : launcher);
}
