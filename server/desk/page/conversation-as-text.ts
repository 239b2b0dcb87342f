import type { ConversationExport } from '../../../core/contract/desk-document.ts';
import { colleagueName } from './colleague-name.ts';
import { formatReading, languageName } from './format-time.ts';
import type { DeskTexts } from './texts/desk-texts.ts';

/** An exported conversation as somebody reads it: who said what when, what the visitor had tried, and notes if they are in it. */
export function conversationAsText({ exportedAt, siteName, conversation }: ConversationExport, texts: DeskTexts): string {
  const { tried, list, conversation: words } = texts;
  const moment = new Intl.DateTimeFormat(texts.locale === 'en' ? 'en-GB' : texts.locale, { dateStyle: 'medium', timeStyle: 'short' });
  const at = (iso: string): string => moment.format(new Date(iso));
  const { context, identity, rating, internalNotes } = conversation;
  const entries = [
    ...conversation.messages.map(({ from, author, text, at: when, attachment }) => ({ when, head: from === 'visitor' ? list.visitor : (author ?? siteName) || words.colleague, text: attachment ? `[${attachment.name}]` : text })),
    ...internalNotes.map(({ author, authorId, text, at: when }) => ({ when, head: words.noteBy(colleagueName({ name: author, ...(authorId !== undefined && { id: authorId }) }, texts)), text })),
  ].sort((one, other) => (one.when < other.when ? -1 : one.when > other.when ? 1 : 0));
  const section = (title: string, lines: readonly string[]): string[] => (lines.length === 0 ? [] : [`${title}:`, ...lines.map((line) => `- ${line}`), '']);
  return [
    [siteName, texts.desk].filter((part) => part !== '').join(' · '),
    conversation.id,
    at(exportedAt),
    '',
    ...entries.flatMap(({ when, head, text }) => [`${at(when)} ${head}:`, text, '']),
    ...section(tried.identity, identity ? [[identity.name, identity.email, identity.id].filter(Boolean).join(', '), identity.state === 'verified' ? tried.verified : tried.unverified] : []),
    ...section(tried.searches, context.searches.map(({ query, results, weak }) => `${texts.quoted(query)} (${weak && results > 0 ? tried.noGoodAnswer : tried.results(results)})`)),
    ...section(tried.articles, context.articles.map(({ title, readMs, vote }) => [title, tried.readFor(formatReading(readMs, texts)), ...(vote ? [vote === 'up' ? tried.helped : tried.notHelped] : [])].join(', '))),
    ...section(tried.attributes, Object.entries(context.attributes).map(([name, value]) => `${name}: ${value}`)),
    ...section(tried.page, context.page ? [[context.page.title, context.page.path].filter((part) => part !== '').join(', ')] : []),
    ...section(tried.language, [languageName(context.locale, texts)]),
    ...section(texts.handling.tags, conversation.tags),
    ...(rating ? [words.rated[rating.kind](rating.score), ...(rating.comment === '' ? [] : [rating.comment]), ''] : []),
  ].join('\n');
}
