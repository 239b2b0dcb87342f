import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { readKbManifest, readRelease, type KbManifest, type Release } from '../core/contract/kb-manifest.ts';
import type { Store } from './store/open-store.ts';

/** How soon a new build is noticed. */
const LOOK_EVERY_MS = 1_000;

export interface ReleaseWatch {
  /** The manifest of the release that is being served; undefined when it cannot be read. */
  readonly manifest: () => KbManifest | undefined;
  stop(): void;
}

/**
 * Records the release of a built knowledge base, now and whenever another build takes its place.
 * A build that is replaced while it is read is read again a second later.
 * @param onRelease Told of each release that is served, also when it had been recorded before.
 */
export async function watchRelease(
  kbDir: string,
  store: Store,
  onRelease: (release: Release) => void,
  log: (line: Record<string, unknown>) => void,
): Promise<ReleaseWatch> {
  let seen = '';
  let complained = '';
  let manifest: KbManifest | undefined;

  async function look(): Promise<void> {
    try {
      const file = join(kbDir, 'release.json');
      const { mtimeMs, ino, size } = await stat(file);
      const version = `${mtimeMs} ${ino} ${size}`;
      if (version === seen) return;
      const release = readRelease(JSON.parse(await readFile(file, 'utf8')));
      manifest = readKbManifest(JSON.parse(await readFile(join(kbDir, 'kb', 'manifest.json'), 'utf8')));
      const { isNew } = await store.events.recordRelease(release, Date.now());
      onRelease(release);
      log({ event: 'release', release: release.release, site: release.site, articles: release.articles.length, isNew });
      seen = version;
      complained = '';
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      if (reason !== complained) log({ level: 'warn', event: 'release_unreadable', reason });
      complained = reason;
    }
  }

  await look();
  let looking = false;
  const timer = setInterval(() => {
    if (looking) return;
    looking = true;
    void look().finally(() => { looking = false; });
  }, LOOK_EVERY_MS);
  timer.unref();
  return { manifest: () => manifest, stop: () => clearInterval(timer) };
}
