import { once } from 'node:events';
import { connect, type AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { createAdaptorServer } from '@hono/node-server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { eventStreamResponse, formatEvent } from '../../../../server/desk/event-stream.ts';

const PIECE = 64 * 1024;

// eslint-disable-next-line require-yield -- it fails before it has anything to yield
async function* failing(): AsyncGenerator<string> {
  throw new Error('disk full');
}

describe('an event stream', () => {
  let server: ReturnType<typeof createAdaptorServer> | undefined;
  afterEach(() => {
    vi.useRealTimers();
    (server as unknown as { closeAllConnections(): void } | undefined)?.closeAllConnections();
    server?.close();
    server = undefined;
  });

  it('makes nothing for a client that does not read, goes on when it does, and ends when it leaves', async () => {
    const seen = { made: 0, isOver: false };
    async function* endless(): AsyncGenerator<string> {
      try {
        for (;;) {
          seen.made += 1;
          yield 'x'.repeat(PIECE);
        }
      } finally {
        seen.isOver = true;
      }
    }
    server = createAdaptorServer({ fetch: () => eventStreamResponse(endless, () => undefined) });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const client = connect({ host: '127.0.0.1', port: (server.address() as AddressInfo).port });
    client.pause();
    client.write('GET / HTTP/1.1\r\nHost: x\r\n\r\n');

    // The systems at both ends buffer some megabytes; then it must stand still, or this never ends.
    const stoodStillAt = await vi.waitFor(async () => {
      const { made } = seen;
      await pause(150);
      if (made === 0 || seen.made !== made) throw new Error(`still making: ${seen.made} pieces`);
      return made;
    }, 20_000);
    client.resume();
    const { length } = (await once(client, 'data')) as unknown as { length: number };
    expect(length).toBeGreaterThan(0);
    await vi.waitFor(() => expect(seen.made).toBeGreaterThan(stoodStillAt + 100), 20_000);
    client.destroy();
    await vi.waitFor(() => expect(seen.isOver).toBe(true), 20_000);
  });

  it('is cut when nothing is read for a minute', async () => {
    vi.useFakeTimers();
    let isOver = false;
    async function* two(): AsyncGenerator<string> {
      try {
        yield 'one';
        yield 'two';
      } finally {
        isOver = true;
      }
    }
    const reader = eventStreamResponse(two, () => undefined).body!.getReader();
    expect(new TextDecoder().decode((await reader.read()).value)).toBe('one');
    await vi.advanceTimersByTimeAsync(59_000);
    expect(isOver).toBe(false);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(isOver).toBe(true);
    await expect(reader.read()).rejects.toThrow('read nothing');
  });

  it('ends and says so in the log when following fails', async () => {
    const log: unknown[] = [];
    const response = eventStreamResponse(failing, (line) => log.push(line));
    expect(await response.text()).toBe('');
    expect(log).toEqual([{ event: 'stream_failed', message: 'Error: disk full' }]);
  });
});

it('writes one line of data, whatever is in it', () => {
  expect(formatEvent({ text: 'a\nb\r\n\ndata: x\u2028' }, 7)).toBe('id: 7\ndata: {"text":"a\\nb\\r\\n\\ndata: x\u2028"}\n\n');
  expect(formatEvent({})).toBe('data: {}\n\n');
});
