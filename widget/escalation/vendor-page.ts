/** What went wrong with a product's script, so that the visitor can be told and the next channel offered. */
export class VendorProblem extends Error {
  override readonly name = 'VendorProblem';
}

/** Scripts that are there or on their way, by address: a second attempt must not put a second copy on the page. */
const scripts = new Map<string, Promise<void>>();

/**
 * Puts a product's script on the page. One that could not be loaded (no network, an ad blocker, a content-security
 * policy) is forgotten, so that the next attempt tries again.
 * @throws {VendorProblem} when the browser does not load it.
 */
export function loadVendorScript(src: string, options: { readonly id?: string; readonly attributes?: Readonly<Record<string, string>> } = {}): Promise<void> {
  let loading = scripts.get(src);
  // The page's own snippet has asked for it, perhaps under an address with more in it.
  if (!loading && [...document.scripts].some((script) => script.src === new URL(src, document.baseURI).href || (options.id !== undefined && script.id === options.id))) return Promise.resolve();
  loading ??= new Promise<void>((resolve, reject) => {
    const script = document.createElement('script');
    script.async = true;
    if (options.id !== undefined) script.id = options.id;
    for (const [name, value] of Object.entries(options.attributes ?? {})) script.setAttribute(name, value);
    // A page that allows scripts by nonce has given us one, or we would not run.
    const nonce = (document.querySelector<HTMLElement>('hjelp-widget[nonce]') ?? document.querySelector<HTMLElement>('script[nonce]'))?.nonce;
    if (nonce) script.nonce = nonce;
    script.addEventListener('load', () => { resolve(); });
    script.addEventListener('error', () => {
      script.remove();
      reject(new VendorProblem(`blocked: ${src} could not be loaded`));
    });
    // A page with Trusted Types and no policy for addresses throws here.
    script.src = src;
    document.head.append(script);
  });
  scripts.set(src, loading);
  loading.catch(() => { scripts.delete(src); });
  return loading;
}

/**
 * Waits, but not for ever.
 * @param what Named in the error.
 * @throws {VendorProblem} when it takes longer.
 */
export async function within<T>(waiting: Promise<T> | T, mostMs: number, what: string): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => { timer = setTimeout(() => { reject(new VendorProblem(`${what} took longer than ${mostMs} ms`)); }, mostMs); });
  try {
    return await Promise.race([waiting, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Looks again and again, for what nobody announces. Ends when `within` around it has given up and the page has gone on: after a minute. */
export async function until(isSo: () => boolean, everyMs = 50): Promise<void> {
  const giveUpAt = Date.now() + 60_000;
  while (!isSo() && Date.now() < giveUpAt) await new Promise((resolve) => { setTimeout(resolve, everyMs); });
}

/** Resolves at the next event of this name. */
export function nextEvent(target: EventTarget, name: string): Promise<void> {
  return new Promise((resolve) => { target.addEventListener(name, () => { resolve(); }, { once: true }); });
}

/** A product's object on the page, which it may or may not have put there. */
export function pageGlobal<T>(name: string): T | undefined {
  return (globalThis as unknown as Record<string, T | undefined>)[name];
}

export function setPageGlobal(name: string, value: unknown): void {
  (globalThis as unknown as Record<string, unknown>)[name] = value;
}
