import type { ImportedArticle, ImportedContent, ImportedGroup } from './imported-content.ts';

/** Groups nested deeper than this are taken for a loop. */
const MAX_LEVELS = 20;

/**
 * Our help centres have one level of categories; others have categories with sections with subsections. The level
 * nearest to the root that divides the articles is taken: a help centre whose articles all stand in one category is
 * divided by its sections.
 * @returns for each article the groups around it, outermost first, and the one that becomes its category.
 */
export function chooseCategories(content: ImportedContent): ReadonlyMap<ImportedArticle, { readonly path: readonly ImportedGroup[]; readonly category?: ImportedGroup }> {
  const paths = new Map(content.articles.map((article) => [article, pathOf(article, content.groups)]));
  // What visitors see decides: drafts in a corner of their own do not.
  const published = content.articles.filter((article) => !article.draft);
  const deciding = (published.length > 0 ? published : content.articles).map((article) => paths.get(article)!);
  let level = 0;
  for (;;) {
    const here = new Set(deciding.map((path) => path[level]?.id).filter((id) => id !== undefined));
    const deeper = new Set(deciding.map((path) => path[level + 1]?.id).filter((id) => id !== undefined));
    if (here.size !== 1 || deeper.size < 2) break;
    level += 1;
  }
  return new Map([...paths].map(([article, path]) => {
    const category = path[Math.min(level, path.length - 1)];
    return [article, { path, ...(category === undefined ? {} : { category }) }];
  }));
}

function pathOf(article: ImportedArticle, groups: ReadonlyMap<string, ImportedGroup>): ImportedGroup[] {
  const path: ImportedGroup[] = [];
  for (let id = article.group; id !== undefined && path.length < MAX_LEVELS; id = groups.get(id)?.parent) {
    const group = groups.get(id);
    if (group === undefined) break;
    path.unshift(group);
  }
  return path;
}

/**
 * Translations stand in one category. Where the source knows groups by their titles only, each language brought its own:
 * the main language's is kept and takes the others' titles.
 */
export function joinGroupsOfTranslations(content: ImportedContent, isMain: (article: ImportedArticle) => boolean): ImportedContent {
  const groups = new Map(content.groups);
  const byId = new Map<string, ImportedArticle[]>();
  for (const article of content.articles) byId.set(article.id, [...(byId.get(article.id) ?? []), article]);
  const moved = new Map<ImportedArticle, string>();
  for (const same of byId.values()) {
    const main = same.find(isMain) ?? same[0]!;
    const path = pathOf(main, groups);
    for (const article of same) {
      if (article.group === main.group || main.group === undefined) continue;
      for (const [level, other] of pathOf(article, groups).entries()) {
        const id = path[level]?.id;
        const group = id === undefined ? undefined : groups.get(id);
        if (group !== undefined) groups.set(group.id, { ...group, titles: { ...other.titles, ...group.titles }, descriptions: { ...other.descriptions, ...group.descriptions } });
      }
      moved.set(article, main.group);
    }
  }
  return { ...content, groups, articles: content.articles.map((article) => (moved.has(article) ? { ...article, group: moved.get(article)! } : article)) };
}
