import { describe, expect, it } from 'vitest';
import { explainMatch } from '../../../../server/insights/explain-match.ts';
import { REPORT_LANGUAGES, reportLanguage } from '../../../../server/insights/report-language.ts';

const LINES = [
  'pinned to this query by an editor',
  '"retur": not found',
  '"retur": "retur" in title, body (the word itself, ×1.00); "returer" in questions, headings, keywords (another form of the word, ×0.85)',
  'synonym of "pengar tillbaka" (×0.90): "återbetalning": "återbetalningstid" in body (a word that it is part of, ×0.60)',
  'parts of "återbetalningstid" (×0.50): "tid": "tid" in body (a word that begins so, ×1.00); "tids" in body (a word spelled nearly so, ×0.30)',
  'written together, "gift card" (×0.80): "giftcard": "giftkort" in title (the same word in other letters, ×0.70); "giftar" in body (a related word, ×0.40)',
];

describe('explainMatch', () => {
  it('leaves English as the search says it', () => {
    for (const line of LINES) expect(explainMatch(line, reportLanguage('en'))).toBe(line);
  });
  it('says it in Swedish, with the words as they are', () => {
    expect(LINES.map((line) => explainMatch(line, reportLanguage('sv')))).toEqual([
      'en redaktör har fäst den vid den här frågan',
      '"retur": finns inte',
      '"retur": "retur" i rubriken, brödtexten (själva ordet, ×1,00); "returer" i frågorna, mellanrubrikerna, nyckelorden (en annan form av ordet, ×0,85)',
      'synonym till "pengar tillbaka" (×0,90): "återbetalning": "återbetalningstid" i brödtexten (ett ord som det ingår i, ×0,60)',
      'delar av "återbetalningstid" (×0,50): "tid": "tid" i brödtexten (ett ord som börjar så, ×1,00); "tids" i brödtexten (ett ord som stavas nästan så, ×0,30)',
      'sammanskrivet, "gift card" (×0,80): "giftcard": "giftkort" i rubriken (samma ord med andra bokstäver, ×0,70); "giftar" i brödtexten (ett besläktat ord, ×0,40)',
    ]);
  });
  it.each(REPORT_LANGUAGES.filter((tag) => tag !== 'en'))('leaves nothing English in %s', (tag) => {
    for (const line of LINES) expect(explainMatch(line, reportLanguage(tag)).replaceAll(/"[^"]*"/gu, '')).not.toMatch(/\b(?:in|the|word|title|body|questions|headings|keywords|not|found|another|parts|written|together|related|spelled|pinned)\b/u);
  });
  it('leaves a line of another shape', () => expect(explainMatch('something new', reportLanguage('da'))).toBe('something new'));
});
