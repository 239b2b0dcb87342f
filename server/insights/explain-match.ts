import type { ReportLanguage } from './report-language.ts';

const THROUGH = /^(parts of|written together,|synonym of) ("[^"]*") \(×([\d.]+)\): /u;
const FOUND = /^("[^"]*") in ([a-z, ]+) \(([^()]+), ×([\d.]+)\)$/u;

/**
 * A line of the search's own explanation (`core/search/explain-hit.ts`) in the reader's language; words of visitors and
 * articles stay. A line of another shape stays as it is.
 */
export function explainMatch(line: string, { texts: { matched }, decimal }: ReportLanguage): string {
  const say = (words: string): string => matched[words] ?? words;
  let rest = line;
  let through = '';
  for (let step = THROUGH.exec(rest); step !== null; step = THROUGH.exec(rest)) {
    through += `${say(step[1]!)} ${step[2]!} (×${decimal(Number(step[3]))}): `;
    rest = rest.slice(step[0].length);
  }
  const asked = /^("[^"]*"): /u.exec(rest);
  if (asked === null) return through + say(rest);
  const parts = rest.slice(asked[0].length).split('; ').map((part) => {
    const found = FOUND.exec(part);
    if (found === null) return say(part);
    const [, word, fields, because, weight] = found as unknown as [string, string, string, string, string];
    return `${word} ${say('in')} ${fields.split(', ').map(say).join(', ')} (${say(because)}, ×${decimal(Number(weight))})`;
  });
  return `${through}${asked[1]!}: ${parts.join('; ')}`;
}
