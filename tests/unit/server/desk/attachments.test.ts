import { randomUUID } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MAX_ATTACHMENT_BYTES, type Attachment } from '../../../../core/contract/attachment.ts';
import { examineAttachment } from '../../../../server/desk/examine-attachment.ts';
import { ask, logIn, openVisitor, type Visitor } from './chat-client.ts';
import { startDesk, type RunningDesk } from './start-desk.ts';

const bytes = (text: string): Buffer => Buffer.from(text, 'latin1');
/** A PNG of this size, its pixels left out. */
function png(width = 2, height = 3): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  return Buffer.concat([bytes('\x89PNG\r\n\x1a\n\0\0\0\rIHDR'), head, bytes('\x08\x02\0\0\0'), deflateSync(Buffer.alloc(20))]);
}
const jpeg = bytes('\xff\xd8\xff\xe0\0\x10JFIF\0\x01\x01\0\0\x01\0\x01\0\0\xff\xc0\0\x11\x08\0\x03\0\x02\x03\x01\x22\0\x02\x11\x01\x03\x11\x01\xff\xd9');
const gif = bytes('GIF89a\x02\0\x03\0\0\0\0;');
const webp = bytes('RIFF\x1a\0\0\0WEBPVP8L\x0d\0\0\0\x2f\x01\x80\0\0\0\0\0');
const pdf = bytes('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n');

describe('a file that is sent along', () => {
  it.each([
    ['photo.png', 'image/png', png(), { type: 'image/png', width: 2, height: 3, name: 'photo.png' }],
    ['photo.JPEG', 'image/jpeg', jpeg, { type: 'image/jpeg', width: 2, height: 3, name: 'photo.jpg' }],
    ['a.gif', 'image/gif', gif, { type: 'image/gif', width: 2, height: 3, name: 'a.gif' }],
    ['a.webp', 'image/webp', webp, { type: 'image/webp', width: 2, height: 3, name: 'a.webp' }],
    ['Faktura 2026.pdf', 'application/pdf', pdf, { type: 'application/pdf', name: 'Faktura 2026.pdf' }],
    // Saved by a browser under the name that the page gave it.
    ['saved.jpg', 'image/jpeg', webp, { type: 'image/webp', name: 'saved.webp' }],
    ['../../etc/pass\u202Egnp.wd', 'image/png', png(), { name: 'passgnp.png' }],
    ['', 'image/png', png(), { name: 'image.png' }],
  ])('%s is taken for what it is', (name, claimed, content, about) => {
    expect(examineAttachment(content, name, claimed)).toEqual({ about: expect.objectContaining({ ...about, bytes: content.length }) });
  });

  it.each([
    ['a page called a picture', 'cat.png', 'image/png', bytes('<!doctype html><script>alert(1)</script>'), 'not_what_it_says'],
    ['a drawing that can run scripts', 'logo.svg', 'image/svg+xml', bytes('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'), 'not_what_it_says'],
    ['a program called a document', 'invoice.pdf', 'application/pdf', bytes('MZ\x90\0'), 'not_what_it_says'],
    ['a document called a picture', 'cat.png', 'image/png', pdf, 'not_what_it_says'],
    ['a picture called a document', 'invoice.pdf', 'application/pdf', png(), 'not_what_it_says'],
    ['a page before a document', 'invoice.pdf', 'application/pdf', Buffer.concat([bytes('<script>alert(1)</script>'), pdf]), 'not_what_it_says'],
    ['a head without a picture', 'cat.jpg', 'image/jpeg', bytes('\xff\xd8\xff'), 'not_what_it_says'],
    ['a PNG cut in its head', 'cat.png', 'image/png', png().subarray(0, 18), 'not_what_it_says'],
    ['a page', 'page.html', 'text/html', bytes('<!doctype html>'), 'unknown_type'],
    ['a table', 'sums.xlsx', '', bytes('PK\x03\x04'), 'unknown_type'],
    ['a picture that would fill the memory', 'bomb.png', 'image/png', png(60_000, 60_000), 'too_many_pixels'],
    ['one whose first frame would', 'bomb.gif', 'image/gif', bytes('GIF89a\x02\0\x03\0\x80\0\0\0\0\0\0\0\0!\xf9\x04\0\0\0\0\0,\0\0\0\0\xff\xff\xff\xff\0'), 'too_many_pixels'],
  ])('%s is refused', (_what, name, claimed, content, refused) => {
    expect(examineAttachment(content, name, claimed)).toEqual({ refused });
  });
});

