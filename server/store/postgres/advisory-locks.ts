/** What only one server does at a time. */
export const ADVISORY_LOCKS = { migration: 1, judging: 2, release: 3 } as const;

export type AdvisoryLock = (typeof ADVISORY_LOCKS)[keyof typeof ADVISORY_LOCKS];

/** The first half of each lock's number is Hjelp's ("hjlp"), so that other programs' locks are not met. */
export const OUR_LOCKS = 0x686a6c70;
