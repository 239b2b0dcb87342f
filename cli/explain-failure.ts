/**
 * Says what stopped the command in words for the person at the keyboard: what was found and what to do. The stack is
 * for us; it is shown with `HJELP_DEBUG=1`.
 */
export function explainFailure(error: unknown): string {
  if (!(error instanceof Error)) return `Something went wrong: ${String(error)}`;
  const stack = process.env['HJELP_DEBUG'] ? `\n${error.stack ?? ''}` : '';
  const system = error as NodeJS.ErrnoException;
  const remedy = system.code === undefined ? undefined : REMEDIES[system.code]?.(system);
  return `${remedy ?? error.message}${stack || (remedy === undefined && isBug(error) ? '\nThis looks like a mistake in Hjelp. Run again with HJELP_DEBUG=1 and report what it prints.' : '')}`;
}

const REMEDIES: Readonly<Record<string, (error: NodeJS.ErrnoException) => string>> = {
  ENOENT: (error) => `${error.path ?? 'A file'} does not exist. Check the path, or run the command from the folder that holds it.`,
  EACCES: (error) => `${error.path ?? 'A file or port'} may not be opened by this user. Change its permissions, or choose another place.`,
  EPERM: (error) => `${error.path ?? 'A file'} may not be changed by this user. Change its permissions, or choose another place.`,
  ENOSPC: () => 'The disk is full. Make room and run the command again; what was there before is unharmed.',
  EROFS: (error) => `${error.path ?? 'The folder'} is on a disk that cannot be written. Choose another place.`,
  EADDRINUSE: (error) => `Port ${(error as { port?: number }).port ?? ''} is already in use. Stop the other program, or choose another with --port N (npm start -- --port N), or with the variable PORT.`.replace('  ', ' '),
  EISDIR: (error) => `${error.path ?? 'A path'} is a folder where a file was expected.`,
  ENOTDIR: (error) => `${error.path ?? 'A path'} is a file where a folder was expected.`,
};

function isBug(error: Error): boolean {
  return error instanceof TypeError || error instanceof ReferenceError || error instanceof RangeError;
}
