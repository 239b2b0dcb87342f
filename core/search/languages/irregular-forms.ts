import type { Synonyms } from '../synonym-rules.ts';
import type { Language } from './language.ts';

/**
 * Forms of one word whose beginnings differ, or that no list of endings brings together without confusing others: one of each stem is
 * enough. Comparatives are not here, nor verbs that say little. Also two spellings of one word. Written for this project, from the grammar of verbs and nouns that people use with customer service.
 */
const TEXTS: Readonly<Record<string, string>> = {
  sv: `
köpa, köpte; byta, bytte; sälja, sålde, sålt; bryta, bröt, brutit, bruten; avbryta, avbröt, avbrutit; stjäla, stal, stulen, stulit; skriva, skrev, skrivit; dra, drog, dragit; välja, valde, valt; gälla, gällde; säga upp, sade upp, sagt upp; hinna, hann, hunnit
försvinna, försvann, försvunnit, försvunnen; flyga, flög, flugit; frysa, frös, frusit; stänga, stängde; leda, ledde; betyda, betydde; sprida, spridde, spridd; hyra, hyrde, hyrd; köra, körde, körd; lära, lärde; störa, störde, störd; dö, dog, död, dött
höja, höjde, höjd; sänka, sänkt; glömma, glömde, glömt, glömd; låsa, låste, låst; läsa, läste, läst; lösa, löste, löst; resa, reste; trycka, tryckt; märka, märkt; söka, sökte, sökt; röka, rökte; kräva, krävde, krävt
bok, böcker; hand, händer; stad, städer; natt, nätter; tand, tänder; rot, rötter; son, söner; mor, mödrar; bror, bröder; dotter, döttrar; land, länder; öga, ögon; öra, öron; huvud, huvuden`,
  nb: `
kjøpe, kjøpte; bytte, byttet; selge, solgte, solgt; bryte, brøt, brutt; avbryte, avbrøt, avbrutt; stjele, stjal, stjålet; skrive, skrev, skrevet; trekke, trakk, trukket; velge, valgte, valgt; gjelde, gjaldt; si opp, sa opp, sagt opp
forsvinne, forsvant, forsvunnet; fly, fløy, fløyet; fryse, frøs, frosset; bestille, bestilte, bestilt; spørre, spurte, spurt; bety, betydde; spre, spredte, spredt; dø, døde, død; glemme, glemte, glemt; låse, låste, låst; lese, leste, lest
løse, løste, løst; reise, reiste; leie, leide, leid; kjøre, kjørte, kjørt; søke, søkte, søkt, søkje; kreve, krevde, krevd; følge, fulgte, fulgt
bok, bøker; hånd, hender; natt, netter; tann, tenner; rot, røtter; sønn, sønner; mor, mødre; bror, brødre; datter, døtre; øye, øyne; nøkkel, nøkler; barn, barna
syk, sjuk; sykepenger, sjukepengar; sykmelding, sykemelding, sjukmelding; sykehus, sjukehus; skole, skule; skoler, skular; vei, veg; regning, rekning; hjemmeside, heimeside; hjem, heim; penger, pengar; lønn, løn; tjeneste, teneste; virksomhet, verksemd; tilbud, tilbod; søker, søkjer
bruker, brukar; uke, veke; barnehage, barnehagar; kommune, kommunar; veiledning, rettleiing; behandling, handsaming; mulig, mogleg; nødvendig, naudsynt; melk, mjølk; strøm, straum; vann, vatn; frem, fram`,
  da: `
købe, købte; bytte, byttede; sælge, solgte, solgt; bryde, brød, brudt; afbryde, afbrød, afbrudt; stjæle, stjal, stjålet; skrive, skrev, skrevet; trække, trak, trukket; vælge, valgte, valgt; gælde, gjaldt; sige op, sagde op, sagt op
forsvinde, forsvandt, forsvundet; flyve, fløj, fløjet; fryse, frøs, frosset; bestille, bestilte, bestilt; spørge, spurgte, spurgt; betyde, betød; sprede, spredte, spredt; dø, døde, død; glemme, glemte, glemt; låse, låste, låst; læse, læste, læst
løse, løste, løst; rejse, rejste; leje, lejede, lejet; køre, kørte, kørt; søge, søgte, søgt; kræve, krævede; følge, fulgte, fulgt; hjælpe, hjalp, hjulpet
bog, bøger; hånd, hænder; nat, nætter; tand, tænder; rod, rødder; søn, sønner; mor, mødre; bror, brødre; datter, døtre; øje, øjne; barn, børn, børnene; bøde, bøder; nøgle, nøgler`,
  en: `
buy, bought; sell, sold; pay, paid; send, sent; lose, lost, loss; break, broke, broken; steal, stole, stolen; write, wrote, written; speak, spoke, spoken; choose, chose, chosen, choice; forget, forgot, forgotten; freeze, froze, frozen; withdraw, withdrew, withdrawn
lend, lent; spend, spent; bring, brought; catch, caught; teach, taught; deal, dealt; sleep, slept; tear, tore, torn; wear, wore, worn; fly, flew, flown, flight; grow, grew, grown; drive, drove, driven; eat, ate, eaten; throw, threw, thrown; understand, understood
die, died, death, dead; fail, failure; apply, application; refuse, refusal; expire, expiry, expiration; complain, complaint; advise, advice; decide, decision; proceed, procedure; weigh, weight
mouse, mice; person, people; woman, women; child, children; foot, feet; tooth, teeth; life, lives; wife, wives; index, indices; criterion, criteria; analysis, analyses
cheque, check; centre, center; catalogue, catalog; programme, program; colour, color; favourite, favorite; behaviour, behavior; licence, license; defence, defense; tyre, tire; grey, gray; fulfil, fulfill; enrol, enroll; instalment, installment; jewellery, jewelry; aeroplane, airplane; kerb, curb; moustache, mustache
analyse, analyze; neighbour, neighbor; metre, meter; litre, liter; theatre, theater; fibre, fiber; dialogue, dialog; per cent, percent; learnt, learned; burnt, burned; spelt, spelled`,
};

/** The irregular forms of a language, one of each stem, as synonyms of one another. What says little stays with itself. */
export function irregularForms({ code, stopWords, stem }: Pick<Language, 'code' | 'stopWords' | 'stem'>): Synonyms {
  const groups = (TEXTS[code] ?? '').trim().split(/[;\n]/u).map((group) => group.split(',').map((form) => form.trim()).filter((form, i, forms) => form !== '' && !stopWords.has(form) && forms.findIndex((other) => stem(other) === stem(form)) === i));
  return { twoWay: groups.filter((group) => group.length > 1), oneWay: {} };
}
