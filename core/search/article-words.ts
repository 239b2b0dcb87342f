import { SEARCH_FIELDS, type SearchField } from './search-recipe.ts';
import { textToWords } from './text-to-words.ts';

/** An article as the index sees it: plain text only. */
export interface SearchableArticle {
  readonly id: string;
  readonly title: string;
  readonly category: string;
  /** Page, relative to the knowledge base's root. */
  readonly path: string;
  readonly keywords: readonly string[];
  /** Other ways people ask this. */
  readonly questions: readonly string[];
  readonly description?: string;
  readonly audience?: readonly string[];
  /** One per heading's section, in order; cut into passages by the index. */
  readonly passages: readonly { readonly heading?: string; readonly anchor?: string; readonly text: string }[];
}

/** For each field, in the recipe's order, its different words and how often each occurs. */
export type ArticleWords = readonly ReadonlyMap<string, number>[];

export function wordsOfArticle(article: SearchableArticle): ArticleWords {
  return SEARCH_FIELDS.map((field) => {
    const counts = new Map<string, number>();
    for (const { word } of textToWords(fieldText(article, field))) counts.set(word, (counts.get(word) ?? 0) + 1);
    return counts;
  });
}

/** What of an article a field holds. */
export function fieldText(article: SearchableArticle, field: SearchField): string {
  switch (field) {
    // Where nobody wrote a title, the first sentence stands for it: it says nothing more than the text, where its words are already.
    case 'title': return isBeginningOfText(article) ? '' : article.title;
    case 'questions': return article.questions.join('\n');
    case 'headings': return article.passages.flatMap((section) => section.heading ?? []).join('\n');
    case 'keywords': return article.keywords.join('\n');
    case 'body': return [article.description ?? '', ...article.passages.map((section) => section.text)].join('\n');
  }
}

/** A short title may well be the first words of the text; a long one that is has been taken from there. */
const SHORTEST_SENTENCE = 30;

function isBeginningOfText({ title, passages }: SearchableArticle): boolean {
  return title.length >= SHORTEST_SENTENCE && passages[0]?.text.startsWith(title) === true;
}
