import { OFFERS_PLACEHOLDER, type OffersData } from '../../core/contract/offers.ts';
import fs from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { LOADER_PLACES, SEARCH_PLACEHOLDER, START_PLACEHOLDER, type LoaderSettings, type StartData } from '../../core/contract/widget-entry.ts';
import { compareText } from '../content-problem.ts';

/** What a page loads. */
export const ENTRY_FILE = 'hjelp.js';

/**
 * The widget's files as they are built, ready to be copied.
 * @throws when the folder lacks the file that pages load: the package was not built.
 */
export function readWidgetFiles(widgetDir: string): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  const visit = (folder: string): void => {
    for (const entry of fs.readdirSync(path.join(widgetDir, folder), { withFileTypes: true }).sort((a, b) => compareText(a.name, b.name))) {
      const name = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) visit(name);
      else if (entry.isFile()) files.set(name, fs.readFileSync(path.join(widgetDir, name)));
    }
  };
  if (fs.existsSync(widgetDir)) visit('');
  if (!files.has(ENTRY_FILE)) throw new Error(`The widget's files are not in ${widgetDir} (${ENTRY_FILE} is missing). Build them with "npm run build", or install hjelp again.`);
  return files;
}

/** `hjelp.js` with what it should know of the site. */
export function withLoaderSettings(loader: string, { hash, labels, language, colors, left }: LoaderSettings): string {
  const code = loader.replace(LOADER_PLACES.hash, `-${hash}`).replace(LOADER_PLACES.labels, () => inBackticks(asCode(labels, /[^ -;=-~]/g).replace(/"(\w+)":/g, '$1:').replaceAll('\\u00', '\\x'))).replace(LOADER_PLACES.language, () => inBackticks(asCode(language)));
  const coloured = colors === undefined ? code : code.replace(LOADER_PLACES.accent, () => colors[0]).replace(LOADER_PLACES.onAccent, () => colors[1]);
  return left === true ? coloured.replace(LOADER_PLACES.corner, 'var(--hjelp-inline,20px) auto') : coloured;
}

/** So many bytes, packed, is what a page should pay for the loader. */
const LOADER_BYTES = 900;

/** So many hashes are tried for it; and all that there are where the best of these is off by no more than a hash may bring. */
const SOME_HASHES = 16;
const NEAR_BYTES = 3;

/**
 * Eight digits of a content's hash, for the names of the scripts that the loader may start: the same for the same content. Any eight would do, and they stand in the
 * loader, where some pack ten bytes better than others: taken are the first with which it packs as small as it should, or else the best of some.
 *
 * @param hash Of the content, hexadecimal, with more digits than are needed.
 * @param loaderWith The loader with the digits in it.
 */
export function hashThatPacksWell(hash: string, loaderWith: (digits: string) => string): string {
  let best = { digits: '', bytes: Infinity };
  for (let at = 0; at + 8 <= hash.length && best.bytes > LOADER_BYTES; at += 1) {
    if (at >= SOME_HASHES && best.bytes > LOADER_BYTES + NEAR_BYTES) break;
    const digits = hash.slice(at, at + 8);
    const bytes = brotliCompressSync(loaderWith(digits)).length;
    if (bytes < best.bytes) best = { digits, bytes };
  }
  return best.digits;
}

/** Strings of a JavaScript expression between the marks that the bundler uses for all others: every page of the site pays for each byte of the loader, and what is alike packs best. */
function inBackticks(code: string): string {
  return code.replace(/"((?:[^"\\]|\\.)*)"/gu, (_, inner: string) => `\`${inner.replace(/`|\$(?=\{)/gu, String.raw`\$&`)}\``);
}

/**
 * The first stage with what it should know of a locale.
 * @param titles The script that fetches the titles of a large site: it stands in the stage of such a site alone, since a file of its own would be a trip more.
 */
export function withStartData(stage: string, data: Omit<StartData, 'titleFetcher'>, titles?: string): string {
  const fetcher = titles === undefined ? '' : `,titleFetcher:(()=>{${titles.replace(/export\s*\{\s*(\w+) as titleFetcher\s*\};?\s*$/u, 'return $1')}})()`;
  return stage.replace(new RegExp(`(["'\`])${START_PLACEHOLDER}\\1`, 'u'), () => `${asCode(data).slice(0, -1)}${fetcher}}`);
}

/**
 * JSON as a module that gives its text: `import()` has it once, whoever asks on a page and whatever the server says of keeping it.
 * A function, since text that stands in one is made when it is asked for; characters beyond Latin-1 are written as JSON can, since one of them doubles the memory of all.
 *
 * @param lines What whoever asks for it knows, and hands to that function: a line for each article, its title first, then perhaps a tab and more. Where the titles stand in the text they are left out of the module.
 */
export function jsonModule(json: string, lines: readonly string[] = []): string {
  const parts = lines.length > 0 ? json.split(titlesAsJson(lines)) : [];
  const [before, after] = (parts.length === 2 ? parts : [json]).map((part) => JSON.stringify(part.replace(/[^\0-\xff]/g, escaped)));
  return after === undefined ? `export const start=()=>${before};\n` : `export const start=lines=>${before}+${TITLES_AS_JSON}+${after};\n`;
}

/** The titles of lines as they stand in a list. The module does the same by the text below, and not by `JSON`, since pages may have changed what that makes of texts. */
function titlesAsJson(lines: readonly string[]): string {
  return lines.map((line) => `"${line.split('\t')[0]!.replace(/["\\]/gu, String.raw`\$&`)}"`).join();
}

const TITLES_AS_JSON = String.raw`lines.map(line=>'"'+line.split("\t")[0].replace(/["\\]/g,"\\$&")+'"').join()`;

/** What starts the worker, with the languages whose own scripts can search (see {@link SEARCH_PLACEHOLDER}). */
export function withSearchLanguages(script: string, languages: Readonly<Record<string, string>>): string {
  return script.replace(new RegExp(`(["'\`])${SEARCH_PLACEHOLDER}\\1`, 'u'), () => asCode(languages));
}

/** The script of offers with the site's rules. */
export function withOffers(script: string, data: OffersData): string {
  return script.replace(new RegExp(`(["'\`])${OFFERS_PLACEHOLDER}\\1`, 'u'), () => asCode(data));
}

/**
 * Fetches the offers once the page is idle; stands at the end of the loader of a site that has rules. The address is
 * taken from the script's own, as the loader does: for a script of another origin, browsers know no base for `import("./…")`.
 */
export function offersStart(file: string): string {
  return `((s,f)=>{f=()=>import(s+"/../${file}").catch(()=>0);document.readyState=="complete"?f():addEventListener("load",()=>(window.requestIdleCallback||setTimeout)(f))})(/http\\S+hjelp.js/.exec(Error().stack));\n`;
}

/**
 * Value as a JavaScript expression that no script tag and no line separator can end early, in ASCII where it stands in a
 * classic script: those are read in the encoding of the page, whatever that is.
 */
function asCode(value: unknown, unsafe = /[<\u2028\u2029]/gu): string {
  return JSON.stringify(value).replace(unsafe, escaped);
}

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
