import { expect, it } from 'vitest';
import type { SearchAnswer } from '../../../../core/search/search-answer.ts';
import { articlesAbout } from '../../../../widget/panel/look-at-page.ts';

type Found = readonly [id: string, score: number, isInTitle?: boolean];

const answerTo = (answerable: number, ...found: Found[]) => ({
  query: '', answerable, total: found.length,
  hits: found.map(([id, score, isInTitle]) => ({ id, title: id, path: `${id}/`, category: '', score, titleMarks: isInTitle ? [[0, 1]] : [], pinned: false })),
}) as unknown as SearchAnswer;

it.each<[topic: string, answer: SearchAnswer | undefined, expected: string[]]>([
  ['whose word is in titles', answerTo(0.86, ['times', 164, true], ['abroad', 151, true]), ['times', 'abroad']],
  ['that one article is about, whatever its title', answerTo(0.96, ['place-order', 124], ['payment-declined', 75]), ['place-order']],
  ['that many articles mention', answerTo(0.95, ['out-of-stock', 119], ['contact-us', 99], ['return', 87]), []],
  ['that nothing answers', answerTo(0.5, ['warranty', 15, true]), []],
  ['asked before there is a search', undefined, []],
])('a page about a topic %s', async (_topic, answer, expected) => {
  expect((await articlesAbout(['topic'], async () => answer)).map(({ id }) => id)).toEqual(expected);
});
