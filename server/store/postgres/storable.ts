/** The text as PostgreSQL can keep it: U+0000 and halves of surrogate pairs, which it refuses, become U+FFFD. */
export function storable(text: string): string {
  return text.replace(/[\0\p{Surrogate}]/gu, '\uFFFD');
}
