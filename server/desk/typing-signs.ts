import type { DeskAgent } from '../../core/contract/desk-document.ts';

/** Somebody is writing in a conversation, or has stopped. */
export interface TypingSign {
  readonly conversation: string;
  readonly from: 'visitor' | 'agent';
  /** Who, of agents. */
  readonly agent?: DeskAgent;
  readonly isTyping: boolean;
}

/** How long a sign is worth telling. Readers believe it as long; writers repeat it every few seconds. */
export const TYPING_LASTS_MS = 10_000;
/** Signs that are remembered at most; beyond it the oldest is forgotten. */
const MOST_SIGNS = 5_000;

/**
 * Who is writing right now, in memory and nowhere else. A sign that is forgotten, missed or late does no harm: it is
 * said again, or nobody is writing any more.
 */
export class TypingSigns {
  /** The newest sign of each writer in each conversation, the oldest first. */
  readonly #signs = new Map<string, { readonly sign: TypingSign; readonly number: number; readonly at: number }>();
  readonly #now: () => number;
  #last = 0;

  /** @param now Milliseconds; for tests. */
  constructor(now: () => number = Date.now) {
    this.#now = now;
  }

  /** Number of the newest sign: who begins to follow begins here. */
  get last(): number {
    return this.#last;
  }

  /** @returns false when it says nothing new, so that nobody need be woken. */
  add(sign: TypingSign): boolean {
    const key = `${sign.conversation} ${sign.from} ${sign.agent?.id ?? ''}`;
    const before = this.#signs.get(key);
    if (!sign.isTyping && !before?.sign.isTyping) return false;
    this.#last += 1;
    this.#signs.delete(key);
    this.#signs.set(key, { sign, number: this.#last, at: this.#now() });
    for (const [oldest, { at }] of this.#signs) {
      if (this.#signs.size <= MOST_SIGNS && this.#now() - at < TYPING_LASTS_MS) break;
      this.#signs.delete(oldest);
    }
    return true;
  }

  /** Signs that came after one of a number and still hold, in order. @param conversation Of this one only. */
  after(number: number, conversation?: string): readonly TypingSign[] {
    const now = this.#now();
    return [...this.#signs.values()]
      .filter((kept) => kept.number > number && now - kept.at < TYPING_LASTS_MS && (conversation === undefined || kept.sign.conversation === conversation))
      .map(({ sign }) => sign);
  }
}

/** What another server passed on; undefined when it is not of ours. */
export function readTypingSign(text: string): TypingSign | undefined {
  try {
    const sign = JSON.parse(text) as Partial<TypingSign> | null;
    const isSign = typeof sign?.conversation === 'string' && (sign.from === 'visitor' || sign.from === 'agent') && typeof sign.isTyping === 'boolean';
    return isSign ? (sign as TypingSign) : undefined;
  } catch {
    return undefined;
  }
}
