/**
 * Puts text on the clipboard.
 * @returns false where the browser or the page forbids it, as in a frame without leave; never throws.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
