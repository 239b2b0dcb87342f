import { askPage } from '../ask-page.ts';
import { SEARCH_SCRIPT, trustedSearchScript } from '../trusted-types.ts';

/** Once refused, on this page always refused: each try may be a report to the page's owner. */
let refusal: string | undefined;

/**
 * Starts the worker that searches, where the page lets us. A page that gives its scripts nonces is under a policy that we cannot read
 * and that may refuse a worker, or the name of our policy. Its owner would be told of each; so there it takes their word.
 * @param language Code of a language that has a script of its own, and a hyphen; '' for the one that can do all.
 * @returns why not, where there can be none, as {@link whyNoWorker} explains it: the first stage has no room for sentences.
 */
export function startWorker(element: HTMLElement, language = ''): Worker | string {
  const policy = element.getAttribute('trusted-types');
  if (element.getAttribute('worker') === 'none') return 'worker';
  if (policy === 'none') return 'trusted-types';
  if (policy === null && askPage('script[nonce]')[0]) return 'nonce';
  if (refusal !== undefined) return refusal;
  if (typeof Worker !== 'function') return 'lacking';
  // Browsers start no worker from another origin, and policies seldom allow one made of text: not tried, so that nobody is sent a report.
  const { origin } = new URL(SEARCH_SCRIPT);
  if (origin !== self.origin) return `origin ${origin}`;
  const rule = refusingRule();
  if (rule !== undefined) return `rule ${rule}`;
  try {
    const worker = new Worker(trustedSearchScript(policy || 'hjelp', language), { type: 'module', name: `${language}hjelp-search` });
    worker.addEventListener('error', () => { refusal ??= 'failed'; });
    return worker;
  } catch (error) {
    return refusal = `refused ${String(error)}`;
  }
}

/** The rule of a policy in the page itself that would refuse, and report, a worker. Policies of headers cannot be read. */
function refusingRule(): string | undefined {
  return askPage<HTMLMetaElement>('meta[http-equiv="content-security-policy" i]').map(({ content }) => {
    const rules = content.split(';').map((rule) => rule.trim());
    const rule = ['worker-src', 'child-src', 'script-src', 'default-src'].flatMap((name) => rules.filter((text) => text.toLowerCase().split(/\s/u)[0] === name))[0];
    return rule === undefined || rule.split(/\s+/u).slice(1).some((source) => /^(?:'self'|'strict-dynamic'|\*|https?:)/iu.test(source)) ? undefined : rule;
  }).find((rule) => rule !== undefined);
}
