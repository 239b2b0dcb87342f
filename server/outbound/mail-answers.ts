import type { ConversationStore } from '../store/conversation-store.ts';
import type { DueMail, VisitorMail } from '../store/visitor-mail.ts';
import { answerMail } from './answer-mail.ts';
import type { MailSettings } from './mail-settings.ts';
import { mailProblem, mailTransport } from './mail-transport.ts';

/** Waiting after each failure that may pass, in seconds: about a day in all. */
const WAITS_S = [30, 120, 600, 1800, 3600, 3 * 3600, 6 * 3600, 12 * 3600] as const;
/** Answers in a row go in one mail, and who reads them on the page meanwhile needs none. */
const SETTLE_MS = 30_000;
/** A server that is killed while it sends gives the mail back after this long. */
const LEASE_MS = 120_000;
const LOOK_EVERY_MS = 5_000;
const MOST_AT_ONCE = 5;

export interface MailDeliveries {
  stop(): Promise<void>;
}

export interface MailAnswersOptions {
  readonly settings: MailSettings;
  readonly mail: VisitorMail;
  readonly conversations: ConversationStore;
  /** In the visitor’s language where the site has it. */
  readonly siteName: (locale: string) => string;
  /** The address that opens a conversation for its visitor. */
  readonly linkTo: (address: DueMail) => string;
  /** Told when something about a conversation's mail has changed. */
  readonly onChange?: (conversationId: string) => void;
  /** Never gets what people wrote, nor an address. */
  readonly log: (line: Record<string, unknown>) => void;
  /** For tests. */
  readonly clock?: () => Date;
  readonly settleMs?: number;
  readonly lookEveryMs?: number;
  readonly waitsSeconds?: readonly number[];
}

/** Brings agents' answers to the addresses that visitors have left, each once, again and again until the mail server takes it or says that it never will. */
export function mailAnswers(options: MailAnswersOptions): MailDeliveries {
  const { settings, mail, conversations, log, clock = () => new Date(), settleMs = SETTLE_MS, waitsSeconds = WAITS_S } = options;
  const transport = mailTransport(settings);
  let isStopped = false;
  let underWay: Promise<void> | undefined;

  async function deliver(due: DueMail): Promise<void> {
    const { conversationId } = due;
    const conversation = await conversations.get(conversationId);
    if (!conversation) return;
    const fresh = await conversations.messages(conversationId, due.mailedSeq, 200);
    const lastSeq = fresh.at(-1)?.seq ?? due.mailedSeq;
    const answers = fresh.filter(({ from, seq }) => from === 'agent' && seq > conversation.read.visitor);
    if (answers.length === 0) {
      await mail.markRead(conversationId, lastSeq);
      return;
    }
    const content = answerMail({ locale: due.locale, siteName: options.siteName(due.locale), question: conversation.context.question, answers, link: options.linkTo(due), takesReplies: settings.replyTo !== undefined });
    const domain = /@([\w.-]+)>?\s*$/u.exec(settings.from)?.[1] ?? 'hjelp.invalid';
    try {
      await transport.sendMail({
        from: settings.from,
        // As an object: a name or a second address in the text would be a name, not a recipient.
        to: { name: '', address: due.email },
        ...(settings.replyTo !== undefined && { replyTo: settings.replyTo }),
        ...content,
        // The same for each attempt, so that a repeat is known as one; all of one conversation make a thread.
        messageId: `<${conversationId}.${answers.at(-1)!.seq}@${domain}>`,
        ...(due.mailedAt !== undefined && { references: [`<${conversationId}@${domain}>`] }),
        headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
      });
      await mail.markMailed(conversationId, lastSeq, clock());
      log({ event: 'answer_mailed', conversation: conversationId, attempts: due.attempts + 1 });
    } catch (error) {
      await fail(due, error);
    }
    options.onChange?.(conversationId);
  }

  async function fail({ conversationId, attempts }: DueMail, error: unknown): Promise<void> {
    const { responseCode = 0, code = '', command = '' } = error as { responseCode?: number; code?: string; command?: string };
    const problem = mailProblem(error);
    // 5xx to the recipient or the text is for good. A wrong password of ours (EAUTH) is mended by the operator, and then it goes.
    const isForGood = responseCode >= 500 && responseCode < 600 && code !== 'EAUTH' && /RCPT|DATA/u.test(command);
    const waitS = waitsSeconds[attempts];
    if (isForGood || waitS === undefined) {
      await mail.giveUp(conversationId, problem);
      log({ level: 'error', event: 'answer_mail_given_up', conversation: conversationId, reason: problem, attempts: attempts + 1 });
      return;
    }
    const waitMs = waitS * 1000 * (0.8 + Math.random() * 0.4);
    await mail.retryAt(conversationId, new Date(clock().getTime() + waitMs), problem);
    log({ level: 'warning', event: 'answer_mail_retry', conversation: conversationId, reason: problem, inSeconds: Math.round(waitMs / 1000) });
  }

  const look = (): void => {
    if (isStopped) return;
    underWay ??= (async () => {
      const now = clock();
      const due = await mail.take(now, new Date(now.getTime() - settleMs), LEASE_MS, MOST_AT_ONCE);
      await Promise.all(due.map((one) => deliver(one)));
    })()
      .catch((error: unknown) => log({ level: 'error', event: 'answer_mail_failed', reason: error instanceof Error ? error.message : String(error) }))
      .finally(() => { underWay = undefined; });
  };
  const timer = setInterval(look, options.lookEveryMs ?? LOOK_EVERY_MS);
  timer.unref();
  look();
  return {
    async stop() {
      isStopped = true;
      clearInterval(timer);
      await underWay;
      transport.close();
    },
  };
}
