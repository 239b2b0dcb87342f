import type { IndexedArticle, KbIndexFile } from '../contract/kb-index.ts';

/*
 * How the articles of an index travel: in columns, without what their ids say already.
 */

type Columns = Omit<KbIndexFile['articles'], 'untitled'>;

/** Category of an article that says nothing else: the folder that it lies in. */
function folderOf(id: string): string {
  return id.slice(0, Math.max(0, id.lastIndexOf('/')));
}

/** Address of a page that lies where its article's id says. */
function pathOf(pathStart: string, id: string): string {
  return `${pathStart}${id}/`;
}

/** Writes articles as {@link articlesOfColumns} reads them. */
export function articleColumns(articles: readonly IndexedArticle[]): Columns {
  const [first] = articles;
  const pathStart = first?.path.endsWith(pathOf('', first.id)) === true ? first.path.slice(0, -first.id.length - 1) : '';
  return {
    ids: articles.map(({ id }) => id),
    titles: articles.map(({ title }) => title),
    pathStart,
    paths: articles.map(({ id, path }) => (path === pathOf(pathStart, id) ? '' : path)),
    categories: articles.map(({ id, category }) => (category === folderOf(id) ? '' : category)),
    questions: articles.flatMap(({ questions = [] }, number) => (questions.length === 0 ? [] : [[number, [...questions]] as [number, string[]]])),
    audiences: articles.flatMap(({ audience }, number) => (audience === undefined ? [] : [[number, [...audience]] as [number, string[]]])),
  };
}

/** The articles that {@link articleColumns} has written. */
export function articlesOfColumns({ ids, titles, pathStart, paths, categories, questions, audiences }: Columns): IndexedArticle[] {
  const [questionsOf, audienceOf] = [new Map(questions), new Map(audiences)];
  return ids.map((id, number) => {
    const [asked, audience] = [questionsOf.get(number), audienceOf.get(number)];
    return {
      id,
      title: titles[number]!,
      category: categories[number] || folderOf(id),
      path: paths[number] || pathOf(pathStart, id),
      ...(asked && { questions: asked }),
      ...(audience && { audience }),
    };
  });
}
