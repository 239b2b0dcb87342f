/** One thing that is wrong in a document, said so that the person who made the document can mend it. */
export interface ContractIssue {
  /** Where in the document, as a dotted path such as `events.3.query`; an empty string is the document itself. */
  readonly place: string;
  /** What stands there, shortened to 80 characters. */
  readonly found: string;
  /** What should stand there. */
  readonly expected: string;
}

/** A document that crossed a wall and does not keep its promise. Carries every issue, not just the first. */
export class ContractError extends Error {
  override readonly name = 'ContractError';
  readonly document: string;
  readonly issues: readonly ContractIssue[];

  /**
   * @param document What was read, in words a reader knows: `index file`, `site.yaml`, `event`.
   * @param issues At least one issue.
   */
  constructor(document: string, issues: readonly ContractIssue[]) {
    super(`${document}: ${issues.map(describeIssue).join('; ')}`);
    this.document = document;
    this.issues = issues;
  }
}

/** One issue in one sentence: `locales.0: found 7, expected a language tag`. */
export function describeIssue(issue: ContractIssue): string {
  return `${issue.place || 'the document'}: found ${issue.found}, expected ${issue.expected}`;
}
