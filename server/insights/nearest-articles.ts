/** Searches the knowledge base that is published now for a gap, and says what each article has to do with it. */
export type FindNearest = (locale: string, query: string) => Promise<NearestAnswer>;

export interface NearestAnswer {
  /** 0–1: how likely it is that the knowledge base answers the question at all. */
  readonly answerable: number;
  /** Best first. */
  readonly articles: readonly NearestArticle[];
}

export interface NearestArticle {
  readonly id: string;
  readonly title: string;
  /** Id of its category. */
  readonly category: string;
  /** Its page, relative to the help centre's root. */
  readonly path: string;
  /** Why it matched, a sentence for each word of the question. */
  readonly explain: readonly string[];
}
