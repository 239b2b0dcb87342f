import type { PlacedArticle } from './place-articles.ts';

/** Places below the root of a built help centre that are its own. */
const OWN_PLACES = /^(?:kb|assets|hjelp)(?:\/|$)|^(?:hjelp\.js|index\.html|404\.html|sitemap\.xml|robots\.txt|release\.json|site-[^/]*\.css)$/iu;

/** Gives each old address to one article, and none that a page of the new help centre has. */
export class OldPaths {
  readonly #taken = new Set<string>();

  constructor(articles: readonly PlacedArticle[]) {
    for (const { locale, category, slug } of articles) for (const page of [locale, `${locale}/${category}`, `${locale}/${category}/${slug}`, `${locale}/search`]) this.#taken.add(page.toLowerCase());
  }

  /** The article's old paths that can lead to it. */
  take({ article }: PlacedArticle): string[] {
    const paths: string[] = [];
    for (const old of article.oldPaths) {
      const steps = old.replace(/[?#].*$/u, '').split('/').filter(Boolean);
      const place = steps.join('/').toLowerCase().replace(/(?:^|\/)index\.html?$/u, '');
      if (place === '' || OWN_PLACES.test(place) || this.#taken.has(place)) continue;
      this.#taken.add(place);
      paths.push(`/${steps.join('/')}`);
    }
    return paths;
  }
}
