/**
 * The place where data is kept cannot be reached, or does not answer in time. Nothing is wrong with what was asked, and
 * the same thing may be asked again a little later; over HTTP this is 503 with `Retry-After`.
 * The message names the place and the reason, and never a password.
 */
export class StoreUnavailableError extends Error {
  override readonly name = 'StoreUnavailableError';
  /** When it is worth trying again. */
  readonly retryAfterSeconds: number;

  constructor(message: string, options: { readonly cause?: unknown; readonly retryAfterSeconds?: number } = {}) {
    super(message, { cause: options.cause });
    this.retryAfterSeconds = options.retryAfterSeconds ?? 10;
  }
}
