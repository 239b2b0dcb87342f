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
  // Also where something of the page has failed that stands in the place of the browser's own, and that we have called. What
  // the page does when we tell it something is the page's.
  const isOurs = (trace: string): boolean => trace.includes(scripts) && !trace.includes('hjelpTellsPage');
  const traceOf = (error: unknown): string => String((Object(error) as { stack?: unknown }).stack);
  addEventListener('error', (event) => { if (isOurs(`${event.filename} ${traceOf(event.error)}`)) keep(event, event.message); }, { capture: true, signal });
  addEventListener('unhandledrejection', (event) => {
    const trace = traceOf(event.reason);
    if (isOurs(trace)) keep(event, trace);
  }, { capture: true, signal });
}
