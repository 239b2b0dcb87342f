/** How long a text that nobody goes on with is kept, in milliseconds. */
const KEPT_MS = 14 * 24 * 60 * 60_000;
const PREFIX = 'hjelp-desk-draft ';

interface KeptDraft {
  readonly text: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/**
 * What an agent is writing, in this browser: a tab that is closed or breaks down loses nothing. Each text has a key of its own, with
 * whose it is, so that neither tabs nor colleagues at the same machine overwrite each other's. Storage that is full or forbidden
 * costs the memory, nothing else.
 */
export class AgentDrafts {
  readonly #storage: () => Storage;
  readonly #prefix: string;
  readonly #now: () => number;

  constructor(storage: () => Storage, agentId: string, now: () => number = Date.now) {
    this.#storage = storage;
    this.#prefix = `${PREFIX}${encodeURIComponent(agentId)} `;
    this.#now = now;
  }

  /** This agent's texts by their names. What is too old goes, whoever wrote it. */
  read(): Record<string, string> {
    const drafts: Record<string, string> = {};
    this.#each((storage, key) => {
      const draft = asDraft(storage.getItem(key));
      if (!draft || this.#now() - draft.at > KEPT_MS) storage.removeItem(key);
      else if (key.startsWith(this.#prefix)) drafts[key.slice(this.#prefix.length)] = draft.text;
    });
    return drafts;
  }

  /** @param name The conversation's id, or another name that tells the text from others. @param text Empty: it is done with. */
  keep(name: string, text: string): void {
    try {
      if (text === '') this.#storage().removeItem(this.#prefix + name);
      else this.#storage().setItem(this.#prefix + name, JSON.stringify({ text, at: this.#now() } satisfies KeptDraft));
    } catch {
      // It lives as long as the page.
    }
  }

  /** Forgets this agent's. */
  clear(): void {
    this.#each((storage, key) => {
      if (key.startsWith(this.#prefix)) storage.removeItem(key);
    });
  }

  #each(visit: (storage: Storage, key: string) => void): void {
    try {
      const storage = this.#storage();
      const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '');
      for (const key of keys) if (key.startsWith(PREFIX)) visit(storage, key);
    } catch {
      // Nothing is kept there.
    }
  }
}

function asDraft(kept: string | null): KeptDraft | undefined {
  try {
    const draft = JSON.parse(kept ?? 'null') as Partial<KeptDraft> | null;
    return typeof draft?.text === 'string' && typeof draft.at === 'number' ? { text: draft.text, at: draft.at } : undefined;
  } catch {
    return undefined;
  }
}
