import type { ProblemCode } from './problem-codes.ts';
import { inEnglish, say, type Message } from './wording/message.ts';
import { speak } from './wording/speak.ts';
import type { SpokenLanguage } from './wording/spoken-language.ts';

/** One thing in the editor's content that is wrong or could be better, said so that the editor can mend it. */
export interface ContentProblem {
  /** Path of the file, relative to the content folder, with `/`. */
  readonly file: string;
  /** 1 is the first line; 1 also when the problem is the file as a whole. */
  readonly line: number;
  /** 1 is the first character. Absent when only the line is known. */
  readonly column?: number;
  /** Stable name of the kind of problem, such as `title-missing`. `docs/content.md` lists them. */
  readonly code: ProblemCode;
  /** Errors stop a build; warnings do not. */
  readonly severity: 'error' | 'warning';
  /** What was found, and what to do. */
  readonly message: string;
}

/** One problem on one line: `sv/konto/byt-losenord.md:3: unknown-key: "catgory" is not a key; did you mean "category"?` */
export function describeProblem(problem: ContentProblem): string {
  return `${oneLine(problem.file)}:${problem.line}: ${problem.code}: ${oneLine(problem.message)}`;
}

/** How serious the problems are that `--unknown-keys`, `--missing-images` and `--broken-links` speak of. */
export interface Strictness {
  readonly unknownKeys: 'error' | 'warn';
  readonly missingImages: 'error' | 'warn';
  readonly brokenLinks: 'error' | 'warn';
}

/** A problem that is not yet in a language. */
export type UnspokenProblem = Omit<ContentProblem, 'message'> & { readonly message: Message };

/** Collects problems from every step, so that the editor sees all of them at once. */
export class ProblemList {
  readonly #problems: UnspokenProblem[] = [];

  error(file: string, line: number, code: ProblemCode, message: Message): void {
    this.#problems.push({ file, line, code, severity: 'error', message });
  }

  warn(file: string, line: number, code: ProblemCode, message: Message): void {
    this.#problems.push({ file, line, code, severity: 'warning', message });
  }

  /** An error, or a warning where the person who builds has said that such things may pass. */
  report(level: 'error' | 'warn', file: string, line: number, code: ProblemCode, message: Message): void {
    this.#problems.push({ file, line, code, severity: level === 'warn' ? 'warning' : 'error', message });
  }

  add(problems: readonly UnspokenProblem[]): void {
    // Not `push(...problems)`: ten thousand arguments overflow the stack.
    for (const problem of problems) this.#problems.push(problem);
  }

  get hasErrors(): boolean {
    return this.#problems.some((problem) => problem.severity === 'error');
  }

  /**
   * All problems by file and line, each once. A warning that says the very same of many files (an unknown key of the
   * program that exported them) is given for the first few, and the last of those says of how many more it is true.
   * @param language The language in which to say them; English unless told.
   */
  sorted(language: SpokenLanguage = 'en'): ContentProblem[] {
    const seen = new Set<string>();
    const alike = new Map<string, number>();
    const kept: Spoken[] = [];
    const spoken = this.#problems.map((problem): Spoken => ({ ...problem, english: inEnglish(problem.message) }));
    for (const problem of spoken.sort(byPlace)) {
      const key = `${problem.severity}\0${problem.file}\0${problem.line}\0${problem.code}\0${problem.english}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const count = (alike.get(sameness(problem)) ?? 0) + 1;
      alike.set(sameness(problem), count);
      if (problem.severity === 'error' || count <= MAX_ALIKE) kept.push(problem);
    }
    const told = new Map<string, number>();
    return kept.map((problem): ContentProblem => {
      const more = (alike.get(sameness(problem)) ?? 0) - MAX_ALIKE;
      const number = (told.get(sameness(problem)) ?? 0) + 1;
      told.set(sameness(problem), number);
      const { english: _english, message, ...place } = problem;
      const words = speak(message, language);
      return { ...place, message: problem.severity === 'error' || more <= 0 || number < MAX_ALIKE ? words : `${words} ${speak(say`(The same is true ${more} more times.)`, language)}` };
    });
  }
}

/** How often the same warning is given. */
const MAX_ALIKE = 10;

/** A problem with its English words, by which problems are sorted and compared: the same order in every language. */
type Spoken = UnspokenProblem & { readonly english: string };

function sameness(problem: Spoken): string {
  return `${problem.severity}\0${problem.code}\0${problem.english}`;
}

function byPlace(a: Spoken, b: Spoken): number {
  return compareText(a.file, b.file) || a.line - b.line || compareText(a.code, b.code) || compareText(a.english, b.english);
}

/** By code unit: the same order on every machine, whatever its language. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A name from disk or content may hold line breaks or terminal commands: shown, never obeyed. */
function oneLine(text: string): string {
  // eslint-disable-next-line no-control-regex -- these are the characters to be shown
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
