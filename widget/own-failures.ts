// Taken apart, so that the bundler leaves the address as it is.
const here = import.meta.url;

/**
 * What goes wrong in our scripts, and nothing there has caught, is a matter for whoever looks after the widget: the page
 * never hears of it.
 */
export function keepFailures(report: (code: string, detail: string) => void, signal: AbortSignal): void {
  const scripts = new URL('.', here).href;
  const keep = (event: Event, detail: string): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
    report('internal', detail);
  };
  addEventListener('error', (event) => { if (event.filename?.startsWith(scripts)) keep(event, event.message); }, { capture: true, signal });
  addEventListener('unhandledrejection', (event) => {
    const { stack } = Object(event.reason) as { stack?: unknown };
    // The innermost of its lines: what the page does when we tell it something is the page's.
    if (/https?:\S+/u.exec(String(stack))?.[0].startsWith(scripts)) keep(event, String(stack));
  }, { capture: true, signal });
}
