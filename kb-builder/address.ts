/** Longest name of one step of an address, in bytes: with `index.html` behind it, every file system takes it. */
export const MAX_STEP_BYTES = 200;

/** Letters of the Nordic alphabets and their neighbours, as their readers write them in addresses. */
const FOLDED: Readonly<Record<string, string>> = {
  å: 'a', ä: 'a', ö: 'o', æ: 'ae', ø: 'o', ß: 'ss', þ: 'th', ð: 'd', đ: 'd', ł: 'l', œ: 'oe', ı: 'i',
};

/**
 * A file's name or a heading as one step of an address: lower case, Nordic letters folded, everything that is neither
 * letter, digit nor `_` a hyphen. Letters of other alphabets stay as they are. An empty string when nothing is left.
 */
export function toSlug(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[åäöæøßþðđłœı]/gu, (letter) => FOLDED[letter] ?? letter)
    .normalize('NFD')
    .replace(/(\p{Script=Latin})\p{Mark}+/gu, '$1')
    .normalize('NFC')
    .replace(/['’`´]/gu, '')
    .replace(/[^\p{Letter}\p{Mark}\p{Number}_]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
}

const SLASH = '/'.charCodeAt(0);

/** The way from one page to another place of the site, both relative to its root: `../../returns/refund-time/`. */
export function relativeAddress(fromPage: string, to: string): string {
  // Each page names dozens of others: what both have in common is looked for in the texts as they are.
  let shared = 0;
  for (let at = 0; at < fromPage.length && fromPage.charCodeAt(at) === to.charCodeAt(at); at += 1) if (fromPage.charCodeAt(at) === SLASH) shared = at + 1;
  let way = to.slice(shared);
  for (let at = shared; at < fromPage.length; at += 1) if (fromPage.charCodeAt(at) === SLASH) way = `../${way}`;
  // An empty way means "this very page"; `./` says so and survives as an attribute.
  return encodeAddress(way === '' ? './' : way);
}

/** Nothing in it is encoded, as nearly always. */
const PLAIN_ADDRESS = /^[A-Za-z0-9\-_.!~*'()@/]*$/u;

/** Percent-encodes what may not stand in an address; slashes stay. */
export function encodeAddress(path: string): string {
  if (PLAIN_ADDRESS.test(path)) return path;
  return path.split('/').map((step) => encodeURIComponent(step).replace(/%40/gu, '@')).join('/');
}

/** Windows keeps these names for devices: a folder of such a name cannot be unpacked there. */
export function isReservedDeviceName(step: string): boolean {
  return /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/iu.test(step);
}
