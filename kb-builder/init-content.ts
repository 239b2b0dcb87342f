import fs from 'node:fs';
import path from 'node:path';
import { say, SpokenError } from './wording/message.ts';
import { firstContent, FIRST_LOCALES } from './init/first-content.ts';

/** What {@link initContent} wrote. */
export interface InitReport {
  /** Paths of the new files, relative to the folder. */
  readonly files: readonly string[];
}

/**
 * Writes a small knowledge base to start from: settings with comments, and a handful of articles that say how articles
 * are written. It builds without a problem as it is.
 * @param options.locale Language of the articles: `en` (default), `sv`, `nb` or `da`.
 * @param options.readme How articles are written here, for whoever opens the folder; it is not published.
 * @throws when the folder holds anything already, or the language is none of these. Nothing is overwritten.
 */
export async function initContent(dir: string, options: { readonly locale?: string; readonly readme?: string } = {}): Promise<InitReport> {
  const locale = options.locale ?? 'en';
  if (!FIRST_LOCALES.includes(locale)) throw new SpokenError(say`There are first articles in ${FIRST_LOCALES.join(', ')}, not in "${locale}". Start with one of these and change the locale in site.yaml.`);
  if (isOccupied(dir)) throw new SpokenError(say`The folder "${dir}" is not empty, and nothing is overwritten. Name another folder: hjelp init my-content`);
  // Git and GitHub keep no empty folder, and whoever has a first picture looks for its place.
  const files = new Map([...firstContent(locale), ['images/.gitkeep', ''], ...(options.readme === undefined ? [] : [['README.md', options.readme] as const])]);
  for (const [file, text] of files) {
    const target = path.join(dir, file);
    fs.mkdirSync(path.dirname(target), { recursive: true });
    // `wx`: should somebody have written there in the meantime, theirs stays.
    fs.writeFileSync(target, text, { flag: 'wx' });
  }
  return { files: [...files.keys()] };
}

/** A file of this name, or a folder with more in it than hidden files. */
function isOccupied(dir: string): boolean {
  const stat = fs.statSync(dir, { throwIfNoEntry: false });
  if (stat === undefined) return false;
  return !stat.isDirectory() || fs.readdirSync(dir).some((name) => !name.startsWith('.'));
}
