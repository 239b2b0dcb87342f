import type { Report } from '../../core/contract/report.ts';
import { KIND_TEXTS } from './kind-texts.ts';

/** The report in a few sentences, the most important first. */
export function summarise(report: Omit<Report, 'summary'>): string[] {
  const { headline, selfService, kinds, questions, change } = report;
  if (headline.visits.now === 0) return ['Nobody has searched, read or asked for help in this period yet.'];
  const sentences: string[] = [];
  if (headline.searches.now > 0) sentences.push(`${number(headline.failed.now)} of ${number(headline.searches.now)} searches failed (${percent(headline.failed.now / headline.searches.now)}).`);
  if (change !== undefined) sentences.push(change);
  const worst = questions[0];
  if (worst !== undefined) sentences.push(`The question most often left unanswered was “${worst.query}”: ${number(worst.searches)} failed ${plural(worst.searches, 'search', 'searches')}${worst.contacts === 0 ? '' : `, and ${number(worst.contacts)} ${plural(worst.contacts, 'visit', 'visits')} asked for a person${worst.cost === null || report.cost === null ? '' : ` (about ${number(Math.round(worst.cost))} ${report.cost.currency})`}`}${worst.trend === 'new' ? '; it is new' : worst.trend === 'up' ? '; it is rising' : ''}.`);
  const strongest = [...kinds].sort((a, b) => b.searches.now - a.searches.now)[0];
  if (strongest !== undefined && strongest.searches.now > 0) sentences.push(`Most often, a failed search ended with “${KIND_TEXTS[strongest.kind].title.toLowerCase()}” (${percent(strongest.searches.now / headline.failed.now)} of failures).`);
  if (selfService.now !== null) sentences.push(`Between ${percent(selfService.now.from)} and ${percent(selfService.now.to)} of visits served themselves; ${number(headline.contacts.now)} asked for a person.`);
  return sentences;
}

/** What changed since the period of the same length before, in one sentence; undefined when nothing was recorded then. */
export function describeChange({ headline, questions, period }: Pick<Report, 'headline' | 'questions' | 'period'>): string | undefined {
  const { searches, failed, contacts } = headline;
  if (searches.before === null || failed.before === null || contacts.before === null || searches.before === 0 || searches.now === 0) return undefined;
  const parts: string[] = [];
  const points = Math.round((failed.now / searches.now - failed.before / searches.before) * 100);
  parts.push(points === 0 ? `as large a share of searches failed as before (${percent(failed.now / searches.now)})` : `${points < 0 ? 'fewer' : 'more'} searches failed: ${percent(failed.now / searches.now)} instead of ${percent(failed.before / searches.before)}`);
  parts.push(contacts.now === contacts.before ? `as many asked for a person (${number(contacts.now)})` : `${number(contacts.now)} asked for a person instead of ${number(contacts.before)}`);
  const fresh = questions.filter(({ trend }) => trend === 'new');
  if (fresh[0] !== undefined) parts.push(`${fresh.length === 1 ? 'one question is new' : `${number(fresh.length)} questions are new`}, ${fresh.length === 1 ? '' : 'above all '}“${fresh[0].query}”`);
  else {
    const rising = questions.filter(({ trend }) => trend === 'up').sort((one, other) => (other.searches - other.previousSearches) - (one.searches - one.previousSearches))[0];
    if (rising !== undefined) parts.push(`“${rising.query}” rose most, from ${number(rising.previousSearches)} to ${number(rising.searches)}`);
  }
  return `Since the ${period.days === 1 ? 'day' : period.days === 7 ? 'week' : `${number(period.days)} days`} before: ${parts.length === 1 ? parts[0]! : `${parts.slice(0, -1).join(', ')}; and ${parts.at(-1)!}`}.`;
}

export function percent(share: number): string {
  const value = share * 100;
  // A no-break space: the sign stays with its number.
  return `${value > 0 && value < 10 ? value.toFixed(1).replace(/\.0$/u, '') : Math.round(value)}\u00A0%`;
}

function number(value: number): string {
  return value.toLocaleString('en');
}

function plural(count: number, one: string, many: string): string {
  return count === 1 ? one : many;
}
