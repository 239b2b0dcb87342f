import { closeMark, element } from './drawn.ts';
import type { ReadingPlace } from './reading-tools.ts';

/** Shows a picture over the whole window until the reader closes it: the button, Escape, or a click beside it. */
export function enlargePicture(picture: HTMLImageElement, { texts, overlays }: ReadingPlace): void {
  const dialog = element('dialog', { class: 'enlarged', 'aria-label': picture.alt || texts.enlarge });
  const close = element('button', { type: 'button', class: 'enlarged-close', 'aria-label': texts.closePicture, lang: texts.locale });
  close.append(closeMark());
  const large = element('img', { src: picture.currentSrc || picture.src, alt: picture.alt });
  const frame = element('div', { class: 'enlarged-frame', tabindex: '0' });
  frame.append(large);
  dialog.append(frame, close);
  // A second click shows it at its own size, for those who want to read small print; then it scrolls.
  large.addEventListener('click', (event) => {
    event.stopPropagation();
    dialog.classList.toggle('own-size');
  });
  const leave = (): void => { if (dialog.open) dialog.close(); };
  dialog.addEventListener('click', leave);
  dialog.addEventListener('close', () => {
    dialog.remove();
    picture.closest('button')?.focus({ preventScroll: true });
  });
  // Escape closes the picture and not what lies under it.
  dialog.addEventListener('keydown', (event) => {
    event.stopPropagation();
    if (event.key !== 'Escape') return;
    event.preventDefault();
    leave();
  });
  dialog.addEventListener('cancel', (event) => { event.stopPropagation(); });
  overlays.append(dialog);
  dialog.showModal();
  close.focus();
}
