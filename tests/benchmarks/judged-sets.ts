import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SearchableArticle } from '../../core/search/build-kb-index.ts';

/** A set of questions with judged answers; see docs/search.md for the format and where to get some. */
export interface JudgedSet {
  readonly name: string;
  readonly locale: string;
  readonly articles: readonly SearchableArticle[];
  readonly variants: Readonly<Record<Variant, readonly { readonly id: string; readonly text: string }[]>>;
  /** Question → article → grade. */
  readonly grades: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** The questions as asked, with one typo each, with the last word cut. */
export const VARIANTS = ['clean', 'typo', 'trunc'] as const;
export type Variant = (typeof VARIANTS)[number];

/** Every set in a folder; none when the folder is not there. */
export function readJudgedSets(folder: string): JudgedSet[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).filter((name) => existsSync(join(folder, name, 'qrels.tsv'))).sort().map((name) => readJudgedSet(join(folder, name), name));
}

function readJudgedSet(folder: string, name: string): JudgedSet {
  const articles = lines(join(folder, 'corpus.jsonl')).map((line): SearchableArticle => {
    const { id, title, body } = JSON.parse(line) as { id: string; title: string; body: string };
    // As a content folder made of the set has it: an article without a title is named by its first sentence.
    return { id, title: title || (body.split(/[.\n]/u)[0] ?? '').slice(0, 80), category: 'help', path: `${id}/`, keywords: [], questions: [], passages: [{ text: body }] };
  });
  const grades = new Map<string, Map<string, number>>();
  for (const line of lines(join(folder, 'qrels.tsv')).slice(1)) {
    const [question = '', article = '', grade = '0'] = line.split('\t');
    if (!grades.has(question)) grades.set(question, new Map());
    grades.get(question)!.set(article, Number(grade));
  }
  const questions = (variant: Variant): { id: string; text: string }[] => lines(join(folder, `queries.${variant}.jsonl`)).map((line) => JSON.parse(line) as { id: string; text: string });
  return {
    name,
    locale: name.split('-').at(-1) ?? 'en',
    articles,
    variants: { clean: questions('clean'), typo: questions('typo'), trunc: questions('trunc') },
    grades,
  };
}

function lines(file: string): string[] {
  return readFileSync(file, 'utf8').split('\n').filter((line) => line.trim() !== '');
}

export interface Measures {
  readonly ndcg10: number;
  readonly success1: number;
  readonly success5: number;
  /** Share of questions that found nothing. */
  readonly none: number;
}

/** nDCG@10 with gain 2^grade − 1, success within 1 and 5, share without results; means over the questions. */
export function measure(set: JudgedSet, variant: Variant, find: (question: string) => readonly string[]): Measures {
  const sum = { ndcg10: 0, success1: 0, success5: 0, none: 0 };
  const questions = set.variants[variant];
  for (const { id, text } of questions) {
    const judged = set.grades.get(id) ?? new Map<string, number>();
    const hits = find(text).slice(0, 10);
    const ideal = [...judged.values()].sort((a, b) => b - a).slice(0, 10).reduce((total, grade, rank) => total + gain(grade, rank), 0);
    if (ideal > 0) sum.ndcg10 += hits.reduce((total, hit, rank) => total + gain(judged.get(hit) ?? 0, rank), 0) / ideal;
    const first = hits.findIndex((hit) => (judged.get(hit) ?? 0) > 0);
    if (hits.length === 0) sum.none += 1;
    if (first === 0) sum.success1 += 1;
    if (first >= 0 && first < 5) sum.success5 += 1;
  }
  const n = questions.length || 1;
  return { ndcg10: sum.ndcg10 / n, success1: sum.success1 / n, success5: sum.success5 / n, none: sum.none / n };
}

function gain(grade: number, rank: number): number {
  return (2 ** grade - 1) / Math.log2(rank + 2);
}
