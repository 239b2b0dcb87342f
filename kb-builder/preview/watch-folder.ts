import fs from 'node:fs';
import path from 'node:path';

/** How long the folder must be quiet after a change: editors save in several steps. */
const QUIET_MS = 80;
/** How often the folder is looked through in case nobody tells: network disks and some editors are silent. */
const LOOK_EVERY_MS = 1_500;

/**
 * Calls back when something in a folder has changed: a file's content, name or place. It is told by the system where
 * that works, and looks itself where it does not.
 */
export function watchFolder(folder: string, onChange: () => void): { close(): void } {
  let seen = lookAt(folder);
  let pending: NodeJS.Timeout | undefined;
  const look = (): void => {
    const now = lookAt(folder);
    if (now === seen) return;
    seen = now;
    onChange();
  };
  const lookSoon = (): void => {
    clearTimeout(pending);
    pending = setTimeout(look, QUIET_MS);
  };
  let watcher: fs.FSWatcher | undefined;
  try {
    watcher = fs.watch(folder, { recursive: true, persistent: false }, lookSoon);
    // Looking goes on without it.
    watcher.on('error', () => watcher?.close());
  } catch {
    watcher = undefined;
  }
  const interval = setInterval(look, LOOK_EVERY_MS);
  interval.unref();
  return {
    close() {
      watcher?.close();
      clearInterval(interval);
      clearTimeout(pending);
    },
  };
}

/** Names, sizes and times of everything below a folder, as one text to compare. */
function lookAt(folder: string): string {
  const lines: string[] = [];
  const visit = (current: string, depth: number): void => {
    let entries: fs.Dirent[];
    try {
      entries = fs.readdirSync(current, { withFileTypes: true });
    } catch {
      return;
    }
    for (const entry of entries) {
      if (/^\.|^node_modules$|~$/u.test(entry.name)) continue;
      const full = path.join(current, entry.name);
      if (entry.isDirectory()) {
        if (depth < 32) visit(full, depth + 1);
        continue;
      }
      const stat = fs.statSync(full, { throwIfNoEntry: false });
      if (stat !== undefined) lines.push(`${full}\0${stat.size}\0${stat.mtimeMs}`);
    }
  };
  visit(folder, 0);
  return lines.join('\n');
}
