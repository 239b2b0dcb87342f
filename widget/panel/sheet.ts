/** Narrow or low windows get the whole screen; larger ones a panel in the corner. */
const FULL_SCREEN = '(max-width: 480px), (max-height: 480px)';

/**
 * Puts the panel's dialog on the screen and takes it away: a corner panel that leaves the page usable, or a modal sheet
 * over the whole of a phone. Both live in the browser's top layer, above every `z-index` of the page.
 */
export class Sheet {
  readonly #dialog: HTMLDialogElement;
  readonly #onDismiss: () => void;
  readonly #fullScreen = matchMedia(FULL_SCREEN);
  #shown: 'no' | 'corner' | 'full' = 'no';
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
    dialog.addEventListener('close', () => { if (this.#shown === 'full' && !dialog.open) onDismiss(); });
    dialog.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && !event.defaultPrevented && !event.isComposing) {
        event.preventDefault();
        onDismiss();
      }
    });
  }

  get isFullScreen(): boolean { return this.#fullScreen.matches; }

  get isShown(): boolean { return this.#shown !== 'no'; }

  show(): void {
    const wanted = this.isFullScreen ? 'full' : 'corner';
    if (this.#shown === wanted && this.#dialog.isConnected && this.#dialog.matches(wanted === 'full' ? ':modal' : ':popover-open')) return;
    const was = this.#shown;
    this.#takeDown();
    this.#dialog.classList.toggle('full', wanted === 'full');
    if (wanted === 'full') {
      this.#dialog.removeAttribute('popover');
      this.#dialog.showModal();
      if (was !== 'full') this.#addEntry();
    } else {
      this.#dialog.popover = 'manual';
      this.#dialog.showPopover();
      if (was === 'full') this.#removeEntry();
    }
    this.#shown = wanted;
    this.#listen();
    this.#followKeyboard();
  }

  hide(): void {
    if (this.#shown === 'no') return;
    this.#takeDown();
    this.#shown = 'no';
    this.#removeEntry();
    this.letGo();
  }

  /** Listens to nothing beside itself any more, until it is shown again: the dialog is no longer in the page. */
  letGo(): void {
    this.#fullScreen.removeEventListener('change', this.#onResize);
    visualViewport?.removeEventListener('resize', this.#followKeyboard);
    visualViewport?.removeEventListener('scroll', this.#followKeyboard);
    if (!this.#swallowNextPop) removeEventListener('popstate', this.#onPop, { capture: true });
  }

  #listen(): void {
    this.#fullScreen.addEventListener('change', this.#onResize);
    visualViewport?.addEventListener('resize', this.#followKeyboard);
    visualViewport?.addEventListener('scroll', this.#followKeyboard);
    addEventListener('popstate', this.#onPop, { capture: true });
  }

  #takeDown(): void {
    if (this.#dialog.open) this.#dialog.close();
    if (this.#dialog.popover !== null && this.#dialog.matches(':popover-open')) this.#dialog.hidePopover();
  }

  readonly #onResize = (): void => { this.show(); };

  /** The on-screen keyboard shrinks the visual viewport only: the sheet shrinks with it, so that the field stays in view. */
  readonly #followKeyboard = (): void => {
    if (this.#shown === 'no' || !visualViewport) return;
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
