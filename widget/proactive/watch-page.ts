import type { OfferRule } from '../../core/contract/offers.ts';

/** Clicks within this time and distance of one another are those of somebody whom nothing answers. */
const RAGE = { clicks: 4, withinMs: 1600, withinPx: 32 } as const;
/** What a page sends when something went wrong for the visitor, if the rule names no event of its own. */
const TROUBLE = 'hjelp-trouble';

/**
 * Calls back when what the rule waits for happens on a page that the rule is for. May call again; the caller stops it by
 * the signal. Listens only, and never to what is typed.
 */
export function watchFor(rule: OfferRule, fire: () => void, isOn: () => boolean, signal: AbortSignal): void {
  switch (rule.when) {
    case 'time': return everySecond((seconds) => { if (seconds >= (rule.seconds ?? 30)) fire(); }, isOn, signal);
    case 'scroll': return watchScroll(rule.percent ?? 75, fire, isOn, signal);
    case 'returning': return watchReturns(rule.times ?? 2, fire, isOn, signal);
    case 'error': return window.addEventListener(rule.event ?? TROUBLE, () => { if (isOn()) fire(); }, { signal });
    case 'rage-clicks': return watchClicks(fire, isOn, signal);
    case 'abandoned-form': return watchForms(rule.seconds ?? 45, fire, isOn, signal);
  }
}

/** Seconds that a visitor has had the page before them; they begin anew on another path. */
function everySecond(tick: (seconds: number) => void, isOn: () => boolean, signal: AbortSignal): void {
  let seconds = 0;
  let path = location.pathname;
  const timer = setInterval(() => {
    if (path !== location.pathname) seconds = 0;
    path = location.pathname;
    if (document.visibilityState !== 'visible' || !isOn()) return;
    seconds += 1;
    tick(seconds);
  }, 1000);
  signal.addEventListener('abort', () => { clearInterval(timer); });
}

function watchScroll(percent: number, fire: () => void, isOn: () => boolean, signal: AbortSignal): void {
  addEventListener('scroll', () => {
    const page = document.documentElement;
    const way = page.scrollHeight - innerHeight;
    // A page that fits the window has nothing to scroll through.
    if (way > innerHeight / 4 && page.scrollTop >= way * percent / 100 && isOn()) fire();
  }, { passive: true, signal });
}

/** The browser's own word for coming back, and for pages that load nothing anew, the paths that this one has shown. */
function watchReturns(times: number, fire: () => void, isOn: () => boolean, signal: AbortSignal): void {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const seen = new Map<string, number>([[location.pathname, navigation?.type === 'back_forward' || navigation?.type === 'reload' ? 2 : 1]]);
  let path = location.pathname;
  const look = (): void => {
    if (path !== location.pathname) seen.set(path = location.pathname, (seen.get(path) ?? 0) + 1);
    if (isOn() && seen.get(path)! >= times) fire();
  };
  addEventListener('popstate', look, { signal });
  addEventListener('pageshow', (event) => {
    if (event.persisted) seen.set(path, seen.get(path)! + 1);
    look();
  }, { signal });
  everySecond(look, () => true, signal);
  look();
}

function watchClicks(fire: () => void, isOn: () => boolean, signal: AbortSignal): void {
  let clicks: readonly { readonly at: number; readonly x: number; readonly y: number }[] = [];
  addEventListener('click', ({ timeStamp: at, clientX: x, clientY: y, target }) => {
    // Counting up with a button, or selecting a word in a text, is no rage.
    if (target instanceof Element && target.closest('input, textarea, select, [contenteditable], hjelp-widget, [data-repeat]')) return;
    clicks = [...clicks, { at, x, y }].filter((click) => at - click.at < RAGE.withinMs && Math.hypot(click.x - x, click.y - y) < RAGE.withinPx);
    if (clicks.length >= RAGE.clicks && isOn()) fire();
  }, { capture: true, passive: true, signal });
}

/** A form in which something was written, and then nothing more, and which was not sent. */
function watchForms(idleSeconds: number, fire: () => void, isOn: () => boolean, signal: AbortSignal): void {
  const touched = new Map<HTMLFormElement, number>();
  const formOf = ({ target }: Event): HTMLFormElement | undefined => (target instanceof Element ? target.closest('form') ?? undefined : undefined);
  addEventListener('input', (event) => {
    const form = formOf(event);
    if (form && form.role !== 'search') touched.set(form, performance.now());
  }, { capture: true, passive: true, signal });
  addEventListener('submit', (event) => {
    const form = formOf(event);
    if (form) touched.delete(form);
  }, { capture: true, signal });
  everySecond(() => {
    for (const [form, at] of touched) {
      if (!form.isConnected) touched.delete(form);
      else if (performance.now() - at >= idleSeconds * 1000) {
        touched.delete(form);
        fire();
      }
    }
  }, isOn, signal);
}
