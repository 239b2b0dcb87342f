import * as v from 'valibot';

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

/**
 * Reads untrusted data against a schema.
 * @returns the parsed value, with only the fields the schema knows.
 * @throws {ContractError} naming every place that differs.
 */
export function readDocument<TSchema extends v.GenericSchema>(
  schema: TSchema,
  value: unknown,
  document: string,
): v.InferOutput<TSchema> {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  throw new ContractError(document, result.issues.map(toContractIssue));
}

/** Turns a valibot issue into ours, so that no caller depends on the validation library. */
export function toContractIssue(issue: v.BaseIssue<unknown>): ContractIssue {
  return {
    place: v.getDotPath(issue) ?? '',
    found: shorten(issue.received),
    expected: issue.expected === null ? issue.message : `${issue.expected}${issue.message.startsWith('Invalid') ? '' : ` (${issue.message})`}`,
  };
}

function shorten(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
