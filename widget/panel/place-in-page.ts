import type { WidgetSettings } from '../settings.ts';
import { inlineCss } from './inline-styles.ts';
import type { View } from './panel-state.ts';

/** A view, as an entry of the browser's history remembers it. */
export interface RememberedView {
  /** Views under it; 0 is the search. */
  readonly depth: number;
  readonly kind: View['kind'];
  readonly article?: string | undefined;
}

interface Entry extends RememberedView {
  /** Which of the page's elements it is about, counted from 0. */
  readonly of: number;
  /** The page's address as it was before the first view was opened. */
  readonly base: string;
  /** The entry before it is ours too, or the one that we started from. */
  readonly hasBelow: boolean;
}

/** What the visitor had written before the panel came. */
export interface WrittenBefore {
  readonly query: string;
  /** Undefined when the focus was elsewhere. */
  readonly caret?: readonly [start: number, end: number] | undefined;
  /** It was asked on this page before: the visitor has come back to it. */
  readonly isAgain: boolean;
}

/** The address follows so long a pause between two letters; Safari refuses more than a hundred changes in half a minute. */
const PAUSED_MS = 350;

/**
 * The panel as a part of the page (`mode="inline"`): the page scrolls it, the browser's "back" leads from an article to the
 * results, and the address may carry article and query. Nothing here opens or closes.
 */
export class PlaceInPage {
  readonly mode: 'inline' | 'search';
  readonly #element: HTMLElement;
  readonly #param: string | undefined;
  readonly #states: CustomStateSet | undefined;
  readonly #number: number;
  #onReturn: (view: RememberedView, takeFocus: boolean) => void = () => {};
  #isShown = false;
  #query: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(element: HTMLElement, { mode, queryParam }: WidgetSettings) {
    this.#element = element;
    this.mode = mode ?? 'inline';
    this.#param = queryParam;
    this.#number = Math.max(0, [...document.querySelectorAll(`${element.localName}[mode]`)].indexOf(element));
    // A page may have taken them; then it is not told.
    try { this.#states = element.attachInternals().states; } catch { /* see above */ }
  }

