import type { ConversationMessage } from '../../core/contract/conversation.ts';
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
  const asked = question.length > MOST_QUOTED ? `${question.slice(0, MOST_QUOTED - 1)}…` : question;
  const last = takesReplies ? '' : words.replyOnPage;
  const text = [
    words.intro(site),
    '',
    ...answers.flatMap(({ author, text: said, attachment }) => [`${author ?? words.agent}:`, attachment ? `${words.attachment} ${said}` : said, '']),
    `${words.open}:`, link, '',
    ...(last === '' ? [] : [last, '']),
    words.youAsked, ...asked.split('\n').map((line) => `> ${line}`), '',
    '-- ', words.why, '',
  ].join('\n');
  const paragraph = (content: string, style = ''): string => `<p style="margin:0 0 16px;${style}">${content}</p>`;
  const html = [
    `<!doctype html><html lang="${words.locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escape(words.subject(site))}</title></head>`,
    '<body style="margin:0;padding:24px;font:16px/1.5 system-ui,-apple-system,\'Segoe UI\',Roboto,sans-serif;color:#171b1f;background:#ffffff"><div style="max-width:560px;margin:0 auto">',
    paragraph(escape(words.intro(site))),
    ...answers.map(({ author, text: said, attachment }) => `<div style="margin:0 0 16px;padding:12px 16px;border-radius:12px;background:#eff1f0;color:#171b1f"><strong>${escape(author ?? words.agent)}</strong><br>${attachment ? `${escape(words.attachment)} ` : ''}${lines(said)}</div>`),
    paragraph(`<a href="${escape(link)}" style="display:inline-block;padding:10px 18px;border-radius:10px;background:#1f5d4c;color:#ffffff;font-weight:600;text-decoration:none">${escape(words.open)}</a>`),
    ...(last === '' ? [] : [paragraph(escape(last))]),
    paragraph(`${escape(words.youAsked)}<br>${lines(asked)}`, 'padding-left:12px;border-left:3px solid #dfe3e2;color:#59626b'),
    paragraph(escape(words.why), 'font-size:14px;color:#59626b'),
    '</div></body></html>',
  ].join('\n');
  return { subject: words.subject(site), text, html };
}

function lines(text: string): string {
  return escape(text).replaceAll('\n', '<br>');
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;');
}

/** A line break in a header would begin another header. */
function oneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
}
