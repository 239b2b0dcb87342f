import { fork, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { ReplayAnswer, ReplayAsker, ReplayQuestion } from '../server/insights/replay.ts';

/** What goes to a process, and what comes back. */
export interface ReplayBatch {
  readonly kbDir: string;
  readonly questions: readonly ReplayQuestion[];
}
export type ReplayBatchAnswer = { readonly ok: true; readonly answers: readonly ReplayAnswer[] } | { readonly ok: false; readonly message: string };

/** More take more memory and bring little: each holds the whole index. */
const MOST_PROCESSES = 4;

/** Asks a build in as many processes as the machine has processors, at most four. They start with the first question. */
export function replayProcesses(kbDir: string): ReplayAsker & { close(): void } {
  const count = Math.max(1, Math.min(MOST_PROCESSES, availableParallelism()));
  const idle: ChildProcess[] = [];
  const all = new Set<ChildProcess>();
  const waiting: ((child: ChildProcess) => void)[] = [];
  const take = async (): Promise<ChildProcess> => {
    const free = idle.pop();
    if (free !== undefined) return free;
    if (all.size < count) return start(all);
    return new Promise((resolve) => { waiting.push(resolve); });
  };
  const giveBack = (child: ChildProcess): void => {
    const next = waiting.shift();
    if (next === undefined) idle.push(child);
    else next(child);
  };
  return {
    atOnce: count,
    async ask(questions) {
      const child = await take();
      const answer = await new Promise<ReplayBatchAnswer>((resolve) => {
        const onExit = (): void => resolve({ ok: false, message: 'a process that asked questions again ended before it answered; is there enough memory?' });
        child.once('exit', onExit);
        child.once('message', (message) => {
          child.off('exit', onExit);
          resolve(message as ReplayBatchAnswer);
        });
        child.send({ kbDir, questions } satisfies ReplayBatch, (error) => { if (error !== null) onExit(); });
      });
      if (!answer.ok) throw new Error(answer.message);
      giveBack(child);
      return answer.answers;
    },
    close() {
      for (const child of all) child.kill();
      all.clear();
    },
  };
}

function start(all: Set<ChildProcess>): ChildProcess {
  const { file, execArgv } = findProgram();
  const child = fork(file, [], { execArgv: [...execArgv], stdio: ['ignore', 'ignore', 'inherit', 'ipc'], serialization: 'advanced' });
  all.add(child);
  return child;
}

/** `replay-worker.js` beside the bundled command; its TypeScript source, through tsx, in development and tests. */
function findProgram(): { file: string; execArgv: string[] } {
  if (import.meta.url.endsWith('.ts')) {
    const tsx = createRequire(import.meta.url).resolve('tsx');
    return { file: fileURLToPath(new URL('./replay-worker.ts', import.meta.url)), execArgv: ['--import', pathToFileURL(tsx).href] };
  }
  for (const place of ['./replay-worker.js', '../replay-worker.js']) {
    const file = fileURLToPath(new URL(place, import.meta.url));
    if (existsSync(file)) return { file, execArgv: [] };
  }
  throw new Error('The file replay-worker.js is missing beside the hjelp command; install hjelp again, or run its build.');
}
