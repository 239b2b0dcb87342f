import type { IndexedArticle, KbIndex, PassageSection } from '../contract/kb-index.ts';
import type { PostingsSource } from './postings.ts';
import type { SynonymBook } from './synonym-rules.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What a search needs of an index, wherever its parts are. */
export interface IndexSource extends Pick<KbIndex, 'locale' | 'release' | 'pins'> {
  readonly synonyms: SynonymBook;
  readonly articleCount: number;
  readonly vocabulary: Vocabulary;
  /** Whether any article is for some visitors only; most sites have none. */
  readonly isRestricted: boolean;
  audienceOf(article: number): readonly string[] | undefined;
  article(number: number): IndexedArticle;
  /** An article's passages; undefined while they are not here, which changes no ranking. */
  sectionsOf(article: number): readonly PassageSection[] | undefined;
  /** Says that these are about to be needed. An index that fetches its parts throws here when some are not here, naming all at once. */
  wantWords?(words: readonly (readonly number[])[]): void;
  wantArticles?(articles: readonly number[]): void;
  /** What can be said before all is here. Absent where all always is. */
  readonly firstTier?: {
    readonly postings: PostingsSource;
    hasArticle(article: number): boolean;
  };
}
