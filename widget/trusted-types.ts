/*
 * The one door to what Trusted Types guard, of which we have one: the address of the worker's script. Whoever names a policy
 * that the page does not allow is reported to its owner, so none is made before the worker is.
 */

/** The hash in the names of this build's scripts; the bundler puts it in. */
declare const HJELP_BUILD: string;

// Taken apart, so that the bundler leaves the address as it is.
const here = import.meta.url;

/**
 * Address of a script that searches, as `new Worker` takes it where nothing is guarded.
 * @param language Code of a language and a hyphen, for the script that searches in that one (knowledge/search-in-language.ts); '' for the one that can do all.
 */
const addressOf = (language: string): string => new URL(`search-${language}${HJELP_BUILD}.js`, here).href;

/** Address of the script that can do all (knowledge/search-script.ts). */
export const SEARCH_SCRIPT = addressOf('');

let ours: TrustedPolicy | undefined;

/**
 * The address of a script that searches, in the form that `new Worker` takes on this page.
 * @param policy Name of the Trusted Types policy that the page allows us.
 * @throws when the page allows no such policy.
 */
export function trustedSearchScript(policy: string, language: string): string {
  // Browsers may allow a name once. Nobody else has the policy, and what it is asked for is none but our own scripts.
  ours ??= (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy(policy, { createScriptURL: addressOf }) ?? { createScriptURL: addressOf };
  return ours.createScriptURL(language);
}

interface TrustedPolicy { createScriptURL(language: string): string }
interface TrustedTypes { createPolicy(name: string, rules: TrustedPolicy): TrustedPolicy }
