/** A value of a statement or a column. */
export type PlainValue = string | number | null | Uint8Array;
export type PlainRow = Readonly<Record<string, PlainValue>>;

/**
 * The little SQL that SQLite and PostgreSQL speak alike, for small tables that need nothing of either's own: such a store
 * is written once and examined on both. Each statement is a transaction of its own, so what must happen wholly or not at
 * all is one statement.
 */
export interface PlainSql {
  /** @param sql With `$1`, `$2` … for the values. */
  rows(sql: string, ...values: readonly PlainValue[]): Promise<readonly PlainRow[]>;
  /** @returns how many rows the statement touched. */
  run(sql: string, ...values: readonly PlainValue[]): Promise<number>;
}
