/**
 * Words that Danish visitors and Danish help pages use for the same thing. One line is one meaning; words after `>` are
 * what a page may say when a visitor says what stands before it, but not the other way round.
 */
export const daSynonyms = `
tilbagebetaling, pengene tilbage, refusion, refundere, tilbagebetale, få penge tilbage, refundering
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
leveringstid, ventetid, fremme
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
kan ikke > fejl, problem, fejlfinding
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
`;
