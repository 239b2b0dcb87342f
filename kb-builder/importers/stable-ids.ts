import * as v from 'valibot';
import { createHash } from 'node:crypto';
import { IdSchema, MAX_ID_LENGTH } from '../read/front-matter-schema.ts';
import type { ImportedArticle, ImportedContent } from './imported-content.ts';
import type { ImportNotices } from './import-notice.ts';

/**
 * Makes every id one that our content may hold, the same for all translations, and no two articles of a language share
 * one. Links between articles follow.
 */
export function stableIds(content: ImportedContent, locales: ReadonlyMap<string, string>, notices: ImportNotices): ImportedContent {
  const ids = new Map<string, string>();
  const taken = new Set<string>();
  for (const { id } of content.articles) {
    if (ids.has(id)) continue;
    let own = safeId(id);
    for (let number = 2; taken.has(own); number += 1) own = `${safeId(id)}-${number}`;
    taken.add(own);
    ids.set(id, own);
  }
  const seen = new Map<string, ImportedArticle>();
  const articles = content.articles.map((article): ImportedArticle => {
    const locale = locales.get(article.locale) ?? article.locale;
    let id = ids.get(article.id)!;
    const first = seen.get(`${locale} ${id}`);
    if (first !== undefined) {
      const wished = id;
      for (let number = 2; seen.has(`${locale} ${id}`) || (id !== wished && taken.has(id)); number += 1) id = `${wished}-${number}`;
      notices.warn(article.position.file, article.position.line, 'duplicate-id', `"${article.title.slice(0, 80)}" has the same id as "${first.title.slice(0, 80)}" (${first.position.file}:${first.position.line}) in the same language; it became "${id.slice(0, 80)}"`);
    }
    seen.set(`${locale} ${id}`, article);
    const related = article.frontMatter['related'];
    const frontMatter = Array.isArray(related) ? { ...article.frontMatter, related: related.map((one: unknown) => ids.get(String(one)) ?? one) } : article.frontMatter;
    return { ...article, id, frontMatter };
  });
  return {
    ...content,
    articles,
    resolve: (reference) => {
      const target = content.resolve(reference);
      return target.kind === 'article' ? { ...target, id: ids.get(target.id) ?? target.id } : target;
    },
  };
}

/** Letters, digits and signs as they are; what an id may not hold becomes a hyphen. */
function safeId(id: string): string {
  const plain = id.normalize('NFC').replace(/[\s\p{Control}\p{Surrogate}\p{Unassigned}\\\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff]+/gu, '-').split('/').filter((step) => step !== '' && step !== '.' && step !== '..').join('/');
  const short = plain.length <= MAX_ID_LENGTH - 10 ? plain : `${plain.slice(0, MAX_ID_LENGTH - 30)}-${createHash('sha256').update(plain).digest('hex').slice(0, 12)}`;
  return v.is(IdSchema, short) ? short : `article-${createHash('sha256').update(id).digest('hex').slice(0, 12)}`;
}
