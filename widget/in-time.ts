/** How long a part of the widget may take to come, in milliseconds: as long as two tries for an article. */
const PATIENCE_MS = 16_000;

/**
 * Waits for a part of the widget, and not for ever: a browser sets no limit to a script that stalls.
 * @throws when it has not come in time. It may come later all the same, and is there when it is asked for again.
 */
export async function inTime<T>(part: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => { reject(new Error(`It did not come within ${PATIENCE_MS / 1000} seconds.`)); }, PATIENCE_MS);
  });
  try {
    return await Promise.race([part, late]);
  } finally {
    clearTimeout(timer);
  }
}
