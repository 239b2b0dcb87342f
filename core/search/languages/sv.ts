import { stemmer } from '@orama/stemmers/swedish';
import type { Language } from './language.ts';
import { irregularStems } from './irregular-stems.ts';
import { bySuffixLength, evenOut, stripSuffixes } from './strip-suffixes.ts';

const ENDINGS = bySuffixLength(`
  a ad ade ades ads an ans ande anden andena andet ar are aren arens arna arnas arne as at ats d de den des det
  e el eln els elsen elser elserna en ena ens er erna ernas ers es et ets
  sel
  ning ningar ningarna ningars ningen ningens nings
  ing ingar ingarna ingen ings ation ationen ationer ationerna ations
  ering eringar eringarna eringen erings era erad erade erar eras erat erade
  het heten heter heterna hets ig iga igt lig liga ligt
  n na nas nde or orna ornas ors s t
`);

/** Words whose ending only looks like one: an `order` is no `ord`, a `lager` no `lag`. A stem begins its words, but for its last letter. */
const IRREGULAR = irregularStems({
  villa: 'villa villan villans villor villorna', kunde: 'kunde', brukare: 'brukare brukaren brukarens brukarna brukarnas', lura: 'lura lurad lurade lurades lurar lurats lurat', kommande: 'kommande', följande: 'följande',
  ordr: 'order ordern orders orderns ordrar ordrarna ordrars', lagr: 'lager lagret lagrets', varo: 'vara varan varans varor varorna varornas varors',
  billig: 'billig billiga billigt billigare billigast billigaste', trasig: 'trasig trasiga trasigt',
  vanlig: 'vanlig vanliga vanligt vanligare vanligast', ledig: 'ledig lediga ledigt ledighet ledigheten', längd: 'längd längden längder längderna',
});

/** Swedish: Snowball's stemmer; roots by our own list of endings. */
export const sv: Language = {
  code: 'sv',
  stem: (word) => IRREGULAR.get(word) ?? stemmer(word),
  root: (word) => (word === 'följande' ? word : evenOut(stripSuffixes(word, ENDINGS, 4))),
  stopWords: new Set(`
    och eller men att som det den de dem denna detta dessa en ett i på av till för från med utan om vid hos under över efter
    före genom mellan mot ur jag du han hon vi ni man mig dig oss er min mitt mina din ditt dina vår vårt våra ert era sin sitt sina
    är var vara varit blir bli blev blivit har ha hade haft kan kunna kunde ska skall skulle vill vilja ville måste bör får få fick gör göra
    hur vad vem vilka vilken vilket när där här varför vart inte ej så då nu även också bara alla allt något någon några
    finns finnas går gå vilka ens sig sedan än ju väl hej tack snälla hjälp
    ta tar tog tagit ge ger gav gett komma kommer kom kommit behöver behöva behövs finnas fanns sig själv åt mycket mer mest många lite flera redan än igen
    fortfarande aldrig alltid kanske istället i stället helt precis ganska hela varje samma annan annat andra olika egen eget egna samt både antingen varken
    medan innan därför eftersom dock ännu snart säga säger vet veta tror tycker verkar låta låter brukar råkar råkade försöker blivit dessa sådan sådant sådana er ert inget ingen inga
  `.trim().split(/\s+/u)),
  compounds: true,
  linkers: ['', 's', 'o', 'u', 'e', 'a'],
};
