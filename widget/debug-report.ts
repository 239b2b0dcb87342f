import { tellPage } from './dom-events.ts';

/**
 * Tells the page of every problem as a `hjelp-problem` event, and under the `debug` attribute on the console in full.
 * Without the attribute the page's console stays clean: a guest does not complain aloud.
 */
export function reporter(element: HTMLElement): (code: string, detail: string) => void {
  return (code, detail) => {
    tellPage(element, 'hjelp-problem', { code, detail });
    if (!element.hasAttribute('debug')) return;
    console.warn(`[hjelp] ${code}: ${detail}`);
    // Only who asks for advice pays for it.
    import('./debug-advice.ts').then(({ ADVICE }) => { if (ADVICE[code]) console.warn(`[hjelp] → ${ADVICE[code]}`); }, () => { /* the problem itself has been told */ });
  };
}
