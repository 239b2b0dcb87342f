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
  /** False where `worker` is `none`. */
  readonly allowsWorkers: boolean;
}

export function readSettings(element: HTMLElement): WidgetSettings {
  return {
    wantedLocale: element.getAttribute('locale') || element.closest<HTMLElement>('[lang]')?.lang || '',
    server: element.getAttribute('server') ?? undefined,
    site: element.getAttribute('site') || undefined,
    consent: element.getAttribute('consent') === 'required' ? 'required' : 'granted',
    debug: element.hasAttribute('debug'),
    allowsWorkers: element.getAttribute('worker') !== 'none',
  };
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
