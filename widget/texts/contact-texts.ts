// Each `contact-<locale>.ts` exports `contact: ContactTexts` and `conversation: ConversationTexts`.

/**
 * Words of the contact view. A text may hold `{name}` placeholders, filled by {@link fillText}.
 * Keys are added here and in every `contact-<locale>.ts`; the compiler names the languages that lack one.
 */
export interface ContactTexts {
  /** Heading of the view. */
  title: string;
  /** Under the heading: what happens here. */
  intro: string;
  /** Label of the field in which visitors say what they want help with. */
  questionLabel: string;
  questionHint: string;
  /** Said when the field is empty on sending. */
  questionMissing: string;
  /** Heading above articles that may answer while the visitor writes. */
  suggestionsTitle: string;
  /** Heading of the list of what will be handed over. */
  handoverTitle: string;
  handoverIntro: string;
  handoverSearches: string;
  handoverArticles: string;
  handoverPage: string;
  handoverAttributes: string;
  handoverEmpty: string;
  /** Name of the button that removes one line; `{item}` is the line. */
  handoverRemove: string;
  startChat: string;
  sending: string;
  sendFailed: string;
  tryAgain: string;
  offline: string;
  /** Heading above channels other than the chat. */
  otherChannels: string;
  chatName: string;
  emailName: string;
  phoneName: string;
  linkName: string;
  openNow: string;
  closedNow: string;
  /** `{time}` is the day and hour. */
  opensAt: string;
  noChannels: string;
}

/** Words of the conversation view. */
export interface ConversationTexts {
  title: string;
  /** State shown before an agent has answered. */
  waiting: string;
  active: string;
  closed: string;
  you: string;
  agent: string;
  system: string;
  messageLabel: string;
  send: string;
  sending: string;
  notSent: string;
  tryAgain: string;
  reconnecting: string;
  /** Announced when a message arrives; `{author}` and `{text}`. */
  messageArrived: string;
  rateQuestion: string;
  rateUp: string;
  rateDown: string;
  rateComment: string;
  rateSend: string;
  rateThanks: string;
  newConversation: string;
}
