import { fittingLying, FULL_SCREEN, layOver, liesSo, takeUp, type Lying } from './lay-over-page.ts';
import { focusOn } from './return-focus.ts';

/**
 * Shows the panel's dialog and hides it: a corner panel that leaves the page usable, or a modal sheet over the whole of a
 * phone, which the back gesture closes.
 */
export class Sheet {
  readonly #dialog: HTMLDialogElement;
  readonly #onDismiss: () => void;
  readonly #fullScreen = matchMedia(FULL_SCREEN);
  #shown: 'no' | Lying = 'no';
  /** True while the top of the browser's history is the entry that we added for the back gesture. */
  #ownsEntry = false;
  #swallowNextPop = false;

  /** @param onDismiss The visitor wants it gone: Escape, or the back gesture. */
  constructor(dialog: HTMLDialogElement, onDismiss: () => void) {
    this.#dialog = dialog;
    this.#onDismiss = onDismiss;
    dialog.addEventListener('cancel', (event) => {
      event.preventDefault();
      onDismiss();
    });
    // A browser may close the dialog itself, whatever `cancel` was told.
    dialog.addEventListener('close', () => { if (this.#shown !== 'no' && this.#shown !== 'corner' && !dialog.open) onDismiss(); });
    dialog.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && !event.defaultPrevented && !event.isComposing) {
        event.preventDefault();
        onDismiss();
      }
    });
  }

  show(): void {
    const wanted = fittingLying(this.#dialog);
    if (this.#shown === wanted && liesSo(this.#dialog, wanted)) return;
    const was = this.#shown;
    // The first panel's dialog lies there already.
    if (!liesSo(this.#dialog, wanted)) {
      const focused = (this.#dialog.getRootNode() as ShadowRoot).activeElement as HTMLElement | null;
      takeUp(this.#dialog);
      layOver(this.#dialog, wanted);
      if (was !== 'no') focusOn(focused);
    }
    if (wanted === 'full' && was !== 'full') this.#addEntry();
    if (wanted !== 'full' && was === 'full') this.#removeEntry();
    this.#shown = wanted;
    this.#listen();
    this.#followKeyboard();
  }

  hide(): void {
    if (this.#shown === 'no') return;
    takeUp(this.#dialog);
    this.#shown = 'no';
    this.#removeEntry();
    this.letGo();
  }

  /** Listens to nothing beside itself any more, until it is shown again: the dialog is no longer in the page. */
  letGo(): void {
    this.#fullScreen.removeEventListener('change', this.#onChange);
    document.removeEventListener('close', this.#onChange, { capture: true });
    document.removeEventListener('fullscreenchange', this.#onChange);
    for (const type of ['resize', 'scroll']) window.visualViewport?.removeEventListener?.(type, this.#followKeyboard);
    if (!this.#swallowNextPop) removeEventListener('popstate', this.#onPop, { capture: true });
  }

  #listen(): void {
    this.#fullScreen.addEventListener('change', this.#onChange);
    // Bubbling is not for them: a modal dialog of the page has closed.
    document.addEventListener('close', this.#onChange, { capture: true });
    document.addEventListener('fullscreenchange', this.#onChange);
    // A page may have something else of that name.
    for (const type of ['resize', 'scroll']) window.visualViewport?.addEventListener?.(type, this.#followKeyboard);
    addEventListener('popstate', this.#onPop, { capture: true });
  }

  readonly #onChange = (): void => { if (this.#shown !== 'no' && this.#dialog.isConnected) this.show(); };

  /** The on-screen keyboard shrinks the visual viewport only: the sheet shrinks with it, so that the field stays in view. */
  readonly #followKeyboard = (): void => {
    // A panel in the corner has no use for it, and would have every style in it worked out anew.
    if (this.#shown !== 'full' || !visualViewport) return;
    this.#dialog.style.setProperty('--_visible-height', `${visualViewport.height}px`);
    this.#dialog.style.setProperty('--_visible-top', `${visualViewport.offsetTop}px`);
  };

  // The back gesture of a phone closes the sheet. Our entry repeats the page's own address and state, so that a router that
  // hears of it finds itself where it was; where the browser calls capturing listeners first, it does not even hear.

  #addEntry(): void {
    try {
      const { state } = history as { state: unknown };
      const mark = { hjelpSheet: true };
      if ((state as { hjelpSheet?: unknown } | null)?.hjelpSheet !== true) {
        history.pushState(typeof state === 'object' ? { ...state, ...mark } : mark, '');
      }
      this.#ownsEntry = true;
    } catch { /* a sandboxed frame may forbid it: then only the button closes */ }
  }

  #removeEntry(): void {
    if (!this.#ownsEntry) return;
    this.#ownsEntry = false;
    if ((history.state as { hjelpSheet?: unknown } | null)?.hjelpSheet !== true) return; // the page moved on since
    this.#swallowNextPop = true;
    history.back();
  }

  readonly #onPop = (event: PopStateEvent): void => {
    if (this.#swallowNextPop) {
      this.#swallowNextPop = false;
      event.stopImmediatePropagation();
      if (this.#shown === 'no') removeEventListener('popstate', this.#onPop, { capture: true });
    } else if (this.#ownsEntry) {
      this.#ownsEntry = false;
      event.stopImmediatePropagation();
      this.#onDismiss();
    }
  };
}
