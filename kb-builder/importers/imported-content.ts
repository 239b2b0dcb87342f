/**
 * What every reader makes of a foreign help centre: articles, the groups they stand in, and the meaning of addresses.
 * Nothing here knows our folders; `place-articles.ts` decides those for all formats alike.
 */
export interface ImportedContent {
  readonly articles: readonly ImportedArticle[];
  /** Categories, sections, collections or folders, by id. */
  readonly groups: ReadonlyMap<string, ImportedGroup>;
  /** The source's own main language, as it writes it. Absent: the language with most articles. */
  readonly defaultLocale?: string;
  /** What a link or picture in an article means in the source. */
  readonly resolve: (reference: ForeignReference) => ReferenceTarget;
}

/** One article in one language. Translations share their `id`. */
export interface ImportedArticle {
  /** Stable, made from the source's own identity: `zendesk-360001234`. */
  readonly id: string;
  /** Language tag as the source writes it: `en-us`, `no`. */
  readonly locale: string;
  readonly title: string;
  readonly body: ForeignBody;
  /** Where the article stands in the source. */
  readonly position: SourcePosition;
  /** Id of the group that it stands in; absent when it stands in none. */
  readonly group?: string;
  /** Place within the group, smallest first; absent when the source has no order. */
  readonly order?: number;
  /** Last part of the wished address, when the source has one that is better than the title. */
  readonly slug?: string;
  readonly draft: boolean;
  /** Paths at which the article stood: `/hc/sv/articles/360001234`. What cannot be redirected is left out later. */
  readonly oldPaths: readonly string[];
  /** Further front matter under our own names; values that our schema refuses are left out with a notice. */
  readonly frontMatter: Readonly<Record<string, unknown>>;
}

export interface SourcePosition {
  /** Path relative to the source, with `/`; of a single file its name. */
  readonly file: string;
  /** First line of the article. */
  readonly line: number;
  /** Line on which a Markdown body begins. */
  readonly bodyLine?: number;
}

/** An article's text in the words of the source. */
export type ForeignBody =
  | { readonly kind: 'html'; readonly html: string }
  | { readonly kind: 'markdown'; readonly text: string; /** The body as it stands in the file, where addresses are looked up to tell their lines. */ readonly original: string };

/** A category, section, collection or folder. */
export interface ImportedGroup {
  readonly id: string;
  /** Id of the group around it. */
  readonly parent?: string;
  /** Place among its neighbours, smallest first. */
  readonly order: number;
  /** By language tag as the source writes it. */
  readonly titles: Readonly<Record<string, string>>;
  readonly descriptions: Readonly<Record<string, string>>;
  /** Wished name of the folder, when the source has one. */
  readonly slug?: string;
}

/** An address in an article, as written there (entities and escapes already undone). */
export interface ForeignReference {
  readonly kind: 'link' | 'image';
  readonly address: string;
  readonly article: ImportedArticle;
}

export type ReferenceTarget =
  /** Another article of this import, in whichever language it exists. */
  | { readonly kind: 'article'; readonly id: string; readonly fragment: string }
  /** A file to be copied, by its path on this machine; `path` is relative to the source. */
  | { readonly kind: 'file'; readonly absolute: string; readonly path: string }
  /** A picture that is written into the page itself. */
  | { readonly kind: 'data'; readonly bytes: Uint8Array; readonly extension: string }
  /** Stays as it is, perhaps made absolute. */
  | { readonly kind: 'address'; readonly address: string; readonly notice?: string }
  /** Leads nowhere; the text of the link stays, the picture goes. */
  | { readonly kind: 'missing'; readonly why: string };
