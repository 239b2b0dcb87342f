import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ReportSynonym } from '../core/contract/report.ts';
import { ProblemList } from '../kb-builder/content-problem.ts';
import { readContent } from '../kb-builder/read/read-content.ts';
import { readSite } from '../kb-builder/read/read-site.ts';
import { makeReport } from '../server/insights/make-report.ts';
import type { Store } from '../server/store/open-store.ts';
import { addSynonym, SynonymFileError } from './add-synonym.ts';
import { DATA_OPTION, EVENTS_OPTION, openData, sinceInstant } from './data-url.ts';
import { UsageError, type ExitCode, type Verb, type VerbCall } from './verb.ts';

const ACTIONS = ['list', 'accept', 'reject'] as const;
const DEFAULT_DAYS = 365;
const DAY_MS = 86_400_000;

export const verb: Verb = {
  name: 'synonyms',
  summary: 'words that visitors use and articles do not: accept them into synonyms.yaml, or reject them',
  usage: 'synonyms list | accept ID… | reject ID…',
  words: 60,
  options: [
    { name: 'content', value: 'DIR', meaning: 'accept: the content folder to write into (default ./content)' },
    { name: 'since', value: 'D', meaning: 'pairs seen from this date (2026-11-01) or length of time (30d) on; default a year' },
    DATA_OPTION,
    EVENTS_OPTION,
    { name: 'json', meaning: 'print one JSON document' },
  ],
  examples: [
    { why: 'what visitors call things, with the evidence', command: 'hjelp synonyms list' },
    { why: 'they are right: both words find the same from now on', command: 'hjelp synonyms accept syn-1f0c2a9b && hjelp build' },
    { why: 'not the same thing; never propose it again', command: 'hjelp synonyms reject syn-77ab01c2' },
  ],
  async run(call) {
    const [action, ...ids] = call.words;
    const chosen = ACTIONS.find((name) => name === action);
    if (chosen === undefined) throw new UsageError(`${action === undefined ? 'What about the synonyms?' : `"${action}" is nothing that can be done with synonyms.`} Usage: hjelp ${verb.usage}`);
    if ((chosen === 'list') !== (ids.length === 0)) throw new UsageError(chosen === 'list' ? 'hjelp synonyms list takes no more words.' : `Which pairs? Name one of the list's: hjelp synonyms ${chosen} syn-1f0c2a9b`);
    const contentDir = call.text('content') ?? 'content';
    if (chosen === 'accept' && !existsSync(contentDir)) throw new UsageError(`There is no folder "${contentDir}". Name the content folder with --content.`);
    const store = await openData(call);
    try {
      const pairs = await proposals(store, call);
      return chosen === 'list' ? list(pairs, call) : await decide(store, chosen, ids, pairs, contentDir, call);
    } catch (error) {
      if (!(error instanceof SynonymFileError)) throw error;
      process.stderr.write(`${error.message}\n`);
      return 1;
    } finally {
      await store.close();
    }
  },
};

async function proposals(store: Store, call: VerbCall): Promise<readonly ReportSynonym[]> {
  const now = new Date();
  const since = call.text('since');
  return (await makeReport(store, { now, since: since === undefined ? new Date(now.getTime() - DEFAULT_DAYS * DAY_MS) : sinceInstant(since, 'since', now) })).synonyms;
}

function list(pairs: readonly ReportSynonym[], call: VerbCall): 0 {
  if (call.has('json')) process.stdout.write(`${JSON.stringify({ synonyms: pairs })}\n`);
  else if (pairs.length === 0) process.stdout.write('No pair of wordings waits for a decision.\n');
  else for (const { id, locale, says, means, article, visits } of pairs) process.stdout.write(`${id}  ${locale.padEnd(5)}  “${says}” → “${means}”: ${visits} visits reworded it so and opened ${article}\n`);
  return 0;
}

async function decide(store: Store, action: 'accept' | 'reject', ids: readonly string[], pairs: readonly ReportSynonym[], contentDir: string, call: VerbCall): Promise<ExitCode> {
  const unknown = ids.filter((id) => !pairs.some((pair) => pair.id === id));
  if (unknown.length > 0) {
    process.stderr.write(`${unknown.join(', ')}: no such pair waits for a decision.${pairs.length === 0 ? '' : ` These do:\n${pairs.slice(0, 10).map(({ id, locale, says, means }) => `  ${id}  ${locale}  ${says} → ${means}\n`).join('')}`}\n`);
    return 1;
  }
  const decided = [];
  for (const pair of pairs.filter(({ id }) => ids.includes(id))) {
    const { id, locale, says, means } = pair;
    const file = action === 'accept' ? join(contentDir, synonymsFile(contentDir, locale)) : undefined;
    if (file !== undefined) {
      await mkdir(dirname(file), { recursive: true });
      addSynonym(file, says, means);
    }
    await store.decisions.decideSynonym({ locale, says: says.toLowerCase(), means: means.toLowerCase(), decision: action === 'accept' ? 'accepted' : 'rejected' });
    decided.push({ id, locale, says, means, decision: action === 'accept' ? 'accepted' : 'rejected', ...(file === undefined ? {} : { file }) });
    if (!call.has('json')) process.stdout.write(file === undefined ? `“${says}” and “${means}” are not proposed again.\n` : `${file}: “${says}” and “${means}” find the same after the next build.\n`);
  }
  if (call.has('json')) process.stdout.write(`${JSON.stringify({ decided })}\n`);
  return 0;
}

/** Where the content keeps a language's synonyms; one language needs no folder of its own. */
function synonymsFile(contentDir: string, locale: string): string {
  const problems = new ProblemList();
  const site = readSite(readContent(contentDir, problems), locale, undefined, { unknownKeys: 'warn', missingImages: 'warn', brokenLinks: 'warn' }, problems);
  if (site.layout === 'flat') return 'synonyms.yaml';
  if (!site.locales.includes(locale)) throw new SynonymFileError(`The pair is in "${locale}", and the content is in ${site.locales.join(', ')}. Add the language to locales in site.yaml, or reject the pair.`);
  return join(locale, 'synonyms.yaml');
}
