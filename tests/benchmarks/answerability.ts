/**
 * Fits the weights of `core/search/answerability.ts` again, and says how well they tell questions with an answer from those without.
 *
 *   npx tsx tests/benchmarks/answerability.ts [folder of judged sets]
 *
 * Knowledge bases of 39 articles and more are cut out of the sample content and of the judged sets. Questions with an answer
 * are a knowledge base's own; those without are questions of others in its language, its own whose articles were left out
 * of it, and its own in which one word was swapped for one that it does not know. Each kind of knowledge base is left out in turn, and its questions judged by weights that have not seen it.
 */
import { resolve } from 'node:path';
import { buildKbIndex, type SearchableArticle } from '../../core/search/build-kb-index.ts';
import type { AnswerSigns } from '../../core/search/answer-signs.ts';
import { openKbSearch } from '../../core/search/open-kb-search.ts';
import { packKbIndex } from '../../core/search/pack-kb-index.ts';
import { ProblemList } from '../../kb-builder/content-problem.ts';
import { prepareKb } from '../../kb-builder/prepare-kb.ts';
import { Renderer } from '../../kb-builder/render/renderer.ts';
import { languageOf } from '../../core/search/languages/languages.ts';
import { textToWords } from '../../core/search/text-to-words.ts';
import { readJudgedSets } from './judged-sets.ts';

interface Question { readonly text: string; readonly articles: readonly string[] }
interface Source { readonly name: string; readonly kind: string; readonly locale: string; readonly articles: readonly SearchableArticle[]; readonly questions: readonly Question[] }
interface Kb { readonly name: string; readonly source: Source; readonly articles: readonly SearchableArticle[]; readonly asked: readonly Question[] }
type Label = 'own' | 'foreign' | 'removed' | 'swapped';
interface Row { readonly kb: string; readonly kind: string; readonly label: Label; readonly signs: AnswerSigns | undefined }

const NAMES = ['cover', 'like', 'likest', 'unknown', 'standsOut', 'untitled', 'logSize'] as const;
/** Of ten questions some six have an answer; of the others most are about the site's own world. Swapped words are no real questions: they only tip the scales. */
const SHARE: Readonly<Record<Label, number>> = { own: 1, foreign: 0.4, removed: 0.3, swapped: 0.04 };
/** Few sites have articles without titles. */
const WITHOUT_TITLES = 0.25;
/** Of the weights' squares: no sign is believed without a good deal of evidence. */
const HOLD_BACK = 1;
const SIZES = [40, 120, 500, Infinity];

const random = seeded(7);
const sources = [...await sampleSources(), ...readJudgedSets(resolve(process.argv[2] ?? '../shared/search-sets')).map((set): Source => ({
  name: set.name, kind: set.name.replace(/-\w+$/u, ''), locale: set.locale, articles: set.articles,
  questions: set.variants.clean.map(({ id, text }, i) => ({
    text: random() < 0.2 ? set.variants.typo[i]!.text : text,
    articles: [...(set.grades.get(id) ?? [])].filter(([, grade]) => grade > 0).map(([article]) => article),
  })),
}))];
// As the authorities' answers are: the titles of these are taken away too.
sources.push(...sources.filter(({ name }) => /health|insights-(?:sv|da)/u.test(name)).map((source): Source => ({
  ...source, name: `untitled-${source.name}`,
  articles: source.articles.map((article) => ({ ...article, title: (article.passages[0]?.text.split(/[.\n]/u)[0] ?? '').slice(0, 80) })),
})));
const rows = sources.flatMap(cutKbs).flatMap(ask);
const kinds = [...new Set(rows.map(({ kind }) => kind))];
const judged = new Map(kinds.flatMap((kind) => {
  const model = fit(rows.filter((row) => row.kind !== kind));
  return rows.filter((row) => row.kind === kind).map((row): [Row, number] => [row, likelihood(model, row)]);
}));

