import * as v from 'valibot';
import { ContractError, type ContractIssue } from './contract-error.ts';

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
