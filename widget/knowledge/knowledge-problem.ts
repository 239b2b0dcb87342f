/**
 * Why something of the knowledge base could not be had.
 * - `offline`: the browser says that there is no network
 * - `timeout`: nothing came in time
 * - `network`: the request failed on the way (also refused by CORS or by the page's policy)
 * - `http`: an answer other than 2xx
 * - `garbage`: an answer that is no JSON, or not the document that it should be
 * - `gone`: there is no such article in this release and language
 * - `mismatch`: a document of another format, or an index made with another search recipe
 */
export type KnowledgeProblemCode = 'offline' | 'timeout' | 'network' | 'http' | 'garbage' | 'gone' | 'mismatch';

/** For the integrator, who reads it under the `debug` attribute; visitors see words of their own. */
export class KnowledgeProblem extends Error {
  override readonly name = 'KnowledgeProblem';
  readonly code: KnowledgeProblemCode;
  /** Status of an `http` problem, else 0. */
  readonly status: number;

  constructor(code: KnowledgeProblemCode, message: string, status = 0) {
    super(message);
    this.code = code;
    this.status = status;
  }

  /** True when a later try may succeed, and when what was kept from an earlier visit is the best answer meanwhile. */
  get passing(): boolean {
    return this.code === 'offline' || this.code === 'timeout' || this.code === 'network' || this.status >= 500 || this.status === 429;
  }
}

/** What was read is not what this version reads. */
export function mismatch(error: unknown): KnowledgeProblem {
  return new KnowledgeProblem('mismatch', `${String(error)} Were hjelp.js and the knowledge base made by the same version of Hjelp?`);
}

/** A problem as it crosses between page and worker: errors themselves lose their class on the way. */
export type ProblemMessage = Pick<KnowledgeProblem, 'code' | 'message' | 'status'>;

export function problemMessage(error: unknown): ProblemMessage {
  const { code, message, status } = error instanceof KnowledgeProblem ? error : new KnowledgeProblem('garbage', String(error));
  return { code, message, status };
}
