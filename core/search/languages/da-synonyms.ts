/**
 * Words that Danish visitors and Danish help pages use for the same thing. One line is one meaning; words after `>` are
 * what a page may say when a visitor says what stands before it, but not the other way round.
 */
export const daSynonyms = `
tilbagebetaling, pengene tilbage, refusion, refundere, tilbagebetale, få penge tilbage, refundering
cash back, cashback > tilbagebetaling, pengene tilbage, refusion
erstatning, kompensation, godtgørelse
faktura, regning, girokort, fakturere, opkrævning
betale, indbetale, betaling, indbetaling
betalingsmåde, betalingsmetode, betalingsmulighed, betalingsform
afdrag, afbetaling, rate, dele betalingen op, betale senere
rykker, betalingspåmindelse, påmindelse, inkasso
forfaldsdato, betalingsfrist, sidste betalingsdag
henstand, betalingsudsættelse, udsætte betaling
gebyr, afgift, omkostning, pris, takst
opkræve, trække penge, hæve, tage betaling, debitere
koste, pris, omkostning
hvad koster > pris, gebyr, omkostning
billigere > rabat, lavere pris, kampagne
rabat, rabatkode, kampagnekode, tilbud, kupon, værdikode
gavekort, tilgodebevis, værdibevis
kvittering, ordrebekræftelse, købsbevis, bon
moms, merværdiafgift
betalingskort, bankkort, kreditkort, dankort, kort
betalingsservice, automatisk betaling, pbs
saldo, indestående, tilgodehavende
overførsel, overføre, flytte penge, sende penge
bestilling, ordre, køb, bestille, købe
bestille, købe, handle, skaffe
indkøbskurv, kurv, kasse
afbestille, annullere, aflyse, afbryde, annullering
fortryde, fortrydelsesret, fortryde køb
returnere, retur, sende tilbage, aflevere, returnering
bytte, ændre, ombytning, skifte
reklamation, reklamere, klage, fejlmelding
utilfreds > klage, reklamation, tilbagemelding
klage, anke, klage over afgørelse
garanti, garantiperiode
ødelagt, i stykker, beskadiget, defekt, gået i stykker, virker ikke, smadret
levering, fragt, hjemmelevering, forsendelse
fragt, porto, fragtomkostning, leveringsomkostning
leveringstid, ventetid
fremme > leveringstid, ventetid
pakke, forsendelse, levering
spore, sporing, følge, track and trace, hvor er
forsinket, sen, ikke kommet, forsinkelse
ikke modtaget, udeblevet, mangler
udleveringssted, afhentningssted, pakkeshop
hente, afhentning, afhente
lager, på lager, lagerstatus, udsolgt
størrelse, størrelsesguide, mål, pasform
butik, forretning, forhandler
åbningstider, åbent, åbningstid, lukket, hvornår har i åbent
kontakt, kontakte, få fat i
kundeservice, kundecenter, kundesupport, support, kontakt os
tale med nogen > kontakt, kundeservice, ring
ringe, opkald, telefon, telefonsamtale
chat, chatte
menneske > kundeservice, sagsbehandler
sagsbehandler, kontaktperson, rådgiver
telefonnummer, nummer, mobilnummer
mobil, mobiltelefon, telefon, smartphone
computer, pc, laptop, bærbar
tablet, ipad
e-mail, mail, e-post, mailadresse, e-mailadresse, email
maile, sende e-mail, mail
sms, tekstbesked, besked
spam, uønsket mail, junkmail, uønsket e-mail
vedhæftet fil, vedhæftning, vedhæfte, bilag
indbakke, postkasse, mailboks
konto, brugerkonto, kundekonto, profil, min side
registrere, oprette konto, blive kunde, tilmelde, registrering, oprette bruger
tilmelde, melde ind, blive medlem, tilmelding
framelde, afmelde, afmelding, melde fra
medlem, medlemskab, kundeklub
brugernavn, bruger-id
adgangskode, kodeord, password, kode, loginoplysninger
pinkode, pin, kode, sikkerhedskode
glemt adgangskode, nulstille adgangskode, ny adgangskode, skifte kodeord, glemt kodeord
glemt > nulstille, mistet
logge ind, logge på, login, log ind, indlogning, komme ind
kommer ikke ind > logge ind, login, låst, adgang
logge ud, logge af, log ud
låst, spærret, blokeret, lukket ude
spærre, blokere, lukke, låse
låse op, ophæve spærring, fjerne blokering
totrinsbekræftelse, tofaktorgodkendelse, tofaktor, mfa, multifaktorgodkendelse, engangskode, bekræftelseskode
bekræfte, verificere, legitimere, godkende, godkendelse
legitimation, id-kort, pas, id
mitid, nemid, elektronisk id
adgang, rettighed, tilladelse, lov til
administrator, admin, systemansvarlig
oplysninger, information, data, personoplysninger
personoplysninger, persondata, gdpr, databeskyttelse
skifte adresse > adresseændring, flytning, ændre adresse
adresse, adresseændring, ny adresse, bopæl
flytte, flytning, meld flytning, adresseændring
skifte navn, navneændring, ændre navn, omdøbe
ændre, redigere, justere, opdatere, rette, skifte
slette, fjerne, smide ud, sletning, slet
afinstallere, fjerne, slette
tilføje, indsætte, oprette, ny, lægge til
lægge op > publicere, uploade
gemme, lagre, lagring
hente, downloade, download, hente ned
uploade, indsende, overføre, vedhæfte
installere, installation, sætte op
aktivere, slå til, tænde, starte, aktivering
deaktivere, slå fra, slukke, afbryde
indstilling, indstille, konfigurere, konfiguration, opsætning
opdatere, opdatering, ny version, opgradere
opgradere, opgradering, større abonnement
nedgradere, mindre abonnement
opsige, afslutte, opsigelse, annullere, stoppe
stoppe > opsige, afslutte, opsigelse
abonnement, plan, aftale
aftale, kontrakt, vilkår
bindingsperiode, binding, opsigelsesvarsel
forny, fornyelse, forlænge, forlængelse
pause, sætte på pause, midlertidig, fryse
prøve, teste, prøveperiode, prøveversion
gratis, uden beregning, omkostningsfri
licens, produktnøgle, aktiveringskode, licensnøgle
problem, fejl, bøvl, besvær
driller, bøvler, virker ikke, fungerer ikke, fejl, problem
virker, fungerer, dur
virker ikke > fejl, problem, fejlfinding
fejlfinding, fejlfinde, løse problemer, løsning
ordne, løse, rette, reparere, fikse
reparere, reparation, service
fejlmeddelelse, fejlbesked, fejlkode, fejl
hænger, fryser, går ned, svarer ikke, gået i stå
går ned, lukker uventet, starter ikke, bryder sammen
langsom, sløv, træg, ydeevne
genstarte, genstart, starte forfra
nulstille, gendanne, fabriksindstillinger, gendannelse
få tilbage > gendanne, tilbagebetaling
forsvundet, mangler, væk, kan ikke finde, mistet, tabt
kan ikke finde > mangler, hvor findes, søge, finde
finde, søge, lede, søgning
vise, se, tjekke, kontrollere
tjekke, kontrollere, se, vise
ser ikke > vises ikke, mangler, skjult
skjule, gemme væk, skjult
dele, deling, invitere
invitere, invitation, tilføje bruger
kopiere, kopi, dublet
sætte ind, indsætte, paste
udskrive, udskrift, printe, udskrivning, printer
printer, udskriver
billede, foto, fotografi, illustration
mappe, katalog, folder
fil, dokument
skrifttype, font
baggrund, baggrundsbillede
sortere, ordne, sortering
link, hyperlink, henvisning, url, webadresse
websted, hjemmeside, webside, side
browser, webbrowser, internetbrowser
app, applikation, program, software
internet, net, bredbånd, wifi, netværk
wifi, wi-fi, trådløst netværk, trådløst, wlan
oprette forbindelse, forbinde, tilslutte, parre, forbindelse
synkronisere, synke, synkronisering
sikkerhedskopi, backup, sikkerhedskopiere
notifikation, besked, meddelelse, underretning, pushbesked
påmindelse, besked
møde, sammenkomst
bestille tid, reservere, booke, tidsbestilling, reservation
ombooke, ændre bestilling, ændre tid
tid, aftale, besøg
rejse, tur, billet
billet, rejsehjemmel
bagage, kuffert, håndbagage
hittegods, mistet, fundet
ansøge, ansøgning, søge om, anmode
formular, blanket, skema, ansøgning
anmelde, anmeldelse, rapportere
indsende, aflevere, indlevere
afgørelse, beslutning, svar
sagsbehandlingstid, behandlingstid, ventetid, hvor lang tid
hvor lang tid > behandlingstid, leveringstid, dage, ventetid
hvornår kommer > levering, udbetaling, dato
frist, sidste dag, senest
attest, bevis, udskrift
ydelse, støtte, tilskud, bidrag
barsel, barselsdagpenge, forældreorlov
syg, sygemeldt, sygedagpenge, sygemelding
læge, doktor
barn, mindreårig, unge
forælder, forældremyndighed, værge
samlever, partner, ægtefælle
arbejdsgiver, chef, virksomhed
job, arbejde, stilling
arbejdsløs, dagpenge, ledig, jobsøgende
pension, folkepension
skat, årsopgørelse, selvangivelse
løn, indkomst
hus, bolig, lejlighed
leje, lejekontrakt, udlejning
strøm, elektricitet, el
strømafbrydelse, strømsvigt
driftsforstyrrelse, afbrydelse, nedbrud, nede
dækning, signal
simkort, sim-kort, esim, e-sim
udlandet, udland, roaming
mobildata, data, datamængde
router, modem
forsikring, dækning, forsikre
skade, skadesanmeldelse, ulykke
selvrisiko, egen betaling
stjålet, tyveri, røvet
svindel, snydt, phishing, bedrageri
hacket, indbrud, kapret
virus, skadelig software, malware
dødsfald, afdød, dødsbo
fuldmagt, repræsentere
sprog, oversættelse
oplade, opladning, oplader, batteri
lyd, lydstyrke, højttaler
skærm, display
kamera, webcam
bil, køretøj
kørekort, førerbevis
parkering, parkere
bus, kollektiv trafik
tog, jernbane
fly, flyrejse, flyvning
medicin, lægemiddel
recept, lægemiddel
hurtig, hurtigere
skal jeg > krav, obligatorisk
må jeg > tilladt, ret til, regler
regler, vilkår, bestemmelser, lov
hvorfor > årsag, grund, skyldes
sofa, divan
vare, produkt, artikel
ting, sager > varer, bestilling
grej > vare
stol, skammel, lænestol
skab, garderobe, klædeskab
lampe, pære, lyskilde, belysning
vaske, rengøre, rengøring, pudse
plet, spilde, pletter
ridse, mærke, bule
samle, montering, montere, skrue sammen, samlevejledning
brugsanvisning, manual, vejledning, brugervejledning, håndbog
reservedel, del
skrue, beslag, møtrik > reservedel, del
farve, kulør, nuance
materiale, stof, tekstil
forkert størrelse, passer ikke, for lille, for stor > bytte, returnere, størrelse
forkert vare, forkert produkt > reklamation, bytte, retur
fortrudt, fortryder > fortryde, fortrydelsesret, annullere, returnere
fortrydelsesret, fortrydelsesfrist, fortryde køb
returlabel, returseddel, fragtlabel, pakkelabel
emballage, kasse, æske, forpakning
gave, present
gaveindpakning, pakke gave ind
brugt, genbrug, secondhand
udsalg, tilbud, kampagne
udsolgt, ikke på lager, tilbage på lager, restordre
forudbestille, reservere
point, bonus, fordel, loyalitetsprogram
antal, mængde
virksomhed, firma, selskab, erhverv, erhvervskunde
privatperson, forbruger, privatkunde
cvr-nummer, cvr, virksomhedsnummer
transportør, chauffør, fragtmand, bud
sende til, levere til > levering, lande, fragt
komme frem, ankomst, ankomme
hvornår kommer, hvornår får jeg > leveringstid, levering, spore
hurtigere, ekspres, ekspreslevering, haster
pakkeboks, udleveringssted, pakkeshop, afhentningssted
følgeseddel, pakkeseddel
told, toldafgift, importmoms, indførsel
trapper, etage, bære ind, bære op > levering, hjemmelevering, indbæring
dør, hoveddør, døren
nabo, naboen
ikke hjemme, bortrejst > levering, ny levering, hente
en anden, på mine vegne > fuldmagt
skrev forkert, skrevet forkert, tastet forkert > ændre, rette
forkert, fejl, ukorrekt
gade, adresse, postnummer, vej
slå sammen, sammenlægge, to konti
cpr-nummer, personnummer, cpr, fødselsdato
nyhedsbrev, reklame, markedsføring, udsendelse
undgå, stoppe med at få, for mange mails > afmelde, nyhedsbrev
cookies, sporing
retten til at blive glemt, mine oplysninger > persondata, personoplysninger, slette
indsigt, registerindsigt, kopi af oplysninger
mistænkelig, falsk, snyd > svindel, phishing, bedrageri
koden kommer ikke, får ingen kode > bekræftelseskode, engangskode, totrinsbekræftelse
mitid, nemid, digital id, e-id
ny telefon, skiftet telefon, mistet mobilen > totrinsbekræftelse, mobilnummer, spærre
underskrive, underskrift, signere, signatur
gæst, uden konto
trukket to gange, dobbeltbetaling, betalt to gange, hævet to gange
afvist, nægtet, går ikke igennem, betalingen mislykkedes
reserveret beløb, reservation, afventer
kreditvurdering, kredittjek
rente, rentesats, åop
lån, låne, boliglån, kredit
gæld, inkasso, rykker, skylder
rykkergebyr, forsinkelsesgebyr, morarente
bankkonto, kontonummer, iban, registreringsnummer
betalings-id, fik-nummer, referencenummer, betalingsreference
e-faktura, elektronisk faktura, betalingsservice
mobilepay, mobilbetaling
apple pay, google pay, mobil tegnebog
valuta, fremmed valuta, veksle
depositum, forskud, indskud
gave, donation, donere
prisgaranti, prismatch, billigere hos
opsparing, opsparingskonto, spare penge
aktier, fonde, investere
hæveautomat, hæve penge, kontanter
opsige abonnement, afslutte abonnement, stoppe abonnementet
skifte udbyder, flytte nummer, nummerportering, beholde nummeret
taletidskort, tank op, taletid
telefonsvarer, voicemail
hastighed, båndbredde, langsomt internet
fiber, fiberforbindelse, fibernet
tv-boks, dekoder
kanal, kanalpakke, tv-pakke
blinke, lyse, lampen blinker
død, starter ikke, vil ikke tænde > starte, batteri, tænde
kabel, ledning, stik, adapter
kompatibel, fungerer med, virker med, understøtter
api, grænseflade, integration, integrere, udvikler
eksportere, importere, overføre data
bruger, medarbejder, kollega, ansat
rolle, rettighedsniveau, rettigheder
skabelon, eksempel
rapport, oversigt, statistik
fortryde ændring, gendanne version, gå tilbage
arkiv, arkivere, gamle beskeder
videresende, omdirigere, sende videre
plan, planlægge, køreplan, tidsplan
svare, svar, tilbagemelding
anmode, anmodning, bede om, ønske
tillade, bevilge, godkende
godkende, godkendelse, acceptere
afslå, afslag, nægte, afvise
kræve, krav, nødvendig, obligatorisk
øge, hæve, højere, stigning
reducere, sænke, lavere, mindske
vælge, valg, mulighed
erstatte, udskifte, bytte ud
forhindre, undgå, beskytte mod, forebygge
elmåler, målerstand, forbrug, elforbrug
elnet, netselskab, nettarif, elleverandør
varme, fjernvarme, varmepumpe, radiator
solceller, solcelleanlæg
elbil, ladestander, ladeboks
vand, drikkevand, afløb, kloak
skrald, affald, renovation, skraldespand
genbrug, genbrugsplads, genanvendelse, affaldssortering
børnehave, vuggestue, dagtilbud, daginstitution
skole, elev, studerende, uddannelse
su, studielån, stipendium
hjemmehjælp, hjemmepleje, ældrepleje, plejehjem
byggetilladelse, byggeansøgning
boligstøtte, boligsikring
børnepenge, børne- og ungeydelse
barsel, barselsorlov, barselsdagpenge
sygemelding, sygedagpenge, sygefravær, sygemeldt
arbejdsløs, dagpenge, a-kasse, jobsøgende
funktionsnedsættelse, handicap, tilgængelighed
opholdstilladelse, visum, arbejdstilladelse
flygtning, asyl, asylansøger
statsborger, statsborgerskab
pas, rejsedokument, id-kort
ægteskab, gift, vielse, skilsmisse, blive gift
forældremyndighed, værge, værgemål
arv, arving, testamente, dødsbo
vaccine, vaccination, vaccinere, stik
symptom, tegn, gener
smitte, smittet, smitsom, infektion, spredning
gravid, graviditet
sygehus, hospital, klinik, skadestue, sundhedsvæsen
sygeplejerske, sundhedspersonale
tandlæge, tandpleje, tænder, tand
apotek, apoteket
test, prøve, prøvetagning, teste
karantæne, isolation, blive hjemme
mundbind, ansigtsmaske
ældre, seniorer, pensionister
barn, baby, spædbarn, småbørn
risikogruppe, udsat, sårbar
personale, ansatte, medarbejdere
skadeanmeldelse, anmelde skade, forsikringssag
indboforsikring, husforsikring, hjemforsikring
bilulykke, kollision, trafikuheld
parkeringsbøde, p-bøde, kontrolafgift, parkeringsafgift
sæde, pladsbillet, siddeplads
aflyst, annulleret
checke ind, check-in, boardingkort
hotel, værelse, overnatning, ophold
ferie, fri, orlov
bus, metro, letbane, kollektiv trafik
cykel, cykle
søge job, ledige stillinger, karriere, rekruttering
lejer, udlejer, lejekontrakt, husleje
vaskekælder, vaskemaskine, fællesareal
nøgle, nøgler, adgangskort, lås
allergi, ingredienser, indhold
mindreårig, aldersgrænse, hvor gammel, myndig
ligger, hvor finder jeg jer, besøgsadresse, adresse
tale, snakke, tale med et menneske > kontakte, kundeservice, ringe
vred, utilfreds, skuffet, dårligt behandlet > klage, feedback
hvordan fungerer, hvordan virker, komme i gang, kom godt i gang
muligt, mulighed, kan lade sig gøre
kan ikke, lykkes ikke, nægter > gik ikke igennem, mislykkedes, afvist, fejlmeddelelse
bliver ikke lukket ind, kommer ikke ind, får ikke adgang > adgang, tilladelse, logge ind, låst
husker ikke, kan ikke huske > glemt, nulstille
ordne, organisere, strukturere
forhindre, stoppe, hindre, sætte en stopper
starte, begynde, åbne, påbegynde
lukke, afslutte, forlade
flytte over, overføre, migrere, migrering
udfylde, angive, skrive ind, indtaste, taste
regne ud, beregne, beregning, udregning
tilslutte, forbinde, tilslutning, forbindelse
forstørre, større, zoome
formindske, krympe, mindre
overskrift, titel
række, linje, streg
kolonne, spalte
vindue, dialogboks, rude, visning
rullemenu, listeboks, menu
genvejstast, tastaturgenvej, genvej
skrivebord, startskærm, hjemmeskærm
papirkurv, slettede elementer, slettet
slettet ved en fejl, kom til at slette, slettet ved et uheld > gendanne, papirkurv, fortryde, slettede
autosvar, fraværsmeddelelse, automatisk svar, feriebesked
kontakter, adressebog, kontaktliste, telefonbog
videomøde, onlinemøde, videoopkald, fjernmøde
mikrofon, headset, høretelefoner
ingen lyd, kan ikke høre, høres ikke > lyd, lydstyrke, højttaler, mikrofon
løbet tør for plads, hukommelsen er fuld, ikke plads > lager, plads, kvote, lagerplads
lagerplads, diskplads, plads, kvote, hukommelse
forrige, tidligere, gammel
næste, følgende, kommende
genindlæse, opdatere siden, indlæse igen
leverandør, sælger, grossist, kreditor
kunde, køber, klient, debitor
kreditnota, kreditfaktura, kreditere, kreditering
bogføre, bogføring, regnskab, postere
årsafslutning, årsregnskab, regnskabsår
udlæg, udgift, omkostning
lageroptælling, lagerbeholdning, lagerværdi, optælling
tilbud, prisoverslag, overslag
betalingsbetingelser, kredittid, betalingsfrist
moms, momsangivelse, momsrapport, momsregnskab
valutakurs, vekselkurs, omregning
attestere, godkendelse, godkende
udbud, indkøb, rammeaftale
årsag, grund, begrundelse
forskel, sammenligne, sammenligning
risiko, fare, farligt
midlertidig, foreløbig, temporær
omtrent, cirka, omkring
corona, covid, covid-19, coronavirus
flyttet, ny bolig > adresseændring, flytning
dele udgiften, betale sammen > dele op, delbetaling
dobbelt, to stykker, for mange > antal, dublet, to gange
gik i stykker, knækket, løsnet, utæt, lækker vand > ødelagt, beskadiget, reklamere, garanti
kommer aldrig, er ikke kommet, dukker ikke op > forsinket, mangler, spore
hvor er min, hvor er mit > spore, levering, status
haster, hurtigst muligt, akut > hurtig, ekspres, leveringstid
hvem skal jeg, hvor henvender jeg mig > kontakte, kundeservice, ansvarlig
bevise, vise frem, dokumentere > attest, bevis, kvittering, legitimation
kroner, kontanter, gysser, moneter > penge
dyrere, prisstigning, sat prisen op, steget i pris > pris, prisændring, gebyr
forkert beløb, forkert sum, stemmer ikke, fejl på regningen > fejl, gøre indsigelse, rette
gøre indsigelse, indsigelse, bestride, protestere
fakturakopi, kopi af faktura, ny faktura
fakturagebyr, opkrævningsgebyr, papirfaktura
kan ikke betale, har ikke råd, mangler penge > henstand, afdragsordning, betalingsaftale
afdragsordning, betalingsaftale, afdrag
mistet, tabt, væk, mistet kortet > spærre, stjålet
erstatningskort, nyt kort, bestille kort
ukendt betaling, kender ikke købet, ukendt køb, ukendt træk > uautoriseret transaktion, indsigelse, svindel
indsætte penge, indbetaling, sætte penge ind
hæve penge, udbetaling, hæve
kontoudtog, kontoudskrift, transaktioner, posteringer
ordrehistorik, købshistorik, tidligere køb, tidligere ordrer, mine køb, mine ordrer
hver måned, månedligt, om måneden > månedlig, abonnement
hvert år, årligt, om året > årlig
betale af, afdrage, afdrag
indfri lånet, indfrielse, betale tilbage før tid, indfri
boliglån, realkreditlån, lånebevis
overtræk, overtrukket, minus på kontoen
beløbsgrænse, maksbeløb, grænse, højeste beløb, loft
minimumsbeløb, mindste beløb, laveste beløb
klarna, viabill, betale bagefter > faktura, delbetaling, betale senere
kvittering væk, mistet kvitteringen, uden kvittering, kan ikke finde kvitteringen > kvittering, kopi af kvittering, købsbevis
nøglekort, kodeviser, nøgleapp > mitid, login
dukkede aldrig op, kom aldrig frem, aldrig kommet, kom ikke, ikke dukket op, aldrig fået > forsinket, mangler, bortkommet, spore
sidder fast, står stille, sker ikke noget > forsinket, sporing, status
sende igen, sende på ny > ny levering
leveret men, står som leveret, markeret som leveret > mangler, bortkommet, udleveret
stillet udenfor, lagt udenfor, foran døren > levering, dør
afhentningsbesked, hentebesked > besked, udleveringssted, pakkeshop
ligger klar, hvor længe ligger > hente, afhentning, pakkeshop
delleverance, fået en del, kun en del, fået halvdelen, mangler en vare > delleverance, mangler, restordre
bytteret, ombytningsret, byttefrist
åbnet pakken, åbnet emballage, brudt forsegling, uden mærke, brugt varen > returbetingelser, fortrydelsesret, ubrugt
sende tilbage, returmetode, returfragt
har i fået, modtaget returen, retur modtaget > retur, tilbagebetaling, behandlet
hvor længe, hvor mange dage > dage, frist
hvor længe gælder, hvor længe varer > gyldig, gyldighed, varighed, måneder
udløbet, udløb, løbet ud, løber ud > udløber, udløbsdato, gyldighed, ugyldig, forny
ugyldig, gælder ikke, ikke gyldig
loader bare, loader ikke, indlæser ikke > langsom, hænger, vises ikke
hvid side, sort skærm, tom side, blank side > vises ikke, fejl
driller, bøvler, kaput, ude af drift, buggy > virker ikke, fejl, problem, ødelagt
gik i stykker, gået i stykker, røg, revnet, revne, knækkede, smadrede > ødelagt, beskadiget, reklamere
død, dødt, døde, gået ud > starter ikke, strøm
intet net, mister nettet, nettet er nede, ligger nede > internet, driftsforstyrrelse, forbindelse, driftsinformation
langsomt net, dårligt net, sløvt internet > hastighed, bredbånd, dækning
skifte mobil, ny mobil, skifte telefon > ny telefon, flytte, overføre
visningsnavn, kaldenavn, alias
profilbillede, avatar, billede af mig
melde sig ud, melde mig ud, forlade, springe fra > afslutte, udmeldelse, afmelde, opsige
slippe af med, få væk, fjerne mig > slette, fjerne, afinstallere, afmelde
gemmes ikke, gemmer ikke > gemme, ændringer
finder ingen, hvor findes, hvor ligger, hvor finder jeg > finde, vise
scanne, indscanne, affotografere
forældrekontrol, børnelås, børnesikring
mørk tilstand, nattilstand, mørkt tema
tekststørrelse, skriftstørrelse, større tekst, lille skrift
oplæsning, læse op, talesyntese
flere enheder, flere computere, flere mobiler > enheder, antal enheder
familie, husstand, husholdning, familieabonnement
streame, streaming, afspille, se film
undertekster, tekster, undertekst
afspilles ikke, buffer, hakker > afspilning, indlæser
løbet tør for data, brugt mit data, datapakke, ekstra data > datamængde, tank op
falder ud, afbrydes, afbrudt, ryger > dækning, signal, afbrydelse
viderestilling, viderestille, stille om, omstille
hemmeligt nummer, skjult nummer
puk, puk-kode > sim-kort, pinkode, låst
fastnet, fastnettelefon, hjemmetelefon
elregning, elfaktura > regning, forbrug, opkrævning
elpris, spotpris, timepris
fastpris, fast pris, fastprisaftale
strømmen gik, strømmen er gået, ingen strøm, uden strøm, sikringen, sikring, hfi, hpfi > strømafbrydelse, strømsvigt
måleraflæsning, aflæse måleren, aflæsning, målerstand, selvaflæsning
sælge strøm, overskudsstrøm, egenproducent
skraldet, skrald ikke hentet, tømme skrald, tømmes > renovation, tømning, affald, afhentning
storskrald, haveaffald
lossepladsen, losseplads, container plads, containerplads > genbrugsplads
bygge, bygge til, bygge ud, terrasse, carport, garage, tilbygning, hegn, skur, udestue > byggetilladelse, byggeansøgning
beboerlicens, beboerparkering, parkeringslicens, parkeringstilladelse
handicapkørsel, flextrafik, siddende patientbefordring
snerydning, glatførebekæmpelse, saltning, rydde sne, glat
gadelys, gadebelysning, gadelampe, vejbelysning
hul i vejen, huller i vejen > fejl, vej, giv et tip
anmelde fejl, rapportere fejl, tip kommunen, fejlmelding, melde fejl
underretning, bekymret for et barn, bekymring for barn
kontanthjælp, uddannelseshjælp, socialhjælp, bistand
værge, værgemål, fremtidsfuldmagt
folkeregisteret, folkeregister, cpr-registret, bopælsregistrering
bopælsattest, dåbsattest, fødselsattest, personattest
skattekort, frikort, hovedkort, bikort, trækprocent
forskudsopgørelse, forskudsskat, skattekort
overskydende skat, penge tilbage i skat, skattepenge, tilbage i skat
restskat, betale skat, skylder i skat
enkeltmandsvirksomhed, starte firma, eget firma, starte virksomhed, selvstændig, iværksætter
anpartsselskab, aps, aktieselskab
feriepenge, feriekonto, ferieopsparing
førtidspension, efterløn, ressourceforløb
sygedagpenge, sygeløn, første sygedag
lægeerklæring, friattest, mulighedserklæring, attest fra læge
børnebidrag, underholdsbidrag, bidrag
børnepenge, børnecheck, børnefamilieydelse, børne- og ungeydelse
barns sygedag, barnets første sygedag, sygt barn
læse på universitetet, studere > studie, uddannelse, su
optagelse, søge uddannelse, komme ind på, optag, ansøgningsfrist
eksamen, eksamensbevis, karakterer, karakterudskrift
stemme, valgkort, valg, brevstemme, valgret
aktindsigt, se min sag, offentligt dokument
dispensation, undtagelse, fritagelse
tilladelse, licens, bevilling
alkoholbevilling, spiritusbevilling
lånerkort, bibliotekskort, bibliotek, lånernummer
forny lån, lånetid, genlån
svømmehal, svømmebad, svømme
leje lokale, leje hal, låne lokale, lokale, idrætshal
skolebus, skolekort, befordring
sfo, fritidsordning, fritidshjem
modersmål, modersmålsundervisning
pasning, institution, pasningsplads, dagpleje, skrive barn op
boligkø, venteliste, ventetid, opnoteret, skrive op
boligstøtte, boligydelse, boligsikring, hjælp til huslejen
fremleje, leje ud, udleje
huslejestigning, husleje, steget husleje
flytte til danmark, indvandre, bosætte sig
flytte fra danmark, udvandre, flytte til udlandet, udrejse
opholdskort, opholdsret, opholdstilladelse
ukraine, særloven, fordrevne
borgerservice, borgerservicecenter, kommunen
sundhedskort, sygesikringskort, sygesikringsbevis, gult kort, sygesikring
blåt eu-sygesikringskort, det blå kort, eu-sygesikringskort
kørekort, generhverve, kørekortfornyelse
egen læge, læge, praktiserende læge, lægehus
skifte læge, lægeskift, ny læge
henvisning, henvise, henvist
medicintilskud, tilskud til medicin, egenbetaling
prøvesvar, testresultat, svar på prøve
journal, patientjournal, sundhedsjournal
forny recept, receptfornyelse, hente medicin, recepten er udløbet
bivirkning, bivirkninger, reaktion
dosis, vaccinedosis, revaccination, stik
feber, hoste, forkølet, forkølelse, ondt i halsen, snue > symptomer, syg, luftvejsinfektion
coronapas, vaccinationsbevis, vaccinepas
har det dårligt psykisk, angst, depression, deprimeret, mental sundhed
jordemoder, svangreundersøgelse, sundhedsplejerske
udeblevet, glemte tiden, glemt tid > gebyr, udeblivelse, afbud
afbud, melde afbud, aflyse tid
sprede, spredes, spredning, smittespredning
dø, død, dødelig, livsfarlig
beskytte, beskyttelse, værnemidler
behandle, behandling, pleje, passe
blive rask, kurere > behandling, lægemiddel
pårørende, nærtstående, familiemedlem
dækker, indgår, hvad dækkes > omfang, omfatter, erstatter, vilkår
vandskade, læk, utæthed, oversvømmelse, lækage
indbrud, tyveri
uheld, ulykke
præmie, forsikringspræmie, pris på forsikring
ejerskifte, solgt bilen, ny ejer, omregistrering
afmelde bil, nummerplader, aflevere nummerplader
vejhjælp, autohjælp, punktering, motorstop
syn, bilsyn, synet, periodisk syn
nåede ikke toget, mistede flyet, nåede ikke > ombooking, erstatning, forsinkelse
rejsetidsgaranti, kompensation, erstatning ved forsinkelse
kontrolafgift, billetkontrol, bøde
pendlerkort, månedskort, rejsekort, periodekort
studierabat, studerende, pensionistrabat, ungdomskort, børnepris > rabat, nedsat pris
afgang, afgangstid, køreplan, hvornår kører
kufferten kom ikke, forsvunden kuffert > bagage, forsinket bagage, bortkommet bagage
indchecket bagage, for tung, overvægt
ledsager, assistance, kørestol, bevægelseshæmmet
barnevogn, klapvogn, autostol
pause abonnementet, sætte abonnement på pause, midlertidigt stop
avisen kom ikke, manglende avis, udebleven avis
give væk, købe til en anden > gave, gavekort
kampagnepris, introduktionspris, introtilbud
få fat i, skaffe mig > bestille, købe
ødelagde, smadret, tabt på gulvet, faldet ned, havareret > skade, ødelagt, beskadiget
mærkeligt, underligt, mystisk > mistænkelig, fejl
prøver at snyde, snydt for penge, ringer og påstår, falske opkald, falsk sms > svindel, phishing
svarer i, hører jeg fra jer, ikke fået svar, får ikke svar > svartid, svar, tilbagemelding, ventetid
telefonkø, ingen svarer, kommer ikke igennem > kontakte, ventetid, åbningstider, ringe
dårlig service, uhøflig > klage, feedback
ros, forslag, idé, tip, feedback > tilbagemelding
hvornår åbner, hvornår lukker, åbent i dag, søndagsåbent, helligdage > åbningstider
hvad koster, hvad tager i > pris, gebyr, omkostning, prisliste
hvor gammel skal, hvilken alder > aldersgrænse, alder
hvor tit, hvor ofte > gange
hvor mange > antal, maks, grænse
hvad skal jeg bruge, hvad kræves > krav, dokumenter, dokumentation
det går ikke, det kan ikke > kan ikke, mislykkes, fejl
begrænse, begrænsning, restriktion
udelukke, ekskludere, undtage, udelade
ansvar, ansvarlig, pligt
forbudt, ikke tilladt, ikke lov
obligatorisk, påkrævet
frivillig, valgfri, valgfrit
automatisk, af sig selv
manuel, manuelt, i hånden
standard, forudvalgt, forudindstillet
tilpasse, tilpasning, brugerdefineret, skræddersy
filtrere, filter, begrænse udvalg
afstand, mellemrum
margen, kant, sidemargen
sidehoved, sidefod
sidetal, sidenummer, sidenummerering, nummerere sider
fodnote, slutnote
indholdsfortegnelse, stikordsregister, indeks
stavekontrol, retskrivning, stavning
formel, funktion, udregning
regneark, ark, tabel
diagram, graf, kurve
makro, script, program
domæne, webadresse, dns
postkasse, mailkonto, indbakke
sortliste, blokerede afsendere
hvidliste, godkendte afsendere, tilladte afsendere
politik, retningslinje, regel
ingen adgang, nægtet adgang, adgang nægtet, manglende adgang
proxy, firewall
konvertere, omdanne
integrere, indsætte, indlejre, indlejret
krypteret, kryptering, kryptere
certifikat, digital signatur
enhed, computer, apparat, pc, mobil
fjernstyre, fjernforbindelse, fjernskrivebord, fjernadgang
hjemmearbejde, arbejde hjemmefra, distancearbejde
forbedre, forbedring, optimere
gammel version, ældre version, tidligere version
vedhæfte, vedlægge
navngive, kalde
sagsnummer, reference, referencenummer
selvbetjening, onlineservice, digital selvbetjening
digital post, e-boks, mit.dk
bopælskommune, hjemkommune, kommunen jeg bor i
udenlandsk, fra udlandet, andet land
eu, eøs, eu-land
sverige, norge, tyskland, uden for danmark > lande, udlandet
weekend, lørdag, søndag, helligdag
sommerlukket, ferielukket, jul, påske > åbningstider, lukket
vægt, veje
rengøring, pleje, vedligeholdelse
vaskeanvisning, vaske, hvordan vasker jeg
miljø, bæredygtighed, miljøvenlig, klima
produceret, produktion, fremstillet, oprindelse
udgået, sælges ikke mere, sælger i ikke mere > sortiment, udgået
showroom, prøve i butik, se i butik
klik og hent, hente i butik, hent i butik
prøvesidde, prøve, teste
lægge til side, holde, reservere
give besked når, besked når, få besked
håndtere, administrere, behandle, forvalte, styre
fastsætte, afgøre, bestemme
gennemgå, kontrollere, gennemse, undersøge
udføre, gennemføre
inkludere, indeholde, omfatte, indgå
oprette, lave, etablere
markere, vælge, markering
rækkefølge, orden
vise, vises, fremgå
modtage, modtager, modtaget
tildele, give, bevilge
fælles, delt
betingelse, kriterium, vilkår, kriterier
sag, henvendelse, forespørgsel, supportsag
konti, kontiene > konto
kan ikke få til, kan ikke få det til, får det ikke til > fejl, problem, kan ikke
dimsen, dingenoten, tingesten, tingen, sagerne, grejet > vare, produkt, pakke
går i stykker, dårlig kvalitet, fabrikationsfejl, produktionsfejl, falder fra hinanden > reklamation, reklamere, ødelagt, fejl
sætte tilbage, gå tilbage, ombestemt, skiftet mening, ombestemt mig > fortryde, fortrydelsesret, nulstille, gendanne
tlf, tlfnr, mobilnr, tlf-nummer > telefonnummer, mobilnummer
cprnr, personnr, cpr-nr > cpr-nummer, personnummer
ordrenr, bestillingsnr > ordrenummer, bestillingsnummer
ordrenummer, bestillingsnummer
kundenr, kundeid > kundenummer
fakturanr > fakturanummer
varenr, artikelnr, varenummer, artikelnummer, produktnummer, modelnummer
nummerplade, registreringsnummer, regnr
serienummer, produktionsnummer, imei
mastercard, visakort, amex, american express > kort, betalingskort, kreditkort
klarna, anyday, viabill, sparxpres > faktura, delbetaling, betalingsmåde
mobilepay, swish, vipps, trustly, paypal > betalingsmåde, betalingsmetode
girokort, indbetalingskort, bankoverførsel, giro
på kredit, på afbetaling, lidt ad gangen, ad flere gange > delbetaling, afbetaling, kredit
postnord, gls, dao, bring, dhl, ups, fedex, post danmark > transportør, fragt, levering, pakke
hvor bliver den af, hvor bliver min pakke af, bliver af, kommer den snart, hvornår dukker, er den sendt > spore, leveringstid, levering
få pengene igen, penge igen, ikke fået pengene, få refunderet > tilbagebetaling, refusion
anden farve, anden størrelse, større størrelse, mindre størrelse > bytte, ombytning
dele mangler, mangler dele, ikke komplet, ufuldstændig > mangler, reservedel, reklamation
surfe, 4g, 5g, mobilnet > mobildata, dækning, data
portere, portering, tage nummeret med, flytte mit nummer > nummerflytning, beholde nummeret
operatørlås, simlås, låst telefon > låse op, udbyder
dims, boks, wifi-boks > router, modem
oprettelsesgebyr, oprettelse, etableringsgebyr, engangsgebyr, startgebyr
elselskab, elhandler, elselskabet > elleverandør, elaftale
hovedsikring, ampere, stikledning
højt forbrug, bruger meget strøm, dyr strøm > forbrug, elforbrug
indflytning, fraflytning, flytte ind, flytte ud > flytning, flytte
skraldebil, skraldemand, skraldespand, affaldsbeholder, affaldsspand, dagrenovation > renovation, affald, afhentning
madaffald, bioaffald, kompost, grøn pose, bioposer
vuggestueplads, børnehaveplads, dagplejer, dagpleje, institutionsplads > børnehave, vuggestue, dagtilbud
forældrebetaling, takster for pasning, søskenderabat, søskendetilskud
skifte skole, skoleskift, skoledistrikt, indskrivning, skoleindskrivning
melde fravær, fravær, sygemelde barn, syg i skole
ferieplan, skoleferie, efterårsferie, vinterferie, lukkedage
afbrænding, brænde haveaffald, bål, brandfare
giftes, borgerlig vielse, rådhusbryllup > vielse, ægteskab
nødkald, alarmknap, tryghedsalarm
boligændring, rampe, trappelift, hjælpemiddel, hjælpemidler
gældsrådgivning, gældssanering, økonomisk rådgivning
tegning, tegninger, lokalplan, byggesagsarkiv
brunt vand, misfarvet vand, vandet smager, dårligt vand > drikkevand, vandkvalitet, vand
stoppet afløb, stoppet kloak, kloakstop
boliglånsrente, bidragssats, variabel rente, fast rente > rente, boliglån
aktiesparekonto, aldersopsparing, ratepension
kontaktløs, kontaktløst, dutte
automaten slugte, slugt kortet, hæveautomat > kort, spærre, hæve penge
leverandørservice, fast betaling, fast overførsel > betalingsservice
månedsopsparing, fast opsparing, automatisk overførsel
kend din kunde, hvidvask, kundekendskab, hvor pengene kommer fra
bookingnummer, bookingreference, reservationsnummer, referencenummer
vælge sæde, skifte sæde, sædereservation > sæde, pladsbillet
mellemlanding, direkte fly
togbus, togbusser, erstatningsbus, aflyst tog
tage hund med, tage kat med, dyr om bord > husdyr, dyr, kæledyr
doktor, lægetid, bestille tid hos lægen > læge, tidsbestilling, egen læge
blodprøve, tage prøver, prøver, lab > prøvetagning, prøvesvar
influenza, influenzavaccine, flåt, tbe > vaccination
kørt galt, kørt ind i, påkørt, bakket ind i, parkeringsskade > skadeanmeldelse, bilskade, kollision
stenslag, revnet rude, forrude > glasskade, forrude
knust skærm, revnet skærm, skærmskade, smadret skærm > skærm, reparation, skade
police, forsikringspolice, forsikringsbevis, forsikringspapirer
syg på rejsen, syg i udlandet, afbrudt rejse > rejseforsikring, afbestillingsforsikring
eksamen, reeksamen, sygeeksamen
lektiehjælp, lektiecafé, ekstra undervisning
studiekort, studenterkort, ungdomskort
merudgifter, tabt arbejdsfortjeneste, plejevederlag
ændre skattekort, ændre forskudsopgørelse, for meget i skat > forskudsopgørelse, skattekort
akutlæge, lægevagt, 1813, vagtlæge
gysser, spir, moneter, cash, kontanter > penge, beløb, kontanter
lap, plovmand, bobs > kroner, beløb, pris
punge ud, spytte i, bløde, lægge ud, af med > betale, betaling, udgift
flad, på spanden, uden penge, har ikke råd, dårligt råd, tom for penge, fallit > kontanthjælp, økonomisk bistand, henstand, afdrag
svinedyr, svinedyrt, hundedyr, pissedyr, dyrt, kæmpe regning, chokeret > pris, omkostning, gebyr, regning
billigere, billig, rabatpris > rabat, lavere pris, nedsat pris
nedsat, reduceret, lavere pris, sænket
hugget, nuppet, snuppet, stjålet, røvet, nappet, taget min > stjålet, tyveri, uvedkommende, misbrugt
bortkommet, væk, stjålet, forsvundet, mistet, blevet væk
pung, pungen, tegnebog, hævekort, dankort, kan ikke finde kort > spærre, kort, bortkommet, betalingskort
dankort, visa, hævekort, betalingskort, kreditkort, visakort
loft, loftet, ramt loftet, maks, for mange penge på, for stort beløb > beløbsgrænse, grænse
automaten, hæveautomat, hæveautomaten > pengeautomat, kontanthævning
hæve penge, hæve flere penge, hæve cash, kan ikke hæve > kontanthævning, hævning
trukket penge, penge forsvundet, træk jeg ikke, aldrig købt, ikke købt, har ikke købt > transaktion, indsigelse, kan ikke genkende, kende
mystisk, underlig, skummel, sært, fusk, ukendt > kan ikke genkende, genkende, mistænkelig, uvedkommende
snydt, svindlet, taget røven, fuppet, snydt på nettet, blevet snydt > svindel, bedrageri, indsigelse
tallene, firecifret, cifrene > kode, pinkode, personlig kode
kan ikke huske, husker ikke, har glemt, smuttet > glemt, nulstille
tastede forkert, tastet forkert, slog forkert, forkert kode, tre gange > forkerte forsøg, låst
hus, villa, rækkehus, lejlighed, sommerhus, andelsbolig > bolig, boliglån, ejendom
købe hus, købe lejlighed, købe rækkehus, købe bolig, boligmarked, førstegangskøber > boliglån, lånebevis
lånebevis, lånetilsagn
hvor meget må vi låne, hvor meget kan jeg låne, låne penge, penge af jer > boliglån, lån, lånebevis, kredit
løn, tjener, tjene, lønnen > indkomst
opsparing, sparepenge, sparet op > udbetaling, opsparing
gæld, skylder penge, skyldig, lån
spare, spare op, lægge til side, sætte penge ind > opsparing, børneopsparing
ungen, unger, ungerne, drengen, pigen, datter, søn, børnebørn, rollinger, poder, barnebarn > barn, børn
bedstemor, mormor, farmor, bedstefar, morfar > pårørende, forældre
mor, far, mutter, fatter > forældre, forælder, forældremyndighed
teenager, teenagere, møgunge, ungdom > unge, unge under
småbørn, små børn, baby, spædbørn, tumlinge > børn
pensionist, folkepensionist, gamling, 65, 67, gammel > pensionister, ældre, alder
student, studerende, elev, skoleelev
vuggestue, børnehave, dagpleje, institution, dagplejer, pasningsplads > dagtilbud, pladsanvisning
venteliste, i kø, står på venteliste, hvor længe venter > ventetid, venteliste
hvornår skal man søge, hvornår skal jeg søge, søge senest, skrive op > opskrivning, ansøgning, tidligst, senest
skraldebilen, skrald, skraldet, skraldespand, skraldespanden, affaldsspand, skraldemand > affald, affaldsbeholder, tømningsdag, beholder
fuld, fyldt, flyder over > overfyldt
skrald, skrammel, ragelse, bras > affald
smide ud, smide væk, skille sig af med, komme af med, dumpe, aflevere > aflevere, affald, genbrugsplads
lossepladsen, losseplads, genbrugsstation, containerplads > genbrugsplads
tv, køleskab, fryser, komfur, hvidevarer, støvsuger > elektronik, hvidevarer
maling, malerbøtte, fortynder, batterier, kemikalier, spildolie > farligt affald, farligt
møbler, sofa, seng, madras > storskrald
tømre, bygge til, bygge ud, bygge, overdækning, terrasse, garage, carport, udestue, skur > byggetilladelse, tilbygning, tilladelse
overdækning, terrasse, veranda, altan
garage, carport, udhus, skur
lov til, må man, tilladelse, spørge om lov > tilladelse, ansøgning
holde med bilen, parkere bilen, stille bilen, bilen stå, parkeringsplads, p-plads > parkering, parkere, beboerlicens, beboerparkering
hvor jeg bor > beboer, folkeregisteradresse
p-bøde, bøde, bøder, p-afgift, parkeringsbøde > kontrolafgift, afgift, parkeringsafgift, gebyr, klage
husleje, huslejen, råd til husleje > bolig, kontanthjælp, boligstøtte
komme på bistand, på kontanthjælp, bistand, på overførsel > kontanthjælp, økonomisk bistand
arbejdsløs, uden job, fyret, opsagt > indkomst, arbejdsløs, opsigelse, jobcenter
beholde nummer, det gamle nummer, tage nummeret med, samme nummer, flytte nummer > nummerflytning, beholde telefonnummer
tdc, yousee, telenor, telia, oister, cbb, lebara > teleselskab, udbyder
røret, iphone, android, smartphone > telefon, mobil, enhed
plastikkort, fysisk kort > sim-kort
digitalt sim, uden simkort, indbygget sim > esim
firkantede kode, firkantet kode, scanne kode > qr-kode
streger, ingen streger, ingen dækning, dårligt net, intet signal, ikke hul igennem > dækning, signal, netværk
samtalen ryger, ryger hele tiden, samtalen falder ud, mister forbindelsen, hakker når jeg ringer > dækning, signal, opkald
i sommerhuset, på landet, i skoven > dækning
surfe, gå på nettet > mobildata, bredbånd
ferie, ferien, udlandet, thailand, spanien, usa, tyrkiet, grækenland, england > udlandet, roaming, uden for eu
lagger, hakker, fryser, buffer, sløv, sløvt, snegl, langsomt > langsom, langsomt, hastighed
mega, mbit, megabit > hastighed
ikke være hos jer, forlade jer, holde op hos jer, ikke være kunde, slippe af med jer, ud af aftalen, komme ud af > opsige, opsigelse, opsig, opsigelsesvarsel
hænger på, bundet til, sidder fast > binding, bindingsperiode, opsigelsesvarsel
flytter ind, indflytning, nyt hus, købt hus, købt villa, ny lejlighed, nye lejlighed, overtagelse > flytning, indflytning, elaftale, overtagelsesdato
mørkt, bælgmørkt, sort i huset, strømmen er gået, strømmen gik, uden strøm, proppen > strømafbrydelse, sikring, afbrydelse
prop, proppen, sikring, sikringerne, hpfi-relæ, relæet
dyrt denne måned, dyrt denne her måned, høj regning > regning, elregning, forbrug
hvad betaler jeg for, hvad er det jeg betaler, hvorfor så dyrt > elregning, regning
paneler, solpaneler, solceller, sol, panel på taget > solceller, egenproducent, overskudsstrøm
tjene penge på, penge for, få penge for, selv laver, laver selv > sælge, afregning
lader, lade bilen, lade elbilen, ladeboks, ladestander, tesla, elbil > ladestander, lader, opladning
komme og montere, komme og sætte op, nogen der kan komme, håndværker, elektriker > installere, installeres, elinstallatør, installatør
når ikke at betale, kan ikke betale, betale senere, vente med regning, når jeg får løn, til jeg får løn, udskyde > henstand, udsat betalingsfrist, udsættelse
lukke for strømmen, lukker i for, blive lukket, koble fra > afbrydelse, afbrydes
kan ikke komme ind, kommer ikke ind, lukket ude, slipper ikke ind > log ind, login, adgangskode, loginsiden, logge på
får ingen mail, kommer ingen mail, får ikke mail, mailen kommer ikke > uønsket post, e-mail
ny fra arbejdet, nyansat, kollega, flere i teamet, få en ny med, tilføje en ny > invitere, bruger, kolleger, invitation
chefen, chef, kollegaen, kan ikke se dokument, må ikke se > rettigheder, adgang, rolle
være admin, gøre til admin, admin > administrator
excelfil, regneark, få det hele ud, få alt ud, trække data ud, hente alt, gemme mine ting > eksportere, eksport, excel
backup, sikkerhedskopi, kopi af alt
dyre version, dyrere version, større pakke, bedre udgave, flere funktioner > opgradere, abonnement
gratis version, gratisudgave, gå ned, billigere version, den gratis, billigere udgave > nedgradere, nedgradering
forskel, forskellen, sammenligne > difference, differencen, forskel
møder, aftaler dukker ikke op, vises ikke > begivenheder, kalender, synkroniseres
snakke sammen, hægte sammen, koble sammen, forbinde, kobles op > integration, integrere, forbind
kører rundt, kører bare rundt, snurrer, hænger, hvid skærm, hvid side, blank side, bliver hvid > indlæses ikke, fejlmeddelelse, browser
er i nede, ligger nede, nede, virker slet ikke > driftsforstyrrelse, driftsforstyrrelser, driftsinformation, statusside
indbrud, indbrudstyv, stjålet, stjal, cykeltyveri, tyve > anmelde skade, politianmeldelse, tyveri, skade
røg på gulvet, tabte, faldt ned, i gulvet, smadret, ødelagt, gik i stykker > skade, anmelde skade
selv af med, betale selv, egen lomme, trækker i fra, trækkes fra > selvrisiko
mindre om måneden, betale mindre, billigere forsikring > lavere præmie, præmie
dårlig mave, syg på ferien, syg, brækkede benet, kom til skade, ondt > sygdom, akut
kufferten, kuffert, tasken, rygsæk, pakning > bagage, håndbagage
backpacke, backpacker, jorden rundt, halvt år, lang rejse > rejse, rejser
bilen gået i stå, bilen gik i stå, holder stille, bilen døde, motorstop, fladt dæk, punkteret, punktering, starter ikke, tom for benzin > vejhjælp, bugsering, driftsstop
køter, køteren, vovse, hund, hvalp, mis, missen, kat, killing > hund, kat, dyr, dyreforsikring, kæledyr
solgt bilen, solgt > ejerskifte
vil ikke have mere, har ikke brug for mere, slippe af med > afslutte, opsige, opsiges
betalt for meget, betalt for meget igen > overskydende, tilbagebetales, tilbagebetaling
kan ikke komme afsted, kan ikke rejse, blevet syg, forhindret > afbestilling, afbestille, refunderes
anden dag, rejse senere, ændre rejse, forkert dato, skifte dato, tidligere afgang > ændring, ændres, ændre
toget sent, toget for sent, bussen sen, bussen kom aldrig, forsinket tog, toget holdt, nåede ikke flyet, kom for sent > forsinket, rejsetidsgaranti, kompensation
tage taxa, måtte tage taxa, taxa hjem, taxi > taxa, kompensation
hvor meget må man have med, må jeg have med, tage med, veje, vægt, kilo, hvor tung > bagage, kilo, vægt
glemte i bussen, glemt i toget, tabte i, glemte min, tabt en, vante, fundet en > glemte genstande, hittegods
gratis, uden beregning, omkostningsfrit, vederlagsfrit, uden gebyr, koster ikke noget
billigere når, rabat for, pris for pensionist > nedsat pris, rabat
røg i kontrollen, uden billet, nåede ikke købe, kørt uden billet, kontrollør > kontrolafgift, gyldig billet
mobilen gik død, telefonen gik død, mobil gik død, løbet tør for strøm > batteri, oplade
snakke med læge, snakke med en doktor, se en læge, brug for læge, få en tid, lægetid > konsultation, tid, klinik
kan ikke komme, forhindret, når ikke at komme, ikke komme i morgen > afbud, aflyse, ændre
glemte tiden, glemte min lægetid, udeblevet, sov over mig > udeblivelse, udeblivelsesgebyr, afbud
medicin sluppet op, tom for medicin, piller, p-piller, tabletter, skrive ud, medicin > lægemidler, recept, forny recept, fornyelse
blev testet, testet, fik taget prøve, blodet, hvordan det gik, resultat, resultatet, svaret > prøvesvar, svar, resultat
flåtsprøjte, flåt, tbe-sprøjte, influenzasprøjte, influ, sprøjte, stik, stikket, stukket > vaccination, vaccine, vaccineres, tbe, influenza
influ, influenza, forkølelse
koster et besøg, hvad tager i, tager i for, koster det at gå > egenbetaling, pris, koster
får man noget igen > tilskud
papir på, papirer på, bevis på at jeg er syg, papir til arbejdet > lægeerklæring, sygemelding
blive hjemme længere, syg længere, hjemme fra arbejde, kan ikke arbejde, orker ikke arbejde > sygemelding, forlængelse, lægeerklæring
driller, fucker, bugger, bug, brokker, crasher, røget, kaput > fejl, problem, fejlmeddelelse, defekt
virker ikke, fungerer ikke, dur ikke, duer ikke, går ikke, nægter at starte > virker ikke, fejl, fejlfinding
fortrudt, ombestemt mig, vil ikke have alligevel > fortryde, annullere, fortrydelsesret
bluse, bukser, sko, kjole, trøje > vare, tøj, størrelse
for stram, for stor, for lang, for lille, sidder dårligt, forkert størrelse > bytte, størrelse, pasform
revnet, revnede, knækkede, gået løs, lækker, faldet fra hinanden > beskadiget, defekt, reklamere
kommer pakken, hvor bliver den af, hvor bliver pakken > spore, levering, leveringstid
kørte forbi, chaufføren kom ikke, ringede ikke på, ingen hjemme > levering, pakkeshop, ny levering
har ikke hørt noget, intet svar, svarer ikke, ingen vender tilbage > svartid, kontakte
snakke, tale med, få fat i nogen, rigtigt menneske, levende menneske > kontakte, kundeservice, ring
`;
