import type { Context } from 'hono';

/** A request whose body cannot be used. */
export class BodyError extends Error {
  readonly status: 400 | 413 | 415;
  readonly code: string;

  constructor(status: 400 | 413 | 415, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

/**
 * Reads a JSON body without ever holding more than `mostBytes` of it.
 * @throws {BodyError}
 */
export async function readJsonBody(c: Context, mostBytes: number): Promise<unknown> {
  const type = (c.req.header('content-type') ?? '').split(';')[0]!.trim().toLowerCase();
  if (type !== 'application/json') throw new BodyError(415, 'unsupported_type', `Content-Type is "${type}", expected application/json.`);
  const bytes = await readBody(c, mostBytes);
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown;
  } catch {
    throw new BodyError(400, 'invalid_json', 'The body is not JSON in UTF-8.');
  }
}

/** Reads a body as bytes, never more than `mostBytes` of it. @throws {BodyError} 413 */
export async function readBody(c: Context, mostBytes: number): Promise<Uint8Array> {
  const tooLarge = (): BodyError => new BodyError(413, 'too_large', `The body is larger than ${mostBytes} bytes.`);
  if (Number(c.req.header('content-length') ?? 0) > mostBytes) throw tooLarge();
  const body = c.req.raw.body;
  if (!body) return new Uint8Array();
  const parts: Uint8Array[] = [];
  let size = 0;
  const reader = body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > mostBytes) {
      await reader.cancel();
      throw tooLarge();
    }
    parts.push(value);
  }
  return Buffer.concat(parts);
}
