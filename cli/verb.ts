import { parseArgs, type ParseArgsConfig } from 'node:util';
import { inEnglish, say, type Message } from '../kb-builder/wording/message.ts';

/** One verb of the command: `hjelp <name> …`. */
export interface Verb {
  readonly name: string;
  /** What it does, in one line of the overview. */
  readonly summary: string;
  /** How to call it, after `hjelp `: `build [content] [--out DIR]`. */
  readonly usage: string;
  readonly options: readonly VerbOption[];
  /** Shown by `--help`: a line of why, and the command. The first is the commonest. */
  readonly examples: readonly { readonly why: string; readonly command: string }[];
  /** Most words without a dash that it takes. */
  readonly words: number;
  /** Does the work. Results to stdout, everything else to stderr. */
  run(call: VerbCall): Promise<ExitCode>;
}

/** 0 done, 1 problems in the user's content or data, 2 wrong usage. */
export type ExitCode = 0 | 1 | 2;

export interface VerbOption {
  /** Without dashes: `out`. */
  readonly name: string;
  /** What the value is called in the help, in capitals; absent for a switch. */
  readonly value?: string;
  /** May be given more than once. */
  readonly many?: boolean;
  readonly meaning: string;
}

/** The words and options of one call, already checked against what the verb takes. */
export class VerbCall {
  readonly words: readonly string[];
  readonly #values: Readonly<Record<string, unknown>>;

  constructor(words: readonly string[], values: Readonly<Record<string, unknown>>) {
    this.words = words;
    this.#values = values;
  }

  /** A switch: `--json`. */
  has(name: string): boolean {
    return this.#values[name] === true;
  }

  /** The value of an option; undefined when it was not given. */
  text(name: string): string | undefined {
    const value = this.#values[name];
    return typeof value === 'string' ? value : undefined;
  }

  /** All values of an option that may be given more than once. */
  list(name: string): readonly string[] {
    const value = this.#values[name];
    return Array.isArray(value) ? (value as string[]) : [];
  }

  /**
   * A whole number of at least `least`.
   * @throws {UsageError}
   */
  wholeNumber(name: string, least = 0): number | undefined {
    const text = this.text(name);
    if (text === undefined) return undefined;
    const value = Number(text);
    if (!Number.isInteger(value) || value < least || text.trim() === '') throw new UsageError(say`--${name} is "${text}": expected a whole number of ${least} or more.`);
    return value;
  }

  /**
   * One of a few words.
   * @throws {UsageError}
   */
  oneOf<TChoice extends string>(name: string, choices: readonly TChoice[]): TChoice | undefined {
    const text = this.text(name);
    if (text === undefined) return undefined;
    const found = choices.find((choice) => choice === text);
    if (found === undefined) throw new UsageError(say`--${name} is "${text}": expected ${choices.join(', ')}.`);
    return found;
  }
}

/** The call itself is wrong: exit code 2, and the message says what would be right. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  /** The same, for the language of whoever made the call. */
  readonly said: Message | string;

  constructor(said: Message | string) {
    super(typeof said === 'string' ? said : inEnglish(said));
    this.said = said;
  }
}

/**
 * Reads the words after the verb.
 * @throws {UsageError} for an unknown option, a missing value, or more words than the verb takes.
 */
export function readCall(verb: Verb, args: readonly string[]): VerbCall {
  const options: NonNullable<ParseArgsConfig['options']> = { help: { type: 'boolean', short: 'h' } };
  for (const option of verb.options) options[option.name] = { type: option.value === undefined ? 'boolean' : 'string', ...(option.many ? { multiple: true } : {}) };
  let parsed;
  try {
    parsed = parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(readable((error as Error).message, verb));
  }
  if (parsed.positionals.length > verb.words) {
    throw new UsageError(say`"${parsed.positionals[verb.words]}" is one word too many for hjelp ${verb.name}. Usage: hjelp ${verb.usage}`);
  }
  return new VerbCall(parsed.positionals, parsed.values);
}

// Node's messages name the option but explain how to pass positional arguments; ours name the nearest option instead.
function readable(message: string, verb: Verb): Message {
  const unknown = /Unknown option '(-{1,2}[^']*)'/u.exec(message)?.[1];
  if (unknown !== undefined) {
    const near = verb.options.map((option) => option.name).find((name) => name.startsWith(unknown.replace(/^-+/u, '').slice(0, 3)));
    return say`hjelp ${verb.name} has no option ${unknown}.${near === undefined ? undefined : say` Did you mean --${near}?`} See: hjelp ${verb.name} --help`;
  }
  const [, lacking] = /^Option '(--?[\w-]+)[^']*' argument missing/u.exec(message) ?? [];
  return lacking === undefined ? say`${message.split('. ')[0]}. See: hjelp ${verb.name} --help` : say`${lacking} needs a value. See: hjelp ${verb.name} --help`;
}

/** The text of `hjelp <verb> --help`. */
export function describeVerb(verb: Verb): string {
  const rows = verb.options.map((option) => [`--${option.name}${option.value ? ` ${option.value}` : ''}${option.many ? ' …' : ''}`, option.meaning] as const);
  const width = Math.max(0, ...rows.map(([left]) => left.length));
  return [
    verb.summary,
    '',
    `Usage: hjelp ${verb.usage}`,
    '',
    'Examples',
    ...verb.examples.flatMap(({ why, command }) => [`  # ${why}`, `  ${command}`]),
    ...(rows.length ? ['', 'Options', ...rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`)] : []),
    '',
  ].join('\n');
}
