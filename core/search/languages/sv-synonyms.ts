/**
 * Words that Swedish visitors and Swedish help pages use for the same thing. One line is one meaning; words after `>` are
 * what a page may say when a visitor says what stands before it, but not the other way round.
 */
export const svSynonyms = `
återbetalning, pengar tillbaka, återbetala, tillbakabetalning, få tillbaka pengar, återfå
cash back, cashback > återbetalning, pengar tillbaka
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
trasig, sönder, skadad, defekt, gått sönder, fungerar inte, funkar inte, felaktig
leverans, frakt, hemleverans, utkörning, försändelse
frakt, porto, fraktkostnad, leveranskostnad
leveranstid, väntetid
framme > leveranstid, väntetid
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
soffa, divan
vara, produkt, artikel
grejer > varor, beställning
saker, prylar > varor, paket
stol, pall, fåtölj
garderob, skåp
lampa, glödlampa, ljuskälla, belysning
tvätta, rengöra, rengöring, städa, putsa
fläck, spilla, fläckar
repa, märke, buckla
montera, montering, sätta ihop, skruva ihop, bygga ihop
bruksanvisning, manual, instruktion, anvisning, handbok
reservdel, del, extradel
skruv, beslag, mutter > reservdel, del
färg, kulör, nyans
material, tyg, textil
fel storlek, passar inte, för liten, för stor > byta, returnera, storlek
fel vara, fel produkt > reklamation, byta, retur
ångrat mig, ångrar mig > ångra, ångerrätt, avbeställa, returnera
ångerrätt, ångerfrist, ångra köp
returetikett, fraktsedel, retursedel, returlapp
förpackning, kartong, emballage, låda
present, gåva, gåvor
presentinslagning, slå in present
begagnad, secondhand, använd
rea, utförsäljning, fynd, kampanj
slut i lager, slutsåld, restnoterad, inte i lager, åter i lager
förbeställa, förhandsboka, reservera
poäng, bonus, förmån, lojalitetsprogram
antal, mängd
företag, företagskund, bolag, firma, organisation
privatperson, konsument, privatkund
organisationsnummer, orgnr, org.nr
transportör, chaufför, fraktbolag, budbil, åkeri
skicka till, leverera till > leverans, länder, frakt
komma fram, anlända, ankomst, komma
när kommer, när får jag > leveranstid, leverans, spåra
snabbare, express, expressleverans, brådskande
paketbox, utlämningsställe, ombud, hämtställe, paketskåp
följesedel, packsedel
tull, tullavgift, importmoms, införsel
trappor, våning, bära in, bära upp > leverans, hemleverans, inbärning
dörr, ytterdörr, dörren
granne, grannen
inte hemma, bortrest > leverans, ny leverans, hämta
någon annan, åt mig, en annan person > fullmakt, ombud
skrivit fel, skrev fel, råkade > ändra, rätta, korrigera
fel, felaktig, inkorrekt
gata, adress, postnummer, gatuadress
slå ihop, sammanfoga, sammanslagning, två konton
personnummer, samordningsnummer, födelsedatum
nyhetsbrev, utskick, reklam, marknadsföring
slippa, sluta få, för många mejl > avregistrera, nyhetsbrev, avprenumerera
kakor, cookies, spårning
rätt att bli glömd, mina uppgifter > personuppgifter, radera
registerutdrag, utdrag, kopia på uppgifter
misstänkt, falskt, fejk, lurendrejeri > bedrägeri, nätfiske, bluff
koden kommer inte, får ingen kod > verifieringskod, engångskod, tvåstegsverifiering
bankid, e-legitimation, eid, freja, digital legitimation
ny telefon, bytt telefon, tappat mobilen > tvåstegsverifiering, mobilnummer, spärra
signera, underskrift, skriva under, signatur
gäst, utan konto
dragit två gånger, dubbel debitering, dubbeldebitering, betalat två gånger, dubbelbetalning
nekad, avvisad, medges ej, går inte igenom, betalningen misslyckades
reserverat belopp, reservation, väntande
kreditupplysning, kreditprövning, kreditkontroll
ränta, räntesats, effektiv ränta
lån, låna, bolån, kredit
skuld, inkasso, kronofogden, skyldig
förseningsavgift, påminnelseavgift, dröjsmålsränta
bankkonto, kontonummer, iban, clearingnummer
ocr, ocr-nummer, referensnummer, betalningsreferens
e-faktura, elektronisk faktura, digital faktura, papperslös
swish, mobilbetalning
apple pay, google pay, mobil plånbok
valuta, utländsk valuta, växla
deposition, handpenning, förskott
gåva, donation, skänka
prisgaranti, prismatch, billigare hos
sparande, sparkonto, spara pengar
aktier, fonder, fond, investera
bankomat, uttagsautomat, ta ut pengar, kontanter
säga upp abonnemang, avsluta prenumeration, avsluta abonnemanget
byta operatör, flytta nummer, nummerflytt, behålla numret
kontantkort, ladda kontantkort, påfyllning
röstbrevlåda, telefonsvarare, mobilsvar
hastighet, bandbredd, långsamt internet
fiber, fiberanslutning, stadsnät
tv-box, digitalbox, dekoder
kanal, kanalpaket, tv-paket
blinka, lysa, lampan blinkar
död, startar inte, går inte igång > starta, batteri, strömbrytare
kabel, sladd, kontakt, adapter
kompatibel, fungerar med, stöder, stödjer
api, gränssnitt, integration, integrera, utvecklare
exportera, importera, överföra data
användare, medarbetare, kollega, anställd
roll, behörighetsnivå, rättigheter
mall, exempel, förlaga
rapport, översikt, statistik
ångra ändring, återställa version, återgå
arkiv, arkivera, gamla meddelanden
vidarebefordra, omdirigera, skicka vidare
schema, schemalägga, tidtabell, planera
svara, svar, återkoppling
begära, begäran, be om, önska
tillåta, bevilja, medge, godkänna
godkänna, godkännande, acceptera
avslå, avslag, neka, avvisa
kräva, krav, nödvändig, obligatorisk
höja, öka, högre, höjning
minska, sänka, lägre, reducera
välja, val, alternativ
ersätta, byta ut, utbyte
förhindra, undvika, skydda mot, förebygga
elmätare, mätarställning, förbrukning, elförbrukning
elnät, nätbolag, nätavgift, elhandlare, elleverantör
värme, fjärrvärme, värmepump, element
solceller, solpaneler, solpanel
elbil, laddstation, laddbox, laddstolpe
vatten, kranvatten, avlopp
sopor, avfall, sophämtning, soptunna, skräp
återvinning, återvinna, återvinningscentral, sopsortering
förskola, dagis, barnomsorg, förskoleplats
skola, elev, student, utbildning
studiemedel, studielån, studiebidrag, csn
hemtjänst, äldreomsorg, äldreboende, särskilt boende
bygglov, bygganmälan
bostadsbidrag, bostadstillägg
barnbidrag, flerbarnstillägg
föräldraledighet, föräldrapenning, mammaledig, pappaledig
sjukskrivning, sjukpenning, sjuklön, sjukfrånvaro
arbetslös, arbetslöshetsersättning, a-kassa, arbetssökande
funktionsnedsättning, funktionshinder, tillgänglighet
uppehållstillstånd, visum, arbetstillstånd
flykting, asyl, asylsökande
medborgare, medborgarskap
pass, resehandling, nationellt id-kort
äktenskap, gift, vigsel, skilsmässa, gifta sig
vårdnad, vårdnadshavare, god man, förmyndare
arv, arvinge, testamente, dödsbo, bouppteckning
vaccin, vaccination, vaccinering, vaccinera, spruta
symtom, tecken, besvär
smitta, smittad, smittsam, infektion, spridning
gravid, graviditet, havande
sjukhus, klinik, akutmottagning, akuten, sjukvård
sjuksköterska, vårdpersonal, vårdgivare
tandläkare, tandvård, tänder, tand
apotek, apoteket
test, prov, provtagning, testa
karantän, isolering, stanna hemma
munskydd, ansiktsmask, andningsskydd
äldre, seniorer, pensionärer
barn, bebis, spädbarn, småbarn
riskgrupp, utsatt, sårbar
personal, anställda, medarbetare
skadeanmälan, anmäla skada, försäkringsärende
hemförsäkring, villaförsäkring, bohagsförsäkring
bilolycka, krock, trafikolycka
parkeringsbot, p-bot, kontrollavgift, felparkeringsavgift
sittplats, platsbiljett, plats
inställd, inställt, avbokad
checka in, incheckning, boardingkort
hotell, rum, boende, övernattning
semester, ledighet, ledig
buss, tunnelbana, spårvagn, kollektivtrafik
cykel, cykla, cyklar
söka jobb, lediga jobb, karriär, lediga tjänster, rekrytering
lönebesked, lönespecifikation
hyresgäst, hyresvärd, hyreskontrakt
tvättstuga, tvättmaskin, gemensamma utrymmen
nyckel, nycklar, passerkort, lås, tagg
allergi, ingredienser, innehåll, allergen
minderårig, åldersgräns, hur gammal, myndig
ligger, var finns ni, hitta hit, besöksadress, adress
prata, tala, snacka, prata med en människa > kontakta, kundtjänst, ringa
arg, missnöjd, besviken, dåligt bemötande > klagomål, synpunkter, reklamation
hur funkar, hur fungerar, komma igång, kom igång
möjligt, möjlighet, går att
kan inte, lyckas inte, vägrar > går inte igenom, misslyckades, nekad, avvisad, felmeddelande
släpps inte in, kommer inte åt, får inte komma in > åtkomst, behörighet, logga in, låst
minns inte, kommer inte ihåg > glömt, återställa
ordna, organisera, strukturera
hindra, stoppa, förhindra, sätta stopp
starta, börja, öppna, påbörja, köra igång
stänga, avsluta, lämna
flytta över, föra över, migrera, migrering
fylla i, ange, skriva in, mata in, knappa in
räkna ut, beräkna, beräkning, uträkning
ansluta, koppla in, anslutning, uppkoppling
förstora, större, zooma
förminska, krympa, mindre
rubrik, titel, överskrift
rad, linje, streck
kolumn, spalt
fönster, dialogruta, ruta, vy
rullgardinsmeny, listruta, meny
kortkommando, snabbtangent, tangentbordsgenväg
skrivbord, hemskärm, startskärm
papperskorg, borttagna objekt, slängda
råkade radera, råkade ta bort, slängt av misstag > återställa, papperskorg, ångra, borttagna
autosvar, frånvaromeddelande, automatiskt svar, semestermeddelande
kontakter, adressbok, kontaktlista, telefonbok
videomöte, onlinemöte, videosamtal, webbmöte, distansmöte
mikrofon, mick, headset
inget ljud, hör inget, hörs inte > ljud, volym, högtalare, mikrofon
slut på utrymme, minnet fullt, får inte plats > lagring, utrymme, kvot, lagringsutrymme
lagringsutrymme, diskutrymme, utrymme, kvot, minne
föregående, tidigare, förra, gammal
nästa, följande, kommande
ladda om, uppdatera sidan, läsa in igen
leverantör, säljare, grossist
kund, köpare, klient
kreditnota, kreditfaktura, kreditera, kreditering
bokföra, bokföring, redovisa, redovisning, kontera
bokslut, årsbokslut, årsavslut, räkenskapsår, bokföringsår
utlägg, utgift, omkostnad
inventering, lagersaldo, lagervärde, räkna lagret
offert, anbud, prisförslag, kostnadsförslag
betalningsvillkor, kredittid, betalningsfrist
moms, momsdeklaration, momsrapport, momsredovisning
växelkurs, valutakurs, omräkning
attestera, attest, godkännande
upphandling, avrop, ramavtal
orsak, anledning, skäl
skillnad, jämföra, jämförelse
risk, fara, farligt
tillfällig, tillfälligt, temporär
ungefär, cirka, omkring
corona, covid, covid-19, coronavirus
annan ort, flyttat, ny bostad > adressändring, flytt
dela på kostnaden, betala tillsammans > dela upp, delbetalning
dubbelt, två stycken, för många > antal, dubblett, två gånger
gick sönder, gått av, lossnat, läcker > trasig, skadad, reklamera, garanti
kommer aldrig, har inte kommit, dyker inte upp > försenad, saknas, spåra
var är min > spåra, leverans, status
bråttom, snarast, akut > snabb, express, leveranstid
vem ska jag, vart vänder jag mig > kontakta, kundtjänst, ansvarig
bevisa, visa upp, styrka > intyg, bevis, kvitto, legitimation
stålar, cash, deg, flis > pengar
pröjsa, punga ut, lägga ut pengar > betala
prishöjning, höjt priset, höjda priser, dyrare > pris, prisändring, avgift
betalat för mycket, betalade för mycket, överbetald > överbetalning, återbetalning, kreditfaktura
fel belopp, fel summa, stämmer inte, fel på fakturan > felaktig, bestrida, rätta
bestrida, invända, invändning, bestridande, godtar inte
fakturakopia, kopia på fakturan, ny faktura
fakturaavgift, aviavgift, aviseringsavgift, pappersfaktura
betalningspåminnelse, inkassokrav > förfallen, sen betalning
kan inte betala, har inte råd, ont om pengar > anstånd, betalningsplan, avbetalningsplan, uppskov
betalningsplan, avbetalningsplan, amorteringsplan
blivit av med, tappade, tappat bort > förlorat, borttappat, stulen, spärra
ersättningskort, nytt kort, beställa kort
okänd betalning, känner inte igen köpet, okänt köp, okänd dragning > obehörig transaktion, bestrida, bedrägeri
insättning, sätta in pengar, sätta in
uttag, ta ut pengar, plocka ut pengar
kontoutdrag, transaktioner, transaktionshistorik, kontobesked
orderhistorik, köphistorik, tidigare köp, tidigare beställningar, mina köp, mina beställningar
varje månad, månadsvis, per månad > månadsavgift, abonnemang, prenumeration
varje år, per år > årsavgift
amortera, amortering, betala av
lösa lånet, betala tillbaka i förtid, förtidslösa, slutbetala
bolån, bostadslån, lånelöfte
övertrassera, övertrassering, minus på kontot
maxbelopp, beloppsgräns, limit, gräns, högsta belopp, tak
minsta belopp, lägsta belopp, minimibelopp
betala i efterskott, klarna > faktura, delbetalning, betala senare
kvitto borta, tappat kvittot, utan kvitto, hittar inte kvittot > kvitto, kvittokopia, köpbevis
företagskort, bensinkort > kort
kodruta, säkerhetsdosa, bankdosa > dosa, inloggning, bankid
dök aldrig upp, kom aldrig fram, aldrig kommit, kom inte, inte dykt upp, aldrig fått > försenad, saknas, utebliven, spåra
fastnat, står still, händer inget > försenad, spårning, status
skicka om, skicka igen > ny leverans, omleverans
levererad men, står levererat, står som levererad > saknas, försvunnen, utlämnad
ställt utanför, lämnats utanför, utanför dörren > leverans, dörr
avi, hämtavi, avin > avisering, utlämningsställe
hämta ut, ligger kvar, hur länge ligger > hämta, utlämning, ombud
delleverans, fått en del, bara en del, fått halva, saknar en vara > delleverans, saknas, restorder
bytesrätt, öppet köp, bytesfrist
öppnad förpackning, brutit förseglingen, utan prislapp, använt varan > returvillkor, ångerrätt, oanvänd
skicka tillbaka, retursätt, returfrakt
har ni fått, mottagit returen, retur mottagen > retur, återbetalning, behandlad
avsändare, skickat från
hur länge, hur många dagar > dagar, frist
hur länge gäller, hur länge är > giltig, giltighetstid, dagar, månader
gått ut, gick ut, går ut, utgången, upphört > giltighetstid, utgången, förfallen, ogiltig, förnya
ogiltig, gäller inte, ej giltig > ogiltig, utgången, giltig
kastas ut, utkastad, loggas ut hela tiden, loggas ut > utloggad, logga ut, session
snurrar, laddar bara, laddar inte > långsam, hänger sig, visas inte
vit sida, svart skärm, tom sida, blank sida > visas inte, fel
lirar inte, bråkar, paj, pajat, kass, kaputt, knasig, knas, buggar, bugg > fungerar inte, fel, problem, trasig
gått sönder, gick sönder, gick itu, brustit, sprack, spruckit, sprucken > trasig, skadad, reklamera
slocknat, slocknade, dött, dog > startar inte, ström
inget nät, tappar nätet, nätet ligger nere, nere > internet, driftstörning, anslutning, avbrott
segt internet, långsamt nät > hastighet, bredband
byta mobil, ny lur, ny mobil > ny telefon, flytta, överföra
visningsnamn, kontonamn, alias, smeknamn
profilbild, avatar, bild på mig
få bort, göra mig av med, ta bort mig > ta bort, radera, avinstallera, avregistrera
sparas inte > spara, ändringar
hittar ingen, var finns, var ligger, var hittar jag > hitta, finns, visa
skanna, scanna, läsa in, fota av
föräldrakontroll, barnlås, barnspärr, barnsäkert
mörkt läge, nattläge, mörkt tema
textstorlek, teckenstorlek, större text, liten text, för små bokstäver
talsyntes, uppläsning, läsa upp
flera enheter, flera datorer, fler mobiler > enheter, antal enheter
familj, hushåll, familjeabonnemang
streama, strömma, streaming, spela upp, se på
undertexter, textning, undertext
spola, spelas inte upp, buffrar > uppspelning, laddar
slut på surf, surfen är slut, datan är slut, surfpott > datamängd, surfmängd, extra surf, påfyllning
bryts, kopplas bort, bröts, bruten > mottagning, täckning, avbrott
vidarekoppling, koppla vidare, vidarekoppla
hemligt nummer, dolt nummer, skyddat nummer
puk, puk-kod, pukkod > sim-kort, pinkod, låst
fast telefon, hemtelefon, fast telefoni
elräkning, elfaktura, elkostnad > faktura, förbrukning
elpris, spotpris, timpris, rörligt pris
fast pris, bundet pris, fastprisavtal
strömmen gick, strömmen har gått, ingen ström, proppen, propp, säkring, jordfelsbrytare > strömavbrott, elavbrott
mätaravläsning, läsa av mätaren, avläsning, mätarställning
sälja el, överskottsel, mikroproduktion
soporna, soporna har inte hämtats, tömma sopor, töms > sophämtning, tömning, avfall, hämtning
grovsopor, grovavfall, skrymmande avfall
tip, tippen, soptipp, återvinningsstation > återvinningscentral
bygga, bygga ut, bygga till, altan, uterum, attefallshus, friggebod, carport, staket, plank > bygglov, bygganmälan
boendeparkering, parkeringstillstånd, p-tillstånd, parkeringskort
färdtjänst, sjukresa, riksfärdtjänst
snöröjning, plogning, plogat, sandning, sandat, halka, halkbekämpning
gatubelysning, gatlykta, gatlampa
hål i vägen, potthål, grop i vägen > felanmälan, gata, väg
felanmälan, anmäla fel, rapportera fel, felanmäla, tipsa om fel
orosanmälan, oro för barn, barn far illa
försörjningsstöd, ekonomiskt bistånd, socialbidrag, soc, socialen
god man, förvaltare, överförmyndare
folkbokföring, folkbokförd, folkbokföra, mantalsskriven
personbevis, utdrag ur folkbokföringen, familjebevis
skattsedel, jämkning, skattetabell
deklarera, deklaration, inkomstdeklaration
skatteåterbäring, tillbaka på skatten, överskjutande skatt, pengar från skatteverket
kvarskatt, restskatt, betala in skatt
f-skatt, preliminärskatt, fskattsedel
rotavdrag, rutavdrag, rot, rut
enskild firma, starta eget, egen firma, eget företag, näringsidkare, egenföretagare, egen företagare
aktiebolag, ab, bolag
arbetsgivaravgift, sociala avgifter, arbetsgivardeklaration
bokföringsskyldig, årsredovisning, bokslut
sjukersättning, aktivitetsersättning, förtidspension
karensavdrag, karens, karensdag, första sjukdagen
läkarintyg, sjukintyg, intyg från läkare
underhållsstöd, underhållsbidrag, underhåll
föräldradagar, föräldrapenningdagar, ta ut dagar
plugga, pluggar, läsa på universitetet > studera, studier, studiemedel, utbildning
antagning, antagen, söka utbildning, söka kurs, komma in på
betyg, examen, examensbevis, slutbetyg
rösta, röstkort, val, förtidsrösta, rösträtt
allmän handling, offentlig handling, begära ut handling, diarium
dispens, undantag, undantagen
tillstånd, licens, tillåtelse
serveringstillstånd, alkoholtillstånd, utskänkning
bibliotekskort, lånekort, lånekortet
låna om, omlån, lånetid, förlänga lånet
simhall, badhus, bad, simma
hyra lokal, boka lokal, lokal, sporthall, idrottshall
skolskjuts, skolbuss, busskort till skolan
fritids, fritidshem, fritidsverksamhet
modersmål, hemspråk, modersmålsundervisning
matsedel, skolmat, specialkost
bostadskö, kötid, köplats, stå i kö, ställa sig i kö, bostadsförmedling
andrahand, andra hand, andrahandsuthyrning, hyra ut min lägenhet
hyreshöjning, höjd hyra, hyran
flytta hit, bosätta sig, invandra, flytta till sverige
flytta utomlands, emigrera, utvandra, flytta från sverige
uppehållskort, uppehållsrätt, uppehållstillstånd
ukraina, massflyktsdirektivet, tillfälligt skydd
vårdcentral, husläkare, hälsocentral, läkarmottagning
remiss, egenremiss, egen vårdbegäran
högkostnadsskydd, frikort
patientavgift, besöksavgift, vårdavgift
provsvar, testresultat, svar på provet
journal, patientjournal, läsa journalen
förnya recept, receptet är slut, hämta ut medicin, ta ut medicin
biverkning, biverkningar, bieffekt, reaktion
dos, vaccindos, påfyllnadsdos, booster, spruta
feber, hosta, snuva, förkyld, förkylning, ont i halsen > symtom, sjuk, luftvägsinfektion
vaccinationsbevis, covidbevis, vaccinationsintyg, vaccinpass
mår dåligt, ångest, depression, deprimerad, psykisk ohälsa
barnmorska, mvc, mödravård
bvc, barnavårdscentral, barnhälsovård
uteblivet besök, missad tid, missat besök, missade tiden > uteblivet, avgift, avboka
sprida, sprids, spridning, smittspridning
avlida, dö, dött, dödlig, livsfarlig
skydda, skydd, skyddsutrustning
vårda, vård, behandling, behandla, sköta
bota, botas, bli frisk > behandling, läkemedel
omsorg, vård och omsorg, äldreomsorg
brukare, omsorgstagare, boende
anhörig, närstående, familjemedlem, släkting
täcker, ingår, vad ingår > omfattning, omfattar, ersätter, villkor
vattenskada, läcka, läckage, översvämning, läcker
inbrott, stöld, inbrottsstöld
drulle, allrisk, olycksfall
premie, försäkringspremie, försäkringsavgift
ägarbyte, byta ägare, sålt bilen, såld bil, ny ägare
ställa av bilen, avställning, avställd, ställa på, påställning
bärgning, bogsering, vägassistans, punktering, fått stopp
besiktning, besiktiga, kontrollbesiktning
missade tåget, missat flyget, hann inte, missad anslutning > ombokning, ersättning, försening
förseningsersättning, resegaranti, ersättning vid försening
tilläggsavgift, kontrollant, biljettkontroll > böter, kontrollavgift
periodkort, månadskort, reskort, busskort
studentrabatt, student, pensionärsrabatt, ungdomsrabatt, barnpris > rabatt, nedsatt pris
avgång, avgångstid, tidtabell, när går
väskan kom inte fram, försvunnen väska > bagage, försenat bagage, saknat bagage
incheckat bagage, bagagevikt, väger för mycket, övervikt
ledsagare, assistans, rullstol, rörelsehindrad
barnvagn, barnstol, bilbarnstol
uppehåll, pausa prenumeration, göra uppehåll
uteblivet nummer, tidningen kom inte, utebliven tidning
ge bort, köpa åt någon > present, presentkort, gåva
kampanjpris, introduktionspris, introduktionserbjudande
ordna fram, fixa fram, få tag i > beställa, köpa
ha sönder, hade sönder, sabba, sabbat, ramlat, tappade i golvet, havererat > skada, trasig, skadad
skumt, konstigt, underligt, mystiskt > misstänkt, fel, felaktig
försöker lura, lurad på pengar, ringer och påstår, falska samtal, falskt sms > bedrägeri, bluff, nätfiske
svarar ni, hör ni av er, inget svar, får inget svar > svarstid, svar, återkoppling, väntetid
telefonkö, ingen svarar, kommer inte fram, kölängd > kontakta, väntetid, öppettider, ringa
gnälla, klaga på > klagomål, synpunkter
dålig service, otrevlig > klagomål, synpunkter, bemötande
beröm, tipsa, förslag, idé, feedback > synpunkter
när öppnar, när stänger, öppet idag, söndagsöppet, röda dagar, helgöppet > öppettider
vad kostar, vad tar ni > pris, avgift, kostnad, prislista
hur gammal måste, vilken ålder > åldersgräns, myndig, ålder
hur ofta > intervall, gånger
hur många > antal, max, gräns
vad behöver jag, vad krävs > krav, handlingar, dokument, underlag
det går inte > kan inte, misslyckas, fel
begränsa, begränsning, restriktion
exkludera, undanta, utesluta
ansvar, ansvarig, skyldighet, ansvara
förbjuden, förbjudet, inte tillåtet
obligatorisk, tvingande
frivillig, frivilligt, valfri, valfritt
automatisk, automatiskt, av sig själv
manuell, manuellt, för hand
standard, förval, förvald, förinställd
anpassa, anpassning, skräddarsy, egen inställning
filtrera, filter, sålla, begränsa urval
avstånd, mellanrum, utrymme
marginal, kant, sidmarginal
sidhuvud, sidfot, huvud, fot
sidnummer, sidnumrering, numrera sidor, paginering
fotnot, slutnot, not
innehållsförteckning, index, register
stavning, stavningskontroll, rättstavning
formel, funktion, uträkning
kalkylblad, kalkylark, blad, ark, tabell
diagram, graf, kurva
makro, skript, program
felkod, fel, felnummer
domän, webbadress, dns
postlåda, mejlkonto, brevlåda
spärrlista, svartlista, blockerade avsändare
vitlista, säkra avsändare, tillåtna avsändare
princip, policy, regel
åtkomstnekad, åtkomst nekad, nekad åtkomst, ingen behörighet, saknar behörighet
licensiera, tilldela licens, licens
proxy, brandvägg
bädda in, infoga, inbäddad
språkversion, gränssnittsspråk
krypterad, kryptering, kryptera
certifikat, digitalt id
enhet, dator, mobil, apparat
fjärrstyra, fjärranslutning, fjärrskrivbord, distans
hemarbete, jobba hemifrån, distansarbete
förbättra, förbättring, optimera
gammal version, äldre version, tidigare version
bifoga, bilägga, lägga till fil
namnge, döpa, benämna
hanteringstid, handläggning, behandling av ärende
ärendenummer, diarienummer, referens
e-tjänst, digital tjänst, självbetjäning
e-legitimation, elektronisk id, mobilt bankid
digital brevlåda, kivra, digital post
hemkommun, bostadsort, kommun där jag bor
utländsk, från utlandet, annat land
eu, eu-land, ees
norge, danmark, finland, utanför sverige > länder, utomlands, utlandet
helg, lördag, söndag, röd dag
semesterstängt, sommarstängt, jul, påsk > öppettider, stängt
vikt, väga
rengöring, skötsel, vård, underhåll, skötselråd
smörja, olja, oljning
skötselråd, tvättråd, hur tvättar jag
miljö, hållbarhet, miljövänlig, klimat
tillverkad, tillverkning, tillverkas, producerad, ursprung
utgått, utgått ur sortimentet, säljs inte längre, säljer ni inte längre > sortiment, utgången
visa upp, showroom, prova i butik
klicka och hämta, hämta i butik, click and collect
provsitta, prova, testa
reservera, lägga undan, hålla
intresseanmälan, bevaka, bevakning, meddela när
hantera, administrera, sköta, förvalta
fastställa, avgöra, bestämma
granska, kontrollera, gå igenom
inkludera, innehålla, omfatta, ingå
omvandla, konvertera
användning, användande, nyttja, nyttjande
skapa, upprätta
markera, välja, markering
ordning, ordningsföljd, följd, turordning
ta emot, mottagare, mottagen, motta
tilldela, ge, dela ut, bevilja
offentlig, publik
gemensam, delad, delat
villkor, kriterium, kriterier
ärende, supportärende, begäran
hajar, fattar, begriper > förstå, förklaring
grejen, grejorna, manicken, mojängen, prylen, kollit > vara, produkt, paket
går sönder, ramla isär, håller inte, dålig kvalitet, tillverkningsfel, fabriksfel, skavank > reklamation, reklamera, trasig, felaktig
tfn, tel, telnr, mobnr, mobilnr > telefonnummer, mobilnummer
persnr, pnr > personnummer
ordernr, ordernumret, beställningsnumret, bestnr > ordernummer, beställningsnummer
ordernummer, beställningsnummer
kundnr, kundid > kundnummer
fakturanr > fakturanummer
artnr, artikelnr, artikelnummer, produktnummer, modellnummer
regnr, registreringsnummer, registreringsskylt
serienummer, tillverkningsnummer, imei
inlogg, inloggen, loggin, login > inloggning, logga in
passw, password, kodord > lösenord
mastercard, amex, visakort, american express > kort, bankkort, kreditkort
klarna, qliro, walley, resurs bank > faktura, delbetalning, betalningssätt
swish, vipps, mobilepay, trustly, paypal > betalningssätt, betalsätt
bankgiro, plusgiro, bg, pg, postgiro, banköverföring, direktbetalning
på krita, på kredit, i klump, i omgångar, lite i taget > delbetalning, avbetalning, kredit
dhl, budbee, instabox, schenker, bring, airmee, ups, fedex, gls > transportör, fraktbolag, leverans, paket
var blir det av, var blir mitt, kommer det snart, när dyker, har det skickats > spåra, leveranstid, leverans
får tillbaka, pengarna inte tillbaka, återbetald, pengarna igen, få igen > återbetalning
olika färg, annan färg, annan storlek, större storlek, mindre storlek > byta, byte
delar saknas, fattas, ofullständig, inte komplett > saknas, reservdel, reklamation
surfa, 4g, 5g, mobilnät > mobildata, täckning, surf
portera, portering, ta med numret, flytta mitt nummer > nummerflytt, behålla numret
operatörslås, simlås, låst till operatör > låsa upp, operatör
wifi-dosa, bredbandsdosa, dosan, boxen > router, modem
startavgift, engångsavgift, aktiveringsavgift, uppläggningsavgift
elbolag, elhandelsbolag, elhandel > elhandlare, elleverantör, elavtal
huvudsäkring, säkringsstorlek, ampere
hög förbrukning, drar mycket el, dyr el > förbrukning, elförbrukning, elkostnad
inflyttning, utflyttning, flytta in, flytta ut > flytta, flytt, flyttanmälan
renhållning, sopbilen, sopkärl, kärl, hushållssopor > sophämtning, avfall
matavfall, kompost, kompostera, bruna påsar, matavfallspåse
dagisplats, dagmamma, pedagogisk omsorg, familjedaghem, inskolning > förskola, förskoleplats, barnomsorg
maxtaxa, dagisavgift, förskoleavgift, barnomsorgsavgift
skolval, byta skola, välja skola, skolplacering, skolbyte
sjukanmäla barn, anmäla frånvaro, frånvaro, frånvaroanmälan
lov, skollov, läsår, terminstider, läsårstider, studiedag
eldningsförbud, elda, grilla, brandrisk
gifta oss, borgerlig vigsel, vigselförrättare > vigsel, äktenskap
trygghetslarm, larmklocka, larmknapp
anpassa bostaden, ramp, trapphiss > bostadsanpassning
skuldrådgivning, skuldsanering, budgetrådgivning
ritning, ritningar, detaljplan
brunt vatten, missfärgat vatten, dåligt vatten, vattnet smakar > dricksvatten, vattenkvalitet, vatten
stopp i avloppet, avloppsstopp, översvämmad källare
bolåneränta, listränta, snittränta > ränta, bolån
isk, investeringssparkonto, kapitalförsäkring, fondkonto
blippa, blipp, kontaktlös, kontaktlöst
uppslukat, fastnat i automaten, bankomaten tog > bankomat, kort, spärra
medgivande, dragningsmedgivande > autogiro
stående överföring, återkommande överföring, månadssparande, automatisk överföring
kundkännedom, penningtvätt, frågor från banken, varifrån pengarna kommer
bokningsnummer, bokningskod, bokningsreferens, bekräftelsekod
platsbokning, välja plats, byta plats > sittplats, platsbiljett
mellanlandning, direktflyg
ersättningsbuss, ersättningstrafik, inställt tåg
ta med hund, ta med katt, djur ombord > husdjur, djur
doktorn, läkartid, boka läkare > läkare, tidsbokning, vårdcentral
blodprov, ta prover, prover, labb > provtagning, provsvar
tbe, fästing, influensa, influensavaccin > vaccination
krockat, kört på, påkörd, parkeringsskada, backat på > skadeanmälan, bilskada, krock
stenskott, sprucken ruta, vindruta > glasskada, vindruta, bilglas
sprucken skärm, skärmen sprack, skärmskada, krossad skärm > skärm, reparation, skada
försäkringsbrev, försäkringsbevis, försäkringspapper
sjuk på resan, sjuk utomlands, avbruten resa > reseförsäkring, avbeställningsskydd
tenta, tentamen, omtenta, omprov
läxhjälp, plugghjälp, studiehjälp, studiestöd
studentkort, mecenat, studentlegitimation, studentleg
vårdbidrag, omvårdnadsbidrag, merkostnadsersättning
stålar, kosing, slantar, deg, pluring, flis, klirr, cash, kontanter > pengar, belopp, kontanter
spänn, lök, papp, laxar > kronor, belopp, pris
pröjsa, punga ut, hosta upp, lägga ut, stå för > betala, betalning, kostnad
pank, barskrapad, utblottad, utan pengar, har inga pengar, har inte råd, ont om pengar > ekonomiskt bistånd, försörjningsstöd, anstånd, delbetala, avbetalningsplan
svindyr, asdyr, jättedyr, dyr, dyrt, chockräkning, chockad, ockerpris > pris, kostnad, avgift, avgifter, faktura
snål, billig, prutad > rabatt, lägre pris, reducerat pris
nedsatt, reducerad, sänkt, lägre pris
snott, snodd, snott min, nallat, norpat, knyckt, blivit av med > stulen, stöld, obehörig, förkommen
förkommen, tappad, borttappad, stulen, försvunnen
tappat plånboken, plånboken borta, blivit av med plånboken, borta plånboken, plånbok > spärra, bankkort, kort
visakort, visa, master card, bankkort, betalkort, kreditkort, kontokort
nått taket, maxat, maxgräns, för stort belopp, handla för mer > beloppsgräns, gräns, köpgräns, uttagsgräns
automaten, bankomaten, bankautomat > uttagsautomat, kontantuttag, bankomat
ta ut pengar, ta ut cash, ta ut stålar > kontantuttag, uttag
dragits pengar, dragit pengar, pengar försvunnit, dragning jag inte, handlade inte, aldrig handlat, aldrig köpt, inte gjort köpet, inte köpt > transaktion, bestrida, känner inte igen, debiterad
skum, skumma, konstigt, lustigt, okänd > känner inte igen, misstänkt, ogiltig, obehörig
lurad på nätet, blivit lurad, blåst, blåst på pengar, scammad, fuskad > bedrägeri, bluff, bestrida, reklamera
siffrorna, sifferkod, fyrsiffrig > kod, pinkod, personlig kod
minns inte, kommer inte ihåg, glömt bort, tappat bort > glömt, återställa
slog fel, slagit fel, knappade fel, skrev fel kod, tre gånger > felaktiga försök, fel kod, låst
kåk, kåken, hus, villa, radhus, sommarstuga, lägenhet, lya, bostadsrätt > bostad, bolån, fastighet
köpa hus, köpa lägenhet, köpa kåk, köpa bostad, köpa villa, första lägenheten > bolån, lånelöfte
lånelöfte, kreditlöfte, lånebesked
hur mycket får jag låna, hur mycket får vi låna, låna ut pengar, pengar av er > bolån, lån, låna, lånelöfte, kredit
lön, tjänar, tjäna, vad jag tjänar > inkomst
skuld, skulder, skyldig pengar, lån
spara, sparande, lägga undan, månadsspara, sätta av > sparkonto, sparande
ungen, ungar, ungarna, grabb, grabben, tös, dotter, son, barnbarn, småttingar, kids, kidsen, telning, parvel > barn
mormor, farmor, morfar, farfar, släkting > anhörig, närstående, vårdnadshavare
mamma, pappa, morsa, farsa, päron > vårdnadshavare, förälder
tonåring, tonåringar, fjortis, ungdom, ungdomar > unga, ungdom, barn och unga
småbarn, spädbarn, bebis, småttingar > barn
pensionär, gamling, 65 år, 67, gammal > pensionär, senior, äldre, ålder
plugg, student, studerande, elev
dagis, dagisplats, dagisplatsen, dagisavgift > förskola, förskoleplats
i kö, köa, kö för, stå i kö, kölista > kötid, väntetid, köplats
när måste man söka, när ska man söka, senast söka, sista dag > ansökan, ansök, ansökningstid
sopbilen kom inte, inte hämtat, sopor, soptunna, soptunnan, tunnan, skräpet > sophämtning, kärl, avfallskärl, tömning, avfall
för full, svämmar över > överfull
skräp, sopor, skrot, avskräde > avfall, sopor
slänga, kasta, bli av med, göra av med, kassera, dumpa > lämna, återvinning, avfall, återvinningscentral
tv, teve, dumburk, kylskåp, frys, mikro, vitvaror, spis, dammsugare > elektronik, elavfall, vitvaror
målarfärg, färgburk, lösningsmedel, batterier, kemikalier, spillolja > farligt avfall, farligt
möbler, soffa, säng, madrass > grovavfall, grovsopor
snickra, bygga ut, bygga, veranda, altan, garage, uterum, utbyggnad, inglasad > bygglov, tillbyggnad, bygglovet
veranda, altan, uteplats, trädäck
garage, carport, skjul, förråd
tillstånd, lov, tillåtelse, fråga om lov > bygglov, tillstånd
ställa bilen, parkera bilen, bilen stå, ha bilen, parkeringsplats, p-plats > parkering, parkera, parkeringstillstånd
där jag bor > boende, folkbokförd
p-böter, p-bot, parkeringsböter, böter, lapp på rutan, bötfälld > kontrollavgift, parkeringsanmärkning, tilläggsavgift, felparkeringsavgift, överklaga
hyran, hyra, råd med hyran > boende, hyra, ekonomiskt bistånd
söka soc, gå på soc, soc, socialen > försörjningsstöd, ekonomiskt bistånd
arbetslös, utan jobb, fått sparken, uppsagd, avskedad > försörjning, arbetslöshet, inkomst, uppsägning
ha kvar, få ha kvar > behålla
ha kvar mitt nummer, ta med numret, gamla nummer, behålla nummer, samma nummer > nummerflytt, behålla telefonnummer, flytta nummer, porta
telia, tele2, telenor, tre, comviq, halebop, vimla, hallon > operatör
luren, iphone, android > telefon, mobil, enhet
plastkort, fysiskt kort > simkort
digitalt sim, utan simkort, inbyggt sim > esim
fyrkantig kod, rutkod, streckkod, scanna kod > qr-kod
streck, inga streck, ingen täckning, dåligt nät, dålig mottagning, täckning, inget nät, ingen signal > täckning, mottagning, nät
samtal bryts, bryts hela tiden, tappar samtal, hackar när jag ringer, hör inget > täckning, mottagning
på landet, i skogen, stugan, landet > täckning
surfa > mobildata, bredband
semester, utlandet, thailand, spanien, usa, turkiet, grekland, england > utomlands, roaming, utanför eu
laggar, hackar, segt, buffrar, slött, långsamt, seg, kryper fram > långsam, hastighet, långsamt
mega, mbit, megabit > hastighet
sluta hos er, lämna er, sluta vara kund, byta från er, bli av med er, ur avtalet, komma ur > säga upp, uppsägning, avsluta, uppsägningstid
sitter fast, fast hos er, uppbunden, inlåst > bindningstid, uppsägningstid
flytta in, flyttar in, inflyttning, nytt hus, köpt hus, köpt villa, nya lyan, nya lägenheten, tillträde > flytt, inflyttning, elavtal, tillträdesdatum
lyset, lamporna, släckt, kolsvart, mörkt, svart i huset, ingen el, elen borta, elen har gått, proppen > strömavbrott, elavbrott, säkring
propp, proppen, säkring, säkringarna, jordfelsbrytare
dyrt den här månaden, hög räkning > faktura, elräkning, kostnad, förbrukning
vad betalar jag för, vad är det jag betalar, varför så dyrt, vad ingår i räkningen > faktura, räkning, elräkning
paneler, solpaneler, solceller, solel, panel på taket > solceller, mikroproducent, överskottsel
tjäna pengar på, betalt för, få betalt, gör själva > sälja, ersättning, ersättningen
laddare, laddstolpe, laddbox, wallbox, ladda bilen, ladda elbilen, tesla, elbil > laddbox, laddning, ladda
komma och montera, komma och sätta upp, någon som kan komma, hantverkare, elektriker > installera, installation, installatör, elektriker
hinner inte betala, kan inte betala, betala senare, vänta med räkningen, när lönen kommer, efter lön, löning, skjuta upp > anstånd, förlängd betalningstid, betalningsanstånd, uppskov
stänga av elen, stänger ni av, bli avstängd, kopplas bort > avstängning, avstängd, bryta leveransen
kommer inte in, kommer inte åt, utelåst, släpps inte in > logga in, inloggning, lösenord, åtkomst, inloggningssidan
får inget mejl, kommer inget mejl, får inget mail, mailet kommer inte > skräppost, e-post
ny på jobbet, nyanställd, kollega, jobbarkompis, fler i teamet, lägga till en ny > bjuda in, användare, kollegor, inbjudan
chefen, kollegan, någon annan ser inte, kan inte se dokument, får inte se > behörighet, behörigheter, roll, rättigheter
vara admin, göra någon till admin, admin > administratör
excelfil, kalkylark, få ut allt, få ut mina, ta ut data, ladda ner allt, spara ner > exportera, export, excel
backup, säkerhetskopia, kopia på allt
dyrare varianten, större paket, bättre variant, mer funktioner > uppgradera, betalplan
gratisversion, gratisversionen, gå ner, billigare variant, enklare variant > nedgradera, nedgradering, betalplan
skiljer, skillnad, skillnaden, jämföra > mellanskillnad, skillnad, jämförelse
möten, mötet, bokningar dyker inte upp, syns inte > händelser, kalender, synkroniseras
koppla ihop, hooka ihop, länka ihop, prata med varandra, funka ihop > integration, integrera, koppla, ansluta
snurrar, står och snurrar, hänger, vit skärm, vit sida, blank sida, blir vit, blir vitt > laddas inte, felmeddelande, webbläsare
är ni nere, ligger nere, nere, funkar inte alls > driftstörning, driftstörningar, driftinformation, statussida
inbrott, inbrottstjuv, bestulen, stulen, stulits, stal, cykelstöld > anmäl skada, polisanmälan, stöld, skada
åkte i golvet, tappade, ramlade, i golvet, i backen, sönder, krossad, spräckt > skada, anmäl skada, drulle
stå för själv, betala själv, egen ficka, drar ni av, dras av > självrisk
mindre i månaden, betala mindre, billigare försäkring > lägre premie, premie
magsjuk, sjuk på semestern, sjuk, bröt benet, skadade mig, ont > sjukdom, sjukvård, akut
väskan, resväska, resväskan, kappsäck, bag, ryggsäck, packning > bagage, handbagage
backpacka, backpackar, jorden runt, halvår, långresa > resa, resor
bilen stannade, bilen har stannat, står still, bilen dog, motorstopp, punka, punktering, startar inte, soppatorsk > vägassistans, bärgning, driftstopp
jycke, vovve, hund, valp, kisse, kissen, katt, kattunge, missen, pälskling > hund, katt, djur, djurförsäkring, husdjur
sålt bilen, såld, sålt > ägarbyte
inte ha kvar, vill inte ha kvar, behöver inte längre, ta bort min > avsluta, säga upp, sägas upp
betalt för mycket, för mycket betalt > överskjutande, återbetalas, återbetalning
kan inte åka, kan inte resa, blivit sjuk, fått förhinder, kommer inte iväg > avbokning, avboka, återbetalas
annan dag, åka senare, ändra resa, fel datum, byta datum, tidigare avgång > ombokning, ombokas, ändra
tåget sent, bussen sen, bussen kom aldrig, försenat tåg, tåget stod stilla, missade flyget, kom för sent > försenad, förseningsersättning, ersättning
ta taxi, fick ta taxi, taxi hem > taxi, ersättning
hur mycket får man ha med, får jag ha med, ta med sig, väga, vikt, kilo, hur tung > bagage, kilo, vikt
glömde på bussen, glömt på tåget, tappade på, glömde kvar, tappat, vante, hittat en > kvarglömda, hittegods, upphittade
gratis, kostnadsfritt, utan avgift, ingen avgift, avgiftsfri, kostar inget
billigare när, rabatt för, rabatterat > reducerat pris, rabatt, nedsatt
åkte dit, blev tagen, utan biljett, hann inte köpa, planka, plankade, tjuvåkt, kontrollant > kontrollavgift, tilläggsavgift, giltig biljett
mobilen dog, telefonen dog, urladdad, batteriet slut > batteri, ladda
träffa läkare, träffa en läkare, träffa doktor, se en doktor, prata med läkare, behöver läkare, få en tid > boka, besök, tid
kan inte komma, har förhinder, hinner inte komma, inte komma imorgon > återbud, avboka, ändra
missade tiden, glömde tiden, missade min, sov över > uteblivet besök, återbud
medicinen slut, slut på medicin, piller, p-piller, tabletter, skriva ut, medicin > läkemedel, recept, förnya recept, förnyelse
testade mig, tog prov, tagit prov, blodet, hur det gick, resultat, resultatet, svaret > provsvar, svar, resultat
fästingspruta, fästing, tbe-spruta, influensaspruta, flunsan, spruta, sticket, stick, vaccinspruta > vaccination, vaccinera, vaccin, tbe, influensa
flunsa, influensa, förkylning
kostar ett besök, vad tar ni, tar ni betalt, kostar det att gå > avgift, patientavgift
massa gånger, många besök, slipper jag betala, inte betala mer > frikort, högkostnadsskydd
papper på, intyg på, bevis på att jag är sjuk, papper till jobbet > läkarintyg, intyg
vara hemma längre, sjuk längre, hemma från jobbet, kan inte jobba, orkar inte jobba > sjukskrivning, förlängning, läkarintyg
typ av problem, bråkar, jävlas, knasar, buggar, bugg, lagg, kajko, paj, pajat > fel, problem, felmeddelande, trasig
funkar ej, fungerar ej, går ej, funkar icke, vill inte fungera, vägrar starta > fungerar inte, fel, felsökning
kasta om, ändra mig, ångrade mig, ombestämt mig > ångra, avbeställa, avboka
plagg, tröja, byxor, skor, klänning > vara, kläder, storlek
för trång, för stor, för lång, för tajt, sitter dåligt, fel size > byta, storlek, passform
pinad, sprack, sprucken, gick av, lossnat, läcker, rasat > skadad, trasig, reklamera
kommer paketet, när dyker paketet, var tusan är, blir det av mitt paket > spåra, leverans, leveranstid
körde förbi, chauffören kom inte, ringde aldrig på, ingen hemma > leverans, ombud, ny leverans
har inte hört något, inget svar, svarar inte, ingen hör av sig > svarstid, kontakta, återkoppling
snacka, prata, tjöta, surra, få tag i någon, levande människa, riktig människa > kontakta, kundtjänst, ring
`;
