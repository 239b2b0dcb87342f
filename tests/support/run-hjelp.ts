import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './build-sample.ts';

const COMMAND = join(ROOT, 'dist', 'cli', 'hjelp.js');

export interface Finished {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `hjelp` with these arguments to its end, as a user would in a terminal. */
export async function runHjelp(args: readonly string[], options: { cwd: string; input?: string; env?: Record<string, string> }): Promise<Finished> {
  const child = spawn(process.execPath, [COMMAND, ...args], { cwd: options.cwd, env: { ...process.env, NO_COLOR: '1', LC_ALL: 'C', ...options.env } });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk) => { stdout += chunk; });
  child.stderr.on('data', (chunk) => { stderr += chunk; });
  child.stdin.end(options.input ?? '');
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, stdout, stderr };
}

/** A `hjelp` that serves until it is stopped. */
export interface Serving {
  /** The address on the first line of its stdout. */
  readonly url: string;
  readonly process: ChildProcess;
  /** What it wrote to stderr so far. */
  stderr(): string;
  /** Sends the signal and waits for its end; resolves with the exit code, null when the signal ended it. */
  stop(signal?: NodeJS.Signals): Promise<number | null>;
}

/** Starts `hjelp serve`, `dev` or `demo` and waits for its address. */
export async function serveHjelp(args: readonly string[], options: { cwd: string; env?: Record<string, string> }): Promise<Serving> {
  const child = spawn(process.execPath, [COMMAND, ...args], { cwd: options.cwd, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, NO_COLOR: '1', LC_ALL: 'C', ...options.env } });
  let stderr = '';
  child.stderr.on('data', (chunk) => { stderr += chunk; });
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const url = await new Promise<string>((resolve, reject) => {
    let stdout = '';
    child.stdout.on('data', (chunk) => {
      stdout += chunk;
      if (stdout.includes('\n')) resolve(stdout.split('\n')[0]!);
    });
    child.on('close', (code) => reject(new Error(`hjelp ${args.join(' ')} ended with ${code} before it gave an address:\n${stderr}`)));
  });
  return {
    url,
    process: child,
    stderr: () => stderr,
    async stop(signal = 'SIGTERM') {
      child.kill(signal);
      return ended;
    },
  };
}
