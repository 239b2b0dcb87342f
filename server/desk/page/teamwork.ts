import type { ConversationSummary, DeskAgent, DeskSignal } from '../../../core/contract/desk-document.ts';
import { deskApi } from './desk-api.ts';
import { withAside, withChanges, type DeskState } from './desk-state.ts';
import { newId } from './new-id.ts';

/** While somebody writes, it is said again this often; the other side believes it for ten seconds. */
const SAY_TYPING_EVERY_MS = 4_000;
const BELIEVE_TYPING_MS = 10_000;
/** Who has written nothing for so long has stopped. */
const STOPPED_AFTER_MS = 6_000;

/** What the page's state and its requests are to this part. */
export interface TeamworkHost {
  state(): DeskState;
  set(changes: Partial<DeskState>): void;
  /** Does something with the open conversation, and says it when it fails. @returns whether it went well. */
  attempt(work: (id: string) => Promise<void>): Promise<boolean>;
}

/** What agents do for and with each other, and the signs of life between both sides. */
export class Teamwork {
  readonly #host: TeamworkHost;
  #saidTypingAt = 0;
  #typingIn: string | undefined;
  #stopTimer: ReturnType<typeof setTimeout> | undefined;
  #saidRead = '';

  constructor(host: TeamworkHost) {
    this.#host = host;
  }

  // --- handling ---

  /** Colleagues and tags come and go; looked at when somebody is about to choose. */
  async loadTeam(): Promise<void> {
    const team = await deskApi.team().catch(() => undefined);
    if (team) this.#host.set({ team });
  }

  async assign(agentId: string | null): Promise<void> {
    await this.#change((id) => deskApi.assign(id, agentId));
    void this.loadTeam();
  }

  async setTags(tags: readonly string[]): Promise<void> {
    await this.#change((id) => deskApi.setTags(id, tags));
  }

  /** "Should be an article". Without words, the visitor's own are taken. */
  async makeGap(question?: string): Promise<void> {
    await this.#change((id) => deskApi.makeGap(id, question));
  }

  /** @returns whether the note is kept; if not, its text is still the agent's. */
  async addNote(text: string): Promise<boolean> {
    return this.#host.attempt(async (id) => this.#host.set(withAside(this.#host.state(), id, await deskApi.addNote(id, { id: newId(), text }))));
  }

  /** Fetches what stands beside the open conversation when something of it has changed. */
  async refreshAside(summary: ConversationSummary): Promise<void> {
    const { open } = this.#host.state();
    if (open?.status !== 'ready' || open.id !== summary.id) return;
    if (open.conversation.internalNotes.length === summary.notes && summary.activityAt === open.activityAt) return;
    const aside = await deskApi.aside(summary.id).catch(() => undefined);
    if (aside) this.#host.set(withAside(this.#host.state(), summary.id, aside, summary.activityAt));
  }

  async #change(ask: (id: string) => Promise<ConversationSummary>): Promise<void> {
    await this.#host.attempt(async (id) => this.#host.set(withChanges(this.#host.state(), [await ask(id)])));
  }

  // --- the day ---

  async toggleTurns(): Promise<void> {
    const { session } = this.#host.state();
    if (!session) return;
    const takesTurns = !session.takesTurns;
    this.#host.set({ session: { ...session, takesTurns } });
    await deskApi.takeTurns(takesTurns).catch(() => this.#host.set({ session }));
  }

  async openShift(): Promise<void> {
    this.#host.set({ dialog: 'shift' });
    const shift = await deskApi.shift().catch(() => undefined);
    if (shift) this.#host.set({ shift });
  }

  async rateShift(score: 0 | 1): Promise<void> {
    const shift = await deskApi.rateShift(score).catch(() => undefined);
    if (shift) this.#host.set({ shift });
  }

  // --- signs of life ---

  /** The agent has changed the answer. Notes are nobody's news. */
  typed(id: string, text: string): void {
    clearTimeout(this.#stopTimer);
    if (text.trim() === '') {
      this.stoppedTyping();
      return;
    }
    this.#stopTimer = setTimeout(() => this.stoppedTyping(), STOPPED_AFTER_MS);
    if (this.#typingIn === id && Date.now() - this.#saidTypingAt < SAY_TYPING_EVERY_MS) return;
    if (this.#typingIn !== id) this.stoppedTyping();
    this.#typingIn = id;
    this.#saidTypingAt = Date.now();
    deskApi.typing(id, true).catch(() => undefined);
  }

  stoppedTyping(): void {
    clearTimeout(this.#stopTimer);
    const id = this.#typingIn;
    this.#typingIn = undefined;
    if (id !== undefined) deskApi.typing(id, false).catch(() => undefined);
  }

  heardTyping({ conversation, from, agent, isTyping }: Extract<DeskSignal, { type: 'typing' }>): void {
    const state = this.#host.state();
    const others = state.typing.filter((sign) => !(sign.conversation === conversation && sign.from === from && sign.agent?.id === agent?.id));
    this.#host.set({ typing: isTyping ? [...others, { conversation, from, agent, until: Date.now() + BELIEVE_TYPING_MS }] : others });
    if (isTyping) setTimeout(() => this.#host.set({ typing: this.#host.state().typing.filter(({ until }) => until > Date.now()) }), BELIEVE_TYPING_MS + 50);
  }

  /** The agent has the end of the conversation before their eyes. */
  hasInSight(id: string, seq: number, readUpTo: number): void {
    const key = `${id} ${seq}`;
    if (seq <= readUpTo || key === this.#saidRead) return;
    this.#saidRead = key;
    deskApi.read(id, seq).catch(() => { this.#saidRead = ''; });
  }
}

/** Who is writing in a conversation right now. */
export interface TypingNow {
  readonly conversation: string;
  readonly from: 'visitor' | 'agent';
  readonly agent: DeskAgent | undefined;
  /** Milliseconds since 1970. */
  readonly until: number;
}
