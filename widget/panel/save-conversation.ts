import type { ConversationView } from '../../core/contract/conversation.ts';
import { dateLocale } from '../../core/contract/date-locale.ts';
import { attachmentUrl } from '../escalation/send-attachment.ts';
import type { HumanTexts } from '../texts/contact-texts.ts';
import { fillText } from '../texts/widget-texts.ts';

/** The conversation as its visitor reads it, for a text file. */
export function conversationAsText(view: ConversationView, server: string, texts: HumanTexts, locale: string): string {
  const moment = new Intl.DateTimeFormat(dateLocale(locale), { dateStyle: 'medium', timeStyle: 'short' });
  const day = new Intl.DateTimeFormat(dateLocale(locale), { dateStyle: 'long' }).format(new Date(view.messages[0]?.at ?? Date.now()));
  const { you, agent, system } = texts.conversation;
  const lines = view.messages.map(({ from, author, text, at, attachment }) => {
    const name = from === 'visitor' ? you : author ?? (from === 'agent' ? agent : system);
    return `${moment.format(new Date(at))} ${name}:\n${text}${attachment ? `\n${attachmentUrl(server, view.id, attachment.id)}` : ''}`;
  });
  return [fillText(texts.keeping.savedTitle, { day }), ...lines, ''].join('\n\n');
}

/** Hands a text to the browser as a file to save. */
export function saveFile(name: string, type: string, content: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has begun to save by then; at once would be too early for Safari.
  setTimeout(() => { URL.revokeObjectURL(url); }, 30_000);
}
