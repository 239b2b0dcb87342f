import { CsvError, parse } from 'csv-parse/sync';
import type { ImportNotices } from './import-notice.ts';


/** Names under which a column may stand in the first row, without case, blanks and signs. */
export type ColumnNames<TKey extends string> = Readonly<Record<TKey, readonly string[]>>;

export interface CsvRow<TKey extends string> {
  /** Line of the file on which the row begins. */
  readonly line: number;
  /** The cell of a column; an empty string when the row or the table has none. */
  readonly cell: (key: TKey) => string;
}

/** What separates cells: commas in most of the world, semicolons where commas are for decimals, tabs from Excel's clipboard. */
const DELIMITERS = [',', ';', '\t', '|'] as const;

/**
 * Rows of a table with a first row of names. The separator is the one that makes the most known names of that row.
 * @returns undefined, with a problem, when the table cannot be read or lacks a column that is needed.
 */
export function readCsvTable<TKey extends string>(file: string, text: string, columns: ColumnNames<TKey>, needed: readonly NoInfer<TKey>[], notices: ImportNotices): CsvRow<TKey>[] | undefined {
  // Excel writes and reads a line that names the separator.
  const declared = /^sep=(.)\n/iu.exec(text)?.[1];
  const table = declared === undefined ? text : text.slice(text.indexOf('\n') + 1);
  const linesBefore = declared === undefined ? 0 : 1;
  const keys = Object.keys(columns) as TKey[];
  const delimiter = declared ?? [...DELIMITERS].sort((a, b) => knownNames(firstRow(table, b)) - knownNames(firstRow(table, a)) || firstRow(table, b).length - firstRow(table, a).length)[0]!;
  const head = firstRow(table, delimiter);
  const places = new Map<TKey, number>();
  for (const key of keys) {
    // The first of several names in the list counts most: `title` before `name`.
    for (const name of columns[key]) {
      const place = head.findIndex((cell) => plainName(cell) === name);
      if (place !== -1 && ![...places.values()].includes(place)) {
        places.set(key, place);
        break;
      }
    }
  }
  const lacking = needed.filter((key) => !places.has(key));
  if (lacking.length > 0) {
    notices.error(file, 1 + linesBefore, 'columns', head.length === 0 ? 'the file is empty' : `the first row must name the columns, and there must be one for ${lacking.map((key) => `"${columns[key][0]!}"`).join(' and ')}; found ${head.slice(0, 12).map((cell) => `"${cell.trim().slice(0, 40)}"`).join(', ')}${delimiter === ',' ? '' : ` (separated by ${delimiter === '\t' ? 'tabs' : `"${delimiter}"`})`}`);
    return undefined;
  }
  const unknown = head.filter((cell, index) => cell.trim() !== '' && ![...places.values()].includes(index));
  if (unknown.length > 0) notices.warn(file, 1 + linesBefore, 'columns', `${unknown.length === 1 ? 'the column' : 'the columns'} ${unknown.map((cell) => `"${cell.trim().slice(0, 40)}"`).join(', ')} ${unknown.length === 1 ? 'has' : 'have'} no counterpart here and ${unknown.length === 1 ? 'was' : 'were'} left out`);
  const rows: CsvRow<TKey>[] = [];
  for (const { record, line } of rowsOf(file, table, delimiter, linesBefore, notices)) {
    if (record.every((cell) => cell.trim() === '')) continue;
    if (record.length > head.length) notices.warn(file, line, 'columns', `this row has ${record.length} cells, the first row has ${head.length}; a cell that holds a separator or line break must stand in quotes`);
    rows.push({ line, cell: (key) => record[places.get(key) ?? -1] ?? '' });
  }
  return rows;

  function knownNames(cells: readonly string[]): number {
    const names = new Set(keys.flatMap((key) => columns[key]));
    return cells.filter((cell) => names.has(plainName(cell))).length;
  }
}

function rowsOf(file: string, table: string, delimiter: string, linesBefore: number, notices: ImportNotices): { record: string[]; line: number }[] {
  try {
    const records = parse(table, { delimiter, relax_column_count: true, relax_quotes: true, skip_empty_lines: true, info: true, from: 2 }) as unknown as { record: string[]; info: { lines: number } }[];
    return records.map(({ record, info }) => ({ record, line: info.lines - record.reduce((lines, cell) => lines + cell.split('\n').length - 1, 0) + linesBefore }));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = Number(error['lines'] ?? 1) + linesBefore;
    notices.error(file, line, 'csv', error.code === 'CSV_QUOTE_NOT_CLOSED' ? 'a cell is opened with a quote (") that is never closed; look for the row in which it begins' : `the table cannot be read here: ${error.message.split('\n')[0]!.slice(0, 200)}`);
    return [];
  }
}

function firstRow(table: string, delimiter: string): string[] {
  try {
    return (parse(table.slice(0, 100_000), { delimiter, relax_column_count: true, relax_quotes: true, skip_empty_lines: true, to: 1 }) as string[][])[0] ?? [];
  } catch {
    return [];
  }
}

/** `Article Title` → `articletitle`. */
function plainName(name: string): string {
  return name.normalize('NFC').toLowerCase().replace(/[^\p{Letter}\p{Number}]/gu, '');
}