describe('attachments of a conversation', () => {
  let desk: RunningDesk;
  let visitor: Visitor;
  beforeEach(async () => {
    desk = await startDesk();
    visitor = await openVisitor(desk);
  });
  afterEach(() => desk.dispose());

  const send = (url: string, headers: Record<string, string>, content: Uint8Array, name: string, type: string, message: string = randomUUID()) =>
    fetch(`${url}/attachments?message=${message}&name=${encodeURIComponent(name)}`, { method: 'POST', headers: { 'content-type': type, ...headers }, body: new Uint8Array(content) });
  const attachmentOf = async (answer: Response): Promise<Attachment> => {
    const body = (await answer.json()) as { attachment?: Attachment; message?: { attachment: Attachment } };
    return body.attachment ?? body.message!.attachment;
  };

  it('go both ways, once, and are handed out so that nothing in them ever runs', async () => {
    const agent = await logIn(desk, 'Anna');
    const message = randomUUID();
    const first = await send(visitor.url, visitor.key, png(), 'kvitto å.png', 'image/png', message);
    expect(first.status).toBe(201);
    const sent = await attachmentOf(first);
    expect(sent).toMatchObject({ name: 'kvitto å.png', type: 'image/png', width: 2, height: 3 });
    expect(await attachmentOf(await send(visitor.url, visitor.key, png(), 'kvitto å.png', 'image/png', message))).toEqual(sent);

    const { pageKey } = (await agent.ask('/desk/api/session')).body as { pageKey: string };
    const byAgent = await send(`${desk.url}/desk/api/conversations/${visitor.opening.id}`, { cookie: agent.cookie, 'x-hjelp-page': pageKey, 'sec-fetch-site': 'same-origin' }, pdf, 'Svar.pdf', 'application/pdf');
    expect(byAgent.status).toBe(201);
    const answered = await attachmentOf(byAgent);
    expect((await visitor.view()).messages.map(({ from, text, attachment }) => [from, text, attachment?.id])).toEqual([['visitor', 'Hej!', undefined], ['visitor', 'kvitto å.png', sent.id], ['agent', 'Svar.pdf', answered.id]]);

    const picture = await fetch(`${visitor.url}/attachments/${sent.id}`);
    expect(Buffer.from(await picture.arrayBuffer()).equals(png())).toBe(true);
    expect(Object.fromEntries(['content-type', 'x-content-type-options', 'content-security-policy', 'cross-origin-resource-policy', 'content-disposition'].map((name) => [name, picture.headers.get(name)]))).toEqual({
      'content-type': 'image/png', 'x-content-type-options': 'nosniff', 'content-security-policy': "default-src 'none'; sandbox", 'cross-origin-resource-policy': 'cross-origin',
      'content-disposition': `inline; filename="kvitto _.png"; filename*=UTF-8''kvitto%20%C3%A5.png`,
    });
    expect((await fetch(`${visitor.url}/attachments/${answered.id}`)).headers.get('content-disposition')).toMatch(/^attachment; filename="Svar\.pdf"/u);
    const atDesk = await agent.ask(`/desk/api/conversations/${visitor.opening.id}/attachments/${sent.id}`);
    expect([atDesk.status, atDesk.headers.get('content-security-policy')]).toEqual([200, "default-src 'none'; sandbox"]);
    expect((await ask(`${desk.url}/desk/api/conversations/${visitor.opening.id}/attachments/${sent.id}`)).status).toBe(401);
    const other = await openVisitor(desk);
    expect((await fetch(`${other.url}/attachments/${sent.id}`)).status).toBe(404);
  });

  it('are refused when they are not what they say, too large, empty, too many, or somebody else’s', async () => {
    expect(await (await send(visitor.url, visitor.key, bytes('<script>alert(1)</script>'), 'cat.png', 'image/png')).json()).toMatchObject({ code: 'attachment_not_what_it_says' });
    expect((await send(visitor.url, visitor.key, Buffer.concat([png(), Buffer.alloc(MAX_ATTACHMENT_BYTES)]), 'cat.png', 'image/png')).status).toBe(413);
    expect((await send(visitor.url, visitor.key, Buffer.alloc(0), 'cat.png', 'image/png')).status).toBe(400);
    expect((await send(visitor.url, visitor.key, png(), 'cat.png', 'image/png', 'x')).status).toBe(400);
    expect((await send(visitor.url, {}, png(), 'cat.png', 'image/png')).status).toBe(401);
    expect((await visitor.view()).messages).toHaveLength(1);
    // A message's id that stands for another message leaves no file behind.
    expect((await send(visitor.url, visitor.key, png(), 'cat.png', 'image/png', visitor.opening.message.id)).status).toBe(409);
    for (let n = 0; n < 20; n += 1) expect((await send(visitor.url, visitor.key, png(), `${n}.png`, 'image/png')).status).toBe(201);
    expect(await (await send(visitor.url, visitor.key, png(), 'one more.png', 'image/png')).json()).toMatchObject({ code: 'too_many_attachments' });
  });

  it('go with the conversation', async () => {
    const { id } = await attachmentOf(await send(visitor.url, visitor.key, png(), 'cat.png', 'image/png'));
    await ask(visitor.url, { method: 'DELETE', headers: visitor.key });
    expect((await fetch(`${visitor.url}/attachments/${id}`)).status).toBe(404);
  });
});
