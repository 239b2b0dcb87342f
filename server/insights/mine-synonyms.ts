import type { ReportSynonym } from '../../core/contract/report.ts';
import { editDistance } from '../../core/search/edit-distance.ts';
import type { Selection } from '../store/event-store.ts';
import type { Store } from '../store/open-store.ts';
import type { ArticleTitles } from './latest-release.ts';
import { synonymId } from './synonym-id.ts';

/** One visitor's change of mind says nothing; this many say something, whatever *k* is. */
const LEAST_VISITS = 3;
/** Of the visits that reworded it, this share ended at the same article; less is a coincidence. */
const LEAST_SHARE = 0.4;
const MOST_REFINEMENTS = 5_000;
const MOST_PROPOSALS = 50;

/**
 * Pairs of wordings that seem to mean the same: asked in vain, asked again in the other words, and answered. The evidence
 * stands beside each; whether it is a synonym, an editor decides, once.
 * @param fromVisits *k*: wordings that fewer visits used are not named.
 */
export async function mineSynonyms({ events, decisions }: Pick<Store, 'events' | 'decisions'>, selection: Selection, fromVisits: number, titles: ArticleTitles): Promise<ReportSynonym[]> {
  const refinements = await events.countRefinements(selection, MOST_REFINEMENTS);
  const decided = new Set((await decisions.synonyms()).map(({ locale, says, means }) => synonymId(locale, says, means)));
  const reworded = new Map<string, number>();
  for (const { locale, says, visits } of refinements) reworded.set(keyOf(locale, says), (reworded.get(keyOf(locale, says)) ?? 0) + visits);
  return refinements
    .filter(({ locale, says, means, visits }) => visits >= Math.max(LEAST_VISITS, fromVisits)
      && visits >= LEAST_SHARE * reworded.get(keyOf(locale, says))!
      && !decided.has(synonymId(locale, says, means))
      && !isSlip(says.toLowerCase(), means.toLowerCase()))
    .slice(0, MOST_PROPOSALS)
    .map(({ locale, says, means, article, searches, visits }) => ({ id: synonymId(locale, says, means), locale, says, means, article, title: titles.get(article) ?? article, searches, visits }));
}

function keyOf(locale: string, wording: string): string {
  return `${locale} ${wording.toLowerCase()}`;
}

/** A slip of the finger put right, or the same words with more of them, is no other word. */
function isSlip(says: string, means: string): boolean {
  const most = Math.min(says.length, means.length) >= 8 ? 2 : 1;
  return editDistance(says, means, most) <= most || means.startsWith(says) || says.startsWith(means);
}
