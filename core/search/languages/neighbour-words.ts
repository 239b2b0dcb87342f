import type { Synonyms } from '../synonym-rules.ts';
import { textToWords } from '../text-to-words.ts';
import type { Language } from './language.ts';

/** The languages of each line, in its order. */
const NEIGHBOURS: readonly string[] = ['sv', 'nb', 'da'];

/**
 * What Swedes, Norwegians and Danes call the same thing, for those who read a neighbour's page. Only words that their letters (`løsning`, `lösning`)
 * and a slip do not bring together. Written for this project, from knowledge of the languages.
 */
const WORDS = `
lösenord; passord; adgangskode, kodeord
köpa; kjøpe; købe
köp; kjøp; køb
faktura, räkning; faktura, regning; faktura, regning
kvitto; kvittering; kvittering
beställa; bestille; bestille
avbeställa; avbestille; afbestille
ångra; angre; fortryde
ångerrätt; angrerett; fortrydelsesret
återbetalning; tilbakebetaling; tilbagebetaling
tillbaka; tilbake; tilbage
leverans; levering; levering
paket; pakke; pakke
spåra; spore; spore
försenad; forsinket; forsinket
trasig; ødelagt; ødelagt
skadad; skadet; beskadiget
klagomål; klage; klage
utlämningsställe, ombud; hentested, utleveringssted; udleveringssted, pakkeshop
öppettider; åpningstider; åbningstider
öppna; åpne; åbne
stänga; stenge, lukke; lukke
butik, affär; butikk; butik, forretning
kundtjänst; kundeservice; kundeservice
fråga; spørsmål; spørgsmål
användare; bruker; bruger
användarnamn; brukernavn; brugernavn
skapa; opprette; oprette
ta bort, radera; slette, fjerne; slette, fjerne
ändra; endre; ændre
byta; bytte; bytte, skifte
spärra; sperre; spærre
inställningar; innstillinger; indstillinger
webbplats, hemsida; nettside, hjemmeside; hjemmeside
webbläsare; nettleser; browser
skärm; skjerm; skærm
ladda ner; laste ned; downloade
skriva ut; skrive ut; udskrive
skrivare; skriver; printer
bilaga; vedlegg; vedhæftning, bilag
mejl, e-post; e-post; mail, e-mail
uppgifter; opplysninger; oplysninger
personuppgifter; personopplysninger; personoplysninger
säga upp; si opp; opsige
uppsägning; oppsigelse; opsigelse
avsluta; avslutte; afslutte
avtal; avtale; aftale
avgift; gebyr, avgift; gebyr, afgift
betalsätt, betalningssätt; betalingsmåte; betalingsmåde
delbetalning, avbetalning; delbetaling, avbetaling; afdrag, delbetaling
presentkort; gavekort; gavekort
present; gave; gave
erbjudande; tilbud; tilbud
billig; billig, rimelig; billig
slut i lager, slutsåld; utsolgt; udsolgt
storlek; størrelse; størrelse
färg; farge; farve
vara; vare; vare
fåtölj; lenestol; lænestol
skåp, garderob; skap; skab
tvätta; vaske; vaske
montera; montere; samle, montere
nyckel; nøkkel; nøgle
företag; bedrift, firma; virksomhed, firma
moms; mva; moms
avregistrera, avprenumerera; melde av; afmelde, framelde
säkerhet; sikkerhet; sikkerhed
bedrägeri; svindel; svindel
stulen; stjålet; stjålet
tappat, förlorat; mistet; mistet
hitta; finne; finde
söka; søke; søge
visa; vise; vise
fungerar; fungerer, virker; virker
fel; feil; fejl
ansökan; søknad; ansøgning
ansöka; søke; ansøge
beslut; vedtak; afgørelse
blankett; skjema; blanket, skema
sopor, avfall; søppel, avfall; skrald, affald
sophämtning; renovasjon; renovation
återvinningscentral; gjenvinningsstasjon; genbrugsplads
förskola; barnehage; børnehave, vuggestue
bygglov; byggetillatelse; byggetilladelse
läkare; lege; læge
vårdcentral; legekontor; lægehus
sjukhus; sykehus; sygehus, hospital
sjukskrivning; sykmelding; sygemelding
sjukpenning; sykepenger; sygedagpenge
föräldrapenning; foreldrepenger; barselsdagpenge
tidsbokning, boka tid; timebestilling; tidsbestilling
läkemedel; legemiddel, medisin; lægemiddel, medicin
el, ström; strøm; strøm
elavbrott, strömavbrott; strømbrudd; strømafbrydelse
elmätare; strømmåler; elmåler
täckning; dekning; dækning
självrisk; egenandel; selvrisiko
ränta; rente; rente
lön; lønn; løn
skatt; skatt; skat
hyra; husleie, leie; husleje, leje
hyresgäst; leietaker; lejer
lägenhet; leilighet; lejlighed
vecka; uke; uge
biljett; billett; billet
resa; reise; rejse
flyg; fly; fly
tåg; tog; tog
semester; ferie; ferie
körkort; førerkort; kørekort
inställd; innstilt; aflyst
anställd; ansatt; ansat
jobb, arbete; jobb, arbeid; job, arbejde
utbildning; utdanning; uddannelse
vaccin; vaksine; vaccine
ärende; sak; sag
pengar; penger; penge
skicka; sende; sende
hämta; hente; hente
lämna tillbaka; levere tilbake; aflevere
logga in; logge inn; logge ind
inloggning; innlogging; login, indlogning
poäng; poeng; point
matta; teppe; tæppe
kudde; pute; pude
täcke; dyne; dyne
dörr; dør; dør
granne; nabo; nabo
utomlands; utlandet; udlandet
tull; toll; told
skuld; gjeld; gæld
påminnelse; purring; rykker
uttag; uttak; udbetaling
sparande; sparing; opsparing
barnbidrag; barnetrygd; børnepenge
bostadsbidrag; bostøtte; boligstøtte
arbetslös; arbeidsledig; arbejdsløs
hemtjänst; hjemmetjeneste; hjemmehjælp, hjemmepleje
äldreboende; sykehjem; plejehjem
vatten; vann; vand
avlopp; avløp; afløb, kloak
gata; gate; gade
väg; vei; vej
snöröjning; brøyting; snerydning
parkeringsböter; parkeringsbot, parkeringsgebyr; parkeringsbøde, parkeringsafgift
namn; navn; navn
personnummer; fødselsnummer, personnummer; cpr-nummer, personnummer
tand; tann; tand
remiss; henvisning; henvisning
sjuk; syk; syg
förälder; forelder, foresatt; forælder
villkor; vilkår; vilkår
kostnad; kostnad; omkostning
länk; lenke; link
bild; bilde; billede
tangentbord; tastatur; tastatur
ljud; lyd; lyd
laddare; lader; oplader
dator; datamaskin, pc; computer, pc
surfplatta; nettbrett; tablet
avisering, notis; varsling; notifikation
möte; møte; møde
spara; lagre; gemme
välja; velge; vælge
lägga till; legge til; tilføje
språk; språk; sprog
mjölk; melk; mælk
kött; kjøtt; kød
grönsak; grønnsak; grøntsag, grønsag
potatis; potet; kartoffel
frukost; frokost; morgenmad
ägg; egg; æg
godis; godteri; slik
läsk; brus; sodavand
tallrik; tallerken; tallerken
kök; kjøkken; køkken
badrum; bad, baderom; badeværelse
sovrum; soverom; soveværelse
vardagsrum; stue; stue
rum; rom; rum, værelse
källare; kjeller; kælder
trädgård; hage; have
fönster; vindu; vindue
golv; gulv; gulv
vägg; vegg; væg
handduk; håndkle; håndklæde
lakan; laken; lagen
kläder; klær; tøj
byxor; bukse; bukser
tröja; genser; trøje, sweater
klänning; kjole; kjole
kjol; skjørt; nederdel
strumpor; sokker; strømper, sokker
mössa; lue; hue
vantar; votter; vanter
väska; veske; taske
resväska; koffert; kuffert
glasögon; briller; briller
smycke; smykke; smykke
cykel; sykkel; cykel
däck; dekk; dæk
färja; ferge; færge
båt; båt; båd
tandläkare; tannlege; tandlæge
sjuksköterska; sykepleier; sygeplejerske
flicka, tjej; jente; pige
pojke, kille; gutt; dreng
fågel; fugl; fugl
trä; tre; træ
skog; skog; skov
blomma; blomst; blomst
höst; høst; efterår
vår; vår; forår
helg; helg; weekend
kväll; kveld; aften
tisdag; tirsdag; tirsdag
snabb; rask, hurtig; hurtig
lärare; lærer; lærer
bok; bok; bog
verktyg; verktøy; værktøj
ugn; ovn; ovn
spis; komfyr; komfur
dammsugare; støvsuger; støvsuger
diskmaskin; oppvaskmaskin; opvaskemaskine
kylskåp; kjøleskap; køleskab
olycka; ulykke; ulykke
`;

