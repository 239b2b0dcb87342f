import { list } from 'isbot';

// The list also guesses from how short or plain a user agent is. A guess that takes one of these for a crawler is left
// out: unusual browsers, the browsers that run a site's own tests, and servers that send events on purpose.
const NO_CRAWLERS = ['Mozilla/5.0 Somebody', 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/147.0.0.0 Safari/537.36', 'node', 'undici'];

// The list is written without the flag u.
const KNOWN_BOTS = new RegExp(list.filter((pattern) => !NO_CRAWLERS.some((userAgent) => new RegExp(pattern, 'i').test(userAgent))).join('|'), 'i');

/** True for crawlers, link previews, monitors and command-line clients that say who they are. */
export function isKnownBot(userAgent: string | undefined): boolean {
  return userAgent !== undefined && userAgent !== '' && KNOWN_BOTS.test(userAgent.slice(0, 500));
}
