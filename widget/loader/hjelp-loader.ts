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
  /** Queues a command; without one, only looks again at the language and at the label. @returns once there is something to show; false when its script could not be had, or for a command that needs none. */
  run(...command: WidgetCommand | []): unknown;
  launcher: HTMLButtonElement;
  [method: string]: unknown;
}

// A page that refuses one of these things gets no widget, and no error. Loading the script twice, or two versions of it, is one of them: a name is defined once.
try {
  let current: Widget | 'leave' | undefined;
  const sheet = new CSSStyleSheet();
  const labels: Record<string, string> = { en: 'Help' };
  // Whoever loads it and how, as a module or by a script of their own, an error knows the address; and no image of the page named "currentScript" can say another.
  let home = /http\S+(?=hjelp.js)/.exec(Error().stack!) as unknown as string | null; // becomes one where it is used

  // What browsers say of popovers holds: fixed, as wide as its content, in the top layer above every z-index.
  // An edge that nobody sees is drawn where the visitor's own colours replace ours. The order of these lines, and of names further down, is the one that packs best.
  sheet.replaceSync(`:host{all:initial!important;display:contents!important}.launcher{font:600 medium/1.5 var(--hjelp-font,system-ui);border-radius:2em;border:2px solid #0000;&:before{width:1.5em;content:"?"/"";border-radius:2em;border:2px solid}display:flex;padding:.8em 1.5em;inset-block:auto var(--hjelp-block,20px);color:var(--hjelp-on-accent,#fff);gap:.8em;inset-inline:auto var(--hjelp-inline,20px);@media print{display:none}background:var(--hjelp-accent,#1f5d4c);box-shadow:0 2px .5em #0003}`);

  /** Starts one of the widget's parts. @returns what it says; NaN, which is as false as 0, when it could not be had, or could not start on this page. */
  const part = (name: string, ...values: unknown[]): Promise<unknown> => import(/* @vite-ignore */ `${home}hjelp/${name}-${HJELP_BUILD}.js`).then((module) => module.start(...values)).catch(Number);

  customElements.define('hjelp-widget', class extends HTMLElement {
    connectedCallback(): void {
      try {
        const widget: Widget = current = this as never;
        // One that stands in the page (`mode="inline"`) has no launcher: what the page wrote into it stays until the panel comes, which it asks for at once.
        const mode = widget.getAttribute('mode');
        if (!widget.run) {
          const kb = widget.getAttribute('kb');
          let loading: unknown;
          const queue: (WidgetCommand | [])[] = [];
          const launcher = widget.launcher = document.createElement('button');
          // Of a script without an address, one made of text for example, all of it lies with the knowledge base.
          home ||= kb;
          // What the page may call, before and after everything is there. Those that the pattern below names need it.
          for (const name of 'setContext contact grantConsent identify openArticle close search open'.split(' ')) widget[name] = (...values: unknown[]) => widget.run(name, ...values);
          if (!mode) {
            const root = widget.attachShadow({ mode: 'open' });
            root.append(launcher);
            root.adoptedStyleSheets = [sheet];
          }
          (launcher as { part: unknown }).part = launcher.className = 'launcher';
          launcher.popover = 'manual';
          // Handlers as properties are shorter, and nobody else has this button. A touch is a pointer that enters and presses at once.
          /* eslint-disable unicorn/prefer-add-event-listener */
          launcher.onpointerenter = launcher.onfocus = () => widget.run('come');
          // Without its scripts the launcher is a link to the help centre; without a network there is nowhere to lead to.
          launcher.onclick = async () => await widget.run('open') || navigator.onLine && ((location as unknown) = kb || home);
          /* eslint-enable unicorn/prefer-add-event-listener */
          widget.run = (...command) => {
            queue.push(command);
            // Of no language at all it is that of "undefined", for which there are no words either.
            let language = `${widget.getAttribute('locale') || widget.closest<HTMLElement>('[lang]')?.lang}`.slice(0, 2);
            if (!labels[language]) language = 'en';
            launcher.textContent = widget.getAttribute('label') || labels[launcher.lang = language]!;
            // The worker's own beginning comes first, so that its script is on its way when the stage is here; it also says that there is something to wait for. The index comes as a module beside the stage that uses it: on a slow line one trip there and back is as long as all of its bytes. A moment later, so that the first answer from titles has the line for itself; a stage that is here sooner asks for it.
            return loading ||= (mode || /^c?o|h/.test(command as unknown as string)) && part(`start${language}`, widget, queue, mode || part('begin', widget, queue, setTimeout(() => part(language), 250)));
          };
        }
        widget.run('join');
        // Of an element without a launcher on the page, the browser refuses it.
        widget.launcher.showPopover();
      } catch { /* no shadow tree, no popovers: there is nothing to show */ }
    }

    disconnectedCallback(): void {
      // What is no element cannot be called, which is how that is noticed below.
      (this as unknown as Widget).run(current = 'leave');
    }
  });

  /** Loads page.ts for a page that needs it; also where that cannot be seen, because the page blocks storage or has something else in the place of what asks. */
  const attend = () => {
    try {
      // The page's own scripts may have said its language after us.
      (current as Widget | undefined)?.run();
      if ((window as { hjelp?: unknown }).hjelp || /hjelp-|#help/.test(location.hash + (Object.keys(localStorage) as unknown as string) + (Object.keys(sessionStorage) as unknown as string)) || document.querySelector('[prefetch],[data-hjelp-article],[data-hjelp-search]') || !current) void part('page');
    } catch {
      void part('page');
    }
  };
  for (const sign of 'pointerdown DOMContentLoaded hashchange'.split(' ')) addEventListener(sign, attend);
  // Of the three states, "loading" alone comes behind it in the alphabet.
  if (document.readyState < 'l') attend();
} catch { /* not on this page */ }
