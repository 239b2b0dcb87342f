/**
 * The same value with what no database keeps taken out of its texts: U+0000, at which SQLite cuts and which PostgreSQL
 * refuses, and halves of surrogate pairs, which become U+FFFD. Nobody can type either. All else stays as it was written.
 */
export function storableText<TValue>(value: TValue): TValue {
  if (typeof value === 'string') return Buffer.from(value.replaceAll('\u0000', ''), 'utf8').toString('utf8') as TValue;
  if (Array.isArray(value)) return value.map(storableText) as TValue;
  if (typeof value === 'object' && value !== null) return Object.fromEntries(Object.entries(value).map(([key, inner]) => [storableText(key), storableText(inner)])) as TValue;
  return value;
}
