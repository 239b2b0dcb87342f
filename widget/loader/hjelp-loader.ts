import type { WidgetCommand } from './panel-start.ts';

/*
 * The few hundred bytes that every page of the site pays for: the element, its launcher, and a queue of commands. Written
 * for size: what would be a file of its own elsewhere is a line here. The first sign of intent loads start.ts; what a
 * page may do with the widget beside showing its launcher is in page.ts, which only pages that do any of it load. Before
 * that nothing is fetched, and nothing is ever stored here.
 *
 * The builder finds its places in here by their text: see LOADER_PLACES in core/contract/widget-entry.ts.
 */

/** The hash in the names of this build's scripts; the bundler puts it in. */
declare const HJELP_BUILD: string;

/** The element. `run` is exchanged by start.ts. */
interface Widget extends HTMLElement {
  /** Queues a command. @returns once there is something to show; false when its script could not be had, or for a command that needs none. */
  run(...command: WidgetCommand): unknown;
  launcher: HTMLButtonElement;
  [method: string]: unknown;
}

const tag = 'hjelp-widget';

// Loading the script twice, or two versions of it, is one widget: the first stays.
if (!customElements.get(tag)) {
  const script = document.currentScript as HTMLScriptElement | null;
  const home = new URL('hjelp/', script?.src || location as never) as unknown as string; // becomes one where it is used
  const labels: Record<string, string> = { en: 'Help' };

  const sheet = new CSSStyleSheet();
  // What browsers say of popovers holds: fixed, as wide as its content, in the top layer above every z-index.
  // The order of these lines, and of names further down, is the one that packs best.
  sheet.replaceSync(`:host{all:initial!important;display:contents!important}.launcher{color:var(--hjelp-on-accent,#fff);inset-block:auto var(--hjelp-block,20px);background:var(--hjelp-accent,#1f5d4c);inset-inline:auto var(--hjelp-inline,20px);font:600 medium/1.5 var(--hjelp-font,system-ui);gap:.8em;border:0;padding:.8em 1.5em;border-radius:2em;box-shadow:0 2px .5em #0004;display:flex}.launcher::before{width:1.5em;border-radius:2em;content:"?"/"";border:2px solid}@media print{.launcher{display:none}}`);

  /** Starts one of the widget's parts. @returns what it says; 0 when it could not be had, or could not start on this page. */
  const part = (name: string, ...values: unknown[]): Promise<unknown> => import(/* @vite-ignore */ `${home + name}-${HJELP_BUILD}.js`).then((module) => module.start(...values)).catch(() => 0);

  customElements.define(tag, class extends HTMLElement {
    connectedCallback(): void {
      const widget: Widget = this as never;
      // One that stands in the page (`mode="inline"`) has no launcher: what the page wrote into it stays until the panel comes, which it asks for at once.
      const mode = widget.getAttribute('mode');
      if (!widget.run) {
        const queue: WidgetCommand[] = [];
        let loading: unknown;
        const launcher = widget.launcher = document.createElement('button');
        widget.run = (...command) => {
          // Of no language at all it is that of "undefined", for which there are no words either.
          let language = `${widget.getAttribute('locale') || widget.closest<HTMLElement>('[lang]')?.lang}`.slice(0, 2);
          if (!labels[language]) language = 'en';
          launcher.textContent = widget.getAttribute('label') || labels[launcher.lang = language]!;
          queue.push(command);
          return loading ||= /^(op|se.r|co)/.test(command as unknown as string) && part(`start${language}`, widget, queue);
        };
        // What the page may call, before and after everything is there. Those that the pattern above names need it.
        for (const name of 'setContext openArticle open search grantConsent identify close contact'.split(' ')) widget[name] = (...values: unknown[]) => widget.run(name, ...values);
        if (!mode) {
          const root = widget.attachShadow({ mode: 'open' });
          root.append(launcher);
          root.adoptedStyleSheets = [sheet];
        }
        launcher.className = (launcher as { part: unknown }).part = 'launcher';
        launcher.popover = 'manual';
        // Handlers as properties are shorter, and nobody else has this button. A touch is a pointer that enters and presses at once.
        /* eslint-disable unicorn/prefer-add-event-listener */
        launcher.onpointerenter = launcher.onfocus = () => widget.run('come');
        // Without its scripts the launcher is a link to the help centre.
        launcher.onclick = async () => await widget.run('open') || (location.href = widget.getAttribute('kb') || home + '..');
        /* eslint-enable unicorn/prefer-add-event-listener */
      }
      widget.run('join');
      if (mode) widget.run('come');
      else widget.launcher.togglePopover(true);
    }

    disconnectedCallback(): void { (this as unknown as Widget).run('leave'); }
  });

  /** Loads page.ts for a page that needs it. */
  const attend = () => {
    let signs = location.hash;
    const widget = document.querySelector<Widget>(tag);
    // The page's own scripts may have said its language after us.
    widget?.run('look');
    try { signs += Object.keys(localStorage) as unknown as string + Object.keys(sessionStorage); } catch { /* storage is blocked */ }
    if (document.querySelector('[prefetch],[data-hjelp-search],[data-hjelp-article]') || !widget || (window as { hjelp?: unknown }).hjelp || /^#help|hjelp-/.test(signs)) void part('page', script);
  };
  for (const sign of 'hashchange pointerdown DOMContentLoaded'.split(' ')) addEventListener(sign, attend);
  // Of the three states, "loading" is the last in the alphabet.
  if (document.readyState < 'j') attend();
}
