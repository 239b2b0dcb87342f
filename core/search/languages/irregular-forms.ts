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
bok, böcker; hand, händer; stad, städer; natt, nätter; tand, tänder; rot, rötter; son, söner; mor, mödrar; bror, bröder; dotter, döttrar; land, länder; öga, ögon; öra, öron; huvud, huvuden
gås, gäss, gässen; mus, möss, mössen; lus, löss; fot, fötter; bot, böter; bonde, bönder; man, män, männen; brand, bränder; strand, stränder; stång, stänger; tång, tänger; ledamot, ledamöter; verkstad, verkstäder; huvudstad, huvudstäder; bokstav, bokstäver
museum, museet, museer, museerna; centrum, centret, centra; gymnasium, gymnasiet, gymnasier; stadium, stadiet, stadier; datum, datumet; laboratorium, laboratoriet, laboratorier; jubileum, jubileet; akvarium, akvariet, akvarier; seminarium, seminariet, seminarier; kriterium, kriteriet, kriterier; podium, podiet; medium, mediet, medier
by, byn, byar, byarna; sjö, sjön, sjöar, sjöarna; bro, bron, broar, broarna; sko, skon, skor, skorna; knä, knäet, knän, knäna; frö, fröet, frön, fröna; ö, ön, öar, öarna; bi, biet, bin, bina
dricka, drack, druckit, drucken; springa, sprang, sprungit; gripa, grep, gripit, gripen; slita, slet, slitit, sliten; bjuda, bjöd, bjudit, bjuden; skjuta, sköt, skjutit, skjuten; knyta, knöt, knutit, knuten; flyta, flöt, flutit; binda, bundit, bunden; brinna, brann, brunnit; finna, fann, funnit, funnen; sjunka, sjönk, sjunkit; sticka, stack, stuckit
vinna, vann, vunnit; spricka, sprack, spruckit, sprucken; skära, skar, skurit, skuren; slå, slog, slagit, slagen; hålla, höll, hållit, hållen; falla, föll, fallit; veta, visste, vetat; lägga, lade, lagt, lagd; sätta, satte; rida, ridit; skina, sken; sjunga, sjöng, sjungit; smörja, smorde, smort; skilja, skilde, skild; stödja, stödde, stött`,
  nb: `
kjøpe, kjøpte; bytte, byttet; selge, solgte, solgt; bryte, brøt, brutt; avbryte, avbrøt, avbrutt; stjele, stjal, stjålet; skrive, skrev, skrevet; trekke, trakk, trukket; velge, valgte, valgt; gjelde, gjaldt; si opp, sa opp, sagt opp
forsvinne, forsvant, forsvunnet; fly, fløy, fløyet; fryse, frøs, frosset; bestille, bestilte, bestilt; spørre, spurte, spurt; bety, betydde; spre, spredte, spredt; dø, døde, død; glemme, glemte, glemt; låse, låste, låst; lese, leste, lest
løse, løste, løst; reise, reiste; leie, leide, leid; kjøre, kjørte, kjørt; søke, søkte, søkt, søkje; kreve, krevde, krevd; følge, fulgte, fulgt
bok, bøker; hånd, hender; natt, netter; tann, tenner; rot, røtter; sønn, sønner; mor, mødre; bror, brødre; datter, døtre; øye, øyne; nøkkel, nøkler; barn, barna
syk, sjuk; sykepenger, sjukepengar; sykmelding, sykemelding, sjukmelding; sykehus, sjukehus; skole, skule; skoler, skular; vei, veg; regning, rekning; hjemmeside, heimeside; hjem, heim; penger, pengar; lønn, løn; tjeneste, teneste; virksomhet, verksemd; tilbud, tilbod; søker, søkjer
bruker, brukar; uke, veke; barnehage, barnehagar; kommune, kommunar; veiledning, rettleiing; behandling, handsaming; mulig, mogleg; nødvendig, naudsynt; melk, mjølk; strøm, straum; vann, vatn; frem, fram
gås, gjess; mus, musene; lus, lusene; fot, føtter; bonde, bønder, bøndene; mann, menn, mennene; strand, strender; stang, stenger; tang, tenger; kraft, krefter; ku, kyr, kyrne; bot, bøter; kne, kneet, knær, knærne; tre, treet, trær, trærne; sko, skoen, skoene; by, byen, byer, byene; øy, øya, øyer, øyene; bru, brua, bruer; bro, broen, broer, broene; ski, skien, skiene
museum, museet, museer, museene; sentrum, sentret, sentrene; gymnasium, gymnasiet; stadion, stadioner; laboratorium, laboratoriet, laboratorier; jubileum, jubileet; akvarium, akvariet, akvarier; seminar, seminarer; kriterium, kriteriet, kriterier; studium, studiet, studier; medium, mediet, medier
drikke, drakk, drukket; springe, sprang, sprunget; gripe, grep, grepet; slite, slet, slitt; tilby, tilbød, tilbudt; skyte, skjøt, skutt; knytte, knyttet; flyte, fløt; binde, bandt, bundet; brenne, brant, brent; finne, fant, funnet; synke, sank, sunket; stikke, stakk, stukket; vinne, vant, vunnet; sprekke, sprakk, sprukket; skjære, skar, skåret; slå, slo, slått
holde, holdt; falle, falt; vite, visste; legge, lagt; sette, satte; synge, sang, sunget; bære, båret; skille, skilte, skilt; strekke, strakk, strukket; nyse, nøs; fortelle, fortalte, fortalt; telle, talte, talt
bolig, bustad; bolig, bustader; lege, dokter; kirke, kyrkje; høyere, høgare; først, fyrst; selv, sjølv; hjemmehjelp, heimehjelp; hjemme, heime; flere, fleire; flest, flest; mer, meir; fra, frå; noe, noko; noen, nokon; hvor, kvar; hvordan, korleis; hva, kva; hvem, kven; hvilken, kva for; hvorfor, kvifor; bare, berre; se, sjå; gjøre, gjere; si, seie; komme, kome; være, vere; bli, verte; spise, ete
hjelpe, hjelpa; begynne, byrje; forskjell, skilnad; opplysning, opplysningar; innbygger, innbyggjar; eier, eigar; eiendom, eigedom; leietaker, leigetakar; leie, leige; kjøper, kjøpar; selger, seljar; arbeidstaker, arbeidstakar; arbeidsgiver, arbeidsgjevar; gi, gje; lønnsslipp, lønsslipp; avgjørelse, avgjerd; følge, følgje; bygge, byggje; legge, leggje; ligge, liggje; trenge, trengje; henge, hengje; tenke, tenkje; merke, merkje; røyke, røykje; åpen, open; åpne, opne; åpningstid, opningstid
sykdom, sjukdom; sykepleier, sjukepleiar; sykefravær, sjukefråvær; fravær, fråvær; fradrag, frådrag; fremdeles, framleis; fremtid, framtid; kveld, kveldar; morgen, morgon; måned, månad; måneder, månader; dager, dagar; uken, veka; ukene, vekene; innen, innan; uten, utan; ennå, enno; nå, no; også, òg; bekreftelse, stadfesting; bekrefte, stadfeste; oppgave, oppgåve; gave, gåve; navn, namn; brukernavn, brukarnamn; fornavn, førenamn; etternavn, etternamn; barn, born; mulighet, moglegheit; sikkerhet, tryggleik; nyhet, nyhende; nyheter, nyhende; tillatelse, løyve; innkreving, innkrevjing`,
  da: `
