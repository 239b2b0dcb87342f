import { existsSync } from 'node:fs';
import type { ImportReport } from '../kb-builder/importers/import-content.ts';
import { IMPORT_FORMATS, type ImportFormat } from '../kb-builder/importers/import-formats.ts';
import { describeNotice, type ImportNotice } from '../kb-builder/importers/import-notice.ts';
import { OccupiedFolder } from '../kb-builder/importers/write-folder.ts';
import { canonicalTag } from '../kb-builder/importers/choose-locales.ts';
import { startProgress } from './progress.ts';
import { UsageError, type Verb } from './verb.ts';

const FORMATS = `${IMPORT_FORMATS.slice(0, -1).join(', ')} or ${IMPORT_FORMATS.at(-1)!}`;

export const verb: Verb = {
  name: 'import',
  summary: `articles of another help centre as content of yours (${FORMATS})`,
  usage: 'import FORMAT SOURCE --out DIR',
  words: 2,
  options: [
    { name: 'out', value: 'DIR', meaning: 'where to write; must be empty or not exist, nothing is overwritten' },
    { name: 'locale', value: 'L', meaning: 'language of articles that do not say theirs (default en)' },
    { name: 'json', meaning: 'print one JSON document: articles, locales, notices' },
  ],
  examples: [
    { why: 'a Zendesk export, one file or a folder of them', command: 'hjelp import zendesk articles.json --out content' },
    { why: 'any folder of Markdown, in Swedish', command: 'hjelp import markdown ../docs --locale sv --out content' },
    { why: 'a table from a spreadsheet program', command: 'hjelp import csv faq.csv --out content' },
  ],
  async run(call) {
    const [given, source] = call.words;
    const format = IMPORT_FORMATS.find((one) => one === given);
    if (format === undefined) throw new UsageError(given === undefined ? `Name a format and a source: hjelp import FORMAT SOURCE --out DIR. Formats: ${FORMATS}.` : `"${given}" is not a format that can be imported: expected ${FORMATS}.${near(given)}`);
    if (source === undefined) throw new UsageError(`Name the file or folder to import: hjelp import ${format} SOURCE --out DIR`);
    if (!existsSync(source)) throw new UsageError(`There is no file or folder "${source}".`);
    const outDir = call.text('out');
    if (outDir === undefined || outDir === '') throw new UsageError(`Say where to write with --out: hjelp import ${format} ${source} --out content`);
    const locale = localeOf(call.text('locale'));
    // The parsers of all formats are large; the overview of verbs does without them.
    const { importContent } = await import('../kb-builder/importers/import-content.ts');
    const progress = startProgress();
    let report: ImportReport;
    try {
      report = importContent({ format, source, outDir, ...(locale === undefined ? {} : { locale }), onProgress: ({ step, done, total }) => progress.update(step, done, total) });
    } catch (error) {
      if (error instanceof OccupiedFolder) throw new UsageError(error.message);
      throw error;
    } finally {
      progress.end();
    }
    printNotices(report.notices);
    if (call.has('json')) process.stdout.write(`${JSON.stringify(report)}\n`);
    else if (report.written) process.stdout.write(describe(report, outDir));
    if (!report.written) process.stderr.write('Nothing was written: no article could be imported.\n');
    return report.notices.some(({ severity }) => severity === 'error') || !report.written ? 1 : 0;
  },
};

/** Every notice on stderr, errors last so that they stand nearest to the prompt. */
function printNotices(notices: readonly ImportNotice[]): void {
  const errors = notices.filter(({ severity }) => severity === 'error');
  const warnings = notices.filter(({ severity }) => severity !== 'error');
  for (const notice of warnings) process.stderr.write(`${describeNotice(notice)}\n`);
  for (const notice of errors) process.stderr.write(`error: ${describeNotice(notice)}\n`);
  if (notices.length > 0) process.stderr.write(`${count(errors.length, 'error')}, ${count(warnings.length, 'notice')}.\n`);
}

function describe(report: ImportReport, outDir: string): string {
  const languages = Object.entries(report.locales).map(([locale, { articles }]) => `${locale} ${articles}`).join(', ');
  const drafts = report.drafts === 0 ? '' : `, ${count(report.drafts, 'draft')} among them`;
  const categories = report.categories === 0 ? '' : ` in ${count(report.categories, 'category', 'categories')}`;
  const files = report.files === 0 ? '' : `, and ${count(report.files, 'file')}`;
  return `Imported ${count(report.articles, 'article')} (${languages})${drafts}${categories}${files} into ${outDir}.\nSee what became of them:  hjelp check ${outDir}\nLook at them:             hjelp dev ${outDir}\n`;
}

function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** @throws {UsageError} */
function localeOf(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const tag = canonicalTag(text);
  if (tag === undefined) throw new UsageError(`--locale is "${text}": expected a language tag such as sv or en-GB.`);
  return tag;
}

function near(given: string): string {
  const found = IMPORT_FORMATS.find((format: ImportFormat) => format.startsWith(given.toLowerCase().slice(0, 2)));
  return found === undefined ? '' : ` Did you mean "${found}"?`;
}
