import * as v from 'valibot';
import { readDocument } from '../core/contract/read-document.ts';
import { jsonText } from './plain-json.ts';

/** What the next page of the site, or this one after a reload, should find again. Lives as long as the tab. */
const PanelSessionSchema = v.object({
  open: v.boolean(),
  query: v.string(),
  /** The language that the visitor chose; absent where it is the page's. */
  locale: v.optional(v.string()),
  /** Article that was being read, or the view; absent for the search. */
  article: v.optional(v.string()),
  /** Steps of that article that the visitor has ticked off. */
  steps: v.optional(v.array(v.number())),
  view: v.optional(v.picklist(['contact', 'conversation'])),
});
export type PanelSession = v.InferOutput<typeof PanelSessionSchema>;

// The loader looks whether this key exists, and nothing else, before anyone has shown intent.
const KEY = 'hjelp-panel';

/** @returns undefined when there is nothing to resume, or storage is blocked. */
export function readSession(): PanelSession | undefined {
  try {
    return readDocument(PanelSessionSchema, JSON.parse(sessionStorage.getItem(KEY) ?? 'null'), 'panel session');
  } catch {
    return undefined;
  }
}

/** Keeps the session, or forgets it. A browser that stores nothing only forgets. */
export function keepSession(session: PanelSession | undefined): void {
  try {
    if (session) sessionStorage.setItem(KEY, jsonText(session));
    else sessionStorage.removeItem(KEY);
  } catch { /* see above */ }
}
