import { compareText, type ProblemList } from '../content-problem.ts';
import { groupBy } from '../read/place-articles.ts';
import type { RenderedArticle } from './resolve-references.ts';
import { say } from '../wording/message.ts';

/** How much of what does not change in translation two articles must share to be suspected of being one. */
const LIKENESS = 0.75;
/** Fewer marks than this say nothing. */
const FEWEST_MARKS = 5;
/** More articles than this without a counterpart are no oversight, and comparing them all takes long. */
const MOST_COMPARED = 400;

/** Finds articles that lack a translation, and pairs that seem to be translations of each other without saying so. */
export function checkTranslations(articles: readonly RenderedArticle[], locales: readonly string[], defaultLocale: string, problems: ProblemList): void {
  if (locales.length < 2) return;
  const byLocale = groupBy(articles, (article) => article.locale);
  const idsOf = (locale: string): Set<string> => new Set((byLocale.get(locale) ?? []).map((article) => article.id));
  const main = idsOf(defaultLocale);
  for (const locale of locales) {
    if (locale === defaultLocale || !byLocale.has(locale)) continue;
    const own = idsOf(locale);
    const lacking = [...main].filter((id) => !own.has(id)).sort(compareText);
    if (lacking.length > 0) problems.warn(locale, 1, 'translation-missing', lacking.length === 1
      ? say`one article of "${defaultLocale}" has no translation here: ${lacking[0]}. Visitors who read "${locale}" will not find it`
      : say`${lacking.length} articles of "${defaultLocale}" have no translation here: ${lacking.slice(0, 5).join(', ')}${lacking.length > 5 ? say` and ${lacking.length - 5} more` : undefined}. Visitors who read "${locale}" will not find them`);
    suggestTies((byLocale.get(locale) ?? []).filter((article) => !main.has(article.id)), (byLocale.get(defaultLocale) ?? []).filter((article) => !own.has(article.id)), problems);
  }
}

function suggestTies(here: readonly RenderedArticle[], there: readonly RenderedArticle[], problems: ProblemList): void {
  if (here.length === 0 || there.length === 0 || here.length > MOST_COMPARED || there.length > MOST_COMPARED) return;
  const marksThere = there.map((article) => ({ article, marks: languageNeutralMarks(article) }));
  for (const article of here) {
    const place = placeWithoutLocale(article);
    const marks = languageNeutralMarks(article);
    const twin = marksThere.find((other) => placeWithoutLocale(other.article) === place)?.article
      ?? marksThere.map((other) => ({ article: other.article, likeness: likeness(marks, other.marks) })).filter((other) => other.likeness >= LIKENESS).sort((a, b) => b.likeness - a.likeness)[0]?.article;
    if (twin !== undefined) problems.warn(article.file, article.lineOf('id'), 'translation-untied', say`this seems to be a translation of ${twin.file}, but their ids differ ("${article.id}", "${twin.id}"); give both the same id, and visitors can change language on the page`);
  }
}

function placeWithoutLocale(article: RenderedArticle): string {
  return article.path.slice(article.locale.length);
}

/** Numbers, addresses, pictures and code: what a translator leaves as it is. */
function languageNeutralMarks(article: RenderedArticle): Set<string> {
  const marks = new Set<string>();
  for (const reference of article.rendered.references) {
    if (reference.kind === 'image' || /^[a-z]+:/iu.test(reference.address)) marks.add(reference.address.split('/').pop() ?? '');
  }
  for (const section of article.rendered.sections) for (const [number] of section.text.slice(0, 20_000).matchAll(/\d[\d.,:]*\d|\b[\w.]+@[\w.]+\b/gu)) marks.add(number);
  return marks;
}

function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size < FEWEST_MARKS || other.size < FEWEST_MARKS) return 0;
  let both = 0;
  for (const mark of one) if (other.has(mark)) both += 1;
  return both / (one.size + other.size - both);
}
