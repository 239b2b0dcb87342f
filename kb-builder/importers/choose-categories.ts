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
  let level = 0;
  for (;;) {
    const here = new Set([...paths.values()].map((path) => path[level]?.id));
    const deeper = new Set([...paths.values()].map((path) => path[level + 1]?.id).filter((id) => id !== undefined));
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
