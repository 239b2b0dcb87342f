import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildKb, type BuildOptions } from '../kb-builder/build.ts';
import { say, type Message } from '../kb-builder/wording/message.ts';
import { widgetFolder } from './package-root.ts';
import { printProblems } from './print-problems.ts';
import { startProgress } from './progress.ts';
import { languageOfCall, LANG_OPTION } from './wording/language-of-call.ts';
import { speak } from './wording/speak.ts';
import { stepInWords } from './wording/step-in-words.ts';
import { UsageError, type Verb, type VerbCall, type VerbOption } from './verb.ts';

/** Options that `build` and `check` share: how strictly to take content that others wrote. */
export const LENIENCY_OPTIONS: readonly VerbOption[] = [
  { name: 'locale', value: 'L', meaning: 'language of content without a site.yaml (default en)' },
  { name: 'unknown-keys', value: 'error|warn', meaning: 'front-matter keys that Hjelp does not know (default error)' },
  { name: 'missing-images', value: 'error|warn', meaning: 'pictures that are not there (default error)' },
  { name: 'broken-links', value: 'error|warn', meaning: 'links between articles that lead nowhere (default error)' },
];

/** Reads {@link LENIENCY_OPTIONS}. */
export function leniency(call: VerbCall): Pick<BuildOptions, 'locale' | 'unknownKeys' | 'missingImages' | 'brokenLinks'> {
  const strictness = ['error', 'warn'] as const;
  const locale = call.text('locale');
  const unknownKeys = call.oneOf('unknown-keys', strictness);
  const missingImages = call.oneOf('missing-images', strictness);
  const brokenLinks = call.oneOf('broken-links', strictness);
  return {
    ...(locale === undefined ? {} : { locale }),
    ...(unknownKeys === undefined ? {} : { unknownKeys }),
    ...(missingImages === undefined ? {} : { missingImages }),
    ...(brokenLinks === undefined ? {} : { brokenLinks }),
  };
}

/** Options of verbs that leave for the next call what need not be made twice. */
export const CACHE_OPTIONS: readonly VerbOption[] = [
  { name: 'cache', value: 'DIR', meaning: 'where to keep what the next build need not make again (default .cache/hjelp)' },
  { name: 'no-cache', meaning: 'make everything anew, and keep nothing' },
];

/**
 * Reads {@link CACHE_OPTIONS}.
 * @throws {UsageError} when both are given.
 */
export function cacheFolder(call: VerbCall): Pick<BuildOptions, 'cacheDir'> {
  const folder = call.text('cache');
  if (!call.has('no-cache')) return { cacheDir: folder ?? join('.cache', 'hjelp') };
  if (folder !== undefined) throw new UsageError(say`Give --cache DIR or --no-cache, not both.`);
  return {};
}

/**
 * The content folder of a call: the word given, else `./content`.
 * @throws {UsageError} when it is not there.
 */
export function contentFolder(call: VerbCall): string {
  const folder = call.words[0] ?? 'content';
  if (!existsSync(folder)) throw new UsageError(say`There is no folder "${folder}". Name the folder with your articles, or make one to start from: hjelp init`);
  return folder;
}

/** The widget's files. @throws when the package was never built. */
export function builtWidget(): string {
  const folder = widgetFolder();
  if (!existsSync(join(folder, 'hjelp.js'))) throw new Error(`The widget's files are not in ${folder}. In a checkout of Hjelp, run: npm run build`);
  return folder;
}

export const verb: Verb = {
  name: 'build',
  summary: 'Markdown in; help-centre site, search index and widget out, ready for any web server',
  usage: 'build [content] [--out DIR]',
  words: 1,
  options: [
    { name: 'out', value: 'DIR', meaning: 'where to write (default ./hjelp-site); replaced only when everything succeeded' },
    { name: 'server', value: 'URL', meaning: 'address of `hjelp serve`, in place of the one in site.yaml' },
    ...LENIENCY_OPTIONS,
    ...CACHE_OPTIONS,
    LANG_OPTION,
    { name: 'json', meaning: 'print one JSON document: articles, locales, problems, durationMs' },
  ],
  examples: [
    { why: 'build ./content into ./hjelp-site', command: 'hjelp build' },
    { why: 'build another folder, in Swedish, into public/help', command: 'hjelp build docs/faq --locale sv --out public/help' },
    { why: 'content that others wrote: warn instead of stopping', command: 'hjelp build imported --unknown-keys warn --missing-images warn --broken-links warn' },
  ],
  async run(call) {
    const contentDir = contentFolder(call);
    const outDir = call.text('out') ?? 'hjelp-site';
    const server = call.text('server');
    const asked = languageOfCall(call);
    const progress = startProgress();
    const report = await buildKb({
      contentDir,
      outDir,
      widgetDir: builtWidget(),
      ...(server === undefined ? {} : { server }),
      ...leniency(call),
      ...cacheFolder(call),
      lang: asked ?? 'site',
      onProgress: ({ step, done, total }) => progress.update(stepInWords(step, asked), done, total),
    });
    progress.end();
    const tell = (message: Message): string => `${speak(message, report.lang)}\n`;
    printProblems(report.problems, report.lang);
    const integrity = report.written ? integrityOf(join(outDir, 'hjelp.js')) : undefined;
    if (call.has('json')) {
      process.stdout.write(`${JSON.stringify({ ...report, ...(integrity !== undefined && { integrity: { 'hjelp.js': integrity } }) })}\n`);
    } else if (report.written) {
      const languages = Object.entries(report.locales).map(([locale, { articles }]) => `${locale} ${articles}`).join(', ');
      const seconds = (report.durationMs / 1000).toLocaleString(report.lang, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
      process.stdout.write(tell(report.articles === 1 ? say`Built 1 article (${languages}) into ${outDir} in ${seconds} s.` : say`Built ${report.articles} articles (${languages}) into ${outDir} in ${seconds} s.`));
      process.stdout.write(tell(say`Pages that check what they load: ${`<script async src="…/hjelp.js" integrity="${integrity}" crossorigin>`}`));
    } else {
      process.stderr.write(tell(say`Nothing was written: mend the errors above and build again.`));
    }
    return report.written ? 0 : 1;
  },
};

/** The value by which a browser checks that a script is the one that was built. It changes with each release. */
function integrityOf(file: string): string {
  return `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`;
}
