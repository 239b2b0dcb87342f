import { stemmer } from '@orama/stemmers/danish';
import type { Language } from './language.ts';
import { irregularStems } from './irregular-stems.ts';
import { bySuffixLength, evenOut, stripSuffixes } from './strip-suffixes.ts';

const ENDINGS = bySuffixLength(`
  de e el elen ede eds else elsen elsens elser elserne en ende endes ene enes ens er ere eren eres erne ernes ers es et ets ede
  sel slen selen sler
  ing ingen ingens inger ingerne ings ning ningen ningens ninger ningerne nings
  ation ationen ationer ationerne ations ering eringen eringer eringerne erings erede eret erer
  hed heden heder hederne heds ig ige igt lig lige ligt n ne r s t te
`);

/** Words whose ending only looks like one. A stem begins its words, but for its last letter. */
const IRREGULAR = irregularStems({
  varighed: 'varighed varigheden', gave: 'gave gaven gaver gaverne gavens', værelse: 'værelse værelset værelser værelserne', forrige: 'forrige', følgende: 'følgende', synes: 'synes', forskel: 'forskel forskellen forskelle forskellene',
  vare: 'vare varen varens varer varerne varernes', lager: 'lager lageret lagerets', billet: 'billet billetten billettens billetter billetterne', billig: 'billig billige billigt billigere billigst billigste',
  ledig: 'ledig ledige ledigt ledighed ledigheden', gælde: 'gælde gælder gældende', sidde: 'sidde sidder siddende', passe: 'passe passer passende',
  læge: 'læge lægen lægens læger lægerne lægernes læges', ligge: 'ligge ligger liggende',
});

/** Danish: Snowball's stemmer; roots by our own list of endings. */
export const da: Language = {
  code: 'da',
  stem: (word) => IRREGULAR.get(word) ?? stemmer(word),
  root: (word) => (word === 'følgende' ? word : evenOut(stripSuffixes(word, ENDINGS, 4))),
  stopWords: new Set(`
    og eller men at som det den de dem denne dette disse en et i på af til for fra med uden om ved hos under over efter
    før gennem mellem mod jeg du han hun vi i man mig dig os jer sig min mit mine din dit dine vor vores jeres sin sit sine
    er var være været bliver blive blev blevet har have havde haft kan kunne skal skulle vil ville må måtte bør får få fik gør gøre
    hvordan hvad hvem hvilke hvilken hvilket hvornår når der her hvorfor hvor ikke så da nu også bare alle alt noget nogen nogle
    findes går gå hej tak hjælp
    tage tager tog taget give giver gav givet komme kommer kom kommet behøver behøve skulle findes fandtes selv meget mere mest mange lidt flere allerede end igen
    stadig aldrig altid måske i stedet helt ganske hele hver hvert samme anden andet andre forskellige egen eget egne samt både enten hverken
    mens inden derfor fordi dog endnu snart sige siger ved vide tror synes virker lade lader plejer prøver sådan sådanne jeres ingen intet inget
  `.trim().split(/\s+/u)),
  compounds: true,
  linkers: ['', 's', 'e', 'er'],
};
