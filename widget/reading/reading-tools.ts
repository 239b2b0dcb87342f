import { linkedVideo, VIDEO_CLASS } from '../../core/contract/video-link.ts';
import type { ReadingTexts } from '../texts/reading-texts.ts';
import { fillPlural, fillText } from '../texts/widget-texts.ts';
import { copyText } from './copy-text.ts';
import { copyMark, element, linkMark, playMark, tickMark } from './drawn.ts';
import { enlargePicture } from './enlarge-picture.ts';

/** What the tools need of the place where the article stands: the widget's panel, or a page of the help centre. */
export interface ReadingPlace {
  readonly texts: ReadingTexts;
  /** Absolute address of the article's page. */
  readonly pageUrl: string;
  /** Where a dialog over everything may be put. */
  readonly overlays: ParentNode & Node;
  /** Steps that the reader has ticked off before, counted from 0 through the whole article. */
  readonly ticked: readonly number[];
  /** The reader has ticked or unticked a step. */
  onTicked(ticked: readonly number[]): void;
  /** Says something to screen readers, once. */
  announce(text: string): void;
}

/** A picture narrower than this shows everything it has at its own size. */
const SMALLEST_ENLARGED_PX = 200;
/** A list of fewer points is no procedure. */
const FEWEST_STEPS = 3;

/**
 * Adds to an article's nodes what a reader can do with them: tick off steps, enlarge pictures, copy code, play films where
 * they stand, and copy the address of a section. The text itself stays as it is, and reads as well without any of it.
 */
export function addReadingTools(body: ParentNode, place: ReadingPlace): void {
  addSteps(body, place);
  for (const link of body.querySelectorAll<HTMLAnchorElement>(`a.${VIDEO_CLASS}`)) addPlayer(link, place);
  for (const picture of body.querySelectorAll('img')) addEnlarge(picture, place);
  for (const block of body.querySelectorAll('pre')) addCopy(block, place);
  for (const heading of body.querySelectorAll<HTMLElement>(':is(h2, h3)[id]')) addSectionLink(heading, place);
}

// ── Steps ────────────────────────────────────────────────────────────────────────────────────────────────────────────

function addSteps(body: ParentNode, place: ReadingPlace): void {
  const boxes: HTMLButtonElement[] = [];
  for (const list of body.querySelectorAll('ol')) {
    const items = [...list.children].filter((child): child is HTMLLIElement => child instanceof HTMLLIElement);
    if (items.length < FEWEST_STEPS || list.reversed || list.type !== '' || list.parentElement?.closest('ol, ul, table')) continue;
    list.classList.add('steps');
    // Without their markers some screen readers no longer call it a list.
    list.setAttribute('role', 'list');
    let number = list.start;
    for (const item of items) {
      if (item.hasAttribute('value')) number = item.value;
      const box = stepBox(String(number), number, place);
      boxes.push(box);
      item.prepend(box);
      number += 1;
    }
  }
  for (const sign of body.querySelectorAll('li > .task, li > p > .task')) {
    const item = sign.closest('li')!;
    const number = [...item.parentElement!.children].indexOf(item) + 1;
    const box = stepBox('', number, place);
    box.setAttribute('aria-checked', String(sign.textContent === '☑'));
    item.parentElement!.classList.add('steps');
    boxes.push(box);
    item.prepend(box);
    sign.remove();
  }
  for (const [index, box] of boxes.entries()) {
    if (place.ticked.includes(index)) box.setAttribute('aria-checked', 'true');
    box.addEventListener('click', () => {
      box.setAttribute('aria-checked', String(!isTicked(box)));
      place.onTicked([...boxes.entries()].filter(([, each]) => isTicked(each)).map(([at]) => at));
      const siblings = boxes.filter((each) => each.closest('.steps') === box.closest('.steps'));
      place.announce(fillPlural(place.texts.stepsDone, siblings.length, place.texts.locale, { done: siblings.filter(isTicked).length }));
    });
  }
}

const isTicked = (box: Element): boolean => box.getAttribute('aria-checked') === 'true';

function stepBox(shown: string, number: number, { texts }: ReadingPlace): HTMLButtonElement {
  const box = element('button', { type: 'button', class: 'step', role: 'checkbox', 'aria-checked': 'false', 'aria-label': fillText(texts.step, { count: number }), lang: texts.locale });
  box.append(element('span', { 'aria-hidden': 'true' }, shown), tickMark());
  return box;
}

