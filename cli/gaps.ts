import type { GapReport } from '../core/contract/gap-report.ts';
import type { Report } from '../core/contract/report.ts';
import { dismissGap, GapDecisionError, mergeGaps, renameGap, splitGap } from '../server/insights/decide-gaps.ts';
import { latestSettings } from '../server/insights/latest-release.ts';
import { makeGapReport } from '../server/insights/make-gap-report.ts';
import { makeReport, type ReportOptions } from '../server/insights/make-report.ts';
import { nearGaps } from '../server/insights/near-gaps.ts';
import { reasonText } from '../server/insights/reason-texts.ts';
import { REPORT_LANGUAGES, reportLanguage, reportLanguageOf, type ReportLanguage } from '../server/insights/report-language.ts';
import type { Store } from '../server/store/open-store.ts';
import { DATA_OPTION, daysIn, EVENTS_OPTION, openData, sinceInstant } from './data-url.ts';
import { nearestArticlesIn } from './nearest-articles.ts';
import { UsageError, type ExitCode, type Verb, type VerbCall } from './verb.ts';

const ACTIONS = ['list', 'show', 'merge', 'split', 'rename', 'dismiss'] as const;

export const verb: Verb = {
  name: 'gaps',
  summary: 'questions nobody answered, and your lasting decisions about them',
  usage: 'gaps list | show GAP | merge GAP INTO | split GAP QUESTION | rename GAP NAME | dismiss GAP',
  words: 40,
  options: [
    { name: 'since', value: 'D', meaning: 'list, show: from this date (2026-11-01) on, or so long (90d, 52w) until today; default 30 days, as the report' },
    { name: 'limit', value: 'N', meaning: 'list: at most so many (default 30)' },
    { name: 'lang', value: 'L', meaning: `the language to answer in: ${REPORT_LANGUAGES.join(', ')}; default the site’s own, else en (JSON: English)` },
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
    const asked = call.text('lang');
    const chosenLang = reportLanguageOf(asked);
    if (asked !== undefined && chosenLang === undefined) throw new UsageError(`--lang is "${asked}": answers are written in ${REPORT_LANGUAGES.join(', ')}.`);
    const store = await openData(call);
    const language = reportLanguage(chosenLang ?? (call.has('json') ? undefined : reportLanguageOf((await latestSettings(store.events))?.defaultLocale)) ?? 'en');
    try {
      return await act(store, chosen, words, call, language);
    } catch (error) {
      if (!(error instanceof GapDecisionError)) throw error;
      process.stderr.write(`${error.say(language.texts)}\n`);
      if (error.unknownGap !== undefined) await writeNear(store, error.unknownGap, language);
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

async function act(store: Store, action: (typeof ACTIONS)[number], [gap = '', ...more]: readonly string[], call: VerbCall, language: ReportLanguage): Promise<ExitCode> {
  const { gapsCommand: texts } = language.texts;
  const say = (sentence: string, decision: Record<string, unknown>): 0 => {
    process.stdout.write(call.has('json') ? `${JSON.stringify({ action, ...decision })}\n` : `${sentence}\n`);
    return 0;
  };
  switch (action) {
    case 'list': return list(await reportOf(store, call), call, language);
    case 'show': return show(store, gap, call, language);
    case 'merge': {
      const both = await mergeGaps(store, gap, more[0]!);
      return say(texts.merged(gap, both, `hjelp gaps split ${both} ${gap}`), { gap, into: both });
    }
    case 'split': {
      await splitGap(store, gap, more[0]!);
      return say(texts.split(more[0]!, `hjelp gaps merge ${more[0]} ${gap}`), { gap, question: more[0] });
    }
    case 'rename': {
      const name = call.has('undo') ? undefined : more.join(' ').trim().slice(0, 200);
      await renameGap(store, gap, name);
      return say(name === undefined ? texts.unnamed(gap) : texts.named(gap, name), { gap, name: name ?? null });
    }
    case 'dismiss': {
      await dismissGap(store, gap, !call.has('undo'));
      return say(call.has('undo') ? texts.takenUp(gap) : texts.dismiss(gap, `hjelp gaps dismiss ${gap} --undo`), { gap, isDismissed: !call.has('undo') });
    }
  }
}

function reportOf(store: Store, call: VerbCall): Promise<Report> {
  return makeReport(store, { limit: 1_000, ...periodOf(call) });
}

/** The same as the report's, so that both say the same numbers. */
function periodOf(call: VerbCall): Pick<ReportOptions, 'now' | 'since' | 'days'> {
  const now = new Date();
  const since = call.text('since');
  const days = daysIn(since);
  return { now, ...(days === undefined ? (since === undefined ? {} : { since: sinceInstant(since, 'since', now) }) : { days }) };
}

function list(report: Report, call: VerbCall, { texts: { gapsCommand: texts }, dateRange }: ReportLanguage): 0 {
  const gaps = report.questions.slice(0, call.wholeNumber('limit', 1) ?? 30);
  if (call.has('json')) {
    process.stdout.write(`${JSON.stringify({ period: report.period, gaps, dismissed: report.dismissed })}\n`);
    return 0;
  }
  const [gap, searched, asked, asking] = texts.columns;
  const [wide, narrow] = [Math.max(8, searched.length), Math.max(9, asked.length)];
  process.stdout.write(`${dateRange(report.period.since, report.period.until)}\n`);
  if (gaps.length === 0) process.stdout.write(`${texts.none}\n`);
  else process.stdout.write(`${gap.padEnd(14)}  ${searched.padStart(wide)}  ${asked.padStart(narrow)}  ${asking}\n`);
  for (const { id, searches, members, query, locales } of gaps) process.stdout.write(`${id}  ${String(searches).padStart(wide)}  ${String(members.length).padStart(narrow)}  ${query} [${locales.map(({ locale }) => locale).join(', ')}]\n`);
  if (report.questions.length > gaps.length) process.stderr.write(`${texts.more(report.questions.length - gaps.length, report.questions.length)}\n`);
  if (report.dismissed.gaps > 0) process.stderr.write(`${texts.dismissed(report.dismissed.gaps, report.dismissed.searches)}\n`);
  return 0;
}

async function show(store: Store, gap: string, call: VerbCall, language: ReportLanguage): Promise<ExitCode> {
  const findNearest = nearestArticlesIn(call.text('kb'));
  const options = { ...periodOf(call), lang: language.tag, ...(findNearest === undefined ? {} : { findNearest }) };
  const first = await makeGapReport(store, gap, options);
  const result = first.outcome === 'moved' ? await makeGapReport(store, first.id, options) : first;
  if (result.outcome !== 'report') {
    process.stderr.write(`${language.texts.gapsCommand.nothing(gap)}${call.text('since') === undefined ? ` hjelp gaps show ${gap} --since 52w` : ''}\n`);
    await writeNear(store, gap, language);
    return 1;
  }
  // What the list says of a gap, and more.
  process.stdout.write(call.has('json') ? `${JSON.stringify({ ...result.report.gap, ...result.report })}\n` : describeGap(result.report, language));
  return 0;
}

function describeGap(report: GapReport, language: ReportLanguage): string {
  const { texts, money, dateRange } = language;
  const { common, gapsCommand: say } = texts;
  const { gap, ended, near, comments, ledger, isDismissed, currency } = report;
  const { id, query, searches, visits, kinds, members, wordings, pages, locales, contacts, cost } = gap;
  const counted = (count: number): string => String(count).padStart(6);
  return [
    `${query}  (${id})${isDismissed ? `, ${texts.gap.isDismissed.toLowerCase()}` : ''}`,
    dateRange(report.period.since, report.period.until),
    `${say.asked(searches, visits)}; ${locales.map(({ locale, searches: times }) => `${locale} ${times}`).join(', ')}`,
    say.contacts(contacts, cost === null || currency === null ? undefined : money(cost, currency)),
    '',
    common.howItFailed,
    ...kinds.map(({ kind, searches: times }) => `  ${counted(times)}  ${texts.kinds[kind].title}`),
    '',
    common.belongTogether,
    ...members.map((member) => `  ${counted(member.searches)}  ${member.id}  ${member.query ?? `(${common.tooFew.toLowerCase()})`}${member.reason === undefined ? '' : `: ${reasonText(member, members, language)}`}`),
    '',
    common.inTheirWords,
    ...wordings.slice(0, 15).map(({ wording, visits: times }) => `  ${counted(times)}  ${wording}`),
    '',
    common.askedOn,
    ...pages.slice(0, 5).map(({ page, searches: times }) => `  ${counted(times)}  ${page}`),
    ...(near.length === 0 ? [] : ['', texts.gap.near, ...near.flatMap((article) => [`  ${article.title}  [${article.id}]`, ...article.reasons.map((reason) => `    - ${reason}`)])]),
    ...(ended.length === 0 ? [] : ['', texts.questions.openedInTheEnd, ...ended.slice(0, 5).map(({ article, searches: times, after }) => `  ${counted(times)}  ${article}${after === undefined ? '' : `, ${texts.gap.after(after)}`}`)]),
    ...(comments.length === 0 ? [] : ['', texts.gap.comments, ...comments.slice(0, 10).map(({ text, date }) => `  ${date}  ${texts.quoted(text.replace(/\s+/gu, ' '))}`)]),
    ...(ledger.length === 0 ? [] : ['', say.closes, ...ledger.map(({ article, state, opened: times, searches: asked }) => `  ${article}: ${texts.ledger.states[state].toLowerCase()}; ${say.openedBy(times, asked)}`)]),
    '',
    `${say.begin}: hjelp draft ${id}`,
    '',
  ].join('\n');
}

async function writeNear(store: Store, gap: string, { texts: { gapsCommand: texts } }: ReportLanguage): Promise<void> {
  const near = await nearGaps(store, gap);
  if (near.length > 0) process.stderr.write(`${texts.didYouMean}\n${near.map(({ id, query }) => `  ${id}  ${query}\n`).join('')}`);
}
