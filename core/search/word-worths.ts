import type { IndexSource } from './index-source.ts';
import type { PlaceInWording, TextReader, WordWorth, WordWorths } from './rank-passages.ts';
import { othersOf, wordsOf, type QueryTerm, type QueryWord, type Understanding } from './understand-query.ts';

/** Letters of a part of a compound that are marked as they are only. */
const SHORT_PART = 4;
/** More words than any wording has. */
const NEVER_WHOLE = 2 ** 30 - 1;

/** Which words of the texts that were read stand for which words of the question, and what each is worth in a passage. */
export function wordWorths({ terms }: Understanding, { vocabulary, articleCount }: Pick<IndexSource, 'vocabulary' | 'articleCount'>, texts: TextReader): WordWorths {
  const worths = new Map<number, WordWorth>();
  const { stopWords } = vocabulary.language;
  const onlyStopWords = terms.every((term) => wordsOf(term).every(({ text }) => stopWords.has(text)));
  let asked = 0;
  let wordings = 0;
  const isStopWord = ({ text }: QueryWord): boolean => stopWords.has(text);
  const visit = (term: QueryTerm, share: number, place?: PlaceInWording, isPart = false, sameAs?: number): void => {
    let own: number | undefined;
    let ownWorth = 0;
    for (const queryWord of wordsOf(term)) {
      if (sameAs === undefined) asked += 1;
      own = sameAs ?? asked;
      const marked = onlyStopWords || !isStopWord(queryWord);
      for (const tier of queryWord.tiers) {
        let articles = 0;
        for (const number of tier.words) articles += vocabulary.placesOf(number);
        const worth = share * queryWord.weight * tier.weight * Math.log(1 + articleCount / (1 + articles));
        ownWorth = Math.max(ownWorth, worth);
        // What looks like a short part in another form is mostly chance: Swedish *returnera* has no *ner* in it.
        const isChance = isPart && tier.kind !== 'word' && tier.kind !== 'compound' && queryWord.text.length <= SHORT_PART;
        for (const number of tier.words) {
          const word = texts.numberOf(vocabulary.word(number));
          if (word === undefined) continue;
          const known = worths.get(word);
          if (known === undefined) {
            worths.set(word, { worth, asked: own, marked, within: place === undefined ? undefined : isChance ? [] : [place] });
            continue;
          }
          if (worth > known.worth) {
            known.worth = worth;
            known.asked = own;
            known.marked = marked;
          }
          if (place === undefined) known.within = undefined;
          else if (!isChance) known.within?.push(place);
        }
      }
    }
    for (const other of othersOf(term)) {
      const telling = other.words.filter((inner) => !wordsOf(inner).every(isStopWord));
      wordings += 1;
      // Another word for the same says nothing more: a text that has both is no better answer. Words of a longer wording count together.
      const isOneWord = other.words.length === 1;
      const standsFor = own !== undefined && 'text' in term.self && other.kind === 'synonym' ? { asked: own, worth: ownWorth * other.weight } : undefined;
      for (const inner of other.words) {
        const member = telling.indexOf(inner);
        // Nothing is marked for a stop word of another wording.
        visit(inner, (share * other.weight * 0.9) / other.words.length, isOneWord ? place : { wording: wordings, member, size: member < 0 ? NEVER_WHOLE : telling.length, standsFor }, other.kind === 'parts', isOneWord && 'text' in term.self && 'text' in inner.self ? own : undefined);
      }
    }
  };
  for (const term of terms) visit(term, 1);
  const nothing = (): Float64Array => new Float64Array(asked + 1);
  return { of: worths, said: [nothing(), nothing(), nothing()] };
}
