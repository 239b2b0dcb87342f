/**
 * What the visitor was writing when the page was reloaded: kept in `sessionStorage`, from the first keystroke until it
 * was sent. `which` names the field.
 */
export function readDraft(which: string): string {
  try {
    return sessionStorage.getItem(keyOf(which)) ?? '';
  } catch {
    return '';
  }
}

/** Keeps a draft; an empty one is forgotten. */
export function keepDraft(which: string, text: string): void {
  try {
    if (text === '') sessionStorage.removeItem(keyOf(which));
    else sessionStorage.setItem(keyOf(which), text);
  } catch { /* blocked or full: it lives as long as the page */ }
}

function keyOf(which: string): string {
  return `hjelp-draft ${which}`;
}
