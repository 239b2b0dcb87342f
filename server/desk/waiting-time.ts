import type { ConversationStore } from '../store/conversation-store.ts';

/** What happened longer ago says little about now. */
const RECENT_MS = 2 * 3_600_000;
const MOST_LOOKED_AT = 30;
/** Asked by every visitor who opens the contact view. */
const FRESH_MS = 30_000;

/** Minutes until an agent answers, as far as the last two hours tell; undefined when nothing happened in them. */
export interface WaitingTime {
  minutes(): Promise<number | undefined>;
}

/**
 * The middle of how long recent conversations waited for their first answer; one that still waits counts with how
 * long it has waited so far.
 */
export function waitingTime(conversations: ConversationStore, clock: () => Date = () => new Date()): WaitingTime {
  let known: { at: number; minutes: Promise<number | undefined> } | undefined;
  const measure = async (): Promise<number | undefined> => {
    const now = clock().getTime();
    const [open, closed] = await Promise.all([conversations.list('open', { limit: MOST_LOOKED_AT }), conversations.list('closed', { limit: MOST_LOOKED_AT })]);
    const recent = [...open.conversations, ...closed.conversations].filter(({ createdAt }) => now - Date.parse(createdAt) < RECENT_MS);
    const waits = await Promise.all(recent.map(async ({ id, createdAt }) => {
      const answer = (await conversations.messages(id, 0, 20)).find(({ from }) => from === 'agent');
      return (answer === undefined ? now : Date.parse(answer.at)) - Date.parse(createdAt);
    }));
    const middle = waits.sort((one, other) => one - other)[Math.floor(waits.length / 2)];
    return middle === undefined ? undefined : Math.max(1, Math.round(middle / 60_000));
  };
  return {
    minutes() {
      const now = clock().getTime();
      if (known === undefined || now - known.at > FRESH_MS) {
        const minutes = measure();
        known = { at: now, minutes };
        minutes.catch(() => { known = undefined; });
      }
      return known.minutes;
    },
  };
}
