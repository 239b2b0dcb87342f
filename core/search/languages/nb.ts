import { stemmer } from '@orama/stemmers/norwegian';
import type { Language } from './language.ts';
import { irregularStems } from './irregular-stems.ts';
import { bySuffixLength, evenOut, stripSuffixes } from './strip-suffixes.ts';

const ENDINGS = bySuffixLength(`
  a ane anes ar ast d de dde e el else elsen elsene elser sel selen en ende ene enes ens er ere eren erene eres erne ers ert es et ete ets
  ing inga ingar ingen ingene ingens inger ings ning ninga ningen ningene ninger nings
  asjon asjonen asjonene asjoner asjons ering eringen eringene eringer erings erte
  het heten hetene heter hets ig ige iga leg lege lig lige r s st t te
`);

/** Words whose ending only looks like one. A stem begins its words, but for its last letter. */
const IRREGULAR = irregularStems({
  varighet: 'varighet varigheten', mega: 'mega', kommende: 'kommende', følgende: 'følgende',
  vare: 'vare varen varens varer varene varenes', lager: 'lager lageret lagerets', billig: 'billig billige billigere billigst billigste',
  vanlig: 'vanlig vanlige vanligere vanligst', ledig: 'ledig ledige ledighet ledigheten', virkelig: 'virkelig virkelige', gjelde: 'gjelde gjelder gjeldende', fastlege: 'fastlege fastlegen fastlegens fastleger fastlegene', ikke: 'ikke ikkje',
});

/** Norwegian, Bokmål; Nynorsk endings meet at the root. Snowball's stemmer; roots by our own list of endings. */
export const nb: Language = {
  code: 'nb',
  stem: (word) => IRREGULAR.get(word) ?? stemmer(word),
  root: (word) => (word === 'følgende' ? word : evenOut(stripSuffixes(word, ENDINGS, 4))),
  stopWords: new Set(`
    og eller men at som det den de dem denne dette disse en et ei i på av til for fra med uten om ved hos under over etter
    før gjennom mellom mot jeg du han hun vi dere man meg deg oss seg min mitt mine din ditt dine vår vårt våre sin sitt sine
    er var være vært blir bli ble blitt har ha hadde hatt kan kunne skal skulle vil ville må måtte bør får få fikk gjør gjøre
    hvordan hva hvem hvilke hvilken hvilket når der her hvorfor hvor ikke så da nå også bare alle alt noe noen
    finnes går gå eg me dykk ikkje kva korleis kvifor kven kvar frå eit dei ein vere hei takk hjelp
    ta tar tok tatt gi gir ga gitt komme kommer kom kommet trenger trenge finnes fantes selv mye mer mest mange litt flere allerede enn igjen
    fortsatt aldri alltid kanskje istedenfor i stedet helt ganske hele hver hvert samme annen annet andre forskjellige egen eget egne samt både enten verken
    mens innen derfor fordi dog ennå snart si sier vet vite tror synes virker la lar pleier prøver slik slike deres ingen ingenting intet vil
  `.trim().split(/\s+/u)),
  compounds: true,
  linkers: ['', 's', 'e', 'er'],
};
