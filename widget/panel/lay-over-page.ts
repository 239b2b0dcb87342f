import { askPage } from '../ask-page.ts';

/**
 * How the panel lies over the page: `full` hides it, `corner` leaves it usable, and `over` looks like `corner` on a page
 * that cannot be used at the moment anyway.
 */
export type Lying = 'full' | 'corner' | 'over';

/** Narrow or low windows get the whole screen; larger ones a panel in the corner. */
export const FULL_SCREEN = '(max-width: 480px), (max-height: 480px)';

/**
 * How the dialog should lie now. A page makes everything beside its own modal dialog inert, or parts of itself by the
 * attribute; of what is in such a page, only another modal dialog can be used.
 */
export function fittingLying(dialog: HTMLDialogElement): Lying {
  if (matchMedia(FULL_SCREEN).matches) return 'full';
  return isInert(dialog) ? 'over' : 'corner';
}

/** Puts the dialog on the screen, in the browser's top layer: above every `z-index` of the page. */
export function layOver(dialog: HTMLDialogElement, lying: Lying): void {
  dialog.classList.toggle('full', lying === 'full');
  // The page's `zoom` is not the visitor's, who has another way to ask for larger letters.
  const around = (dialog.getRootNode() as ShadowRoot).host.parentElement as (Element & { currentCSSZoom?: number }) | null;
  const zoom = around?.currentCSSZoom ?? 1;
  dialog.style.zoom = zoom === 1 ? '' : String(1 / zoom);
  if (lying === 'corner') {
    dialog.popover = 'manual';
    dialog.showPopover();
  } else {
    dialog.removeAttribute('popover');
    dialog.showModal();
  }
}

export function takeUp(dialog: HTMLDialogElement): void {
  if (dialog.open) dialog.close();
  if (dialog.popover !== null && dialog.matches(':popover-open')) dialog.hidePopover();
}

/** Whether it lies so now. The page can take it away, by removing the element. */
export function liesSo(dialog: HTMLDialogElement, lying: Lying): boolean {
  return dialog.isConnected && dialog.matches(lying === 'corner' ? ':popover-open' : ':modal');
}

function isInert(dialog: HTMLDialogElement): boolean {
  const around = treesAround(dialog);
  if (around.some((element) => element.closest('[inert]'))) return true;
  // Chromium makes everything beside what fills the screen inert too.
  const { fullscreenElement } = document;
  if (fullscreenElement && !around.some((element) => fullscreenElement.contains(element))) return true;
  // A modal dialog has the focus in it, so one in a component of the page is found from there.
  const others = [document, ...treesAround(deepestFocus()).map((element) => element.getRootNode() as Document | ShadowRoot)];
  return others.some((root) => (root instanceof ShadowRoot ? [...root.querySelectorAll('dialog:modal')] : askPage('dialog:modal')).some((other) => other !== dialog && !around.some((element) => other.contains(element))));
}

/** An element, and the hosts of the shadow trees in which it is. */
function treesAround(element: Element | null): Element[] {
  const found: Element[] = [];
  for (let at = element; at; at = (at.getRootNode() as Partial<ShadowRoot>).host ?? null) found.push(at);
  return found;
}

function deepestFocus(): Element | null {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused;
}
