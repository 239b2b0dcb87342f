import { SEARCH_SCRIPT, trustedSearchScript } from '../trusted-types.ts';

/** Once refused, on this page always refused: each try may be a report to the page's owner. */
let refusal: string | undefined;

/**
 * Starts the worker that searches.
 * @param policy Name of the Trusted Types policy that the page allows us.
 * @returns a sentence that says why not, where there can be none.
 */
export function startWorker(policy: string): Worker | string {
  if (refusal !== undefined) return refusal;
  if (typeof Worker !== 'function') return 'The browser has no workers.';
  // Browsers start no worker from another origin, and policies seldom allow one made of text: not tried, so that nobody is sent a report.
  if (new URL(SEARCH_SCRIPT).origin !== self.origin) return `The script lies on ${new URL(SEARCH_SCRIPT).origin}, and workers are for scripts of the page's own origin.`;
  const rule = refusingRule();
  if (rule !== undefined) return `The page's policy allows none: ${rule}`;
  try {
    const worker = new Worker(trustedSearchScript(policy), { type: 'module', name: 'hjelp-search' });
    worker.addEventListener('error', () => { refusal ??= 'One was tried before, and failed.'; });
    return worker;
  } catch (error) {
    return refusal = `The page or the browser refuses: ${String(error)}`;
  }
}

/** The rule of a policy in the page itself that would refuse, and report, a worker. Policies of headers cannot be read. */
function refusingRule(): string | undefined {
  const policies = [...document.querySelectorAll<HTMLMetaElement>('meta[http-equiv="content-security-policy" i]')];
  return policies.map(({ content }) => {
    const rules = content.split(';').map((rule) => rule.trim());
    const rule = ['worker-src', 'child-src', 'script-src', 'default-src'].flatMap((name) => rules.filter((text) => text.toLowerCase().split(/\s/u)[0] === name))[0];
    return rule === undefined || rule.split(/\s+/u).slice(1).some((source) => /^(?:'self'|'strict-dynamic'|\*|https?:)/iu.test(source)) ? undefined : rule;
  }).find((rule) => rule !== undefined);
}
