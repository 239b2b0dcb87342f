/** Chance enough for a name, which is no secret: pages without a `crypto`, or with something else of that name, have chance of another kind. */
function randomBytes(): Uint8Array {
  const bytes = new Uint8Array(16);
  try {
    return crypto.getRandomValues(bytes);
  } catch {
    return bytes.map(() => Math.random() * 256);
  }
}

/** A random (version 4) or time-ordered (version 7) UUID. Needs no secure context, unlike `crypto.randomUUID`. */
function uuid(bytes: Uint8Array, version: 4 | 7): string {
  bytes[6] = (bytes[6]! & 0x0f) | (version << 4);
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** Names a visit: random, so that it says nothing of anybody and two visits cannot be joined. */
export function newVisitId(): string {
  return uuid(randomBytes(), 4);
}

/** Names an event or a message (RFC 9562, version 7): later ones sort after earlier ones, which databases like. */
export function newEventId(atMs: number = Date.now()): string {
  const bytes = randomBytes();
  for (let i = 0; i < 6; i += 1) bytes[i] = Math.floor(atMs / 2 ** (8 * (5 - i))) % 256;
  return uuid(bytes, 7);
}
