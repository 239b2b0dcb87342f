import fs from 'node:fs';
import path from 'node:path';
import { WIDGET_ENTRY_PLACEHOLDER, type WidgetEntry } from '../../core/contract/widget-entry.ts';
import { compareText } from '../content-problem.ts';

/** What a page loads. */
const ENTRY_FILE = 'hjelp.js';

/**
 * The widget's files as they are built, ready to be copied.
 * @throws when the folder lacks the file that pages load: the package was not built.
 */
export function readWidgetFiles(widgetDir: string): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  const visit = (folder: string): void => {
    for (const entry of fs.readdirSync(path.join(widgetDir, folder), { withFileTypes: true }).sort((a, b) => compareText(a.name, b.name))) {
      const name = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) visit(name);
      else if (entry.isFile()) files.set(name, fs.readFileSync(path.join(widgetDir, name)));
    }
  };
  if (fs.existsSync(widgetDir)) visit('');
  if (!files.has(ENTRY_FILE)) throw new Error(`The widget's files are not in ${widgetDir} (${ENTRY_FILE} is missing). Build them with "npm run build", or install hjelp again.`);
  return files;
}

/** Puts the entry where the loader has a placeholder for it. The widget fetches the manifest when it finds none. */
export function withWidgetEntry(loader: string, entry: WidgetEntry): string {
  // A JSON string literal is a JavaScript one, once no script tag and no line separator can end it early.
  const literal = JSON.stringify(JSON.stringify(entry)).replace(/[<\u2028\u2029]/gu, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
  // Minifiers choose their quotes.
  return loader.replace(new RegExp(`(["'\`])${WIDGET_ENTRY_PLACEHOLDER}\\1`, 'gu'), () => literal);
}
