import type { VisitorActivity } from '../../core/contract/conversation.ts';
import type { Visit } from '../events/visit.ts';
import { requestConversation } from './conversation-request.ts';
import { currentConversation, stopSharing } from './conversation-session.ts';
import { shortArticle, shortSearch } from './gather-handover.ts';
import { jsonText } from '../plain-json.ts';

/** So many things done in a row are told at once, after this much rest, in milliseconds. */
const REST_MS = 1000;
const MOST_LISTED = 50;

/**
 * Shows the agents what the visitor goes on to search for and read while a conversation lasts, if the visitor agreed:
 * only what was done since then, scrubbed as in the handover, all of it each time. Ends by itself with the consent or
 * the conversation.
 * @returns ends it.
 */
export function shareActivity(server: string, visit: Visit): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = '';
  const tell = async (): Promise<void> => {
    const current = currentConversation(server);
    if (current?.sharedSince === undefined || current.closedAt !== undefined) return;
    const since = current.sharedSince;
    const { searches, articles } = visit.history();
    const activity: VisitorActivity = {
      searches: searches.filter(({ at }) => at > since).slice(-MOST_LISTED).map(shortSearch),
      articles: articles.filter(({ at }) => at !== undefined && at > since).slice(-MOST_LISTED).map(shortArticle),
    };
    const text = jsonText(activity);
    if (text === last || (activity.searches.length === 0 && activity.articles.length === 0)) return;
    const answer = await requestConversation(server, `/${encodeURIComponent(current.id)}/activity`, { method: 'POST', token: current.token, body: activity });
    // What did not arrive goes along with the next thing.
    if (answer.kind !== 'answer') return;
    last = text;
    if (answer.status === 403) stopSharing(server, current.id);
  };
  const stop = visit.onHistory(() => {
    clearTimeout(timer);
    timer = setTimeout(() => { void tell(); }, REST_MS);
  });
  return () => {
    clearTimeout(timer);
    stop();
  };
}
