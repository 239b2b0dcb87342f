import type { GapReport } from '../core/contract/gap-report.ts';
import type { Report } from '../core/contract/report.ts';
import { dismissGap, GapDecisionError, mergeGaps, renameGap, splitGap } from '../server/insights/decide-gaps.ts';
import { makeGapReport } from '../server/insights/make-gap-report.ts';
import { makeReport } from '../server/insights/make-report.ts';
import { nearGaps } from '../server/insights/near-gaps.ts';
import { reasonText } from '../server/insights/reason-texts.ts';
import { reportLanguage } from '../server/insights/report-language.ts';
import type { Store } from '../server/store/open-store.ts';
import { DATA_OPTION, EVENTS_OPTION, openData, sinceInstant } from './data-url.ts';
import { nearestArticlesIn } from './nearest-articles.ts';
import { UsageError, type ExitCode, type Verb, type VerbCall } from './verb.ts';

const ACTIONS = ['list', 'show', 'merge', 'split', 'rename', 'dismiss'] as const;
/** A year, unless told: a gap that was not asked since is none any more. */
const DEFAULT_DAYS = 365;
const DAY_MS = 86_400_000;

export const verb: Verb = {
  name: 'gaps',
  summary: 'questions nobody answered, and your lasting decisions about them',
  usage: 'gaps list | show GAP | merge GAP INTO | split GAP QUESTION | rename GAP NAME | dismiss GAP',
  words: 40,
  options: [
    { name: 'since', value: 'D', meaning: 'list, show: from this date (2026-11-01) or length of time (30d) on; default a year' },
    { name: 'limit', value: 'N', meaning: 'list: at most so many (default 30)' },
    { name: 'kb', value: 'DIR', meaning: 'show: a build in which the nearest articles are looked for (default ./hjelp-site, if it is there)' },
    { name: 'undo', meaning: 'dismiss: take it up again; rename: call it by its commonest wording again' },
    DATA_OPTION,
    EVENTS_OPTION,
    { name: 'json', meaning: 'print one JSON document' },
  ],
  examples: [
    { why: 'what to write next', command: 'hjelp gaps list' },
    { why: 'everything about a gap: its words, what is near, what it cost', command: 'hjelp gaps show gap-1f0c2a9b4e' },
    { why: 'two gaps are the same question', command: 'hjelp gaps merge gap-1f0c2a9b4e gap-77ab01c2d3' },
    { why: 'one question of a gap is another matter', command: 'hjelp gaps split gap-77ab01c2d3 gap-1f0c2a9b4e' },
    { why: 'nothing that we will ever answer', command: 'hjelp gaps dismiss gap-1f0c2a9b4e' },
  ],
  async run(call) {
    const [action, ...words] = call.words;
    const chosen = ACTIONS.find((name) => name === action);
    if (chosen === undefined) throw new UsageError(`${action === undefined ? 'What about the gaps?' : `"${action}" is nothing that can be done with gaps.`} Usage: hjelp ${verb.usage}`);
    checkWords(chosen, words, call);
    const store = await openData(call);
    try {
      return await act(store, chosen, words, call);
    } catch (error) {
      if (!(error instanceof GapDecisionError)) throw error;
      process.stderr.write(`${error.message}\n`);
      if (error.unknownGap !== undefined) await writeNear(store, error.unknownGap);
      return 1;
    } finally {
      await store.close();
    }
  },
};

function checkWords(action: (typeof ACTIONS)[number], words: readonly string[], call: VerbCall): void {
  const wanted = { list: [], show: ['GAP'], merge: ['GAP', 'INTO'], split: ['GAP', 'QUESTION'], rename: call.has('undo') ? ['GAP'] : ['GAP', 'NAME'], dismiss: ['GAP'] }[action];
  if (words.length < wanted.length || (action !== 'rename' && words.length > wanted.length)) throw new UsageError(`hjelp gaps ${action} takes ${wanted.join(' and ') || 'no more words'}. Usage: hjelp gaps ${[action, ...wanted].join(' ')}`);
}

async function act(store: Store, action: (typeof ACTIONS)[number], [gap = '', ...more]: readonly string[], call: VerbCall): Promise<ExitCode> {
  const say = (sentence: string, decision: Record<string, unknown>): 0 => {
    process.stdout.write(call.has('json') ? `${JSON.stringify({ action, ...decision })}\n` : `${sentence}\n`);
    return 0;
  };
  switch (action) {
    case 'list': return list(await reportOf(store, call), call);
    case 'show': return show(store, gap, call);
    case 'merge': {
      const both = await mergeGaps(store, gap, more[0]!);
      return say(`${gap} belongs to ${both} from now on. To undo it: hjelp gaps split ${both} ${gap}`, { gap, into: both });
    }
    case 'split': {
      await splitGap(store, gap, more[0]!);
      return say(`${more[0]} is a gap of its own from now on. To undo it: hjelp gaps merge ${more[0]} ${gap}`, { gap, question: more[0] });
    }
    case 'rename': {
      const name = call.has('undo') ? undefined : more.join(' ').trim().slice(0, 200);
      await renameGap(store, gap, name);
      return say(name === undefined ? `${gap} is called by its commonest wording again.` : `${gap} is called “${name}” from now on.`, { gap, name: name ?? null });
    }
    case 'dismiss': {
      await dismissGap(store, gap, !call.has('undo'));
      return say(call.has('undo') ? `${gap} stands in reports again.` : `${gap} stands in no list from now on; its searches are still counted. To undo it: hjelp gaps dismiss ${gap} --undo`, { gap, isDismissed: !call.has('undo') });
    }
  }
}

