import type { FirstPanelData } from '../../core/contract/widget-entry.ts';
import { TitleSearch } from '../../core/search/title-search.ts';
import { tellPage } from '../dom-events.ts';
import type { BegunSearch, EarlyHit } from '../knowledge/begun-search.ts';
import { nextTask } from '../next-task.ts';
import { baseCss } from '../panel/control-styles.ts';
import { frameCss } from '../panel/frame-styles.ts';
import { fittingLying, layOver } from '../panel/lay-over-page.ts';
import { makePanelFrame, type PanelFrame } from '../panel/panel-frame.ts';
import { pageScheme } from '../panel/page-scheme.ts';
import { focusedOnPage, focusOn, returnFocus } from '../panel/return-focus.ts';
import { walkRows } from '../panel/walk-rows.ts';
import { themeCss } from '../panel/widget-theme.ts';

/** What the visitor has done in the first panel, for the panel that takes its place. */
export interface FirstPanelState {
  readonly query: string;
  /** Where the caret is in the field; undefined when the focus is elsewhere. */
  readonly caret: readonly [start: number, end: number] | undefined;
  /** They pressed Enter. */
  readonly submitted: boolean;
  /** What of the page had the focus before: it gets it back. Null for the page itself. */
  readonly opener: HTMLElement | null;
  /** The answer that is pointed at or focused, which must not move: its title, and its place from 0. */
  readonly at: readonly [title: string, place: number] | undefined;
  /** The article that they chose, by its id if that is known, else by its place in the overview's list, and how. */
  readonly chosen?: { readonly article: number; readonly id?: string | undefined; readonly title: string; readonly rank: number; readonly source: 'search' | 'suggestion' } | undefined;
}

const SVG = 'http://www.w3.org/2000/svg';

/** What a row of the panel leads to: an article by its place in the list of titles, or as the search in the worker has found it. */
interface Answer { readonly article?: number; readonly hit?: EarlyHit; readonly title: string }

/** So long the answers to the words before stay while those to the new ones are awaited, in milliseconds. */
const LATE_MS = 150;

/** More titles than these are read in short tasks, which the first question waits for: all at once would be too long for a slow telephone. */
const MOST_UNREAD = 1000;

/** No more rows than these: the panel proper has room for the others. */
const MOST_ROWS = 8;

/**
 * The panel of the first second: a field that answers from titles while the panel proper, its words and the index are on
 * their way, and that then gives its place to it. It looks the same, with the same parts. Made by hand rather than with a
 * template library: it must come with the first few kilobytes.
 */
export class FirstPanel {
  readonly #widget: HTMLElement;
  readonly #launcher: HTMLElement;
  readonly #data: FirstPanelData;
  readonly #root: string;
  readonly #helpCentre: string;
  #search: TitleSearch;
  readonly #fullText: Pick<BegunSearch, 'ask'> | undefined;
  readonly #frame = makePanelFrame('dialog');
  readonly #released = new AbortController();
  readonly #answers: HTMLElement;
  #composing = false;
  #waitsForTitles = false;
  #submitted = false;
  #isAlone = false;
  #opener: HTMLElement | null = null;
  #chosen: FirstPanelState['chosen'];
  #late: ReturnType<typeof setTimeout> | undefined;
  /** What the search in the worker has found, for which words. */
  #found: { readonly query: string; readonly answers: readonly Answer[] } | undefined;
  #fetchTitles: ((value: string) => void) | undefined;
  /** Called when the visitor has chosen an article, and whenever an input method is done with a character. */
  onNews: () => void = () => {};

