import { stemmer } from '@orama/stemmers/english';
import { irregularStems } from './irregular-stems.ts';
import type { Language } from './language.ts';
import { bySuffixLength, stripSuffixes } from './strip-suffixes.ts';

// Endings of stems, not of words: Porter leaves `deliveri`, `deliver`, `shipment`.
const ENDINGS = bySuffixLength('i li est e er or at ion ation iv al abl ibl ment ness iti anc enc ant ent s');

const BRITISH = /is(e|ed|es|er|ers|ing|ation|ations)$/u;

/** Who uses something is not one of us. A stem begins its words, but for its last letter. */
const IRREGULAR = irregularStems({ use: 'use used uses using' });

/** Porter's stem; `organise` is read as `organize`. */
function stem(word: string): string {
  return IRREGULAR.get(word) ?? stemmer(word.length >= 7 ? word.replace(BRITISH, 'iz$1') : word);
}

/** English: Porter's stemmer; roots by our own list of endings. */
export const en: Language = {
  code: 'en',
  stem,
  root: (word) => stripSuffixes(stem(word), ENDINGS, 4),
  stopWords: new Set(`
    a an the and or but if of in on at by for from with without to into onto over under about as is are was were be been being am
    do does did doing done have has had having can could will would shall should may might must i me my mine you your yours he she it
    its we us our they them their this that these those there here what which who whom whose when where why how not no so then than
    too also just only any some all get got im ive dont cant doesnt isnt wont didnt wasnt werent arent havent hasnt hadnt couldnt shouldnt wouldnt cannot youre youve youll theyre theyve weve hes shes whats wheres hows thats theres whos please hi hello thanks help
    take takes took taken give gives gave given go goes going went come comes came make makes made say says said know think want wants wanted need needs needed
    let lets see if much many more most few less very really still again already always never ever yet even each every both other another same such
    own while until before after because since through during between up down out off again further once now per via am way thing things something anything someone anyone
  `.trim().split(/\s+/u)),
  compounds: false,
  linkers: [''],
};
