import { isShowing } from './when-near.ts';

/*
 * For the visitor who has pressed the launcher while the first stage stalls: browsers set no limit to a script, and say nothing meanwhile. Signs
 * without words, since the words are in what has not come.
 */

interface Widget extends HTMLElement { run: unknown; launcher: HTMLButtonElement }

/** One breath of the launcher; how often it is looked whether the stage has come. */
const BREATH_MS = 1000;

/** After so many the launcher is a link to the help centre, as it is where the stage cannot be had at all. Five seconds are as long as something may move by itself. */
const BREATHS = 5;

/** Of what leads to another page. */
const ARROW = ' \u2197';

/** @param queue What has been asked for until now; it grows. */
export function start(widget: Widget, queue: readonly (readonly unknown[])[]): void {
  const { run, launcher } = widget;
  let breaths = 0;
  const isWaiting = (): boolean => widget.run === run;
  // By their next press, since they may be writing on the page by then.
  const lead = (event: Event): void => {
    if (breaths <= BREATHS || !isWaiting() || !navigator.onLine) return;
    event.stopImmediatePropagation();
    location.assign(widget.getAttribute('kb') || new URL('..', import.meta.url));
  };
  launcher.addEventListener('click', lead, { capture: true });
  const timer = setInterval(() => {
    if (!isWaiting()) {
      clearInterval(timer);
      launcher.removeEventListener('click', lead, { capture: true });
      launcher.ariaBusy = null;
      launcher.textContent = launcher.textContent!.replace(ARROW, '');
    } else if (queue.some(isShowing)) {
      breaths += 1;
      launcher.ariaBusy = String(breaths <= BREATHS);
      if (breaths <= BREATHS) launcher.animate({ opacity: [1, 0.4, 1] }, BREATH_MS);
      else if (!launcher.textContent!.endsWith(ARROW)) launcher.append(ARROW);
    }
  }, BREATH_MS);
}
