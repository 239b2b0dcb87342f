import { SEARCH_FIELDS } from './search-recipe.ts';
import { wordsOf, type MatchKind, type QueryTerm, type Understanding } from './understand-query.ts';
import type { Vocabulary } from './vocabulary.ts';

const BECAUSE: Readonly<Record<MatchKind, string>> = {
  word: 'the word itself',
  stem: 'another form of the word',
  root: 'a related word',
  letters: 'the same word in other letters',
  compound: 'a word that it is part of',
  typo: 'a word spelled nearly so',
  beginning: 'a word that begins so',
};

/** Why an article was found, one sentence for each word of the question, for editors and for debugging. */
export function explainHit(article: number, { terms }: Understanding, vocabulary: Vocabulary, pinned: boolean): string[] {
  const lines: string[] = pinned ? ['pinned to this query by an editor'] : [];
  const visit = (term: QueryTerm, through: string): void => {
    for (const word of wordsOf(term)) {
      const found: string[] = [];
      for (const tier of word.tiers) {
        for (const number of tier.words) {
          const fields = fieldsOf(vocabulary, number, article);
          if (fields.length > 0) found.push(`"${vocabulary.word(number)}" in ${fields.join(', ')} (${BECAUSE[tier.kind]}, ×${tier.weight.toFixed(2)})`);
        }
      }
      if (found.length > 0) lines.push(`${through}"${word.text}": ${found.slice(0, 6).join('; ')}`);
      else if (through === '' && term.others.length === 0) lines.push(`"${word.text}": not found`);
    }
    for (const other of term.others) {
      const own = wordsOf(term).map(({ text }) => text).join(' ');
      const kind = other.kind === 'parts' ? 'parts of' : other.kind === 'joined' ? 'written together,' : 'synonym of';
      for (const inner of other.words) visit(inner, `${through}${kind} "${own}" (×${other.weight.toFixed(2)}): `);
    }
  };
  for (const term of terms) visit(term, '');
  return lines;
}

function fieldsOf({ postings }: Vocabulary, word: number, article: number): string[] {
  return SEARCH_FIELDS.filter((_, field) => postings.has(word, article, field));
}
