import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ANSWERABLE_THRESHOLD } from '../core/contract/failure-kind.ts';
import type { ServerOptions } from '../server/server.ts';
import { openKb, type OpenKb } from './open-kb.ts';

/** How many articles an agent is offered. */
const OFFERED = 8;

/**
 * The search that agents have at the desk: the visitors' own, over the build that is served now. A new build is opened
 * at the next question.
 */
export function agentsSearch(kbDir: string): NonNullable<ServerOptions['kbSearch']> {
  let opened: { readonly manifest: string; readonly kb: Promise<OpenKb> } | undefined;
  return async (locale, query) => {
    const manifest = await readFile(join(kbDir, 'kb', 'manifest.json'), 'utf8');
    if (opened?.manifest !== manifest) opened = { manifest, kb: openKb(kbDir) };
    const search = await (await opened.kb).search(locale);
    const { hits, answerable } = search.search(query, { limit: OFFERED });
    return { articles: hits.map(({ id, title, path, passage }) => ({ id, title, path, snippet: passage?.text ?? '' })), isWeak: answerable < ANSWERABLE_THRESHOLD };
  };
}
