/** One or two letters for a name: `Anna Lindqvist` is `AL`. */
export function initials(name: string): string {
  const words = name.split(' ').filter((word) => word !== '');
  return [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) => Array.from(word ?? '')[0]?.toLocaleUpperCase() ?? '').join('');
}
