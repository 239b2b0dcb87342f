import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';

/** Fewest characters of a password. Length is what counts; no rules about digits and signs. */
export const LEAST_PASSWORD_LENGTH = 10;
export const MOST_PASSWORD_LENGTH = 200;

/** 32 MiB and about a quarter of a second: OWASP's choice for scrypt with this memory. Raised here, older hashes stay valid and are renewed when their owner signs in. */
const COST = { N: 2 ** 15, r: 8, p: 3 };
const MOST_MEMORY = 64 * 1024 * 1024;
const KEY_BYTES = 32;
/** Hashing at once: more would take memory and the threads that files and names are looked up with. */
const MOST_AT_ONCE = 2;
/** Waiting beyond it helps nobody: whoever waits has gone. */
const MOST_WAITING = 50;

let running = 0;
const waiting: (() => void)[] = [];

/** Too many passwords are being checked at once. */
export class PasswordsBusyError extends Error {}

/** @returns `scrypt$N$r$p$salt$hash`, with a salt of its own each time. @throws {PasswordsBusyError} */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const { N, r, p } = COST;
  const key = await derive(password, salt, COST);
  return ['scrypt', N, r, p, salt.toString('base64url'), key.toString('base64url')].join('$');
}

/**
 * Compares a password with a hash; takes as long when there is no hash to compare with.
 * @param hash What {@link hashPassword} made; undefined for an account that does not exist.
 * @throws {PasswordsBusyError}
 */
export async function isPassword(password: string, hash: string | undefined): Promise<boolean> {
  const [method, n, r, p, salt, key] = (hash ?? '').split('$');
  if (method !== 'scrypt' || salt === undefined || key === undefined) {
    await derive(password, Buffer.alloc(16), COST);
    return false;
  }
  const wanted = Buffer.from(key, 'base64url');
  const given = await derive(password, Buffer.from(salt, 'base64url'), { N: Number(n), r: Number(r), p: Number(p) });
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}

/** True for a hash that was made at a lower cost than today's. */
export function isOutdated(hash: string): boolean {
  return !hash.startsWith(`scrypt$${COST.N}$${COST.r}$${COST.p}$`);
}

async function derive(password: string, salt: Buffer, cost: { N: number; r: number; p: number }): Promise<Buffer> {
  if (running >= MOST_AT_ONCE) {
    if (waiting.length >= MOST_WAITING) throw new PasswordsBusyError('Too many passwords are being checked at once.');
    await new Promise<void>((resolve) => waiting.push(resolve));
  } else running += 1;
  try {
    // The same letters, however the keyboard composes them.
    const text = password.normalize('NFKC');
    return await new Promise<Buffer>((resolve, reject) => scrypt(text, salt, KEY_BYTES, { ...cost, maxmem: MOST_MEMORY }, (error, key) => (error ? reject(error) : resolve(key))));
  } finally {
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  }
}
