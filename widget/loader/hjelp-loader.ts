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
  sheet.replaceSync(`:host{all:initial!important;display:contents!important}@media print{:host{display:none!important}}.launcher{all:unset;position:fixed;inset:auto auto calc(var(--hjelp-block,20px) + env(safe-area-inset-bottom));inset-inline-${entry?.left ? 'start' : 'end'}:var(--hjelp-inline,20px);display:flex;gap:.6em;align-items:center;padding:.7em 1.3em .7em .9em;border-radius:2em;font:600 medium/1.75 var(--hjelp-font,system-ui);background:var(--hjelp-accent,${accent});color:var(--hjelp-on-accent,${onAccent});box-shadow:0 2px 12px #0004;cursor:pointer}.launcher::before{content:"?";box-sizing:content-box;width:1.5em;line-height:1.5;border:2px solid;border-radius:2em;text-align:center}.launcher:focus-visible{outline:3px solid Highlight;outline-offset:2px}`);

  /** The language tag that is asked for, and the language of the words. */
  const languages = (widget: HTMLElement): [string, string] => {
    const wanted = widget.getAttribute('locale') || widget.closest<HTMLElement>('[lang]')?.lang || entry?.defaultLocale || '';
    const language = wanted.slice(0, 2).replace(/n[no]/, 'nb');
    return [wanted, labels[language] ? language : 'en'];
  };

  class HjelpWidget extends HTMLElement {
    #commands: { push(command: WidgetCommand): unknown } = [];
    #panel: Promise<unknown> | undefined;
    #launcher: HTMLButtonElement | undefined;

    connectedCallback(): void {
      if (!this.#launcher) {
        const root = this.attachShadow({ mode: 'open' });
        const launcher = this.#launcher = document.createElement('button');
        root.adoptedStyleSheets = [sheet];
        launcher.className = (launcher as { part: unknown }).part = 'launcher';
        launcher.popover = 'manual'; // the top layer: above every z-index, outside every transformed ancestor
        this.label();
        // Handlers as properties are shorter, and nobody else has this button. A touch is a pointer that enters and presses at once.
        /* eslint-disable unicorn/prefer-add-event-listener */
        launcher.onpointerenter = launcher.onfocus = () => this.#load();
        launcher.onclick = () => {
          this.run(true, 'open');
          // Without its panel the launcher is a link to the help centre.
          this.#panel!.catch(() => location.assign(this.#root));
        };
        /* eslint-enable unicorn/prefer-add-event-listener */
        root.append(launcher);
        readHash();
        try { if (/hjelp-[pc]/.test(Object.keys(sessionStorage) + '' + Object.keys(localStorage))) this.run(true, 'resume'); } catch { /* storage is blocked: nothing to resume */ }
      }
      this.#launcher.showPopover?.();
      this.run(false, 'join');
    }

    disconnectedCallback(): void {
      this.run(false, 'leave');
    }

    /** Names the launcher in the language of the page. */
    label(): void {
      const launcher = this.#launcher!;
      [, launcher.lang] = languages(this);
      launcher.textContent = this.getAttribute('label') || labels[launcher.lang]!;
    }

    /** Queues a command for the panel, and starts the panel if the command needs it. */
    run(needsPanel: unknown, ...command: WidgetCommand): void {
      this.#commands.push(command);
      if (needsPanel) this.#load();
    }

    get #root(): string {
      return new URL((this.getAttribute('kb') || home).replace(/\/?$/, '/'), document.baseURI).href;
    }

    #load(): void {
      if (this.#panel) return;
      const root = this.#root;
      const [wanted, language] = languages(this);
      const start: PanelStart = {
        root,
        entry: root === home ? entry : undefined,
        started: {},
        listen: (listener) => {
          (this.#commands as WidgetCommand[]).forEach(listener);
          this.#commands = { push: listener };
        },
      };
      const locales = start.entry?.locales;
      // All at once: on a slow line each step that waits for another costs more than all of their bytes.
      for (const path of ['kb/manifest.json', ...locales?.[wanted] ?? locales?.[language] ?? []]) {
        (start.started[path] = fetch(root + path)).catch(() => {});
      }
      const [panel] = ['panel', 'engine', language].map((name) => import(/* @vite-ignore */ `${home}hjelp/${name}-${HJELP_BUILD}.js`));
      this.#panel = panel!.then(({ mountPanel }) => mountPanel(this, start));
      this.#panel.catch(() => { this.#panel = undefined; });
    }
  }
  ['open', 'search', 'openArticle', 'contact', 'close', 'setContext', 'identify', 'grantConsent'].forEach((name, place) => {
    (HjelpWidget.prototype as unknown as Widget)[name] = function (this: HjelpWidget, ...values) { this.run(place < 4, name, ...values); };
  });

  /** Calls the widget of this page; without one, nobody. */
  const send = (name: string, ...values: unknown[]) => document.querySelector<Widget>(tag)?.[name]?.(...values);

  // `#help/<article id>` in the address opens that article.
  const readHash = () => {
    const [, id] = /^#help\/(.+)/.exec(location.hash) ?? [];
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
  new MutationObserver(() => send('label')).observe(document.documentElement, { attributeFilter: ['lang'] });

  const start = () => {
    if (!document.querySelector(tag)) {
      const widget = document.createElement(tag);
      for (const [name, value] of Object.entries(script?.dataset ?? {})) widget.setAttribute(name, value!);
      document.body.append(widget);
    }
    const page = window as { hjelp?: unknown };
    const waiting = page.hjelp;
    page.hjelp = { push: (command: [string]) => send(...command) };
    if (Array.isArray(waiting)) waiting.forEach((command) => send(...command as [string]));
  };
  customElements.define(tag, HjelpWidget);
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', start);
  else start();
}
