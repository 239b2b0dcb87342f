import { afterAll, describe, expect, it } from 'vitest';
import { HANDOVER_FORMAT } from '../../core/contract/handover-context.ts';
import { createDeskAccess } from '../../server/desk/desk-access.ts';
import { deskRoutes } from '../../server/desk/desk-routes.ts';
import { LiveStream } from '../../server/desk/live-stream.ts';
import type { NewConversation } from '../../server/store/conversation-store.ts';
import { openPostgresStore } from '../../server/store/postgres/open-postgres-store.ts';
import type { Store } from '../../server/store/open-store.ts';
import { startPostgres } from '../support/embedded-postgres.ts';
import { examineConversationStore } from './conversation-store.suite.ts';
import { examineDeskTeam } from './desk-team.suite.ts';

const postgres = await startPostgres();

const POLL = { timeout: 20_000 };
const TOKEN = 'a-token-of-twenty-four-or-more';
const IDS = { conversation: '2f8c2a5e-0000-4000-8000-000000000001', first: '2f8c2a5e-0000-4000-8000-000000000002', answer: '2f8c2a5e-0000-4000-8000-000000000003' };
const CONVERSATION: NewConversation = {
  id: 'one',
  tokenHash: 'hash',
  context: { format: HANDOVER_FORMAT, visit: 'visit-1', site: 'shop', locale: 'sv', question: 'Var är min order?', searches: [], articles: [], page: { path: '/kassa', title: 'Kassa' }, attributes: {} },
  message: { id: 'm1', text: 'Hej' },
  at: new Date('2026-11-21T08:00:00Z'),
};

