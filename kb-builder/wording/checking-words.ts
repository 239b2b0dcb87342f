import type { Catalogue } from './spoken-language.ts';

/** What is said of articles as a whole: their text, references, translations, search tests; of the folder that is written, and over pages of the preview. */
export const CHECKING_WORDS: Catalogue = {
  'this is a document of a word processor: it becomes no article, and no article links to it. Copy its text into a file whose name ends in .md': [
    'det här är ett dokument från en ordbehandlare: det blir ingen artikel, och ingen artikel länkar till det. Kopiera texten till en fil vars namn slutar på .md',
    'dette er et dokument fra et tekstbehandlingsprogram: Det blir ingen artikkel, og ingen artikkel lenker til det. Kopier teksten til en fil med et navn som slutter på .md',
    'det her er et dokument fra et tekstbehandlingsprogram: Det bliver ikke til en artikel, og ingen artikel linker til det. Kopiér teksten til en fil, hvis navn ender på .md',
  ],
  'this notice ended on {0} and is shown no more; remove the file': [
    'det här meddelandet gick ut {0} och visas inte längre; ta bort filen',
    'denne meldingen gikk ut {0} og vises ikke lenger; ta bort filen',
    'denne meddelelse udløb {0} og vises ikke længere; fjern filen',
  ],
  'there are no articles in "{0}" (looked in the folder "{1}"); the language is left out': [
    'det finns inga artiklar på "{0}" (de ska ligga i mappen "{1}"); språket utelämnas',
    'det finnes ingen artikler på "{0}" (de skal ligge i mappen "{1}"); språket utelates',
    'der er ingen artikler på "{0}" (de skal ligge i mappen "{1}"); sproget udelades',
  ],
  'there are no articles in {0}; put Markdown files there, or make a first knowledge base with "hjelp init"': [
    'det finns inga artiklar i {0}; lägg Markdown-filer där, eller gör en första kunskapsbas med "hjelp init"',
    'det finnes ingen artikler i {0}; legg Markdown-filer der, eller lag en første kunnskapsbase med "hjelp init"',
    'der er ingen artikler i {0}; læg Markdown-filer der, eller lav en første vidensbase med "hjelp init"',
  ],
  '{0}. Shorten or simplify the article from here on': [
    '{0}. Korta ner eller förenkla artikeln härifrån',
    '{0}. Kort ned eller forenkle artikkelen herfra',
    '{0}. Gør artiklen kortere eller enklere herfra',
  ],
  'rendering takes longer than the limit of {0} seconds an article': [
    'det tar längre tid att göra en sida av artikeln än gränsen på {0} sekunder',
    'det tar lengre tid å lage en side av artikkelen enn grensen på {0} sekunder',
    'det tager længere tid at lave en side af artiklen end grænsen på {0} sekunder',
  ],
  'the text is nested too deeply to be rendered': [
    'texten är för djupt nästlad för att bli en sida',
    'teksten er for dypt nøstet til å bli en side',
    'teksten er for dybt indlejret til at blive en side',
  ],
  'the article cannot be rendered ({0})': [
    'det går inte att göra en sida av artikeln ({0})',
    'det går ikke å lage en side av artikkelen ({0})',
    'der kan ikke laves en side af artiklen ({0})',
  ],
  'the article needs more than the limit of {0} MB of memory, or is nested too deeply': [
    'artikeln behöver mer minne än gränsen på {0} MB, eller är för djupt nästlad',
    'artikkelen trenger mer minne enn grensen på {0} MB, eller er for dypt nøstet',
    'artiklen skal bruge mere hukommelse end grænsen på {0} MB, eller er for dybt indlejret',
  ],
  'elements are nested deeper than {0} levels': [
    'element är nästlade djupare än {0} nivåer',
    'elementer er nøstet dypere enn {0} nivåer',
    'elementer er indlejret dybere end {0} niveauer',
  ],
  'the article has more than {0} parts; divide it into several articles': [
    'artikeln har fler än {0} delar; dela upp den i flera artiklar',
    'artikkelen har mer enn {0} deler; del den opp i flere artikler',
    'artiklen har mere end {0} dele; del den op i flere artikler',
  ],
  'lists or quotations are nested deeper than {0} levels; flatten them': [
    'listor eller citat är nästlade djupare än {0} nivåer; gör dem plattare',
    'lister eller sitater er nøstet dypere enn {0} nivåer; gjør dem flatere',
    'lister eller citater er indlejret dybere end {0} niveauer; gør dem fladere',
  ],
  'more than {0} HTML elements are opened and not closed; close them or write Markdown': [
    'fler än {0} HTML-element öppnas men stängs inte; stäng dem eller skriv Markdown',
    'mer enn {0} HTML-elementer åpnes, men lukkes ikke; lukk dem eller skriv Markdown',
    'mere end {0} HTML-elementer åbnes, men lukkes ikke; luk dem, eller skriv Markdown',
  ],
  '{0} characters stand here without a blank, the limit is {1}. If this is a picture, save it as a file and link to it': [
    'här står {0} tecken utan mellanslag, gränsen är {1}. Är det en bild, spara den som en fil och länka till den',
    'her står {0} tegn uten mellomrom, grensen er {1}. Er det et bilde, så lagre det som en fil og lenk til den',
    'her står {0} tegn uden mellemrum, grænsen er {1}. Er det et billede, så gem det som en fil, og link til den',
  ],
  '"{0}" is a heading of the first level, which is the title\'s; write ## here and ### below it': [
    '"{0}" är en rubrik på första nivån, som är titelns; skriv ## här och ### under den',
    '"{0}" er en overskrift på første nivå, som er tittelens; skriv ## her og ### under den',
    '"{0}" er en overskrift på første niveau, som er titlens; skriv ## her og ### under den',
  ],
  '"{0}" skips a level of headings; use ## first, then ###, so that the article can be navigated': [
    '"{0}" hoppar över en rubriknivå; skriv först ##, sedan ###, så att det går att hitta i artikeln',
    '"{0}" hopper over et overskriftsnivå; skriv først ##, så ###, slik at man kan finne frem i artikkelen',
    '"{0}" springer et overskriftsniveau over; skriv først ##, så ###, så man kan finde rundt i artiklen',
  ],
  'the picture {0} has no alternative text; say in a few words what it shows: ![what it shows]({1})': [
    'bilden {0} saknar alternativ text; skriv med några ord vad den visar: ![vad den visar]({1})',
    'bildet {0} mangler alternativ tekst; skriv med noen få ord hva det viser: ![hva det viser]({1})',
    'billedet {0} mangler alternativ tekst; skriv med få ord, hvad det viser: ![hvad det viser]({1})',
  ],
  'an address may begin with https:, mailto:, tel: or be relative; "{0}" was removed': [
    'en adress får börja med https:, mailto:, tel: eller vara relativ; "{0}" togs bort',
    'en adresse kan begynne med https:, mailto:, tel: eller være relativ; "{0}" ble fjernet',
    'en adresse må begynde med https:, mailto:, tel: eller være relativ; "{0}" blev fjernet',
  ],
  'style attributes were removed: the look of articles is the site\'s. Use Markdown': [
    'style-attribut togs bort: artiklarnas utseende är webbplatsens. Använd Markdown',
    'style-attributter ble fjernet: Utseendet på artiklene er nettstedets. Bruk Markdown',
    'style-attributter blev fjernet: Artiklernes udseende er webstedets. Brug Markdown',
  ],
  'the attribute {0} is not allowed in articles and was removed': [
    'attributet {0} är inte tillåtet i artiklar och togs bort',
    'attributtet {0} er ikke tillatt i artikler og ble fjernet',
    'attributten {0} er ikke tilladt i artikler og blev fjernet',
  ],
  '{0} was removed: forms do not work in articles': [
    '{0} togs bort: formulär fungerar inte i artiklar',
    '{0} ble fjernet: Skjemaer virker ikke i artikler',
    '{0} blev fjernet: Formularer virker ikke i artikler',
  ],
  '{0} was removed: embedded pages and players are not allowed. Link to it instead: a link to a film that is a paragraph of its own is played in place': [
    '{0} togs bort: inbäddade sidor och spelare är inte tillåtna. Länka dit i stället: en länk till en film som är ett eget stycke spelas upp på plats',
    '{0} ble fjernet: Innebygde sider og avspillere er ikke tillatt. Lenk dit i stedet: En lenke til en film som er et eget avsnitt, spilles av på stedet',
    '{0} blev fjernet: Indlejrede sider og afspillere er ikke tilladt. Link dertil i stedet: Et link til en film, der er et afsnit for sig selv, afspilles på stedet',
  ],
  '{0} is not allowed in articles and was removed with everything in it': [
    '{0} är inte tillåtet i artiklar och togs bort med allt som står i det',
    '{0} er ikke tillatt i artikler og ble fjernet med alt som står i det',
    '{0} er ikke tilladt i artikler og blev fjernet med alt, hvad der står i det',
  ],
  '{0} is not allowed in articles and was removed': [
    '{0} är inte tillåtet i artiklar och togs bort',
    '{0} er ikke tillatt i artikler og ble fjernet',
    '{0} er ikke tilladt i artikler og blev fjernet',
  ],
  '"{0}" finds this article as number {1}, and must not find it among the first {2}. Make the article it should find say so (title, questions), or take the words out of this one': [
    '"{0}" hittar den här artikeln som nummer {1}, och får inte hitta den bland de första {2}. Låt artikeln som ska hittas säga det (title, questions), eller ta bort orden ur den här',
    '"{0}" finner denne artikkelen som nummer {1}, og skal ikke finne den blant de første {2}. La artikkelen som skal finnes, si det (title, questions), eller ta ordene ut av denne',
    '"{0}" finder denne artikel som nummer {1} og må ikke finde den blandt de første {2}. Lad artiklen, der skal findes, sige det (title, questions), eller tag ordene ud af denne',
  ],
  'nothing was found': [
    'ingenting hittades',
    'ingenting ble funnet',
    'intet blev fundet',
  ],
  'found were: {0}': [
    'hittades: {0}',
    'dette ble funnet: {0}',
    'dette blev fundet: {0}',
  ],
  '"{0}" must find this article among the first {1}, and finds it {2} ({3}). Add the visitor\'s words to "questions" or to synonyms.yaml': [
    '"{0}" måste hitta den här artikeln bland de första {1}, och hittar den {2} ({3}). Skriv besökarens ord under "questions" eller i synonyms.yaml',
    '"{0}" må finne denne artikkelen blant de første {1}, og finner den {2} ({3}). Skriv den besøkendes ord under "questions" eller i synonyms.yaml',
    '"{0}" skal finde denne artikel blandt de første {1} og finder den {2} ({3}). Skriv den besøgendes ord under "questions" eller i synonyms.yaml',
  ],
  'not among the first ten': [
    'inte bland de tio första',
    'ikke blant de ti første',
    'ikke blandt de ti første',
  ],
  'as number {0}': [
    'som nummer {0}',
    'som nummer {0}',
    'som nummer {0}',
  ],
  'SVG files can carry programs and are not published; export the picture as PNG or WebP': [
    'SVG-filer kan innehålla program och publiceras inte; exportera bilden som PNG eller WebP',
    'SVG-filer kan inneholde programmer og publiseres ikke; eksporter bildet som PNG eller WebP',
    'SVG-filer kan indeholde programmer og udgives ikke; eksportér billedet som PNG eller WebP',
  ],
  'this is no picture that is published here; use {0}': [
    'sådana bilder publiceras inte här; använd {0}',
    'slike bilder publiseres ikke her; bruk {0}',
    'den slags billeder udgives ikke her; brug {0}',
  ],
  'files of the kind ".{0}" are not published, because a browser might run them; use {1} or zip': [
    'filer av sorten ".{0}" publiceras inte, eftersom en webbläsare kunde köra dem; använd {1} eller zip',
    'filer av typen ".{0}" publiseres ikke, fordi en nettleser kunne kjøre dem; bruk {1} eller zip',
    'filer af typen ".{0}" udgives ikke, fordi en browser kunne køre dem; brug {1} eller zip',
  ],
  'the file is {0} MiB, the limit is {1} MiB': [
    'filen är {0} MiB, gränsen är {1} MiB',
    'filen er {0} MiB, grensen er {1} MiB',
    'filen er {0} MiB, grænsen er {1} MiB',
  ],
  'the file is named like a picture, but its content is none; export it again': [
    'filen heter som en bild, men innehållet är ingen; exportera den igen',
    'filen heter som et bilde, men innholdet er ikke det; eksporter den på nytt',
    'filen hedder som et billede, men indholdet er ikke et; eksportér den igen',
  ],
  '{0} has the same title; visitors cannot tell them apart in a list. Say in each title what it is about': [
    '{0} har samma titel; besökarna kan inte skilja dem åt i en lista. Skriv i var och en av titlarna vad den handlar om',
    '{0} har samme tittel; de besøkende kan ikke skille dem i en liste. Skriv i hver tittel hva den handler om',
    '{0} har samme titel; de besøgende kan ikke skelne dem i en liste. Skriv i hver titel, hvad den handler om',
  ],
  'the article has no heading "{0}" to take an answer from. Write the heading as it stands in the article, or "beginning" for what stands before the first one': [
    'artikeln har ingen rubrik "{0}" att hämta ett svar från. Skriv rubriken som den står i artikeln, eller "beginning" för det som står före den första',
    'artikkelen har ingen overskrift "{0}" å hente et svar fra. Skriv overskriften slik den står i artikkelen, eller "beginning" for det som står før den første',
    'artiklen har ingen overskrift "{0}" at hente et svar fra. Skriv overskriften, som den står i artiklen, eller "beginning" for det, der står før den første',
  ],
  'an article is not related to itself; remove it from the list': [
    'en artikel kan inte hänvisa till sig själv; ta bort den ur listan',
    'en artikkel kan ikke vise til seg selv; ta den ut av listen',
    'en artikel kan ikke henvise til sig selv; tag den ud af listen',
  ],
  'the related article "{0}" does not exist in "{1}" and is left out there': [
    'artikeln "{0}" som det hänvisas till finns inte på "{1}" och utelämnas där',
    'artikkelen "{0}" som det vises til, finnes ikke på "{1}" og utelates der',
    'artiklen "{0}", der henvises til, findes ikke på "{1}" og udelades der',
  ],
  'the related article "{0}" is a draft and is left out': [
    'artikeln "{0}" som det hänvisas till är ett utkast och utelämnas',
    'artikkelen "{0}" som det vises til, er et utkast og utelates',
    'artiklen "{0}", der henvises til, er en kladde og udelades',
  ],
  'there is no article with the id "{0}".{1}': [
    'det finns ingen artikel med id "{0}".{1}',
    'det finnes ingen artikkel med id-en "{0}".{1}',
    'der er ingen artikel med id\'et "{0}".{1}',
  ],
  ' Ids are those of the articles\' front matter, or their folder and file name': [
    ' Ett id står i artikelns huvud, eller är mappens och filens namn',
    ' En id står i artikkelhodet, eller er navnet på mappen og filen',
    ' Et id står i artikelhovedet, eller er mappens og filens navn',
  ],
  'the article has no text; write the answer, or set "status: draft"': [
    'artikeln har ingen text; skriv svaret, eller skriv "status: draft"',
    'artikkelen har ingen tekst; skriv svaret, eller skriv "status: draft"',
    'artiklen har ingen tekst; skriv svaret, eller skriv "status: draft"',
  ],
  'the title has {0} characters; lists show about {1}. Put the rest into the text': [
    'titeln har {0} tecken; listor visar omkring {1}. Skriv resten i texten',
    'tittelen har {0} tegn; lister viser omkring {1}. Skriv resten i teksten',
    'titlen har {0} tegn; lister viser omkring {1}. Skriv resten i teksten',
  ],
  'the description has {0} characters; one sentence of at most {1} is shown in full': [
    'beskrivningen har {0} tecken; en mening på högst {1} visas hel',
    'beskrivelsen har {0} tegn; en setning på høyst {1} vises i sin helhet',
    'beskrivelsen har {0} tegn; en sætning på højst {1} vises helt',
  ],
  '"{0}" is an address of the help centre\'s own files; nothing can be redirected from there': [
    '"{0}" är en adress till hjälpcentrets egna filer; därifrån går det inte att omdirigera',
    '"{0}" er en adresse til hjelpesenterets egne filer; derfra kan ingenting omdirigeres',
    '"{0}" er en adresse til hjælpecentrets egne filer; derfra kan intet omdirigeres',
  ],
  '"{0}" is the address of a page that exists ({1}); remove the redirect': [
    '"{0}" är adressen till en sida som finns ({1}); ta bort omdirigeringen',
    '"{0}" er adressen til en side som finnes ({1}); ta bort omdirigeringen',
    '"{0}" er adressen på en side, der findes ({1}); fjern omdirigeringen',
  ],
  '"{0}" already leads to {1}; keep one of the two': [
    '"{0}" leder redan till {1}; behåll den ena',
    '"{0}" fører allerede til {1}; behold den ene',
    '"{0}" fører allerede til {1}; behold den ene',
  ],
  '"{0}": the article "{1}" does not exist in "{2}", so nothing is pinned': [
    '"{0}": artikeln "{1}" finns inte på "{2}", så ingenting sätts först',
    '"{0}": artikkelen "{1}" finnes ikke på "{2}", så ingenting settes først',
    '"{0}": artiklen "{1}" findes ikke på "{2}", så intet sættes først',
  ],
  '"{0}": there is no article with the id "{1}".{2}': [
    '"{0}": det finns ingen artikel med id "{1}".{2}',
    '"{0}": det finnes ingen artikkel med id-en "{1}".{2}',
    '"{0}": der er ingen artikel med id\'et "{1}".{2}',
  ],
  'one article of "{0}" has no translation here: {1}. Visitors who read "{2}" will not find it': [
    'en artikel på "{0}" saknar översättning här: {1}. Besökare som läser "{2}" hittar den inte',
    'én artikkel på "{0}" mangler oversettelse her: {1}. Besøkende som leser "{2}", finner den ikke',
    'én artikel på "{0}" mangler oversættelse her: {1}. Besøgende, der læser "{2}", finder den ikke',
  ],
  '{0} articles of "{1}" have no translation here: {2}{3}. Visitors who read "{4}" will not find them': [
    '{0} artiklar på "{1}" saknar översättning här: {2}{3}. Besökare som läser "{4}" hittar dem inte',
    '{0} artikler på "{1}" mangler oversettelse her: {2}{3}. Besøkende som leser "{4}", finner dem ikke',
    '{0} artikler på "{1}" mangler oversættelse her: {2}{3}. Besøgende, der læser "{4}", finder dem ikke',
  ],
  ' and {0} more': [
    ' och {0} till',
    ' og {0} til',
    ' og {0} til',
  ],
  'this seems to be a translation of {0}, but their ids differ ("{1}", "{2}"); give both the same id, and visitors can change language on the page': [
    'det här verkar vara en översättning av {0}, men de har olika id ("{1}", "{2}"); ge båda samma id, så kan besökarna byta språk på sidan',
    'dette ser ut til å være en oversettelse av {0}, men de har ulik id ("{1}", "{2}"); gi begge samme id, så kan de besøkende bytte språk på siden',
    'det her ser ud til at være en oversættelse af {0}, men de har forskelligt id ("{1}", "{2}"); giv begge samme id, så kan de besøgende skifte sprog på siden',
  ],
  ' it leads out of the content folder': [
    ' den leder ut ur innehållsmappen',
    ' den fører ut av innholdsmappen',
    ' det fører ud af indholdsmappen',
  ],
  ' that article is a draft and will not be published': [
    ' den artikeln är ett utkast och publiceras inte',
    ' den artikkelen er et utkast og publiseres ikke',
    ' den artikel er en kladde og udgives ikke',
  ],
  '; the article exists in "{0}" too: link to that one': [
    '; artikeln finns på "{0}" också: länka till den',
    '; artikkelen finnes på "{0}" også: Lenk til den',
    '; artiklen findes også på "{0}": Link til den',
  ],
  '"{0}" leads to an article in "{1}"{2}': [
    '"{0}" leder till en artikel på "{1}"{2}',
    '"{0}" fører til en artikkel på "{1}"{2}',
    '"{0}" fører til en artikel på "{1}"{2}',
  ],
  '"{0}": {1}': [
    '"{0}": {1}',
    '"{0}": {1}',
    '"{0}": {1}',
  ],
  'the picture {0} lies on another site, which would learn who reads this; it is shown as a link. Copy the file into the content folder': [
    'bilden {0} ligger på en annan webbplats, som då skulle få veta vem som läser; den visas som en länk. Kopiera filen till innehållsmappen',
    'bildet {0} ligger på et annet nettsted, som da ville få vite hvem som leser; det vises som en lenke. Kopier filen til innholdsmappen',
    'billedet {0} ligger på et andet websted, som så ville få at vide, hvem der læser; det vises som et link. Kopiér filen til indholdsmappen',
  ],
  'there is no picture "{0}"{1}.{2} Put it there or mend the path, which starts from this file\'s folder': [
    'det finns ingen bild "{0}"{1}.{2} Lägg den där eller rätta sökvägen, som utgår från mappen som den här filen ligger i',
    'det finnes ikke noe bilde "{0}"{1}.{2} Legg det der eller rett stien, som går ut fra mappen denne filen ligger i',
    'der er intet billede "{0}"{1}.{2} Læg det der, eller ret stien, som går ud fra mappen, denne fil ligger i',
  ],
  ' inside the content folder': [
    ' i innehållsmappen',
    ' i innholdsmappen',
    ' i indholdsmappen',
  ],
  ' (looked for {0})': [
    ' (letade efter {0})',
    ' (lette etter {0})',
    ' (ledte efter {0})',
  ],
  '"{0}": {1} has no heading "#{2}".{3}': [
    '"{0}": {1} har ingen rubrik "#{2}".{3}',
    '"{0}": {1} har ingen overskrift "#{2}".{3}',
    '"{0}": {1} har ingen overskrift "#{2}".{3}',
  ],
  'this article': [
    'den här artikeln',
    'denne artikkelen',
    'denne artikel',
  ],
  ' Its headings are: {0}.': [
    ' Rubrikerna är: {0}.',
    ' Overskriftene er: {0}.',
    ' Overskrifterne er: {0}.',
  ],
  ' It has no headings.': [
    ' Den har inga rubriker.',
    ' Den har ingen overskrifter.',
    ' Den har ingen overskrifter.',
  ],
  'the link "{0}" leads nowhere:{1}': [
    'länken "{0}" leder ingenstans:{1}',
    'lenken "{0}" fører ingen steder:{1}',
    'linket "{0}" fører ingen steder hen:{1}',
  ],
  ' there is no such file. The path starts from this file\'s folder': [
    ' det finns ingen sådan fil. Sökvägen utgår från mappen som den här filen ligger i',
    ' det finnes ingen slik fil. Stien går ut fra mappen denne filen ligger i',
    ' der er ingen sådan fil. Stien går ud fra mappen, denne fil ligger i',
  ],
  'The output folder {0} has gone away since the build began. Build again.': [
    'Målmappen {0} har försvunnit sedan bygget började. Bygg igen.',
    'Målmappen {0} er forsvunnet siden byggingen begynte. Bygg på nytt.',
    'Målmappen {0} er forsvundet, siden bygningen begyndte. Byg igen.',
  ],
  'Cannot write beside {0} ({1}). Choose another output folder, or check permissions and space.': [
    'Det går inte att skriva bredvid {0} ({1}). Välj en annan målmapp, eller se efter rättigheter och plats.',
    'Det går ikke å skrive ved siden av {0} ({1}). Velg en annen målmappe, eller se etter rettigheter og plass.',
    'Der kan ikke skrives ved siden af {0} ({1}). Vælg en anden målmappe, eller se efter rettigheder og plads.',
  ],
  'Another build (process {0}) is writing to {1}. Wait for it to end; if there is none, remove {2}.': [
    'Ett annat bygge (process {0}) skriver till {1}. Vänta tills det är klart; finns det inget, ta bort {2}.',
    'En annen bygging (prosess {0}) skriver til {1}. Vent til den er ferdig; finnes den ikke, så ta bort {2}.',
    'En anden bygning (proces {0}) skriver til {1}. Vent, til den er færdig; findes den ikke, så fjern {2}.',
  ],
  'The output folder {0} holds the content folder {1}, which the build would overwrite. Choose another with --out.': [
    'Målmappen {0} innehåller innehållsmappen {1}, som bygget då skulle skriva över. Välj en annan med --out.',
    'Målmappen {0} inneholder innholdsmappen {1}, som da ville bli overskrevet. Velg en annen med --out.',
    'Målmappen {0} rummer indholdsmappen {1}, som så ville blive overskrevet. Vælg en anden med --out.',
  ],
  'The output folder {0} lies inside the content folder {1}, so its files would be read as content. Choose another with --out.': [
    'Målmappen {0} ligger i innehållsmappen {1}, så dess filer skulle läsas som innehåll. Välj en annan med --out.',
    'Målmappen {0} ligger i innholdsmappen {1}, så filene i den ville bli lest som innhold. Velg en annen med --out.',
    'Målmappen {0} ligger i indholdsmappen {1}, så dens filer ville blive læst som indhold. Vælg en anden med --out.',
  ],
  'The output folder {0} cannot be used ({1}). Choose another with --out.': [
    'Målmappen {0} går inte att använda ({1}). Välj en annan med --out.',
    'Målmappen {0} kan ikke brukes ({1}). Velg en annen med --out.',
    'Målmappen {0} kan ikke bruges ({1}). Vælg en anden med --out.',
  ],
  'it is a file': [
    'det är en fil',
    'det er en fil',
    'det er en fil',
  ],
  'The folder {0} is not empty and was not made by hjelp (it has no valid {1}). Nothing was written. Choose an empty folder with --out, or empty this one yourself.': [
    'Mappen {0} är inte tom och har inte gjorts av hjelp (den har ingen giltig {1}). Ingenting skrevs. Välj en tom mapp med --out, eller töm den här själv.',
    'Mappen {0} er ikke tom og ble ikke laget av hjelp (den har ingen gyldig {1}). Ingenting ble skrevet. Velg en tom mappe med --out, eller tøm denne selv.',
    'Mappen {0} er ikke tom og er ikke lavet af hjelp (den har ingen gyldig {1}). Intet blev skrevet. Vælg en tom mappe med --out, eller tøm denne selv.',
  ],
  'There are first articles in {0}, not in "{1}". Start with one of these and change the locale in site.yaml.': [
    'Det finns första artiklar på {0}, inte på "{1}". Börja med ett av dem och byt språk i site.yaml.',
    'Det finnes første artikler på {0}, ikke på "{1}". Begynn med et av dem og bytt språk i site.yaml.',
    'Der er første artikler på {0}, ikke på "{1}". Begynd med et af dem, og skift sprog i site.yaml.',
  ],
  'The folder "{0}" is not empty, and nothing is overwritten. Name another folder: hjelp init my-content': [
    'Mappen "{0}" är inte tom, och ingenting skrivs över. Ange en annan mapp: hjelp init mitt-innehall',
    'Mappen "{0}" er ikke tom, og ingenting blir overskrevet. Oppgi en annen mappe: hjelp init mitt-innhold',
    'Mappen "{0}" er ikke tom, og intet bliver overskrevet. Angiv en anden mappe: hjelp init mit-indhold',
  ],
  'One problem keeps the page as it was': [
    'Ett problem håller sidan som den var',
    'Ett problem holder siden som den var',
    'Ét problem holder siden, som den var',
  ],
  '{0} problems keep the page as it was': [
    '{0} problem håller sidan som den var',
    '{0} problemer holder siden som den var',
    '{0} problemer holder siden, som den var',
  ],
  'You see the last build that worked. Mend the content and save: the page follows by itself.': [
    'Du ser det senaste bygget som gick bra. Rätta innehållet och spara: sidan följer med av sig själv.',
    'Du ser den siste byggingen som gikk bra. Rett innholdet og lagre: Siden følger med av seg selv.',
    'Du ser den seneste bygning, der gik godt. Ret indholdet, og gem: Siden følger selv med.',
  ],
  'Dismiss': [
    'Stäng',
    'Lukk',
    'Luk',
  ],
  'Nothing built yet': [
    'Ingenting är byggt än',
    'Ingenting er bygget ennå',
    'Intet er bygget endnu',
  ],
  'The content has problems. Mend them and save: this page follows by itself.': [
    'Innehållet har problem. Rätta dem och spara: den här sidan följer med av sig själv.',
    'Innholdet har problemer. Rett dem og lagre: Denne siden følger med av seg selv.',
    'Indholdet har problemer. Ret dem, og gem: Denne side følger selv med.',
  ],
  '"{0}" must find this article first, and finds it {1} ({2}). Add the visitor\'s words to "questions" or to synonyms.yaml': [
    '"{0}" måste hitta den här artikeln först av alla, och hittar den {1} ({2}). Skriv besökarens ord under "questions" eller i synonyms.yaml',
    '"{0}" må finne denne artikkelen først av alle, og finner den {1} ({2}). Skriv den besøkendes ord under "questions" eller i synonyms.yaml',
    '"{0}" skal finde denne artikel først af alle og finder den {1} ({2}). Skriv den besøgendes ord under "questions" eller i synonyms.yaml',
  ],
};
