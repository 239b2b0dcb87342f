import { tellPage } from './dom-events.ts';

/** What an integrator can do about a problem, by its code. Problems without a line here explain themselves. */
const ADVICE: Readonly<Record<string, string>> = {
  http: 'Check the attribute kb="…": it must be the address of the folder that "hjelp build" wrote.',
  network: 'Check that the page\'s Content-Security-Policy allows connect-src and img-src to the knowledge base, and that it sends Access-Control-Allow-Origin when it lies on another origin.',
  timeout: 'The host of the knowledge base is slow or does not answer. The widget offers the help centre\'s address meanwhile.',
  mismatch: 'Deploy hjelp.js and the kb folder of the same build together; an old hjelp.js may also sit in a cache.',
  'manifest-failed': 'Without kb/manifest.json there is no contact, no theme and no server.',
  'server-address': 'Give server="https://…", or leave the attribute out.',
};

/**
 * Tells the page of every problem as a `hjelp-problem` event, and under the `debug` attribute on the console in full.
 * Without the attribute the page's console stays clean: a guest does not complain aloud.
 */
export function reporter(element: HTMLElement): (code: string, detail: string) => void {
  return (code, detail) => {
    tellPage(element, 'hjelp-problem', { code, detail });
    if (element.hasAttribute('debug')) console.warn(`[hjelp] ${code}: ${detail}${ADVICE[code] === undefined ? '' : `\n→ ${ADVICE[code]}`}`);
  };
}
