import { tellPage } from './dom-events.ts';

/**
 * Tells the page of every problem as a `hjelp-problem` event, and under the `debug` attribute on the console in full.
 * Without the attribute the page's console stays clean: a guest does not complain aloud.
 */
export function reporter(element: HTMLElement): (code: string, detail: string) => void {
  return (code, detail) => {
    tellPage(element, 'hjelp-problem', { code, detail });
    explain(element, code, detail);
  };
}

/** Says something to the integrator alone, under the `debug` attribute. */
export function explain(element: HTMLElement, code: string, ...details: readonly string[]): void {
  if (!element.hasAttribute('debug')) return;
  console.warn(`[hjelp] ${code}: ${details.join(': ')}`);
  // Only who asks for advice pays for it.
  import('./debug-advice.ts').then(({ ADVICE }) => { if (ADVICE[code]) console.warn(`[hjelp] → ${ADVICE[code]}`); }, () => { /* the problem itself has been told */ });
}
