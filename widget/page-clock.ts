/** Milliseconds of the clock that never goes back; of the day's clock where the page has put something else in its place. */
export function clockMs(): number {
  try {
    return performance.now();
  } catch {
    return Date.now();
  }
}
