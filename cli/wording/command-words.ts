import type { Catalogue } from '../../kb-builder/wording/spoken-language.ts';

/** What the command says around the work of the programs. */
export const COMMAND_WORDS: Catalogue = {
  'Give --cache DIR or --no-cache, not both.': [
    'Ange --cache DIR eller --no-cache, inte båda.',
    'Oppgi --cache DIR eller --no-cache, ikke begge.',
    'Angiv --cache DIR eller --no-cache, ikke begge.',
  ],
  'There is no folder "{0}". Name the folder with your articles, or make one to start from: hjelp init': [
    'Det finns ingen mapp "{0}". Ange mappen med dina artiklar, eller gör en att börja med: hjelp init',
    'Det finnes ingen mappe "{0}". Oppgi mappen med artiklene dine, eller lag en å begynne med: hjelp init',
    'Der er ingen mappe "{0}". Angiv mappen med dine artikler, eller lav en at begynde med: hjelp init',
  ],
  'Built 1 article ({0}) into {1} in {2} s.': [
    'Byggde 1 artikel ({0}) till {1} på {2} s.',
    'Bygget 1 artikkel ({0}) til {1} på {2} s.',
    'Byggede 1 artikel ({0}) til {1} på {2} s.',
  ],
  'Built {0} articles ({1}) into {2} in {3} s.': [
    'Byggde {0} artiklar ({1}) till {2} på {3} s.',
    'Bygget {0} artikler ({1}) til {2} på {3} s.',
    'Byggede {0} artikler ({1}) til {2} på {3} s.',
  ],
  'Pages that check what they load: {0}': [
    'Sidor som kontrollerar det de laddar: {0}',
    'Sider som kontrollerer det de laster: {0}',
    'Sider, der kontrollerer det, de henter: {0}',
  ],
  'Nothing was written: mend the errors above and build again.': [
    'Ingenting skrevs: rätta felen ovan och bygg igen.',
    'Ingenting ble skrevet: Rett feilene ovenfor og bygg på nytt.',
    'Intet blev skrevet: Ret fejlene ovenfor, og byg igen.',
  ],
  '… and {0} more (--json lists all)': [
    '… och {0} till (--json räknar upp alla)',
    '… og {0} til (--json lister opp alle)',
    '… og {0} til (--json opregner alle)',
  ],
  '1 article checked': [
    '1 artikel kontrollerad',
    '1 artikkel kontrollert',
    '1 artikel kontrolleret',
  ],
  '{0} articles checked': [
    '{0} artiklar kontrollerade',
    '{0} artikler kontrollert',
    '{0} artikler kontrolleret',
  ],
  ', {0} left out because of errors': [
    ', {0} har utelämnats på grund av fel',
    ', {0} utelatt på grunn av feil',
    ', {0} udeladt på grund af fejl',
  ],
  'no search tests yet: write some under "must_rank"': [
    'inga sökprov än: skriv några under "must_rank"',
    'ingen søkeprøver ennå: Skriv noen under "must_rank"',
    'ingen søgeprøver endnu: Skriv nogle under "must_rank"',
  ],
  'search tests: {0} passed, {1} failed': [
    'sökprov: {0} godkända, {1} underkända',
    'søkeprøver: {0} bestått, {1} ikke bestått',
    'søgeprøver: {0} bestået, {1} ikke bestået',
  ],
  'Hard to find': [
    'Svåra att hitta',
    'Vanskelige å finne',
    'Svære at finde',
  ],
  'Competing': [
    'Konkurrerar',
    'Konkurrerer',
    'Konkurrerer',
  ],
  'Search tests': [
    'Sökprov',
    'Søkeprøver',
    'Søgeprøver',
  ],
  'its title has no word that a visitor would ask for': [
    'titeln har inget ord som en besökare skulle fråga efter',
    'tittelen har ingen ord som en besøkende ville spørre etter',
    'titlen har ingen ord, som en besøgende ville spørge efter',
  ],
  'no plausible question finds it: {0}': [
    'ingen rimlig fråga hittar den: {0}',
    'ingen rimelige spørsmål finner den: {0}',
    'ingen rimelige spørgsmål finder den: {0}',
  ],
  '{0}:{1}: {2}{3}. Say in its title or "questions" what it is about': [
    '{0}:{1}: {2}{3}. Skriv i titeln eller under "questions" vad den handlar om',
    '{0}:{1}: {2}{3}. Skriv i tittelen eller under "questions" hva den handler om',
    '{0}:{1}: {2}{3}. Skriv i titlen eller under "questions", hvad den handler om',
  ],
  ' (found: {0})': [
    ' (hittade: {0})',
    ' (fant: {0})',
    ' (fandt: {0})',
  ],
  '{0}:{1}: its title says the same as that of {2}. Merge the two, or say in the titles what tells them apart': [
    '{0}:{1}: titeln säger detsamma som den i {2}. Slå ihop de två, eller skriv i titlarna vad som skiljer dem åt',
    '{0}:{1}: tittelen sier det samme som den i {2}. Slå de to sammen, eller skriv i titlene hva som skiller dem',
    '{0}:{1}: titlen siger det samme som den i {2}. Slå de to sammen, eller skriv i titlerne, hvad der adskiller dem',
  ],
  '{0}:{1}: {2} stands before it for {3} of its {4} questions, as "{5}". Merge the two, or say in the titles what tells them apart': [
    '{0}:{1}: {2} står före den för {3} av dess {4} frågor, till exempel "{5}". Slå ihop de två, eller skriv i titlarna vad som skiljer dem åt',
    '{0}:{1}: {2} står foran den for {3} av de {4} spørsmålene dens, for eksempel "{5}". Slå de to sammen, eller skriv i titlene hva som skiller dem',
    '{0}:{1}: {2} står foran den ved {3} af dens {4} spørgsmål, for eksempel "{5}". Slå de to sammen, eller skriv i titlerne, hvad der adskiller dem',
  ],
  'passed': [
    'godkänt',
    'bestått',
    'bestået',
  ],
  'FAILED': [
    'UNDERKÄNT',
    'IKKE BESTÅTT',
    'IKKE BESTÅET',
  ],
  'must be first for': [
    'måste stå först för',
    'må stå først for',
    'skal stå først for',
  ],
  'must be among the first {0} for': [
    'måste stå bland de första {0} för',
    'må stå blant de første {0} for',
    'skal stå blandt de første {0} for',
  ],
  'must not be among the first {0} for': [
    'får inte stå bland de första {0} för',
    'skal ikke stå blant de første {0} for',
    'må ikke stå blandt de første {0} for',
  ],
  'number {0}': [
    'nummer {0}',
    'nummer {0}',
    'nummer {0}',
  ],
  '; found: {0}': [
    '; hittade: {0}',
    '; fant: {0}',
    '; fandt: {0}',
  ],
  ', after {0}': [
    ', efter {0}',
    ', etter {0}',
    ', efter {0}',
  ],
  '--{0} is "{1}": expected a date such as 2026-11-01, or a length such as 7d, 24h or 4w.': [
    '--{0} är "{1}": det ska vara ett datum som 2026-11-01, eller en längd som 7d, 24h eller 4w.',
    '--{0} er "{1}": Det skal være en dato som 2026-11-01, eller en lengde som 7d, 24h eller 4w.',
    '--{0} er "{1}": Det skal være en dato som 2026-11-01 eller en længde som 7d, 24h eller 4w.',
  ],
  'Built 1 article in {0} ms.': [
    'Byggde 1 artikel på {0} ms.',
    'Bygget 1 artikkel på {0} ms.',
    'Byggede 1 artikel på {0} ms.',
  ],
  'Built {0} articles in {1} ms.': [
    'Byggde {0} artiklar på {1} ms.',
    'Bygget {0} artikler på {1} ms.',
    'Byggede {0} artikler på {1} ms.',
  ],
  'Still showing the last build that worked.': [
    'Visar fortfarande det senaste bygget som gick bra.',
    'Viser fortsatt den siste byggingen som gikk bra.',
    'Viser stadig den seneste bygning, der gik godt.',
  ],
  'Nothing to show yet: mend the errors above and save.': [
    'Ingenting att visa än: rätta felen ovan och spara.',
    'Ingenting å vise ennå: Rett feilene ovenfor og lagre.',
    'Intet at vise endnu: Ret fejlene ovenfor, og gem.',
  ],
  'Help centre with the widget   {0}': [
    'Hjälpcentret med widgeten     {0}',
    'Hjelpesenteret med widgeten   {0}',
    'Hjælpecentret med widgetten   {0}',
  ],
  '… for colleagues              {0}': [
    '… för kollegor                {0}',
    '… for kolleger                {0}',
    '… for kolleger                {0}',
  ],
  'Agent\'s desk                  {0}': [
    'Desken                        {0}',
    'Desken                        {0}',
    'Desken                        {0}',
  ],
  'Report                        {0}': [
    'Rapporten                     {0}',
    'Rapporten                     {0}',
    'Rapporten                     {0}',
  ],
  'Watching {0}: save a file and the page follows. Events and chats are thrown away at the end. Stop with Ctrl-C.': [
    'Följer {0}: spara en fil, så följer sidan med. Händelser och chattar kastas när du slutar. Avsluta med Ctrl-C.',
    'Følger med på {0}: Lagre en fil, så følger siden med. Hendelser og chatter kastes når du slutter. Avslutt med Ctrl-C.',
    'Følger {0}: Gem en fil, så følger siden med. Hændelser og chats smides væk, når du slutter. Afslut med Ctrl-C.',
  ],
  'Which gap? Name one of the report\'s: hjelp draft gap-1f0c2a9b4e. To see them: hjelp gaps list': [
    'Vilken lucka? Ange en ur rapporten: hjelp draft gap-1f0c2a9b4e. För att se dem: hjelp gaps list',
    'Hvilket hull? Oppgi ett fra rapporten: hjelp draft gap-1f0c2a9b4e. For å se dem: hjelp gaps list',
    'Hvilket hul? Angiv et fra rapporten: hjelp draft gap-1f0c2a9b4e. For at se dem: hjelp gaps list',
  ],
  'There is no folder "{0}". Name the content folder with --content, or make one: hjelp init': [
    'Det finns ingen mapp "{0}". Ange innehållsmappen med --content, eller gör en: hjelp init',
    'Det finnes ingen mappe "{0}". Oppgi innholdsmappen med --content, eller lag en: hjelp init',
    'Der er ingen mappe "{0}". Angiv indholdsmappen med --content, eller lav en: hjelp init',
  ],
  '--locale is "{0}": the content is in {1}. Add the language to locales in site.yaml first.': [
    '--locale är "{0}": innehållet är på {1}. Lägg först till språket under locales i site.yaml.',
    '--locale er "{0}": Innholdet er på {1}. Legg først til språket under locales i site.yaml.',
    '--locale er "{0}": Indholdet er på {1}. Tilføj først sproget under locales i site.yaml.',
  ],
  'There is no gap "{0}" that a draft could be made of: nobody asked it in vain, or in words of too few visits.{1}': [
    'Det finns ingen lucka "{0}" att göra ett utkast av: ingen har frågat det förgäves, eller så har för få besök använt samma ord.{1}',
    'Det finnes ikke noe hull "{0}" å lage et utkast av: Ingen har spurt om det forgjeves, eller for få besøk har brukt de samme ordene.{1}',
    'Der er intet hul "{0}" at lave en kladde af: Ingen har spurgt om det forgæves, eller for få besøg har brugt de samme ord.{1}',
  ],
  ' No search has failed in words that may be shown.': [
    ' Ingen sökning har misslyckats med ord som får visas.',
    ' Ingen søk har mislyktes med ord som kan vises.',
    ' Ingen søgning er slået fejl med ord, der må vises.',
  ],
  ' Did you mean one of these?': [
    ' Menade du någon av dem här?',
    ' Mente du ett av disse?',
    ' Mente du et af disse?',
  ],
  '{0} exists already and was left as it is. If it answers this question, add to its front matter: closes: [{1}]': [
    '{0} finns redan och lämnades som den är. Svarar den på frågan, lägg till i artikelhuvudet: closes: [{1}]',
    '{0} finnes allerede og ble ikke rørt. Svarer den på spørsmålet, så legg til i artikkelhodet: closes: [{1}]',
    '{0} findes allerede og blev ikke rørt. Svarer den på spørgsmålet, så tilføj i artikelhovedet: closes: [{1}]',
  ],
  'Write the answer, remove "status: draft", then see what it mends: hjelp build && hjelp replay': [
    'Skriv svaret, ta bort "status: draft" och se sedan vad det lagar: hjelp build && hjelp replay',
    'Skriv svaret, fjern "status: draft", og se så hva det retter opp: hjelp build && hjelp replay',
    'Skriv svaret, fjern "status: draft", og se så, hvad det retter op: hjelp build && hjelp replay',
  ],
  'Nothing like it is there yet: move it into the folder where it belongs{0}. Write the answer, remove "status: draft", then see what it mends: hjelp build && hjelp replay': [
    'Det finns inget liknande än: flytta filen till mappen där den hör hemma{0}. Skriv svaret, ta bort "status: draft" och se sedan vad det lagar: hjelp build && hjelp replay',
    'Det finnes ikke noe lignende ennå: Flytt filen til mappen der den hører hjemme{0}. Skriv svaret, fjern "status: draft", og se så hva det retter opp: hjelp build && hjelp replay',
    'Der er ikke noget lignende endnu: Flyt filen til mappen, hvor den hører hjemme{0}. Skriv svaret, fjern "status: draft", og se så, hvad det retter op: hjelp build && hjelp replay',
  ],
  'Something went wrong: {0}': [
    'Något gick fel: {0}',
    'Noe gikk galt: {0}',
    'Noget gik galt: {0}',
  ],
  'This looks like a mistake in Hjelp. Run again with HJELP_DEBUG=1 and report what it prints.': [
    'Det här ser ut som ett fel i Hjelp. Kör igen med HJELP_DEBUG=1 och rapportera det som skrivs ut.',
    'Dette ser ut som en feil i Hjelp. Kjør på nytt med HJELP_DEBUG=1 og meld fra om det som skrives ut.',
    'Det her ligner en fejl i Hjelp. Kør igen med HJELP_DEBUG=1, og meld, hvad der skrives ud.',
  ],
  '{0} does not exist. Check the path, or run the command from the folder that holds it.': [
    '{0} finns inte. Se efter sökvägen, eller kör kommandot från mappen där den ligger.',
    '{0} finnes ikke. Se etter stien, eller kjør kommandoen fra mappen der den ligger.',
    '{0} findes ikke. Se efter stien, eller kør kommandoen fra mappen, hvor den ligger.',
  ],
  'A file': [
    'En fil',
    'En fil',
    'En fil',
  ],
  '{0} may not be opened by this user. Change its permissions, or choose another place.': [
    '{0} får inte öppnas av den här användaren. Ändra rättigheterna, eller välj ett annat ställe.',
    '{0} kan ikke åpnes av denne brukeren. Endre rettighetene, eller velg et annet sted.',
    '{0} må ikke åbnes af denne bruger. Ret rettighederne, eller vælg et andet sted.',
  ],
  'A file or port': [
    'En fil eller port',
    'En fil eller port',
    'En fil eller port',
  ],
  '{0} may not be changed by this user. Change its permissions, or choose another place.': [
    '{0} får inte ändras av den här användaren. Ändra rättigheterna, eller välj ett annat ställe.',
    '{0} kan ikke endres av denne brukeren. Endre rettighetene, eller velg et annet sted.',
    '{0} må ikke ændres af denne bruger. Ret rettighederne, eller vælg et andet sted.',
  ],
  'The disk is full. Make room and run the command again; what was there before is unharmed.': [
    'Disken är full. Gör plats och kör kommandot igen; det som fanns förut är oskadat.',
    'Disken er full. Lag plass og kjør kommandoen på nytt; det som var der før, er uskadd.',
    'Disken er fuld. Gør plads, og kør kommandoen igen; det, der var der før, er uskadt.',
  ],
  '{0} is on a disk that cannot be written. Choose another place.': [
    '{0} ligger på en disk som det inte går att skriva på. Välj ett annat ställe.',
    '{0} ligger på en disk det ikke kan skrives på. Velg et annet sted.',
    '{0} ligger på en disk, der ikke kan skrives på. Vælg et andet sted.',
  ],
  'The folder': [
    'Mappen',
    'Mappen',
    'Mappen',
  ],
  'Port{0} is already in use. Stop the other program, or choose another with --port N (npm start -- --port N), or with the variable PORT.': [
    'Porten{0} används redan. Stoppa det andra programmet, eller välj en annan med --port N (npm start -- --port N), eller med variabeln PORT.',
    'Porten{0} er allerede i bruk. Stopp det andre programmet, eller velg en annen med --port N (npm start -- --port N), eller med variabelen PORT.',
    'Porten{0} er allerede i brug. Stop det andet program, eller vælg en anden med --port N (npm start -- --port N) eller med variablen PORT.',
  ],
  '{0} is a folder where a file was expected.': [
    '{0} är en mapp där det skulle vara en fil.',
    '{0} er en mappe der det skulle være en fil.',
    '{0} er en mappe, hvor der skulle være en fil.',
  ],
  'A path': [
    'En sökväg',
    'En sti',
    'En sti',
  ],
  '{0} is a file where a folder was expected.': [
    '{0} är en fil där det skulle vara en mapp.',
    '{0} er en fil der det skulle være en mappe.',
    '{0} er en fil, hvor der skulle være en mappe.',
  ],
  'There is no verb "{0}".{1} See: hjelp --help': [
    'Det finns inget kommando "{0}".{1} Se: hjelp --help',
    'Det finnes ingen kommando "{0}".{1} Se: hjelp --help',
    'Der er ingen kommando "{0}".{1} Se: hjelp --help',
  ],
  'Made {0} files in {1}.': [
    'Gjorde {0} filer i {1}.',
    'Laget {0} filer i {1}.',
    'Lavede {0} filer i {1}.',
  ],
  'How to write an article:  {0}': [
    'Så skriver du en artikel: {0}',
    'Slik skriver du:          {0}',
    'Sådan skriver du:         {0}',
  ],
  'See it while you write:   npx hjelp dev{0}': [
    'Se den medan du skriver:  npx hjelp dev{0}',
    'Se den mens du skriver:   npx hjelp dev{0}',
    'Se den, mens du skriver:  npx hjelp dev{0}',
  ],
  'Look for mistakes:        npx hjelp check{0}': [
    'Leta efter fel:           npx hjelp check{0}',
    'Se etter feil:            npx hjelp check{0}',
    'Led efter fejl:           npx hjelp check{0}',
  ],
  'Build it:                 npx hjelp build{0}': [
    'Bygg:                     npx hjelp build{0}',
    'Bygg:                     npx hjelp build{0}',
    'Byg:                      npx hjelp build{0}',
  ],
  'There is no built knowledge base in "{0}" (no kb/manifest.json). Build one first: hjelp build --out {1}': [
    'Det finns ingen byggd kunskapsbas i "{0}" (ingen kb/manifest.json). Bygg en först: hjelp build --out {1}',
    'Det finnes ingen bygget kunnskapsbase i "{0}" (ingen kb/manifest.json). Bygg en først: hjelp build --out {1}',
    'Der er ingen bygget vidensbase i "{0}" (ingen kb/manifest.json). Byg en først: hjelp build --out {1}',
  ],
  'warning': [
    'varning',
    'advarsel',
    'advarsel',
  ],
  '1 error': [
    '1 fel',
    '1 feil',
    '1 fejl',
  ],
  '{0} errors': [
    '{0} fel',
    '{0} feil',
    '{0} fejl',
  ],
  '1 warning': [
    '1 varning',
    '1 advarsel',
    '1 advarsel',
  ],
  '{0} warnings': [
    '{0} varningar',
    '{0} advarsler',
    '{0} advarsler',
  ],
  'questions asked again': [
    'frågor ställda på nytt',
    'spørsmål stilt på nytt',
    'spørgsmål stillet igen',
  ],
  'No question has been asked yet, so there is nothing to ask again.': [
    'Ingen fråga har ställts än, så det finns inget att fråga på nytt.',
    'Ingen har spurt ennå, så det er ingenting å spørre om på nytt.',
    'Ingen har spurgt endnu, så der er intet at spørge om igen.',
  ],
  '1 question': [
    '1 fråga',
    '1 spørsmål',
    '1 spørgsmål',
  ],
  '{0} questions': [
    '{0} frågor',
    '{0} spørsmål',
    '{0} spørgsmål',
  ],
  'asked once': [
    'ställd en gång',
    'stilt én gang',
    'stillet én gang',
  ],
  'asked {0} times': [
    'ställda {0} gånger',
    'stilt {0} ganger',
    'stillet {0} gange',
  ],
  '… and {0} more': [
    '… och {0} till',
    '… og {0} til',
    '… og {0} til',
  ],
  '1 question asked again.': [
    '1 fråga ställd på nytt.',
    '1 spørsmål stilt på nytt.',
    '1 spørgsmål stillet igen.',
  ],
  '{0} different questions asked again.': [
    '{0} olika frågor ställda på nytt.',
    '{0} ulike spørsmål stilt på nytt.',
    '{0} forskellige spørgsmål stillet igen.',
  ],
  'Newly broken': [
    'Nya fel',
    'Nye feil',
    'Nye fejl',
  ],
  'Fixed': [
    'Lagade',
    'Rettet',
    'Rettet',
  ],
  'Still failing': [
    'Misslyckas fortfarande',
    'Mislykkes fortsatt',
    'Slår stadig fejl',
  ],
  'Unchanged: {0}': [
    'Oförändrade: {0}',
    'Uendret: {0}',
    'Uændret: {0}',
  ],
  '(wording of too few visits to show)': [
    '(ordalydelsen kommer från för få besök för att visas)',
    '(ordlyden kommer fra for få besøk til å vises)',
    '(ordlyden kommer fra for få besøg til at vises)',
  ],
  'not found': [
    'hittas inte',
    'ikke funnet',
    'ikke fundet',
  ],
  'no. {0}': [
    'nr {0}',
    'nr. {0}',
    'nr. {0}',
  ],
  'finds nothing': [
    'hittar ingenting',
    'finner ingenting',
    'finder intet',
  ],
  'now first: {0}': [
    'nu först: {0}',
    'nå først: {0}',
    'nu først: {0}',
  ],
  'hjelp search needs a question, or --queries FILE. See: hjelp search --help': [
    'hjelp search behöver en fråga, eller --queries FIL. Se: hjelp search --help',
    'hjelp search trenger et spørsmål, eller --queries FIL. Se: hjelp search --help',
    'hjelp search skal have et spørgsmål eller --queries FIL. Se: hjelp search --help',
  ],
  'Nothing found for "{0}".': [
    'Inget hittades för "{0}".',
    'Ingenting funnet for "{0}".',
    'Intet fundet for "{0}".',
  ],
  ' (probably not answered here)': [
    ' (besvaras troligen inte här)',
    ' (besvares trolig ikke her)',
    ' (besvares nok ikke her)',
  ],
  '{0} worth a look, answerable {1}{2}': [
    '{0} värda att titta på, säkerhet {1}{2}',
    '{0} verdt å se på, sikkerhet {1}{2}',
    '{0} værd at se på, sikkerhed {1}{2}',
  ],
  '--{0} is "{1}": expected a whole number of {2} or more.': [
    '--{0} är "{1}": det ska vara ett heltal, minst {2}.',
    '--{0} er "{1}": Det skal være et heltall, minst {2}.',
    '--{0} er "{1}": Det skal være et heltal, mindst {2}.',
  ],
  '--{0} is "{1}": expected {2}.': [
    '--{0} är "{1}": det ska vara något av {2}.',
    '--{0} er "{1}": Det skal være et av {2}.',
    '--{0} er "{1}": Det skal være et af {2}.',
  ],
  '"{0}" is one word too many for hjelp {1}. Usage: hjelp {2}': [
    '"{0}" är ett ord för mycket för hjelp {1}. Så här: hjelp {2}',
    '"{0}" er ett ord for mye for hjelp {1}. Slik: hjelp {2}',
    '"{0}" er ét ord for meget til hjelp {1}. Sådan: hjelp {2}',
  ],
  'hjelp {0} has no option {1}.{2} See: hjelp {3} --help': [
    'hjelp {0} har inget val {1}.{2} Se: hjelp {3} --help',
    'hjelp {0} har ikke noe valg {1}.{2} Se: hjelp {3} --help',
    'hjelp {0} har intet valg {1}.{2} Se: hjelp {3} --help',
  ],
  ' Did you mean --{0}?': [
    ' Menade du --{0}?',
    ' Mente du --{0}?',
    ' Mente du --{0}?',
  ],
  '{0}. See: hjelp {1} --help': [
    '{0}. Se: hjelp {1} --help',
    '{0}. Se: hjelp {1} --help',
    '{0}. Se: hjelp {1} --help',
  ],
  '{0} needs a value. See: hjelp {1} --help': [
    '{0} behöver ett värde. Se: hjelp {1} --help',
    '{0} trenger en verdi. Se: hjelp {1} --help',
    '{0} skal have en værdi. Se: hjelp {1} --help',
  ],
  '--lang is "{0}": expected {1}.': [
    '--lang är "{0}": det ska vara något av {1}.',
    '--lang er "{0}": Det skal være et av {1}.',
    '--lang er "{0}": Det skal være et af {1}.',
  ],
  'reading': [
    'läser',
    'leser',
    'læser',
  ],
  'making pages': [
    'gör sidor',
    'lager sider',
    'laver sider',
  ],
  'checking': [
    'kontrollerar',
    'kontrollerer',
    'kontrollerer',
  ],
  'making the search': [
    'gör sökningen',
    'lager søket',
    'laver søgningen',
  ],
  'writing': [
    'skriver',
    'skriver',
    'skriver',
  ],
};
