import type { EngineIndex, PassageSection } from '../contract/kb-index.ts';
import type { CompoundCut } from './compound-parts.ts';
import { foldLetters, spellOutLetters } from './fold-letters.ts';
import { Beginnings, wordChanges } from './known-cuts.ts';
import type { Language } from './languages/language.ts';
import { PackedVocabulary, type CompoundPart } from './packed-vocabulary.ts';
import { beginningOf } from './vocabulary.ts';

/** What whoever cuts indexes of one locale into shards again and again need not find out again. What comes of it is the same. */
export class ShardMemory {
  private readonly folds = new Map<string, readonly (readonly [form: string, folded: string])[]>();
  private readonly sections = new WeakMap<readonly PassageSection[], string>();
  private before: { readonly engine: EngineIndex; readonly guesses: ReadonlyMap<string, CompoundCut | undefined> } | undefined;
  private engine: EngineIndex | undefined;
  private guesses = new Map<string, CompoundCut | undefined>();
  /** Whether the guess at a word may have become another. */
  private mayDiffer: (word: string) => boolean = () => true;

  /** To be called before an index is cut. */
  begin(engine: EngineIndex, vocabulary: PackedVocabulary): void {
    const changed = this.before === undefined ? undefined : stemsThatChanged(engine, vocabulary, this.before.engine);
    const beginnings = changed === undefined ? undefined : new Beginnings(changed.map(beginningOf));
    this.mayDiffer = (word) => beginnings?.anyIn(word) ?? true;
    this.engine = engine;
    this.guesses = new Map();
  }

  /** To be called when it is cut. */
  end(): void {
    if (this.engine !== undefined) this.before = { engine: this.engine, guesses: this.guesses };
  }

  guess(word: string, make: () => CompoundCut | undefined): CompoundCut | undefined {
    const guesses = this.before?.guesses;
    const cut = guesses?.has(word) === true && !this.mayDiffer(word) ? guesses.get(word) : make();
    this.guesses.set(word, cut);
    return cut;
  }

  /** A word and its stem, each with what it is without its special letters, in both ways. */
  foldedForms(word: string, language: Language): readonly (readonly [form: string, folded: string])[] {
    let known = this.folds.get(word);
    if (known === undefined) {
      const stem = language.stem(word);
      known = [[word, foldLetters(word)], [word, spellOutLetters(word)], [stem, foldLetters(stem)], [stem, spellOutLetters(stem)]];
      this.folds.set(word, known);
    }
    return known;
  }

  jsonOf(sections: readonly PassageSection[]): string {
    let text = this.sections.get(sections);
    if (text === undefined) {
      text = JSON.stringify(sections);
      this.sections.set(sections, text);
    }
    return text;
  }
}

/** Stems whose words, or whose compounds, are not what they were: on nothing else does a guess at a compound depend. */
function stemsThatChanged(engine: EngineIndex, vocabulary: PackedVocabulary, before: EngineIndex): readonly string[] | undefined {
  const { language } = vocabulary;
  const words = engine.words === '' ? [] : engine.words.split('\n');
  const changes = wordChanges(words, engine.postings.split(' '), before, language);
  if (changes === undefined) return undefined;
  const stems = new Set(changes.changed.map((word) => language.stem(word)));
  const vocabularyBefore = new PackedVocabulary(before, language);
  const addParts = (of: PackedVocabulary, number: number): void => {
    const parts: CompoundPart[] = [];
    of.addPartsOf(number, parts);
    for (const { word, start, end } of parts) stems.add(language.stem(of.word(word).slice(start, end)));
  };
  const isSame = (one: CompoundCut | undefined, other: CompoundCut | undefined): boolean => one?.[0] === other?.[0] && one?.[1] === other?.[1];
  for (const [number, old] of changes.numbersBefore.entries()) {
    if (old >= 0 && isSame(vocabulary.cutOfNumber(number), vocabularyBefore.cutOfNumber(old))) continue;
    addParts(vocabulary, number);
    if (old >= 0) addParts(vocabularyBefore, old);
  }
  for (const word of changes.changed) {
    if (vocabulary.numberOf(word) !== undefined) continue;
    const old = vocabularyBefore.numberOf(word);
    if (old !== undefined) addParts(vocabularyBefore, old);
  }
  return [...stems];
}
