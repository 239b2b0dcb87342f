import { readHandoverDelivery } from '../../core/contract/handover-delivery.ts';
import type { DueMessage, OutboundStore } from '../store/outbound-store.ts';
import type { IdentityCheck } from './describe-packet.ts';
import { signWebhook } from './sign-webhook.ts';
import { webhookBody } from './webhook-body.ts';
import type { WebhookTargets } from './webhook-targets.ts';

/** Waiting after each failure, in seconds: about a day and a half in all, so that a weekend's fault on the other side can be mended in time by those on call. */
const WAITS_S = [10, 60, 5 * 60, 15 * 60, 3600, 3 * 3600, 6 * 3600, 12 * 3600, 12 * 3600] as const;
const PATIENCE_MS = 10_000;
/** A server that is killed while it sends gives the message back after this long. */
const LEASE_MS = 60_000;
const MOST_AT_ONCE = 10;
const LOOK_EVERY_MS = 5_000;

export interface Deliveries {
  /** There is something new. */
  wake(): void;
  /** Ends it; resolves when nothing is under way any more. */
  stop(): Promise<void>;
}

export interface DeliveryOptions {
  readonly store: OutboundStore;
  readonly targets: WebhookTargets;
  /** Default: nobody's identity can be verified. */
  readonly isVerified?: IdentityCheck;
  /** Public address of the help centre, asked each time; undefined while nobody has said it. */
  readonly kbUrl?: () => string | undefined;
  /** Never gets what people wrote, nor an address. */
  readonly log: (line: Record<string, unknown>) => void;
  /** For tests. */
  readonly clock?: () => Date;
  readonly waitsSeconds?: readonly number[];
  readonly lookEveryMs?: number;
}

/** Passes messages on, each until the other system has taken it or a day and a half has gone by. */
export function deliverMessages({ store, targets, isVerified = () => false, kbUrl = () => undefined, log, clock = () => new Date(), waitsSeconds = WAITS_S, lookEveryMs = LOOK_EVERY_MS }: DeliveryOptions): Deliveries {
  let isStopped = false;
  let wanted = false;
  let underWay: Promise<void> | undefined;

  async function deliver(message: DueMessage): Promise<void> {
    const target = targets.get(message.channel);
    const problem = target === undefined ? { reason: 'no target is set up for this channel' } : await send(message, target);
    if (problem === undefined) {
      await store.markDelivered(message.id, clock());
      log({ event: 'handover_delivered', channel: message.channel, id: message.id, attempts: message.attempts + 1 });
      return;
    }
    const waitS = waitsSeconds[message.attempts];
    if (waitS === undefined) {
      await store.giveUp(message.id, clock(), problem.reason);
      log({ level: 'error', event: 'handover_given_up', channel: message.channel, id: message.id, reason: problem.reason, attempts: message.attempts + 1 });
      return;
    }
    // Spread out, so that what failed together does not come back together.
    const waitMs = Math.max(waitS * 1000 * (0.8 + Math.random() * 0.4), problem.retryAfterMs ?? 0);
    await store.retryAt(message.id, new Date(clock().getTime() + waitMs), problem.reason);
    log({ level: 'warning', event: 'handover_retry', channel: message.channel, id: message.id, reason: problem.reason, inSeconds: Math.round(waitMs / 1000) });
  }

  async function send(message: DueMessage, target: { url: string; format: 'json' | 'slack' | 'teams'; secret?: string }): Promise<{ reason: string; retryAfterMs?: number } | undefined> {
    try {
      const delivery = readHandoverDelivery(JSON.parse(message.body));
      const { identity } = delivery.context;
      const body = webhookBody(target.format, { ...delivery, channel: message.channel, at: message.createdAt.toISOString(), isIdentityVerified: identity !== undefined && isVerified(identity), kbUrl: kbUrl() });
      const response = await fetch(target.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json; charset=utf-8', 'user-agent': 'Hjelp', 'idempotency-key': message.id, ...(target.secret !== undefined && signWebhook(target.secret, message.id, clock(), body)) },
        body,
        // An address that leads elsewhere was not the one that was set up.
        redirect: 'manual',
        signal: AbortSignal.timeout(PATIENCE_MS),
      });
      await response.body?.cancel();
      if (response.status >= 200 && response.status < 300) return undefined;
      const retryAfterMs = waitWanted(response.headers.get('retry-after'), clock());
      return { reason: `answered ${response.status}`, ...(retryAfterMs > 0 && { retryAfterMs }) };
    } catch (error) {
      // Its text may hold the address.
      const cause = (error as { cause?: { code?: string } }).cause?.code;
      return { reason: error instanceof Error && error.name === 'TimeoutError' ? `no answer within ${PATIENCE_MS / 1000} s` : cause ?? 'could not be reached' };
    }
  }

  async function run(): Promise<void> {
    while (!isStopped) {
      wanted = false;
      const due = await store.take(clock(), LEASE_MS, MOST_AT_ONCE);
      await Promise.all(due.map((message) => deliver(message)));
      if (due.length === 0 && !wanted) return;
    }
  }

  const wake = (): void => {
    wanted = true;
    underWay ??= run()
      .catch((error: unknown) => log({ level: 'error', event: 'handover_delivery_failed', reason: error instanceof Error ? error.message : String(error) }))
      .finally(() => { underWay = undefined; });
  };
  const timer = setInterval(wake, lookEveryMs);
  timer.unref();
  wake();
  return {
    wake,
    async stop() {
      isStopped = true;
      clearInterval(timer);
      await underWay;
    },
  };
}

/** `Retry-After` in milliseconds, at most a day: seconds, or a date; 0 for anything else. */
function waitWanted(header: string | null, now: Date): number {
  if (header === null) return 0;
  const ms = /^\s*\d+\s*$/u.test(header) ? Number(header) * 1000 : Date.parse(header) - now.getTime();
  return Number.isFinite(ms) ? Math.min(Math.max(ms, 0), 86_400_000) : 0;
}