  /** @param onReturn The visitor went back or forward to a view. */
  hold(section: HTMLElement, root: ShadowRoot, onReturn: (view: RememberedView, takeFocus: boolean) => void): void {
    this.#onReturn = onReturn;
    section.classList.toggle('box', this.mode === 'search');
    const looks = new CSSStyleSheet();
    looks.replaceSync(inlineCss);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, looks];
  }

  show(): void {
    if (this.#isShown) return;
    this.#isShown = true;
    addEventListener('popstate', this.#onPop, { capture: true });
    addEventListener('pagehide', this.tellAddress);
  }

  /** What was open here before the page was loaded again. */
  get remembered(): RememberedView | undefined { return this.#entry(history.state); }

  /** Only what lies over the page is hidden. */
  hide(): void {}

  /** The element was taken out of the page: nothing of the page holds it any more. */
  letGo(): void {
    this.#isShown = false;
    removeEventListener('popstate', this.#onPop, { capture: true });
    removeEventListener('pagehide', this.tellAddress);
    clearTimeout(this.#timer); // the address may be another page's by now
  }

  // ── The query ──────────────────────────────────────────────────────────────────────────────────────────────────

  /** What is in the page's own field inside the element, or else in the address. Read before the panel takes its place. */
  writtenBefore(): WrittenBefore {
    const field = [...this.#element.querySelectorAll('input')].find(({ type }) => type === 'search' || type === 'text');
    const caret = field && field === document.activeElement ? [field.selectionStart ?? 0, field.selectionEnd ?? 0] as const : undefined;
    if (field && field.value !== '') return { query: field.value, caret, isAgain: false };
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    const asked = this.#param === undefined ? undefined : new URLSearchParams(location.search).get(this.#param)?.trim();
    return { query: asked ?? '', caret, isAgain: navigation?.type === 'reload' || navigation?.type === 'back_forward' };
  }

  /** Keeps the address at what is in the field, and tells style sheets whether there is anything to show (`:state(asked)`). */
  changed(query: string, depth: number): void {
    const asked = query.trim() !== '' || depth > 0;
    if (asked) this.#states?.add('asked');
    else this.#states?.delete('asked');
    this.#states?.add('ready');
    if (this.#param === undefined || this.#query === query) return;
    this.#query = query;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.tellAddress, PAUSED_MS);
  }

  /** Writes into the address what is asked. */
  readonly tellAddress = (): void => {
    clearTimeout(this.#timer);
    if (this.#param === undefined || this.#query === undefined) return;
    const address = new URL(location.href);
    const query = this.#query.trim();
    if ((address.searchParams.get(this.#param) ?? '') === query) return;
    if (query === '') address.searchParams.delete(this.#param);
    else address.searchParams.set(this.#param, query);
    change(() => { history.replaceState(history.state, '', address); });
  };

  // ── The history ────────────────────────────────────────────────────────────────────────────────────────────────

  /** The visitor has opened a view: "back" leads from it to where they were. */
  entered({ depth, kind, article }: RememberedView): void {
    this.tellAddress();
    const { state } = history as { state: Record<string, unknown> | null };
    const before = this.#entry(state);
    const base = before?.base ?? withHash('');
    const hash = article === undefined ? '' : `#help/${encodeURI(article).replaceAll('#', '%23')}`;
    // A page that uses this part of the address itself keeps it.
    const isOurs = location.hash === '' || location.hash.startsWith('#help/');
    const isHere = hash !== '' && location.hash === hash;
    const entry: Entry = { of: this.#number, base, depth, kind, article, hasBelow: isHere ? before?.hasBelow ?? false : true };
    const marked = { ...(typeof state === 'object' ? state : {}), hjelpView: entry };
    const address = isOurs ? withHash(hash) : location.href;
    change(() => {
      if (isHere) history.replaceState(marked, '', address);
      else history.pushState(marked, '', address);
    });
  }

  /** @returns true when the browser goes back, and tells of it in a moment; false when there is nowhere of ours to go back to. */
  goBack(): boolean {
    const entry = this.#entry(history.state);
    if (entry?.hasBelow) {
      history.back();
      return true;
    }
    if (entry) change(() => { history.replaceState({ ...history.state as object, hjelpView: undefined }, '', location.hash.startsWith('#help/') ? withHash('') : location.href); });
    return false;
  }

  readonly #onPop = (event: PopStateEvent): void => {
    const entry = this.#entry(event.state);
    // A link to another place of the page is no step of ours.
    if (!entry && location.hash !== '' && !location.hash.startsWith('#help/')) return;
    // The page's router has nothing to do with it: to the page this is one and the same place.
    if (entry) event.stopImmediatePropagation();
    this.#onReturn(entry ?? { depth: 0, kind: 'search' }, true);
  };

  #entry(state: unknown): Entry | undefined {
    const { hjelpView } = (typeof state === 'object' && state !== null ? state : {}) as { hjelpView?: Entry };
    return hjelpView?.of === this.#number ? hjelpView : undefined;
  }

  // ── The window ─────────────────────────────────────────────────────────────────────────────────────────────────

  get scrollTop(): number { return scrollY; }

  /** Back to where the visitor was; to the beginning of a view that they have not seen, if it is out of sight. */
  scrollTo(section: HTMLElement, top: number | undefined): void {
    if (top !== undefined) return scrollTo({ top, behavior: 'instant' });
    const { top: begin } = section.getBoundingClientRect();
    if (begin < 0 || begin > innerHeight / 2) section.scrollIntoView({ block: 'start', behavior: 'instant' });
  }
}

function withHash(hash: string): string { return location.href.replace(/#.*$/u, '') + hash; }

/** A sandboxed frame may forbid to change the history, and Safari refuses too many changes: then "back" leaves the page. */
function change(act: () => void): void { try { act(); } catch { /* see above */ } }
