/** What an integrator can do about a problem, by its code. Problems without a line here explain themselves. */
export const ADVICE: Readonly<Record<string, string>> = {
  http: 'Check the attribute kb="…": it must be the address of the folder that "hjelp build" wrote.',
  network: 'Check that the page\'s Content-Security-Policy allows connect-src and img-src to the knowledge base, and that it sends Access-Control-Allow-Origin when it lies on another origin.',
  timeout: 'The host of the knowledge base is slow or does not answer. The widget offers the help centre\'s address meanwhile.',
  mismatch: 'Deploy hjelp.js and the kb folder of the same build together; an old hjelp.js may also sit in a cache.',
  'search-place': 'Nothing is wrong: questions are answered on the page, by the same code. To have them answered in a worker, serve the knowledge base from the page\'s own origin and allow worker-src \'self\'; to say that they never are, set worker="none".',
  'manifest-failed': 'Without kb/manifest.json there is no contact, no theme and no server.',
  'server-address': 'Give server="https://…", or leave the attribute out.',
};
