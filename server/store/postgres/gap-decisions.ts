import type { GapDecisions, GapLabel, GapMember, MemberReason, SynonymDecision } from '../gap-decisions.ts';
import type { PostgresDatabase } from './open-postgres.ts';

/** Tables of decisions: migration 4. */
export const GAP_DECISIONS_SCHEMA = `
CREATE TABLE gap_members (
  member text COLLATE "C" PRIMARY KEY,
  gap text COLLATE "C" NOT NULL,
  reason text COLLATE "C" NOT NULL,
  because text COLLATE "C"
);
CREATE TABLE gap_labels (
  gap text COLLATE "C" PRIMARY KEY,
  name text COLLATE "C",
  dismissed boolean NOT NULL
);
CREATE TABLE synonym_decisions (
  locale text COLLATE "C" NOT NULL,
  says text COLLATE "C" NOT NULL,
  means text COLLATE "C" NOT NULL,
  decision text COLLATE "C" NOT NULL,
  PRIMARY KEY (locale, says, means)
);
`;

/** Keeps decisions in a PostgreSQL database that has been migrated. */
export function postgresGapDecisions({ prompt }: PostgresDatabase): GapDecisions {
  const writeMembers = async (members: readonly GapMember[], onConflict: string): Promise<void> => {
    if (members.length === 0) return;
    // In one order everywhere, so that two servers that write the same ones wait for each other and do not deadlock.
    const sorted = [...new Map(members.map((member) => [member.member, member])).values()].sort((one, other) => (one.member < other.member ? -1 : 1));
    await prompt.run({
      sql: `INSERT INTO gap_members (member, gap, reason, because) SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::text[]) ON CONFLICT (member) ${onConflict}`,
      values: [sorted.map(({ member }) => member), sorted.map(({ gap }) => gap), sorted.map(({ reason }) => reason), sorted.map(({ because }) => because ?? null)],
    });
  };
  return {
    async members() {
      return (await prompt.rows({ sql: 'SELECT member, gap, reason, because FROM gap_members ORDER BY member' })).map((row): GapMember => ({
        member: String(row['member']), gap: String(row['gap']), reason: String(row['reason']) as MemberReason, ...(row['because'] === null ? {} : { because: String(row['because']) }),
      }));
    },
    async addMembers(members) {
      await writeMembers(members, 'DO NOTHING');
    },
    async decideMembers(members) {
      await writeMembers(members, 'DO UPDATE SET gap = excluded.gap, reason = excluded.reason, because = excluded.because');
    },
    async labels() {
      return (await prompt.rows({ sql: 'SELECT gap, name, dismissed FROM gap_labels ORDER BY gap' })).map((row): GapLabel => ({ gap: String(row['gap']), ...(row['name'] === null ? {} : { name: String(row['name']) }), isDismissed: row['dismissed'] === true }));
    },
    async setLabel({ gap, name, isDismissed }) {
      await prompt.run({ sql: 'INSERT INTO gap_labels (gap, name, dismissed) VALUES ($1, $2, $3) ON CONFLICT (gap) DO UPDATE SET name = excluded.name, dismissed = excluded.dismissed', values: [gap, name ?? null, isDismissed] });
    },
    async synonyms() {
      return (await prompt.rows({ sql: 'SELECT locale, says, means, decision FROM synonym_decisions ORDER BY locale, says, means' })).map((row) => ({ locale: String(row['locale']), says: String(row['says']), means: String(row['means']), decision: String(row['decision']) as SynonymDecision['decision'] }));
    },
    async decideSynonym({ locale, says, means, decision }) {
      await prompt.run({ sql: 'INSERT INTO synonym_decisions (locale, says, means, decision) VALUES ($1, $2, $3, $4) ON CONFLICT (locale, says, means) DO UPDATE SET decision = excluded.decision', values: [locale, says, means, decision] });
    },
  };
}
