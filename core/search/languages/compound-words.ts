import type { Language } from './language.ts';

/**
 * Words of which others are made (`mätare` in `vattenmätare`), and beginnings that stand in compounds alone (`ladd`, `gatu`). A site seldom writes them by
 * themselves, and then could not tell where its compounds are cut. Of four letters and more: shorter ones fit by chance. Written for this project, from no list.
 */
const TEXTS: Readonly<Record<string, string>> = {
  sv: `
    nummer kostnad belopp betalning leverans beställning order vara varor retur bekräftelse uppgift besked ansökan anmälan ärende konto adress avtal abonnemang försäkring lösen språk storlek gräns period datum
    mätare mätning räknare avläsning stolpe kabel sladd kontakt uttag brytare säkring panna pump värmare kylare fläkt filter element batteri laddare lampa belysning antenn mottagare sändare dosa skåp låda kärl tunna korg säck påse burk flaska
    kruka hink spann vagn kärra släp båge ställ ställning hållare krok list skiva platta panel plåt rulle rull slang ledning kran ventil lock handtag lucka grind stängsel staket räcke ramp stege tröskel tegel ränna brunn avlopp
    verktyg borr hammare skruv mutter bult nagel färg lack tapet kakel puts putsning målning snickeri renovering rivning bygge byggnad anläggning installation montering reparation underhåll skötsel rengöring städning sanering sotning
    besiktning provning kontroll tillsyn granskning prövning bedömning utredning inspektion provtagning analys undersökning behandling operation vaccination vård omsorg tjänst hjälp stöd rådgivning handledning vägledning utbildning undervisning träning
    övning lektion termin betyg intyg bevis diplom examen certifikat tillstånd licens legitimation behörighet förbud plikt skyldighet rättighet rätt regel förordning stadga policy plan ritning karta skiss modell mall blankett formulär bilaga protokoll
    mötet möte stämma nämnd styrelse utskott förening förbund bolag företag firma byrå myndighet verk kontor avdelning enhet central station hållplats terminal hamn brygga garage parkering plats ruta område kvarter distrikt kommun region
    gård hage trädgård tomt park bana hall lokal stuga hytta vind källare badrum tvättstuga balkong altan terrass uteplats entré trappa hiss port dörr fönster glas vägg golv fasad
    gymnast läkare sköterska terapeut psykolog tandläkare optiker veterinär frisör mäklare förmedlare förvaltare handläggare rådgivare ledare chef ägare hyresgäst boende gäst kund patient elev student lärare vårdare vakt förare arbetare montör tekniker ingenjör
    elektriker hantverkare entreprenör leverantör tillverkare säljare köpare givare tagare mottagning uthyrning utlåning hyra pant deposition skuld ränta avgift taxa peng penning bidrag avdrag premie rabatt kupong check kassa bank fond aktie depå
    räkning faktura kvitto reskontra bokföring redovisning deklaration revision budget bokslut semester ledighet frånvaro sjuk skada olycka brand stöld inbrott läcka fukt mögel buller damm avfall sopor skräp återvinning sortering tömning hämtning
    lämning transport frakt flytt resa biljett tidtabell linje buss färja flyg cykel moped motor bromsar däck fälg hjul ratt säte stol bälte lykta vinter sommar vecka månad dygn timme minut helg kväll morgon
    djur hund katt häst fågel fisk foder dryck kött bröd grönsak frukt kryddor svamp blad frön plantor tvätt disk torkare tumlare maskin spis frys dammsugare kläder skor jacka byxa handske hjälm väst uniform dräkt
    barn ungdom senior pensionär familj förälder vuxen kvinna flicka pojke vatten värme energi elektricitet fjärrvärme solcell bredband fiber telefon mobil dator skärm tangentbord skrivare program mapp bild text brev post mejl blogg sida länk
    gatu varu kyrko hälso veckotid sjukdom ladd servering alkohol tobak livsmedel kemikalie medicin läkemedel recept glasögon hörapparat rullstol hjälpmedel färdtjänst hemtjänst förskola fritids skola bibliotek museum teater idrott fotboll simning
  `,
  nb: `
    nummer kostnad beløp betaling levering bestilling ordre varer retur bekreftelse opplysning beskjed søknad melding konto adresse avtale abonnement forsikring kode språk størrelse grense periode dato kort gebyr service
    måler måling teller avlesning stolpe kabel ledning kontakt uttak bryter sikring panne pumpe varmer kjøler vifte filter batteri lader lampe belysning antenne mottaker sender boks skap kasse dunk tønne kurv sekk pose flaske
    krukke bøtte vogn henger kjerre bøyle stativ holder krok list plate panel rulle slange kran ventil lokk håndtak luke grind gjerde rekkverk rampe stige terskel renne brønn avløp kloakk
    verktøy drill hammer skrue mutter bolt maling lakk tapet flis puss pussing snekker oppussing riving bygg bygning anlegg installasjon montering reparasjon vedlikehold stell rengjøring vask vasking rydding sanering feiing
    prøving kontroll tilsyn gjennomgang vurdering utredning befaring prøvetaking analyse undersøkelse behandling operasjon vaksinasjon pleie omsorg tjeneste hjelp støtte rådgivning veiledning opplæring undervisning trening
    øvelse time semester karakter attest bevis vitnemål eksamen sertifikat tillatelse bevilling løyve lisens legitimasjon forbud plikt rettighet regel forskrift vedtekt plan tegning kart skisse modell blankett skjema vedlegg protokoll
    møte nemnd styre utvalg forening forbund selskap bedrift firma byrå myndighet verk kontor avdeling enhet sentral stasjon holdeplass terminal havn brygge garasje parkering plass rute sone område kvartal distrikt kommune region fylke
    gård hage tomt park bane hall lokale stue hytte loft kjeller kjøkken balkong terrasse uteplass inngang trapp heis port vindu glass vegg gulv fasade
    lege pleier sykepleier terapeut psykolog tannlege optiker veterinær frisør megler formidler forvalter saksbehandler rådgiver leder sjef eier leietaker beboer gjest kunde pasient elev student lærer vakt fører arbeider montør tekniker ingeniør
    elektriker håndverker entreprenør leverandør produsent selger kjøper giver taker mottak utleie utlån leie pant depositum gjeld rente avgift takst tilskudd fradrag premie rabatt kupong sjekk bank fond aksje
    regning faktura kvittering regnskap bokføring revisjon budsjett lønn ferie permisjon fravær skade ulykke brann tyveri innbrudd lekkasje fukt mugg støy røyk støv avfall søppel gjenvinning sortering tømming henting
    transport frakt flytting reise billett tabell linje buss ferge sykkel moped motor bremse dekk felg hjul ratt sete stol belte vinter sommer måned døgn minutt helg kveld morgen
    dyrs hund katt hest fugl fisk drikke kjøtt brød grønnsak frukt krydder sopp plante oppvask tørketrommel maskin komfyr fryser støvsuger klær jakke bukse hanske hjelm vest uniform drakt
    barne ungdom senior pensjonist familie forelder voksen kvinne jente gutt vann varme energi fjernvarme solcelle bredbånd fiber telefon mobil datamaskin skjerm tastatur skriver program mappe bilde tekst brev post side lenke
    gate vare kirke helse sykdom lade tilhenger skjenke alkohol tobakk matvare medisin legemiddel resept brille høreapparat rullestol hjelpemiddel hjemmehjelp barnehage skole bibliotek museum teater idrett fotball svømme
    steke koke vaske skrive lese kjøre bygge male kjøpe salgs
  `,
  da: `
    nummer omkostning beløb betaling levering bestilling ordre varer retur bekræftelse oplysning besked ansøgning anmeldelse konto adresse aftale abonnement forsikring sprog størrelse grænse periode dato kort gebyr service vogn
    måler måling tæller aflæsning stander stolpe kabel ledning kontakt udtag afbryder sikring kedel pumpe varmer køler ventilator filter batteri oplader lampe belysning antenne modtager sender boks skab kasse spand tønde kurv pose flaske
    krukke trailer kærre bøjle stativ holder krog liste plade panel rulle slange vandhane ventil håndtag luge låge hegn gelænder rampe stige tærskel rende brønd afløb kloak
    værktøj boremaskine hammer skrue møtrik bolt maling tapet flise puds pudsning snedker renovering nedrivning byggeri bygning anlæg installation montering reparation vedligeholdelse pasning rengøring vask rydning sanering fejning
    prøvning kontrol tilsyn gennemgang vurdering udredning besigtigelse prøvetagning analyse undersøgelse behandling operation vaccination pleje omsorg tjeneste hjælp støtte rådgivning vejledning uddannelse undervisning træning
    øvelse time semester karakter attest bevis eksamen certifikat tilladelse bevilling licens legitimation forbud pligt rettighed regel bekendtgørelse vedtægt plan tegning skitse model blanket skema bilag protokol
    møde nævn bestyrelse udvalg forening forbund selskab virksomhed firma bureau myndighed værk kontor afdeling enhed central station holdeplads terminal havn bådebro garage parkering plads rute zone område kvarter distrikt kommune region
    gård have grund park bane lokale stue hytte loft kælder køkken altan terrasse indgang trappe elevator port vindue glas gulv facade
    læge plejer sygeplejerske terapeut psykolog tandlæge optiker dyrlæge frisør mægler formidler forvalter sagsbehandler rådgiver leder chef ejer lejer beboer gæst kunde patient elev studerende lærer vagt fører arbejder montør tekniker ingeniør
    elektriker håndværker entreprenør leverandør producent sælger køber giver tager modtagelse udlejning udlån leje pant depositum gæld rente afgift takst tilskud fradrag præmie rabat kupon check bank fond aktie
    regning faktura kvittering regnskab bogføring angivelse revision budget ferie orlov fravær skade ulykke brand tyveri indbrud lækage fugt skimmel støj støv affald skrald genbrug sortering tømning afhentning
    transport fragt flytning rejse billet køreplan linje færge cykel knallert motor bremse fælg hjul sæde stol bælte vinter sommer måned døgn minut weekend aften morgen
    hund hest fugl fisk foder drikke brød grønsag frugt krydderi svamp plante opvask tørretumbler maskine komfur fryser støvsuger jakke bukser handske hjelm vest uniform dragt
    børne barne ungdom senior pensionist familie forælder voksen kvinde pige dreng vand varme energi fjernvarme solcelle bredbånd fiber telefon mobil computer skærm tastatur printer program mappe billede tekst brev post side link
    gade vare kirke sundhed sygdom lade spiritus alkohol tobak fødevare medicin lægemiddel recept brille høreapparat kørestol hjælpemiddel hjemmehjælp børnehave skole bibliotek museum teater idræt fodbold svømme
    stege koge vaske skrive læse køre bygge male pande bøde
  `,
};

/** Stems of words of the language that may be parts of compounds, whether a site has them or not. Needed by the builder only. */
export function compoundWords(language: Language): ReadonlySet<string> {
  let stems = known.get(language.code);
  if (stems === undefined) known.set(language.code, (stems = gather(language)));
  return stems;
}

const known = new Map<string, ReadonlySet<string>>();

function gather({ code, stem }: Language): Set<string> {
  return new Set((TEXTS[code] ?? '').split(/\s+/u).filter((word) => word !== '').map(stem));
}
