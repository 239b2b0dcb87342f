const SENTENCES: Readonly<Record<string, string>> = {
  'worker': 'The attribute worker="none" says so.',
  'trusted-types': 'The attribute trusted-types="none" says so.',
  'nonce': 'The page gives its scripts nonces, and names no policy for ours: trusted-types="hjelp" on the element would do, where the page\'s policy allows it and workers.',
  'lacking': 'The browser has no workers.',
  'missing': 'The script that starts it, hjelp/begin-….js, could not be loaded.',
  'origin': 'Workers are for scripts of the page\'s own origin, and ours lies on',
  'rule': 'The page\'s policy allows none:',
  'refused': 'The page or the browser refuses:',
  'failed': 'One was tried before, and failed.',
  'stopped': 'The worker could not be started, or stopped; a content-security policy may refuse it (worker-src).',
};

/** The words for what `startWorker` said: a key of the table above, and what else there is to say. */
export function whyNoWorker(said: string): string {
  const [key = '', ...details] = said.split(' ');
  return [SENTENCES[key] ?? key, ...details].join(' ');
}
