import type { AgentAccounts } from '../store/agent-accounts.ts';
import type { Attachments } from '../store/attachments.ts';
import type { AuditLog } from '../store/audit-log.ts';
import type { RatingKind } from '../../core/contract/conversation.ts';
import type { ConversationStore, StoredConversation } from '../store/conversation-store.ts';
import type { DeskTeam } from '../store/desk-team.ts';
import type { VisitorMail } from '../store/visitor-mail.ts';
import type { DeskAccess } from './desk-access.ts';
import type { LiveStream } from './live-stream.ts';
import { TypingSigns, type TypingSign } from './typing-signs.ts';
import type { WriteAudit } from './write-audit.ts';

/** An article that the knowledge base's search has found. */
export interface FoundArticle {
  readonly id: string;
  readonly title: string;
  /** Relative to the help centre's root. */
  readonly path: string;
  readonly snippet: string;
}

/** Articles, and whether any of them is likely to be an answer. */
export interface FoundArticles {
  readonly articles: readonly FoundArticle[];
  readonly isWeak: boolean;
}

/** What `desk` in site.yaml says. */
export interface DeskSettings {
  readonly assignment: 'by-hand' | 'round-robin';
  /** The one question after closing. */
  readonly ask: RatingKind;
}

export interface DeskDependencies {
  readonly conversations: ConversationStore;
  /** Who is at the desk. Without it nobody can be given a conversation, and shifts are not asked about. */
  readonly team?: DeskTeam;
  /** What the site wants now. Default: by hand, and the thumb. */
  readonly settings?: () => DeskSettings;
  /** Everybody who may be given a conversation, whether they are there or not. Default: those who have been at the desk today. */
  readonly colleagues?: () => Promise<readonly { readonly id: string; readonly name: string }[]>;
  /** What the site's own server signs its visitors' identities with. Without it no identity is ever verified. */
  readonly identitySecret?: string;
  /** Makes a gap of the report out of what a conversation is about. Without it there is no such button. */
  readonly makeGap?: (conversation: StoredConversation, question: string | undefined) => Promise<{ readonly id: string; readonly question: string }>;
  /** Answers that editors have marked for agents, best first; all of them for an empty query. Without it there are none. */
  readonly cannedAnswers?: (locale: string, query: string) => Promise<readonly FoundArticle[]>;
  readonly typing?: TypingSigns;
  readonly access: DeskAccess;
  /** Agents' accounts; the ones that `access` knows. Without them the token is the only door. */
  readonly accounts?: AgentAccounts | undefined;
  /** Where it is written down who did what. */
  readonly auditLog?: AuditLog | undefined;
  /** Where visitors leave addresses for answers; without it none are taken, since nothing could be sent. */
  readonly mail?: VisitorMail;
  /** Mails a colleague the link that an admin has made; false when the mail server did not take it. Without it links are passed on by hand. */
  readonly mailLink?: (to: string, mail: { readonly kind: 'invitation' | 'password'; readonly locale: string; readonly by: string; readonly link: string; readonly expiresAt: Date }) => Promise<boolean>;
  /** Files of conversations. Without it none are taken. */
  readonly attachments?: Attachments;
  /** Writes it down. Default: into `auditLog`. */
  readonly audit?: WriteAudit;
  /** One line of the structured log. Never gets what people wrote. */
  readonly log: (line: Record<string, unknown>) => void;
  /** Whether a page of this origin may chat. `origin` is undefined when the request names none. */
  readonly allowedOrigin: (origin: string | undefined, request: Request) => boolean;
  /** Whether whoever runs the server named this origin. A link in a mail leads nowhere else. Default: none is named. */
  readonly namesOrigin?: (origin: string) => boolean;
  /** Address of the help centre as the site gives it (`baseUrl`): where a link in a mail leads when the visitor's page will not do. */
  readonly homeUrl?: () => string | undefined;
  /** Searches the knowledge base in a locale, best first. Without it agents get no search. */
  readonly kbSearch?: (locale: string, query: string) => Promise<readonly FoundArticle[] | FoundArticles>;
  /** The help centre's root, for links to articles. Default: the root of the address under which the desk is used. */
  readonly kbUrl?: string;
  /** Shown to agents. */
  readonly siteName?: string;
  /** The same by locale, for agents who read another language. Default: none. */
  readonly siteNames?: Readonly<Record<string, string>>;
  /** `#rrggbb`. */
  readonly brandColor?: string;
  readonly clock?: () => Date;
  /** Give one to be able to `close()` it when the server stops; streams then end and clients resume elsewhere. */
  readonly live?: LiveStream;
  /** Longest silence on a stream. Default 15,000. */
  readonly heartbeatMs?: number;
  /** Folder of the built agent's page. Default: where the build puts it. */
  readonly pageFolder?: string;
}

type Optional = 'kbSearch' | 'kbUrl' | 'brandColor' | 'pageFolder' | 'team' | 'colleagues' | 'identitySecret' | 'makeGap' | 'cannedAnswers' | 'accounts' | 'auditLog' | 'mail' | 'mailLink' | 'attachments' | 'namesOrigin' | 'homeUrl';

/** The parts that visitors' and agents' routes share, with all defaults filled in. */
export type Desk = Required<Omit<DeskDependencies, Optional>> & Pick<DeskDependencies, Optional> & {
  /** Writes down what an agent did. */
  readonly audit: WriteAudit;
};

/** Topic of {@link LiveStream} for those who follow all conversations; each conversation's id is a topic too. */
export const WHOLE_DESK = '*';

/** Tells everyone who follows a conversation, or all of them, to look. */
export function announce(desk: Desk, conversationId: string): void {
  desk.live.signal(conversationId);
  desk.live.signal(WHOLE_DESK);
}

/** Tells everyone who looks at a conversation that somebody is writing in it, on all servers; nothing is stored. */
export function tellTyping(desk: Desk, sign: TypingSign): void {
  if (!desk.typing.add(sign)) return;
  announce(desk, sign.conversation);
  // Whether other servers hear it is not worth failing for.
  desk.conversations.pass?.(JSON.stringify(sign)).catch(() => undefined);
}
