import type { Catalogue } from './spoken-language.ts';

/** What is said of `site.yaml`. */
export const SITE_WORDS: Catalogue = {
  '"{0}" is neither a language of this site ({1}) nor of the widget, so it helps nobody.{2}': [
    '"{0}" är varken ett språk på den här webbplatsen ({1}) eller i widgeten, så det hjälper ingen.{2}',
    '"{0}" er verken et språk på dette nettstedet ({1}) eller i widgeten, så det hjelper ingen.{2}',
    '"{0}" er hverken et sprog på dette websted ({1}) eller i widgetten, så det hjælper ingen.{2}',
  ],
  'no folder with articles is called "{0}"; folders are: {1}': [
    'ingen mapp med artiklar heter "{0}"; mapparna är: {1}',
    'ingen mappe med artikler heter "{0}"; mappene er: {1}',
    'ingen mappe med artikler hedder "{0}"; mapperne er: {1}',
  ],
  'the rule "{0}" offers the article "{1}", which does not exist.{2}': [
    'regeln "{0}" erbjuder artikeln "{1}", som inte finns.{2}',
    'regelen "{0}" tilbyr artikkelen "{1}", som ikke finnes.{2}',
    'reglen "{0}" tilbyder artiklen "{1}", som ikke findes.{2}',
  ],
  'there is no picture "{0}" in the content folder for the logo': [
    'det finns ingen bild "{0}" för logotypen i innehållsmappen',
    'det finnes ikke noe bilde "{0}" for logoen i innholdsmappen',
    'der er intet billede "{0}" til logoet i indholdsmappen',
  ],
  'the logo: {0}': [
    'logotypen: {0}',
    'logoen: {0}',
    'logoet: {0}',
  ],
  'the channel "{0}" is of type "{1}" and needs "{2}"': [
    'kanalen "{0}" är av typen "{1}" och behöver "{2}"',
    'kanalen "{0}" er av typen "{1}" og trenger "{2}"',
    'kanalen "{0}" er af typen "{1}" og skal have "{2}"',
  ],
  'two channels have the id "{0}"; give one of them another': [
    'två kanaler har id "{0}"; ge den ena ett annat',
    'to kanaler har id-en "{0}"; gi den ene en annen',
    'to kanaler har id\'et "{0}"; giv den ene et andet',
  ],
  'what stands in site.yaml is public, and the address of channel "{0}" would be too. Remove it here and name it to the server: HJELP_WEBHOOK_{1}=…': [
    'det som står i site.yaml är offentligt, och adressen till kanalen "{0}" skulle också bli det. Ta bort den här och ange den för servern: HJELP_WEBHOOK_{1}=…',
    'det som står i site.yaml, er offentlig, og adressen til kanalen "{0}" ville også bli det. Fjern den her og oppgi den til serveren: HJELP_WEBHOOK_{1}=…',
    'det, der står i site.yaml, er offentligt, og adressen på kanalen "{0}" ville også blive det. Fjern den her, og angiv den til serveren: HJELP_WEBHOOK_{1}=…',
  ],
  '"{0}" of channel "{1}" is read by nobody: it belongs to the type {2}, and this one is of type "{3}"': [
    '"{0}" i kanalen "{1}" läses av ingen: det hör till typen {2}, och den här är av typen "{3}"',
    '"{0}" i kanalen "{1}" leses av ingen: Det hører til typen {2}, og denne er av typen "{3}"',
    '"{0}" i kanalen "{1}" læses af ingen: Det hører til typen {2}, og denne er af typen "{3}"',
  ],
  'the channel "{0}" is for readers of "{1}", which is no category of this site.{2}': [
    'kanalen "{0}" är för läsare av "{1}", som inte är någon kategori på den här webbplatsen.{2}',
    'kanalen "{0}" er for lesere av "{1}", som ikke er noen kategori på dette nettstedet.{2}',
    'kanalen "{0}" er for læsere af "{1}", som ikke er nogen kategori på dette websted.{2}',
  ],
  'the channel "{0}" is for visitors in "{1}", which is no language of this site ({2}); nobody would be offered it': [
    'kanalen "{0}" är för besökare på "{1}", som inte är något av webbplatsens språk ({2}); ingen skulle erbjudas den',
    'kanalen "{0}" er for besøkende på "{1}", som ikke er et av nettstedets språk ({2}); ingen ville få tilbud om den',
    'kanalen "{0}" er for besøgende på "{1}", som ikke er et af webstedets sprog ({2}); ingen ville blive tilbudt den',
  ],
  '"{0}" of channel "{1}" matches no page: a pattern begins with "/", such as "/checkout/**"': [
    '"{0}" i kanalen "{1}" stämmer inte med någon sida: ett mönster börjar med "/", till exempel "/kassa/**"',
    '"{0}" i kanalen "{1}" passer ikke med noen side: Et mønster begynner med "/", for eksempel "/kasse/**"',
    '"{0}" i kanalen "{1}" passer ikke med nogen side: Et mønster begynder med "/", for eksempel "/kurv/**"',
  ],
  'visitors in "{0}" have no way to a human: every channel is for other languages': [
    'besökare på "{0}" har ingen väg till en människa: alla kanaler är för andra språk',
    'besøkende på "{0}" har ingen vei til et menneske: Alle kanaler er for andre språk',
    'besøgende på "{0}" har ingen vej til et menneske: Alle kanaler er for andre sprog',
  ],
  'visitors in "{0}" have no way to a human on some pages: every channel for them has "pages" or "sections". Leave one of them without': [
    'besökare på "{0}" har på vissa sidor ingen väg till en människa: alla kanaler för dem har "pages" eller "sections". Låt en av dem vara utan',
    'besøkende på "{0}" har på noen sider ingen vei til et menneske: Alle kanaler for dem har "pages" eller "sections". La en av dem være uten',
    'besøgende på "{0}" har på nogle sider ingen vej til et menneske: Alle kanaler for dem har "pages" eller "sections". Lad en af dem være uden',
  ],
  'the address of channel "{0}" must be an e-mail address such as "help@example.com"; found "{1}"': [
    'adressen till kanalen "{0}" måste vara en e-postadress som "help@example.com"; här står "{1}"',
    'adressen til kanalen "{0}" må være en e-postadresse som "help@example.com"; her står "{1}"',
    'adressen på kanalen "{0}" skal være en e-mailadresse som "help@example.com"; her står "{1}"',
  ],
  'the number of channel "{0}" may have digits, spaces, hyphens and brackets, and a plus sign before them; found "{1}"': [
    'numret till kanalen "{0}" får ha siffror, mellanslag, bindestreck och parenteser, och ett plustecken först; här står "{1}"',
    'nummeret til kanalen "{0}" kan ha sifre, mellomrom, bindestreker og parenteser, og et plusstegn først; her står "{1}"',
    'nummeret på kanalen "{0}" må have cifre, mellemrum, bindestreger og parenteser og et plustegn først; her står "{1}"',
  ],
  'WhatsApp wants the number of channel "{0}" with its country\'s code, such as "+46 70 123 45 67"; found "{1}"': [
    'WhatsApp vill ha numret till kanalen "{0}" med landsnummer, till exempel "+46 70 123 45 67"; här står "{1}"',
    'WhatsApp vil ha nummeret til kanalen "{0}" med landkode, for eksempel "+47 412 34 567"; her står "{1}"',
    'WhatsApp vil have nummeret på kanalen "{0}" med landekode, for eksempel "+45 20 12 34 56"; her står "{1}"',
  ],
  'the address of channel "{0}" lets whoever has it write there, and what stands in site.yaml is public. Make it a channel of type "webhook", and name the address to the server: HJELP_WEBHOOK_{1}=…': [
    'med adressen till kanalen "{0}" kan vem som helst skriva dit, och det som står i site.yaml är offentligt. Gör den till en kanal av typen "webhook" och ange adressen för servern: HJELP_WEBHOOK_{1}=…',
    'med adressen til kanalen "{0}" kan hvem som helst skrive dit, og det som står i site.yaml, er offentlig. Gjør den til en kanal av typen "webhook", og oppgi adressen til serveren: HJELP_WEBHOOK_{1}=…',
    'med adressen på kanalen "{0}" kan hvem som helst skrive dertil, og det, der står i site.yaml, er offentligt. Gør den til en kanal af typen "webhook", og angiv adressen til serveren: HJELP_WEBHOOK_{1}=…',
  ],
  'the address of channel "{0}" must begin with https:// or be a path that begins with "/"; found "{1}"': [
    'adressen till kanalen "{0}" måste börja med https:// eller vara en sökväg som börjar med "/"; här står "{1}"',
    'adressen til kanalen "{0}" må begynne med https:// eller være en sti som begynner med "/"; her står "{1}"',
    'adressen på kanalen "{0}" skal begynde med https:// eller være en sti, der begynder med "/"; her står "{1}"',
  ],
  'the channel "{0}" needs "keys: {{1}: …}" for {2}: {3}': [
    'kanalen "{0}" behöver "keys: {{1}: …}" för {2}: {3}',
    'kanalen "{0}" trenger "keys: {{1}: …}" for {2}: {3}',
    'kanalen "{0}" skal have "keys: {{1}: …}" for {2}: {3}',
  ],
  '"{0}" is not a key of {1}; it has {2}': [
    '"{0}" är ingen nyckel för {1}; där finns {2}',
    '"{0}" er ingen nøkkel for {1}; der finnes {2}',
    '"{0}" er ikke en nøgle for {1}; der findes {2}',
  ],
  '"{0}" of channel "{1}" must be an address that begins with https://; found "{2}"': [
    '"{0}" i kanalen "{1}" måste vara en adress som börjar med https://; här står "{2}"',
    '"{0}" i kanalen "{1}" må være en adresse som begynner med https://; her står "{2}"',
    '"{0}" i kanalen "{1}" skal være en adresse, der begynder med https://; her står "{2}"',
  ],
  '{0} takes no fields; what stands under "fields" of channel "{1}" goes nowhere': [
    '{0} tar inte emot några fält; det som står under "fields" i kanalen "{1}" kommer ingenstans',
    '{0} tar ikke imot felter; det som står under "fields" i kanalen "{1}", kommer ingen steder',
    '{0} tager ikke imod felter; det, der står under "fields" i kanalen "{1}", kommer ingen steder hen',
  ],
  '{0} takes only fields that were made in its settings, and the channel "{1}" names none under "fields": agents get what the visitor pastes, and nothing else (docs/channels.md)': [
    '{0} tar bara emot fält som har gjorts i dess inställningar, och kanalen "{1}" anger inga under "fields": handläggarna får det som besökaren klistrar in och ingenting annat (docs/channels.md)',
    '{0} tar bare imot felter som er laget i innstillingene der, og kanalen "{1}" nevner ingen under "fields": Saksbehandlerne får det den besøkende limer inn, og ikke noe annet (docs/channels.md)',
    '{0} tager kun imod felter, der er lavet i dets indstillinger, og kanalen "{1}" nævner ingen under "fields": Medarbejderne får det, den besøgende sætter ind, og ikke andet (docs/channels.md)',
  ],
  'Zendesk knows its fields by number; "{0}" of channel "{1}" is "{2}"': [
    'Zendesk känner sina fält vid nummer; "{0}" i kanalen "{1}" är "{2}"',
    'Zendesk kjenner feltene sine på nummer; "{0}" i kanalen "{1}" er "{2}"',
    'Zendesk kender sine felter på nummer; "{0}" i kanalen "{1}" er "{2}"',
  ],
  'the waiting time of channel "{0}" needs "minutes", "url" or "queue: desk"': [
    'väntetiden för kanalen "{0}" behöver "minutes", "url" eller "queue: desk"',
    'ventetiden for kanalen "{0}" trenger "minutes", "url" eller "queue: desk"',
    'ventetiden for kanalen "{0}" skal have "minutes", "url" eller "queue: desk"',
  ],
  'the waiting time of channel "{0}" is asked of the desk\'s queue or of an address; keep one of "queue" and "url"': [
    'väntetiden för kanalen "{0}" hämtas antingen från desken eller från en adress; behåll en av "queue" och "url"',
    'ventetiden for kanalen "{0}" hentes enten fra desken eller fra en adresse; behold én av "queue" og "url"',
    'ventetiden for kanalen "{0}" hentes enten fra desken eller fra en adresse; behold én af "queue" og "url"',
  ],
  '"{0}" is not a time zone; use a name such as "Europe/Stockholm"': [
    '"{0}" är ingen tidszon; använd ett namn som "Europe/Stockholm"',
    '"{0}" er ingen tidssone; bruk et navn som "Europe/Oslo"',
    '"{0}" er ikke en tidszone; brug et navn som "Europe/Copenhagen"',
  ],
  '"{0}" begins where it ends; all day is "00:00-24:00"': [
    '"{0}" börjar där det slutar; hela dygnet är "00:00-24:00"',
    '"{0}" begynner der det slutter; hele døgnet er "00:00-24:00"',
    '"{0}" begynder, hvor det slutter; hele døgnet er "00:00-24:00"',
  ],
  'the public holidays of "{0}" are not known; name the days under "closed", or use one of {1}': [
    'helgdagarna i "{0}" är inte kända; ange dagarna under "closed", eller använd ett av {1}',
    'helligdagene i "{0}" er ikke kjent; oppgi dagene under "closed", eller bruk et av {1}',
    'helligdagene i "{0}" kendes ikke; angiv dagene under "closed", eller brug et af {1}',
  ],
  'no eves are known for "{0}"; name the days under "closed" or "closesAt". They are known for {1}': [
    'inga aftnar är kända för "{0}"; ange dagarna under "closed" eller "closesAt". De är kända för {1}',
    'ingen aftener er kjent for "{0}"; oppgi dagene under "closed" eller "closesAt". De er kjent for {1}',
    'der kendes ingen aftener for "{0}"; angiv dagene under "closed" eller "closesAt". De kendes for {1}',
  ],
  '"eves" are those of the countries under "countries", and there are none': [
    '"eves" gäller länderna under "countries", och där står inga',
    '"eves" gjelder landene under "countries", og der står ingen',
    '"eves" gælder landene under "countries", og der står ingen',
  ],
  '"{0}" is no day of the calendar': [
    '"{0}" är ingen dag i almanackan',
    '"{0}" er ingen dag i kalenderen',
    '"{0}" er ikke en dag i kalenderen',
  ],
  '{0} is under "closed" and under "open"; keep one': [
    '{0} står både under "closed" och under "open"; behåll det ena',
    '{0} står både under "closed" og under "open"; behold den ene',
    '{0} står både under "closed" og under "open"; behold den ene',
  ],
  'the settings of the site are read from "{0}"; rename this file': [
    'webbplatsens inställningar läses från "{0}"; byt namn på den här filen',
    'innstillingene til nettstedet leses fra "{0}"; gi denne filen et annet navn',
    'webstedets indstillinger læses fra "{0}"; omdøb denne fil',
  ],
  'the address of the server must begin with https:// or http://, or be "same-origin"; found "{0}"': [
    'serverns adress måste börja med https:// eller http://, eller vara "same-origin"; här står "{0}"',
    'adressen til serveren må begynne med https:// eller http://, eller være "same-origin"; her står "{0}"',
    'serverens adresse skal begynde med https:// eller http:// eller være "same-origin"; her står "{0}"',
  ],
  '"{0}" is not a language tag; use one such as "sv" or "en-GB"': [
    '"{0}" är ingen språkkod; använd en som "sv" eller "en-GB"',
    '"{0}" er ingen språkkode; bruk en som "nb" eller "en-GB"',
    '"{0}" er ikke en sprogkode; brug en som "da" eller "en-GB"',
  ],
  ' The folders {0} look like languages: a {1} with the line "locales: [{2}]" makes them so.': [
    ' Mapparna {0} ser ut som språk: en {1} med raden "locales: [{2}]" gör dem till det.',
    ' Mappene {0} ser ut som språk: En {1} med linjen "locales: [{2}]" gjør dem til det.',
    ' Mapperne {0} ligner sprog: En {1} med linjen "locales: [{2}]" gør dem til det.',
  ],
  'there is no {0}, so the site is called "Help", its language is "{1}", every folder is a category, and files outside folders belong to "general".{2}': [
    'det finns ingen {0}, så webbplatsen heter "Help", språket är "{1}", varje mapp är en kategori, och filer utanför mapparna hör till "general".{2}',
    'det finnes ingen {0}, så nettstedet heter "Help", språket er "{1}", hver mappe er en kategori, og filer utenfor mappene hører til "general".{2}',
    'der er ingen {0}, så webstedet hedder "Help", sproget er "{1}", hver mappe er en kategori, og filer uden for mapperne hører til "general".{2}',
  ],
  'what follows "#" is a comment in YAML; put the colour in quotes: {0}': [
    'det som följer efter "#" är en kommentar i YAML; sätt färgen inom citattecken: {0}',
    'det som følger etter "#", er en kommentar i YAML; sett fargen i anførselstegn: {0}',
    'det, der følger efter "#", er en kommentar i YAML; sæt farven i anførselstegn: {0}',
  ],
  'the settings must be lines of "key: value", such as "name: Help"': [
    'inställningarna måste bestå av rader som "nyckel: värde", till exempel "name: Hjälp"',
    'innstillingene må bestå av linjer som "nøkkel: verdi", for eksempel "name: Hjelp"',
    'indstillingerne skal bestå af linjer som "nøgle: værdi", for eksempel "name: Hjælp"',
  ],
  '"{0}" is not a key of {1}.{2}': [
    '"{0}" är ingen nyckel i {1}.{2}',
    '"{0}" er ingen nøkkel i {1}.{2}',
    '"{0}" er ikke en nøgle i {1}.{2}',
  ],
  ' The keys here are: {0}.': [
    ' Nycklarna här är: {0}.',
    ' Nøklene her er: {0}.',
    ' Nøglerne her er: {0}.',
  ],
  'a language is listed twice; keep one of the two': [
    'ett språk står två gånger; behåll det ena',
    'et språk står to ganger; behold det ene',
    'et sprog står to gange; behold det ene',
  ],
  'the default language "{0}" is not among the locales ({1}); add it or choose one of them': [
    'huvudspråket "{0}" finns inte bland språken ({1}); lägg till det eller välj ett av dem',
    'hovedspråket "{0}" er ikke blant språkene ({1}); legg det til eller velg et av dem',
    'hovedsproget "{0}" er ikke blandt sprogene ({1}); tilføj det, eller vælg et af dem',
  ],
  '"{0}" is a folder that the knowledge base uses itself and cannot be a language': [
    '"{0}" är en mapp som kunskapsbasen själv använder och kan inte vara ett språk',
    '"{0}" er en mappe som kunnskapsbasen selv bruker, og kan ikke være et språk',
    '"{0}" er en mappe, som vidensbasen selv bruger, og kan ikke være et sprog',
  ],
  ' Move the folder into a language\'s folder, or add the language to "locales" in {0}.': [
    ' Flytta mappen till ett språks mapp, eller lägg till språket under "locales" i {0}.',
    ' Flytt mappen inn i mappen til et språk, eller legg til språket under "locales" i {0}.',
    ' Flyt mappen ind i et sprogs mappe, eller tilføj sproget under "locales" i {0}.',
  ],
  'the article in "{0}" belongs to no language of this site ({1}).{2}': [
    'artikeln i "{0}" hör inte till något av webbplatsens språk ({1}).{2}',
    'artikkelen i "{0}" hører ikke til noen av nettstedets språk ({1}).{2}',
    'artiklen i "{0}" hører ikke til nogen af webstedets sprog ({1}).{2}',
  ],
  'the {0} articles in "{1}" belong to no language of this site ({2}).{3}': [
    'de {0} artiklarna i "{1}" hör inte till något av webbplatsens språk ({2}).{3}',
    'de {0} artiklene i "{1}" hører ikke til noen av nettstedets språk ({2}).{3}',
    'de {0} artikler i "{1}" hører ikke til nogen af webstedets sprog ({2}).{3}',
  ],
  'the category "{0}" is listed twice; keep one': [
    'kategorin "{0}" står två gånger; behåll den ena',
    'kategorien "{0}" står to ganger; behold den ene',
    'kategorien "{0}" står to gange; behold den ene',
  ],
  'two rules have the id "{0}"; give one of them another': [
    'två regler har id "{0}"; ge den ena ett annat',
    'to regler har id-en "{0}"; gi den ene en annen',
    'to regler har id\'et "{0}"; giv den ene et andet',
  ],
  'the widget has no words in "{0}" to change; it speaks {1}': [
    'widgeten har inga ord på "{0}" att ändra; den talar {1}',
    'widgeten har ingen ord på "{0}" å endre; den snakker {1}',
    'widgetten har ingen ord på "{0}" at ændre; den taler {1}',
  ],
  '"{0}" is not one of the widget\'s texts.{1}': [
    '"{0}" är inte en av widgetens texter.{1}',
    '"{0}" er ikke en av tekstene i widgeten.{1}',
    '"{0}" er ikke en af widgettens tekster.{1}',
  ],
  ' docs/widget.md says where they are listed.': [
    ' I docs/widget.md står var de räknas upp.',
    ' I docs/widget.md står det hvor de er listet opp.',
    ' I docs/widget.md står der, hvor de er opregnet.',
  ],
  'opening hours such as "08:00-17:00"': [
    'öppettider som "08:00-17:00"',
    'åpningstider som "08:00-17:00"',
    'åbningstider som "08:00-17:00"',
  ],
  'a date such as "2026-12-24"': [
    'ett datum som "2026-12-24"',
    'en dato som "2026-12-24"',
    'en dato som "2026-12-24"',
  ],
  'a whole number of minutes': [
    'ett helt antal minuter',
    'et helt antall minutter',
    'et helt antal minutter',
  ],
  'lower-case letters, digits and hyphens': [
    'små bokstäver, siffror och bindestreck',
    'små bokstaver, sifre og bindestreker',
    'små bogstaver, cifre og bindestreger',
  ],
  'lower-case letters, digits and hyphens, at most 64': [
    'små bokstäver, siffror och bindestreck, högst 64',
    'små bokstaver, sifre og bindestreker, høyst 64',
    'små bogstaver, cifre og bindestreger, højst 64',
  ],
  'a colour such as "#1f5d4c"': [
    'en färg som "#1f5d4c"',
    'en farge som "#1f5d4c"',
    'en farve som "#1f5d4c"',
  ],
  'the page\'s name as in m.me/NAME': [
    'sidans namn som i m.me/NAMN',
    'navnet på siden som i m.me/NAVN',
    'sidens navn som i m.me/NAVN',
  ],
  'the name of an event': [
    'en händelses namn',
    'navnet på en hendelse',
    'en hændelses navn',
  ],
  'at least one language tag': [
    'minst en språkkod',
    'minst én språkkode',
    'mindst én sprogkode',
  ],
  'a time such as "14:00"': [
    'en tid som "14:00"',
    'et klokkeslett som "14:00"',
    'et klokkeslæt som "14:00"',
  ],
  'a language tag such as "sv" or "en-GB"': [
    'en språkkod som "sv" eller "en-GB"',
    'en språkkode som "nb" eller "en-GB"',
    'en sprogkode som "da" eller "en-GB"',
  ],
  'string': [
    'text',
    'tekst',
    'tekst',
  ],
  'number': [
    'ett tal',
    'et tall',
    'et tal',
  ],
  'boolean': [
    'true eller false',
    'true eller false',
    'true eller false',
  ],
  'Array': [
    'en lista',
    'en liste',
    'en liste',
  ],
  'Object': [
    'nycklar med värden',
    'nøkler med verdier',
    'nøgler med værdier',
  ],
};
