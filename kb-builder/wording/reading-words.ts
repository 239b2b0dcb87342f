import type { Catalogue } from './spoken-language.ts';

/** What is said of files: how they are written, named and placed, and what their keys may hold. */
export const READING_WORDS: Catalogue = {
  '(The same is true {0} more times.)': [
    '(Detsamma gäller {0} gånger till.)',
    '(Det samme gjelder {0} ganger til.)',
    '(Det samme gælder {0} gange til.)',
  ],
  ' Did you mean "{0}"?': [
    ' Menade du "{0}"?',
    ' Mente du "{0}"?',
    ' Mente du "{0}"?',
  ],
  ' Did you mean "#{0}"?': [
    ' Menade du "#{0}"?',
    ' Mente du "#{0}"?',
    ' Mente du "#{0}"?',
  ],
  'nothing': [
    'ingenting',
    'ingenting',
    'ingenting',
  ],
  '{0}: found {1}, expected {2}': [
    '{0}: här står {1}, men det ska vara {2}',
    '{0}: her står {1}, men det skal være {2}',
    '{0}: her står {1}, men det skal være {2}',
  ],
  '"{0}" is not a key of this file.{1}': [
    '"{0}" är ingen nyckel i den här filen.{1}',
    '"{0}" er ingen nøkkel i denne filen.{1}',
    '"{0}" er ikke en nøgle i denne fil.{1}',
  ],
  ' The keys are: {0}.': [
    ' Nycklarna är: {0}.',
    ' Nøklene er: {0}.',
    ' Nøglerne er: {0}.',
  ],
  ' The address comes from the file\'s name: rename the file.': [
    ' Adressen kommer av filens namn: byt namn på filen.',
    ' Adressen kommer av filnavnet: Gi filen et nytt navn.',
    ' Adressen kommer af filens navn: Omdøb filen.',
  ],
  ' The address comes from the file\'s folder and name; old addresses go into "redirect_from".': [
    ' Adressen kommer av filens mapp och namn; gamla adresser skriver du under "redirect_from".',
    ' Adressen kommer av mappen og filnavnet; gamle adresser skriver du under "redirect_from".',
    ' Adressen kommer af filens mappe og navn; gamle adresser skriver du under "redirect_from".',
  ],
  ' Here it is called "redirect_from".': [
    ' Här heter det "redirect_from".',
    ' Her heter det "redirect_from".',
    ' Her hedder det "redirect_from".',
  ],
  ' The article to go to names the old address in its own "redirect_from".': [
    ' Artikeln som man ska komma till anger den gamla adressen under sin egen "redirect_from".',
    ' Artikkelen man skal komme til, nevner den gamle adressen under sin egen "redirect_from".',
    ' Artiklen, man skal komme til, nævner den gamle adresse under sin egen "redirect_from".',
  ],
  ' The category is the folder that the file lies in: move the file.': [
    ' Kategorin är mappen som filen ligger i: flytta filen.',
    ' Kategorien er mappen filen ligger i: Flytt filen.',
    ' Kategorien er mappen, som filen ligger i: Flyt filen.',
  ],
  ' The language is the folder that the file lies in: move the file.': [
    ' Språket är mappen som filen ligger i: flytta filen.',
    ' Språket er mappen filen ligger i: Flytt filen.',
    ' Sproget er mappen, som filen ligger i: Flyt filen.',
  ],
  ' Words to find an article by are its "keywords".': [
    ' Ord att hitta en artikel med skriver du under "keywords".',
    ' Ord å finne en artikkel med skriver du under "keywords".',
    ' Ord at finde en artikel med skriver du under "keywords".',
  ],
  ' The day of the last change is "updated".': [
    ' Dagen för den senaste ändringen skriver du under "updated".',
    ' Dagen for siste endring skriver du under "updated".',
    ' Dagen for den seneste ændring skriver du under "updated".',
  ],
  ' One sentence that answers is the "description".': [
    ' En mening som svarar skriver du under "description".',
    ' En setning som svarer, skriver du under "description".',
    ' En sætning, der svarer, skriver du under "description".',
  ],
  ' Write "status: draft" to keep an article back.': [
    ' Skriv "status: draft" för att hålla inne en artikel.',
    ' Skriv "status: draft" for å holde en artikkel tilbake.',
    ' Skriv "status: draft" for at holde en artikel tilbage.',
  ],
  ' The place within the category is "order".': [
    ' Platsen inom kategorin skriver du under "order".',
    ' Plassen i kategorien skriver du under "order".',
    ' Pladsen i kategorien skriver du under "order".',
  ],
  ' Other ways to ask are "questions".': [
    ' Andra sätt att fråga skriver du under "questions".',
    ' Andre måter å spørre på skriver du under "questions".',
    ' Andre måder at spørge på skriver du under "questions".',
  ],
  'the file cannot be read ({0}); check its permissions': [
    'filen går inte att läsa ({0}); se efter vem som har rätt att läsa den',
    'filen kan ikke leses ({0}); se hvem som har rett til å lese den',
    'filen kan ikke læses ({0}); se, hvem der har ret til at læse den',
  ],
  'the file is written in UTF-16; save it as UTF-8 in your editor': [
    'filen är skriven i UTF-16; spara den som UTF-8 i din redigerare',
    'filen er skrevet i UTF-16; lagre den som UTF-8 i redigeringsprogrammet',
    'filen er skrevet i UTF-16; gem den som UTF-8 i dit redigeringsprogram',
  ],
  'this is a document of a word processor such as Word, whatever its name says; copy its text into a new file of plain text, saved as UTF-8': [
    'det här är ett dokument från en ordbehandlare som Word, vad namnet än säger; kopiera texten till en ny fil med ren text, sparad som UTF-8',
    'dette er et dokument fra et tekstbehandlingsprogram som Word, uansett hva navnet sier; kopier teksten til en ny fil med ren tekst, lagret som UTF-8',
    'det her er et dokument fra et tekstbehandlingsprogram som Word, uanset hvad navnet siger; kopiér teksten til en ny fil med ren tekst, gemt som UTF-8',
  ],
  'this is no text: it holds a zero byte. Save the article as plain text in UTF-8, or remove the file': [
    'det här är ingen text: filen innehåller en nollbyte. Spara artikeln som ren text i UTF-8, eller ta bort filen',
    'dette er ingen tekst: Filen inneholder en nullbyte. Lagre artikkelen som ren tekst i UTF-8, eller ta bort filen',
    'det her er ingen tekst: Filen indeholder en nul-byte. Gem artiklen som ren tekst i UTF-8, eller fjern filen',
  ],
  'the text is not valid UTF-8 (perhaps saved as Windows-1252 or ISO 8859-1); save the file as UTF-8 in your editor': [
    'texten är inte giltig UTF-8 (kanske sparad som Windows-1252 eller ISO 8859-1); spara filen som UTF-8 i din redigerare',
    'teksten er ikke gyldig UTF-8 (kanskje lagret som Windows-1252 eller ISO 8859-1); lagre filen som UTF-8 i redigeringsprogrammet',
    'teksten er ikke gyldig UTF-8 (måske gemt som Windows-1252 eller ISO 8859-1); gem filen som UTF-8 i dit redigeringsprogram',
  ],
  '"{0}" is included more than {1} deep, perhaps in a circle; write the text out': [
    '"{0}" tas in mer än {1} nivåer djupt, kanske i en cirkel; skriv ut texten',
    '"{0}" tas inn mer enn {1} nivåer dypt, kanskje i en sirkel; skriv ut teksten',
    '"{0}" tages ind mere end {1} niveauer dybt, måske i en cirkel; skriv teksten ud',
  ],
  'the text "{0}" to include is not there; create it inside the content folder or remove the line': [
    'texten "{0}" som ska tas in finns inte; skapa den i innehållsmappen eller ta bort raden',
    'teksten "{0}" som skal tas inn, finnes ikke; lag den i innholdsmappen eller ta bort linjen',
    'teksten "{0}", der skal tages ind, findes ikke; opret den i indholdsmappen, eller fjern linjen',
  ],
  'the text "{0}" to include is not there; create {1} or remove the line': [
    'texten "{0}" som ska tas in finns inte; skapa {1} eller ta bort raden',
    'teksten "{0}" som skal tas inn, finnes ikke; lag {1} eller ta bort linjen',
    'teksten "{0}", der skal tages ind, findes ikke; opret {1}, eller fjern linjen',
  ],
  'with its included texts the article is longer than {0} KiB; divide it': [
    'med texterna som tas in är artikeln längre än {0} KiB; dela upp den',
    'med tekstene som tas inn, er artikkelen lengre enn {0} KiB; del den opp',
    'med teksterne, der tages ind, er artiklen længere end {0} KiB; del den op',
  ],
  'the front matter is longer than {0} KiB; shorten it': [
    'artikelhuvudet är längre än {0} KiB; korta ner det',
    'artikkelhodet er lengre enn {0} KiB; kort det ned',
    'artikelhovedet er længere end {0} KiB; gør det kortere',
  ],
  'the front matter must be lines of "key: value", such as "title: How do I pay?"': [
    'artikelhuvudet måste bestå av rader som "nyckel: värde", till exempel "title: Hur betalar jag?"',
    'artikkelhodet må bestå av linjer som "nøkkel: verdi", for eksempel "title: Hvordan betaler jeg?"',
    'artikelhovedet skal bestå af linjer som "nøgle: værdi", for eksempel "title: Hvordan betaler jeg?"',
  ],
  'there is neither a title nor text; the file was passed over': [
    'här finns varken titel eller text; filen hoppades över',
    'her er verken tittel eller tekst; filen ble hoppet over',
    'her er hverken titel eller tekst; filen blev sprunget over',
  ],
  'there is no title; "{0}" was taken. Add a line "title: …"': [
    'titeln fattas; "{0}" togs i stället. Skriv en rad "title: …"',
    'tittelen mangler; "{0}" ble tatt i stedet. Skriv en linje "title: …"',
    'titlen mangler; "{0}" blev taget i stedet. Skriv en linje "title: …"',
  ],
  'there is no title. Add a line "title: …" between two lines of "---" at the top{0}': [
    'titeln fattas. Skriv en rad "title: …" mellan två rader med "---" överst i filen{0}',
    'tittelen mangler. Skriv en linje "title: …" mellom to linjer med "---" øverst i filen{0}',
    'titlen mangler. Skriv en linje "title: …" mellem to linjer med "---" øverst i filen{0}',
  ],
  ', perhaps: title: "{0}"': [
    ', kanske: title: "{0}"',
    ', kanskje: title: "{0}"',
    ', måske: title: "{0}"',
  ],
  'the id "{0}" has blanks; it is kept as it is, but other programs may cut it there. Better: "{1}"': [
    'id:t "{0}" innehåller mellanslag; det behålls som det är, men andra program kan klippa av det där. Bättre: "{1}"',
    'id-en "{0}" inneholder mellomrom; den beholdes som den er, men andre programmer kan kutte den der. Bedre: "{1}"',
    'id\'et "{0}" indeholder mellemrum; det beholdes, som det er, men andre programmer kan klippe det af der. Bedre: "{1}"',
  ],
  'the id has characters that nobody can see; it is kept as it is, but whoever types it will not meet it. Better: "{0}"': [
    'id:t innehåller tecken som ingen kan se; det behålls som det är, men den som skriver det träffar fel. Bättre: "{0}"',
    'id-en inneholder tegn som ingen kan se; den beholdes som den er, men den som skriver den, treffer feil. Bedre: "{0}"',
    'id\'et indeholder tegn, som ingen kan se; det beholdes, som det er, men den, der skriver det, rammer forkert. Bedre: "{0}"',
  ],
  'only folders of a language ({0}) hold articles; this file was passed over': [
    'bara ett språks mapp ({0}) innehåller artiklar; filen hoppades över',
    'bare mappen til et språk ({0}) inneholder artikler; filen ble hoppet over',
    'kun et sprogs mappe ({0}) indeholder artikler; filen blev sprunget over',
  ],
  'this file is not read.{0}': [
    'den här filen läses inte.{0}',
    'denne filen blir ikke lest.{0}',
    'denne fil bliver ikke læst.{0}',
  ],
  ' A language\'s folder may hold only {0}.': [
    ' I ett språks mapp får bara {0} ligga.',
    ' I mappen til et språk kan bare {0} ligge.',
    ' I et sprogs mappe må kun {0} ligge.',
  ],
  'the file in this folder is for articles to take in with [!INCLUDE [name](file.md)], and is no article itself': [
    'filen i den här mappen är till för artiklar som tar in den med [!INCLUDE [namn](fil.md)], och är själv ingen artikel',
    'filen i denne mappen er til for artikler som tar den inn med [!INCLUDE [navn](fil.md)], og er ikke selv en artikkel',
    'filen i denne mappe er til for artikler, der tager den ind med [!INCLUDE [navn](fil.md)], og er ikke selv en artikel',
  ],
  'the {0} files in this folder are for articles to take in with [!INCLUDE [name](file.md)], and are no articles themselves': [
    'de {0} filerna i den här mappen är till för artiklar som tar in dem med [!INCLUDE [namn](fil.md)], och är själva inga artiklar',
    'de {0} filene i denne mappen er til for artikler som tar dem inn med [!INCLUDE [navn](fil.md)], og er ikke selv artikler',
    'de {0} filer i denne mappe er til for artikler, der tager dem ind med [!INCLUDE [navn](fil.md)], og er ikke selv artikler',
  ],
  'no address can be made of the name "{0}": it has neither letters nor digits. Rename it': [
    'av namnet "{0}" går det inte att göra en adress: det har varken bokstäver eller siffror. Byt namn',
    'av navnet "{0}" kan det ikke lages en adresse: Det har verken bokstaver eller sifre. Gi det et annet navn',
    'af navnet "{0}" kan der ikke laves en adresse: Det har hverken bogstaver eller cifre. Giv det et andet navn',
  ],
  'the name "{0}…" makes an address that some web servers and disks refuse: {1} bytes, the limit is {2}. Give the file a shorter name': [
    'namnet "{0}…" ger en adress som en del webbservrar och diskar vägrar ta emot: {1} byte, gränsen är {2}. Ge filen ett kortare namn',
    'navnet "{0}…" gir en adresse som noen webservere og disker avviser: {1} byte, grensen er {2}. Gi filen et kortere navn',
    'navnet "{0}…" giver en adresse, som nogle webservere og diske afviser: {1} byte, grænsen er {2}. Giv filen et kortere navn',
  ],
  '"{0}" is the address of the search page and cannot be a category; rename the folder': [
    '"{0}" är söksidans adress och kan inte vara en kategori; byt namn på mappen',
    '"{0}" er adressen til søkesiden og kan ikke være en kategori; gi mappen et annet navn',
    '"{0}" er søgesidens adresse og kan ikke være en kategori; omdøb mappen',
  ],
  'Windows keeps the name "{0}" for itself, so the built site cannot be unpacked there; rename it': [
    'Windows behåller namnet "{0}" för sig självt, så webbplatsen går inte att packa upp där; byt namn',
    'Windows beholder navnet "{0}" for seg selv, så nettstedet kan ikke pakkes ut der; gi det et annet navn',
    'Windows beholder navnet "{0}" for sig selv, så webstedet kan ikke pakkes ud der; giv det et andet navn',
  ],
  'the path makes an id that is too long; give the article an "id" of its own': [
    'sökvägen ger ett för långt id; ge artikeln ett eget "id"',
    'stien gir en for lang id; gi artikkelen en egen "id"',
    'stien giver et for langt id; giv artiklen sit eget "id"',
  ],
  'the id "{0}" is also that of {1}; an id belongs to one article of a language. Give one of them another': [
    'id:t "{0}" har även {1}; ett id hör till en enda artikel per språk. Ge den ena ett annat',
    'id-en "{0}" har også {1}; en id hører til én artikkel per språk. Gi den ene en annen',
    'id\'et "{0}" har også {1}; et id hører til én artikel pr. sprog. Giv den ene et andet',
  ],
  'its address, {0}, is also that of {1}; rename one of the files': [
    'adressen {0} har även {1}; byt namn på den ena filen',
    'adressen {0} har også {1}; gi den ene filen et annet navn',
    'adressen {0} har også {1}; omdøb den ene fil',
  ],
  'the folders {0} and "{1}" make the same address; join them': [
    'mapparna {0} och "{1}" ger samma adress; slå ihop dem',
    'mappene {0} og "{1}" gir samme adresse; slå dem sammen',
    'mapperne {0} og "{1}" giver samme adresse; slå dem sammen',
  ],
  'there is no folder of this name. Name the folder that holds your articles, or make one with "hjelp init"': [
    'det finns ingen mapp med det namnet. Ange mappen med dina artiklar, eller gör en med "hjelp init"',
    'det finnes ingen mappe med dette navnet. Oppgi mappen med artiklene dine, eller lag en med "hjelp init"',
    'der findes ingen mappe med det navn. Angiv mappen med dine artikler, eller lav en med "hjelp init"',
  ],
  'this folder cannot be read; check its permissions': [
    'den här mappen går inte att läsa; se efter vem som har rätt att läsa den',
    'denne mappen kan ikke leses; se hvem som har rett til å lese den',
    'denne mappe kan ikke læses; se, hvem der har ret til at læse den',
  ],
  'the name holds characters that are not text (line breaks, control characters or broken UTF-8); rename it': [
    'namnet innehåller tecken som inte är text (radbrytningar, styrtecken eller trasig UTF-8); byt namn',
    'navnet inneholder tegn som ikke er tekst (linjeskift, kontrolltegn eller ødelagt UTF-8); gi det et annet navn',
    'navnet indeholder tegn, der ikke er tekst (linjeskift, kontroltegn eller ødelagt UTF-8); giv det et andet navn',
  ],
  'folders may be nested {0} deep; move this one up': [
    'mappar får ligga {0} nivåer djupt; flytta upp den här',
    'mapper kan ligge {0} nivåer dypt; flytt denne opp',
    'mapper må ligge {0} niveauer dybt; flyt denne op',
  ],
  'symbolic links are not followed, so that nothing outside the content folder is published; put the file itself here': [
    'symboliska länkar följs inte, så att ingenting utanför innehållsmappen publiceras; lägg själva filen här',
    'symbolske lenker følges ikke, slik at ingenting utenfor innholdsmappen publiseres; legg selve filen her',
    'symbolske links følges ikke, så intet uden for indholdsmappen udgives; læg selve filen her',
  ],
  'the name ends in ".txt", so this is no article; call the file {0} (Windows shows endings under View → File name extensions)': [
    'namnet slutar på ".txt", så det här är ingen artikel; döp om filen till {0} (Windows visar ändelser under Visa → Filnamnstillägg)',
    'navnet slutter på ".txt", så dette er ingen artikkel; gi filen navnet {0} (Windows viser endelser under Vis → Filetternavn)',
    'navnet ender på ".txt", så det her er ingen artikel; kald filen {0} (Windows viser endelser under Vis → Filtypenavne)',
  ],
  'this is a pipe, socket or device, not a file; it was passed over': [
    'det här är ett rör, en socket eller en enhet, ingen fil; det hoppades över',
    'dette er et rør, en socket eller en enhet, ikke en fil; det ble hoppet over',
    'det her er et rør, en socket eller en enhed, ikke en fil; det blev sprunget over',
  ],
  'the file is {0} KiB, the limit is {1} KiB; divide it into several articles': [
    'filen är {0} KiB, gränsen är {1} KiB; dela upp den i flera artiklar',
    'filen er {0} KiB, grensen er {1} KiB; del den opp i flere artikler',
    'filen er {0} KiB, grænsen er {1} KiB; del den op i flere artikler',
  ],
  'the notice ends ({0}) before it begins ({1}); mend one of the two dates': [
    'meddelandet slutar ({0}) innan det börjar ({1}); rätta ett av de två datumen',
    'meldingen slutter ({0}) før den begynner ({1}); rett en av de to datoene',
    'meddelelsen slutter ({0}), før den begynder ({1}); ret en af de to datoer',
  ],
  'the notice has a title and no text; say what visitors can do': [
    'meddelandet har en titel men ingen text; skriv vad besökarna kan göra',
    'meldingen har en tittel, men ingen tekst; skriv hva de besøkende kan gjøre',
    'meddelelsen har en titel, men ingen tekst; skriv, hvad de besøgende kan gøre',
  ],
  'the notice {0} has the same name; rename one of them': [
    'meddelandet {0} har samma namn; byt namn på det ena',
    'meldingen {0} har samme navn; gi den ene et annet navn',
    'meddelelsen {0} har samme navn; omdøb den ene',
  ],
  'this file must be lines of "key: value"': [
    'den här filen måste bestå av rader som "nyckel: värde"',
    'denne filen må bestå av linjer som "nøkkel: verdi"',
    'denne fil skal bestå af linjer som "nøgle: værdi"',
  ],
  'this is longer than {0} KiB; shorten it': [
    'det här är längre än {0} KiB; korta ner det',
    'dette er lengre enn {0} KiB; kort det ned',
    'det her er længere end {0} KiB; gør det kortere',
  ],
  'this is nested deeper than {0} levels': [
    'det här är nästlat djupare än {0} nivåer',
    'dette er nøstet dypere enn {0} nivåer',
    'det her er indlejret dybere end {0} niveauer',
  ],
  'references (*name) are not read here; write the value out': [
    'hänvisningar (*namn) läses inte här; skriv ut värdet',
    'henvisninger (*navn) leses ikke her; skriv ut verdien',
    'henvisninger (*navn) læses ikke her; skriv værdien ud',
  ],
  'this is neither text, list nor map': [
    'det här är varken text, lista eller nycklar med värden',
    'dette er verken tekst, liste eller nøkler med verdier',
    'det her er hverken tekst, liste eller nøgler med værdier',
  ],
  'a key must be plain text': [
    'en nyckel måste vara vanlig text',
    'en nøkkel må være vanlig tekst',
    'en nøgle skal være almindelig tekst',
  ],
  '"{0}" is given twice; keep one of the two': [
    '"{0}" står två gånger; behåll den ena',
    '"{0}" står to ganger; behold den ene',
    '"{0}" står to gange; behold den ene',
  ],
  'a value that holds a colon must stand in quotes: {0}: "{1}"': [
    'ett värde med ett kolon i måste stå inom citattecken: {0}: "{1}"',
    'en verdi med kolon i må stå i anførselstegn: {0}: "{1}"',
    'en værdi med kolon i skal stå i anførselstegn: {0}: "{1}"',
  ],
  'a line of a list is a hyphen, a blank and the text: "- {0}"': [
    'en rad i en lista är ett bindestreck, ett mellanslag och texten: "- {0}"',
    'en linje i en liste er en bindestrek, et mellomrom og teksten: "- {0}"',
    'en linje i en liste er en bindestreg, et mellemrum og teksten: "- {0}"',
  ],
  'a line is a name, a colon, a blank and the text, such as "title: How do I pay?"; found "{0}"': [
    'en rad är ett namn, ett kolon, ett mellanslag och texten, till exempel "title: Hur betalar jag?"; här står "{0}"',
    'en linje er et navn, et kolon, et mellomrom og teksten, for eksempel "title: Hvordan betaler jeg?"; her står "{0}"',
    'en linje er et navn, et kolon, et mellemrum og teksten, for eksempel "title: Hvordan betaler jeg?"; her står "{0}"',
  ],
  'tags (!name) are not read here; write plain text, in quotes if it begins with "!"': [
    'taggar (!namn) läses inte här; skriv vanlig text, inom citattecken om den börjar med "!"',
    'tagger (!navn) leses ikke her; skriv vanlig tekst, i anførselstegn hvis den begynner med "!"',
    'tags (!navn) læses ikke her; skriv almindelig tekst, i anførselstegn hvis den begynder med "!"',
  ],
  'a tab stands where YAML wants blanks; indent with blanks': [
    'här står en tabb där YAML vill ha mellanslag; dra in raden med mellanslag',
    'her står en tabulator der YAML vil ha mellomrom; rykk inn med mellomrom',
    'her står en tabulator, hvor YAML vil have mellemrum; ryk ind med mellemrum',
  ],
  'a quotation mark is opened and never closed; write the second one where the value ends': [
    'ett citattecken öppnas men stängs aldrig; skriv det andra där värdet slutar',
    'et anførselstegn åpnes, men lukkes aldri; skriv det andre der verdien slutter',
    'et anførselstegn åbnes, men lukkes aldrig; skriv det andet, hvor værdien slutter',
  ],
  'a bracket is opened and never closed; write ] or } where the list ends': [
    'en klammer öppnas men stängs aldrig; skriv ] eller } där listan slutar',
    'en klamme åpnes, men lukkes aldri; skriv ] eller } der listen slutter',
    'en klamme åbnes, men lukkes aldrig; skriv ] eller }, hvor listen slutter',
  ],
  'a quote or bracket is opened and never closed': [
    'ett citattecken eller en parentes öppnas men stängs aldrig',
    'et anførselstegn eller en parentes åpnes, men lukkes aldri',
    'et anførselstegn eller en parentes åbnes, men lukkes aldrig',
  ],
  'a value cannot begin with this character; put the value in quotes': [
    'ett värde kan inte börja med det här tecknet; sätt värdet inom citattecken',
    'en verdi kan ikke begynne med dette tegnet; sett verdien i anførselstegn',
    'en værdi kan ikke begynde med dette tegn; sæt værdien i anførselstegn',
  ],
  'a value that begins with * or & must stand in quotes': [
    'ett värde som börjar med * eller & måste stå inom citattecken',
    'en verdi som begynner med * eller &, må stå i anførselstegn',
    'en værdi, der begynder med * eller &, skal stå i anførselstegn',
  ],
  'this cannot be read; check quotes, colons and indentation here: "{0}"': [
    'det här går inte att läsa; se efter citattecken, kolon och indrag här: "{0}"',
    'dette kan ikke leses; se etter anførselstegn, kolon og innrykk her: "{0}"',
    'det her kan ikke læses; se efter anførselstegn, kolon og indrykning her: "{0}"',
  ],
  'front matter is YAML between two lines of "---"; this begins with "{0}" (TOML or JSON)': [
    'artikelhuvudet är YAML mellan två rader med "---"; det här börjar med "{0}" (TOML eller JSON)',
    'artikkelhodet er YAML mellom to linjer med "---"; dette begynner med "{0}" (TOML eller JSON)',
    'artikelhovedet er YAML mellem to linjer med "---"; det her begynder med "{0}" (TOML eller JSON)',
  ],
  'front matter begins with a line of three hyphens and nothing else; found "{0}". Only YAML is read': [
    'artikelhuvudet börjar med en rad med tre bindestreck och ingenting annat; här står "{0}". Bara YAML läses',
    'artikkelhodet begynner med en linje med tre bindestreker og ikke noe annet; her står "{0}". Bare YAML leses',
    'artikelhovedet begynder med en linje med tre bindestreger og ikke andet; her står "{0}". Kun YAML læses',
  ],
  'the front matter is never closed; end it with a line of three hyphens (---)': [
    'artikelhuvudet avslutas aldrig; avsluta det med en rad med tre bindestreck (---)',
    'artikkelhodet avsluttes aldri; avslutt det med en linje med tre bindestreker (---)',
    'artikelhovedet afsluttes aldrig; afslut det med en linje med tre bindestreger (---)',
  ],
  'text; if it holds a colon, put it in quotes': [
    'text; finns det ett kolon i den ska den stå inom citattecken',
    'tekst; er det kolon i den, skal den stå i anførselstegn',
    'tekst; er der et kolon i den, skal den stå i anførselstegn',
  ],
  'some text; remove the key if there is nothing to say': [
    'någon text; ta bort nyckeln om det inte finns något att säga',
    'litt tekst; ta bort nøkkelen hvis det ikke er noe å si',
    'noget tekst; fjern nøglen, hvis der ikke er noget at sige',
  ],
  'at most 1,000 characters': [
    'högst 1 000 tecken',
    'høyst 1000 tegn',
    'højst 1.000 tegn',
  ],
  'at most 300 characters': [
    'högst 300 tecken',
    'høyst 300 tegn',
    'højst 300 tegn',
  ],
  'at most 200 characters': [
    'högst 200 tecken',
    'høyst 200 tegn',
    'højst 200 tegn',
  ],
  'at most 100 characters': [
    'högst 100 tecken',
    'høyst 100 tegn',
    'højst 100 tegn',
  ],
  'at most 200 entries': [
    'högst 200 poster',
    'høyst 200 oppføringer',
    'højst 200 poster',
  ],
  'at most 100 entries': [
    'högst 100 poster',
    'høyst 100 oppføringer',
    'højst 100 poster',
  ],
  'at most 50 entries': [
    'högst 50 poster',
    'høyst 50 oppføringer',
    'højst 50 poster',
  ],
  'text without blanks': [
    'text utan mellanslag',
    'tekst uten mellomrom',
    'tekst uden mellemrum',
  ],
  'printable text without blanks, such as "returns/refund-time"': [
    'synlig text utan mellanslag, till exempel "returer/nar-kommer-pengarna"',
    'synlig tekst uten mellomrom, for eksempel "retur/nar-kommer-pengene"',
    'synlig tekst uden mellemrum, for eksempel "retur/hvornar-kommer-pengene"',
  ],
  'an id, not a path on a disk: without "..", backslash or a slash in front': [
    'ett id, inte en sökväg på en disk: utan "..", bakstreck eller snedstreck först',
    'en id, ikke en sti på en disk: uten "..", omvendt skråstrek eller skråstrek først',
    'et id, ikke en sti på en disk: uden "..", omvendt skråstreg eller skråstreg først',
  ],
  'a date such as 2026-10-14': [
    'ett datum som 2026-10-14',
    'en dato som 2026-10-14',
    'en dato som 2026-10-14',
  ],
  'a date that exists': [
    'ett datum som finns',
    'en dato som finnes',
    'en dato, der findes',
  ],
  'a date such as 2026-10-14, or a time such as 2026-10-14T08:00:00+01:00': [
    'ett datum som 2026-10-14, eller en tidpunkt som 2026-10-14T08:00:00+01:00',
    'en dato som 2026-10-14, eller et tidspunkt som 2026-10-14T08:00:00+01:00',
    'en dato som 2026-10-14, eller et tidspunkt som 2026-10-14T08:00:00+01:00',
  ],
  'a path that begins with "/", such as "/checkout*" (without https:// and domain)': [
    'en sökväg som börjar med "/", till exempel "/kassa*" (utan https:// och domän)',
    'en sti som begynner med "/", for eksempel "/kasse*" (uten https:// og domene)',
    'en sti, der begynder med "/", for eksempel "/kurv*" (uden https:// og domæne)',
  ],
  'a path without blanks, "?" or "#": only the path of a page is compared': [
    'en sökväg utan mellanslag, "?" och "#": bara sidans sökväg jämförs',
    'en sti uten mellomrom, "?" og "#": Bare stien til siden sammenlignes',
    'en sti uden mellemrum, "?" og "#": Kun sidens sti sammenlignes',
  ],
  '"*" for one step of the path or "**" for several, no more stars': [
    '"*" för ett steg i sökvägen eller "**" för flera, inte fler stjärnor',
    '"*" for ett ledd i stien eller "**" for flere, ikke flere stjerner',
    '"*" for ét led i stien eller "**" for flere, ikke flere stjerner',
  ],
  'a path such as "/old/page"': [
    'en sökväg som "/gammal/sida"',
    'en sti som "/gammel/side"',
    'en sti som "/gammel/side"',
  ],
  'a path on this site that begins with one "/", such as "/old/page"; other sites cannot be redirected from here': [
    'en sökväg på den här webbplatsen som börjar med ett "/", till exempel "/gammal/sida"; andra webbplatser går inte att omdirigera härifrån',
    'en sti på dette nettstedet som begynner med én "/", for eksempel "/gammel/side"; andre nettsteder kan ikke omdirigeres herfra',
    'en sti på dette websted, der begynder med én "/", for eksempel "/gammel/side"; andre websteder kan ikke omdirigeres herfra',
  ],
  'a plain path without blanks, "?", "#", "%", "\\" or ":"': [
    'en enkel sökväg utan mellanslag, "?", "#", "%", "\\" och ":"',
    'en enkel sti uten mellomrom, "?", "#", "%", "\\" og ":"',
    'en enkel sti uden mellemrum, "?", "#", "%", "\\" og ":"',
  ],
  'a path without "." and ".." steps': [
    'en sökväg utan stegen "." och ".."',
    'en sti uten leddene "." og ".."',
    'en sti uden leddene "." og ".."',
  ],
  'a path other than "/", which is the help centre itself': [
    'en annan sökväg än "/", som är hjälpcentret självt',
    'en annen sti enn "/", som er selve hjelpesenteret',
    'en anden sti end "/", som er selve hjælpecentret',
  ],
  'a path without "//"': [
    'en sökväg utan "//"',
    'en sti uten "//"',
    'en sti uden "//"',
  ],
  'a path of at most 500 characters, 150 between slashes': [
    'en sökväg på högst 500 tecken, 150 mellan snedstrecken',
    'en sti på høyst 500 tegn, 150 mellom skråstrekene',
    'en sti på højst 500 tegn, 150 mellem skråstregerne',
  ],
  'a whole number': [
    'ett heltal',
    'et heltall',
    'et heltal',
  ],
  'a question of at most 500 characters': [
    'en fråga på högst 500 tecken',
    'et spørsmål på høyst 500 tegn',
    'et spørgsmål på højst 500 tegn',
  ],
  '"published" or "draft"': [
    '"published" eller "draft"',
    '"published" eller "draft"',
    '"published" eller "draft"',
  ],
  'the highest rank that you allow: a whole number from 1': [
    'den lägsta plats som du godtar: ett heltal från 1',
    'den laveste plassen du godtar: et heltall fra 1',
    'den laveste plads, du accepterer: et heltal fra 1',
  ],
  'at most 100 questions': [
    'högst 100 frågor',
    'høyst 100 spørsmål',
    'højst 100 spørgsmål',
  ],
  '"info", "warning" or "critical"': [
    '"info", "warning" eller "critical"',
    '"info", "warning" eller "critical"',
    '"info", "warning" eller "critical"',
  ],
  'a word': [
    'ett ord',
    'et ord',
    'et ord',
  ],
  'a list of words': [
    'en lista med ord',
    'en liste med ord',
    'en liste med ord',
  ],
  'at least two words that mean the same': [
    'minst två ord som betyder samma sak',
    'minst to ord som betyr det samme',
    'mindst to ord, der betyder det samme',
  ],
  'a list of lists, such as "- [refund, money back]"': [
    'en lista med listor, till exempel "- [återbetalning, pengar tillbaka]"',
    'en liste med lister, for eksempel "- [refusjon, pengene tilbake]"',
    'en liste med lister, for eksempel "- [refusion, pengene tilbage]"',
  ],
  'a question': [
    'en fråga',
    'et spørsmål',
    'et spørgsmål',
  ],
  'at least one word': [
    'minst ett ord',
    'minst ett ord',
    'mindst ét ord',
  ],
  'lines such as "visa: [card]"': [
    'rader som "visa: [kort]"',
    'linjer som "visa: [kort]"',
    'linjer som "visa: [kort]"',
  ],
  'the id of an article': [
    'en artikels id',
    'id-en til en artikkel',
    'en artikels id',
  ],
  'lines such as "refund: returns/refund-time"': [
    'rader som "pengar tillbaka: returer/aterbetalning"',
    'linjer som "pengene tilbake: retur/refusjon"',
    'linjer som "pengene tilbage: retur/refusion"',
  ],
};
