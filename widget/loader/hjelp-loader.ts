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

// Loading the script twice, or two versions of it, is one widget: the first stays.
if (!customElements.get('hjelp-widget')) {
  const script = document.currentScript as HTMLScriptElement | null;
  const home = new URL('.', script?.src || location.href).href;
  let entry: WidgetEntry['m'] | undefined;
  try { entry = JSON.parse('__HJELP_ENTRY__').m; } catch { /* not baked in: the panel reads the manifest first */ }
  const [accent, onAccent] = entry?.colors ?? ['#1f5d4c', '#fff'];
  const labels: Record<string, string> = { en: 'Help', sv: 'Hjälp', nb: 'Hjelp', da: 'Hjælp' };

  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`:host{all:initial!important;display:contents!important;color-scheme:light dark!important}:host([hidden]){display:none!important}@media print{:host{display:none!important}}.launcher{all:unset;position:fixed;inset:auto auto calc(var(--hjelp-block,20px) + env(safe-area-inset-bottom));inset-inline-${entry?.left ? 'start' : 'end'}:var(--hjelp-inline,20px);display:flex;gap:.6em;align-items:center;height:3.2em;padding:0 1.3em 0 .9em;border-radius:2em;font:600 medium/1 var(--hjelp-font,system-ui,sans-serif);background:var(--hjelp-accent,${accent});color:var(--hjelp-on-accent,${onAccent});box-shadow:0 2px 12px #0004;cursor:pointer}.launcher::before{content:"?";box-sizing:content-box;width:1.5em;border:2px solid;border-radius:2em;line-height:1.5em;text-align:center}.launcher:focus-visible{outline:3px solid Highlight;outline-offset:2px}`);

  /** Language of the words, and the tag that was asked for. */
  const languageOf = (widget: HTMLElement) => {
    const tag = widget.getAttribute('locale') || widget.closest<HTMLElement>('[lang]')?.lang || entry?.defaultLocale || '';
    const language = tag.slice(0, 2).replace(/n[no]/, 'nb');
    return [labels[language] ? language : 'en', tag] as const;
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
        launcher.className = 'launcher';
        launcher.part.add('launcher');
        launcher.popover = 'manual'; // the top layer: above every z-index, outside every transformed ancestor
        launcher.lang = languageOf(this)[0];
        launcher.textContent = this.getAttribute('label') || labels[launcher.lang]!;
        for (const sign of ['pointerenter', 'focus', 'touchstart']) launcher.addEventListener(sign, () => this.#load(), { passive: true });
        // eslint-disable-next-line unicorn/prefer-add-event-listener -- shorter, and ours alone
        launcher.onclick = () => {
          this.run(true, 'open');
          // Without its panel the launcher is a link to the help centre.
          this.#panel!.catch(() => location.assign(this.#root()));
        };
        root.append(launcher);
        readHash();
        try { if (sessionStorage['hjelp-panel']) this.run(true, 'resume'); } catch { /* storage is blocked: nothing to resume */ }
      }
      this.#launcher.showPopover?.();
      this.run(false, 'join');
    }

    disconnectedCallback(): void {
      this.run(false, 'leave');
    }

    /** Queues a command for the panel, and starts the panel if the command needs it. */
    run(needsPanel: boolean, ...command: WidgetCommand): void {
      this.#commands.push(command);
      if (needsPanel) this.#load();
    }

    #root(): string {
      return new URL((this.getAttribute('kb') || home).replace(/\/?$/, '/'), document.baseURI).href;
    }

    #load(): void {
      if (this.#panel) return;
      const root = this.#root();
      const [language, tag] = languageOf(this);
      const known = root === home ? entry : undefined;
      const start: PanelStart = {
        root,
        entry: known,
        started: {},
        launcher: this.#launcher!,
        listen: (listener) => {
          (this.#commands as WidgetCommand[]).forEach(listener);
          this.#commands = { push: listener };
        },
      };
      const locales = known?.locales;
      // All at once: on a slow line each step that waits for another costs more than all of their bytes.
      for (const path of ['kb/manifest.json', ...locales?.[tag] ?? locales?.[language] ?? []]) {
        (start.started[path] = fetch(root + path)).catch(() => {});
      }
      const [panel] = ['panel', 'engine', language].map((name) => {
        const module = import(/* @vite-ignore */ `${home}hjelp/${name}-${HJELP_BUILD}.js`);
        module.catch(() => {});
        return module;
      });
      this.#panel = panel!.then(({ mountPanel }) => mountPanel(this, start));
      this.#panel.catch(() => { this.#panel = undefined; });
    }
  }
  'open,search,openArticle,contact,close,setContext,identify,grantConsent'.split(',').forEach((name, place) => {
    (HjelpWidget.prototype as unknown as Widget)[name] = function (this: HjelpWidget, ...values) { this.run(place < 4, name, ...values); };
  });

  /** The widget of this page; commands without one are nobody's. */
  const send = (name: string, ...values: unknown[]) => (document.querySelector('hjelp-widget') as Widget | null)?.[name]?.(...values);

  // `#help/<article id>` in the address opens that article.
  const readHash = () => {
    const [, id] = /^#help\/(.+)/.exec(location.hash) ?? [];
    if (id) send('openArticle', id);
  };
  addEventListener('hashchange', readHash);

  addEventListener('click', (event) => {
    const link = event.composedPath().find((node) => (node as HTMLElement).dataset?.['hjelpArticle']) as HTMLElement | undefined;
    if (!link || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    send('openArticle', link.dataset['hjelpArticle']);
  });
  addEventListener('submit', (event) => {
    const form = event.target as HTMLElement;
    if (!form.matches('[data-hjelp-search]') || event.defaultPrevented) return;
    event.preventDefault();
    send('search', form.querySelector<HTMLInputElement>('input:not([type=hidden])')?.value);
  });

  const start = () => {
    if (!document.querySelector('hjelp-widget')) {
      const widget = document.createElement('hjelp-widget');
      for (const [name, value] of Object.entries(script?.dataset ?? {})) widget.setAttribute(name, value!);
      document.body.append(widget);
    }
    const page = window as { hjelp?: unknown };
    const waiting = page.hjelp;
    page.hjelp = { push: (command: [string]) => send(...command) };
    if (Array.isArray(waiting)) waiting.forEach((command) => send(...command as [string]));
  };
  customElements.define('hjelp-widget', HjelpWidget);
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', start);
  else start();
}
