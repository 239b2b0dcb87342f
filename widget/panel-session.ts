/** What the next page of the site, or this one after a reload, should find again. Lives as long as the tab. */
export interface PanelSession {
  readonly open: boolean;
  readonly query: string;
  /** Article that was being read, or the view; absent for the search. */
  readonly article?: string;
  readonly view?: 'contact' | 'conversation';
}

// The loader looks whether this key exists, and nothing else, before anyone has shown intent.
const KEY = 'hjelp-panel';

/** @returns undefined when there is nothing to resume, or storage is blocked. */
export function readSession(): PanelSession | undefined {
  try {
    const session = JSON.parse(sessionStorage.getItem(KEY) ?? 'null') as Partial<PanelSession> | null;
    if (typeof session !== 'object' || session === null) return undefined;
    return {
      open: session.open === true,
      query: typeof session.query === 'string' ? session.query : '',
      ...(typeof session.article === 'string' && { article: session.article }),
      ...((session.view === 'contact' || session.view === 'conversation') && { view: session.view }),
    };
  } catch {
    return undefined;
  }
}

/** Keeps the session, or forgets it. A browser that stores nothing only forgets. */
export function keepSession(session: PanelSession | undefined): void {
  try {
    if (session) sessionStorage.setItem(KEY, JSON.stringify(session));
    else sessionStorage.removeItem(KEY);
  } catch { /* see above */ }
}