  /**
   * @param titles The data's, unpacked.
   * @param root Address of the knowledge base, ending in `/`.
   * @param helpCentre Address of the help centre in this locale, ending in `/`.
   * @param fullText Asked beside the titles, where there is a worker.
   */
  constructor(widget: HTMLElement, data: FirstPanelData, titles: readonly string[], root: string, helpCentre: string, fullText: Pick<BegunSearch, 'ask'> | undefined) {
    this.#widget = widget;
    this.#data = data;
    this.#root = root;
    this.#helpCentre = helpCentre;
    this.#fullText = fullText;
    this.#search = new TitleSearch(titles);
    const shadow = widget.shadowRoot!;
    this.#launcher = shadow.querySelector<HTMLElement>('.launcher')!;
    const looks = new CSSStyleSheet();
    looks.replaceSync(baseCss + frameCss + themeCss(data.theme, data.palettes, pageScheme()));
    shadow.adoptedStyleSheets = [...shadow.adoptedStyleSheets, looks];

    const { words } = data;
    const { dialog, field } = this.#frame;
    const { signal } = this.#released;
    const label = element('label', { for: 'q' }, words.label);
    const form = element('form', { class: 'ask', part: 'search', role: 'search' }, label, element('div', { class: 'search-box' }, drawing('M18 11a7 7 0 1 1-14 0 7 7 0 0 1 14 0m2 9-4-4'), field));
    this.#answers = element('div', {});
    const close = element('button', { type: 'button', class: 'icon-button', part: 'close-button', 'aria-label': words.close }, drawing('M6 6l12 12M18 6 6 18'));
    dialog.setAttribute('aria-label', this.#launcher.textContent ?? '');
    dialog.lang = data.language;
    dialog.append(
      element('div', { class: 'inside', dir: data.direction ?? 'ltr' },
        element('div', { class: 'bar', part: 'header' }, element('p', { class: 'bar-title', part: 'title' }, data.siteName), close),
        element('section', { class: 'view search', tabindex: '-1' }, form, this.#answers),
        element('div', { class: 'foot', part: 'footer' }, element('a', { class: 'foot-link', part: 'help-centre-link', href: helpCentre, target: '_blank', rel: 'noopener' }, words.helpCentre))));

    field.addEventListener('input', () => {
      clearTimeout(this.#late);
      this.#fetchTitles?.(field.value);
      this.#askFullText();
      // Who has seen answers from full text waits a moment for the next: two lists a letter would be one too many.
      if (this.#found && field.value.trim() !== '') this.#late = setTimeout(() => { if (!signal.aborted && !this.#answers.contains(this.#focused)) this.#show(); }, LATE_MS);
      else this.#show();
    }, { signal });
    field.addEventListener('compositionstart', () => { this.#composing = true; }, { signal });
    field.addEventListener('compositionend', () => {
      this.#composing = false;
      this.onNews();
    }, { signal });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#submitted = true;
    });
    close.addEventListener('click', () => { this.close(); });
    dialog.addEventListener('cancel', (event) => {
      event.preventDefault();
      this.close();
    }, { signal });
    dialog.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && !event.isComposing) this.close();
      // Not by the form: frames without `allow-forms` never tell it, and complain.
      if (event.key === 'Enter' && event.target === field && !event.isComposing) {
        event.preventDefault();
        this.#submitted = true;
      }
      walkRows(event, field, this.#answers, this.#focused);
    }, { signal });
    // In a link of the page, a press on what does nothing by itself, as the field, would be a press on that.
    dialog.addEventListener('click', (event) => { if (!(event.target as Element).closest('a,label')) event.preventDefault(); }, { signal });
    // Shortcuts and focus traps of the page are not meant for what happens in here.
    for (const type of ['keydown', 'keyup', 'keypress', 'focusin', 'focusout']) dialog.addEventListener(type, (event) => { event.stopPropagation(); }, { signal });
    // What fails in here, because of what a page has put in the place of the browser's own, is not told on the page.
    this.#readAhead().catch(() => {});
  }

  /** The titles, a few at a time: the first letter should find them read. */
  async #readAhead(): Promise<void> {
    do await nextTask(); while (this.#search.readAhead());
    if (this.#waitsForTitles && !this.#released.signal.aborted) this.#show();
  }

  get isOpen(): boolean { return !this.#released.signal.aborted && this.#frame.dialog.isConnected; }

  /** In the middle of a character that an input method composes: not the moment to take the field away. */
  get isComposing(): boolean { return this.#composing; }

  get state(): FirstPanelState {
    const { value, selectionStart, selectionEnd } = this.#frame.field;
    const hasFocus = this.#focused === this.#frame.field;
    return { query: value, caret: hasFocus ? [selectionStart ?? value.length, selectionEnd ?? value.length] : undefined, submitted: this.#submitted, opener: this.#opener, chosen: this.#chosen, at: this.#at };
  }

  get #focused(): Element | null { return this.#widget.shadowRoot!.activeElement; }

  get #at(): FirstPanelState['at'] {
    const results = [...this.#answers.querySelectorAll('.result')];
    const place = results.findIndex((result) => result.matches(':focus,:hover'));
    return place < 0 ? undefined : [results[place]!.textContent, place];
  }

  /** @returns false when the page opens something of its own instead. */
  open(): boolean {
    if (this.isOpen || !this.#widget.isConnected) return true;
    if (!tellPage(this.#widget, 'hjelp-open', { view: 'search' })) return false;
    if (!this.#widget.isConnected) return true; // the page has taken it away at the news
    this.#opener = focusedOnPage(this.#widget);
    this.#widget.shadowRoot!.append(this.#frame.dialog);
    layOver(this.#frame.dialog, fittingLying(this.#frame.dialog));
    this.#launcher.hidden = true;
    // Until it has the focus, Escape goes to the page.
    const onKey = ({ key }: KeyboardEvent): void => { if (key === 'Escape') this.close(); };
    addEventListener('keydown', onKey);
    (async () => {
      // The frame, its layout, the focus, and what is in it: each a task, between which the visitor may type.
      await nextTask();
      this.#frame.dialog.getBoundingClientRect();
      await nextTask();
      removeEventListener('keydown', onKey);
      this.#takeFocus();
      await nextTask();
      this.#show();
    })().catch(() => {});
    return true;
  }

  /** The browser lays the panel out for it. */
  #takeFocus(): void {
    if (!this.isOpen) return;
    // A touch keyboard that springs up covers the suggestions: there, the field waits for a tap.
    if (matchMedia('(pointer: coarse)').matches) focusOn(this.#frame.dialog.querySelector<HTMLElement>('.view')!);
    else focusOn(this.#frame.field);
  }

  close(): void {
    if (!this.isOpen) return;
    this.#frame.dialog.remove();
    this.#launcher.hidden = false;
    returnFocus(this.#opener, this.#launcher);
    tellPage(this.#widget, 'hjelp-close', {});
  }

  /** Gives the frame, with all that is in it, to the panel that takes its place. */
  release(): PanelFrame {
    this.#released.abort();
    this.#search = new TitleSearch([]); // the titles are some of what a page would have to keep
    return this.#frame;
  }

  /** Nothing more will come: the help centre's own pages are the rest of the help. */
  stayAlone(): void {
    this.#isAlone = true;
    this.#show();
  }

  #show(): void {
    const { words, popular } = this.#data;
    const { value } = this.#frame.field;
    if (this.#chosen) return this.#answers.replaceChildren(this.#loading());
    if (value.trim() === '') {
      this.#answers.replaceChildren(...popular.length === 0 ? [this.#loading()] : [
        element('h2', { class: 'list-title' }, words.popularTitle),
        element('ul', { class: 'rows' }, ...popular.map((article, place) => element('li', {}, this.#link('row', { article, title: this.#search.title(article) }, place + 1, 'suggestion')))),
      ]);
      return;
    }
    this.#waitsForTitles = this.#search.unread > MOST_UNREAD;
    const found: readonly Answer[] = this.#found?.query === value ? this.#found.answers : this.#waitsForTitles ? [] : this.#search.search(value, MOST_ROWS);
    // No word of finding nothing: the index knows more than titles.
    this.#answers.replaceChildren(...found.length === 0 ? [this.#loading()] : [
      element('h2', { class: 'visually-hidden' }, words.resultsTitle),
      element('ol', { class: 'rows results', part: 'results' }, ...found.map((answer, place) => element('li', {}, this.#link('row result', answer, place + 1, 'search')))),
    ]);
  }

  /** Of a large site: calls what fetches titles with what is in the field, now and when that changes. */
  fetchTitles(fetcher: (value: string) => void): void {
    this.#fetchTitles = fetcher;
    fetcher(this.#frame.field.value);
  }

  /** More titles, of a large site. */
  addTitles(list: string): void {
    this.#search.add(list);
    if (!this.#released.signal.aborted && !this.#at) this.#show();
  }

  /** From titles there is an answer at once, from full text as soon as the worker has the index. */
  #askFullText(): void {
    const { value } = this.#frame.field;
    if (value.trim() === '') return;
    this.#fullText?.ask(value, (hits) => {
      // What the visitor is at stays where it is: the panel proper, which is nearly here, knows how to put others around it.
      if (this.#released.signal.aborted || this.#frame.field.value !== value || this.#chosen || this.#at) return;
      clearTimeout(this.#late);
      this.#found = hits.length === 0 ? undefined : { query: value, answers: hits.slice(0, MOST_ROWS).map((hit) => ({ hit, title: hit.title })) };
      this.#show();
    });
  }

  #link(looks: string, { article = -1, hit, title }: Answer, rank: number, source: 'search' | 'suggestion'): HTMLElement {
    const isResult = source === 'search';
    // The address of what titles have found is known a moment later; until then the search page of the help centre leads there.
    const link = element('a', { class: looks, part: isResult ? 'result' : 'suggestion', href: hit ? this.#root + hit.path : `${this.#helpCentre}search/?q=${encodeURIComponent(title)}` },
      element('span', isResult ? { class: 'result-title', part: 'result-title' } : {}, title));
    link.addEventListener('click', (event) => {
      if (this.#isAlone || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      this.#chosen = { article, id: hit?.id, title, rank, source };
      this.#show();
      this.onNews();
    });
    return link;
  }

  #loading(): HTMLElement {
    if (this.#isAlone) return element('a', { class: 'row', href: this.#helpCentre }, this.#data.words.helpCentre);
    return element('div', { class: 'loading' }, element('span', { class: 'late' }, this.#data.words.loading), element('i', {}), element('i', {}), element('i', {}));
  }
}

function element<TName extends keyof HTMLElementTagNameMap>(name: TName, attributes: Readonly<Record<string, string>>, ...children: (Node | string)[]): HTMLElementTagNameMap[TName] {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  made.append(...children);
  return made;
}

/** An icon: decoration, in the colour of the text around it. */
function drawing(path: string): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  svg.append(document.createElementNS(SVG, 'path'));
  svg.firstElementChild!.setAttribute('d', path);
  return svg;
}