console.log(`${'each kind left out in turn'.padEnd(30)}ROC area: foreign, removed, swapped    own ≥ .5  foreign < .5  removed < .5  swapped < .5`);
for (const [name, fits] of [['all', () => true], ['sample content, 39 articles', (kb: string) => kb.startsWith('sample')], ['without titles', (kb: string) => /^(?:untitled|authority)/u.test(kb)], ...SIZES.map((size) => [`${size === Infinity ? 'all' : size} articles of a set`, (kb: string) => kb.endsWith(`/${size}`)])] as [string, (kb: string) => boolean][]) {
  const kbs = [...new Set(rows.map(({ kb }) => kb))].filter(fits).map((kb) => {
    const of = (label: Label): number[] => rows.filter((row) => row.kb === kb && row.label === label).map((row) => judged.get(row)!);
    const [own, foreign, removed, swapped] = [of('own'), of('foreign'), of('removed'), of('swapped')];
    return [rocArea(own, foreign), rocArea(own, removed), rocArea(own, swapped), share(own, (p) => p >= 0.5), share(foreign, (p) => p < 0.5), share(removed, (p) => p < 0.5), share(swapped, (p) => p < 0.5)];
  });
  const mean = (column: number): string => three(average(kbs.map((values) => values[column]!).filter((value) => !Number.isNaN(value))));
  console.log(`${name.padEnd(30)}          ${mean(0)}     ${mean(1)}     ${mean(2)}        ${mean(3)}      ${mean(4)}          ${mean(5)}          ${mean(6)}`);
}
// What being untitled is worth comes from all; the other signs are fitted as if it were not known.
const whole = fit(rows.filter(({ kb }) => !kb.startsWith('untitled')).map((row): Row => (row.signs === undefined ? row : { ...row, signs: { ...row.signs, titled: 1 } })));
const untitled = NAMES.indexOf('untitled');
whole[untitled] = fit(rows)[untitled]!;
console.log(`\nWEIGHTS = { ${NAMES.map((name, i) => `${name}: ${whole[i]!.toFixed(2)}`).join(', ')} }, START = ${whole.at(-1)!.toFixed(2)}`);

async function sampleSources(): Promise<Source[]> {
  const renderer = new Renderer();
  const kb = await prepareKb({ contentDir: 'content', locale: 'en', strictness: { unknownKeys: 'error', missingImages: 'error', brokenLinks: 'error' }, onProgress: () => { /* nobody waits */ } }, renderer, new ProblemList());
  renderer.close();
  return kb.languages.map(({ locale, articles }): Source => ({
    name: `sample-${locale}`, kind: 'sample', locale,
    articles: articles.map(({ id, category, path, frontMatter: { title, keywords, questions, description }, rendered }) => ({ id, title, category, path, keywords, questions, ...(description === undefined ? {} : { description }), passages: rendered.sections })),
    questions: articles.flatMap(({ id, frontMatter }) => [...frontMatter.questions, ...Object.keys(frontMatter.must_rank)].map((text) => ({ text, articles: [id] }))),
  }));
}

function cutKbs(source: Source): Kb[] {
  if (source.kind === 'sample') {
    return [0, 1, 2, 3].map((fold): Kb => {
      const withheld = new Set<string>();
      const articles = source.articles.map((article) => {
        // Half of the folds know none of the questions that are asked, as a new site; half know some others.
        const questions = shuffled(article.questions);
        const kept = fold < 2 ? [] : questions.slice(Math.ceil(questions.length / 2));
        for (const text of questions) if (!kept.includes(text)) withheld.add(text);
        return { ...article, questions: kept };
      });
      const known = new Set(source.articles.flatMap(({ questions }) => questions));
      return { name: `${source.name}/${fold}`, source, articles: articles.filter((_, i) => (i * 7) % 4 !== fold), asked: shuffled(source.questions.filter(({ text }) => withheld.has(text) || !known.has(text))).slice(0, 110) };
    });
  }
  return SIZES.filter((size) => size === Infinity || size <= source.articles.length * 0.8).map((size): Kb => {
    const questions = shuffled(source.questions);
    const inside = questions.slice(0, Math.min(70, Math.floor(size * 0.7)));
    const outside = questions.slice(inside.length, inside.length + 40);
    const out = new Set(outside.flatMap(({ articles }) => articles));
    const wanted = new Set(inside.flatMap(({ articles }) => articles).filter((id) => !out.has(id)));
    const articles = [...source.articles.filter(({ id }) => wanted.has(id)), ...shuffled(source.articles.filter(({ id }) => !wanted.has(id) && !out.has(id)))];
    return { name: `${source.name}/${size}`, source, articles: articles.slice(0, size), asked: [...inside, ...outside] };
  });
}

function ask({ name, source, articles, asked }: Kb): Row[] {
  const { index } = buildKbIndex({ locale: source.locale, release: 'benchmark', articles, synonyms: { twoWay: [], oneWay: {} }, pins: {} });
  const search = openKbSearch(packKbIndex(index));
  const ids = new Set(articles.map(({ id }) => id));
  const row = (text: string, label: Label): Row => ({ kb: name, kind: source.kind, label, signs: search.search(text, { explain: true, limit: 1 }).signs });
  const foreign = sources.filter((other) => other.locale === source.locale && other.kind !== source.kind).flatMap(({ questions }) => shuffled(questions).slice(0, 40));
  const hasAnswer = ({ articles: answers }: Question): boolean => answers.some((id) => ids.has(id));
  return [
    ...asked.map((question) => row(question.text, hasAnswer(question) ? 'own' : 'removed')), ...foreign.map(({ text }) => row(text, 'foreign')),
    ...swapWords(asked.filter(hasAnswer), foreign, articles, source.locale).map((text) => row(text, 'swapped')),
  ];
}

