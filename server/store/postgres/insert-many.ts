import type { PostgresStatement, PostgresValue } from './open-postgres.ts';

/** Rows for a table. */
export interface Insertion {
  readonly table: string;
  /** Columns and their types. */
  readonly columns: readonly (readonly [name: string, type: string])[];
  /** What to do where a row is there already: `ON CONFLICT …`, in which that row is called `old`. */
  readonly onConflict?: string;
  readonly rows: readonly (readonly (string | number | boolean | null)[])[];
}

/**
 * One statement that makes all insertions: one way to the server and back instead of one a table. Tables without rows
 * take part too, so that the statement is always the same and is parsed once.
 */
export function insertMany(name: string, insertions: readonly Insertion[]): PostgresStatement {
  const values: PostgresValue[] = [];
  const parts = insertions.map(({ table, columns, onConflict = '', rows }) => {
    const lists = columns.map(([, type], index) => `$${values.push(rows.map((row) => row[index]!))}::${type}[]`);
    return `${table}_rows AS (INSERT INTO ${table} AS old (${columns.map(([column]) => column).join(', ')}) SELECT * FROM unnest(${lists.join(', ')}) ${onConflict})`;
  });
  return { name, sql: `WITH ${parts.join(',\n')}\nSELECT`, values };
}
