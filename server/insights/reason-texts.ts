import type { ReportQuestion } from '../../core/contract/report.ts';

/** Why a question belongs to a gap, for whoever wonders. Empty for the question that the gap began with. */
export function reasonText({ query, reason, because }: ReportQuestion['members'][number], members: ReportQuestion['members']): string {
  const like = members.find(({ id }) => id === because)?.query;
  if (reason !== undefined && reason !== 'person' && query !== undefined && query === like) return 'the same words in another language';
  switch (reason) {
    case undefined: return '';
    case 'terms': return `shares rare words with ${like === undefined ? 'the others' : `“${like}”`}`;
    case 'spelling': return `a slip away from ${like === undefined ? 'the others' : `“${like}”`}`;
    case 'reworded': return `visitors replaced ${like === undefined ? 'one by the other' : `one by the other: “${like}”`}`;
    case 'same_article': return `visitors of both ended at ${because ?? 'the same article'}`;
    case 'person': return 'somebody of you put it here';
  }
}

const VOTE_REASONS: Readonly<Record<string, string>> = { wrong: 'Wrong', unclear: 'Unclear', incomplete: 'Something is missing', other: 'Something else' };

/** Why an article was voted down; pages of others may have reasons of their own. */
export function voteReasonText(reason: string): string {
  return Object.hasOwn(VOTE_REASONS, reason) ? VOTE_REASONS[reason]! : reason.replaceAll('_', ' ');
}
