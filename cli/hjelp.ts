#!/usr/bin/env node
import { say } from '../kb-builder/wording/message.ts';
import { languageOfWords } from './wording/language-of-call.ts';
import { speak } from './wording/speak.ts';
import { describeVerb, readCall, UsageError, type Verb } from './verb.ts';

/** Each verb is loaded only when it is asked for: `hjelp scrub` should not wait for a web server. */
const VERBS: Readonly<Record<string, () => Promise<{ readonly verb: Verb }>>> = {
  init: () => import('./init.ts'),
  dev: () => import('./dev.ts'),
  check: () => import('./check.ts'),
  build: () => import('./build.ts'),
  search: () => import('./search.ts'),
  serve: () => import('./serve.ts'),
  report: () => import('./report.ts'),
  replay: () => import('./replay.ts'),
  gaps: () => import('./gaps.ts'),
  synonyms: () => import('./synonyms.ts'),
  draft: () => import('./draft.ts'),
  publish: () => import('./publish.ts'),
  forget: () => import('./forget.ts'),
  backup: () => import('./backup.ts'),
  migrate: () => import('./migrate.ts'),
  import: () => import('./import.ts'),
  scrub: () => import('./scrub.ts'),
  demo: () => import('./demo.ts'),
};

async function overview(): Promise<string> {
  const verbs = await Promise.all(Object.values(VERBS).map(async (load) => (await load()).verb));
  return [
    'hjelp: a help centre that answers, and remembers what it could not answer.',
    '',
    'Usage: hjelp <verb> [options]',
    '',
    ...verbs.map((verb) => `  ${verb.name.padEnd(8)} ${verb.summary}`),
    '',
    'Start here',
    '  # a small, working knowledge base, and a live preview of it',
    '  npx hjelp init && npx hjelp dev',
    '',
    'More: hjelp <verb> --help',
    '',
  ].join('\n');
}

async function main(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    const topic = name === 'help' ? rest[0] : undefined;
    const load = topic === undefined ? undefined : VERBS[topic];
    process.stdout.write(load ? describeVerb((await load()).verb) : await overview());
    return name === undefined ? 2 : 0;
  }
  if (name === '--version' || name === '-v') {
    const { hjelpVersion } = await import('./package-root.ts');
    process.stdout.write(`${hjelpVersion()}\n`);
    return 0;
  }
  const load = Object.hasOwn(VERBS, name) ? VERBS[name] : undefined;
  if (load === undefined) {
    const near = nearestVerb(name);
    throw new UsageError(say`There is no verb "${name}".${near === undefined ? undefined : say` Did you mean "${near}"?`} See: hjelp --help`);
  }
  const { verb } = await load();
  if (rest.includes('--help') || rest.includes('-h')) {
    process.stdout.write(describeVerb(verb));
    return 0;
  }
  return verb.run(readCall(verb, rest));
}

/** A verb that was probably meant: the same beginning, or the same letters in another order. None for anything less alike. */
function nearestVerb(name: string): string | undefined {
  const letters = (word: string): string => [...word].sort().join('');
  return Object.keys(VERBS).find((verb) => verb.startsWith(name.slice(0, 3)) || name.startsWith(verb) || letters(verb) === letters(name));
}

// A reader that closes early (`hjelp report | head`) is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (error instanceof UsageError) {
    process.stderr.write(`${speak(error.said, languageOfWords(process.argv.slice(2)))}\n`);
    process.exitCode = 2;
  } else {
    const { explainFailure } = await import('./explain-failure.ts');
    process.stderr.write(`${explainFailure(error, languageOfWords(process.argv.slice(2)))}\n`);
    process.exitCode = 1;
  }
}
