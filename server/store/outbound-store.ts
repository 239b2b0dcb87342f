import type { HandoverContext } from '../../core/contract/handover-context.ts';

/** A message that is to be passed on to another system. */
export interface OutboundMessage {
  /** Made by the visitor's browser; the other system gets it too, to know a repeat by. */
  readonly id: string;
  /** Id of the channel in site.yaml. */
  readonly channel: string;
  readonly visit: string;
  /** What was received, as JSON. */
  readonly body: string;
  readonly createdAt: Date;
}

/** One whose turn it is. */
export interface DueMessage extends OutboundMessage {
  /** How often it was tried before. */
  readonly attempts: number;
}

/** The promise of a place that keeps messages until another system has them, and packets for a while. */
export interface OutboundStore {
  /** On disk when it resolves. @returns `known` when the id is there already: it will not be passed on twice. */
  add(message: OutboundMessage): Promise<'added' | 'known'>;
  /**
   * Messages that are due, oldest first. They are the caller's until `leaseMs` from now; if the caller is killed
   * meanwhile they become due again, for any server.
   */
  take(now: Date, leaseMs: number, most: number): Promise<readonly DueMessage[]>;
  /** The other system has it: only its id stays, to know a repeat by. */
  markDelivered(id: string, at: Date): Promise<void>;
  /** @param reason For the operator; nothing of what people wrote. */
  retryAt(id: string, at: Date, reason: string): Promise<void>;
  /** It is not tried any more, and kept for the operator until it expires. */
  giveUp(id: string, at: Date, reason: string): Promise<void>;
  counts(): Promise<{ readonly waiting: number; readonly givenUp: number }>;

  /** @param tokenHash Of the token in its address; the token itself is kept nowhere. */
  keepPacket(packet: { readonly tokenHash: string; readonly context: HandoverContext; readonly expiresAt: Date }): Promise<void>;
  /** Undefined when there is none, or none any more. */
  packet(tokenHash: string, now: Date): Promise<HandoverContext | undefined>;

  /** Removes packets whose time is up, and messages that were dealt with before `before`. @returns how many are gone. */
  expire(before: Date, now: Date): Promise<number>;
  /** Removes everything of a visit. @returns how many are gone. */
  deleteVisit(visit: string): Promise<number>;
}
