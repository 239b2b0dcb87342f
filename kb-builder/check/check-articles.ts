import { missingParts } from '../write/canned-answers.ts';
import { toSlug } from '../address.ts';
import type { ProblemList, Strictness } from '../content-problem.ts';
import type { ArticleSource } from '../read/article-source.ts';
import { groupBy } from '../read/place-articles.ts';
import type { Pin } from '../read/read-language-files.ts';
import { suggestName } from '../suggest-name.ts';
import type { RenderedArticle } from './resolve-references.ts';
import { say } from '../wording/message.ts';

/** Longest title that a list shows in two lines on a telephone. */
const COMFORTABLE_TITLE = 120;
/** Longest description that search engines show. */
const COMFORTABLE_DESCRIPTION = 300;

/**
 * What can only be seen when all articles are there: references by id, addresses that meet, titles that say the same.
 * @param broken Articles of whose front matter only a part could be read.
 */
export function checkArticles(articles: readonly RenderedArticle[], broken: readonly RenderedArticle[], drafts: readonly ArticleSource[], refusedIds: ReadonlySet<string>, strictness: Strictness, problems: ProblemList): void {
  const everywhere = new Set(articles.map((article) => article.id));
  const draftIds = new Set(drafts.map((draft) => draft.id));
  for (const same of groupBy(articles, (article) => article.locale).values()) {
    const ids = new Set([...same.map((article) => article.id), ...refusedIds]);
    for (const article of [...same, ...broken.filter(({ locale }) => locale === same[0]!.locale)]) checkRelated(article, ids, everywhere, draftIds, strictness, problems);
    for (const [, twins] of groupBy(same, (article) => toSlug(article.frontMatter.title))) {
      for (const twin of twins.slice(1)) problems.warn(twin.file, twin.lineOf('title'), 'duplicate-title', say`${twins[0]!.file} has the same title; visitors cannot tell them apart in a list. Say in each title what it is about`);
    }
  }
  for (const article of [...articles, ...broken]) {
    checkStyle(article, problems);
    for (const name of missingParts(article)) problems.report(strictness.brokenLinks, article.file, article.lineOf('canned_answers'), 'anchor-missing', say`the article has no heading "${name}" to take an answer from. Write the heading as it stands in the article, or "beginning" for what stands before the first one`);
  }
  checkRedirects(articles, problems);
}

function checkRelated(article: RenderedArticle, ids: ReadonlySet<string>, everywhere: ReadonlySet<string>, drafts: ReadonlySet<string>, strictness: Strictness, problems: ProblemList): void {
  for (const [index, id] of article.frontMatter.related.entries()) {
    const line = article.lineOf('related', index);
    if (id === article.id) problems.warn(article.file, line, 'related', say`an article is not related to itself; remove it from the list`);
    else if (ids.has(id)) continue;
    else if (everywhere.has(id)) problems.warn(article.file, line, 'related', say`the related article "${id}" does not exist in "${article.locale}" and is left out there`);
    else if (drafts.has(id)) problems.warn(article.file, line, 'related', say`the related article "${id}" is a draft and is left out`);
    else {
      const near = suggestName(id, [...ids].slice(0, 2000));
      problems.report(strictness.brokenLinks, article.file, line, 'related', say`there is no article with the id "${id}".${near === undefined ? say` Ids are those of the articles' front matter, or their folder and file name` : say` Did you mean "${near}"?`}`);
    }
  }
}

function checkStyle(article: RenderedArticle, problems: ProblemList): void {
  const { title, description } = article.frontMatter;
  if (article.rendered.sections.every((section) => section.text.trim() === '')) problems.warn(article.file, article.bodyLine, 'no-text', say`the article has no text; write the answer, or set "status: draft"`);
  if (title.length > COMFORTABLE_TITLE && !article.isBroken) problems.warn(article.file, article.lineOf('title'), 'title-long', say`the title has ${title.length} characters; lists show about ${COMFORTABLE_TITLE}. Put the rest into the text`);
  if (description !== undefined && description.length > COMFORTABLE_DESCRIPTION) problems.warn(article.file, article.lineOf('description'), 'description-long', say`the description has ${description.length} characters; one sentence of at most ${COMFORTABLE_DESCRIPTION} is shown in full`);
}

/** Addresses below the root that are the site's own. */
const OWN_ADDRESSES = /^(?:kb|assets|hjelp|hjelp\.js|index\.html|404\.html|sitemap\.xml|robots\.txt|release\.json|site-[^/]*\.(?:css|svg))(?:\/|$)/iu;

function checkRedirects(articles: readonly RenderedArticle[], problems: ProblemList): void {
  const pages = new Map<string, string>();
  for (const article of articles) {
    const steps = article.path.toLowerCase().split('/').filter(Boolean);
    // An article's page, its category's and its language's.
    for (let length = 1; length <= steps.length; length += 1) {
      const page = steps.slice(0, length).join('/');
      if (length <= 2 || length === steps.length) pages.set(page, article.file);
    }
    pages.set(`${steps[0]}/search`, article.file);
  }
  const claimed = new Map<string, string>();
  for (const article of articles) {
    for (const [index, from] of article.frontMatter.redirect_from.entries()) {
      const line = article.lineOf('redirect_from', index);
      const address = redirectAddress(from);
      const key = address.toLowerCase();
      const page = key.replace(/(?:^|\/)index\.html?$/u, '');
      const other = claimed.get(page);
      if (OWN_ADDRESSES.test(address)) problems.error(article.file, line, 'redirect', say`"${from}" is an address of the help centre's own files; nothing can be redirected from there`);
      else if (pages.has(page)) problems.error(article.file, line, 'redirect', say`"${from}" is the address of a page that exists (${pages.get(page)}); remove the redirect`);
      else if (other !== undefined) problems.error(article.file, line, 'redirect', say`"${from}" already leads to ${other}; keep one of the two`);
      claimed.set(page, article.file);
    }
  }
}

/** The old path as a place below the root, without slashes around it. */
export function redirectAddress(path: string): string {
  return path.replace(/^\/+|\/+$/gu, '');
}

/** Pins to articles that do not exist, or are not there in this language. */
export function checkPins(file: string, pins: readonly Pin[], ids: ReadonlySet<string>, everywhere: ReadonlySet<string>, locale: string, problems: ProblemList): void {
  for (const { query, article, line } of pins) {
    if (ids.has(article)) continue;
    if (everywhere.has(article)) problems.warn(file, line, 'pin', say`"${query.slice(0, 80)}": the article "${article.slice(0, 80)}" does not exist in "${locale}", so nothing is pinned`);
    else {
      const near = suggestName(article, [...ids].slice(0, 2000));
      problems.error(file, line, 'pin', say`"${query.slice(0, 80)}": there is no article with the id "${article.slice(0, 80)}".${near === undefined ? say` Ids are those of the articles' front matter, or their folder and file name` : say` Did you mean "${near}"?`}`);
    }
  }
}
