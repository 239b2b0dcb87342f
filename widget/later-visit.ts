import type { Visit, VisitOptions } from './events/visit.ts';

/**
 * The visit, of which the script is fetched at the first thing worth recording: nobody should wait for it before the
 * first answer. Until it is here, and the manifest that names site and server, what happens waits in order.
 */
export class LaterVisit {
  readonly #options: () => Promise<VisitOptions>;
  readonly #onProblem: (code: string, detail: string) => void;
  #waiting: ((visit: Visit) => void)[] = [];
  #loading: Promise<Visit | undefined> | undefined;
  #visit: Visit | undefined;
  #isResting = false;

  /** @param options Asked once, when the visit is made: under another site's name it would not be found again on the next page. */
  constructor(options: () => Promise<VisitOptions>, onProblem: (code: string, detail: string) => void) {
    this.#options = options;
    this.#onProblem = onProblem;
  }

  /** The visit, if it has begun. */
  get now(): Visit | undefined { return this.#visit; }

  /** Records something, now or as soon as can be. */
  record(happening: (visit: Visit) => void): void {
    if (this.#visit) {
      happening(this.#visit);
      return;
    }
    this.#waiting.push(happening);
    void this.begin();
  }

  /** What was done until now, also what still waits, is neither kept nor sent. */
  grantConsent(): void {
    if (this.#visit) this.#visit.grantConsent();
    else this.#waiting.push((visit) => { visit.grantConsent(); });
  }

  /** Records something that matters only to a visit that has begun: closing a panel in which nothing was done is nothing. */
  recordIfBegun(happening: (visit: Visit) => void): void {
    if (this.#loading) this.record(happening);
  }

  /** @returns undefined when the script cannot be had: then nothing is recorded, and everything else works. */
  begin(): Promise<Visit | undefined> {
    this.#loading ??= this.#load();
    return this.#loading;
  }

  /** The widget is gone from the page: what happened is sent or kept, and nothing of the page is listened to. */
  rest(): void {
    if (!this.#isResting) this.#visit?.close();
    this.#isResting = true;
  }

  /** It is back. */
  wake(): void {
    if (this.#isResting) this.#visit?.reopen();
    this.#isResting = false;
  }

  async #load(): Promise<Visit | undefined> {
    try {
      const [{ Visit }, options] = await Promise.all([import('./events/visit.ts'), this.#options()]);
      this.#visit = new Visit(options);
      for (const happening of this.#waiting.splice(0)) happening(this.#visit);
      if (this.#isResting) this.#visit.close();
    } catch (error) {
      this.#loading = undefined;
      this.#onProblem('visit-failed', String(error));
    }
    return this.#visit;
  }
}
