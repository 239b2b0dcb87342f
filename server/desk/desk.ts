import type { AgentAccounts } from '../store/agent-accounts.ts';
import type { AuditLog } from '../store/audit-log.ts';
import type { ConversationStore } from '../store/conversation-store.ts';
import type { DeskAccess } from './desk-access.ts';
import type { LiveStream } from './live-stream.ts';
import type { WriteAudit } from './write-audit.ts';

/** An article that the knowledge base's search has found. */
export interface FoundArticle {
  readonly id: string;
  readonly title: string;
  /** Relative to the help centre's root. */
  readonly path: string;
  readonly snippet: string;
}

export interface DeskDependencies {
  readonly conversations: ConversationStore;
  readonly access: DeskAccess;
  /** Agents' accounts; the ones that `access` knows. Without them the token is the only door. */
  readonly accounts?: AgentAccounts | undefined;
  /** Where it is written down who did what. */
  readonly auditLog?: AuditLog | undefined;
  /** Writes it down. Default: into `auditLog`. */
  readonly audit?: WriteAudit;
  /** One line of the structured log. Never gets what people wrote. */
  readonly log: (line: Record<string, unknown>) => void;
  /** Whether a page of this origin may chat. `origin` is undefined when the request names none. */
  readonly allowedOrigin: (origin: string | undefined, request: Request) => boolean;
  /** Searches the knowledge base in a locale, best first. Without it agents get no search. */
  readonly kbSearch?: (locale: string, query: string) => Promise<readonly FoundArticle[]>;
  /** The help centre's root, for links to articles. Default: the root of the address under which the desk is used. */
  readonly kbUrl?: string;
  /** Shown to agents. */
  readonly siteName?: string;
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

/** The parts that visitors' and agents' routes share, with all defaults filled in. */
export type Desk = Required<Omit<DeskDependencies, 'accounts' | 'auditLog' | 'kbSearch' | 'kbUrl' | 'brandColor' | 'pageFolder'>> & Pick<DeskDependencies, 'accounts' | 'auditLog' | 'kbSearch' | 'kbUrl' | 'brandColor' | 'pageFolder'>;

/** Topic of {@link LiveStream} for those who follow all conversations; each conversation's id is a topic too. */
export const WHOLE_DESK = '*';

/** Tells everyone who follows a conversation, or all of them, to look. */
export function announce(desk: Desk, conversationId: string): void {
  desk.live.signal(conversationId);
  desk.live.signal(WHOLE_DESK);
}