if ('missing' in postgres) {
  console.warn(`Not tried: conversations in PostgreSQL. ${postgres.missing}`);
  it.skip(`conversations in PostgreSQL: not tried, because ${postgres.missing}`);
} else {
  afterAll(() => postgres.stop());

  examineConversationStore(postgres.version, async () => {
    const place = await postgres.emptyPlace();
    const opened: Store[] = [];
    const open = async () => {
      const store = await openPostgresStore(place);
      opened.push(store);
      return store.conversations;
    };
    return { store: await open(), reopen: open, dispose: async () => {
      await Promise.all(opened.map((store) => store.close()));
      postgres.giveBack(place);
    } };
  });

  examineDeskTeam(postgres.version, async () => openPostgresStore(await postgres.newPlace()));

  describe('several servers over one PostgreSQL', () => {
    it('hear of each other’s changes', async () => {
      const place = await postgres.newPlace();
      const [here, there] = await Promise.all([openPostgresStore(place), openPostgresStore(place)]);
      try {
        const heard: (string | undefined)[] = [];
        const end = here.conversations.onChange!((id) => heard.push(id));
        // The first call says that listening has begun.
        await expect.poll(() => heard, POLL).toContain(undefined);
        await there.conversations.open(CONVERSATION);
        await expect.poll(() => heard, POLL).toContain('one');
        heard.length = 0;
        expect((await there.conversations.open(CONVERSATION)).outcome).toBe('same');
        await there.conversations.close('one', new Date());
        await there.conversations.deleteVisit('visit-1', new Date());
        await expect.poll(() => heard.filter((id) => id === 'one'), POLL).toHaveLength(2);
        end();
      } finally {
        await Promise.all([here, there].map((store) => store.close()));
      }
    });

    it('hear again after the connection was cut, and look at everything then', async () => {
      const place = await postgres.newPlace();
      const [here, there] = await Promise.all([openPostgresStore(place), openPostgresStore(place)]);
      try {
        const heard: (string | undefined)[] = [];
        here.conversations.onChange!((id) => heard.push(id));
        await expect.poll(() => heard, POLL).toEqual([undefined]);
        await postgres.query("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE 'LISTEN%'");
        await expect.poll(() => heard, POLL).toEqual([undefined, undefined]);
        await there.conversations.open(CONVERSATION);
        await expect.poll(() => heard, POLL).toContain('one');
      } finally {
        await Promise.all([here, there].map((store) => store.close()));
      }
    });

    it('carry a visitor’s message to the agent at another server, and the answer back, without waiting for a heartbeat; a restart in the middle loses none', async () => {
      const place = await postgres.newPlace();
      const stores = await Promise.all([openPostgresStore(place), openPostgresStore(place)]);
      const access = createDeskAccess({ secret: 'the same on every server'.padEnd(40, '.'), token: TOKEN, log: () => undefined });
      // No heartbeat within the test: what arrives was carried by the database.
      const servers = stores.map(({ conversations }) => ({ live: new LiveStream(), conversations })).map(({ live, conversations }) => ({
        live, app: deskRoutes({ conversations, live, access, allowedOrigin: () => true, log: () => undefined, heartbeatMs: 3_600_000 }),
      }));
      const [visitorsServer, agentsServer] = [servers[0]!, servers[1]!];
      try {
        const asVisitor = { authorization: `Bearer ${access.visitorToken(IDS.conversation)}`, 'content-type': 'application/json' };
        const asAgent = { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json' };
        const desk = readStream(await agentsServer.app.request('/desk/api/stream', { headers: asAgent }));
        await expect.poll(() => desk.text(), POLL).toContain('retry');

        const opened = await visitorsServer.app.request('/v1/conversations', { method: 'POST', headers: asVisitor, body: JSON.stringify({ id: IDS.conversation, context: CONVERSATION.context, message: { id: IDS.first, text: 'Hallå, är någon där?' } }) });
        expect(opened.status).toBe(201);
        await expect.poll(() => desk.text(), POLL).toContain('Hallå, är någon där?');

        const visitor = readStream(await visitorsServer.app.request(`/v1/conversations/${IDS.conversation}/stream`, { headers: asVisitor }));
        await expect.poll(() => visitor.text(), POLL).toContain('waiting');
        const answered = await agentsServer.app.request(`/desk/api/conversations/${IDS.conversation}/messages`, { method: 'POST', headers: asAgent, body: JSON.stringify({ id: IDS.answer, text: 'Ja, här är jag.' }) });
        expect(answered.status).toBe(201);
        await expect.poll(() => visitor.text(), POLL).toContain('Ja, här är jag.');
        expect(visitor.text()).toContain('active');

        // Who is writing is said across servers too, though nothing of it is stored.
        const says = (app: typeof visitorsServer.app, path: string, headers: Record<string, string>, body: unknown) => app.request(path, { method: 'POST', headers, body: JSON.stringify(body) });
        expect((await says(visitorsServer.app, `/v1/conversations/${IDS.conversation}/typing`, asVisitor, { isTyping: true })).status).toBe(204);
        await expect.poll(() => desk.text(), POLL).toContain('"from":"visitor","isTyping":true');
        expect((await says(agentsServer.app, `/desk/api/conversations/${IDS.conversation}/typing`, asAgent, { isTyping: true })).status).toBe(204);
        await expect.poll(() => visitor.text(), POLL).toContain('"type":"typing"');

        // The visitor's server goes down in the middle; answers given meanwhile arrive once it is back, each once and in order.
        visitorsServer.live.close();
        await stores[0]!.close();
        for (const n of [1, 2, 3]) expect((await says(agentsServer.app, `/desk/api/conversations/${IDS.conversation}/messages`, asAgent, { id: `2f8c2a5e-0000-4000-8000-00000000001${n}`, text: `medan du var borta ${n}` })).status).toBe(201);
        stores[0] = await openPostgresStore(place);
        servers[0] = { live: new LiveStream(), app: visitorsServer.app };
        const { live } = servers[0];
        const back = deskRoutes({ conversations: stores[0].conversations, live, access, allowedOrigin: () => true, log: () => undefined, heartbeatMs: 3_600_000 });
        const again = readStream(await back.request(`/v1/conversations/${IDS.conversation}/stream`, { headers: { ...asVisitor, 'last-event-id': '2' } }));
        await expect.poll(() => again.text(), POLL).toContain('medan du var borta 3');
        expect([...again.text().matchAll(/^id: (\d+)$/gmu)].map(([, seq]) => Number(seq))).toEqual([3, 4, 5]);
        expect((await says(back, `/v1/conversations/${IDS.conversation}/messages`, asVisitor, { id: '2f8c2a5e-0000-4000-8000-000000000021', text: 'jag är tillbaka' })).status).toBe(201);
        await expect.poll(() => desk.text(), POLL).toContain('jag är tillbaka');
      } finally {
        for (const { live } of servers) live.close();
        await Promise.all(stores.map((store) => store.close()));
      }
    });
  });
}

/** What a stream of server-sent events has said so far. */
function readStream(response: Response): { text(): string } {
  let text = '';
  expect(response.status).toBe(200);
  void (async () => {
    const decoder = new TextDecoder();
    for await (const piece of response.body as unknown as AsyncIterable<Uint8Array>) text += decoder.decode(piece, { stream: true });
  })();
  return { text: () => text };
}
