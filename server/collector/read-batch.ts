import { gunzipSync } from 'node:zlib';
import { ContractError } from '../../core/contract/contract-error.ts';
import { MAX_BATCH_BYTES, readEventBatch } from '../../core/contract/widget-event.ts';

/** A request that carries no batch, and the answer that says so. */
export class BatchError extends Error {
  override readonly name = 'BatchError';
  readonly status: 400 | 413 | 415;
  readonly code: string;

  constructor(status: 400 | 413 | 415, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

/**
 * Reads the events of a request, without ever holding more of it than a batch may have. Takes JSON as
 * `application/json`, and as `text/plain`, which a beacon can send without asking first; plain or compressed with gzip.
 * @returns the events, untrusted.
 * @throws {BatchError}
 */
export async function readBatch(request: Request): Promise<readonly unknown[]> {
  requireJsonType(request.headers.get('content-type'));
  const bytes = unzip(await readBounded(request), request.headers.get('content-encoding'));
  let document: unknown;
  try {
    document = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new BatchError(400, 'invalid_json', 'The body is not JSON in UTF-8.');
  }
  try {
    return readEventBatch(document);
  } catch (error) {
    if (error instanceof ContractError) throw new BatchError(400, 'invalid_batch', error.message.slice(0, 500));
    throw error;
  }
}

function requireJsonType(header: string | null): void {
  const [type = '', ...parameters] = (header ?? '').split(';').map((part) => part.trim().toLowerCase());
  const charset = parameters.find((parameter) => parameter.startsWith('charset='))?.slice('charset='.length).replace(/^"|"$/gu, '');
  if ((type === 'application/json' || type === 'text/plain') && (charset === undefined || charset === 'utf-8' || charset === 'utf8')) return;
  throw new BatchError(415, 'unsupported_type', 'Expected Content-Type application/json or text/plain, in UTF-8.');
}

async function readBounded(request: Request): Promise<Uint8Array> {
  const tooLarge = new BatchError(413, 'too_large', `A batch has at most ${MAX_BATCH_BYTES} bytes. Send fewer events at a time.`);
  if (Number(request.headers.get('content-length') ?? 0) > MAX_BATCH_BYTES) throw tooLarge;
  if (request.body === null) return new Uint8Array();
  const parts: Uint8Array[] = [];
  let size = 0;
  const reader = request.body.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return Buffer.concat(parts);
      size += value.length;
      if (size > MAX_BATCH_BYTES) throw tooLarge;
      parts.push(value);
    }
  } catch (error) {
    await reader.cancel().catch(() => undefined);
    if (error instanceof BatchError) throw error;
    throw new BatchError(400, 'incomplete', 'The body ended before it was complete.');
  }
}

function unzip(bytes: Uint8Array, encoding: string | null): Uint8Array {
  const name = (encoding ?? 'identity').trim().toLowerCase();
  if (name === 'identity' || name === '') return bytes;
  if (name !== 'gzip') throw new BatchError(415, 'unsupported_encoding', 'Expected no Content-Encoding, or gzip.');
  try {
    return gunzipSync(bytes, { maxOutputLength: MAX_BATCH_BYTES });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw new BatchError(413, 'too_large', `A batch has at most ${MAX_BATCH_BYTES} bytes, uncompressed.`);
    throw new BatchError(400, 'invalid_gzip', 'The body is not what its Content-Encoding says.');
  }
}
