import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FindNearest, NearestAnswer } from '../server/insights/nearest-articles.ts';
import { openKb, type OpenKb } from './open-kb.ts';

const NEAREST = 5;
/** A report asks the same few hundred questions each time it is opened. */
const MOST_REMEMBERED = 5_000;

/**
 * What the visitors' own search finds for a question in the build that is there now, and why, for the report. A new build
 * is opened at the next question.
 */
export function nearestArticles(kbDir: string): FindNearest {
  let opened: { readonly manifest: string; readonly kb: Promise<OpenKb>; readonly answers: Map<string, NearestAnswer> } | undefined;
  return async (locale, query) => {
    const manifest = await readFile(join(kbDir, 'kb', 'manifest.json'), 'utf8');
    if (opened?.manifest !== manifest) opened = { manifest, kb: openKb(kbDir), answers: new Map() };
    const { kb, answers } = opened;
    const known = answers.get(`${locale}\n${query}`);
    if (known !== undefined) return known;
    const answer = (await (await kb).search(locale)).search(query, { limit: NEAREST, asYouType: false, explain: true });
    const found = { answerable: answer.answerable, articles: answer.hits.map(({ id, title, category, path, explain = [] }) => ({ id, title, category, path, explain })) };
    if (answers.size >= MOST_REMEMBERED) answers.clear();
    answers.set(`${locale}\n${query}`, found);
    return found;
  };
}

/** That of the folder that was named, or of the usual one if something was built there. */
export function nearestArticlesIn(kbDir: string | undefined): FindNearest | undefined {
  const folder = kbDir ?? 'hjelp-site';
  return kbDir === undefined && !existsSync(join(folder, 'kb', 'manifest.json')) ? undefined : nearestArticles(folder);
}
