import type { KeepingTexts } from './keeping-texts.ts';
import type { PluralText } from './widget-texts.ts';

/** The words of the views in which visitors ask humans, for one language: what each `contact-<locale>.ts` exports. They come with those views. */
export interface HumanTexts {
  readonly contact: ContactTexts;
  readonly conversation: ConversationTexts;
  readonly keeping: KeepingTexts;
}

/**
 * Words of the contact view. A text may hold `{name}` placeholders, filled by `fillText`.
 * Keys are added here and in every `contact-<locale>.ts`; the compiler names the languages that lack one.
 */
export interface ContactTexts {
  /** Heading of the view. */
  readonly title: string;
  /** Under the heading: what happens here. */
  readonly intro: string;
  /** Instead of the intro where no chat is offered. */
  readonly introNoChat: string;
  /** Label of the field in which visitors say what they want help with. */
  readonly questionLabel: string;
  /** Said when the field is empty on sending. */
  readonly questionMissing: string;
  /** Said when the text is too long; `{count}` characters too many. */
  readonly questionTooLong: PluralText;
  /** Heading above articles that may answer while the visitor writes. */
  readonly suggestionsTitle: string;
  /** In their place while there are none. */
  readonly suggestionsWaiting: string;
  /** Name of the button that shows the other articles; `{count}`. */
  readonly suggestionsMore: PluralText;

  /** Heading of the list of what will be handed over. */
  readonly handoverTitle: string;
  readonly handoverIntro: string;
  /** Button that shows every line of it, to be changed or taken out; before it, what they say in brief. */
  readonly handoverShow: string;
  readonly handoverSearches: string;
  readonly handoverArticles: string;
  readonly handoverPage: string;
  readonly handoverAttributes: string;
  /** What became of a search whose results are not likely to answer. */
  readonly searchWeak: string;
  /** Heading above who the visitor is, as the site says. */
  readonly handoverIdentity: string;
  /** Beside a box to tick; nothing is ticked beforehand. */
  readonly followLabel: string;
  /** When nothing but the message goes along. */
  readonly handoverEmpty: string;
  /** Name of the field in which one search can be changed. */
  readonly handoverEditSearch: string;
  /** Name of the field in which one attribute can be changed; `{name}`. */
  readonly handoverEditAttribute: string;
  /** Name of the button that removes one line; `{item}` is the line. */
  readonly handoverRemove: string;
  /** Button that brings the last removed line back. */
  readonly handoverRestore: string;
  /** Said to screen readers after a removal; `{item}`. */
  readonly handoverRemoved: string;
  /** What became of a search. */
  readonly searchFound: PluralText;
  readonly searchFoundNone: string;
  /** `{title}` is the article that was opened from it. */
  readonly searchOpened: string;
  /** `{time}` is how long an article was read. */
  readonly readFor: string;
  readonly seconds: PluralText;
  readonly minutes: PluralText;
  readonly votedUp: string;
  readonly votedDown: string;

  readonly startChat: string;
  /** The button's words while nobody is there. */
  readonly leaveMessage: string;
  readonly sending: string;
  readonly sendFailed: string;
  readonly sendFailedHint: string;
  readonly tryAgain: string;
  readonly offline: string;
  /** Follows `offline` where the message goes by itself as soon as there is a network. */
  readonly offlineAgain: string;

  /** Heading above channels other than the chat. */
  readonly otherChannels: string;
  readonly chatName: string;
  readonly emailName: string;
  readonly phoneName: string;
  readonly linkName: string;
  readonly openNow: string;
  /** `{time}`. */
  readonly openUntil: string;
  readonly closedNow: string;
  /** `{time}`, later today. */
  readonly opensToday: string;
  /** `{time}`. */
  readonly opensTomorrow: string;
  /** `{day}` is a weekday within a week, `{time}`. */
  readonly opensOnDay: string;
  /** `{date}` is a day and month further away, `{time}`. */
  readonly opensOnDate: string;
  /** Where the chat is closed: what happens to a message left now. `{opens}` is one of the sentences above. */
  readonly chatClosed: string;
  readonly noChannels: string;
  readonly copy: string;
  readonly copied: string;