købe, købte; bytte, byttede; sælge, solgte, solgt; bryde, brød, brudt; afbryde, afbrød, afbrudt; stjæle, stjal, stjålet; skrive, skrev, skrevet; trække, trak, trukket; vælge, valgte, valgt; gælde, gjaldt; sige op, sagde op, sagt op
forsvinde, forsvandt, forsvundet; flyve, fløj, fløjet; fryse, frøs, frosset; bestille, bestilte, bestilt; spørge, spurgte, spurgt; betyde, betød; sprede, spredte, spredt; dø, døde, død; glemme, glemte, glemt; låse, låste, låst; læse, læste, læst
løse, løste, løst; rejse, rejste; leje, lejede, lejet; køre, kørte, kørt; søge, søgte, søgt; kræve, krævede; følge, fulgte, fulgt; hjælpe, hjalp, hjulpet
bog, bøger; hånd, hænder; nat, nætter; tand, tænder; rod, rødder; søn, sønner; mor, mødre; bror, brødre; datter, døtre; øje, øjne; barn, børn, børnene; bøde, bøder; nøgle, nøgler
gås, gæs, gæssene; mus, musene; lus, lusene; fod, fødder; bonde, bønder, bønderne; mand, mænd, mændene; strand, strande; stang, stænger; tang, tænger; kraft, kræfter; knæ, knæet, knæene; træ, træet, træer, træerne; sko, skoen, skoene; by, byen, byer, byerne; ø, øen, øer, øerne; bro, broen, broer, broerne; sø, søen, søer, søerne; ski, skien, skiene
museum, museet, museer, museerne; centrum, centret, centre; gymnasium, gymnasiet, gymnasier; stadion, stadioner; laboratorium, laboratoriet, laboratorier; jubilæum, jubilæet; akvarium, akvariet, akvarier; seminar, seminarer; kriterium, kriteriet, kriterier; studium, studiet, studier; medium, mediet, medier; ministerium, ministeriet, ministerier
drikke, drak, drukket; springe, sprang, sprunget; gribe, greb, grebet; slide, sled, slidt; tilbyde, tilbød, tilbudt; skyde, skød, skudt; knytte, knyttet; flyde, flød; binde, bandt, bundet; brænde, brændt; finde, fandt, fundet; synke, sank, sunket; stikke, stak, stukket; vinde, vandt, vundet; sprække, sprak, sprækket; skære, skar, skåret; slå, slog, slået
holde, holdt; falde, faldt; vide, vidste; lægge, lagde, lagt; sætte, satte; synge, sang, sunget; bære, båret; skille, skilte, skilt; strække, strakte, strakt; nyse, nøs; fortælle, fortalte, fortalt; tælle, talte, talt; smøre, smurte, smurt`,
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
