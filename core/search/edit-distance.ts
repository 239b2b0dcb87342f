/**
 * Optimal string alignment distance (insert, delete, replace, swap two neighbours), given up beyond `most`.
 * @returns the distance, or `most + 1` when it is larger.
 */
export function editDistance(one: string, other: string, most: number): number {
  const m = one.length;
  const n = other.length;
  if (Math.abs(m - n) > most) return most + 1;
  let start = 0;
  while (start < m && start < n && one.charCodeAt(start) === other.charCodeAt(start)) start += 1;
  if (start === m && start === n) return 0;
  let before: number[] = [];
  let previous: number[] = [];
  for (let j = start; j <= n; j += 1) previous.push(j - start);
  for (let i = start + 1; i <= m; i += 1) {
    const current: number[] = [i - start];
    let least = i - start;
    const a = one.charCodeAt(i - 1);
    for (let j = start + 1; j <= n; j += 1) {
      const column = j - start;
      const b = other.charCodeAt(j - 1);
      let cost = Math.min(previous[column]! + 1, current[column - 1]! + 1, previous[column - 1]! + (a === b ? 0 : 1));
      if (i > start + 1 && j > start + 1 && a === other.charCodeAt(j - 2) && one.charCodeAt(i - 2) === b) cost = Math.min(cost, before[column - 2]! + 1);
      current.push(cost);
      if (cost < least) least = cost;
    }
    if (least > most) return most + 1;
    before = previous;
    previous = current;
  }
  return Math.min(previous[n - start]!, most + 1);
}

/** Which letters a word has, as bits; two words within distance d differ in at most 2d bits. */
export function letterBits(word: string): number {
  let bits = 0;
  for (let i = 0; i < word.length; i += 1) bits |= 1 << (word.charCodeAt(i) % 31);
  return bits;
}

/** Number of bits that are set. */
export function countBits(bits: number): number {
  let n = bits - ((bits >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return (((n + (n >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
