import type { PresentAgent } from '../store/desk-team.ts';
import { WHOLE_DESK, type Desk } from './desk.ts';

/** An agent whose page has not been heard of for so long has gone. Pages are heard of every 15 s. */
export const HERE_MS = 45_000;

/** Whether an agent's page is open now, on whichever server. @param now Milliseconds since 1970. */
export function isHere({ seenAt, hasLeft }: PresentAgent, now: number): boolean {
  return !hasLeft && Date.parse(seenAt) >= now - HERE_MS;
}

/**
 * Whether anybody is at the desk who could answer a visitor. Servers that share a store share what they know of it. Where
 * conversations are given in turn, who takes a break is not there for visitors.
 */
export async function isSomebodyThere({ team, live, clock, settings }: Desk): Promise<boolean> {
  if (team === undefined) return live.count(WHOLE_DESK) > 0;
  const now = clock().getTime();
  const inTurns = settings().assignment === 'round-robin';
  return (await team.present(new Date(now - HERE_MS))).some((agent) => isHere(agent, now) && (!inTurns || agent.takesTurns));
}
