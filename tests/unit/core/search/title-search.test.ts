import { describe, expect, it } from 'vitest';
import { packTitles, TitleSearch, unpackTitles } from '../../../../core/search/title-search.ts';

const LINES = ['Hur byter jag lösenord?\tglömt inloggning', 'När får jag pengarna tillbaka?\tåterbetalning', '', 'Ändra leveransadress', 'Fakturor och kvitton', 'Var är mitt paket?\tleverans spåra'];
const search = new TitleSearch(LINES);
const found = (query: string) => search.search(query).map(({ title }) => title);

describe('TitleSearch', () => {
  it.each([
    ['lösenord', 'Hur byter jag lösenord?'],
    ['LOSENORD', 'Hur byter jag lösenord?'],
    ['lösenordet', 'Hur byter jag lösenord?'],
    ['glömt', 'Hur byter jag lösenord?'],
    ['åter', 'När får jag pengarna tillbaka?'],
    ['faktura', 'Fakturor och kvitton'],
    ['adress', 'Ändra leveransadress'],
  ])('finds for "%s" "%s" first', (query, title) => { expect(found(query)[0]).toBe(title); });

  it('puts a word of the title before the same word beside it, and says where it stands in the list', () => {
    expect(search.search('leverans').map(({ article }) => article)).toEqual([3, 5]);
  });

  it('says how much of the list is still to be read', () => {
    const long = new TitleSearch([...LINES, ...LINES]);
    expect(long.unread).toBe(12);
    expect([long.readAhead(5), long.unread]).toEqual([true, 7]);
    long.add('Byta storlek');
    long.search('x');
    expect(long.unread).toBe(0);
  });

  it('finds nothing for nothing, and for what is not there', () => {
    expect([found(''), found('   ?! '), found('zebra'), found('e'.repeat(5000))]).toEqual([[], [], [], []]);
    expect(new TitleSearch([]).search('x')).toEqual([]);
  });

  it('reads the beginning of what somebody pastes', () => {
    expect([found(`lösenord${' '.repeat(5000)}`), found(`${' '.repeat(5000)}lösenord`)]).toEqual([['Hur byter jag lösenord?'], []]);
  });

  it('does not take one common word for the question', () => {
    expect(found('jag zebraskötare fjällvandring')).toEqual([]);
  });
});

describe('packTitles', () => {
  it('leaves out what the line before has in the same place, and nothing else is lost', () => {
    expect(packTitles(['How do I pay?', 'How do I return it?', 'Pay later\tinvoice'])).toBe('How do I pay?\n   return it?\nPay later\tinvoice');
    const alike = ['A B', 'A', 'A B C', '', 'B', 'B\tB', ' B  B ', 'B B'];
    expect(unpackTitles(packTitles(alike))).toEqual(['A B', 'A', 'A B C', '\t', 'B', 'B\tB', 'B B', 'B B']);
    expect(new TitleSearch(unpackTitles(packTitles(LINES))).search('leverans')).toEqual(search.search('leverans'));
  });
});
