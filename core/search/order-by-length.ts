/*
 * In what order the articles of a very large knowledge base are numbered. Every question fetches how long all of them are, and where it is known how long the
 * one before is, that says itself: 40 kB of a question's 230 at 50,000 articles become 8. Long texts have more words, so lists are a little shorter too.
 */

/** So many articles are numbered so. Of fewer, an edit that makes an article longer had better leave the others' numbers alone. */
export const LEAST_ORDERED = 20_000;
/** Neighbours stay near each other: they are about the same things. */
const STRETCH = 256;

/**
 * The articles in the order in which they are numbered: within each stretch by the length of their titles, then of their texts, then as they come.
 * @param lengthsOf How many different words the title of an article has and its text has, as the index has it.
 */
export function orderByLength(articleCount: number, lengthsOf: (article: number) => readonly [title: number, body: number]): number[] {
  const articles = Array.from({ length: articleCount }, (_, article) => article);
  const lengths = articles.map(lengthsOf);
  return articles.sort((a, b) => Math.floor(a / STRETCH) - Math.floor(b / STRETCH) || lengths[a]![0] - lengths[b]![0] || lengths[a]![1] - lengths[b]![1] || a - b);
}
