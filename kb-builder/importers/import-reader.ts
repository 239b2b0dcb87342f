import type { ImportedContent } from './imported-content.ts';
import type { SourceFiles } from './read-source-files.ts';
import type { ImportNotices } from './import-notice.ts';

/** What a reader of one format is told. */
export interface ReaderCall {
  readonly source: SourceFiles;
  /** Language of articles that do not say theirs. */
  readonly locale: string;
  /** Everything that was lost or changed; an error is an article that could not be imported. */
  readonly notices: ImportNotices;
  readonly onProgress: (step: string, done: number, total: number) => void;
}

/** Turns the files of one format into articles. Never throws for what the files hold. */
export type ImportReader = (call: ReaderCall) => ImportedContent;
