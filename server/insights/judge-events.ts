import { loadLanguage } from '../../core/search/languages/languages.ts';
import type { Store } from '../store/open-store.ts';
import { judgeVisit, JUDGING_RULES } from './judge-visit.ts';
import { readSiteClocks } from './site-clocks.ts';

/** Visits that are judged in one step; the next request is served between two steps. */
const STEP_VISITS = 50;
const RULES_SETTING = 'judging_rules';

/**
 * Judges every visit that got events since it was judged last; everything, when the rules or a site's time zone have
 * changed: days and hours are those of the site. Afterwards
 * reports count what was stored before the call. Several programs may do it at once.
 * @returns how many visits were judged.
 */
export async function judgeEvents(store: Pick<Store, 'events' | 'settings'>, onProgress?: (judged: number) => void): Promise<number> {
  const clocks = await readSiteClocks(store.events);
  const rules = `${JUDGING_RULES} ${clocks.summary}`.trimEnd();
  if (await store.settings.get(RULES_SETTING) !== rules) {
    await store.events.forgetJudgements();
    await store.settings.set(RULES_SETTING, rules);
  }
  let judged = 0;
  for (;;) {
    const visits = await store.events.unjudgedVisits(STEP_VISITS);
    if (visits.length === 0) return judged;
    // Words of one meaning are grouped as the search does, which for some languages needs their stemmer.
    await Promise.all([...new Set(visits.flatMap(({ events }) => events.map(({ locale }) => locale)))].map(loadLanguage));
    await store.events.keepJudgements(visits.map((visit) => judgeVisit(visit, clocks.of(visit.events[0]?.site))));
    judged += visits.length;
    onProgress?.(judged);
    await new Promise((resolve) => { setImmediate(resolve); });
  }
}
