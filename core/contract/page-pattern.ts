/**
 * Says whether a page's path matches a pattern from `pages` in front matter.
 *
 * `*` stands for any run of characters within one path segment, `**` for any run across segments, everything else for
 * itself. Case and a trailing slash do not count; query string and fragment of the path are ignored. `/orders/**` also
 * matches `/orders`.
 */
export function matchesPagePattern(pattern: string, path: string): boolean {
  const wantedPath = normalise(path);
  const wanted = normalise(pattern);
  if (wanted.endsWith('/**') && wantedPath === wanted.slice(0, -3)) return true;
  return matchFrom(wanted, 0, wantedPath, 0, new Set());
}

function normalise(path: string): string {
  const bare = (path.split(/[?#]/u)[0] ?? '').toLowerCase();
  return bare.length > 1 && bare.endsWith('/') ? bare.slice(0, -1) : bare;
}

// Written out rather than turned into a regular expression: patterns come from editors, paths from strangers, and a
// backtracking engine on both is how pages freeze. `dead` keeps it at pattern × path steps.
function matchFrom(pattern: string, p: number, path: string, s: number, dead: Set<number>): boolean {
  if (p === pattern.length) return s === path.length;
  const key = p * (path.length + 1) + s;
  if (dead.has(key)) return false;
  let matched: boolean;
  if (pattern[p] === '*') {
    const crosses = pattern[p + 1] === '*';
    const next = crosses ? p + 2 : p + 1;
    matched = matchFrom(pattern, next, path, s, dead)
      || (s < path.length && (crosses || path[s] !== '/') && matchFrom(pattern, p, path, s + 1, dead));
  } else {
    matched = s < path.length && pattern[p] === path[s] && matchFrom(pattern, p + 1, path, s + 1, dead);
  }
  if (!matched) dead.add(key);
  return matched;
}
