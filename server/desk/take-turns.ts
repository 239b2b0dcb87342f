import type { PresentAgent } from '../store/desk-team.ts';
import { announce, type Desk } from './desk.ts';
import { HERE_MS, isHere } from './who-is-here.ts';

/** So long somebody may be away before what they were given and have not answered goes to the next. */
const AWAY_MS = 120_000;
/** How often somebody's turn is looked for anew when another server took it. */
const MOST_TRIES = 5;

/**
 * Gives every waiting conversation that is nobody's to the agent who is there and whose turn it is: who has had none for
 * longest. One that was given by turn and whose agent has left goes on to the next; what a person has assigned stays.
 * Nothing happens unless the site wants turns.
 */
export async function takeTurns(desk: Desk): Promise<void> {
  const { team, conversations, clock } = desk;
  if (team === undefined || desk.settings().assignment !== 'round-robin') return;
  const now = clock();
  const seen = await team.present(new Date(now.getTime() - AWAY_MS));
  if (!seen.some((agent) => agent.takesTurns && isHere(agent, now.getTime()))) return;
  const still = new Set(seen.map(({ id }) => id));
  const { conversations: waiting } = await conversations.list('waiting', { limit: 200 });
  for (const { id, assignee, isByTurn } of waiting) {
    if (assignee !== undefined && !(isByTurn && !still.has(assignee.id))) continue;
    const next = await claimNext(desk, now);
    if (next === undefined) return;
    let isGiven = false;
    await conversations.amend(id, (before) => {
      isGiven = before.state === 'waiting' && before.assignee?.id === assignee?.id;
      return isGiven ? { assignee: { id: next.id, name: next.name }, isByTurn: true } : undefined;
    });
    if (isGiven) announce(desk, id);
  }
}

/** Whose turn it is; of several servers that ask at once each gets another answer. */
async function claimNext({ team, clock }: Desk, now: Date): Promise<PresentAgent | undefined> {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const here = (await team!.present(new Date(now.getTime() - HERE_MS))).filter((agent) => agent.takesTurns && isHere(agent, now.getTime()));
    const [next] = here.sort((one, other) => (one.turnAt < other.turnAt ? -1 : one.turnAt > other.turnAt ? 1 : one.id < other.id ? -1 : 1));
    if (next === undefined) return undefined;
    // Two turns in one millisecond must differ, or the second could not be told from the first.
    const at = new Date(Math.max(clock().getTime(), ...here.map(({ turnAt }) => (turnAt === '' ? 0 : Date.parse(turnAt) + 1))));
    if (await team!.claimTurn(next.id, next.turnAt, at)) return next;
  }
  return undefined;
}
