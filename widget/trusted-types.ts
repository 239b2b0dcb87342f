/*
 * The one door to what Trusted Types guard. A page that names the policies it allows names one for us, "hjelp", and it may be made
 * once: the templates of Lit, whose text is ours and holds no values, and the worker go through it.
 */

/** The hash in the names of this build's scripts; the bundler puts it in. */
declare const HJELP_BUILD: string;

// Taken apart, so that the bundler leaves the address as it is.
const here = import.meta.url;

/** Address of the script that searches (knowledge/search-script.ts). */
export const SEARCH_SCRIPT = new URL(`search-${HJELP_BUILD}.js`, here).href;

/** Undefined in browsers without Trusted Types. */
export const hjelpPolicy = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('hjelp', {
  createHTML: (text) => text,
  // Whatever is asked for: no other script is ever started by its address.
  createScriptURL: () => SEARCH_SCRIPT,
});

interface TrustedTypes { createPolicy(name: string, rules: { createHTML(text: string): string; createScriptURL(address: string): string }): { createHTML(text: string): string; createScriptURL(address: string): string } }
