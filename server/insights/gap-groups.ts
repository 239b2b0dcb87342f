import type { QuestionCount, Selection } from '../store/event-store.ts';
import type { GapLabel, GapMember } from '../store/gap-decisions.ts';
import type { Store } from '../store/open-store.ts';
import { gapId } from './gap-id.ts';
import { linkQuestions } from './link-questions.ts';

/** Which question belongs to which gap, by what has been decided until now. */
export interface GapGroups {
  /** The gap of a question. */
  gapOf(question: string): string;
  /** The gap that an id means today: its own, or the one that it was merged into. */
  resolve(id: string): string;
  /** Ids that belong to a gap besides its own, and why. */
  membersOf(gap: string): readonly GapMember[];
  labelOf(gap: string): GapLabel | undefined;
}

/** The decisions as they stand. */
export async function readGroups({ decisions }: Pick<Store, 'decisions'>): Promise<GapGroups> {
  const rows = new Map((await decisions.members()).map((row) => [row.member, row]));
  const labels = new Map((await decisions.labels()).map((label) => [label.gap, label]));
  const resolve = (id: string): string => {
    const seen = new Set<string>();
    let at = id;
    // Two people who merge two gaps into each other at once make a ring; whoever asks gets the same answer all the same.
    for (let next = rows.get(at)?.gap; next !== undefined && next !== at; next = rows.get(at)?.gap) {
      if (seen.has(at)) return [...seen].sort()[0]!;
      seen.add(at);
      at = next;
    }
    return at;
  };
  const members = new Map<string, GapMember[]>();
  for (const row of rows.values()) {
    const gap = resolve(row.member);
    if (gap !== row.member) members.set(gap, [...members.get(gap) ?? [], row]);
  }
  // Every row of a report asks for its gap, and a question has many rows.
  const known = new Map<string, string>();
  return {
    gapOf(question) {
      let gap = known.get(question);
      if (gap === undefined) {
        gap = resolve(gapId(question));
        known.set(question, gap);
      }
      return gap;
    },
    resolve,
    membersOf: (gap) => members.get(gap) ?? [],
    labelOf: (gap) => labels.get(gap),
  };
}

/** So many of the latest rewordings are looked at. */
const LOOKED_AT_REWORDINGS = 5_000;
const MOST_REFINEMENTS = 5_000;

/**
 * Finds out which of some questions belong to one gap, and remembers it: a gap keeps its id and its members whatever
 * comes later, until somebody decides otherwise. What has been decided is not looked at again, and the gap of the more
 * frequent question takes in the other.
 * @param failed The most frequent first.
 */
export async function groupQuestions(store: Pick<Store, 'events' | 'decisions'>, selection: Selection, failed: readonly QuestionCount[]): Promise<GapGroups> {
  const { events, decisions } = store;
  const questions = failed.map(({ question }) => question);
  const [groups, members, rewordings, ended] = await Promise.all([readGroups(store), decisions.members(), events.countRewordings(selection, LOOKED_AT_REWORDINGS), events.countRefinements(selection, MOST_REFINEMENTS)]);
  const decided = new Set(members.map(({ member }) => member));
  const rank = new Map(questions.map((question, index) => [question, index]));
  const links = linkQuestions({ questions, visits: new Map(failed.map(({ question, visits }) => [question, visits])), rewordings, ended });
  const found = new Map<string, GapMember>();
  const hosts = new Set<string>();
  const ids = new Map(questions.map((question) => [question, gapId(question)]));
  const idOf = (question: string): string => ids.get(question) ?? gapId(question);
  const resolve = (question: string): string => {
    let id = groups.gapOf(question);
    for (let row = found.get(id); row !== undefined; row = found.get(id)) id = row.gap;
    return id;
  };
  // A gap that somebody split stays by itself, and one that has members keeps its name.
  const hasMembers = (id: string): boolean => groups.membersOf(id).length > 0 || hosts.has(id);
  for (const { one, other, reason, article } of links) {
    const [leading, joining] = (rank.get(one) ?? 0) <= (rank.get(other) ?? 0) ? [one, other] : [other, one];
    const free = [joining, leading].find((question) => !decided.has(idOf(question)) && resolve(question) === idOf(question) && !hasMembers(idOf(question)) && groups.labelOf(idOf(question)) === undefined);
    if (free === undefined) continue;
    const host = free === joining ? leading : joining;
    const gap = resolve(host);
    const isSplit = decided.has(gap) && groups.resolve(gap) === gap;
    if (gap === idOf(free) || isSplit) continue;
    found.set(idOf(free), { member: idOf(free), gap, reason, because: article ?? idOf(host) });
    hosts.add(gap);
  }
  if (found.size === 0) return groups;
  await decisions.addMembers([...found.values()]);
  return readGroups(store);
}