// ── Films ────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Nothing is fetched from the film's owner before the reader asks for it, and the link stays for those whose page refuses frames. */
function addPlayer(link: HTMLAnchorElement, { texts }: ReadingPlace): void {
  const video = linkedVideo(link.href);
  if (!video) return;
  const title = link.textContent.trim();
  const box = element('div', { class: 'video' });
  const play = element('button', { type: 'button', class: 'video-play', 'aria-label': fillText(texts.playVideo, { title }), lang: texts.locale });
  play.append(playMark(), element('span', { 'aria-hidden': 'true' }, title));
  box.append(play);
  if (video.kind !== 'file') box.append(element('p', { class: 'video-from', lang: texts.locale }, fillText(texts.videoFrom, { host: video.host })));
  play.addEventListener('click', () => {
    const player = video.kind === 'file'
      ? element('video', { src: video.source, controls: '', autoplay: '', playsinline: '', 'aria-label': title })
      : element('iframe', { src: video.source, title, allow: 'autoplay; fullscreen; picture-in-picture; encrypted-media', referrerpolicy: 'strict-origin-when-cross-origin' });
    player.classList.add('video-player');
    player.tabIndex = 0;
    const elsewhere = element('a', { href: link.href, target: '_blank', rel: 'noopener noreferrer', lang: texts.locale }, fillText(texts.videoAt, { host: video.host }));
    const below = element('p', { class: 'video-from' });
    below.append(elsewhere);
    box.replaceChildren(player, below);
    player.focus({ preventScroll: true });
  });
  link.replaceWith(box);
}

// ── Pictures ─────────────────────────────────────────────────────────────────────────────────────────────────────────

function addEnlarge(picture: HTMLImageElement, place: ReadingPlace): void {
  if (picture.closest('a, button') || picture.width < SMALLEST_ENLARGED_PX && Number(picture.getAttribute('width')) < SMALLEST_ENLARGED_PX) return;
  const button = element('button', { type: 'button', class: 'enlarge', lang: place.texts.locale, 'aria-label': picture.alt === '' ? place.texts.enlarge : `${place.texts.enlarge}: ${picture.alt}` });
  picture.replaceWith(button);
  button.append(picture);
  button.addEventListener('click', () => { enlargePicture(picture, place); });
}

// ── Code ─────────────────────────────────────────────────────────────────────────────────────────────────────────────

function addCopy(block: HTMLPreElement, { texts, announce }: ReadingPlace): void {
  const code = block.textContent.replace(/\n$/u, '');
  const box = element('div', { class: 'code' });
  const button = element('button', { type: 'button', class: 'copy', lang: texts.locale });
  const words = element('span', {}, texts.copyCode);
  button.append(copyMark(), words);
  block.replaceWith(box);
  box.append(block, button);
  let back: ReturnType<typeof setTimeout> | undefined;
  button.addEventListener('click', () => {
    void copyText(code).then((done) => {
      if (!done) {
        // What cannot be copied for them can be copied by them.
        block.ownerDocument.getSelection()?.selectAllChildren(block);
        return;
      }
      words.textContent = texts.copied;
      announce(texts.copied);
      clearTimeout(back);
      back = setTimeout(() => { words.textContent = texts.copyCode; }, 2500);
    });
  });
}

// ── Sections ─────────────────────────────────────────────────────────────────────────────────────────────────────────

function addSectionLink(heading: HTMLElement, { texts, pageUrl, announce }: ReadingPlace): void {
  if (heading.querySelector('a')) return;
  const address = `${pageUrl}#${encodeURIComponent(heading.id)}`;
  const link = element('a', { class: 'section-link', href: address, 'aria-label': fillText(texts.sectionLink, { heading: heading.textContent.trim() }), lang: texts.locale });
  link.append(linkMark());
  link.addEventListener('click', (event) => {
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    void copyText(address).then((done) => {
      if (!done) return;
      link.classList.add('done');
      setTimeout(() => { link.classList.remove('done'); }, 2000);
      announce(texts.linkCopied);
    });
  });
  // In a list of headings the link's name is noise.
  heading.setAttribute('aria-label', heading.textContent.trim());
  heading.append(link);
}
