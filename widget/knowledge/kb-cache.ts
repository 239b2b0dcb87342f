import { hasStored, readStored, writeStored } from './browser-store.ts';

/** The files of one locale as they came over the network; they are read again by their readers when they are used. */
export interface KeptFiles {
  readonly manifest?: unknown;
  readonly overview: unknown;
  readonly index: Blob;
  readonly passages?: Blob | undefined;
}

/** Files are kept as bytes: not every browser keeps a Blob in every kind of window. */
interface Kept { readonly version: 2; readonly savedAt: string; readonly files: { readonly manifest?: unknown; readonly overview: unknown; readonly index: ArrayBuffer; readonly passages?: ArrayBuffer | undefined } }

/** The last good files of a knowledge base, whatever their age: old answers are better than none for someone without a network. */
export async function keptKnowledge(root: string): Promise<KeptFiles | undefined> {
  // Reading makes a database where there is none; asking does not.
  if (!await hasStored()) return undefined;
  const kept = await readStored<Kept>(key(root));
  if (kept?.version !== 2 || typeof kept.files !== 'object') return undefined;
  const { index, passages, ...files } = kept.files;
  return { ...files, index: new Blob([index]), passages: passages && new Blob([passages]) };
}

/** Replaces what was kept. Only after the visitor has acted: a page view alone leaves nothing behind. */
export async function keepKnowledge(root: string, files: KeptFiles): Promise<void> {
  const [index, passages] = await Promise.all([files.index.arrayBuffer(), files.passages?.arrayBuffer()]);
  await writeStored(key(root), { version: 2, savedAt: new Date().toISOString(), files: { ...files, index, passages } } satisfies Kept);
}

// One locale per knowledge base is kept, the last used: a visitor reads one language, and space is borrowed.
const key = (root: string) => `kb ${root}`;
