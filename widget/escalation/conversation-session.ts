import { jsonText } from '../plain-json.ts';

/** The visitor's running conversation: which one, and the key to it. */
export interface CurrentConversation {
  readonly id: string;
  /** Opens this conversation and nothing else. */
  readonly token: string;
  /** ISO 8601; when the conversation was seen closed. */
  readonly closedAt?: string | undefined;
  /** The visitor has answered the question after closing, and is left in peace unless somebody writes again. */
  readonly isRated?: true | undefined;
  /** ISO 8601; since then agents see what the visitor looks for and reads. Absent without consent. */
  readonly sharedSince?: string | undefined;
  /** Number of the last message that the visitor has had before their eyes. */
  readonly seenSeq?: number | undefined;
  /** How many of the agents' answers came after it. */
  readonly unread?: number | undefined;
}

/** How long a closed conversation can still be read, in milliseconds. */
const CLOSED_FOR_MS = 24 * 60 * 60_000;

/** Where the browser stores nothing, the conversation lives as long as the page. */
const remembered = new Map<string, CurrentConversation>();
const listeners = new Set<(server: string) => void>();

/**
 * The conversation that the visitor has with this server, in any tab of this site; undefined when there is none.
 * It is in `localStorage` only after the visitor has started it, and goes when it ends.
 */
export function currentConversation(server: string): CurrentConversation | undefined {
  const kept = readKept(server) ?? remembered.get(server);
  if (kept?.closedAt !== undefined && Date.now() - Date.parse(kept.closedAt) > CLOSED_FOR_MS) {
    endConversation(server);
    return undefined;
  }
  return kept;
}

/** The visitor has started a conversation; other tabs follow. */
export function keepConversation(server: string, conversation: CurrentConversation): void {
  remembered.set(server, conversation);
  try {
    localStorage.setItem(keyOf(server), jsonText(conversation));
  } catch { /* blocked or full: this page remembers */ }
  tell(server);
}

/** The conversation was seen closed: it can be read and rated for another day. */
export function markConversationClosed(server: string, id: string, closed: boolean): void {
  const current = currentConversation(server);
  if (current?.id !== id || (current.closedAt !== undefined) === closed) return;
  const { closedAt: _closedAt, isRated: _isRated, ...open } = current;
  keepConversation(server, closed ? { ...open, closedAt: new Date().toISOString() } : open);
}

/** The visitor has said how it was. Agents may answer that, so the key stays as long as without it. */
export function markConversationRated(server: string, id: string): void {
  const current = currentConversation(server);
  if (current?.id === id) keepConversation(server, { ...current, isRated: true });
}

/** Whether there is a conversation that the visitor is not done with. */
export function isInConversation(server: string): boolean {
  const current = currentConversation(server);
  return current !== undefined && !(current.closedAt !== undefined && current.isRated);
}

/** The visitor has taken back that agents see what they do. */
export function stopSharing(server: string, id: string): void {
  const current = currentConversation(server);
  if (current?.id !== id || current.sharedSince === undefined) return;
  const { sharedSince: _sharedSince, ...rest } = current;
  keepConversation(server, rest);
}

/** Forgets the conversation here and in other tabs. @param id Only if it is this one. */
export function endConversation(server: string, id?: string): void {
  if (id !== undefined && (readKept(server) ?? remembered.get(server))?.id !== id) return;
  remembered.delete(server);
  try {
    localStorage.removeItem(keyOf(server));
  } catch { /* nothing is kept there */ }
  tell(server);
}

/** Calls back when the conversation with this server begins, changes or ends, here or in another tab. @returns stops it. */
export function onConversationChange(server: string, changed: () => void): () => void {
  const here = (which: string): void => { if (which === server) changed(); };
  const elsewhere = (event: StorageEvent): void => {
    if (event.key !== null && event.key !== keyOf(server)) return;
    // Another tab has ended it: the copy in this page's memory is no longer true.
    if (event.newValue === null) remembered.delete(server);
    changed();
  };
  listeners.add(here);
  addEventListener('storage', elsewhere);
  return () => {
    listeners.delete(here);
    removeEventListener('storage', elsewhere);
  };
}

function tell(server: string): void {
  for (const listener of listeners) listener(server);
}

function keyOf(server: string): string {
  return `hjelp-conversation ${server}`;
}

function readKept(server: string): CurrentConversation | undefined {
  try {
    const kept = JSON.parse(localStorage.getItem(keyOf(server)) ?? 'null') as Partial<CurrentConversation> | null;
    if (typeof kept?.id === 'string' && typeof kept.token === 'string') return kept as CurrentConversation;
  } catch { /* blocked, or not ours */ }
  return undefined;
}
