/**
 * Words that Norwegian visitors and Norwegian help pages use for the same thing. One line is one meaning; words after `>` are
 * what a page may say when a visitor says what stands before it, but not the other way round.
 */
export const nbSynonyms = `
tilbakebetaling, pengene tilbake, refusjon, refundere, tilbakebetale, få igjen penger
cash back, cashback > tilbakebetaling, pengene tilbake, refusjon
erstatning, kompensasjon, oppreisning, godtgjørelse
faktura, regning, giro, fakturere
betale, innbetale, betaling, innbetaling
betalingsmåte, betalingsmetode, betalingsalternativ
delbetaling, avbetaling, dele opp betalingen, betale senere, nedbetaling
betalingspåminnelse, purring, påminnelse, inkassovarsel
forfallsdato, betalingsfrist, forfall
betalingsutsettelse, utsettelse, utsette betalingen
gebyr, avgift, kostnad, pris, takst
belaste, trekke penger, ta betalt, trekk
koste, pris, kostnad
hvor mye koster > pris, gebyr, kostnad
billigere > rabatt, lavere pris, kampanje
rabatt, rabattkode, kampanjekode, tilbud, kupong, verdikode
gavekort, tilgodelapp, verdikort
kvittering, ordrebekreftelse, kjøpsbevis
mva, moms, merverdiavgift
bankkort, betalingskort, kredittkort, kort
avtalegiro, automatisk betaling, automatisk trekk
saldo, innestående, tilgodehavende
overføring, overføre, flytte penger, sende penger
bestilling, ordre, kjøp, bestille, kjøpe
bestille, kjøpe, handle, skaffe
handlekurv, handlevogn, kasse
avbestille, kansellere, annullere, avlyse, avbryte
angre, angrerett, åpent kjøp, angre kjøp
returnere, retur, sende tilbake, levere tilbake
bytte, endre, ombytte
reklamasjon, reklamere, klage, feilmelding
misfornøyd > klage, reklamasjon, tilbakemelding
klage, anke, omgjøre, klage på vedtak
garanti, garantitid
ødelagt, i stykker, skadet, defekt, gått i stykker, virker ikke, funker ikke, knust
levering, frakt, hjemlevering, sending, utkjøring
frakt, porto, fraktkostnad, leveringskostnad
leveringstid, ventetid
framme > leveringstid, ventetid
pakke, forsendelse, sending, levering
spore, sporing, følge, sporingsnummer, hvor er
forsinket, drøyer, sen, ikke kommet, forsinkelse
ikke fått > uteblitt, mangler, forsinket
utleveringssted, hentested, post i butikk
hente, henting, avhenting
lager, på lager, lagerstatus, tilgjengelig, utsolgt
størrelse, størrelsesguide, mål, passform
butikk, forretning, varehus, forhandler
åpningstider, åpent, åpningstid, stengt, når har dere åpent
kontakt, kontakte, nå, få tak i
kundeservice, kundesenter, kundestøtte, support, brukerstøtte, kontakt oss
snakke med noen > kontakt, kundeservice, ring
ringe, anrop, telefon, telefonsamtale, samtale
chat, chatte, nettprat, prate
menneske > kundeservice, saksbehandler
saksbehandler, kontaktperson, rådgiver
telefonnummer, nummer, mobilnummer
mobil, mobiltelefon, telefon, smarttelefon
datamaskin, pc, laptop, bærbar
nettbrett, ipad, lesebrett
e-post, mail, epostmelding, e-postadresse, mailadresse, email
maile, sende e-post, mail
sms, tekstmelding, melding
søppelpost, spam, useriøs e-post, uønsket e-post
vedlegg, legge ved, vedlagt fil
innboks, postkasse, postboks
konto, brukerkonto, kundekonto, profil, min side
registrere, opprette konto, bli kunde, lage konto, registrering
bli med, melde inn, bli medlem, medlemskap
medlem, medlemskap, kundeklubb
brukernavn, bruker-id, brukeridentitet
passord, kode, innloggingsopplysninger
pinkode, pin, kode, sikkerhetskode
glemt passord, tilbakestille passord, nytt passord, bytte passord
glemt > tilbakestille, mistet
logge inn, logge på, pålogging, innlogging, komme inn, innlogget
kommer ikke inn > logge inn, pålogging, låst, tilgang
logge ut, logge av, utlogging, avlogging
låst, sperret, blokkert, utestengt, stengt
sperre, blokkere, stenge, låse
låse opp, oppheve sperre, oppheve blokkering
totrinnsbekreftelse, tofaktorautentisering, tofaktor, mfa, multifaktor, engangskode, bekreftelseskode
bekrefte, verifisere, legitimere, godkjenne, autentisering
legitimasjon, id-kort, pass, id
bankid, elektronisk id, e-id
tilgang, rettighet, tillatelse, adgang
administrator, admin, systemansvarlig
opplysninger, informasjon, data, personopplysninger
personopplysninger, personvern, gdpr
bytte adresse > adresseendring, flytting, endre adresse
adresse, adresseendring, ny adresse, bostedsadresse
flytte, flytting, flyttemelding, adresseendring
bytte navn, navneendring, endre navn, gi nytt navn
endre, redigere, justere, oppdatere, rette
slette, fjerne, kaste, ta bort, sletting
avinstallere, fjerne, slette
legge til, sette inn, opprette, ny
legge ut > publisere, laste opp
lagre, lagring
laste ned, hente, nedlasting, hente ned
laste opp, sende inn, opplasting, legge ved
installere, installasjon, sette opp
aktivere, slå på, skru på, starte, aktivering
deaktivere, slå av, skru av, koble fra
innstilling, stille inn, konfigurere, konfigurasjon
oppdatere, oppdatering, ny versjon, oppgradere
oppgradere, oppgradering, større abonnement
nedgradere, mindre abonnement
si opp, avslutte, oppsigelse, avbryte, kansellere
slutte > avslutte, si opp, oppsigelse
abonnement, plan, avtale
avtale, kontrakt, vilkår
bindingstid, avtaletid, oppsigelsestid
fornye, fornyelse, forlenge, forlengelse
pause, sette på pause, midlertidig stans, fryse
prøve, teste, prøveperiode, testperiode
gratis, kostnadsfri, uten kostnad
lisens, produktnøkkel, aktiveringskode, lisensnøkkel
problem, feil, trøbbel, vanskeligheter
krøller seg, tuller, virker ikke, fungerer ikke, feil, problem
funker, fungerer, virker, går
virker ikke > feil, problem, feilsøke
går ikke > feil, problem, feilsøke, kan ikke
feilsøke, løse problemer, feilsøking
fikse, løse, rette, reparere, ordne
reparere, reparasjon, service
feilmelding, feilkode, feil
henger seg, fryser, låser seg, krasjer, svarer ikke
krasjer, slår seg av, avsluttes uventet, starter ikke
treg, langsom, sein, ytelse, henger
starte på nytt, omstart, restarte
tilbakestille, nullstille, gjenopprette, fabrikkinnstillinger
få tilbake > gjenopprette, tilbakebetaling
forsvunnet, mangler, borte, finner ikke, mistet, tapt
finner ikke > mangler, hvor finnes, søke, finne
finne, søke, lete, søk
vise, se, sjekke, kontrollere
sjekke, kontrollere, se, vise
ser ikke > vises ikke, mangler, skjult
skjule, gjemme, skjult
dele, deling, invitere
invitere, invitasjon, legge til bruker
kopiere, kopi, duplikat
lime inn, sette inn
skrive ut, utskrift, printe, skriver
skriver, printer
bilde, foto, illustrasjon
mappe, katalog
fil, dokument
skrifttype, font
bakgrunn, bakgrunnsbilde
sortere, ordne, sortering
lenke, kobling, hyperkobling, url, nettadresse
nettsted, nettside, hjemmeside, side
nettleser, browser
app, applikasjon, program, programvare
internett, nett, bredbånd, wifi, nettverk
wifi, wi-fi, trådløst nettverk, trådløst, wlan
koble til, tilkobling, pare, koble
synkronisere, synke, synkronisering
sikkerhetskopi, backup, sikkerhetskopiere
varsel, varsling, notifikasjon, melding, pushvarsel
påminnelse, varsel
møte, treff
bestille time, reservere, booke, timebestilling, reservasjon
endre bestilling, endre time, ombooking
time, avtale, besøk
reise, tur, billett
billett, reisebevis
bagasje, koffert, håndbagasje
hittegods, mistet, funnet
søke, søknad, be om
skjema, blankett, søknad
melde, rapportere, registrere, melding
sende inn, levere, innlevering
vedtak, beslutning, svar
saksbehandlingstid, behandlingstid, ventetid, hvor lang tid
hvor lang tid > behandlingstid, leveringstid, dager, ventetid
når kommer > levering, utbetaling, dato
frist, siste dag, senest
attest, bevis, bekreftelse
stønad, støtte, tilskudd, bidrag, trygd
foreldrepermisjon, foreldrepenger, mammaperm, pappaperm
syk, sykmeldt, sykepenger, sykmelding, egenmelding
lege, doktor, fastlege
barn, unge, mindreårig
forelder, foresatt, verge
samboer, partner, ektefelle, mann, kone
arbeidsgiver, sjef, bedrift
jobb, arbeid, stilling
jobbe, arbeide
arbeidsledig, dagpenger, arbeidssøker
pensjon, alderspensjon
skatt, skattemelding, selvangivelse
lønn, inntekt
hus, bolig, leilighet
leie, leieavtale, utleie
strøm, elektrisitet, strømavtale
strømbrudd, strømstans
driftsforstyrrelse, avbrudd, nede, driftsstans
dekning, signal, mottak
simkort, sim-kort, esim, e-sim
utlandet, utland, roaming
mobildata, data, datamengde
ruter, router, modem
forsikring, dekning, forsikre
skade, skademelding, ulykke
egenandel, egen kostnad
stjålet, tyveri, ran
svindel, lurt, nettfiske, phishing, bedrageri
hacket, innbrudd, kapret
virus, skadelig programvare
dødsfall, avdød, dødsbo
fullmakt, representere
språk, oversettelse
lade, lading, lader, batteri
lyd, volum, høyttaler
skjerm, display
kamera, webkamera
bil, kjøretøy
førerkort, sertifikat, lappen
parkering, parkere
buss, kollektivtransport
tog, jernbane
fly, flyreise, flyging
medisin, legemiddel
resept, legemiddel
rask, fort, raskere
må jeg > krav, påbudt, obligatorisk
får jeg > rett til, tillatt
regler, vilkår, bestemmelser, lov
hvorfor > årsak, grunn, skyldes
sofa, divan
vare, produkt, artikkel
greier, ting > varer, bestilling
sakene > varer, pakke
stol, krakk, lenestol
garderobeskap, skap
lampe, lyspære, lyskilde, belysning
vaske, rengjøre, rengjøring, pusse
flekk, søle, flekker
ripe, merke, bulk
montere, montering, sette sammen, skru sammen
bruksanvisning, manual, veiledning, instruksjon, håndbok
reservedel, del
skrue, beslag, mutter > reservedel, del
farge, kulør, nyanse
materiale, stoff, tekstil
feil størrelse, passer ikke, for liten, for stor > bytte, returnere, størrelse
feil vare, feil produkt > reklamasjon, bytte, retur
angret meg, angrer > angre, angrerett, avbestille, returnere
angrerett, angrefrist, angre kjøp
returetikett, returlapp, fraktseddel, returseddel
emballasje, kartong, eske, forpakning
gave, presang
gaveinnpakning, pakke inn gave
brukt, bruktkjøp, secondhand
salg, utsalg, kampanje, tilbud
utsolgt, ikke på lager, tomt på lager, på lager igjen
forhåndsbestille, reservere
poeng, bonus, fordel, lojalitetsprogram
antall, mengde
bedrift, firma, selskap, bedriftskunde, organisasjon
privatperson, forbruker, privatkunde
organisasjonsnummer, orgnr, org.nr
transportør, sjåfør, fraktselskap, bud
sende til, levere til > levering, land, frakt
komme fram, ankomst, ankomme
når kommer, når får jeg > leveringstid, levering, spore
raskere, ekspress, ekspresslevering, haster
pakkeboks, hentested, utleveringssted, pakkeautomat
pakkseddel, følgeseddel
toll, tollavgift, importavgift, innførsel
trapper, etasje, bære inn, bære opp > levering, hjemlevering, innbæring
dør, ytterdør, døren
nabo, naboen
ikke hjemme, bortreist > levering, ny levering, hente
noen andre, en annen person > fullmakt
skrev feil, skrevet feil, tastet feil > endre, rette, korrigere
feil, uriktig, gal
gate, adresse, postnummer, vei
slå sammen, sammenslåing, to kontoer
fødselsnummer, personnummer, d-nummer, fødselsdato
nyhetsbrev, utsendelse, reklame, markedsføring
slippe, slutte å få, for mange eposter > avmelde, nyhetsbrev
informasjonskapsler, cookies
retten til å bli glemt, mine opplysninger > personopplysninger, slette
innsyn, registerutskrift, kopi av opplysninger
mistenkelig, falsk, lureri > svindel, phishing, bedrageri
koden kommer ikke, får ingen kode > verifiseringskode, engangskode, totrinnsbekreftelse
bankid, eid, minid, digital id
ny telefon, byttet telefon, mistet mobilen > totrinnsbekreftelse, mobilnummer, sperre
signere, underskrift, skrive under, signatur
gjest, uten konto
trukket to ganger, dobbeltbetaling, betalt to ganger, dobbelt trekk
avvist, avslått, nektet, går ikke gjennom, betalingen mislyktes
reservert beløp, reservasjon, ventende
kredittsjekk, kredittvurdering
rente, rentesats, effektiv rente
lån, låne, boliglån, kreditt
gjeld, inkasso, namsmann, skyldig
purregebyr, forsinkelsesgebyr, forsinkelsesrente
bankkonto, kontonummer, iban
kid, kid-nummer, referansenummer, betalingsreferanse
efaktura, elektronisk faktura, papirløs
vipps, mobilbetaling
apple pay, google pay, mobil lommebok
valuta, utenlandsk valuta, veksle
depositum, forskudd
gave, donasjon, donere
prisgaranti, prismatch, billigere hos
sparing, sparekonto, spare penger
aksjer, fond, investere
minibank, ta ut penger, kontanter
si opp abonnement, avslutte abonnement, stoppe abonnementet
bytte operatør, flytte nummer, nummerportering, beholde nummeret
kontantkort, fylle på
mobilsvar, telefonsvarer
hastighet, båndbredde, tregt internett
fiber, fibertilkobling
tv-boks, dekoder
kanal, kanalpakke, tv-pakke
blinke, lyse, lampen blinker
død, starter ikke, vil ikke starte > starte, batteri, strømbryter
kabel, ledning, støpsel, adapter
kompatibel, fungerer med, virker med, støtter
api, grensesnitt, integrasjon, integrere, utvikler
eksportere, importere, overføre data
bruker, medarbeider, kollega, ansatt
rolle, tilgangsnivå, rettigheter
mal, eksempel, malverk
rapport, oversikt, statistikk
angre endring, gjenopprette versjon, gå tilbake
arkiv, arkivere, gamle meldinger
videresende, omdirigere, sende videre
plan, planlegge, rutetabell, tidsplan
svare, svar, tilbakemelding
be om, forespørsel, anmode, ønske
tillate, innvilge, godkjenne
godkjenne, godkjenning, akseptere
avslå, avslag, nekte, avvise
kreve, krav, nødvendig, obligatorisk
øke, heve, høyere, økning
redusere, senke, lavere, minske
velge, valg, alternativ
erstatte, bytte ut, skifte ut
forhindre, unngå, beskytte mot, forebygge
strømmåler, målerstand, forbruk, strømforbruk
strømnett, nettselskap, nettleie, strømleverandør
varme, fjernvarme, varmepumpe, radiator
solceller, solcellepanel
elbil, ladestasjon, ladeboks
vann, drikkevann, avløp, kloakk
søppel, avfall, renovasjon, søppelkasse, søppeltømming
gjenvinning, resirkulere, gjenvinningsstasjon, kildesortering
barnehage, barnehageplass
skole, elev, student, utdanning
studielån, stipend, studiestøtte, lånekassen
hjemmetjeneste, eldreomsorg, sykehjem, omsorgsbolig
byggesøknad, byggetillatelse
foreldrepermisjon, foreldrepenger, fødselspermisjon
sykmelding, sykepenger, sykefravær, sykmeldt
funksjonsnedsettelse, funksjonshemning, tilgjengelighet
oppholdstillatelse, visum, arbeidstillatelse
flyktning, asyl, asylsøker
statsborger, statsborgerskap
pass, reisedokument, nasjonalt id-kort
ekteskap, gift, vigsel, skilsmisse, gifte seg
foreldreansvar, verge, vergemål, foresatt
arv, arving, testament, dødsbo
vaksine, vaksinasjon, vaksinere, sprøyte
symptom, tegn, plager
smitte, smittet, smittsom, infeksjon, spredning
gravid, graviditet, svangerskap
sykehus, klinikk, legevakt, helsetjeneste
sykepleier, helsepersonell
tannlege, tannhelse, tenner, tann
apotek, apoteket
test, prøve, prøvetaking, teste
karantene, isolasjon, holde seg hjemme
munnbind, ansiktsmaske
eldre, seniorer, pensjonister
barn, baby, spedbarn, småbarn
risikogruppe, utsatt, sårbar
personale, ansatte, medarbeidere
skademelding, melde skade, forsikringssak
innboforsikring, husforsikring, hjemforsikring
bilulykke, kollisjon, trafikkulykke
parkeringsbot, p-bot, kontrollavgift, parkeringsgebyr
sete, plassbillett, sitteplass
innstilt, kansellert, avlyst
sjekke inn, innsjekking, boardingkort
hotell, rom, overnatting, opphold
ferie, fri, permisjon
buss, t-bane, trikk, kollektivtrafikk
sykkel, sykle
søke jobb, ledige stillinger, karriere, rekruttering
lønnsslipp, lønnslipp
leietaker, utleier, leiekontrakt, husleie
vaskerom, vaskemaskin, fellesareal
nøkkel, nøkler, adgangskort, lås
allergi, ingredienser, innhold
mindreårig, aldersgrense, hvor gammel, myndig
ligger, hvor finner jeg dere, besøksadresse, adresse
snakke, prate, snakke med et menneske > kontakte, kundeservice, ringe
sint, misfornøyd, skuffet, dårlig behandlet > klage, tilbakemelding
hvordan fungerer, hvordan virker, komme i gang, kom i gang
mulig, mulighet, går an
kan ikke, klarer ikke, får ikke til > gikk ikke gjennom, mislyktes, avvist, avslått, feilmelding
slipper ikke inn, kommer ikke inn, får ikke tilgang > tilgang, tillatelse, logge inn, låst
husker ikke, kommer ikke på > glemt, tilbakestille
ordne, organisere, strukturere
hindre, stoppe, forhindre, sette en stopper
starte, begynne, åpne, sette i gang
lukke, avslutte, forlate
flytte over, overføre, migrere, migrering
fylle ut, angi, skrive inn, taste inn
regne ut, beregne, beregning, utregning
koble til, tilkobling, forbinde, tilkople
forstørre, større, zoome
forminske, krympe, mindre
overskrift, tittel
rad, linje, strek
kolonne, spalte
vindu, dialogboks, rute, visning
rullegardinmeny, listeboks, meny
hurtigtast, tastatursnarvei, snarvei
skrivebord, startskjerm, hjemskjerm
papirkurv, slettede elementer, slettet
slettet ved et uhell, slettet ved en feil, kom til å slette > gjenopprette, papirkurv, angre, slettede
autosvar, fraværsmelding, automatisk svar, feriemelding
kontakter, adressebok, kontaktliste, telefonliste
videomøte, nettmøte, videosamtale, fjernmøte
mikrofon, mikk, hodetelefoner
ingen lyd, hører ikke, høres ikke > lyd, volum, høyttaler, mikrofon
tomt for plass, fullt minne, ikke plass > lagring, plass, kvote, lagringsplass
lagringsplass, diskplass, plass, kvote, minne
forrige, tidligere, gammel
neste, følgende, kommende
laste inn på nytt, oppdatere siden
leverandør, selger, grossist
kunde, kjøper, klient
kreditnota, kreditfaktura, kreditere, kreditering
bokføre, bokføring, regnskap, regnskapsføre, postere
årsavslutning, årsoppgjør, årsregnskap, regnskapsår
utlegg, utgift, omkostning
varetelling, lagerbeholdning, lagerverdi, telle lageret
tilbud, anbud, pristilbud, kostnadsoverslag
betalingsbetingelser, betalingsvilkår, kredittid, betalingsfrist
mva, merverdiavgift, mva-oppgave, moms
valutakurs, vekslingskurs, omregning
attestere, godkjenning, godkjenne
anskaffelse, avrop, rammeavtale
årsak, grunn, begrunnelse
forskjell, sammenligne, sammenligning
risiko, fare, farlig
midlertidig, foreløpig, temporær
omtrent, cirka, rundt
korona, covid, covid-19, koronavirus
flyttet, ny bolig > adresseendring, flytting
dele på kostnaden, betale sammen > dele opp, delbetaling
dobbelt, to stykker, for mange > antall, duplikat, to ganger
gikk i stykker, knakk, løsnet, lekker vann > ødelagt, skadet, reklamere, garanti
kommer aldri, har ikke kommet, dukker ikke opp > forsinket, mangler, spore
hvor er min, hvor er mitt > spore, levering, status
haster, snarest, akutt > rask, ekspress, leveringstid
hvem skal jeg, hvor henvender jeg meg > kontakte, kundeservice, ansvarlig
bevise, vise frem, dokumentere > attest, bevis, kvittering, legitimasjon
cash, gryn, spenn, stålar > penger
dyrere, prisøkning, satt opp prisen, økt pris > pris, prisendring, gebyr
betalt for mye, betalte for mye, overbetalt > overbetaling, tilbakebetaling, kreditnota
feil beløp, feil sum, stemmer ikke, feil på fakturaen > feil, bestride, innsigelse, rette
bestride, innsigelse, protestere, klage på faktura
fakturakopi, kopi av faktura, ny faktura
fakturagebyr, papirgebyr, papirfaktura
kan ikke betale, har ikke råd, lite penger > betalingsutsettelse, nedbetalingsplan, avdragsordning
nedbetalingsplan, betalingsplan, avdragsordning, avdrag
mistet, mista, mistet kortet, rotet bort > tapt, stjålet, sperre
erstatningskort, nytt kort, bestille kort
ukjent betaling, kjenner ikke igjen kjøpet, ukjent kjøp, ukjent trekk > uautorisert transaksjon, innsigelse, svindel
innskudd, sette inn penger, sette inn
uttak, ta ut penger, ta ut
kontoutskrift, transaksjoner, kontoutdrag, transaksjonsoversikt
ordrehistorikk, kjøpshistorikk, tidligere kjøp, tidligere bestillinger, mine kjøp, mine bestillinger
hver måned, månedlig, per måned > månedsavgift, abonnement
hvert år, årlig, per år > årsavgift
nedbetale, avdrag, betale ned
innfri lånet, betale tilbake før tiden, innfrielse, innfri
boliglån, lånebevis, finansieringsbevis
overtrekk, overtrukket, minus på kontoen
beløpsgrense, maksbeløp, grense, høyeste beløp, tak
minstebeløp, laveste beløp, minimumsbeløp
klarna, betale etterpå > faktura, delbetaling, betale senere
kvittering borte, mistet kvitteringen, uten kvittering, finner ikke kvitteringen > kvittering, kvitteringskopi, kjøpsbevis
kodebrikke, bankbrikke, engangskode > bankid, innlogging
dukket aldri opp, kom aldri fram, aldri kommet, kom ikke, ikke dukket opp, aldri fått > forsinket, mangler, savnet, spore
står fast, står stille, skjer ikke noe, sitter fast > forsinket, sporing, status
sende på nytt, sende igjen > ny levering
levert men, står som levert, merket som levert > mangler, savnet, utlevert
satt utenfor, lagt utenfor, utenfor døra > levering, dør
hentelapp, hentemelding > varsel, hentested, utleveringssted
ligger klar, hvor lenge ligger > hente, hentefrist, hentested
delleveranse, fått en del, bare en del, fått halvparten, mangler en vare > delleveranse, mangler, restordre
bytterett, åpent kjøp, byttefrist
sende tilbake, returmåte, returfrakt
har dere fått, mottatt returen, retur mottatt > retur, tilbakebetaling, behandlet
hvor lenge, hvor mange dager > dager, frist
hvor lenge gjelder, hvor lenge varer > gyldig, gyldighet, varighet, måneder
gått ut, gikk ut, går ut, utløpt, utgått > utløper, utløpsdato, gyldighet, ugyldig, fornye
ugyldig, gjelder ikke, ikke gyldig
kastes ut, logges ut hele tiden, logges ut > logget ut, logge inn, økt
spinner, laster bare, laster ikke > treg, henger, vises ikke
hvit side, svart skjerm, tom side, blank side > vises ikke, feil
kødder, tuller, bugger, kaputt, ute av drift > virker ikke, feil, problem, ødelagt
gikk i stykker, gått i stykker, røk, sprakk, sprukket, knekt > ødelagt, skadet, reklamere
død, dødt, dødd, slukket > starter ikke, strøm
ikke nett, mister nettet, nettet er nede, ligger nede > internett, driftsforstyrrelse, tilkobling, driftsmelding
tregt nett, tregt internett, dårlig nett > hastighet, bredbånd, dekning
bytte mobil, ny mobil, bytte telefon > ny telefon, flytte, overføre
visningsnavn, kallenavn, alias
profilbilde, avatar, bilde av meg
gå ut av, melde seg ut, melde meg ut, hoppe av > avslutte, utmelding, avmelde, si opp
bli kvitt, få bort, ta bort meg > slette, fjerne, avinstallere, avmelde
lagres ikke > lagre, endringer
finner ingen, hvor finnes, hvor ligger, hvor finner jeg > finne, vise
skanne, lese inn, ta bilde av
foreldrekontroll, barnelås, barnesikring
mørk modus, nattmodus, mørkt tema
tekststørrelse, skriftstørrelse, større tekst, liten skrift
opplesing, lese opp, talesyntese
flere enheter, flere maskiner, flere mobiler > enheter, antall enheter
familie, husstand, husholdning, familieabonnement
strømme, streame, strømming, spille av
teksting, undertekster, undertekst
spilles ikke av, bufrer, hakker > avspilling, laster
tom for data, brukt opp data, datapakke, ekstra data > datamengde, påfyll
faller ut, brytes, brutt, ryker > dekning, mottak, avbrudd
viderekobling, sette over, viderekoble, koble videre
hemmelig nummer, skjult nummer
puk, puk-kode > sim-kort, pin-kode, låst
fasttelefon, hjemmetelefon
strømregning, strømfaktura, strømutgifter > faktura, forbruk
strømpris, spotpris, timepris
fastpris, fast pris, fastprisavtale
strømmen gikk, strømmen er borte, ingen strøm, uten strøm, sikringen gikk, sikring, jordfeil > strømbrudd, strømstans
måleravlesning, lese av måleren, avlesning, målerstand
selge strøm, plusskunde, overskuddsstrøm
søpla, søppelet er ikke hentet, tømme søppel, tømmes > renovasjon, tømming, avfall, henting
grovavfall, storsøppel
fyllinga, søppelfylling, miljøstasjon > gjenvinningsstasjon
bygge, bygge ut, bygge på, terrasse, veranda, garasje, tilbygg, gjerde > byggesøknad, byggetillatelse, søknadspliktig
beboerparkering, parkeringstillatelse, parkeringskort, hc-parkering
tt-kort, pasientreise, transport for funksjonshemmede
brøyting, snøbrøyting, brøyte, strøing, strø, glatt
gatelys, gatelykt, veilys
hull i veien, hull i asfalten > feilmelding, vei, melde feil
melde feil, feilmelding, si fra om feil, meld fra
bekymringsmelding, barnevern, bekymret for et barn
sosialhjelp, økonomisk sosialhjelp, økonomisk stønad, sosialen
verge, vergemål, fremtidsfullmakt
folkeregisteret, folkeregistrert, registrert bosatt
bostedsattest, utskrift fra folkeregisteret, fødselsattest
skattekort, frikort, skattetrekk, forskuddsskatt
levere skattemelding, skattemelding, selvangivelse, selvmelding
skatteoppgjør, penger igjen på skatten, til gode på skatten, skattepenger
restskatt, baksmell, betale skatt
enkeltpersonforetak, starte firma, eget firma, starte for seg selv, selvstendig næringsdrivende
aksjeselskap, as, selskap
arbeidsgiveravgift, a-melding
årsregnskap, regnskapsplikt, årsoppgjør
uføretrygd, ufør, arbeidsavklaringspenger, aap
egenmelding, karensdag, første sykedag, arbeidsgiverperiode
legeerklæring, sykmelding, attest fra lege
barnebidrag, bidrag, underholdsbidrag
barnetrygd, kontantstøtte, barnepenger
omsorgspenger, sykt barn, hjemme med sykt barn, sykt barn-dager
studere, gå på universitetet, ta utdanning > studier, utdanning, studielån
opptak, søke utdanning, komme inn på, søke studier, samordna opptak
vitnemål, karakterer, eksamen, karakterutskrift
stemme, valgkort, valg, forhåndsstemme, stemmerett
innsyn, offentlig dokument, postliste, be om innsyn
dispensasjon, unntak, fritak
tillatelse, løyve, bevilling
skjenkebevilling, serveringsbevilling, alkohol
lånekort, bibliotekkort, bibliotek
forlenge lån, lånetid, fornye lån
svømmehall, badeland, bade, svømme
leie lokale, leie idrettshall, låne lokale, lokale
skoleskyss, skolebuss
sfo, skolefritidsordning, aks
morsmål, morsmålsopplæring
barnehageplass, søke barnehage, hovedopptak
boligkø, venteliste, ventetid, stå i kø
kommunal bolig, bostøtte, husleiestøtte
leie ut, fremleie, utleiebolig
husleieøkning, økt husleie, husleie
flytte til norge, innvandre, bosette seg
flytte fra norge, utvandre, flytte til utlandet
oppholdskort, oppholdsrett, oppholdstillatelse
ukraina, kollektiv beskyttelse, midlertidig beskyttelse
fastlege, lege, legekontor, legesenter
bytte fastlege, ny lege, bytte lege
henvisning, henvise, henvist
frikort, egenandelstak, egenandel
prøvesvar, testresultat, svar på prøve
journal, pasientjournal, innsyn i journal
fornye resept, resepten er utløpt, hente ut medisin, e-resept
bivirkning, bivirkninger, reaksjon
dose, vaksinedose, oppfriskningsdose, sprøyte
feber, hoste, forkjølet, forkjølelse, vondt i halsen, snue > symptomer, syk, luftveisinfeksjon
koronasertifikat, vaksinebevis, vaksinasjonsbevis
sliter psykisk, angst, depresjon, deprimert, psykisk helse
jordmor, svangerskapskontroll, helsestasjon
ikke møtt, glemte timen, glemt time, mistet timen > gebyr, ikke møtt, avbestille
spre, spres, spredning, smittespredning
dø, dødd, dødelig, livsfarlig
beskytte, beskyttelse, verneutstyr
behandle, behandling, pleie, pleier
bli frisk, kurere > behandling, legemiddel
pårørende, nærstående, familiemedlem, slektning
dekker, inngår, hva dekkes > omfang, omfatter, erstatter, vilkår
vannskade, lekkasje, oversvømmelse, lekker
innbrudd, tyveri
uhell, ulykke
premie, forsikringspremie, pris på forsikring
eierskifte, solgt bilen, salgsmelding, ny eier
avregistrere bil, avskilting, levere skilt, avskilte
veihjelp, bilberging, punktering, motorstopp
eu-kontroll, periodisk kjøretøykontroll
rakk ikke toget, mistet flyet, mistet toget, rakk ikke > ombooking, erstatning, forsinkelse
reisegaranti, forsinkelseserstatning, erstatning ved forsinkelse
billettkontroll, gebyr, tilleggsavgift
månedskort, periodebillett, reisekort
studentrabatt, student, honnør, honnørrabatt, ungdom, barnepris > rabatt, redusert pris
avgang, avgangstid, rutetabell, når går
kofferten kom ikke, borte bagasje > bagasje, forsinket bagasje, savnet bagasje
innsjekket bagasje, for tung, overvekt
ledsager, assistanse, rullestol, bevegelseshemmet
barnevogn, barnesete
pause abonnementet, midlertidig stopp, ta pause
avisen kom ikke, uteblitt avis, manglende avis
gi bort, kjøpe til noen > gave, gavekort
kampanjepris, introduksjonspris, introduksjonstilbud
få tak i, ordne meg > bestille, kjøpe
ødelagte, knuste, mistet i gulvet, datt i bakken, havarert > skade, ødelagt, skadet
rart, merkelig, mystisk > mistenkelig, feil
prøver å lure, lurt for penger, ringer og påstår, falske samtaler, falsk sms > svindel, nettfiske
svarer dere, hører jeg fra dere, ikke fått svar, får ikke svar > svartid, svar, tilbakemelding, ventetid
telefonkø, ingen svarer, kommer ikke fram > kontakte, ventetid, åpningstider, ringe
dårlig service, frekk > klage, tilbakemelding
ros, forslag, idé, tips, innspill > tilbakemelding
når åpner, når stenger, åpent i dag, søndagsåpent, helligdager > åpningstider
hva koster, hva tar dere > pris, gebyr, kostnad, prisliste
hvor gammel må, hvilken alder > aldersgrense, alder
hvor ofte > ganger
hvor mange > antall, maks, grense
hva trenger jeg, hva kreves > krav, dokumenter, dokumentasjon
det går ikke > kan ikke, mislykkes, feil
begrense, begrensning, restriksjon
ekskludere, utelate, unnta, utelukke
ansvar, ansvarlig, plikt
forbudt, ikke tillatt, ikke lov
obligatorisk, påkrevd
frivillig, valgfri, valgfritt
automatisk, av seg selv
manuell, manuelt, for hånd
standard, forhåndsvalgt, forhåndsinnstilt
tilpasse, tilpasning, egendefinere, skreddersy
filtrere, filter, begrense utvalg
avstand, mellomrom
marg, kant, sidemarg
topptekst, bunntekst
sidetall, sidenummer, sidenummerering, nummerere sider
fotnote, sluttnote
innholdsfortegnelse, stikkordregister, register
stavekontroll, rettskriving, staving
formel, funksjon, utregning
regneark, ark, tabell
diagram, graf, kurve
makro, skript, program
domene, nettadresse, dns
postboks, e-postkonto, innboks
svarteliste, blokkerte avsendere
hviteliste, klarerte avsendere, tillatte avsendere
policy, retningslinje, regel
ingen tilgang, nektet tilgang, mangler tilgang, manglende tilgang
proxy, brannmur
konvertere, omdanne
bygge inn, sette inn, innebygd
kryptert, kryptering, kryptere
sertifikat, digital id
enhet, maskin, apparat, pc, mobil
fjernstyre, fjerntilkobling, eksternt skrivebord, ekstern
hjemmekontor, jobbe hjemmefra, fjernarbeid
forbedre, forbedring, optimalisere
gammel versjon, eldre versjon, tidligere versjon
legge ved, vedlegge
navngi, døpe, kalle
saksnummer, referanse, referansenummer
selvbetjening, nettjeneste, digital tjeneste
digital postkasse, digipost, e-boks
hjemkommune, bostedskommune, kommunen jeg bor i
utenlandsk, fra utlandet, annet land
eu, eøs, eu-land
sverige, danmark, finland, utenfor norge > land, utlandet
helg, lørdag, søndag, helligdag
sommerstengt, ferielukket, jul, påske > åpningstider, stengt
vekt, veie
rengjøring, stell, vedlikehold, pleie
vaskeanvisning, vaske, hvordan vasker jeg
miljø, bærekraft, miljøvennlig, klima
produsert, produksjon, laget, opprinnelse
utgått, selges ikke lenger, selger dere ikke lenger > sortiment, utgått
vise fram, showroom, prøve i butikk
klikk og hent, hente i butikk, hent i butikk
prøvesitte, prøve, teste
legge av, holde av, reservere
gi beskjed når, varsle når, varsel når
korleis, hvordan
kvifor, hvorfor
kor mykje, hvor mye
kor lenge, hvor lenge
heim, hjem
heime, hjemme
pengar, penger
første, fyrste
søkje, søke, søknad
tenkje, tenke
kjøpe, kjøpa
opne, åpne
lukke, stenge
skule, skole
veg, vei
løyve, tillatelse
vilkår, betingelse
rettleiing, veiledning, rettleie
handsame, behandle, sakshandsaming, saksbehandling
tilbod, tilbud
teneste, tjeneste
verksemd, virksomhet, bedrift
rekning, regning, faktura
heimeside, nettside, hjemmeside
brukar, bruker
passord, innlogging
opplysning, informasjon
vatn, vann
sjuk, syk
sjukehus, sykehus
barnehage, barnehageplass
born, barn
løn, lønn
kjærast, samboer
håndtere, administrere, behandle, forvalte
fastsette, avgjøre, bestemme
gjennomgå, kontrollere, undersøke
utføre, gjennomføre
inkludere, inneholde, omfatte, inngå
bruk, benytte, anvende
opprette, lage, etablere
merke, markere, velge
rekkefølge, orden
vise, vises, synes
motta, mottaker, mottatt
tilordne, tildele, gi, innvilge
felles, delt
betingelse, kriterium, vilkår, kriterier
sak, henvendelse, forespørsel, supportsak
får det ikke til, får ikke til å, greier ikke, klarer ikke > feil, problem, kan ikke
greia, greiene, dingsen, duppeditten, sakene > vare, produkt, pakke
går i stykker, dårlig kvalitet, fabrikasjonsfeil, produksjonsfeil, faller fra hverandre > reklamasjon, reklamere, ødelagt, feil
sette tilbake, gå tilbake, ombestemt, ombestemt meg > angre, angrerett, tilbakestille, gjenopprette
tlf, tlfnr, mobilnr, mobnr > telefonnummer, mobilnummer
fnr, personnr, pnr, fødselsnr > fødselsnummer, personnummer
ordrenr, bestillingsnr > ordrenummer, bestillingsnummer
ordrenummer, bestillingsnummer
kundenr, kundeid > kundenummer
fakturanr > fakturanummer
varenr, artikkelnr, varenummer, artikkelnummer, produktnummer, modellnummer
regnr, registreringsnummer, skiltnummer, bilskilt
serienummer, produksjonsnummer, imei
mastercard, visakort, amex, american express > kort, bankkort, kredittkort
klarna, collector, walley, svea, resurs bank > faktura, delbetaling, betalingsmåte
vipps, swish, mobilepay, trustly, paypal > betalingsmåte, betalingsmetode
bankgiro, kid, kid-nummer, bankoverføring, giro
på kreditt, på avbetaling, litt om gangen, i flere omganger > delbetaling, avbetaling, kreditt
bring, postnord, helthjem, porterbuddy, instabox, dhl, ups, fedex, gls > transportør, frakt, levering, pakke
hvor blir det av, hvor blir pakken av, kommer den snart, når dukker, er den sendt > spore, leveringstid, levering
få igjen pengene, får igjen, pengene igjen, få refundert, ikke fått pengene > tilbakebetaling, refusjon
annen farge, annen størrelse, større størrelse, mindre størrelse > bytte
deler mangler, mangler deler, ikke komplett, ufullstendig > mangler, reservedel, reklamasjon
surfe, 4g, 5g, mobilnett > mobildata, dekning, data
portere, portering, ta med nummeret, flytte nummeret > nummerflytting, beholde nummeret
operatørlås, simlås, låst telefon > låse opp, operatør
boksen, dingsen, wifi-boks > ruter, modem
oppstartsgebyr, etableringsgebyr, etableringskostnad, engangsgebyr
strømselskap, kraftleverandør, strømselskapet > strømleverandør, strømavtale
hovedsikring, ampere, sikringsstørrelse
høyt forbruk, bruker mye strøm, dyr strøm > forbruk, strømforbruk
innflytting, utflytting, flytte inn, flytte ut > flytting, flytte, flyttemelding
bosset, boss, bosspann, søpledunk, søppeldunk, søppelbil, avfallsdunk > renovasjon, avfall, søppel
matavfall, bioavfall, kompost, kompostere, matavfallspose
barnehageplassen, dagmamma, familiebarnehage, åpen barnehage, bhg > barnehage, barnehageplass
makspris, foreldrebetaling, barnehagepris, søskenmoderasjon
bytte skole, skolebytte, skolekrets, nærskole
melde fravær, fravær, sykemelde barn, fraværsmelding
skolerute, skoleferie, høstferie, vinterferie, planleggingsdag
bålforbud, brenne, grille, brannfare
gifte oss, borgerlig vielse, vielse > vigsel, ekteskap
trygghetsalarm, alarmknapp
tilpasse bolig, rampe, trappeheis, hjelpemiddel, hjelpemidler
gjeldsrådgivning, gjeldsordning, økonomisk rådgivning
tegning, tegninger, reguleringsplan, situasjonskart
brunt vann, misfarget vann, vannet smaker, dårlig vann > drikkevann, vannkvalitet, vann
tett avløp, tett kloakk, kloakkstopp
boliglånsrente, listerente, nominell rente, effektiv rente > rente, boliglån
bsu, boligsparing, sparekonto
bæppe, tæppe, kontaktløs, kontaktløst
svelget kortet, minibank, minibanken > kort, sperre, ta ut penger
trekkfullmakt, fast trekk, fast overføring > avtalegiro
spareavtale, fast sparing, månedssparing
kundekontroll, hvitvasking, kundeerklæring, hvor pengene kommer fra
bestillingsnummer, referansenummer, bookingnummer, bookingreferanse
velge sete, bytte sete, setereservasjon > sete, plassbillett
mellomlanding, direktefly
buss for tog, alternativ transport, innstilt tog
ta med hund, ta med katt, dyr om bord > husdyr, dyr, kjæledyr
doktor, legetime, bestille lege > lege, timebestilling, fastlege
blodprøve, ta prøver, prøver, lab > prøvetaking, prøvesvar
influensa, influensavaksine, flått, tbe > vaksinasjon
kræsjet, krasjet, kjørt på, påkjørt, rygget på, bulket, parkeringsskade > skademelding, bilskade, kollisjon
steinsprut, sprukket rute, frontrute > glasskade, frontrute
knust skjerm, sprukket skjerm, skjermskade > skjerm, reparasjon, skade
forsikringsbevis, forsikringsbrev, forsikringspapirer
syk på reise, syk i utlandet, avbrutt reise > reiseforsikring, avbestillingsforsikring
eksamen, kont, utsatt eksamen
leksehjelp, studiehjelp, ekstraundervisning
studentbevis, studentkort, studentlegitimasjon
hjelpestønad, grunnstønad, pleiepenger
forskuddsmelding, endre skattekort, bestille skattekort > skattekort
fritt sykehusvalg, velge behandlingssted, ventetid på behandling
gryn, spenn, cash, kontanter, kronasjer > penger, beløp, kontanter
lapper, lapp, laken > kroner, beløp, pris
bla opp, punge ut, ut med, legge ut > betale, betaling, kostnad
blakk, skrapa, raka fant, uten penger, har ikke råd, dårlig råd, tomt for penger > økonomisk sosialhjelp, sosialhjelp, betalingsutsettelse, delbetaling
svindyr, svindyrt, kjempedyr, rådyr, dyrt, sjokkregning, sjokkert > pris, kostnad, gebyr, faktura, regning
rimelig, billigere, billig > rabatt, lavere pris, redusert pris
nedsatt, redusert, lavere pris, senket
rappa, stjålet, robbet, nasket, tatt min, snytt > stjålet, tyveri, uvedkommende, mistet
mistet, borte, stjålet, forsvunnet, kommet bort
lommeboka, lommebok, pung, borte kort, rotet bort, rota bort > sperre, kort, bankkort, mistet
visakort, visa, bankkort, betalingskort, kredittkort
taket, nådd taket, maksa, maksgrense, for mye på en dag, for stort beløp > beløpsgrense, grense
minibanken, minibank, bankautomat > kontantuttak, minibank
ta ut penger, tatt ut cash, ta ut cash, får ikke tatt ut > kontantuttak, uttak
trukket penger, penger forsvunnet, trekk jeg ikke, trekk på konto, aldri kjøpt, aldri handla, ikke kjøpt > transaksjon, bestride, kjenner ikke igjen
rart, skummel, muffens, mystisk, ukjent, merkelig > kjenner ikke igjen, mistenkelig, uvedkommende
svindla, svindlet, lurt, lurt på nettet, blitt lurt, snytt for penger > svindel, bedrageri, bestride
tallene, firesifret, sifrene > kode, pinkode, personlig kode
husker ikke, kommer ikke på, har glemt, gått i glemmeboka > glemt, tilbakestille
tasta feil, tastet feil, slo feil, feil kode, tre ganger > feilaktige forsøk, låst
hus, enebolig, rekkehus, leilighet, hybel, hytte, tomannsbolig > bolig, boliglån, eiendom
kjøpe hus, kjøpe leilighet, kjøpe bolig, boligmarked, boligmarkedet, førstegangskjøper > boliglån, finansieringsbevis
finansieringsbevis, lånebevis, lånetilsagn
hvor mye får jeg låne, hvor mye får vi låne, låne penger, penger av dere > boliglån, lån, finansieringsbevis, kreditt
lønn, tjener, tjene, lønna > inntekt
spart, oppsparte, sparepenger > egenkapital, sparing
gjeld, skylder penger, skyldig, lån
spare, sparing, legge til side, sette av > sparekonto, sparing
ungen, unger, ungene, gutten, jenta, datter, dattera, sønn, barnebarn, småunger, småtroll, poden > barn
bestemor, farmor, mormor, bestefar, slektning > pårørende, foresatte
mamma, pappa, mor, far, foreldre > foresatte, forelder
tenåring, tenåringen, ungdommen, fjortis > unge, ungdom, barn og unge
småunger, småbarn, baby, spedbarn > barn
pensjonist, gamlis, honnør, 65, 67, gammel > honnør, pensjonist, eldre, alder
student, studerende, skoleelev, elev
bhg, barnehagen, barnehage > barnehageplass, barnehage
i kø, står i kø, kø for, venteliste > ventetid, ventetiden
når må vi søke, når må man søke, når må jeg søke, søke senest, siste dag > søknadsfrist, søknad, frist
søppelbilen, søppel, søpla, bossdunken, boss, dunken, søppeldunk, bosset > renovasjon, avfallsbeholder, avfall, tømmedag, beholder
for full, full av søppel, flyter over > overfylt
rusk, skrot, boss, søppel > avfall
kaste, bli kvitt, kvitte seg med, slenge, dumpe, levere inn > levere, avfall, gjenvinningsstasjon
fyllinga, fylling, dynga, miljøstasjon, returpunkt > gjenvinningsstasjon
tv, kjøleskap, fryser, komfyr, hvitevarer, støvsuger > elektronikk, elavfall, hvitevarer
maling, malingsspann, beis, løsemiddel, batterier, kjemikalier, spillolje > farlig avfall, farlig
møbler, sofa, seng, madrass > grovavfall
snekre, bygge på, bygge ut, bygge, platting, veranda, terrasse, garasje, carport, utestue > byggesøknad, tilbygg, søknadspliktig
platting, veranda, terrasse, altan
garasje, carport, bod
lov til, tillatelse, spørre om lov > søknad, søknadspliktig, tillatelse
sette bilen, parkere bilen, gjøre av bilen, bilen stå, parkeringsplass, p-plass > parkering, parkere, beboerparkering
der jeg bor > beboer, folkeregistrert
p-bot, bot, bøter, lapp på ruta, parkeringsbot > gebyr, tilleggsgebyr, kontrollavgift, påklages, klage
husleia, husleie, råd til leia > bolig, sosialhjelp, husleie
gå på sosialen, på nav, sosialen, sosialkontoret > sosialstønad, økonomisk sosialhjelp, sosialhjelp
arbeidsløs, uten jobb, fått sparken, oppsagt, permittert > inntekt, arbeidsledig, oppsigelse
ha gamle nummeret, beholde nummeret, ta med nummeret, samme nummer, flytte nummer > nummer, portering, beholde telefonnummer
telenor, telia, ice, talkmore, onecall, chilimobil > operatør
luren, iphone, android > telefon, mobil, enhet
plastkort, fysisk kort > sim-kort
digitalt sim, uten simkort, innebygd sim > esim
firkanta kode, firkantet kode, rutekode, scanne kode > qr-kode
streker, ingen streker, ingen dekning, dårlig nett, ikke signal, dårlig signal > dekning, mottak, nettverk
samtalen brytes, ringer bryter, mister samtalen, faller ut, hører ikke > dekning, mottak
på hytta, på landet, i skogen, på fjellet > dekning
surfe > mobildata, bredbånd
ferie, utlandet, utenlands, thailand, spania, usa, tyrkia, hellas, england, syden > utlandet, roaming, utenfor eu
lagger, hakker, seigt, sirup, bufrer, sein, treigt, tregt, går i sneglefart > treg, tregt, hastighet
mega, mbit, megabit > hastighet
slutte hos dere, forlate dere, ikke være kunde, vil slutte, bli kvitt dere, ut av avtalen, komme meg ut av > si opp, oppsigelse, avslutte, oppsigelsestid
låst til, bundet til, sitter fast > bindingstid, oppsigelsestid
flytter inn, innflytting, nytt hus, kjøpt hus, kjøpt enebolig, ny leilighet, nye leiligheten, overtakelse > flytting, innflytting, strømavtale, overtakelsesdato
mørkt, bekmørkt, svart i huset, strømmen har gått, strømmen gikk, uten strøm, proppen > strømbrudd, sikring, avbrudd
propp, proppen, sikring, sikringene, jordfeilbryter
dyrt denne måneden, høy regning > faktura, strømregning, kostnad, forbruk
hva betaler jeg for, hva er det jeg betaler, hvorfor så dyrt > faktura, strømregning
paneler, solcellepanel, solceller, sol, panel på taket > solceller, plusskunde, overskuddsstrøm
tjene penger på, betalt for, få betalt, lager sjøl, lager selv > selge, godtgjørelse
lader, lade bilen, ladestasjon, ladeboks, elbillader, tesla, elbil > elbillader, lader, lade, lading
komme og montere, komme og sette opp, noen som kan komme, håndverker, elektriker > installere, installeres, installatør, elektriker
rekker ikke betale, kan ikke betale, betale senere, vente med regninga, når lønna kommer, etter lønning, utsette > betalingsutsettelse, utsatt forfall, utsettelse
stenge strømmen, stenger dere, bli stengt, koble ut > stenging, stenges
kommer ikke inn, kommer meg ikke inn, slipper ikke inn, utestengt > logge inn, pålogging, passord, påloggingssiden
får ingen mail, kommer ingen mail, får ikke epost, mailen kommer ikke > søppelpost, e-post
ny på jobben, nyansatt, kollega, flere i teamet, legge til en ny > invitere, bruker, kolleger, invitasjon
sjefen, kollegaen, får ikke sett, kan ikke se dokument, får ikke se > rettigheter, tilgang, rolle
være admin, gjøre til admin, admin > administrator
excelfil, regneark, få ut alt, få ut mine, ta ut data, laste ned alt, lagre greiene > eksportere, eksport, excel
backup, sikkerhetskopi, kopi av alt
dyrere variant, dyrere varianten, større pakke, bedre variant, mer funksjoner > oppgradere, abonnement
gratisversjon, gratisversjonen, gå ned, billigere variant, enklere variant > nedgradere, nedgradering
forskjell, forskjellen, skiller, sammenligne > mellomlegg, forskjell, sammenligning
møter, møtene, avtaler dukker ikke opp, vises ikke > hendelser, kalender, synkroniseres
hekte sammen, koble sammen, snakke sammen, funke sammen > integrasjon, integrere, koble til
spinner, står og spinner, henger, hvit skjerm, hvit side, blank side, blir hvit > lastes ikke, feilmelding, nettleser
er dere nede, ligger nede, nede, funker ikke i det hele tatt > driftsforstyrrelse, driftsforstyrrelser, driftsmelding, statusside
innbrudd, innbruddstyv, frastjålet, stjålet, stjal, sykkeltyveri > melde skade, politianmeldelse, tyveri, skade
falt i gulvet, mista i gulvet, datt, i bakken, knust, ødelagt, gikk i stykker > skade, melde skade
ut med selv, betale selv, egen lomme, trekker dere fra, trekkes fra > egenandel
mindre i måneden, betale mindre, billigere forsikring > lavere premie, premie
magesyk, syk på ferie, syk, brakk beinet, skada meg, vondt > sykdom, akutt
kofferten, koffert, bagen, ryggsekk, pakning > bagasje, håndbagasje
backpacke, backpacker, jorda rundt, halvt år, langtur > reise, reiser
bilen stoppa, bilen har stoppa, står stille, bilen døde, motorstopp, punktert, punktering, starter ikke, tom for bensin > veihjelp, berging, driftsstans
bikkja, bikkje, hund, valp, pus, pusen, katt, kattunge > hund, katt, dyr, dyreforsikring, kjæledyr
solgt bilen, solgt > eierskifte
vil ikke ha lenger, trenger ikke lenger, bli kvitt forsikringen > avslutte, si opp, sies opp
betalt for mye, betalt for mye tilbake > overskytende, refunderes, refusjon
kan ikke dra, kan ikke reise, blitt syk, får ikke dratt, forhindret > avbestilling, avbestille, refunderes
annen dag, reise senere, endre reise, feil dato, bytte dato, tidligere avgang > endre, endres, ombooking
toget seint, bussen sein, bussen kom aldri, forsinket tog, toget sto, mista flyet, kom for sent > forsinket, reisegaranti, refusjon
ta taxi, måtte ta taxi, taxi hjem, drosje > drosje, refusjon
hvor mye får man ha med, får jeg ha med, ta med seg, veie, vekt, kilo, hvor tung > bagasje, kilo, vekt
glemte på bussen, glemt på toget, mista på, glemte igjen, mista en, vott, fant en > gjenglemte, hittegods
gratis, kostnadsfritt, uten gebyr, vederlagsfritt, gebyrfritt, koster ingenting
billigere når, rabatt for, pris for pensjonist > redusert pris, rabatt
ble tatt, uten billett, rakk ikke kjøpe, sniket, snike, kontrollør > gebyr, tilleggsgebyr, gyldig billett
mobilen døde, telefonen døde, tom for strøm, utlada > batteri, lade
snakke med lege, snakke med en doktor, se en lege, trenger lege, få time, legetime, legetimen > konsultasjon, time, legekontor
kan ikke komme, forhindret, rekker ikke komme, ikke komme i morgen > avbud, avbestille, endre
glemte timen, glemte legetimen, ikke møtt, forsov meg > ikke-møtt-gebyr, avbud
medisinen er tom, tom for medisin, piller, p-piller, tabletter, skrive ut, medisin > legemidler, resept, fornye resept, fornyelse
testa meg, tok prøve, tatt prøve, blodet, hvordan det gikk, resultat, resultatet, svaret > prøvesvar, svar, resultat
flåttsprøyte, flått, tbe-sprøyte, influensasprøyte, influ, sprøyte, stikk, stikket > vaksinasjon, vaksine, tbe, influensa
influ, influensa, forkjølelse
koster et besøk, hva tar dere, tar dere betalt, koster det å gå > egenandel, pris, koster
masse ganger, mange besøk, slipper jeg å betale, ikke betale mer > frikort
papir på, papirer på, bevis på at jeg er syk, papir til jobben > legeerklæring, sykmelding
være hjemme lenger, syk lenger, hjemme fra jobb, kan ikke jobbe, orker ikke jobbe > sykmelding, forlengelse, legeerklæring
tuller, krøller, bugger, bug, kødder, kræsjer, røk, røket, kaputt, daua > feil, problem, feilmelding, ødelagt
funker ikke, fungerer ikke, virker ikke, går ikke, vil ikke fungere, nekter å starte > virker ikke, feil, feilsøking
ombestemte meg, ombestemt meg, vil ikke ha likevel > angre, avbestille, angrerett
plagg, genser, bukse, sko, kjole > vare, klær, størrelse
for trang, for stor, for lang, for liten, sitter dårlig, feil størrelse > bytte, størrelse, passform
sprakk, sprukket, knakk, løsna, lekker, røyk > skadet, ødelagt, reklamere
kommer pakka, hvor blir det av, hvor er pakka > spore, levering, leveringstid
kjørte forbi, sjåføren kom ikke, ringte ikke på, ingen hjemme > levering, hentested, ny levering
har ikke hørt noe, ikke svar, svarer ikke, ingen tar kontakt > svartid, kontakte
snakke, prate, prate med, få tak i noen, ekte menneske, levende menneske > kontakte, kundeservice, ring
`;
