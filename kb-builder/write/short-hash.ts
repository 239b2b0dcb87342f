import { createHash } from 'node:crypto';

/** First characters of a SHA-256: enough to tell a million files apart. */
export function shortHash(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 12);
}
