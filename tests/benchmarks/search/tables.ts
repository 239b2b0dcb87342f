import type { BuildMeasures, OpenMeasures } from './measure-engine.ts';
import { RANKED_ENGINES, type RelevanceRow } from './measure-relevance.ts';

export type MeasuredEngine = { readonly engine: string } & ({ readonly build: BuildMeasures; readonly open: OpenMeasures } | { readonly skipped: string });

const NAMES: Readonly<Record<string, string>> = { hjelp: '**Hjelp**', minisearch: 'MiniSearch', pagefind: 'Pagefind', orama: 'Orama', flexsearch: 'FlexSearch', lunr: 'Lunr' };
const BASE = 'minisearch';
/** As in measure-engine.ts, which runs when it is imported. */
const MOST_KEYSTROKES = 300;
type Measured = Extract<MeasuredEngine, { readonly build: BuildMeasures }>;

/** A Markdown table of one size; in brackets each value as a multiple of plain MiniSearch's. */
export function sizeTable(measured: readonly MeasuredEngine[]): string {
  const base = measured.find((row): row is Measured => row.engine === BASE && 'build' in row);
  const lines = ['| | index kB | open ms | heap MB | keystroke p50 ms | p95 ms | first ms | pasted ms | build articles/s |', '|---|---|---|---|---|---|---|---|---|'];
  for (const row of measured) {
    const name = NAMES[row.engine] ?? row.engine;
    if ('skipped' in row) {
      lines.push(`| ${name} | skipped: ${row.skipped.replaceAll('|', '/')} | | | | | | | |`);
      continue;
    }
    const cell = (read: (of: Measured) => number): string => {
      const value = read(row);
      const times = base === undefined || base === row ? '' : ` (×${significant(value / read(base))})`;
      return `${significant(value)}${times}`;
    };
    lines.push(`| ${[name, cell(({ build }) => build.bytes / 1000), cell(({ open }) => open.openMs), cell(({ open }) => open.heapMb), cell(({ open }) => open.p50Ms), cell(({ open }) => open.p95Ms), cell(({ open }) => open.firstMs), cell(({ open }) => open.pastedMs), cell(({ build }) => build.articlesPerSecond)].join(' | ')} |`);
  }
  const fewer = measured.flatMap((row) => ('open' in row && row.open.keystrokes < MOST_KEYSTROKES ? [`${(NAMES[row.engine] ?? row.engine).replaceAll('*', '')} ${row.open.keystrokes}`] : []));
  return [...lines, ...(fewer.length === 0 ? [] : ['', `Keystrokes measured: ${MOST_KEYSTROKES}; where they take long fewer, evenly spread: ${fewer.join(', ')}.`])].join('\n');
}

/** A Markdown table of all sets, with their mean. */
export function relevanceTable(rows: readonly RelevanceRow[]): string {
  const line = (name: string, read: (engine: (typeof RANKED_ENGINES)[number]) => readonly number[]): string =>
    `| ${name} | ${RANKED_ENGINES.map((engine) => read(engine).map((value) => value.toFixed(3).replace(/^0/u, '')).join(' / ')).join(' | ')} |`;
  const mean = (engine: (typeof RANKED_ENGINES)[number]): number[] => [0, 1, 2].map((variant) => rows.reduce((sum, { scores }) => sum + scores[engine][variant]!, 0) / rows.length);
  return [
    `| set | ${RANKED_ENGINES.join(' | ')} |`,
    `|---|${RANKED_ENGINES.map(() => '---|').join('')}`,
    ...rows.map(({ set, scores }) => line(set, (engine) => scores[engine])),
    line('**mean**', mean),
  ].join('\n');
}

/** Two digits that count, or all digits before the point. */
function significant(value: number): string {
  if (!Number.isFinite(value)) return '–';
  if (value >= 10) return Math.round(value).toLocaleString('en');
  return value.toPrecision(2);
}
