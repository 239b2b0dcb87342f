import { byKey, FIRST_ROLL_UPS, ROLL_UP_NAMES, ROLL_UPS, type RollUpChanges, type RollUpName } from '../roll-ups.ts';
import type { SqliteStatement } from './open-sqlite.ts';

const PLACE = 'day INTEGER NOT NULL, site TEXT NOT NULL, locale TEXT NOT NULL';
const NUMBERS = new Set(['day', 'hour', 'rank']);

/** Each roll-up is one tree in the order of its key: a report walks its days and nothing else. */
const createTable = (name: RollUpName): string => {
  const { key, counters } = ROLL_UPS[name];
  const columns = [PLACE, ...key.slice(3).map((column) => `${column} ${NUMBERS.has(column) ? 'INTEGER' : 'TEXT'} NOT NULL`), ...counters.map((counter) => `${counter} INTEGER NOT NULL`)];
  return `CREATE TABLE ${name} (${columns.join(', ')}, PRIMARY KEY (${key.join(', ')})) STRICT, WITHOUT ROWID;`;
};

/** Has every visit judged again; `abs(random())` is a mark that no other has. */
const JUDGE_ALL = 'INSERT INTO unjudged_visits (visit, mark) SELECT DISTINCT visit, abs(random()) % 140737488355328 FROM events WHERE true ON CONFLICT (visit) DO NOTHING;';

/**
 * Migration `roll-ups`: reports add up counts instead of searches. What was judged before stands in no roll-up, so it is
 * forgotten, and the first report judges every visit again.
 */
export const ROLL_UPS_SCHEMA = `
${FIRST_ROLL_UPS.map(createTable).join('\n')}
DROP INDEX searches_by_day;
DROP INDEX searches_refined;
DROP INDEX searches_by_question;
DROP INDEX article_uses_by_day;
DROP INDEX visits_by_day;
DELETE FROM searches;
DELETE FROM article_uses;
DELETE FROM visits;
-- No results, or none that was good enough by the threshold of the day on which it was judged.
ALTER TABLE searches ADD COLUMN unanswered INTEGER NOT NULL DEFAULT 0;
-- 1 for all searches of a visit that lie on several days, sites or locales; see ../roll-ups.ts.
ALTER TABLE searches ADD COLUMN straddles INTEGER NOT NULL DEFAULT 0;
CREATE INDEX searches_straddling ON searches (day) WHERE straddles = 1;
-- For what became of a question on each release, for its latest searches, and for the figures of a section.
CREATE INDEX searches_by_question ON searches (question, at, failure, kb, opened, day, hour, locale, site);
-- What visitors wrote, without those who only voted.
DROP INDEX events_said;
CREATE INDEX events_commented ON events (at) WHERE type IN ('feedback', 'missing_answer', 'rating') AND instr(body, '"comment":"') > 0 AND instr(body, '"comment":""') = 0;
CREATE INDEX events_reasoned ON events (at) WHERE type IN ('feedback', 'missing_answer', 'rating') AND instr(body, '"reason":"') > 0 AND instr(body, '"reason":""') = 0;
${JUDGE_ALL}
`;

/**
 * Migration `together`: which questions failed in one visit. What was judged before does not tell, so it is forgotten, and the
 * first report judges every visit again.
 */
export const TOGETHER_SCHEMA = `
${createTable('together_days')}
${['searches', 'article_uses', 'visits', ...FIRST_ROLL_UPS].map((table) => `DELETE FROM ${table};`).join('\n')}
${JUDGE_ALL}
`;

/** Adds the changes to the roll-ups, and removes rows that count nothing any more: they would keep a visitor's words after the visit has been forgotten. */
export function applyRollUps(prepared: (sql: string) => SqliteStatement, changes: RollUpChanges): void {
  for (const name of ROLL_UP_NAMES) {
    const { key, counters } = ROLL_UPS[name];
    const rows = changes.changed(name);
    if (rows.length === 0) continue;
    const add = prepared(`
      INSERT INTO ${name} (${[...key, ...counters].join(', ')}) VALUES (${[...key, ...counters].map(() => '?').join(', ')})
      ON CONFLICT (${key.join(', ')}) DO UPDATE SET ${counters.map((counter) => `${counter} = ${counter} + excluded.${counter}`).join(', ')}`);
    for (const row of rows.sort((one, other) => byKey(one.key, other.key))) add.run(...row.key, ...row.counts);
    const remove = prepared(`DELETE FROM ${name} WHERE ${key.map((column) => `${column} = ?`).join(' AND ')} AND ${counters[0]} = 0`);
    for (const { key: of, counts } of rows) if (counts[0]! < 0) remove.run(...of);
  }
}
