import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';

/** A folder that is gone when the test is over. */
export function temporaryFolder(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'hjelp-test-'));
  onTestFinished(() => fs.rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Writes files (path → content) below a folder. */
export function writeFiles(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [file, content] of Object.entries(files)) {
    const target = path.join(folder, file);
    fs.mkdirSync(path.dirname(target), { recursive: true });
    fs.writeFileSync(target, content);
  }
}

/** A content folder with these files. */
export function contentFolder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = path.join(temporaryFolder(), 'content');
  fs.mkdirSync(folder);
  writeFiles(folder, files);
  return folder;
}

/** A folder that looks like the built widget to the builder: what pages load and the first stage, with their places, and one more file. */
export function widgetFolder(): string {
  const folder = path.join(temporaryFolder(), 'widget');
  fs.mkdirSync(folder);
  writeFiles(folder, {
    'hjelp.js': 'const file = "starten-0123abcd.js", labels = {en:"Help"}, other = (x="en"), css = "inset-inline:auto var(--hjelp-inline,20px);background:var(--hjelp-accent,#1f5d4c);color:var(--hjelp-on-accent,#fff)";\n',
    'hjelp/starten-0123abcd.js': 'export const data = Object("__HJELP_START__");\n',
    'hjelp/page-0123abcd.js': 'export {};\n',
    'hjelp/begin-0123abcd.js': 'export {};\n',
    'hjelp/titles-0123abcd.js': 'export {};\n',
    'hjelp/panel-abc123.js': 'export {};\n',
  });
  return folder;
}

/** An article's file. */
export function article(frontMatter: string, body = 'Text.'): string {
  return `---\n${frontMatter.trim()}\n---\n\n${body}\n`;
}

/** A picture of 3 × 2 pixels. */
export const PNG = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAMAAAACCAIAAAASFvFNAAAAEElEQVR4nGP4z8AARAwQCgAf7gP9i18U1AAAAABJRU5ErkJggg==', 'base64');

/** Every file below a folder, by path, as text. */
export function readAll(folder: string): Map<string, string> {
  const files = fs.readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(files.map((entry) => {
    const full = path.join(entry.parentPath, entry.name);
    return [path.relative(folder, full).split(path.sep).join('/'), fs.readFileSync(full, 'latin1')] as const;
  }).sort(([a], [b]) => (a < b ? -1 : 1)));
}
