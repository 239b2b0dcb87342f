import type { Context } from 'hono';

/** How long a client may leave what was sent unread before its connection is cut. It resumes by itself. */
const STUCK_AFTER_MS = 60_000;

const HEADERS = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-store',
  // nginx would collect what we send until a buffer is full.
  'x-accel-buffering': 'no',
} as const;

/** One server-sent event. `data` becomes one line of JSON. */
export function formatEvent(data: unknown, id?: number): string {
  return `${id === undefined ? '' : `id: ${id}\n`}data: ${JSON.stringify(data)}\n\n`;
}

/** Tells clients to come back a second after a cut; also the first bytes, which open the connection through proxies. */
export const STREAM_GREETING = 'retry: 1000\n\n';

/** A comment line, which clients ignore. */
export const HEARTBEAT = ':\n\n';

/** Where a client wants to go on: the id of the last event it has, from the header or `?after=`; 0 is the beginning. */
export function resumesAfter(c: Context): number {
  return wholeNumber(c.req.header('last-event-id') ?? c.req.query('after'));
}

/** 0 for everything that is no whole number. */
export function wholeNumber(text: string | undefined): number {
  return text !== undefined && /^\d{1,15}$/u.test(text) ? Number(text) : 0;
}

/**
 * Answers with what a generator yields, one piece at a time and only as fast as the client reads: between two pieces the
 * generator stands still, so a slow client costs one piece of memory.
 *
 * @param follow Yields until the stream ends. The signal is aborted when the client has gone.
 * @param log Told when following fails; the client then connects again and resumes.
 */
export function eventStreamResponse(follow: (signal: AbortSignal) => AsyncGenerator<string>, log: (line: Record<string, unknown>) => void): Response {
  const gone = new AbortController();
  const pieces = follow(gone.signal);
  const encoder = new TextEncoder();
  let stuck: ReturnType<typeof setTimeout> | undefined;
  const end = async (): Promise<void> => {
    clearTimeout(stuck);
    gone.abort();
    await pieces.return(undefined);
  };
  const body = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        clearTimeout(stuck);
        const piece = await pieces.next().catch((error: unknown) => {
          log({ event: 'stream_failed', message: String(error) });
          return { done: true as const, value: undefined };
        });
        if (gone.signal.aborted) return;
        if (piece.done) {
          controller.close();
          return;
        }
        controller.enqueue(encoder.encode(piece.value));
        stuck = setTimeout(() => {
          controller.error(new Error('The client has read nothing for a minute.'));
          void end();
        }, STUCK_AFTER_MS);
      },
      cancel: end,
    },
    // Nothing is made before it is asked for.
    { highWaterMark: 0 },
  );
  return new Response(body, { headers: HEADERS });
}
