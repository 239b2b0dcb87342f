import { chooseLocale, INTERFACE_LOCALES } from '../core/contract/choose-locale.ts';
import { editDistance } from '../core/search/edit-distance.ts';
import { explain } from './debug-report.ts';
import { HJELP_WIDGET } from './element/element-description.ts';
import type { Knowledge } from './knowledge/knowledge-base.ts';
import { readSettings } from './settings.ts';

/** More letters than these are another word, not a slip. */
const MOST_SLIPS = 2;

/** What of the widget is looked at, by this and by nobody else. */
export interface Examined {
  readonly element: HTMLElement;
  readonly knowledge: { readonly root: string; readonly now: Knowledge; whenReady(): Promise<unknown> };
  readonly server: string | undefined;
}

/** Looks through everything that an integrator has said to the element, and explains what cannot work. For the `debug` attribute alone. */
export async function examineSettings(widget: Examined): Promise<void> {
  const { element, knowledge } = widget;
  const say = (code: string, detail: string): void => { explain(element, code, detail); };
  for (const { name, value } of element.attributes) {
    const wrong = wrongAttribute(name, value);
    if (wrong !== undefined) say('attribute', wrong);
  }
  // What the page's policy refuses from now on; what it refused before is a problem of its own already.
  document.addEventListener('securitypolicyviolation', ({ blockedURI, effectiveDirective, sourceFile }) => {
    if (blockedURI.startsWith(knowledge.root) || widget.server !== undefined && blockedURI.startsWith(widget.server) || sourceFile.includes('/hjelp/')) say('policy', `${effectiveDirective} of the page's Content-Security-Policy refuses ${blockedURI}.`);
  });
  tellMixedContent('kb', knowledge.root, say);

  await knowledge.whenReady();
  tellLanguage(element, knowledge.now, say);
  const { server } = widget;
  const said = element.getAttribute('server');
  if (server === undefined) return said && said !== 'none' ? say('server-address', `server="${said}" is no address.`) : undefined;
  tellMixedContent('server', server, say);
  await tellServer(server, say);
}

/** @returns What is wrong with it; undefined when nothing is, and for attributes that are not ours. */
function wrongAttribute(name: string, value: string): string | undefined {
  const known = HJELP_WIDGET.attributes.find((attribute) => attribute.name === name);
  if (!known) {
    const near = HJELP_WIDGET.attributes.find((attribute) => name.length > 3 && !(name in HTMLElement.prototype) && editDistance(name, attribute.name, MOST_SLIPS) <= MOST_SLIPS);
    return near && `There is no attribute "${name}". Is "${near.name}" meant?`;
  }
  const words = [...known.type.matchAll(/'([^']+)'/gu)].map(([, word]) => word!);
  if (words.length === 0 || value === '' || words.includes(value)) return undefined;
  return `${name}="${value}" means nothing: it takes ${words.map((word) => `"${word}"`).join(' or ')}.`;
}

function tellMixedContent(attribute: string, address: string, say: (code: string, detail: string) => void): void {
  const { protocol, hostname } = new URL(address);
  if (location.protocol === 'https:' && protocol === 'http:' && !/^(?:localhost|127\.|\[::1\])/u.test(hostname)) say('mixed-content', `The page comes by https, and ${attribute} is ${address}: browsers refuse that.`);
}

function tellLanguage(element: HTMLElement, { manifest, locale }: Knowledge, say: (code: string, detail: string) => void): void {
  const { wantedLocale } = readSettings(element);
  if (!manifest || wantedLocale === '') return;
  const source = element.hasAttribute('locale') ? 'locale' : 'lang';
  try {
    void new Intl.Locale(wantedLocale);
  } catch {
    return say('language', `${source}="${wantedLocale}" is no language tag such as "sv" or "nb-NO".`);
  }
  const locales = Object.keys(manifest.locales);
  const language = (tag: string): string => tag.split('-')[0]!.toLowerCase().replace(/^no$/u, 'nb');
  if (language(locale) === language(wantedLocale)) return;
  const words = chooseLocale(wantedLocale, INTERFACE_LOCALES, manifest.site.fallbacks, locale);
  say('language', `${source}="${wantedLocale}": there are articles in ${locales.join(', ')}. Shown are those in ${locale}, and the widget speaks ${words}.`);
}

/** Servers say nothing to pages whose origin they do not know; browsers then tell scripts nothing but that it failed. */
async function tellServer(server: string, say: (code: string, detail: string) => void): Promise<void> {
  const isSameOrigin = new URL(server).origin === location.origin;
  const ask = (path: string, options: RequestInit): Promise<Response | undefined> => fetch(server + path, { credentials: 'omit', cache: 'no-store', ...options }).catch(() => undefined);
  if (isSameOrigin) {
    const answer = await ask('/healthz', {});
    if (!answer?.ok) say('server', `${server}/healthz ${answer ? `answers ${answer.status}` : 'does not answer'}: "hjelp serve" does not run there, or the page's policy refuses it.`);
    return;
  }
  // An empty batch is refused with words, and counts nothing.
  if (await ask('/v1/events', { method: 'POST', body: '{"events":[]}' })) return say('server-place', `${server} takes what comes from pages of ${location.origin}. It was asked with nothing to take, and said so: 400.`);
  const isThere = await ask('/healthz', { mode: 'no-cors' });
  say('server', isThere ? `${server} takes nothing from pages of ${location.origin}.` : `${server} does not answer, or the page's policy refuses it.`);
}
