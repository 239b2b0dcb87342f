import { ANSWERABLE_THRESHOLD } from '../../core/contract/failure-kind.ts';
import { GAP_REPORT_FORMAT, type GapReport, type NearArticle } from '../../core/contract/gap-report.ts';
import type { Report, ReportQuestion } from '../../core/contract/report.ts';
import { languageOf } from '../../core/search/languages/languages.ts';
import { textToWords } from '../../core/search/text-to-words.ts';
import { dayOf, type Refinement } from '../store/event-store.ts';
import type { Store } from '../store/open-store.ts';
import { explainMatch } from './explain-match.ts';
import { findGaps } from './find-gap.ts';
import { readLatestRelease } from './latest-release.ts';
import { readGroups } from './gap-groups.ts';
import { makeReport, type ReportOptions } from './make-report.ts';
import type { FindNearest, NearestAnswer } from './nearest-articles.ts';
import { reportLanguage, type ReportLanguage } from './report-language.ts';

/** Gaps among which it is looked for: more than any list shows. */
const MOST_GAPS = 2_000;
/** So many of its latest searches are looked at for what they showed. */
const LOOKED_AT = 300;
const MOST_NEAR = 5;
const MOST_OTHERS = 40;
const MOST_REFINEMENTS = 5_000;
const MOST_ENDED = 10;

/** Everything about one gap, or why nothing can be said of it. `id` is the gap that the id means today. */
export type GapReportResult =
  | { readonly outcome: 'report'; readonly report: GapReport }
  | { readonly outcome: 'moved'; readonly id: string }
  /** Nobody asked it in vain in this period, or in words of too few visits. */
  | { readonly outcome: 'nothing' };

/**
 * One gap with everything that a decision needs: its words, where and when it was asked, the articles that are near and
 * why they were not the answer, what came of it, and what it cost.
 */
export async function makeGapReport(store: Pick<Store, 'events' | 'settings' | 'decisions'>, id: string, options: Omit<ReportOptions, 'kind' | 'section' | 'limit' | 'withDismissed'> = {}): Promise<GapReportResult> {
  const { findNearest, ...filters } = options;
  // Where thousands of others belong is of no interest here.
  const report = await makeReport(store, { ...filters, limit: MOST_GAPS, withDismissed: true });
  const groups = await readGroups(store);
  const resolved = groups.resolve(id);
  if (resolved !== id) return { outcome: 'moved', id: resolved };
  const found = report.questions.find((question) => question.id === id);
  if (found === undefined) return { outcome: 'nothing' };
  const questions = (await findGaps(store.events, groups, [id])).get(id) ?? [];
  const selection = { sinceDay: dayOf(Date.parse(report.period.since)), untilDay: dayOf(Date.parse(report.period.until)) + 1, ...(options.locale === undefined ? {} : { locale: options.locale }), ...(options.site === undefined ? {} : { site: options.site }) };
  const searches = await store.events.latestSearches(selection, questions, LOOKED_AT);
  const nearest = await nearestNow(found, findNearest);
  const section = found.section ?? nearest?.articles[0]?.category;
  const gap: ReportQuestion = { ...found, ...(section === undefined ? {} : { section }) };
  const label = groups.labelOf(id);
  const { titles } = await readLatestRelease(store.events, options.lang ?? found.locales[0]?.locale);
  const sectionTitle = report.known.sections.find((section) => section.id === gap.section)?.title;
  return {
    outcome: 'report',
    report: {
      format: GAP_REPORT_FORMAT,
      lang: report.lang,
      generatedAt: report.generatedAt,
      ...(report.name === undefined ? {} : { name: report.name }),
      timeZone: report.timeZone,
      period: report.period,
      filters: { ...(options.locale === undefined ? {} : { locale: options.locale }), ...(options.site === undefined ? {} : { site: options.site }) },
      reportFromVisits: report.reportFromVisits,
      gap,
      isNamed: label?.name !== undefined,
      isDismissed: label?.isDismissed === true,
      dates: report.days.map(({ date }) => date),
      currency: report.cost?.currency ?? null,
      ...(sectionTitle === undefined ? {} : { sectionTitle }),
      answerable: nearest?.answerable ?? null,
      lookedAt: searches.length,
      ended: endedAt(gap, (await store.events.countRefinements(selection, MOST_REFINEMENTS)).filter(({ question }) => questions.includes(question)), report.reportFromVisits, titles),
      near: nearArticles(gap, searches.map(({ top }) => top), nearest, report.articles, titles, reportLanguage(report.lang)),
      comments: report.comments.filter((comment) => comment.gap === id),
      ledger: report.ledger.filter((entry) => groups.resolve(entry.gap) === id),
      others: otherGaps(gap, report.questions),
    },
  };
}

function endedAt(gap: ReportQuestion, refinements: readonly Refinement[], fromVisits: number, titles: ReadonlyMap<string, string>): GapReport['ended'] {
  return [
    ...gap.opened.map(({ article, title, searches }) => ({ article, title, searches })),
    ...refinements.map(({ article, means, searches, visits }) => ({ article, title: titles.get(article) ?? article, searches, ...(visits >= fromVisits ? { after: means } : {}) })),
  ].sort((one, other) => other.searches - one.searches).slice(0, MOST_ENDED);
}

