/*
 * The one door to what Trusted Types guard, of which we have one: the address of the worker's script. Whoever names a policy
 * that the page does not allow is reported to its owner, so none is made before the worker is.
 */

/** The hash in the names of this build's scripts; the bundler puts it in. */
declare const HJELP_BUILD: string;

// Taken apart, so that the bundler leaves the address as it is.
const here = import.meta.url;

/** Address of the script that searches (knowledge/search-script.ts). */
export const SEARCH_SCRIPT = new URL(`search-${HJELP_BUILD}.js`, here).href;

let trusted: string | undefined;

/**
 * The address in the form that `new Worker` takes on this page.
 * @param policy Name of the Trusted Types policy that the page allows us.
 * @throws when the page allows no such policy.
 */
export function trustedSearchScript(policy: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  // Browsers may allow a name once. The rule asks for no address and knows only one: no other script is ever started by it.
  return trusted ??= trustedTypes?.createPolicy(policy, { createScriptURL: () => SEARCH_SCRIPT }).createScriptURL('') ?? SEARCH_SCRIPT;
}

interface TrustedTypes { createPolicy(name: string, rules: { createScriptURL(): string }): { createScriptURL(address: string): string } }
