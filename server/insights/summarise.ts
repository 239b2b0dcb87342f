import type { Report } from '../../core/contract/report.ts';
import type { ReportLanguage } from './report-language.ts';

/** A share of fewer visits reads as more than it says: "100%" of one visit. They are told as counts. */
export const FEW_VISITS = 20;

/** The report in a few sentences, the most important first. */
export function summarise(report: Omit<Report, 'summary'>, { texts, money }: ReportLanguage): string[] {
  const { headline, selfService, kinds, questions, change } = report;
  const say = texts.summary;
  if (headline.visits.now === 0) return [say.nobody];
  const sentences: string[] = [];
  if (headline.searches.now > 0) sentences.push(say.failed(headline.failed.now, headline.searches.now));
  if (change !== undefined) sentences.push(change);
  const worst = questions[0];
  if (worst !== undefined) sentences.push(say.worst(worst.query, worst.searches, worst.contacts, worst.cost === null || report.cost === null ? undefined : money(worst.cost, report.cost.currency), worst.trend));
  const strongest = [...kinds].sort((a, b) => b.searches.now - a.searches.now)[0];
  if (strongest !== undefined && strongest.searches.now > 0) sentences.push(say.mostOften(texts.kinds[strongest.kind].title, strongest.searches.now / headline.failed.now));
  if (selfService.now !== null) {
    sentences.push(headline.visits.now < FEW_VISITS
      ? say.howFewEnded(headline.visits.now, report.outcomes.confirmed, report.outcomes.read, headline.contacts.now)
      : say.selfService(selfService.now.from, selfService.now.to, headline.contacts.now));
  }
  return sentences;
}

/** What changed since the period of the same length before, in one sentence; undefined when nothing was recorded then. */
export function describeChange({ headline, questions, period }: Pick<Report, 'headline' | 'questions' | 'period'>, { texts, percent }: ReportLanguage): string | undefined {
  const { searches, failed, contacts } = headline;
  const say = texts.summary;
  if (searches.before === null || failed.before === null || contacts.before === null || searches.before === 0 || searches.now === 0) return undefined;
  const parts: string[] = [];
  const now = failed.now / searches.now;
  const before = failed.before / searches.before;
  // What reads the same is the same.
  parts.push(percent(now) === percent(before) || Math.round((now - before) * 100) === 0 ? say.sameShare(now) : say.otherShare(now, before));
  parts.push(contacts.now === contacts.before ? say.sameContacts(contacts.now) : say.otherContacts(contacts.now, contacts.before));
  const fresh = questions.filter(({ trend }) => trend === 'new');
  if (fresh[0] !== undefined) parts.push(say.fresh(fresh.length, fresh[0].query));
  else {
    const rising = questions.filter(({ trend }) => trend === 'up').sort((one, other) => (other.searches - other.previousSearches) - (one.searches - one.previousSearches))[0];
    if (rising !== undefined) parts.push(say.rising(rising.query, rising.previousSearches, rising.searches));
  }
  return say.change(period.days, parts);
}
