/**
 * The chat under load: visitors connected at once, messages from both sides at a steady rate, agents following all of it.
 *
 *   npx tsx tests/benchmarks/chat-load.ts [visitors] [messages a second] [seconds]      (500 50 20)
 *
 * The server runs in a process of its own over a real file. Every message must arrive at its visitor once and in order.
 */
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import http from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { readConversationSignal } from '../../core/contract/conversation.ts';
import { startServer } from '../../server/server.ts';

const TOKEN = 'the-token-of-the-chat-benchmark';
const AGENTS = 3;

if (process.argv[2] === 'serve') {
  const server = await startServer({ port: 0, dataUrl: `sqlite:${process.argv[3]}`, deskToken: TOKEN });
  console.log(server.url);
} else await measure(Number(process.argv[2] ?? 500), Number(process.argv[3] ?? 50), Number(process.argv[4] ?? 20));

async function measure(visitorCount: number, rate: number, seconds: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'hjelp-chat-load-'));
  const server = spawn(process.execPath, [...process.execArgv, fileURLToPath(import.meta.url), 'serve', join(folder, 'hjelp.db')], { stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    const [url] = (await new Promise<[string]>((resolve) => createInterface({ input: server.stdout }).once('line', (line) => resolve([line])))) as [string];
    const requests = new http.Agent({ keepAlive: true, maxSockets: 64 });
    const streams = new http.Agent({ maxSockets: Infinity });
    const ask = (method: string, path: string, headers: Record<string, string>, body: unknown): Promise<unknown> =>
      new Promise((resolve, reject) => {
        const request = http.request(new URL(path, url), { method, headers: { 'content-type': 'application/json', ...headers }, agent: requests }, (response) => {
          let text = '';
          response.on('data', (chunk) => (text += String(chunk)));
          response.on('end', () => (response.statusCode === 201 ? resolve(JSON.parse(text)) : reject(new Error(`${path} answered ${response.statusCode}: ${text}`))));
        });
        request.on('error', reject);
        request.end(JSON.stringify(body));
      });

    const sentAt = new Map<string, number>();
    const latencies: number[] = [];
    const visitors: { id: string; key: Record<string, string>; seqs: number[] }[] = [];
    for (let n = 0; n < visitorCount; n += 1) {
      const id = randomUUID();
      const context = { format: 1, visit: `visit ${n}`, site: 'shop', locale: 'sv', question: 'Hej', searches: [], articles: [] };
      const { token } = (await ask('POST', '/v1/conversations', {}, { id, context, message: { id: randomUUID(), text: 'Hej' } })) as { token: string };
      visitors.push({ id, key: { authorization: `Bearer ${token}` }, seqs: [] });
    }
    await Promise.all(visitors.map((visitor) => new Promise<void>((resolve, reject) => {
      const request = http.request(new URL(`/v1/conversations/${visitor.id}/stream`, url), { headers: visitor.key, agent: streams }, (response) => {
        let rest = '';
        response.setEncoding('utf8').on('data', (chunk: string) => {
          const events = (rest + chunk).split('\n\n');
          rest = events.pop()!;
          for (const event of events) {
            const data = /^data: (.*)$/mu.exec(event)?.[1];
            if (data === undefined) continue;
            const signal = readConversationSignal(JSON.parse(data));
            if (signal.type === 'state') resolve();
            else if (signal.type === 'message') {
              visitor.seqs.push(signal.message.seq);
              const at = sentAt.get(signal.message.id);
              if (at !== undefined) latencies.push(performance.now() - at);
            }
          }
        });
      });
      request.on('error', reject);
      request.end();
    })));
    const agent = { authorization: `Bearer ${TOKEN}` };
    for (let n = 0; n < AGENTS; n += 1) http.request(new URL('/desk/api/stream', url), { headers: agent, agent: streams }, (response) => void response.resume()).end();

    const cpuBefore = cpuMs(server.pid!);
    const startedAt = performance.now();
    const posts: Promise<unknown>[] = [];
    await new Promise<void>((done) => {
      const timer = setInterval(() => {
        const due = Math.min(rate * seconds, ((performance.now() - startedAt) / 1000) * rate);
        while (posts.length < due) {
          const n = posts.length;
          const { id: conversation, key } = visitors[Math.floor(Math.random() * visitors.length)]!;
          const id = randomUUID();
          sentAt.set(id, performance.now());
          posts.push(n % 2 ? ask('POST', `/v1/conversations/${conversation}/messages`, key, { id, text: `Fråga ${n}` }) : ask('POST', `/desk/api/conversations/${conversation}/messages`, agent, { id, text: `Svar ${n}` }));
        }
        if (posts.length < rate * seconds) return;
        clearInterval(timer);
        done();
      }, 5);
    });
    await Promise.all(posts);
    const deadline = performance.now() + 10_000;
    while (latencies.length < posts.length && performance.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 20));
    const cpu = cpuMs(server.pid!) - cpuBefore;
    const wall = performance.now() - startedAt;

    latencies.sort((a, b) => a - b);
    const disordered = visitors.filter(({ seqs }) => seqs.some((seq, index) => seq !== index + 1)).length;
    const rows: readonly (readonly [string, string])[] = [
      ['visitors connected', String(visitorCount)],
      ['agents following', String(AGENTS)],
      ['messages sent', String(posts.length)],
      ['messages arrived', String(latencies.length)],
      ['visitors with a gap, a double or disorder', String(disordered)],
      ['from sending to arriving, median', `${latencies[latencies.length >> 1]?.toFixed(1)} ms`],
      ['from sending to arriving, 99 of 100', `${latencies[Math.floor(latencies.length * 0.99)]?.toFixed(1)} ms`],
      ['CPU of the server', `${((cpu / wall) * 100).toFixed(0)} % of one core`],
      ['memory of the server', `${residentMb(server.pid!)} MB`],
    ];
    for (const [name, value] of rows) console.log(`${name.padEnd(44)}${value}`);
    requests.destroy();
    streams.destroy();
  } finally {
    server.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** From Linux's own books; 0 elsewhere. A tick is 10 ms. */
function cpuMs(pid: number): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return 0;
  }
}

function residentMb(pid: number): string {
  try {
    return (Number(/VmRSS:\s+(\d+)/u.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024).toFixed(0);
  } catch {
    return '?';
  }
}