async function nearestNow(gap: ReportQuestion, findNearest: FindNearest | undefined): Promise<NearestAnswer | undefined> {
  const [commonest] = gap.wordings;
  const locale = gap.locales[0]?.locale;
  if (findNearest === undefined || commonest === undefined || locale === undefined) return undefined;
  // A build that is being replaced at this moment answers nothing; the report does.
  return findNearest(locale, commonest.wording).catch(() => undefined);
}

/** The articles that the search finds today, those that visitors were shown, and those that they opened. */
function nearArticles(gap: ReportQuestion, shown: readonly (readonly string[])[], nearest: NearestAnswer | undefined, articles: Report['articles'], titles: ReadonlyMap<string, string>, language: ReportLanguage): NearArticle[] {
  const opened = new Map(gap.opened.map(({ article, searches }) => [article, searches]));
  const timesShown = new Map<string, number>();
  for (const top of shown) for (const article of new Set(top)) timesShown.set(article, (timesShown.get(article) ?? 0) + 1);
  const byUse = [...new Set([...opened.keys(), ...timesShown.keys()])].sort((one, other) => (opened.get(other) ?? 0) - (opened.get(one) ?? 0) || (timesShown.get(other) ?? 0) - (timesShown.get(one) ?? 0) || (one < other ? -1 : 1));
  const ids = [...new Set([...(nearest?.articles ?? []).slice(0, 3).map(({ id }) => id), ...byUse])].slice(0, MOST_NEAR);
  return ids.map((id): NearArticle => {
    const index = nearest?.articles.findIndex((article) => article.id === id) ?? -1;
    const found = nearest?.articles[index];
    const use = {
      shown: timesShown.get(id) ?? 0,
      first: shown.filter(([first]) => first === id).length,
      opened: opened.get(id) ?? 0,
      down: articles.find((article) => article.id === id)?.down ?? 0,
    };
    return {
      id,
      title: found?.title ?? titles.get(id) ?? id,
      ...(found === undefined ? {} : { path: found.path, rank: index + 1 }),
      shown: use.shown,
      first: use.first,
      opened: use.opened,
      reasons: whyNot(use, shown.length, found?.explain, nearest, wordsAsked(gap), language),
      explain: (found?.explain ?? []).map((line) => explainMatch(line, language)),
    };
  });
}

/** What speaks against an article as the answer, the plainest first. */
function whyNot(use: { shown: number; first: number; opened: number; down: number }, lookedAt: number, explain: readonly string[] | undefined, nearest: NearestAnswer | undefined, asked: readonly string[], { texts }: ReportLanguage): string[] {
  const say = texts.notTheAnswer;
  const reasons: string[] = [];
  const quoted = (words: readonly string[]): string => words.map(texts.quoted).join(', ');
  const has = (start: (word: string) => string, word: string): boolean => (explain ?? []).some((line) => line.startsWith(start(word)) && !line.endsWith(': not found'));
  const indirect = explain === undefined ? [] : asked.filter((word) => !has((found) => `"${found}": `, word));
  const near = indirect.filter((word) => has((found) => `parts of "${found}" `, word) || has((found) => `synonym of "${found}" `, word) || has((found) => `written together, "${found}`, word));
  const missing = indirect.filter((word) => !near.includes(word));
  if (missing.length > 0) reasons.push(say.saysNothingOf(quoted(missing)));
  if (near.length > 0) reasons.push(say.holdsParts(quoted(near)));
  if (indirect.length > 0) {
    // That is reason enough.
  } else if (explain !== undefined && nearest !== undefined && nearest.answerable < ANSWERABLE_THRESHOLD) reasons.push(say.notItsSubject(nearest.answerable));
  else if (explain !== undefined && use.opened === 0) reasons.push(say.holdsAll);
  if (nearest !== undefined && explain === undefined) reasons.push(say.notFound);
  if (use.shown > 0) reasons.push(say.shown(use.shown, lookedAt, use.first, use.opened));
  else if (use.opened > 0) reasons.push(say.opened(use.opened));
  if (use.down > 0) reasons.push(say.votedDown(use.down));
  return reasons;
}

/** The telling words of the gap's commonest wording. */
function wordsAsked({ wordings, locales }: ReportQuestion): string[] {
  const { stopWords } = languageOf(locales[0]?.locale ?? 'en');
  return [...new Set(textToWords((wordings[0]?.wording ?? '').toLowerCase()).filter(({ piece, word }) => !piece && !stopWords.has(word)).map(({ word }) => word))];
}

/** Those that share a word first, since it is they that may be the same. */
function otherGaps(gap: ReportQuestion, questions: readonly ReportQuestion[]): GapReport['others'] {
  const words = new Set(gap.wordings.flatMap(({ wording }) => wordsOf(wording)));
  const likeness = ({ wordings }: ReportQuestion): number => new Set(wordings.flatMap(({ wording }) => wordsOf(wording)).filter((word) => words.has(word))).size;
  return questions.filter(({ id }) => id !== gap.id)
    .map((question) => ({ question, likeness: likeness(question) }))
    .sort((one, other) => other.likeness - one.likeness || other.question.searches - one.question.searches)
    .slice(0, MOST_OTHERS)
    .map(({ question: { id, query, searches } }) => ({ id, query, searches }));
}

function wordsOf(wording: string): string[] {
  return textToWords(wording.toLowerCase()).map(({ word }) => word).filter((word) => word.length > 3);
}
