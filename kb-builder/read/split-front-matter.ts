import type { ProblemCode } from '../problem-codes.ts';
import { say, type Message } from '../wording/message.ts';

/** A Markdown file cut in two. */
export interface SplitFile {
  /** The YAML between the fences, or undefined when the file has no front matter. */
  readonly yaml: string | undefined;
  /** Line on which the YAML begins. */
  readonly yamlLine: number;
  readonly body: string;
  /** Line on which the body begins. */
  readonly bodyLine: number;
  /** Why the front matter cannot be read. */
  readonly problem?: { readonly code: ProblemCode; readonly message: Message };
}

/**
 * Cuts front matter off. Written out here because the usual library for it executes front matter that calls itself
 * JavaScript (`---js`); YAML between two lines of `---` is all there is.
 */
export function splitFrontMatter(text: string): SplitFile {
  const none = { yaml: undefined, yamlLine: 1, body: text, bodyLine: 1 };
  const fence = /^(?:---|\+\+\+|;;;)[^\n]*/u.exec(text)?.[0].trimEnd();
  if (fence === undefined) return none;
  if (fence.startsWith('+++') || fence.startsWith(';;;')) return { ...none, problem: { code: 'front-matter', message: say`front matter is YAML between two lines of "---"; this begins with "${fence.slice(0, 3)}" (TOML or JSON)` } };
  if (!/^-+$/u.test(fence)) return { ...none, problem: { code: 'front-matter', message: say`front matter begins with a line of three hyphens and nothing else; found "${fence.slice(0, 40)}". Only YAML is read` } };
  const end = /\n---[ \t]*(?=\n|$)/u.exec(text.slice(fence.length));
  if (end === null) return { ...none, problem: { code: 'front-matter', message: say`the front matter is never closed; end it with a line of three hyphens (---)` } };
  const yaml = text.slice(text.indexOf('\n') + 1, fence.length + end.index + 1);
  const before = fence.length + end.index + end[0].length;
  const body = text.slice(before + 1);
  return { yaml, yamlLine: 2, body, bodyLine: text.slice(0, before).split('\n').length + 1 };
}
