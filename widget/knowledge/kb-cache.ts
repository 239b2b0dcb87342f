import { readStored, writeStored } from './browser-store.ts';

/** The files of one locale as they came over the network; they are read again by their readers when they are used. */
export interface KeptFiles {
  readonly manifest?: unknown;
  readonly overview: unknown;
  readonly index: unknown;
  readonly passages?: unknown;
}

interface Kept { readonly version: 1; readonly savedAt: string; readonly files: KeptFiles }

/** The last good files of a knowledge base, whatever their age: old answers are better than none for someone without a network. */
export async function keptKnowledge(root: string): Promise<Kept | undefined> {
  const kept = await readStored<Kept>(key(root));
  return kept?.version === 1 && typeof kept.files === 'object' ? kept : undefined;
}

/** Replaces what was kept. Only after the visitor has acted: a page view alone leaves nothing behind. */
export async function keepKnowledge(root: string, files: KeptFiles): Promise<void> {
  await writeStored(key(root), { version: 1, savedAt: new Date().toISOString(), files } satisfies Kept);
}

// One locale per knowledge base is kept, the last used: a visitor reads one language, and space is borrowed.
const key = (root: string) => `kb ${root}`;