/**
 * A neighbour's words for what pages in this language say, one way.
 * @param own languages that the knowledge base has versions in: their readers need no page of a neighbour.
 * @param isHere whether a word, by its stem, is one of this site: then it means what it means here.
 */
export function neighbourWords({ code, stopWords, stem }: Pick<Language, 'code' | 'stopWords' | 'stem'>, own: readonly string[], isHere: (word: string) => boolean): Synonyms {
  const at = NEIGHBOURS.indexOf(code);
  if (at < 0) return { twoWay: [], oneWay: {} };
  const oneWay = new Map<string, string[]>();
  for (const line of WORDS.trim().split('\n')) {
    const cells = line.split(';').map((cell) => cell.split(',').map((phrase) => phrase.trim()));
    const here = cells[at] ?? [];
    const said = cells.flatMap((cell, i) => (i === at || own.includes(NEIGHBOURS[i]!) ? [] : cell));
    for (const phrase of said) {
      const words = textToWords(phrase).filter(({ piece }) => !piece).map(({ word }) => word);
      if (here.some((other) => stem(other) === stem(phrase)) || words.every((word) => stopWords.has(word) || isHere(word))) continue;
      oneWay.set(phrase, [...new Set([...oneWay.get(phrase) ?? [], ...here])]);
    }
  }
  return { twoWay: [], oneWay: Object.fromEntries(oneWay) };
}
