/**
 * What was decided about gaps and synonyms, by a rule or by a person; it lasts when events are long gone. Questions are
 * known here by the hash in their gap's id alone: nothing that a visitor wrote is kept in it.
 */
export interface GapDecisions {
  /** Which questions belong to another one's gap. */
  members(): Promise<readonly GapMember[]>;
  /** Remembers what a rule found; what is decided already stays as it is. */
  addMembers(members: readonly GapMember[]): Promise<void>;
  /** A person's decision about some members, all or none of them; it replaces what was decided before. */
  decideMembers(members: readonly GapMember[]): Promise<void>;
  /** Gaps that have a name, or were dismissed. */
  labels(): Promise<readonly GapLabel[]>;
  setLabel(label: GapLabel): Promise<void>;
  synonyms(): Promise<readonly SynonymDecision[]>;
  decideSynonym(decision: SynonymDecision): Promise<void>;
}

/**
 * Why a question belongs to a gap. `terms`: they share words that few others use; `spelling`: they differ by a slip;
 * `reworded`: visitors replaced one by the other; `same_article`: both ended at the same article; `person`: somebody said so.
 */
export const MEMBER_REASONS = ['terms', 'spelling', 'reworded', 'same_article', 'person'] as const;
export type MemberReason = (typeof MEMBER_REASONS)[number];

export interface GapMember {
  /** The id that the question's gap has, or would have by itself. */
  readonly member: string;
  /** The gap that it belongs to; the same id says that it belongs to no other. */
  readonly gap: string;
  readonly reason: MemberReason;
  /** The member that it is like, or the article that both ended at; absent with `person`. */
  readonly because?: string;
}

export interface GapLabel {
  readonly gap: string;
  readonly name?: string;
  readonly isDismissed: boolean;
}

export interface SynonymDecision {
  readonly locale: string;
  readonly says: string;
  readonly means: string;
  readonly decision: 'accepted' | 'rejected';
}
