import type { ConversationView } from '../../core/contract/conversation.ts';
import { dateLocale } from '../../core/contract/date-locale.ts';
import { attachmentUrl } from '../escalation/send-attachment.ts';
import type { HumanTexts } from '../texts/contact-texts.ts';
import { saidByBrowser } from '../texts/said-by-browser.ts';
import { fillText } from '../texts/widget-texts.ts';

/** The conversation as its visitor reads it, for a text file. */
export function conversationAsText(view: ConversationView, server: string, texts: HumanTexts, locale: string): string {
  const written = (at: string | number, style: Intl.DateTimeFormatOptions): string => saidByBrowser(locale, (tag) => new Intl.DateTimeFormat(dateLocale(tag), style).format(new Date(at)));
  const day = written(view.messages[0]?.at ?? Date.now(), { dateStyle: 'long' });
  const { you, agent, system } = texts.conversation;
  const lines = view.messages.map(({ from, author, text, at, attachment }) => {
    const name = from === 'visitor' ? you : author ?? (from === 'agent' ? agent : system);
    return `${written(at, { dateStyle: 'medium', timeStyle: 'short' })} ${name}:\n${text}${attachment ? `\n${attachmentUrl(server, view.id, attachment.id)}` : ''}`;
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
