/**
 * Words that Norwegian visitors and Norwegian help pages use for the same thing. One line is one meaning; words after `>` are
 * what a page may say when a visitor says what stands before it, but not the other way round.
 */
export const nbSynonyms = `
tilbakebetaling, pengene tilbake, refusjon, refundere, tilbakebetale, få igjen penger
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
ødelagt, i stykker, skadet, defekt, gått i stykker, virker ikke, knust
levering, frakt, hjemlevering, sending, utkjøring
frakt, porto, fraktkostnad, leveringskostnad
leveringstid, ventetid, framme
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
`;
