import type { KbOverview, OverviewArticle } from '../../core/contract/kb-manifest.ts';
import type { SearchAnswer, SearchHit } from '../../core/search/search-answer.ts';
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import type { ListedArticle } from './page-help.ts';

/** Headings of a page beside its first that are asked about. */
const MOST_HEADINGS = 3;
/** Longer ones are texts, not topics. */
const LONGEST_TOPIC = 120;
const MOST_FOUND = 3;
const MOST_FOUND_BY_ONE = 2;
/** A topic is a word or two, to which some article always has something to say: so surely it must be answered, else by the title too. */
const SURE = 0.93;
const LIKELY = 0.7;
/** … and so far behind must the next answer be: "The shop" is in many articles, and none of them is about it. */
const LEAD = 0.75;
/** What changed longer ago is no news, in days. */
const RECENT_DAYS = 60;

/** What a look at the page has brought. */
export interface AboutPage {
  /** Articles for what the page says it is about. */
  readonly found: readonly ListedArticle[];
  /** Ids of those that have changed lately, last first. */
  readonly changed: readonly string[];
}

/** @param isNamed Somebody has said which articles belong to this page: then its words are not asked. */
export async function lookAtPage(knowledge: KnowledgeBase, isNamed: boolean, section: string | undefined, audiences: readonly string[]): Promise<AboutPage> {
  const { overview, manifest, locale } = knowledge.now;
  const topics = isNamed ? [] : pageTopics(section, manifest?.locales[locale]?.siteName ?? '');
  const found = await articlesAbout(topics, (topic) => knowledge.ask(topic, { limit: 2, asYouType: false, audiences }));
  return { found, changed: overview ? recentArticles(overview, new Date()).map(({ id }) => id) : [] };
}

/**
 * What the page says it is about: the section that it has told us, its main heading, its title in parts (`Checkout | Shop`),
 * and the headings after. Never sent anywhere, and never recorded.
 * @param siteName What every page of the site is about.
 */
export function pageTopics(section: string | undefined, siteName: string): string[] {
  const textOf = (selector: string): string[] => [...document.querySelectorAll(selector)]
    .filter((heading) => !heading.closest('nav, footer, aside, [hidden], [aria-hidden=true]'))
    .map((heading) => heading.textContent);
  const topics = [section ?? '', ...textOf('h1').slice(0, 1), ...document.title.split(/\s+[|·•–—»:-]\s+|\s*[|·•»]\s*/u), ...textOf('h2').slice(0, MOST_HEADINGS)];
  return [...new Set(topics.map((topic) => topic.replace(/\s+/gu, ' ').trim()))]
    .filter((topic) => topic.length > 2 && topic.length <= LONGEST_TOPIC && !siteName.toLowerCase().includes(topic.toLowerCase()));
}

/** Articles that surely belong to one of these topics; better none than a guess. */
export async function articlesAbout(topics: readonly string[], ask: (topic: string) => Promise<SearchAnswer | undefined>): Promise<ListedArticle[]> {
  const found = new Map<string, SearchHit>();
  for (const topic of topics) {
    const answer = await ask(topic);
    if (!answer || answer.answerable < LIKELY) continue;
    const isAhead = answer.total < 2 || answer.hits[1]!.score <= answer.hits[0]!.score * LEAD;
    for (const [place, hit] of answer.hits.slice(0, Math.min(answer.total, MOST_FOUND_BY_ONE)).entries()) {
      const isSure = hit.titleMarks.length > 0 || (place === 0 && isAhead && answer.answerable >= SURE);
      if (isSure && !found.has(hit.id)) found.set(hit.id, hit);
    }
    if (found.size >= MOST_FOUND) break;
  }
  return [...found.values()].slice(0, MOST_FOUND);
}

/** Articles that changed lately, last first. Where most have the same date it tells nothing of any of them. */
export function recentArticles({ articles }: KbOverview, now: Date): OverviewArticle[] {
  const dated = articles.filter(({ updated }) => updated !== undefined).sort((one, other) => other.updated!.localeCompare(one.updated!));
  const usual = dated[Math.floor(dated.length / 2)]?.updated ?? '';
  const [from, until] = [new Date(now.getTime() - RECENT_DAYS * 86_400_000).toISOString(), now.toISOString()];
  return dated.filter(({ updated }) => updated! > usual && updated! >= from.slice(0, 10) && updated! <= until);
}