function reportOf(store: Store, call: VerbCall): Promise<Report> {
  return makeReport(store, { now: new Date(), limit: 1_000, since: sinceOf(call) });
}

function sinceOf(call: VerbCall): Date {
  const now = new Date();
  const since = call.text('since');
  return since === undefined ? new Date(now.getTime() - DEFAULT_DAYS * DAY_MS) : sinceInstant(since, 'since', now);
}

function list(report: Report, call: VerbCall): 0 {
  const gaps = report.questions.slice(0, call.wholeNumber('limit', 1) ?? 30);
  if (call.has('json')) {
    process.stdout.write(`${JSON.stringify({ period: report.period, gaps, dismissed: report.dismissed })}\n`);
    return 0;
  }
  if (gaps.length === 0) process.stdout.write('No search has failed in words that may be shown.\n');
  else process.stdout.write(`${'gap'.padEnd(14)}  searches  questions  asked as\n`);
  for (const { id, searches, members, query, locales } of gaps) process.stdout.write(`${id}  ${String(searches).padStart(8)}  ${String(members.length).padStart(9)}  ${query} [${locales.map(({ locale }) => locale).join(', ')}]\n`);
  if (report.questions.length > gaps.length) process.stderr.write(`${report.questions.length - gaps.length} more: --limit ${report.questions.length}\n`);
  if (report.dismissed.gaps > 0) process.stderr.write(`${report.dismissed.gaps} dismissed, with ${report.dismissed.searches} searches.\n`);
  return 0;
}

async function show(store: Store, gap: string, call: VerbCall): Promise<ExitCode> {
  const findNearest = nearestArticlesIn(call.text('kb'));
  const options = { now: new Date(), since: sinceOf(call), ...(findNearest === undefined ? {} : { findNearest }) };
  const first = await makeGapReport(store, gap, options);
  const result = first.outcome === 'moved' ? await makeGapReport(store, first.id, options) : first;
  if (result.outcome !== 'report') {
    process.stderr.write(`There is no gap "${gap}" to show: nobody asked it in vain in this period, or in words of too few visits.\n`);
    await writeNear(store, gap);
    return 1;
  }
  // What the list says of a gap, and more.
  process.stdout.write(call.has('json') ? `${JSON.stringify({ ...result.report.gap, ...result.report })}\n` : describeGap(result.report));
  return 0;
}

function describeGap(report: GapReport): string {
  const language = reportLanguage('en');
  const { gap, ended, near, comments, ledger, isDismissed, currency } = report;
  const { id, query, searches, visits, kinds, members, wordings, pages, locales, contacts, cost } = gap;
  return [
    `${query}  (${id})${isDismissed ? ', dismissed' : ''}`,
    `${searches} failed searches in ${visits} visits; ${locales.map(({ locale, searches: times }) => `${locale} ${times}`).join(', ')}`,
    `${contacts} then asked for a person${cost === null || currency === null ? '' : `, which cost about ${Math.round(cost)} ${currency}`}`,
    '',
    'How it failed',
    ...kinds.map(({ kind, searches: times }) => `  ${String(times).padStart(6)}  ${language.texts.kinds[kind].title}`),
    '',
    'Its questions, and why they belong together',
    ...members.map((member) => `  ${String(member.searches).padStart(6)}  ${member.id}  ${member.query ?? '(words of too few visits)'}${member.reason === undefined ? '' : `: ${reasonText(member, members, language)}`}`),
    '',
    'In their words',
    ...wordings.slice(0, 15).map(({ wording, visits: times }) => `  ${String(times).padStart(6)}  ${wording}`),
    '',
    'Asked on',
    ...pages.slice(0, 5).map(({ page, searches: times }) => `  ${String(times).padStart(6)}  ${page}`),
    ...(near.length === 0 ? [] : ['', 'The nearest articles, and why they did not win', ...near.flatMap((article) => [`  ${article.title}  [${article.id}]`, ...article.reasons.map((reason) => `    - ${reason}`)])]),
    ...(ended.length === 0 ? [] : ['', 'Opened in the end', ...ended.slice(0, 5).map(({ article, searches: times, after }) => `  ${String(times).padStart(6)}  ${article}${after === undefined ? '' : `, after “${after}”`}`)]),
    ...(comments.length === 0 ? [] : ['', 'What they wrote', ...comments.slice(0, 10).map(({ text, date }) => `  ${date}  “${text.replace(/\s+/gu, ' ')}”`)]),
    ...(ledger.length === 0 ? [] : ['', 'Articles that are meant to close it', ...ledger.map(({ article, state, opened: times, searches: asked }) => `  ${article}: ${state.replace('_', ' ')}; ${times} of ${asked} opened it`)]),
    '',
    `Begin the article: hjelp draft ${id}`,
    '',
  ].join('\n');
}

async function writeNear(store: Store, gap: string): Promise<void> {
  const near = await nearGaps(store, gap);
  if (near.length > 0) process.stderr.write(`Did you mean one of these?\n${near.map(({ id, query }) => `  ${id}  ${query}\n`).join('')}`);
}
