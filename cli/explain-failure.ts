import { say, SpokenError, type Message } from '../kb-builder/wording/message.ts';
import type { SpokenLanguage } from '../kb-builder/wording/spoken-language.ts';
import { speak } from './wording/speak.ts';

/**
 * Says what stopped the command in words for the person at the keyboard: what was found and what to do. The stack is
 * for us; it is shown with `HJELP_DEBUG=1`.
 */
export function explainFailure(error: unknown, language: SpokenLanguage = 'en'): string {
  if (!(error instanceof Error)) return speak(say`Something went wrong: ${String(error)}`, language);
  const stack = process.env['HJELP_DEBUG'] ? `\n${error.stack ?? ''}` : '';
  const system = error as NodeJS.ErrnoException;
  const remedy = system.code === undefined ? undefined : REMEDIES[system.code]?.(system);
  const words = remedy === undefined ? (error instanceof SpokenError ? speak(error.said, language) : error.message) : speak(remedy, language);
  return `${words}${stack || (remedy === undefined && isBug(error) ? `\n${speak(say`This looks like a mistake in Hjelp. Run again with HJELP_DEBUG=1 and report what it prints.`, language)}` : '')}`;
}

const REMEDIES: Readonly<Record<string, (error: NodeJS.ErrnoException) => Message>> = {
  ENOENT: (error) => say`${error.path ?? say`A file`} does not exist. Check the path, or run the command from the folder that holds it.`,
  EACCES: (error) => say`${error.path ?? say`A file or port`} may not be opened by this user. Change its permissions, or choose another place.`,
  EPERM: (error) => say`${error.path ?? say`A file`} may not be changed by this user. Change its permissions, or choose another place.`,
  ENOSPC: () => say`The disk is full. Make room and run the command again; what was there before is unharmed.`,
  EROFS: (error) => say`${error.path ?? say`The folder`} is on a disk that cannot be written. Choose another place.`,
  EADDRINUSE: (error) => say`Port${(error as { port?: number }).port === undefined ? undefined : ` ${(error as { port?: number }).port}`} is already in use. Stop the other program, or choose another with --port N (npm start -- --port N), or with the variable PORT.`,
  EISDIR: (error) => say`${error.path ?? say`A path`} is a folder where a file was expected.`,
  ENOTDIR: (error) => say`${error.path ?? say`A path`} is a file where a folder was expected.`,
};

function isBug(error: Error): boolean {
  return error instanceof TypeError || error instanceof ReferenceError || error instanceof RangeError;
}
