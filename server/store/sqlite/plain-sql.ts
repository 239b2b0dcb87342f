import type { PlainRow, PlainSql, PlainValue } from '../plain-sql.ts';
import type { SqliteDatabase } from './open-sqlite.ts';

/** {@link PlainSql} on a SQLite database. */
export function sqlitePlainSql(database: SqliteDatabase): PlainSql {
  /** SQLite takes values by position, each as often as it is named. */
  const bind = (sql: string, values: readonly PlainValue[]): { text: string; bound: PlainValue[] } => {
    const bound: PlainValue[] = [];
    const text = sql.replaceAll(/\$(\d+)/gu, (_, number: string) => {
      bound.push(values[Number(number) - 1] ?? null);
      return '?';
    });
    return { text, bound };
  };
  return {
    async rows(sql, ...values) {
      const { text, bound } = bind(sql, values);
      return database.prepare(text).all(...bound) as PlainRow[];
    },
    async run(sql, ...values) {
      const { text, bound } = bind(sql, values);
      return Number(database.prepare(text).run(...bound).changes);
    },
  };
}
