import { mkdtempSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';
import { checkKb } from '../../../../kb-builder/check.ts';
import { importContent, type ImportReport } from '../../../../kb-builder/importers/import-content.ts';
import type { ImportFormat } from '../../../../kb-builder/importers/import-formats.ts';

/** Exports as the vendors' API documentation describes them, written by hand. */
export const FIXTURES = fileURLToPath(new URL('./fixtures/', import.meta.url));

const temporary: string[] = [];
afterAll(() => {
  for (const folder of temporary) rmSync(folder, { recursive: true, force: true });
});

export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'hjelp-import-'));
  temporary.push(folder);
  return folder;
}

/** What an import made. */
export interface Imported {
  readonly report: ImportReport;
  readonly outDir: string;
  /** Paths of all files, sorted. */
  readonly files: readonly string[];
  /** A file's text. */
  read(file: string): string;
  /** Lines that begin with a code, as the command prints them but without the message's end. */
  notices(code: string): string[];
  /** Errors that a build of the imported content finds. */
  buildErrors(): Promise<string[]>;
}

export function importFrom(format: ImportFormat, source: string, locale?: string): Imported {
  const outDir = join(temporaryFolder(), 'content');
  const report = importContent({ format, source, outDir, ...(locale === undefined ? {} : { locale }) });
  const files = report.written ? readdirSync(outDir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(outDir.length + 1).replaceAll('\\', '/')).sort() : [];
  return {
    report, outDir, files,
    read: (file) => readFileSync(join(outDir, file), 'utf8'),
    notices: (code) => report.notices.filter((notice) => notice.code === code).map(({ file, line, message }) => `${file}:${line}: ${message}`),
    async buildErrors() {
      const { problems } = await checkKb({ contentDir: outDir });
      return problems.filter(({ severity }) => severity === 'error').map(({ file, line, code, message }) => `${file}:${line}: ${code}: ${message}`);
    },
  };
}

/** Imports files that are given as texts. */
export function importFiles(format: ImportFormat, files: Readonly<Record<string, string | Uint8Array>>, locale?: string): Imported {
  const folder = join(temporaryFolder(), 'source');
  mkdirSync(folder);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return importFrom(format, folder, locale);
}

/** A Zendesk export of articles, each with only the fields given. */
export function zendeskExport(articles: readonly Record<string, unknown>[]): string {
  return JSON.stringify({ articles: articles.map((article) => ({ section_id: 1, locale: 'en-us', title: `Article ${String(article['id'])}`, body: '<p>Text.</p>', draft: false, ...article })) });
}
