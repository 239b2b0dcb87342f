import type { PlainRow, PlainSql } from '../plain-sql.ts';
import type { PostgresDatabase } from './open-postgres.ts';

/** {@link PlainSql} on a PostgreSQL database. */
export function postgresPlainSql({ prompt }: PostgresDatabase): PlainSql {
  return {
    rows: async (sql, ...values) => (await prompt.rows({ sql, values })) as readonly PlainRow[],
    run: (sql, ...values) => prompt.run({ sql, values }),
  };
}
