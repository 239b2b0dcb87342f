import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ConversationOpened } from '../../../../core/contract/conversation.ts';
import { answerMail } from '../../../../server/outbound/answer-mail.ts';
import { linkMail } from '../../../../server/outbound/link-mail.ts';
import { readMailSettings } from '../../../../server/outbound/mail-settings.ts';
import { startServer, type RunningServer } from '../../../../server/server.ts';
import { readableMail as readable, startMailServer } from '../../../support/mail-server.ts';
import { EventFeed } from '../desk/chat-client.ts';

const until = { timeout: 20_000, interval: 50 };

describe('an answer when the visitor has gone', () => {
  let mailbox: Awaited<ReturnType<typeof startMailServer>>;
  let server: RunningServer;
  const log: Record<string, unknown>[] = [];
  const serve = (port: number, dataUrl = 'sqlite::memory:') => startServer({
    port: 0, dataUrl, rate: 0, log: (line) => log.push(line),
    mail: { url: `smtp://127.0.0.1:${port}`, from: 'Nordlys <help@nordlys.example>' }, mailPace: { settleMs: 0, lookEveryMs: 50, waitsSeconds: [0.05, 0.05, 0.05, 0.05] },
  });
  beforeEach(() => { log.length = 0; });
  afterEach(async () => {
    await server.stop();
    await mailbox.stop();
  });

  const call = async (path: string, key: string | undefined, body?: unknown, headers: Record<string, string> = {}) => fetch(new URL(path, server.url), {
    method: body === undefined ? 'GET' : 'POST', headers: { 'content-type': 'application/json', ...(key !== undefined && { authorization: `Bearer ${key}` }), ...headers }, ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  async function openConversation(question: string, locale = 'sv'): Promise<{ id: string; token: string }> {
    const context = { format: 1, visit: randomUUID(), site: 'shop', locale, question, searches: [], articles: [], attributes: {} };
    return (await (await call('/v1/conversations', undefined, { id: randomUUID(), context, message: { id: randomUUID(), text: question } })).json()) as ConversationOpened;
  }
  const answer = (id: string, text: string) => call(`/desk/api/conversations/${id}/messages`, server.deskToken, { id: randomUUID(), text });
  const mailState = async (id: string) => (await call(`/desk/api/conversations/${id}/mail`, server.deskToken)).json();

  it('never leads to a host that only the asker named', async () => {
    mailbox = await startMailServer();
    server = await serve(mailbox.port);
    const { id, token } = await openConversation('Var är paketet?');
    const asAnotherHost = async (method: string, body?: unknown): Promise<{ status: number | undefined; text: string }> => new Promise((resolve, reject) => {
      const headers = { host: 'evil.example', origin: 'http://evil.example', authorization: `Bearer ${token}`, 'content-type': 'application/json' };
      request(new URL(`/v1/conversations/${id}/email`, server.url), { method, headers }, (response) => {
        response.setEncoding('utf8').toArray().then((parts) => { resolve({ status: response.statusCode, text: parts.join('') }); }, reject);
      }).on('error', reject).end(body === undefined ? undefined : JSON.stringify(body));
    });
    expect(await asAnotherHost('POST', { email: 'victim@home.example', pageUrl: 'http://evil.example/login' })).toMatchObject({ status: 409, text: expect.stringContaining('baseUrl') });
    expect(JSON.parse((await asAnotherHost('GET')).text)).toMatchObject({ canMail: false });
  });

  it('comes by mail, in their language, with a way back to the conversation, and the agent sees that it went', async () => {
    mailbox = await startMailServer();
    server = await serve(mailbox.port);
    const { id, token } = await openConversation('Var är <b>paketet</b>?\nDet är försenat.');
    expect(await (await call(`/v1/conversations/${id}/email`, token)).json()).toEqual({ canMail: true, isSomebodyThere: false });
    expect((await call(`/v1/conversations/${id}/email`, token, { email: 'not an address' })).status).toBe(400);
    expect((await call(`/v1/conversations/${id}/email`, 'wrong', { email: 'eva@home.example' })).status).toBe(401);
    const page = 'http://localhost:5173/kassa';
    expect(await (await call(`/v1/conversations/${id}/email`, token, { email: ' eva@home.example ', pageUrl: `${page}?order=1#x` }, { origin: 'http://localhost:5173' })).json()).toMatchObject({ email: 'eva@home.example' });
    expect(await mailState(id)).toMatchObject({ email: 'eva@home.example', state: 'none' });
    await answer(id, 'Hej! <script>alert(1)</script> Det kommer i morgon.');
    await vi.waitFor(() => expect(mailbox.mails).toHaveLength(1), until);
    const [{ to, raw }] = mailbox.mails as [{ to: string[]; raw: string }];
    const text = readable(raw);
    expect(to).toEqual(['eva@home.example']);
    expect(raw).toMatch(/^From: Nordlys <help@nordlys\.example>/mu);
    expect(text).toContain('Det kommer i morgon.');
    expect(text).toContain('> Var är <b>paketet</b>?');
    expect(text).toContain('Öppna konversationen');
    expect(text).toContain(`${page}#help/conversation:${id}:${token}`);
    const html = text.slice(text.indexOf('<!doctype html>'));
    expect(html).toContain('&lt;script&gt;alert(1)');
    expect(html).not.toMatch(/<script|<b>|src=/u);
    await vi.waitFor(async () => expect(await mailState(id)).toMatchObject({ state: 'sent', email: 'eva@home.example', mailedSeq: 2 }), until);
    await answer(id, 'En sak till.');
    await vi.waitFor(() => expect(mailbox.mails).toHaveLength(2), until);
    expect(readable(mailbox.mails[1]!.raw)).not.toContain('i morgon');
    // A visitor who takes the address back gets no more.
    expect(await (await call(`/v1/conversations/${id}/email`, token, { email: '' })).json()).not.toHaveProperty('email');
    expect(JSON.stringify(log)).not.toMatch(/eva@|morgon/u);
  });

  it('is offered as to who waits for somebody there when an agent has the desk open on another server, and no longer', async () => {
    mailbox = await startMailServer();
    const folder = mkdtempSync(join(tmpdir(), 'hjelp-mail-'));
    server = await serve(mailbox.port, `sqlite:${join(folder, 'hjelp.db')}`);
    const other = await serve(mailbox.port, `sqlite:${join(folder, 'hjelp.db')}`);
    try {
      const { id, token } = await openConversation('Är någon där?');
      const isSomebodyThere = async () => ((await (await call(`/v1/conversations/${id}/email`, token)).json()) as { isSomebodyThere: boolean }).isSomebodyThere;
      const login = await fetch(`${other.url}desk/session`, { method: 'POST', headers: { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' }, body: JSON.stringify({ token: other.deskToken, name: 'Anna' }) });
      // A script that follows along answers nobody.
      const script = new EventFeed(`${other.url}desk/api/stream`, { authorization: `Bearer ${other.deskToken}` });
      expect(await script.status).toBe(200);
      expect(await isSomebodyThere()).toBe(false);
      const page = new EventFeed(`${other.url}desk/api/stream`, { cookie: login.headers.getSetCookie()[0]!.split(';')[0]!, 'sec-fetch-site': 'same-origin' });
      expect(await page.status).toBe(200);
      await vi.waitFor(async () => expect(await isSomebodyThere()).toBe(true), until);
      page.cut();
      await vi.waitFor(async () => expect(await isSomebodyThere()).toBe(false), until);
      script.cut();
    } finally {
      await other.stop();
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('is tried again while the mail server is ill, and given up when it says never', async () => {
    let refusals = 2;
    mailbox = await startMailServer({
      onRcptTo({ address }, _session, done) {
        if (address.startsWith('nobody')) return done(Object.assign(new Error('No such user'), { responseCode: 550 }));
        if (refusals > 0) {
          refusals -= 1;
          return done(Object.assign(new Error('Try later'), { responseCode: 451 }));
        }
        return done();
      },
    });
    server = await serve(mailbox.port);
    const [ill, never] = [await openConversation('Hej'), await openConversation('Hej')];
    await call(`/v1/conversations/${ill.id}/email`, ill.token, { email: 'eva@home.example' });
    await call(`/v1/conversations/${never.id}/email`, never.token, { email: 'nobody@home.example' });
    await answer(ill.id, 'Svar');
    await vi.waitFor(() => expect(mailbox.mails).toHaveLength(1), until);
    expect(log.filter(({ event }) => event === 'answer_mail_retry')).toHaveLength(2);
    await answer(never.id, 'Svar');
    await vi.waitFor(async () => expect(await mailState(never.id)).toMatchObject({ state: 'given_up' }), until);
    expect(log.filter(({ event, conversation }) => event === 'answer_mail_given_up' && conversation === never.id)).toMatchObject([{ reason: 'the mail server answered 550' }]);
  });

  it('is not sent to who has read it, nor promised where no mail server is set up', async () => {
    mailbox = await startMailServer();
    server = await startServer({ port: 0, dataUrl: 'sqlite::memory:', rate: 0 });
    const { id, token } = await openConversation('Hej');
    expect(await (await call(`/v1/conversations/${id}/email`, token)).json()).toMatchObject({ canMail: false });
    expect((await call(`/v1/conversations/${id}/email`, token, { email: 'eva@home.example' })).status).toBe(409);
  });
});

describe('the link of a colleague', () => {
  it('is mailed in the admin’s language, and said to be not when the mail server refuses it', async () => {
    const mailbox = await startMailServer({ onRcptTo: ({ address }, _session, done) => done(address.startsWith('nobody') ? Object.assign(new Error('No such user'), { responseCode: 550 }) : undefined) });
    const log: Record<string, unknown>[] = [];
    const server = await startServer({ port: 0, dataUrl: 'sqlite::memory:', rate: 0, log: (line) => log.push(line), mail: { url: `smtp://127.0.0.1:${mailbox.port}`, from: 'Nordlys <help@nordlys.example>' } });
    try {
      const invite = async (body: object, path = 'agents') => (await (await fetch(`${server.url}desk/api/${path}`, { method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${server.deskToken}` }, body: JSON.stringify(body) })).json()) as { id: string; url: string; mail?: string };
      const link = await invite({ email: 'bo@shop.example', role: 'agent', mailIn: 'sv' });
      expect(link.mail).toBe('sent');
      expect(mailbox.mails.map(({ to }) => to)).toEqual([['bo@shop.example']]);
      const text = readable(mailbox.mails[0]!.raw);
      expect(text).toContain(link.url);
      expect(text).toMatch(/inbjuden[\s\S]*fungerar en gång/u);
      // A new one for who has no password yet is an invitation too; nobody mails what was not asked for.
      expect((await invite({ mailIn: 'da' }, `agents/${link.id}/link`)).mail).toBe('sent');
      expect((await invite({ email: 'eva@shop.example', role: 'agent' })).mail).toBeUndefined();
      expect(mailbox.mails).toHaveLength(2);
      expect((await invite({ email: 'nobody@shop.example', role: 'agent', mailIn: 'en' })).mail).toBe('failed');
      expect(log.filter(({ event }) => event === 'link_not_mailed')).toMatchObject([{ reason: 'the mail server answered 550' }]);
      expect(JSON.stringify(log)).not.toMatch(/shop\.example|#/u);
    } finally {
      await server.stop();
      await mailbox.stop();
    }
  });

  it('holds names as text, and headers on one line', () => {
    const mail = linkMail({ kind: 'password', locale: 'xx', siteName: 'A\r\nBcc: x@y.example', by: '<b>Eve</b>', link: 'https://shop.example/desk/link#x', expiresAt: new Date(0) });
    expect(mail.subject).toBe('A new password for A Bcc: x@y.example’s desk');
    expect(mail.html).toContain('&lt;b&gt;Eve&lt;/b&gt;');
    expect(mail.html).not.toContain('<b>Eve');
  });
});

describe('the mail of an answer', () => {
  const of = (changes: Partial<Parameters<typeof answerMail>[0]>) => answerMail({ locale: 'en', siteName: 'Shop', question: 'Where?', answers: [{ id: 'a', seq: 2, from: 'agent', author: 'Anna', text: 'There.', at: '' }], link: 'https://shop.example/#x', takesReplies: false, ...changes });

  it('speaks the visitor’s language, and English to who speaks none of ours', () => {
    expect(of({ locale: 'nn-NO' }).subject).toBe('Svar fra Shop');
    expect(of({ locale: 'da' }).text).toContain('Åbn samtalen');
    expect(of({ locale: 'ja' }).subject).toBe('Your answer from Shop');
  });
  it('says no number of a person again: mails lie in many places', () => {
    const mail = of({ locale: 'sv', question: 'Jag heter Kim, 850709-9805. Var är min order 198340?' });
    for (const words of [mail.text, mail.html]) {
      expect(words).toContain('Jag heter Kim, [personnummer]. Var är min order 198340?');
      expect(words).not.toContain('850709');
    }
  });
  it('names a file and says where it is', () => {
    const mail = of({ answers: [{ id: 'a', seq: 2, from: 'agent', text: 'Plan.pdf', attachment: { id: 'x', name: 'Plan.pdf', type: 'application/pdf', bytes: 9 }, at: '' }] });
    expect(mail.text).toContain('Attached, see the conversation: Plan.pdf');
    expect(mail.html).toContain('Attached, see the conversation: Plan.pdf');
  });
  it('keeps headers to one line', () => {
    expect(of({ siteName: 'Shop\r\nBcc: evil@example.com' }).subject).not.toMatch(/[\r\n]/u);
  });
  it('says that replies reach nobody, unless they do', () => {
    expect(of({}).text).toContain('replies to this e-mail reach nobody');
    expect(of({ takesReplies: true }).text).not.toContain('reach nobody');
    expect(of({ takesReplies: true }).text).toContain('A reply to this e-mail reaches us too');
  });
});

describe('the settings of mail', () => {
  it('are none, or whole', () => {
    expect(readMailSettings({})).toBeUndefined();
    expect(readMailSettings({ HJELP_SMTP_URL: 'smtps://u:p@mail.example:465', HJELP_MAIL_FROM: 'Shop <help@shop.example>', HJELP_MAIL_REPLY_TO: 'team@shop.example' })).toEqual({ url: 'smtps://u:p@mail.example:465', from: 'Shop <help@shop.example>', replyTo: 'team@shop.example' });
    expect(() => readMailSettings({ HJELP_SMTP_URL: 'smtps://u:secret@mail.example' })).toThrow(/HJELP_MAIL_FROM is ""/u);
    expect(() => readMailSettings({ HJELP_MAIL_FROM: 'a@b.example' })).toThrow(/HJELP_SMTP_URL \(or HJELP_SMTP_FILE\) is not/u);
    expect(() => readMailSettings({ HJELP_SMTP_URL: 'mail.example', HJELP_MAIL_FROM: 'a@b.example' })).toThrow(/no address of a mail server/u);
  });
});
