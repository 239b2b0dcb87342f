import { describe, expect, it } from 'vitest';
import { languageOf, loadLanguage } from '../../../../core/search/languages/languages.ts';
import { supportSynonyms } from '../../../../core/search/languages/support-synonyms.ts';
import { ListedSynonyms, readSynonymRules, synonymRules, synonymTable, type Synonyms } from '../../../../core/search/synonym-rules.ts';

const rulesOf = (synonyms: Synonyms, here?: readonly string[]): string[] =>
  readSynonymRules([synonymRules(synonyms, 0.5, here && ((words) => here.includes(words.join(' '))))]).map(({ from, to, weight }) => `${from.join(' ')} > ${to.map((phrase) => phrase.join(' ')).join(', ')} × ${weight}`).sort();

describe('synonym rules of an index', () => {
  it('come back sorted, both ways and one way', () => {
    expect(rulesOf({ twoWay: [['refund', 'money back'], ['parcel', 'package', 'box']], oneWay: { stuff: ['goods', 'parcel'] } })).toEqual([
      'box > package, parcel × 0.5', 'money back > refund × 0.5', 'package > box, parcel × 0.5', 'parcel > box, package × 0.5', 'refund > money back × 0.5', 'stuff > goods, parcel × 0.5',
    ]);
  });

  it('point only at what a site has, and are written down once', () => {
    const synonyms: Synonyms = { twoWay: [['parcel', 'package', 'box', 'crate']], oneWay: { c: ['box'], thing: ['box', 'parcel'] } };
    expect(rulesOf(synonyms, ['parcel', 'box'])).toEqual(['box > parcel × 0.5', 'c > box × 0.5', 'crate > box, parcel × 0.5', 'package > box, parcel × 0.5', 'parcel > box × 0.5', 'thing > box, parcel × 0.5']);
    expect(synonymRules(synonyms, 0.5, (words) => ['parcel', 'box'].includes(words.join(' '))).rules).toBe('c>box\ncrate,package,thing+box,parcel');
    expect(rulesOf(synonyms, [])).toEqual([]);
  });

  it('have no signs of their own in their words', () => {
    expect(rulesOf({ twoWay: [['c++', 'a>b', 'x,y']], oneWay: {} })).toEqual(['a b > c, x y × 0.5', 'c > a b, x y × 0.5', 'x y > a b, c × 0.5']);
  });
});

describe('the rules of a whole index', () => {
  it.each(['en', 'sv', 'nb', 'da', 'de'])('are found in %s as if all of them had been read', async (code) => {
    await loadLanguage(code);
    const language = languageOf(code);
    const written = [
      synonymRules(code === 'de' ? { twoWay: [['änderung', 'umbuchung'], ['öffnungszeiten', 'geöffnet um'], ['straße', 'weg']], oneWay: { überweisen: ['zahlen'], 'Ärger mit': ['beschwerde'] } } : supportSynonyms(language), 0.55),
      synonymRules({ twoWay: [['refund', 'æble'], ['åpne', '𝒜lpha']], oneWay: { '7-eleven': ['kiosk'] } }, 0.9),
    ];
    const all = synonymTable(readSynonymRules(written), language);
    const listed = new ListedSynonyms(written, language);
    expect(all.rules.size).toBeGreaterThan(10);
    for (const [key, rules] of all.rules) expect(listed.rulesFor(key), key).toEqual(rules);
    for (const [root, phrases] of all.phrases) expect(listed.phrasesFrom(root), root).toEqual(phrases);
    expect(listed.rulesFor('zzz')).toEqual([]);
    expect(listed.phrasesFrom('')).toEqual([]);
  });
});