/** Questions whose last telling word is another, which no article has. */
function swapWords(asked: readonly Question[], foreign: readonly Question[], articles: readonly SearchableArticle[], locale: string): string[] {
  const language = languageOf(locale);
  const known = new Set(articles.flatMap(({ title, passages, keywords, questions }) => textToWords([title, ...keywords, ...questions, ...passages.flatMap(({ text, heading }) => [heading ?? '', text])].join(' ')).flatMap(({ word }) => [word, language.stem(word)])));
  const tellingWords = (text: string): string[] => textToWords(text).filter(({ piece, word }) => !piece && word.length >= 4 && /^\p{L}+$/u.test(word) && !language.stopWords.has(word)).map(({ word }) => word);
  const strange = foreign.flatMap(({ text }) => tellingWords(text)).filter((word) => !known.has(word) && !known.has(language.stem(word)));
  return asked.flatMap(({ text }, i) => {
    const telling = tellingWords(text);
    const last = telling.at(-1);
    const at = last === undefined ? -1 : text.toLowerCase().lastIndexOf(last);
    return telling.length < 2 || at < 0 || strange.length === 0 ? [] : [text.slice(0, at) + strange[(i * 7) % strange.length]! + text.slice(at + last!.length)];
  });
}

function features({ size, ...signs }: AnswerSigns): number[] {
  const values = { ...signs, like: signs.like * (1 - signs.unknown), likest: signs.likest * (1 - signs.unknown), untitled: 1 - signs.titled, logSize: Math.log(Math.min(10_000, Math.max(30, size))) };
  return NAMES.map((name) => values[name]);
}

/** Logistic regression by Newton's method, held back a little; each knowledge base and label weighs the same. The last number is the start. */
function fit(all: readonly Row[]): number[] {
  const counts = new Map<string, number>();
  for (const { kb, label } of all) counts.set(kb + label, (counts.get(kb + label) ?? 0) + 1);
  const examples = all.flatMap(({ kb, label, signs }) => (signs === undefined ? [] : [{ x: [...features(signs), 1], y: label === 'own' ? 1 : 0, weight: (60 * SHARE[label] * (kb.startsWith('untitled') ? WITHOUT_TITLES : 1)) / counts.get(kb + label)! }]));
  const size = NAMES.length + 1;
  let weights: number[] = Array.from({ length: size }, () => 0);
  for (let round = 0; round < 12; round += 1) {
    const gradient = weights.map((weight) => HOLD_BACK * weight);
    const hessian = weights.map((_, i) => weights.map((_weight, j) => (i === j ? HOLD_BACK : 0)));
    for (const { x, y, weight } of examples) {
      const p = 1 / (1 + Math.exp(-dot(weights, x)));
      for (let i = 0; i < size; i += 1) {
        gradient[i]! += weight * (p - y) * x[i]!;
        for (let j = 0; j < size; j += 1) hessian[i]![j]! += weight * p * (1 - p) * x[i]! * x[j]!;
      }
    }
    const step = solve(hessian, gradient);
    weights = weights.map((weight, i) => weight - step[i]!);
  }
  return weights;
}

function likelihood(weights: readonly number[], { signs }: Row): number {
  return signs === undefined ? 0 : 1 / (1 + Math.exp(-dot(weights, [...features(signs), 1])));
}

/** Gauss's elimination. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const m = matrix.map((row, i) => [...row, right[i]!]);
  const n = m.length;
  for (let i = 0; i < n; i += 1) {
    for (let k = i + 1; k < n; k += 1) {
      const factor = m[k]![i]! / m[i]![i]!;
      for (let j = i; j <= n; j += 1) m[k]![j]! -= factor * m[i]![j]!;
    }
  }
  const solution: number[] = Array.from({ length: n }, () => 0);
  for (let i = n - 1; i >= 0; i -= 1) solution[i] = (m[i]![n]! - m[i]!.slice(i + 1, n).reduce((sum, value, j) => sum + value * solution[i + 1 + j]!, 0)) / m[i]![i]!;
  return solution;
}

function rocArea(own: readonly number[], others: readonly number[]): number {
  return own.reduce((sum, one) => sum + others.reduce((won, other) => won + (one > other ? 1 : one === other ? 0.5 : 0), 0), 0) / (own.length * others.length);
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, i) => sum + value * b[i]!, 0);
}

function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function share(values: readonly number[], fits: (value: number) => boolean): number {
  return values.filter(fits).length / values.length;
}

function three(value: number): string {
  return value.toFixed(3).replace(/^0/u, '');
}

function seeded(start: number): () => number {
  let state = start;
  return () => {
    state = (state * 1_103_515_245 + 12_345) & 0x7fff_ffff;
    return state / 0x7fff_ffff;
  };
}

function shuffled<T>(values: readonly T[]): T[] {
  const copy = [...values];
  for (let i = copy.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    [copy[i], copy[j]] = [copy[j]!, copy[i]!];
  }
  return copy;
}
