import { askPage } from '../ask-page.ts';
import type { WidgetCommand } from './panel-start.ts';

/*
 * What a page may do with the widget beside showing its launcher: links and forms that lead into it, articles in the
 * address, commands in `window.hjelp`, a script tag alone, a session to resume. The loader fetches this for pages that do
 * any of it, and no other.
 */

interface Widget extends HTMLElement { run(...command: WidgetCommand): unknown }

const tag = 'hjelp-widget';

let isAttending = false;
/** The address that was looked at last, so that coming back to a page does not open its article again. */
let lookedAt = '';
/** The element that this script put into the page, if the page had none. */
let own: HTMLElement | undefined;
/** The one in the tree of a component, where no selector of the document finds it. */
let inside: Widget | null | undefined;

const find = <T extends Element = HTMLElement>(selector: string): T | undefined => askPage<T>(selector)[0];

/** Begins to attend to the page; once, however often it is called. */
export function start(): void {
  if (isAttending) return;
  isAttending = true;
  if (!findWidget()) mountOwn();
  takeLinksAndForms();
  readHash();
  addEventListener('hashchange', readHash);
  resume();
  prefetch();
  listenToCommands();
  addEventListener('keydown', takeShortcut);
  let known = findWidget();
  new MutationObserver(() => {
    // What the page put there, or took away, is the page's business.
    if (own && !findWidget()) find('body')?.append(own);
    // Pages that exchange their body for the next one's have exchanged our element too.
    if (known !== (known = findWidget())) resume();
    send('look');
  }).observe(find('html')!, { childList: true, attributeFilter: ['lang'] });
}

/** Calls the widget of this page: for what is to be read the one that stands in the page, for all else the one with a launcher. @returns false when there is none. */
function send(...command: WidgetCommand): boolean {
  const isReading = /^(?:search|openA)/u.test(command[0]);
  const widget = find<Widget>(tag + (isReading ? '[mode]' : ':not([mode])')) ?? findWidget();
  widget?.run?.(...command);
  return widget !== undefined;
}

/** Also in a component's open tree, if the page has none outside of them. */
function findWidget(): Widget | null | undefined {
  const found = find<Widget>(tag);
  if (!found && !inside?.isConnected) inside = findIn(askPage('*'));
  return found ?? inside;
}

function findIn(elements: Iterable<Element>): Widget | null | undefined {
  for (const { shadowRoot } of elements) {
    const found = shadowRoot && (shadowRoot.querySelector<Widget>(tag) ?? findIn(shadowRoot.querySelectorAll('*')));
    if (found) return found;
  }
  return undefined;
}

/**
 * A page without the element gets one, with the script's `data-` attributes as its own. It goes when the page puts one there
 * after all: scripts that make pages often come after this.
 */
function mountOwn(): void {
  const Element = customElements.get(tag)!;
  own = new Element() as HTMLElement;
  // What the loader asks each of its elements first.
  Element.prototype.getAttribute = function (name: string) {
    if (name === 'mode' && own && this !== own) {
      own.remove();
      own = undefined;
    }
    return HTMLElement.prototype.getAttribute.call(this, name);
  };
  for (const { name, value } of find('[src*="hjelp.js"]')?.attributes ?? []) if (name.startsWith('data-')) own.setAttribute(name.slice(5), value);
  find('body')?.append(own);
}

/** A link or form of the page that is marked as ours does this instead of what it does without us. */
function takeLinksAndForms(): void {
  const takeOver = (type: string, selector: string, name: string, value: (marked: HTMLElement) => string | undefined) => {
    addEventListener(type, (event) => {
      const marked = (event.composedPath()[0] as Element | undefined)?.closest?.<HTMLElement>(selector);
      const { ctrlKey, metaKey, shiftKey, altKey } = event as MouseEvent;
      if (!marked || event.defaultPrevented || ctrlKey || metaKey || shiftKey || altKey) return;
      if (send(name, value(marked))) event.preventDefault();
    });
  };
  takeOver('click', ':is(a,button)[data-hjelp-article=""]', 'open', () => undefined);
  takeOver('click', ':is(a,button)[data-hjelp-article]', 'openArticle', (link) => link.dataset['hjelpArticle']);
  takeOver('submit', '[data-hjelp-search]', 'search', (form) => form.querySelector<HTMLInputElement>('input:not([type=hidden])')?.value);
}

/** `shortcut="?"` or `"mod+k"` opens the search, unless the page has a use for the key, or somebody is writing. */
function takeShortcut(event: KeyboardEvent): void {
  const keys = findWidget()?.getAttribute('shortcut')?.toLowerCase().split(/\+(?=.)/u);
  const { key, altKey, defaultPrevented, isComposing } = event;
  const mod = event.ctrlKey || event.metaKey;
  if (!keys || defaultPrevented || isComposing || key.toLowerCase() !== keys.pop() || keys.includes('mod') !== mod || keys.includes('alt') !== altKey) return;
  const target = event.composedPath()[0] as HTMLElement;
  if (!mod && (target.isContentEditable || target.matches?.('input,textarea,select'))) return;
  event.preventDefault();
  send('open', 'search');
}

/** `#help/<article id>` in the address opens that article. */
function readHash(): void {
  if (lookedAt === location.hash) return;
  lookedAt = location.hash;
  const id = /^#help\/(.+)/u.exec(lookedAt)?.[1];
  if (id !== undefined) send('openArticle', id);
}

/** A session of the page before, or a conversation in another tab. */
function resume(): void {
  let kept = '';
  try { kept = `${Object.keys(sessionStorage).join()} ${Object.keys(localStorage).join()}`; } catch { /* storage is blocked */ }
  if (!/hjelp-[pc]/u.test(kept)) return;
  send('resume');
  send('come');
}

/** Where the site prefers speed to bytes; never for visitors who save data. */
function prefetch(): void {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  if (connection?.saveData || findWidget()?.getAttribute('prefetch') !== 'idle') return;
  (window.requestIdleCallback ?? setTimeout)(() => { send('come'); });
}

/**
 * `window.hjelp`: a list of commands that the page filled before we came, and from now on each as it is pushed. Anything
 * else of that name is the page's own; an element with that id, for one.
 */
function listenToCommands(): void {
  const page = window as { hjelp?: unknown };
  const waiting = page.hjelp;
  if (waiting && !Array.isArray(waiting)) return;
  page.hjelp = { push: (...commands: unknown[]) => { for (const command of commands) if (Array.isArray(command)) send(...command as unknown as WidgetCommand); } };
  if (Array.isArray(waiting)) for (const command of waiting) if (Array.isArray(command)) send(...command as unknown as WidgetCommand);
}
