import { startServer, type RunningServer, type ServerOptions } from '../server/server.ts';

/** Writes one JSON line per happening to stderr, for whatever collects logs. */
export function logAsJson(line: Record<string, unknown>): void {
  process.stderr.write(`${JSON.stringify({ at: new Date().toISOString(), ...line })}\n`);
}

/** For `demo` and `dev`, where a person reads along: only what went wrong. */
export function logTrouble(line: Record<string, unknown>): void {
  if (line['level'] === 'error' || line['level'] === 'warning') logAsJson(line);
}

/**
 * Starts the server, says where it is (the first line on stdout is the address and nothing else), and stays until it is
 * told to stop: SIGINT or SIGTERM lets requests under way finish.
 * @param describe More lines for a person, on stderr, once the address answers.
 * @returns the exit code.
 */
export async function runServer(options: ServerOptions, describe: (server: RunningServer) => readonly string[], onStop: () => Promise<void> = async () => {}): Promise<0> {
  const server = await startServer(options);
  process.stdout.write(`${server.url}\n`);
  for (const line of describe(server)) process.stderr.write(`${line}\n`);
  await new Promise<void>((resolve) => {
    const stop = whenAsked(() => {
      process.stderr.write('Stopping …\n');
      resolve();
    }, () => process.exit(0));
    process.on('SIGINT', stop);
    process.on('SIGTERM', stop);
    process.on('SIGHUP', stop);
  });
  await server.stop();
  await onStop();
  return 0;
}

/** A terminal, npm and whoever started us may each pass on the same Ctrl-C. */
const SAME_WISH_MS = 1_000;

/**
 * What to do at each signal to stop: the first one stops, and those that come with it are the same one. Whoever asks again
 * later means "now".
 */
export function whenAsked(stop: () => void, stopNow: () => void, now: () => number = () => performance.now()): () => void {
  let askedAtMs: number | undefined;
  return () => {
    if (askedAtMs === undefined) {
      askedAtMs = now();
      stop();
    } else if (now() - askedAtMs >= SAME_WISH_MS) stopNow();
  };
}

/** A port number from `--port`, else `PORT`, else the fallback. */
export function portOf(given: number | undefined, fallback: number): number {
  const fromEnvironment = Number(process.env['PORT']);
  return given ?? (Number.isInteger(fromEnvironment) && process.env['PORT'] ? fromEnvironment : fallback);
}
