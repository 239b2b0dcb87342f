import type { WidgetCommand } from './panel-start.ts';

interface Widget extends HTMLElement { run(...command: WidgetCommand): unknown }

/** The loader's pattern: commands that show something. */
export const isShowing = ([name]: readonly unknown[]): boolean => /^(?:op|sea|con)/u.test(String(name));

/** Waits until the visitor comes near an element that stands in the page, or the page asks it for something. @param queue What the page has asked for already. */
export async function whenNear(widget: Widget, queue: readonly WidgetCommand[]): Promise<void> {
  if (queue.some(isShowing) || typeof IntersectionObserver !== 'function') return;
  const { run } = widget;
  await new Promise<unknown>((come) => {
    new IntersectionObserver(([entry], watch) => {
      if (!entry!.isIntersecting) return;
      watch.disconnect();
      come(0);
    }, { rootMargin: '300px' }).observe(widget);
    widget.run = (...command) => {
      if (isShowing(command)) come(0);
      return run(...command);
    };
  });
}
