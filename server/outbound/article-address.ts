/**
 * Address of an article of the help centre. The path comes from the visitor's browser: it may lead to pages of the help
 * centre and nowhere else.
 * @param kbUrl Root of the help centre, as an address or a path.
 */
export function articleAddress(path: string, kbUrl: string): string | undefined {
  const here = 'http://help.invalid';
  const address = URL.canParse(path, `${here}/`) ? new URL(path, `${here}/`) : undefined;
  return address?.origin === here ? `${kbUrl.replace(/\/*$/u, '/')}${address.pathname.replace(/^\/+/u, '')}` : undefined;
}
