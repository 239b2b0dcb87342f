import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, linkSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

/** Fewest characters of a secret that someone sets by hand. */
export const LEAST_SECRET_LENGTH = 32;

/**
 * The server's one secret, from which the desk makes its token, its sessions and the visitors' keys. It must outlive
 * restarts, or everyone would be logged out by each of them.
 *
 * @param fromEnvironment Value of `HJELP_SECRET`; several servers over one database share it.
 * @param path Where the secret is kept when the environment has none; made with rights for its owner only.
 * @throws when the secret is too short to be one.
 */
export function readDeskSecret(fromEnvironment: string | undefined, path: string): string {
  if (fromEnvironment !== undefined && fromEnvironment !== '') return check(fromEnvironment.trim(), 'The environment variable HJELP_SECRET');
  return check(readFileSync(existingOrNew(path), 'utf8').trim(), `The file ${path}`);
}

function check(secret: string, where: string): string {
  if (secret.length >= LEAST_SECRET_LENGTH) return secret;
  throw new Error(
    `${where} holds ${secret.length} characters, expected at least ${LEAST_SECRET_LENGTH} random ones. Make one with: node -e "console.log(require('crypto').randomBytes(32).toString('base64url'))"`,
  );
}

/** Of two servers that start at once both use the file of the first; a killed one leaves no half file. */
function existingOrNew(path: string): string {
  if (existsSync(path)) return path;
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const draft = `${path}.${process.pid}.${randomBytes(4).toString('hex')}`;
  const file = openSync(draft, 'wx', 0o600);
  writeSync(file, `${randomBytes(32).toString('base64url')}\n`);
  fsyncSync(file);
  closeSync(file);
  try {
    linkSync(draft, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft, { force: true });
  }
  return path;
}
