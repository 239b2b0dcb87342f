import { compareText } from '../content-problem.ts';

/** Something that was lost or changed on the way, told to the person who imports. */
export interface ImportNotice {
  /** Path in the source, with `/`; `.` is the source as a whole. */
  readonly file: string;
  /** 1 is the first line; 1 also when the notice is about the file as a whole. */
  readonly line: number;
  /** Stable name of the kind of notice, such as `restricted`. */
  readonly code: string;
  /** An error is an article, or more, that could not be imported. */
  readonly severity: 'error' | 'warning';
  /** What was found, what became of it, and what to do where something can be done. */
  readonly message: string;
}

/** Collects notices from every step. */
export class ImportNotices {
  readonly #notices: ImportNotice[] = [];

  error(file: string, line: number, code: string, message: string): void {
    this.#notices.push({ file, line, code, severity: 'error', message });
  }

  warn(file: string, line: number, code: string, message: string): void {
    this.#notices.push({ file, line, code, severity: 'warning', message });
  }

  add(notices: readonly ImportNotice[]): void {
    // Not `push(...notices)`: ten thousand arguments overflow the stack.
    for (const notice of notices) this.#notices.push(notice);
  }

  /** By file and line, each once. */
  sorted(): ImportNotice[] {
    const seen = new Set<string>();
    return [...this.#notices]
      .sort((a, b) => compareText(a.file, b.file) || a.line - b.line || compareText(a.code, b.code) || compareText(a.message, b.message))
      .filter(({ file, line, code, message }) => {
        const key = `${file}\0${line}\0${code}\0${message}`;
        return !seen.has(key) && seen.add(key) !== undefined;
      });
  }
}

/** `articles.json:12: restricted: "For staff" is shown to some users only …`, in one line whatever the source holds. */
export function describeNotice({ file, line, code, message }: ImportNotice): string {
  return `${oneLine(file)}:${line}: ${code}: ${oneLine(message)}`;
}

/** A text from outside may hold line breaks or terminal commands: shown, never obeyed. */
function oneLine(text: string): string {
  return text.replace(/[\p{Control}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
