import type { Report } from '../../core/contract/report.ts';
import { KIND_TEXTS } from './kind-texts.ts';

/** The report in a few sentences, the most important first. */
export function summarise(report: Omit<Report, 'summary'>): string[] {
  const { headline, selfService, kinds, questions } = report;
  if (headline.visits.now === 0) return ['Nobody has searched, read or asked for help in this period yet.'];
  const sentences: string[] = [];
  if (headline.searches.now > 0) {
    const share = headline.failed.now / headline.searches.now;
    const before = headline.searches.before ? (headline.failed.before ?? 0) / headline.searches.before : undefined;
    sentences.push(`${headline.failed.now.toLocaleString('en')} of ${headline.searches.now.toLocaleString('en')} searches failed (${percent(share)})${before === undefined ? '' : changeOf(share, before)}.`);
  }
  const worst = questions[0];
  if (worst !== undefined) sentences.push(`The question most often left unanswered was “${worst.query}”: ${worst.searches.toLocaleString('en')} failed ${plural(worst.searches, 'search', 'searches')}${worst.trend === 'new' ? ', and it is new' : worst.trend === 'up' ? ', and rising' : ''}.`);
  const strongest = [...kinds].sort((a, b) => b.searches.now - a.searches.now)[0];
  if (strongest !== undefined && strongest.searches.now > 0) sentences.push(`Most often, a failed search ended with “${KIND_TEXTS[strongest.kind].title.toLowerCase()}” (${percent(strongest.searches.now / headline.failed.now)} of failures).`);
  if (selfService.now !== null) sentences.push(`Between ${percent(selfService.now.from)} and ${percent(selfService.now.to)} of visits served themselves; ${headline.contacts.now.toLocaleString('en')} asked for a person.`);
  return sentences;
}

export function percent(share: number): string {
  const value = share * 100;
  // A no-break space: the sign stays with its number.
  return `${value > 0 && value < 10 ? value.toFixed(1).replace(/\.0$/u, '') : Math.round(value)}\u00A0%`;
}

function changeOf(now: number, before: number): string {
  const points = Math.round((now - before) * 100);
  if (points === 0) return ', as in the period before';
  return `, ${Math.abs(points)} ${plural(Math.abs(points), 'point', 'points')} ${points < 0 ? 'fewer' : 'more'} than in the period before`;
}

function plural(count: number, one: string, many: string): string {
  return count === 1 ? one : many;
}
