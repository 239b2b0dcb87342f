import type { FailureKind } from '../../core/contract/failure-kind.ts';

/** How each kind of failure is named to the people who read reports, what it means, and what usually mends it. */
export const KIND_TEXTS: Readonly<Record<FailureKind, { readonly title: string; readonly meaning: string; readonly remedy: string }>> = {
  contacted: { title: 'Contacted us', meaning: 'Searched, and then asked for a person.', remedy: 'Each of these costs a conversation. Write the answer, or make it easier to find.' },
  unhelpful: { title: 'Did not help', meaning: 'Opened an article and voted it down.', remedy: 'The article is found but does not answer. Read it with the question in mind.' },
  missing_answer: { title: 'Said what is missing', meaning: 'Told us that the answer is missing.', remedy: 'Take their word for it: this is an article to write.' },
  refined: { title: 'Tried other words', meaning: 'Asked again in other words without opening anything.', remedy: 'The two wordings are often synonyms. Add them to synonyms.yaml or to the article\'s questions.' },
  no_results: { title: 'Found nothing', meaning: 'No article matched at all.', remedy: 'Either the article is missing, or it uses other words than visitors do.' },
  weak_results: { title: 'Found little', meaning: 'Something matched, but nothing that looked like an answer, and nothing was opened.', remedy: 'A near miss: an article to write, or one to widen.' },
  no_click: { title: 'Opened nothing', meaning: 'Good results, but none was opened.', remedy: 'Titles may not say what visitors look for, or the passage shown was answer enough.' },
};
