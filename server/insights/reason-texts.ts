import type { ReportQuestion } from '../../core/contract/report.ts';
import type { ReportLanguage } from './report-language.ts';

/** Why a question belongs to a gap, for whoever wonders. Empty for the question that the gap began with. */
export function reasonText({ query, reason, because }: ReportQuestion['members'][number], members: ReportQuestion['members'], { texts }: ReportLanguage): string {
  const like = members.find(({ id }) => id === because)?.query;
  const say = texts.because;
  if (reason !== undefined && reason !== 'person' && query !== undefined && query === like) return say.otherLanguage;
  const quoted = like === undefined ? undefined : texts.quoted(like);
  switch (reason) {
    case undefined: return '';
    case 'terms': return say.terms(quoted ?? say.theOthers);
    case 'spelling': return say.spelling(quoted ?? say.theOthers);
    case 'reworded': return say.reworded(quoted);
    case 'same_article': return say.sameArticle(because);
    case 'person': return say.person;
  }
}

/** Why an article was voted down; pages of others may have reasons of their own. */
export function voteReasonText(reason: string, { texts }: ReportLanguage): string {
  return Object.hasOwn(texts.common.vote, reason) ? texts.common.vote[reason]! : reason.replaceAll('_', ' ');
}
