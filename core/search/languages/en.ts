import { stemmer } from '@orama/stemmers/english';
import type { Language } from './language.ts';
import { bySuffixLength, stripSuffixes } from './strip-suffixes.ts';

const ENDINGS = bySuffixLength(`
  s es ed ing ings er ers or ors able ible ation ations ion ions ment ments ness al ally ly ity ive ance ence ant ent e y ies ied
`);

/** English: Porter's stemmer; roots by our own list of endings. */
export const en: Language = {
  code: 'en',
  stem: stemmer,
  root: (word) => stripSuffixes(word, ENDINGS, 4),
  stopWords: new Set(`
    a an the and or but if of in on at by for from with without to into onto over under about as is are was were be been being am
    do does did doing done have has had having can could will would shall should may might must i me my mine you your yours he she it
    its we us our they them their this that these those there here what which who whom whose when where why how not no so then than
    too also just only any some all get got im ive dont cant doesnt isnt wont please hi hello thanks help
  `.trim().split(/\s+/u)),
  compounds: false,
  linkers: [''],
};
