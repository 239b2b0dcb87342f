import { chooseLocale, INTERFACE_LOCALES } from '../../core/contract/choose-locale.ts';
import { OFFER_TEXTS } from '../texts/offer-texts.ts';

interface OfferAnswers {
  onShown(): void;
  onOpen(): void;
  onClose(forEver: boolean): void;
}

const CSS = `
.offer { position: fixed; inset: auto; inset-block-end: calc(var(--hjelp-block, 20px) + env(safe-area-inset-bottom) + 3.9em); inset-inline: auto var(--hjelp-inline, 20px); box-sizing: border-box; width: min(20em, 100vw - 2 * var(--hjelp-inline, 20px));
  margin: 0; padding: .9em 1em .5em; border: 1px solid light-dark(#e3e6e9, #2e343b); border-radius: var(--hjelp-radius, .75em); background: var(--hjelp-surface, light-dark(#fff, #15181c)); color: var(--hjelp-text, light-dark(#1b1f23, #e9ecef));
  font: 400 medium/1.45 var(--hjelp-font, system-ui, sans-serif); box-shadow: 0 1px 2px #00000014, 0 10px 32px #00000026; text-align: start; overflow-wrap: break-word; }
.offer.left { inset-inline: var(--hjelp-inline, 20px) auto; }
.offer:popover-open { animation: offer-in .2s ease-out; }
@keyframes offer-in { from { opacity: 0; translate: 0 .5em; } }
.offer p { margin: 0; padding-inline-end: 2em; font-weight: 600; }
.offer button { min-height: 44px; border: 0; border-radius: .5em; background: none; color: inherit; font: inherit; cursor: pointer; padding: .3em 0; }
.offer button:focus-visible { outline: 2px solid currentColor; outline-offset: 2px; }
.offer .answers { display: flex; flex-wrap: wrap; gap: 0 1.25em; justify-content: space-between; }
.offer .show { font-weight: 650; text-decoration: underline; text-underline-offset: .2em; }
.offer .never { font-size: .875em; color: var(--hjelp-quiet, light-dark(#5b646d, #a3adb7)); }
.offer .close { position: absolute; inset-block-start: .15em; inset-inline-end: .15em; width: 44px; font-size: 1.35em; line-height: 1; }
@media (prefers-reduced-motion: reduce) { .offer:popover-open { animation: none; } }
@media print { .offer { display: none; } }`;

/** How often to look for room; then the moment has passed. */
const MOST_LOOKS = 20;
const LOOK_EVERY_MS = 1500;

/**
 * Shows an offer above the launcher, as soon as there is room for it: it covers nothing that could be pressed or written
 * in, and takes no focus.
 */
export function showOffer(widget: HTMLElement, { says, locale, page }: { readonly says: string; readonly locale: string; readonly page: string }, { onShown, onOpen, onClose }: OfferAnswers): void {
  const words = chooseLocale(page, INTERFACE_LOCALES, {}, chooseLocale(locale, INTERFACE_LOCALES, {}, 'en'));
  const texts = OFFER_TEXTS[words]!;
  const root = widget.shadowRoot!;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(CSS);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];

  const make = <TTag extends 'div' | 'p' | 'button'>(tag: TTag, className: string, text = ''): HTMLElementTagNameMap[TTag] => {
    const element = document.createElement(tag);
    element.className = className;
    element.textContent = text;
    return element;
  };
  const box = make('div', 'offer');
  box.setAttribute('part', 'offer');
  box.popover = 'manual';
  box.lang = words;
  box.setAttribute('role', 'region');
  box.setAttribute('aria-label', texts.name);
  // Said once, politely: the text arrives in a region that is already there.
  const said = make('p', 'says');
  said.lang = locale;
  said.setAttribute('role', 'status');
  const [show, never, close] = [make('button', 'show', texts.show), make('button', 'never', texts.never), make('button', 'close', '×')];
  close.setAttribute('aria-label', texts.close);
  const answers = make('div', 'answers');
  answers.append(show, never);
  box.append(said, answers, close);

  const leave = (): void => { box.remove(); };
  /** Whoever answered by keyboard goes on where the offer was. */
  const decline = (forEver: boolean): void => {
    const hadFocus = box.contains(root.activeElement);
    leave();
    if (hadFocus) root.querySelector<HTMLElement>('.launcher')!.focus({ preventScroll: true });
    onClose(forEver);
  };
  show.addEventListener('click', () => { leave(); onOpen(); });
  never.addEventListener('click', () => { decline(true); });
  close.addEventListener('click', () => { decline(false); });
  box.addEventListener('keydown', (event) => { if (event.key === 'Escape') close.click(); });
  // Whoever opens the help has found the way.
  widget.addEventListener('hjelp-open', leave, { once: true });

  let looks = 0;
  const tryToShow = (): void => {
    if (!widget.isConnected || root.querySelector('dialog:is(:popover-open, [open])')) return;
    root.append(box);
    said.textContent = says;
    const launcher = root.querySelector('.launcher')!.getBoundingClientRect();
    box.classList.toggle('left', launcher.left + launcher.width / 2 < innerWidth / 2 !== (getComputedStyle(widget).direction === 'rtl'));
    box.showPopover();
    if (coversControls(box)) {
      box.remove();
      if ((looks += 1) < MOST_LOOKS) setTimeout(tryToShow, LOOK_EVERY_MS);
      return;
    }
    said.textContent = '';
    requestAnimationFrame(() => { said.textContent = says; });
    onShown();
  };
  tryToShow();
}

function coversControls(box: HTMLElement): boolean {
  const { left, right, top, bottom } = box.getBoundingClientRect();
  for (let x = left + 4; x < right; x += 36) {
    for (let y = top + 4; y < bottom; y += 24) {
      if (document.elementsFromPoint(x, y).some((element) => element.localName !== 'hjelp-widget' && element.closest('a, button, input, select, textarea, summary, label, iframe, video, [contenteditable], [role=button], [role=link]'))) return true;
    }
  }
  return false;
}
