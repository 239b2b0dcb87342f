import type { ReportLedgerEntry } from '../../core/contract/report.ts';
import { dayToDate, type EventStore, type RecordedRelease, type ReleaseCount } from '../store/event-store.ts';
import { ALL_TIME, findGaps } from './find-gap.ts';
import type { GapGroups } from './gap-groups.ts';
import type { ZoneClock } from './zone-clock.ts';

/** Of those who ask on a release, this share must open the article before its gap counts as closed. */
const CLOSED_SHARE = 0.5;

/**
 * What became of the gaps that articles are meant to close (`closes` in their front matter). Publishing closes nothing:
 * a gap is *closed* when visitors who ask it on a release with the article open that article; *reopened* when a later
 * release lost that again; *still failing* when they ask and do not; *waiting* while nobody has asked.
 * @param fromVisits *k*: wordings that fewer visits used are not named.
 */
export async function readLedger(events: EventStore, groups: GapGroups, fromVisits: number, clock: ZoneClock): Promise<ReportLedgerEntry[]> {
  const releases = await events.releases(1_000);
  const claims = claimsOf(releases);
  const questions = await findGaps(events, groups, claims.map(({ gap }) => gap));
  const asked = [...new Set([...questions.values()].flat())];
  const counts = await events.countByRelease(asked);
  const wordings = asked.length === 0 ? [] : await events.countWordings(ALL_TIME, asked);
  return claims.map(({ gap, article, locale, title, releases: since }) => {
    const own = questions.get(gap) ?? [];
    const rows = counts.filter((row) => own.includes(row.question));
    const hashes = since.map(({ release }) => release.release);
    const after = sum(rows.filter(({ kb }) => hashes.includes(kb)), article);
    const before = sum(rows.filter(({ kb }) => !hashes.includes(kb)), article);
    const query = groups.labelOf(groups.resolve(gap))?.name ?? own.map((question) => wordings.find((row) => row.question === question && row.visits >= fromVisits)?.wording).find((wording) => wording !== undefined);
    return {
      gap,
      ...(query === undefined ? {} : { query }),
      article,
      title,
      locale,
      state: stateOf(since.map(({ release }) => sum(rows.filter(({ kb }) => kb === release.release), article))),
      since: dayToDate(clock.dayOf(since[0]!.seenAtMs)),
      searches: after.searches,
      opened: after.opened,
      failed: after.failed,
      before: { searches: before.searches, failed: before.failed },
    };
  });
}

interface Claim {
  readonly gap: string;
  readonly article: string;
  readonly locale: string;
  readonly title: string;
  /** Releases that hold the claim, oldest first; each content once. */
  readonly releases: RecordedRelease[];
}

/** Which articles of the newest release of each site say that they close which gaps, and since when. */
function claimsOf(newestFirst: readonly RecordedRelease[]): Claim[] {
  const claims = new Map<string, Claim>();
  const newest = new Map<string, RecordedRelease>();
  for (const recorded of newestFirst) if (!newest.has(recorded.release.site)) newest.set(recorded.release.site, recorded);
  for (const { release } of newest.values()) {
    for (const { id, locale, title, closes = [] } of release.articles) {
      for (const gap of closes) claims.set(`${release.site} ${gap} ${id}`, claims.get(`${release.site} ${gap} ${id}`) ?? { gap, article: id, locale, title, releases: [] });
    }
  }
  for (const recorded of newestFirst.toReversed()) {
    for (const [key, { gap, article, releases }] of claims) {
      if (!key.startsWith(`${recorded.release.site} `) || releases.some(({ release }) => release.release === recorded.release.release)) continue;
      if (recorded.release.articles.some(({ id, closes = [] }) => id === article && closes.includes(gap))) releases.push(recorded);
    }
  }
  return [...claims.values()];
}

interface Sum {
  readonly searches: number;
  readonly opened: number;
  readonly failed: number;
}

function sum(rows: readonly ReleaseCount[], article: string): Sum {
  return {
    searches: rows.reduce((total, row) => total + row.searches, 0),
    opened: rows.filter((row) => row.opened === article).reduce((total, row) => total + row.searches, 0),
    failed: rows.reduce((total, row) => total + row.failed, 0),
  };
}

/** @param onReleases Oldest first. */
function stateOf(onReleases: readonly Sum[]): ReportLedgerEntry['state'] {
  const asked = onReleases.filter(({ searches }) => searches > 0);
  const last = asked.at(-1);
  if (last === undefined) return 'waiting';
  const isClosed = ({ searches, opened }: Sum): boolean => opened >= CLOSED_SHARE * searches;
  if (isClosed(last)) return 'closed';
  return asked.slice(0, -1).some(isClosed) ? 'reopened' : 'still_failing';
}
