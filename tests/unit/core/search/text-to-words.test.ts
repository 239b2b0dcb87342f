import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textToWords } from '../../../../core/search/text-to-words.ts';

// Words of plain letters between blanks are cut without the patterns that tell what a word is. A blank of another kind behind
// each word asks the patterns.
const OTHER_BLANK = '\u2003';

describe('words of a text', () => {
  it('are cut by hand where the patterns would cut them', () => {
    const piece = fc.oneof(
      fc.constantFrom('Lösenord', 'ÅÄÖ', 'e-post', "don't", 'bank’s', 'v2.0', 'pc:n', 'example.com/help', '№42', 'x²', 'ﬁ', 'naı̈ve', 'a\u0301', 'so\u00adft', '返金', 'ªb', 'STRASSE', 'ß', 'ÿ', 'µ', '½', '𝒳', 'a'.repeat(60)),
      fc.constantFrom(' ', ' ', ' ', '.', '. ', ', ', '? ', '-', '\n', '"', '(', '_', '@', '&', '·', '\u0301', '\u0000', '«', '¿'),
      fc.string({ unit: 'binary', maxLength: 4 }),
      fc.string({ maxLength: 6 }),
    );
    fc.assert(fc.property(fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')), (text) => {
      expect(textToWords(text)).toEqual(textToWords(`${text.replaceAll(' ', OTHER_BLANK)}${OTHER_BLANK}`));
    }), { numRuns: 800 });
  });

  it('come of a text that is full of apostrophes, too', () => {
    const cut = (text: string): string[] => textToWords(text).map(({ word }) => word);
    expect(cut("'s".repeat(100_000))).toEqual(['s']);
    expect(cut("pc'en's's")).toEqual(['pc']);
    expect(cut("pc'en'x's")).toEqual(['pcenx']);
    // A letter of its own where nothing else joins: there is no ending to take away.
    expect(cut('ersʼ’ene')).toEqual(['ersʼ']);
  });

  it('say where they stand', () => {
    const text = 'Ändra e-post: så, gör du.';
    expect(textToWords(text).map(({ word, start, end, piece }) => [word, text.slice(start, end), piece])).toEqual([
      ['ändra', 'Ändra', false], ['epost', 'e-post', false], ['post', 'post', true], ['så', 'så', false], ['gör', 'gör', false], ['du', 'du', false],
    ]);
  });
});
