import { describe, expect, it } from 'vitest';
import { cutPassages, PASSAGE_LENGTH } from '../../../../core/search/cut-passages.ts';

describe('cutPassages', () => {
  it.each([
    'Open the Klarna app or log in at klarna.com with the e-mail address you ordered with.',
    'Write to returns@tallvik.example, or look at www.tallvik.example/returns?id=3 first.',
    'The cable of version 3.5 is 2.75 metres long…and the plug is called A.B-7!x (see fig.2).',
    'He said "Wait!" and we waited. (All of us.) Then it went on.',
  ])('leaves every sign where it stands: %s', (text) => {
    expect(cutPassages(text)).toEqual([text]);
  });

  it('cuts between sentences, never at a dot inside a word', () => {
    const sentence = 'The invoice is at pay.klarna.com and in the app, where it is shown until it is paid in full.';
    expect(cutPassages(Array.from({ length: 5 }, () => sentence).join(' '))).toEqual([`${sentence} ${sentence}`, `${sentence} ${sentence}`, sentence]);
  });

  it('makes one blank of line breaks and cuts what has no end', () => {
    expect(cutPassages('A line of some length here\n\nand  another line')).toEqual(['A line of some length here and another line']);
    const endless = cutPassages('a.'.repeat(500));
    expect(endless.join('')).toBe('a.'.repeat(500));
    expect(Math.max(...endless.map(({ length }) => length))).toBeLessThanOrEqual(PASSAGE_LENGTH);
  });
});
