/** The element's attributes, read afresh each time they matter: pages change them. */
export interface WidgetSettings {
  /** `locale`, else the language of the page around the element; empty when neither says. */
  readonly wantedLocale: string;
  /** `server`; `none` switches it off. Undefined when the attribute is absent. */
  readonly server: string | undefined;
  readonly site: string | undefined;
  /** Whether anything may be stored or sent before `grantConsent()`. */
  readonly consent: 'granted' | 'required';
  readonly debug: boolean;
  /** How it stands in the page; undefined for the one with a launcher. `search` shows nothing but the field until something is asked. */
  readonly mode: 'inline' | 'search' | undefined;
  /** Articles open on their pages of the help centre. */
  readonly opensPages: boolean;
  /** Name of the part of the page's address that holds the query. */
  readonly queryParam: string | undefined;
}

export function readSettings(element: HTMLElement): WidgetSettings {
  return {
    wantedLocale: element.getAttribute('locale') || element.closest<HTMLElement>('[lang]')?.lang || '',
    server: element.getAttribute('server') ?? undefined,
    site: element.getAttribute('site') || undefined,
    consent: element.getAttribute('consent') === 'required' ? 'required' : 'granted',
    debug: element.hasAttribute('debug'),
    mode: modeOf(element.getAttribute('mode')),
    opensPages: element.getAttribute('articles') === 'pages',
    queryParam: element.getAttribute('query-param') || undefined,
  };
}

/** Any other word than ours still stands in the page: the loader has made no launcher for it. */
function modeOf(attribute: string | null): WidgetSettings['mode'] {
  if (!attribute) return undefined;
  return attribute === 'search' ? 'search' : 'inline';
}

/**
 * Address of the server without a final slash: from the attribute, else from the manifest, where `same-origin` is the
 * server that serves the knowledge base.
 * @returns undefined for a site without a server, and for an attribute that is no address.
 */
export function serverAddress(attribute: string | undefined, fromManifest: string | undefined, knowledgeRoot: string): string | undefined {
  const wanted = attribute === undefined ? fromManifest : attribute;
  if (wanted === undefined || wanted === 'none') return undefined;
  if (wanted === 'same-origin' || wanted === '') return new URL(knowledgeRoot).origin;
  if (!URL.canParse(wanted, document.baseURI)) return undefined;
  const address = new URL(wanted, document.baseURI);
  return address.protocol.startsWith('http') ? `${address.origin}${address.pathname}`.replace(/\/$/u, '') : undefined;
}
