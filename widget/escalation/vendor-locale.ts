/**
 * A language as products name it that know one Norwegian only: `nb` and `nn` are `no` there, and an unknown language would be
 * English.
 */
export function withOneNorwegian(locale: string): string {
  return locale.replace(/^(?:nb|nn)\b/iu, 'no');
}
