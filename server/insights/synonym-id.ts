import { createHash } from 'node:crypto';

/** A name for a pair of wordings, the same in every report: `syn-1f0c2a9b`. */
export function synonymId(locale: string, says: string, means: string): string {
  return `syn-${createHash('sha256').update([locale, says.toLowerCase(), means.toLowerCase()].join('\n')).digest('hex').slice(0, 8)}`;
}
