import type { GapDecisions, GapLabel, GapMember, MemberReason, SynonymDecision } from '../gap-decisions.ts';
import { inTransaction, type SqliteDatabase, type SqliteRow } from './open-sqlite.ts';

/** Tables of decisions: migration 4. */
export const GAP_DECISIONS_SCHEMA = `
CREATE TABLE gap_members (
  member TEXT NOT NULL PRIMARY KEY,
  gap TEXT NOT NULL,
  reason TEXT NOT NULL,
  because TEXT
) STRICT, WITHOUT ROWID;
CREATE TABLE gap_labels (
  gap TEXT NOT NULL PRIMARY KEY,
  name TEXT,
  dismissed INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE synonym_decisions (
  locale TEXT NOT NULL,
  says TEXT NOT NULL,
  means TEXT NOT NULL,
  decision TEXT NOT NULL,
  PRIMARY KEY (locale, says, means)
) STRICT, WITHOUT ROWID;
`;

/** Keeps decisions in a SQLite database that has been migrated. */
export function sqliteGapDecisions(database: SqliteDatabase): GapDecisions {
  const writeMembers = (members: readonly GapMember[], onConflict: string): void => {
    if (members.length === 0) return;
    inTransaction(database, () => {
      const insert = database.prepare(`INSERT INTO gap_members (member, gap, reason, because) VALUES (?, ?, ?, ?) ON CONFLICT (member) ${onConflict}`);
      for (const { member, gap, reason, because } of members) insert.run(member, gap, reason, because ?? null);
    });
  };
  const rowsOf = (sql: string): SqliteRow[] => database.prepare(sql).all() as SqliteRow[];
  return {
    async members() {
      return rowsOf('SELECT member, gap, reason, because FROM gap_members ORDER BY member').map((row): GapMember => ({
        member: String(row['member']), gap: String(row['gap']), reason: String(row['reason']) as MemberReason, ...(row['because'] === null ? {} : { because: String(row['because']) }),
      }));
    },
    async addMembers(members) {
      writeMembers(members, 'DO NOTHING');
    },
    async decideMembers(members) {
      writeMembers(members, 'DO UPDATE SET gap = excluded.gap, reason = excluded.reason, because = excluded.because');
    },
    async labels() {
      return rowsOf('SELECT gap, name, dismissed FROM gap_labels ORDER BY gap').map((row): GapLabel => ({ gap: String(row['gap']), ...(row['name'] === null ? {} : { name: String(row['name']) }), isDismissed: Number(row['dismissed']) === 1 }));
    },
    async setLabel({ gap, name, isDismissed }) {
      database.prepare('INSERT INTO gap_labels (gap, name, dismissed) VALUES (?, ?, ?) ON CONFLICT (gap) DO UPDATE SET name = excluded.name, dismissed = excluded.dismissed').run(gap, name ?? null, isDismissed ? 1 : 0);
    },
    async synonyms() {
      return rowsOf('SELECT locale, says, means, decision FROM synonym_decisions ORDER BY locale, says, means').map((row) => ({ locale: String(row['locale']), says: String(row['says']), means: String(row['means']), decision: String(row['decision']) as SynonymDecision['decision'] }));
    },
    async decideSynonym({ locale, says, means, decision }) {
      database.prepare('INSERT INTO synonym_decisions (locale, says, means, decision) VALUES (?, ?, ?, ?) ON CONFLICT (locale, says, means) DO UPDATE SET decision = excluded.decision').run(locale, says, means, decision);
    },
  };
}
