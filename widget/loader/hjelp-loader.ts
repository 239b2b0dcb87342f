import type { WidgetEntry } from '../../core/contract/widget-entry.ts';
import type { PanelStart, WidgetCommand } from './panel-start.ts';

/*
 * The few hundred bytes that every page of the site pays for: the element, its launcher, a queue of commands, and the
 * start of everything else on the first sign of intent. Written for size, so what would be a file of its own elsewhere is
 * a line here. Before that sign nothing is fetched, and nothing is ever stored here.
 */

/** The hash in the names of this build's scripts; the bundler puts it in. */
declare const HJELP_BUILD: string;

type Widget = HTMLElement & Record<string, (...values: unknown[]) => void>;

const tag = 'hjelp-widget';

// Loading the script twice, or two versions of it, is one widget: the first stays.
if (!customElements.get(tag)) {
  const script = document.currentScript as HTMLScriptElement | null;
  const home = new URL('.', script?.src || location.href).href;
  let entry: WidgetEntry['m'] | undefined;
  try { entry = JSON.parse('__HJELP_ENTRY__').m; } catch { /* not baked in: the panel reads the manifest first */ }
  const [accent, onAccent] = entry?.colors ?? ['#1f5d4c', '#fff'];
  const labels: Record<string, string> = { en: 'Help', sv: 'Hjälp', nb: 'Hjelp', da: 'Hjælp' };

  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`:host{all:initial!important;display:contents!important}@media print{:host{display:none!important}}.launcher{all:unset;position:fixed;inset:auto auto calc(var(--hjelp-block,20px) + env(safe-area-inset-bottom));inset-inline-${entry?.left ? 'start' : 'end'}:var(--hjelp-inline,20px);display:flex;gap:.6em;align-items:center;padding:.7em 1.3em .7em .9em;border-radius:2em;font:600 medium/1.75 var(--hjelp-font,system-ui);background:var(--hjelp-accent,${accent});color:var(--hjelp-on-accent,${onAccent});box-shadow:0 2px 12px #0004;cursor:pointer}.launcher::before{content:"?";content:"?"/"";box-sizing:content-box;width:1.5em;line-height:1.5;border:2px solid;border-radius:2em;text-align:center}.launcher:focus-visible{outline:3px solid Highlight;outline-offset:2px}`);

  /** The language tag that is asked for, and the language of the words. */
  const languages = (widget: HTMLElement): [string, string] => {
    const wanted = widget.getAttribute('locale') || widget.closest<HTMLElement>('[lang]')?.lang || entry?.defaultLocale || '';
    const language = wanted.slice(0, 2).replace(/n[no]/, 'nb');
    return [wanted, labels[language] ? language : 'en'];
  };

  class HjelpWidget extends HTMLElement {
    // The state lies in the constructor's variables, not in private fields: a script that was cut off on the way must fail
    // as an unexpected end, and names of variables are what the minifier shortens.
    constructor() {
      super();
      let commands: { push(command: WidgetCommand): unknown } = [];
      let panel: Promise<unknown> | undefined;
      const shadow = this.attachShadow({ mode: 'open' });
      const launcher = shadow.appendChild(document.createElement('button'));
      const rootAddress = () => new URL((this.getAttribute('kb') || home).replace(/\/?$/, '/'), document.baseURI).href;

      const load = () => {
        if (panel) return;
        const root = rootAddress();
        const [wanted, language] = languages(this);
        const known = root === home ? entry : undefined;
        const started: PanelStart['started'] = {};
        // All at once: on a slow line each step that waits for another costs more than all of their bytes.
        for (const path of ['kb/manifest.json', ...known?.locales[wanted] ?? known?.locales[language] ?? []]) {
          // Async, so that a page's own `fetch` that throws is a request that failed.
          (started[path] = (async () => fetch(root + path))()).catch(() => {});
        }
        [panel] = ['panel', 'engine', 'core', language].map((name) => import(/* @vite-ignore */ `${home}hjelp/${name}-${HJELP_BUILD}.js`));
        panel = panel!.then((module) => (module as { mountPanel(widget: HTMLElement, start: PanelStart): unknown }).mountPanel(this, {
          root, entry: known, started,
          listen: (listener) => {
            (commands as WidgetCommand[]).forEach(listener);
            commands = { push: listener };
          },
        }));
        panel.catch(() => { panel = undefined; });
      };

      // What the page may call, before and after the panel is there; the first ones need it.
      ['open', 'search', 'openArticle', 'contact', 'resume', 'close', 'setContext', 'identify', 'grantConsent', 'join', 'leave'].forEach((name, place) => {
        (this as unknown as Widget)[name] = (...values) => {
          commands.push([name, ...values]);
          if (place < 5) load();
        };
      });
      (this as unknown as Widget)['label'] = () => {
        [, launcher.lang] = languages(this);
        launcher.textContent = this.getAttribute('label') || labels[launcher.lang]!;
      };

      shadow.adoptedStyleSheets = [sheet];
      launcher.className = (launcher as { part: unknown }).part = 'launcher';
      launcher.popover = 'manual'; // the top layer: above every z-index, outside every transformed ancestor
      // Handlers as properties are shorter, and nobody else has this button. A touch is a pointer that enters and presses at once.
      /* eslint-disable unicorn/prefer-add-event-listener */
      launcher.onpointerenter = launcher.onfocus = load;
      launcher.onclick = () => {
        (this as unknown as Widget)['open']!();
        // Without its panel the launcher is a link to the help centre.
        panel!.catch(() => location.assign(rootAddress()));
      };
      /* eslint-enable unicorn/prefer-add-event-listener */
    }

    connectedCallback(): void {
      const widget = this as unknown as Widget;
      widget['label']!();
      (this.shadowRoot!.firstChild as HTMLElement).showPopover?.();
      widget['join']!();
      readHash();
      // The help centre's search page, reached by a form of a page on which this script had not arrived yet.
      const asked = document.querySelector('[data-hjelp-query]') && new URLSearchParams(location.search).get('q');
      if (asked) widget['search']!(asked);
      // A session to resume, or a conversation in another tab.
      try { if (/hjelp-[pc]/.test(Object.keys(sessionStorage) + '' + Object.keys(localStorage))) widget['resume']!(); } catch { /* storage is blocked */ }
      // Where the site prefers speed to bytes: with nothing to resume, `resume` only fetches.
      if (this.getAttribute('prefetch') === 'idle' && !(navigator as { connection?: { saveData?: boolean } }).connection?.saveData) (window.requestIdleCallback ?? setTimeout)(() => widget['resume']!());
    }

    disconnectedCallback(): void {
      (this as unknown as Widget)['leave']!();
    }
  }

  /** Calls the widget of this page; without one, nobody. */
  const send = (name: string, ...values: unknown[]) => document.querySelector<Widget>(tag)?.[name]?.(...values);

  // `#help/<article id>` in the address opens that article.
  let hash = '';
  const readHash = () => {
    const [, id] = hash === location.hash ? [] : /^#help\/(.+)/.exec(hash = location.hash) ?? [];
    if (id) send('openArticle', id);
  };

  /** A link or form of the page that is marked as ours does this instead of what it does without us. */
  const takeOver = (type: string, selector: string, name: string, value: (marked: HTMLElement) => unknown) => addEventListener(type, (event) => {
    const marked = (event.composedPath()[0] as Element).closest?.<HTMLElement>(selector);
    const { ctrlKey, metaKey, shiftKey } = event as MouseEvent;
    if (!marked || event.defaultPrevented || ctrlKey || metaKey || shiftKey) return;
    event.preventDefault();
    send(name, value(marked));
  });
  takeOver('click', ':is(a,button)[data-hjelp-article]', 'openArticle', (link) => link.dataset['hjelpArticle']);
  takeOver('submit', '[data-hjelp-search]', 'search', (form) => form.querySelector<HTMLInputElement>('input:not([type=hidden])')?.value);
  addEventListener('hashchange', readHash);

  // A page without the element gets one, with the script's `data-` attributes as its own; and again when the whole body is
  // exchanged. What the page put there, or took away, is the page's business.
  let own: HTMLElement | undefined;
  const mount = () => {
    if (document.querySelector(tag)) return;
    if (!own) {
      own = document.createElement(tag);
      for (const [name, value] of Object.entries(script?.dataset ?? {})) own.setAttribute(name, value!);
    }
    document.body?.append(own);
  };
  const start = () => {
    mount();
    const page = window as { hjelp?: unknown };
    const waiting = page.hjelp;
    page.hjelp = { push: (command: [string]) => send(...command) };
    if (Array.isArray(waiting)) waiting.forEach((command) => send(...command as [string]));
    new MutationObserver(() => {
      if (own) mount();
      send('label');
    }).observe(document.documentElement, { childList: true, attributeFilter: ['lang'] });
  };
  customElements.define(tag, HjelpWidget);
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', start);
  else start();
}
