/**
 * Words that Swedish visitors and Swedish help pages use for the same thing. One line is one meaning; words after `>` are
 * what a page may say when a visitor says what stands before it, but not the other way round.
 */
export const svSynonyms = `
återbetalning, pengar tillbaka, återbetala, tillbakabetalning, få tillbaka pengar, återfå
ersättning, kompensation, gottgörelse, skadestånd
faktura, räkning, avi, inbetalningskort, fakturera
betala, erlägga, betalning
betalningssätt, betalsätt, betalningsmetod, betalmetod, betalningsalternativ
avbetalning, delbetalning, dela upp betalning, delbetala, betala senare
betalningspåminnelse, påminnelse, kravbrev, inkassokrav
förfallodag, förfallodatum, sista betalningsdag
anstånd, betalningsanstånd, uppskov, skjuta upp betalning
avgift, kostnad, pris, taxa, debitering
debitera, dra pengar, ta betalt, dragning
kosta, pris, kostnad
hur mycket kostar > pris, avgift, kostnad
billigare > rabatt, lägre pris, kampanj
rabatt, rabattkod, kampanjkod, erbjudande, kupong, värdekod, nedsatt pris
presentkort, gåvokort, värdecheck, tillgodokvitto
kvitto, orderbekräftelse, köpebevis, köpbekräftelse
moms, mervärdesskatt
bankkort, betalkort, kreditkort, kort, kontokort
autogiro, automatisk betalning, dragning
saldo, behållning, tillgodohavande
överföring, föra över, överföra, flytta pengar, skicka pengar
swish, swisha
beställning, order, köp, beställa, köpa
beställa, köpa, handla, skaffa
varukorg, kundvagn, kundkorg, kassa
avbeställa, avboka, annullera, makulera, ställa in, avbryta
ångra, ångerrätt, öppet köp, ångra köp
returnera, retur, skicka tillbaka, lämna tillbaka, återlämna
byta, ändra, byte
reklamation, reklamera, klaga, klagomål, felanmälan
missnöjd > klagomål, reklamation, synpunkter
överklaga, ompröva, omprövning, begära omprövning
garanti, garantitid
trasig, sönder, skadad, defekt, gått sönder, fungerar inte, felaktig
leverans, frakt, hemleverans, utkörning, försändelse
frakt, porto, fraktkostnad, leveranskostnad
leveranstid, väntetid, framme
paket, försändelse, sändning, leverans
spåra, spårning, följa, kollinummer, var är
försenad, dröjer, sen, inte kommit, försening, dröjsmål
inte fått > utebliven, saknas, försenad
utlämningsställe, ombud, paketombud, hämtställe
hämta, upphämtning, hämtning, avhämtning
lager, i lager, lagerstatus, tillgänglig, slut
storlek, storleksguide, mått, passform
butik, affär, varuhus, återförsäljare
öppettider, öppet, öppethållande, stängt, när har ni öppet
kontakt, kontakta, nå, få tag på, höra av sig
kundtjänst, kundservice, support, kundcenter, kontakta oss, kontaktcenter
prata med någon > kontakt, kundtjänst, ring
ringa, samtal, telefon, telefonsamtal, påringning
chatt, chatta, direktmeddelande
människa > kundtjänst, handläggare, personlig service
handläggare, kontaktperson, ombud
telefonnummer, nummer, mobilnummer
mobil, mobiltelefon, telefon, smartphone, lur, smarttelefon
dator, pc, laptop, bärbar dator
surfplatta, platta, ipad, läsplatta
e-post, mejl, mail, epostmeddelande, mejladress, e-postadress, email
mejla, maila, skicka e-post, mejl
sms, textmeddelande
skräppost, spam, oönskad e-post, skräpmejl
bilaga, bifogad fil, bifoga
inkorg, brevlåda, postlåda, mejlkorg
konto, kundkonto, användarkonto, profil, mina sidor
registrera, skapa konto, bli kund, öppna konto, skaffa konto, registrering
gå med, ansluta, bli medlem, medlemskap
medlem, medlemskap, kundklubb
användarnamn, användarnamnet, inloggningsnamn, användar-id
lösenord, lösen, kod, inloggningsuppgifter
pinkod, pin, kod, säkerhetskod
glömt lösenord, återställa lösenord, nytt lösenord, byta lösenord
glömt > återställa, förlorat, tappat
logga in, inloggning, komma in, inloggad, loggar in
kommer inte in > logga in, inloggning, låst, åtkomst
logga ut, utloggning
låst, spärrad, blockerad, avstängd, utelåst
spärra, blockera, stänga av, låsa
låsa upp, häva spärr, avblockera, upplåsning
tvåstegsverifiering, tvåfaktorsautentisering, tvåfaktor, mfa, multifaktorautentisering, verifieringskod, engångskod
verifiera, bekräfta, styrka, legitimera, verifiering, autentisering
legitimation, id-handling, leg, id-kort, pass, identitetshandling
bankid, e-legitimation, mobilt bankid
behörighet, rättighet, åtkomst, tillgång, tillåtelse, tillstånd
administratör, admin, systemansvarig
uppgifter, information, data, personuppgifter
personuppgifter, integritet, gdpr, dataskydd, sekretess
byta adress > adressändring, flytt, ändra adress
adress, adressändring, ny adress, bostadsadress
flytta, flytt, flyttanmälan, adressändring
byta namn, namnbyte, ändra namn, döpa om
ändra, redigera, justera, uppdatera, korrigera, modifiera
ta bort, radera, slänga, avlägsna, rensa, plocka bort, borttagning
avinstallera, ta bort, avlägsna
lägga till, infoga, skapa, nytt
lägga upp > publicera, ladda upp, skapa
spara, lagra, lagring
ladda ner, ladda ned, hämta, nedladdning, nerladdning
ladda upp, skicka in, uppladdning, bifoga
installera, installation, sätta upp
aktivera, slå på, sätta på, starta, koppla på, aktivering
inaktivera, stänga av, slå av, koppla från, avaktivera
ställa in, inställning, konfigurera, konfiguration
uppdatera, uppdatering, ny version, uppgradera
uppgradera, uppgradering, större abonnemang
nedgradera, byta ner, mindre abonnemang
säga upp, avsluta, avbryta, uppsägning, avsluta abonnemang
sluta > avsluta, säga upp, uppsägning
abonnemang, prenumeration, plan, avtal
avtal, kontrakt, villkor, överenskommelse
bindningstid, avtalstid, uppsägningstid
förnya, förnyelse, förlänga, förlängning
pausa, vila, tillfälligt uppehåll, frysa
prova, testa, provperiod, testperiod, gratisperiod
gratis, kostnadsfri, avgiftsfri, utan kostnad
licens, produktnyckel, aktiveringskod, licensnyckel
problem, fel, krångel, bekymmer, strul
krånglar, strular, fungerar inte, funkar inte, fel, problem
funkar, fungerar, går
fungerar inte > fel, problem, felsöka
går inte > fel, problem, felsöka, kan inte
felsöka, lösa problem, åtgärda, felsökning
fixa, lösa, åtgärda, reparera, laga, rätta till
reparera, laga, reparation, lagning, service
felmeddelande, felkod, fel
hänger sig, låser sig, fryser, kraschar, slutar svara
kraschar, stängs av, avslutas oväntat, startar inte
långsam, seg, trög, prestanda, laggar
starta om, omstart, boota om
återställa, nollställa, fabriksåterställning, återställning
få tillbaka > återställa, återskapa, återbetalning
försvunnit, saknas, borta, hittar inte, tappat, förlorat
hittar inte > saknas, var finns, söka, hitta
hitta, söka, leta, sök
visa, se, kolla, titta, kontrollera
kolla, kontrollera, se, titta
ser inte > visas inte, saknas, dold
dölja, gömma, dold
dela, delning, skicka till andra, bjuda in
bjuda in, inbjudan, lägga till användare
kopiera, kopia, dubblett, duplicera
klistra in, infoga
skriva ut, utskrift, printa, skrivare
skrivare, printer
bild, foto, fotografi, illustration
mapp, katalog, folder
fil, dokument
typsnitt, teckensnitt, font
bakgrund, bakgrundsbild
sortera, ordna, sortering
gruppera, ordna, grupp
länk, hyperlänk, url, webbadress
webbplats, hemsida, sajt, webbsida, sida
webbläsare, browser, internetläsare
app, applikation, program, programvara
internet, nät, nätet, bredband, wifi, uppkoppling, nätverk
wifi, wi-fi, trådlöst nätverk, trådlöst, wlan
koppla ihop, ansluta, parkoppla, koppla, anslutning
synka, synkronisera, synkronisering
säkerhetskopia, backup, säkerhetskopiera, kopia
avisering, notis, notifiering, meddelande, pushnotis
påminnelse, avisering, avi
kalender, almanacka
möte, sammanträde, träff
boka, reservera, bokning, boka tid, beställa tid
boka om, ombokning, ändra tid, ändra bokning
tid, besök, tidsbokning, besökstid
resa, färd, biljett
biljett, färdbevis
bagage, resväska, väska, handbagage
hittegods, borttappat, upphittat, tappat bort
ansöka, ansökan, söka, begära
blankett, formulär, ansökan
anmäla, anmälan, rapportera, registrera
skicka in, lämna in, inlämning
komplettera, komplettering, saknade uppgifter
beslut, besked, svar
handläggningstid, väntetid, hur lång tid
hur lång tid > handläggningstid, leveranstid, dagar, väntetid
när kommer > leverans, utbetalning, datum
deadline, sista dag, tidsfrist, senast
intyg, bevis, utdrag
bidrag, stöd, ersättning, bistånd
föräldraledig, föräldrapenning, mammaledig, pappaledig
vab, vård av barn, tillfällig föräldrapenning
sjuk, sjukskriven, sjukpenning, sjukanmälan
läkare, doktor, vårdcentral
barn, unge, minderårig, under 18 år
förälder, vårdnadshavare, målsman
sambo, partner, make, maka
arbetsgivare, chef, företag
jobb, arbete, anställning, tjänst
jobba, arbeta
arbetslös, arbetssökande, a-kassa
pension, ålderspension, gå i pension
skatt, beskattning, deklaration, deklarera
lön, inkomst, ersättning
hus, bostad, villa, lägenhet
hyra, hyresavtal, uthyrning
el, ström, elektricitet, elavtal
elavbrott, strömavbrott, strömlöst
driftstörning, avbrott, störning, ligger nere, driftavbrott
täckning, mottagning, signal
simkort, sim-kort, esim, e-sim
utomlands, utland, roaming, annat land
surf, mobildata, data, datamängd
router, modem, bredbandsrouter
försäkring, skydd, försäkra
skada, skadeanmälan, olycka
självrisk, egen kostnad
stulen, stöld, snodd, bestulen, rånad
bedrägeri, bluff, lurad, nätfiske, phishing, scam
kapat, hackad, intrång, hackat
virus, skadlig kod, skadlig programvara
tappat > borttappat, förlorat, spärra
dödsfall, avliden, dödsbo, dog
fullmakt, ombud, företräda
språk, byta språk, översättning
ladda, laddning, laddare, batteri
batteri, batteritid
ljud, volym, högtalare, hörlurar
skärm, display, bildskärm
kamera, webbkamera
tillgänglig, går att köpa, finns
tillgänglighet, funktionsnedsättning, funktionshinder
köra, kör
bil, fordon
körkort, förarbevis
parkering, parkera, p-plats
buss, kollektivtrafik, lokaltrafik
tåg, järnväg
flyg, flygning, flight
hund, husdjur, katt, djur
mat, livsmedel
allergi, allergisk, överkänslig
medicin, läkemedel
recept, läkemedelsrecept
snabb, fort, snabbare, skynda
måste > krav, obligatorisk, skyldig
får man > tillåtet, regler, villkor
får jag > rätt till, tillåtet
regler, villkor, bestämmelser, lag
varför > orsak, anledning, beror på
`;
