import { createHash } from 'node:crypto';
import { byKey, FIRST_ROLL_UPS, ROLL_UP_NAMES, ROLL_UPS, type ChangedRow, type RollUpChanges, type RollUpName } from '../roll-ups.ts';
import type { Insertion } from './insert-many.ts';
import type { PostgresTransaction } from './open-postgres.ts';

type Column = readonly [name: string, type: 'int' | 'bigint' | 'text' | 'uuid'];

/** How a roll-up lies here. Long texts are known in keys by a hash, and kept beside it to be shown. */
interface Layout {
  readonly key: readonly Column[];
  readonly texts: readonly string[];
  /** Values of `key` and then `texts`, from the values of the roll-up's key. */
  readonly values: (key: readonly (string | number)[]) => readonly (string | number)[];
}

const PLACE: readonly Column[] = [['day', 'int'], ['site', 'text'], ['locale', 'text']];
const plain = (...more: Column[]): Layout => ({ key: [...PLACE, ...more], texts: [], values: (key) => key });

const LAYOUTS: Readonly<Record<RollUpName, Layout>> = {
  search_hours: plain(['hour', 'int'], ['failure', 'text']),
  question_days: { key: [...PLACE, ['question_id', 'uuid'], ['failure', 'text']], texts: ['question'], values: ([day, site, locale, question, failure]) => [day!, site!, locale!, textId(question!), failure!, question!] },
  page_days: { key: [...PLACE, ['question_id', 'uuid'], ['failure', 'text'], ['page_id', 'uuid']], texts: ['page'], values: ([day, site, locale, question, failure, page]) => [day!, site!, locale!, textId(question!), failure!, textId(page!), page!] },
  wording_days: {
    key: [...PLACE, ['question_id', 'uuid'], ['wording_id', 'uuid']], texts: ['wording_key', 'wording'],
    values: ([day, site, locale, question, wordingKey, wording]) => [day!, site!, locale!, textId(question!), textId(`${wording!}\0${wordingKey!}`), wordingKey!, wording!],
  },
  opened_days: {
    key: [...PLACE, ['question_id', 'uuid'], ['wording_key_id', 'uuid'], ['article', 'text'], ['rank', 'int']], texts: ['wording_key'],
    values: ([day, site, locale, question, wordingKey, article, rank]) => [day!, site!, locale!, textId(question!), textId(wordingKey!), article!, rank!, wordingKey!],
  },
  refinement_days: {
    key: [...PLACE, ['refinement_id', 'uuid'], ['article', 'text']], texts: ['question', 'said_key', 'said', 'meant_key', 'meant'],
    values: ([day, site, locale, ...rest]) => [day!, site!, locale!, textId(rest.slice(0, 5).join('\0')), rest[5]!, ...rest.slice(0, 5)],
  },
  article_days: plain(['article', 'text']),
  contact_hours: plain(['hour', 'int']),
  outcome_days: plain(['outcome', 'text']),
  // The questions before it as their hashes, parted by blanks: they are compared with those of gaps, and shown to nobody.
  together_days: {
    key: [...PLACE, ['question_id', 'uuid'], ['failure', 'text'], ['earlier_id', 'uuid']], texts: ['earlier'],
    values: ([day, site, locale, question, failure, earlier]) => [day!, site!, locale!, textId(question!), failure!, textId(earlier!), (JSON.parse(String(earlier)) as string[]).map(textId).join(' ')],
  },
};

/** Migration `question-lookup`: the rows of a few thousand questions are found without reading those of a million others. */
export const QUESTION_LOOKUP_SCHEMA = ['question_days', 'page_days', 'wording_days', 'opened_days'].map((table) => `CREATE INDEX ${table}_by_question ON ${table} (question_id, day);`).join('\n');

/**
 * Migration `together`: which questions failed in one visit. What was judged before does not tell, so it is forgotten, and the
 * first report judges every visit again.
 */
export const TOGETHER_SCHEMA = `
CREATE TABLE together_days (
  day integer NOT NULL,
  site text COLLATE "C" NOT NULL,
  locale text COLLATE "C" NOT NULL,
  question_id uuid NOT NULL,
  failure text COLLATE "C" NOT NULL,
  earlier_id uuid NOT NULL,
  earlier text COLLATE "C" NOT NULL,
  visits integer NOT NULL,
  PRIMARY KEY (day, site, locale, question_id, failure, earlier_id)
) WITH (fillfactor = 70);
CREATE INDEX together_days_by_question ON together_days (question_id, day);
TRUNCATE searches, article_uses, visits, ${FIRST_ROLL_UPS.join(', ')};
INSERT INTO unjudged_visits (visit, mark) SELECT visit, nextval('visit_marks') FROM (SELECT DISTINCT visit FROM events) AS every ON CONFLICT (visit) DO NOTHING;
`;

/** The changes as rows to be added to what is there, in the order of their keys: twice as fast as in any order, and never in a circle with another writer. */
export function insertionsOfRollUps(changes: RollUpChanges): Insertion[] {
  return ROLL_UP_NAMES.map((name) => {
    const { key, texts, values } = LAYOUTS[name];
    const { counters } = ROLL_UPS[name];
    return {
      table: name,
      columns: [...key, ...texts.map((text) => [text, 'text'] as const), ...counters.map((counter) => [counter, counter === 'read_ms' ? 'bigint' : 'int'] as const)],
      onConflict: `ON CONFLICT (${key.map(([column]) => column).join(', ')}) DO UPDATE SET ${counters.map((counter) => `${counter} = old.${counter} + excluded.${counter}`).join(', ')}`,
      rows: changes.changed(name).map(({ key: of, counts }) => ({ stored: values(of), counts })).sort((one, other) => byKey(one.stored, other.stored)).map(({ stored, counts }) => [...stored, ...counts]),
    };
  });
}

/** Removes the rows that count nothing any more, once the changes are made: they would keep a visitor's words after the visit has been forgotten. */
export async function clearRollUps(transaction: PostgresTransaction, changes: RollUpChanges): Promise<void> {
  for (const name of ROLL_UP_NAMES) {
    const { key, values } = LAYOUTS[name];
    const fewer = changes.changed(name).filter(({ counts }: ChangedRow) => counts[0]! < 0).map((row) => values(row.key));
    if (fewer.length === 0) continue;
    await transaction.run({
      sql: `
        DELETE FROM ${name} AS old USING unnest(${key.map(([, type], index) => `$${index + 1}::${type}[]`).join(', ')}) AS touched (${key.map(([column]) => column).join(', ')})
        WHERE ${key.map(([column]) => `old.${column} = touched.${column}`).join(' AND ')} AND old.${ROLL_UPS[name].counters[0]} = 0`,
      values: key.map((_, index) => fewer.map((row) => row[index]!)),
    });
  }
}

/** What stands for a text in keys: 128 bits of its SHA-256. */
export function textId(text: string | number): string {
  return createHash('sha256').update(String(text)).digest('hex').slice(0, 32);
}
