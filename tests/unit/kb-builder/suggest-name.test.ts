import { describe, expect, it } from 'vitest';
import { suggestName } from '../../../kb-builder/suggest-name.ts';

describe('suggestName', () => {
  const known = ['title', 'questions', 'redirect_from', 'must_rank', 'baseUrl'];
  it.each([
    ['titel', 'title'],
    ['question', 'questions'],
    ['redirectFrom', 'redirect_from'],
    ['must-rank', 'must_rank'],
    ['baseURL', 'baseUrl'],
    ['colour', undefined],
    ['x', undefined],
    ['x'.repeat(10_000), undefined],
  ])('%s → %s', (found, name) => expect(suggestName(found, known)).toBe(name));
});
