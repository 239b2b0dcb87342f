import { createHash } from 'node:crypto';
import { MAX_QUERY_LENGTH } from '../../core/contract/widget-event.ts';
import { loadLanguage } from '../../core/search/languages/languages.ts';
import { scrubPagePath, scrubPersonalData } from '../../core/privacy/personal-data.ts';
import type { StoredConversation } from '../store/conversation-store.ts';
import { visitOfDesk } from '../store/event-store.ts';
import type { Store } from '../store/open-store.ts';
import { gapId } from './gap-id.ts';
import { readGroups } from './gap-groups.ts';
import { normaliseQuestion } from './normalise-question.ts';

/** A title, not a letter. */
const MOST_QUESTION_LENGTH = 160;

/**
 * "Should be an article": a conversation that the knowledge base should have answered becomes a gap. The question is
 * counted as one that somebody said is missing, and the gap carries its words as a name: a person chose to publish them,
 * so they are shown however few asked.
 *
 * @param question The agent's words; without them the visitor's first sentence, scrubbed of personal data.
 * @returns the gap's id, the same for the same question, and what it is called.
 */
export async function gapFromConversation(store: Pick<Store, 'events' | 'decisions'>, conversation: StoredConversation, question: string | undefined, now: Date): Promise<{ id: string; question: string }> {
  const { context, gap: made } = conversation;
  if (made !== undefined && question !== undefined) {
    // Other words for the same gap: it is called so from now on, and counted no second time.
    const id = (await readGroups(store)).resolve(made.id);
    const name = scrubPersonalData(question);
    await store.decisions.setLabel({ gap: id, name, isDismissed: false });
    return { id, question: name };
  }
  // The same words must give the same id as where reports are made.
  await loadLanguage(context.locale);
  const words = firstSentence(scrubPersonalData(question ?? context.question));
  const id = (await readGroups(store)).resolve(gapId(normaliseQuestion(words, context.locale).question));
  const kb = (await store.events.releases(1))[0]?.release.release ?? '';
  await store.events.append([{
    receivedAtMs: now.getTime(),
    event: {
      // One question of a conversation is counted once, however often the button is pressed.
      id: uuidOf(`${conversation.id} ${id}`),
      type: 'missing_answer',
      at: now.toISOString(),
      visit: visitOfDesk(context.visit),
      site: context.site,
      kb,
      locale: context.locale,
      page: scrubPagePath(context.page?.path ?? '/') || '/',
      query: words,
      comment: '',
    },
  }]);
  const label = (await store.decisions.labels()).find(({ gap }) => gap === id);
  // A name that somebody gave stays; one that was dismissed is wanted after all.
  const name = question === undefined ? label?.name ?? words : words;
  await store.decisions.setLabel({ gap: id, name, isDismissed: false });
  return { id, question: name };
}

/** Greetings aside, people say what they want first; what follows is about them. */
function firstSentence(text: string): string {
  const plain = text.replace(/\s+/gu, ' ').trim().replace(/^(?:hi|hello|hej|hei|hallå|heisann|goddag|god dag|dear [^,]*)[\s,!.]+(?=\S)/iu, '');
  const sentences = plain.match(/[^.!?]+[.!?]*/gu)?.map((sentence) => sentence.trim()) ?? [plain];
  const chosen = sentences.find((sentence) => sentence.endsWith('?')) ?? sentences.find((sentence) => sentence.length >= 8) ?? plain;
  const characters = Array.from((chosen || plain || text.trim()).slice(0, MAX_QUERY_LENGTH));
  return characters.length > MOST_QUESTION_LENGTH ? `${characters.slice(0, MOST_QUESTION_LENGTH - 1).join('').trim()}…` : characters.join('');
}

/** A UUID that says where it comes from: version 8, made of a hash. */
function uuidOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
