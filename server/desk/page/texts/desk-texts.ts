import type { RatingKind } from '../../../../core/contract/conversation.ts';

/** Every word of the agent's page. A language is complete when it compiles. */
export interface DeskTexts {
  /** BCP 47, for `lang` and for dates and numbers. */
  readonly locale: string;
  readonly desk: string;
  readonly report: string;
  readonly logOut: string;
  /** Asked of who logs out while something is half written. */
  readonly leave: { readonly title: string; readonly text: (unsent: number) => string; readonly stay: string };
  readonly loggedInAs: (name: string) => string;
  readonly skipToReply: string;
  /** In the language's own quotation marks. */
  readonly quoted: (words: string) => string;

  readonly login: {
    readonly title: string;
    readonly intro: string;
    readonly token: string;
    readonly tokenHint: string;
    readonly name: string;
    readonly nameHint: string;
    readonly submit: string;
    readonly busy: string;
    readonly wrongToken: string;
    readonly throttled: (seconds: number) => string;
    readonly unreachable: string;
  };

  readonly connection: { readonly connecting: string; readonly live: string; readonly lost: string };
  readonly sound: { readonly on: string; readonly off: string };

  readonly list: {
    readonly conversation: string;
    readonly title: string;
    readonly waiting: string;
    readonly mine: string;
    /** Everything that is not closed. */
    readonly all: string;
    readonly noneMineTitle: string;
    readonly noneMine: string;
    readonly notes: (count: number) => string;
    readonly colleagues: string;
    readonly closed: string;
    readonly more: string;
    readonly loading: string;
    readonly noneOpenTitle: string;
    readonly noneOpen: string;
    readonly noneClosed: string;
    readonly waitsFor: (duration: string) => string;
    readonly you: string;
    readonly visitor: string;
    readonly unanswered: string;
    readonly draft: string;
    readonly failed: string;
    readonly tryAgain: string;
    readonly waitingCount: (count: number) => string;
  };

  readonly conversation: {
    readonly none: string;
    readonly noneHint: string;
    readonly loading: string;
    readonly gone: string;
    readonly back: string;
    readonly states: { readonly waiting: string; readonly active: string; readonly closed: string };
    readonly yours: string;
    /** For a colleague who has given no name. */
    readonly colleague: string;
    readonly heldBy: (name: string) => string;
    readonly take: string;
    readonly takeOver: string;
    readonly close: string;
    readonly delete: string;
    readonly deleteTitle: string;
    readonly deleteText: string;
    readonly deleteConfirm: string;
    readonly cancel: string;
    readonly messages: string;
    readonly newMessages: string;
    readonly sending: string;
    readonly notSent: string;
    readonly resend: string;
    readonly remove: string;
    readonly closedNote: string;
    /** The visitor's answer to the question after closing, by its kind. */
    readonly rated: Readonly<Record<RatingKind, (score: number) => string>>;
    readonly visitorTypes: string;
    readonly colleagueTypes: (name: string) => string;
    /** Under an answer that the visitor has seen. */
    readonly read: string;
    readonly noteBy: (name: string) => string;
    /** Above a note that the reader wrote. */
    readonly ownNote: string;
    readonly notRated: string;
    readonly reopensHint: string;
    readonly takenFirst: (name: string) => string;
    readonly isClosed: string;
    readonly actionFailed: string;
    readonly loggedOut: string;
    readonly logIn: string;
  };

  readonly composer: {
    readonly modes: string;
    readonly answer: string;
    readonly note: string;
    readonly notePlaceholder: string;
    readonly noteHint: string;
    readonly keepNote: string;
    readonly label: string;
    readonly placeholder: string;
    readonly hint: string;
    readonly send: string;
    readonly insertArticle: string;
    readonly tooLong: (over: number) => string;
    readonly nameTitle: string;
    readonly nameHint: string;
    readonly nameSave: string;
  };

  readonly articles: {
    readonly weak: string;
    readonly cannedTitle: string;
    readonly cannedLabel: string;
    readonly noCanned: string;
    readonly insertCanned: string;
    readonly title: string;
    readonly label: string;
    readonly searching: string;
    readonly none: string;
    readonly failed: string;
    readonly insert: string;
    readonly insertWithText: string;
    readonly open: string;
    readonly close: string;
    readonly count: (count: number) => string;
  };

  readonly tried: {
    readonly noGoodAnswer: string;
    readonly identity: string;
    readonly verified: string;
    readonly unverified: string;
    readonly unverifiedHint: string;
    readonly name: string;
    readonly email: string;
    readonly customerId: string;
    readonly since: string;
    readonly sinceHint: string;
    readonly title: string;
    readonly show: string;
    readonly question: string;
    readonly page: string;
    readonly searches: string;
    readonly noSearches: string;
    readonly results: (count: number) => string;
    readonly opened: (title: string) => string;
    readonly articles: string;
    readonly noArticles: string;
    readonly readFor: (duration: string) => string;
    readonly helped: string;
    readonly notHelped: string;
    readonly attributes: string;
    readonly about: string;
    readonly language: string;
    readonly startedAt: string;
    readonly summary: (searches: number, articles: number) => string;
  };

  /** What agents do with a conversation, beside it. */
  readonly handling: {
    readonly title: string;
    readonly assignedTo: string;
    readonly nobody: string;
    /** After the name of a colleague whose desk is not open. */
    readonly away: string;
    readonly tags: string;
    readonly addTag: string;
    readonly removeTag: (tag: string) => string;
    readonly makeGap: string;
    readonly gapMade: string;
    readonly gapHint: string;
    readonly gapSave: string;
  };

  /** Where conversations are given out in turn. */
  readonly turns: { readonly on: string; readonly off: string; readonly hint: string };

  /** The agent's own day. */
  readonly shift: {
    readonly title: string;
    readonly loading: string;
    readonly none: string;
    readonly answered: (count: number) => string;
    readonly waited: (duration: string) => string;
    readonly question: string;
    readonly good: string;
    readonly bad: string;
    readonly privacy: string;
    readonly thanks: string;
  };

  readonly keys: {
    readonly lists: string;
    readonly note: string;
    readonly assign: string;
    readonly tag: string;
    readonly gap: string;
    readonly end: string;
    readonly canned: string;
    readonly title: string;
    readonly next: string;
    readonly previous: string;
    readonly reply: string;
    readonly take: string;
    readonly insertArticle: string;
    readonly send: string;
    readonly newLine: string;
    readonly leave: string;
    readonly help: string;
    readonly single: string;
    readonly close: string;
  };

  readonly duration: {
    readonly seconds: (count: number) => string;
    readonly minutes: (count: number) => string;
    readonly hours: (count: number) => string;
    readonly days: (count: number) => string;
  };
}
