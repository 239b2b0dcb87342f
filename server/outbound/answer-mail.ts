import type { ConversationMessage } from '../../core/contract/conversation.ts';
import { scrubPersonalData } from '../../core/privacy/personal-data.ts';
import { escapeHtml, htmlLines, mailButton, mailHtml, mailParagraph, oneLine, QUIET } from './mail-html.ts';
import { mailWords } from './mail-words.ts';

/** What an answer's mail is made of. */
export interface AnswerMail {
  readonly locale: string;
  readonly siteName: string;
  readonly question: string;
  /** Agents' messages that have not gone yet, in order. */
  readonly answers: readonly ConversationMessage[];
  /** Opens the conversation for who has it. */
  readonly link: string;
  /** Whether somebody reads replies to the mail. */
  readonly takesReplies: boolean;
}

const MOST_QUOTED = 600;

/** Subject, plain text and simple HTML of the mail that brings agents' answers to a visitor. All texts are escaped; nothing is fetched when it is read. */
export function answerMail({ locale, siteName, question, answers, link, takesReplies }: AnswerMail): { subject: string; text: string; html: string } {
  const words = mailWords(locale);
  const site = oneLine(siteName) || words.agent;
  // They know what they wrote; a mail lies in more places than a conversation, and for longer.
  const scrubbed = scrubPersonalData(question);
  const asked = scrubbed.length > MOST_QUOTED ? `${scrubbed.slice(0, MOST_QUOTED - 1)}…` : scrubbed;
  // Whoever presses "Reply" does it on reading the answer: how to answer stands right below it.
  const reply = takesReplies ? words.replyByMail : words.replyOnPage;
  const text = [
    words.intro(site),
    '',
    ...answers.flatMap(({ author, text: said, attachment }) => [`${author ?? words.agent}:`, attachment ? `${words.attachment} ${said}` : said, '']),
    `${words.open}:`, link, '',
    reply, '',
    words.youAsked, ...asked.split('\n').map((line) => `> ${line}`), '',
    '-- ', words.why, '',
  ].join('\n');
  const html = mailHtml(words.locale, words.subject(site), [
    mailParagraph(escapeHtml(words.intro(site))),
    ...answers.map(({ author, text: said, attachment }) => `<div style="margin:0 0 16px;padding:12px 16px;border-radius:12px;background:#eff1f0;color:#171b1f"><strong>${escapeHtml(author ?? words.agent)}</strong><br>${attachment ? `${escapeHtml(words.attachment)} ` : ''}${htmlLines(said)}</div>`),
    mailParagraph(mailButton(link, words.open)),
    mailParagraph(escapeHtml(reply)),
    mailParagraph(`${escapeHtml(words.youAsked)}<br>${htmlLines(asked)}`, 'padding-left:12px;border-left:3px solid #dfe3e2;color:#59626b'),
    mailParagraph(escapeHtml(words.why), QUIET),
  ]);
  return { subject: words.subject(site), text, html };
}
