import { createStore, del, get, set, update, type UseStore } from 'idb-keyval';

/**
 * The one door to IndexedDB: the last good index and the unsent events live behind it.
 *
 * Storage is a favour that a browser may refuse (private windows, blocked site data, a full disk, Safari's request that
 * never answers). So nothing here ever throws or waits for ever: a read that fails finds nothing, a write says whether it
 * succeeded, and the callers work on without.
 */

/** How long a request may take before the browser counts as one that stores nothing, in milliseconds. */
const PATIENCE_MS = 4000;

const DATABASE = 'hjelp';

let store: UseStore | undefined;

function open(): UseStore {
  // Made at first use, so that loading this file touches nothing.
  store ??= createStore(DATABASE, 'kept');
  return store;
}

/**
 * Says whether an earlier page or tab of this site has kept something here. Asking creates nothing; browsers that cannot
 * tell say no.
 */
export async function hasStored(): Promise<boolean> {
  // Where nothing may be stored, in a sandboxed frame for one, Chromium tells the page of the request that failed, whoever catches it. This one tells us alone.
  try { void localStorage.length; } catch { return false; }
  const found = await tolerant(async () => (await indexedDB.databases()).some(({ name }) => name === DATABASE));
  return found?.value ?? false;
}

/** The value kept under a key; undefined when there is none or the browser keeps nothing. */
export async function readStored<T>(key: string): Promise<T | undefined> {
  return (await tolerant(() => get<T>(key, open())))?.value;
}

/** Keeps a structured-cloneable value. @returns false when the browser refused. */
export async function writeStored(key: string, value: unknown): Promise<boolean> {
  return (await tolerant(() => set(key, value, open()))) !== undefined;
}

/**
 * Replaces a value by what `change` makes of it, in one transaction: two tabs that change it at once both count.
 * @returns the new value; undefined when the browser refused.
 */
export async function updateStored<T>(key: string, change: (old: T | undefined) => T): Promise<T | undefined> {
  let changed: T | undefined;
  const done = await tolerant(() => update<T>(key, (old) => (changed = change(old)), open()));
  return done === undefined ? undefined : changed;
}

/** Forgets a key. @returns false when the browser refused. */
export async function deleteStored(key: string): Promise<boolean> {
  return (await tolerant(() => del(key, open()))) !== undefined;
}

async function tolerant<T>(request: () => Promise<T>): Promise<{ value: T } | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<undefined>((resolve) => { timer = setTimeout(() => resolve(undefined), PATIENCE_MS); });
  try {
    return await Promise.race([request().then((value) => ({ value })), tooLate]);
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}
