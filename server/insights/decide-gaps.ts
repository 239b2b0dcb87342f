import type { Store } from '../store/open-store.ts';
import { findGaps } from './find-gap.ts';
import { readGroups, type GapGroups } from './gap-groups.ts';
import { reportLanguage } from './report-language.ts';
import type { ReportTexts } from './texts/en.ts';

type Stores = Pick<Store, 'events' | 'decisions'>;

/** A decision that cannot be carried out; the message says why, and what can be. */
export class GapDecisionError extends Error {
  override readonly name = 'GapDecisionError';
  /** The message in a reader's language. */
  readonly say: (texts: ReportTexts) => string;
  /** The id that is not known, where that is the reason. */
  readonly unknownGap: string | undefined;

  constructor(say: (texts: ReportTexts) => string, unknownGap?: string) {
    super(say(reportLanguage('en').texts));
    this.say = say;
    this.unknownGap = unknownGap;
  }
}

/**
 * Makes one gap of two: everything of the first belongs to the second from now on, and its id means the second.
 * @returns the id that both have now.
 * @throws {GapDecisionError}
 */
export async function mergeGaps(store: Stores, gap: string, into: string): Promise<string> {
  const groups = await readGroups(store);
  await mustExist(store, groups, [gap, into]);
  const [from, to] = [groups.resolve(gap), groups.resolve(into)];
  if (from === to) throw new GapDecisionError((texts) => texts.gap.cannot.sameGap(gap, into));
  await store.decisions.decideMembers([
    ...groups.membersOf(from).map((row) => ({ ...row, gap: to })),
    { member: from, gap: to, reason: 'person' },
    // It stays where it was put, also when a rule would rather have it elsewhere.
    { member: to, gap: to, reason: 'person' },
  ]);
  return to;
}

/**
 * Takes a question out of a gap, for good: no rule puts it, or the gap that it becomes, with others again.
 * @param member The question's id, as `gaps show` lists it.
 * @throws {GapDecisionError}
 */
export async function splitGap(store: Stores, gap: string, member: string): Promise<void> {
  const groups = await readGroups(store);
  await mustExist(store, groups, [gap]);
  const members = groups.membersOf(groups.resolve(gap)).map((row) => row.member);
  if (member === groups.resolve(gap)) throw new GapDecisionError((texts) => texts.gap.cannot.isNamesake(member, members));
  if (!members.includes(member)) throw new GapDecisionError((texts) => texts.gap.cannot.notMember(member, gap, [groups.resolve(gap), ...members]));
  await store.decisions.decideMembers([{ member, gap: member, reason: 'person' }]);
}

/**
 * Calls a gap by a name of your own in every report, or with `undefined` by its commonest wording again.
 * @throws {GapDecisionError}
 */
export async function renameGap(store: Stores, gap: string, name: string | undefined): Promise<void> {
  const groups = await readGroups(store);
  await mustExist(store, groups, [gap]);
  const id = groups.resolve(gap);
  await store.decisions.setLabel({ gap: id, isDismissed: groups.labelOf(id)?.isDismissed ?? false, ...(name === undefined ? {} : { name }) });
}

/**
 * Puts a gap aside, or takes it up again: its searches are counted, and it stands in no list.
 * @throws {GapDecisionError}
 */
export async function dismissGap(store: Stores, gap: string, isDismissed: boolean): Promise<void> {
  const groups = await readGroups(store);
  await mustExist(store, groups, [gap]);
  const id = groups.resolve(gap);
  const name = groups.labelOf(id)?.name;
  await store.decisions.setLabel({ gap: id, isDismissed, ...(name === undefined ? {} : { name }) });
}

async function mustExist({ events }: Stores, groups: GapGroups, ids: readonly string[]): Promise<void> {
  const found = await findGaps(events, groups, ids);
  const unknown = ids.find((id) => !found.has(id));
  if (unknown !== undefined) throw new GapDecisionError((texts) => texts.gap.cannot.unknown(unknown), unknown);
}