  /** Subject of the e-mail; `{page}` may be empty. */
  readonly emailSubject: string;
  /** Heading of what was tried, in the text for whoever takes over; in the visitor's voice. */
  readonly emailTried: string;
  /** Last line of that text; `{link}` leads to the whole. */
  readonly packetLink: string;
  /** What the visitor said of an article, as a detail of that text. */
  readonly packetHelped: string;
  readonly packetDidNotHelp: string;
  /** An article of which nothing more is known than that it was opened. */
  readonly packetOpened: string;
  /** Before the page's title and before who the visitor is, in that text. */
  readonly packetPage: string;
  readonly packetIdentity: string;

  /** Button that opens another product's chat. */
  readonly openChat: string;
  /** Button that sends by a form. */
  readonly sendMessage: string;
  /** Button that asks to be called. */
  readonly askCallback: string;
  /** Names of channels to which the site gives none. */
  readonly whatsappName: string;
  readonly messengerName: string;
  readonly smsName: string;
  readonly callbackName: string;
  readonly webhookName: string;
  readonly replyEmailLabel: string;
  readonly replyEmailMissing: string;
  readonly replyPhoneLabel: string;
  readonly replyPhoneMissing: string;
  /** Heading above the text that the visitor takes along to a chat which cannot be given one. */
  readonly takeAlongTitle: string;
  readonly takeAlongHint: string;
  readonly takeAlongLabel: string;
  readonly copyAndOpen: string;
  readonly openWithoutCopy: string;
  readonly goBack: string;
  /** The other chat is open; then one of the two after it. */
  readonly chatOpened: string;
  /** The other chat can only be opened by its own button, which is shown now. */
  readonly chatShown: string;
  /** Below a link that opens a mail program and the like, which may not be there. */
  readonly linkHint: string;
  readonly chatOpenedDraft: string;
  readonly chatOpenedPaste: string;
  readonly messageSent: string;
  /** `{address}` is the visitor's e-mail address. */
  readonly messageSentHint: string;
  /** `{address}` is the visitor's telephone number. */
  readonly callbackSentHint: string;
  /** Nobody answers in the chat, or it cannot be opened. */
  readonly chatUnavailable: string;
  /** Button that takes the message to the next channel; `{channel}`. */
  readonly useInstead: string;
  readonly waitingMinutes: PluralText;
  /** `{time}` is some hours or days. */
  readonly waitingLong: string;
  /** Below a message that holds what looks like a national identity number, a card or an account. It can be sent all the same. */
  readonly privateNumber: string;
  readonly noWaiting: string;
}

/** Words of the conversation view. */
export interface ConversationTexts {
  readonly title: string;
  /** State shown before an agent has answered. */
  readonly waiting: string;
  readonly waitingHint: string;
  /** `{name}` is who answers. */
  readonly active: string;
  readonly activeUnnamed: string;
  readonly closed: string;
  readonly loading: string;
  /** The conversation was deleted, or the key fits no longer. */
  readonly gone: string;
  readonly you: string;
  readonly agent: string;
  readonly system: string;
  readonly messageLabel: string;
  /** For screen readers: what Enter does. */
  readonly messageHint: string;
  readonly messageTooLong: PluralText;
  readonly send: string;
  readonly sending: string;
  readonly sent: string;
  readonly notSent: string;
  readonly tryAgain: string;
  readonly reconnecting: string;
  readonly offline: string;
  /** Announced when a message arrives; `{author}` and `{text}`. */
  readonly messageArrived: string;
  /** Button that leads down to messages that arrived while the visitor was reading further up. */
  readonly newMessages: string;
  /** So many answers wait to be read: on the launcher, and said to screen readers. */
  readonly unread: PluralText;
  /** `{name}` is who writes. */
  readonly typing: string;
  /** Where the agent has given no name. */
  readonly typingUnnamed: string;
  /** Beside the visitor's last message that an agent has read. */
  readonly read: string;
  readonly followed: string;
  readonly stopFollowing: string;
  readonly csatQuestion: string;
  /** What the ends of a scale mean. */
  readonly csatLeast: string;
  readonly csatMost: string;
  readonly npsQuestion: string;
  readonly npsLeast: string;
  readonly npsMost: string;
  readonly cesQuestion: string;
  readonly cesLeast: string;
  readonly cesMost: string;
  readonly rateQuestion: string;
  readonly rateUp: string;
  readonly rateDown: string;
  readonly rateComment: string;
  readonly rateSend: string;
  readonly rateThanks: string;
  readonly rateFailed: string;
  readonly newConversation: string;
}
