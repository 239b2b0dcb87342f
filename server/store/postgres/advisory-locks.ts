import type { PostgresTransaction } from './open-postgres.ts';

/** What only one server does at a time. The first number is Hjelp's ("hjlp"), so that other programs' locks are not met. */
const OURS = 0x686a6c70;
export const ADVISORY_LOCKS = { migration: 1, judging: 2, release: 3 } as const;

/** Waits until no other transaction has the lock, and keeps it until this one ends. */
export async function takeLock(transaction: PostgresTransaction, lock: (typeof ADVISORY_LOCKS)[keyof typeof ADVISORY_LOCKS]): Promise<void> {
  await transaction.run({ sql: 'SELECT pg_advisory_xact_lock($1, $2)', values: [OURS, lock] });
}
