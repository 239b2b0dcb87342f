import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { describeWaiting, waitingMinutes } from '../../../../widget/escalation/waiting-time.ts';
import { contact as da } from '../../../../widget/texts/contact-da.ts';
import { contact as en } from '../../../../widget/texts/contact-en.ts';
import { contact as nb } from '../../../../widget/texts/contact-nb.ts';
import { contact as sv } from '../../../../widget/texts/contact-sv.ts';

/** A company's own address, which answers by path. */
const answers: Record<string, { status?: number; body: string }> = {
  '/five': { body: '{"minutes": 5}' }, '/none': { body: '{"minutes": 0}' }, '/part': { body: '{"minutes": 4.4}' }, '/text': { body: '{"minutes": "5"}' }, '/below': { body: '{"minutes": -3}' },
  '/endless': { body: '{"minutes": 1e300}' }, '/null': { body: 'null' }, '/list': { body: '[5]' }, '/html': { body: '<!doctype html><script>alert(1)</script>' }, '/ill': { status: 503, body: '{"minutes": 5}' },
  '/proto': { body: '{"__proto__": {"minutes": 5}}' }, '/v1/waiting-time': { body: '{"minutes": 12}' },
};
let server: Server;
let base = '';
beforeAll(async () => {
  server = createServer((request, response) => {
    if (request.url === '/slow') return;
    if (request.url === '/drip') { response.write('{"minutes":'); return; }
    const { status = 200, body } = answers[request.url ?? ''] ?? { status: 404, body: '' };
    response.writeHead(status, { 'content-type': 'application/json' }).end(body);
  });
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

describe('waiting time', () => {
  it('is what the site says', async () => expect(await waitingMinutes({ minutes: 5 }, undefined)).toBe(5));
  it('is what the address says, in whole minutes', async () => {
    expect(await waitingMinutes({ url: `${base}/five` }, undefined)).toBe(5);
    expect(await waitingMinutes({ url: `${base}/none` }, undefined)).toBe(0);
    expect(await waitingMinutes({ url: `${base}/part` }, undefined)).toBe(4);
  });
  it('is what the desk’s queue says', async () => expect(await waitingMinutes({ queue: 'desk' }, base)).toBe(12));
  it('is not known where there is no desk', async () => expect(await waitingMinutes({ queue: 'desk' }, undefined)).toBeUndefined());
  it.each(['/text', '/below', '/endless', '/null', '/list', '/html', '/ill', '/proto', '/missing'])('is not believed of %s: the fixed time stands, or nothing is said', async (path) => {
    expect(await waitingMinutes({ url: base + path }, undefined)).toBeUndefined();
    expect(await waitingMinutes({ url: base + path, minutes: 9 }, undefined)).toBe(9);
  });
  it.each(['/slow', '/drip'])('is not waited for: %s', async (path) => expect(await waitingMinutes({ url: base + path, minutes: 9 }, undefined, 100)).toBe(9));
  it('is not known where nobody answers', async () => expect(await waitingMinutes({ url: 'http://127.0.0.1:1/' }, undefined)).toBeUndefined());
});

describe('a waiting time in words', () => {
  it.each([
    [0, 'Ingen kö just nu'], [1, 'Väntetid ungefär 1 minut'], [89, 'Väntetid ungefär 89 minuter'], [90, 'Väntetid ungefär 2 timmar'], [1440, 'Väntetid ungefär 24 timmar'], [2880, 'Väntetid ungefär 2 dygn'], [10_080, 'Väntetid ungefär 7 dygn'],
  ])('%s minutes', (minutes, expected) => expect(describeWaiting(minutes, sv, 'sv')).toBe(expected));
  it.each([[nb, 'nb', 'Ventetid omtrent 3 timer'], [da, 'da', 'Ventetid cirka 3 timer'], [en, 'en', 'Waiting time about 3 hours']] as const)('in $1', (texts, locale, expected) => expect(describeWaiting(180, texts, locale)).toBe(expected));
});
