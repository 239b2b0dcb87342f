/** Words for files and mail at the desk. */
export interface BelongingsTexts {
  readonly attach: string;
  readonly sending: (name: string) => string;
  readonly failed: (name: string) => string;
  readonly notWhatItSays: (name: string) => string;
  readonly unknownType: (name: string) => string;
  readonly tooLarge: (name: string) => string;
  readonly tooMany: string;
  readonly dismiss: string;
  readonly picture: (name: string) => string;
  /** Taking a conversation out of the desk. */
  readonly save: string;
  readonly saveHint: string;
  readonly saveNotes: string;
  readonly saveText: string;
  readonly saveData: string;
  /** What is said above the answer about e-mail. */
  readonly alsoByMail: (email: string) => string;
  readonly mailWaits: (email: string) => string;
  readonly mailed: (email: string, at: string) => string;
  readonly mailFails: (email: string) => string;
  readonly mailGivenUp: (email: string) => string;
}

const TEXTS: Readonly<Record<string, BelongingsTexts>> = {
  en: {
    attach: 'Attach a picture or PDF', sending: (name) => `${name} is on its way …`, failed: (name) => `${name} did not get through. Try again.`,
    notWhatItSays: (name) => `${name} is not what its name says, and was not taken.`, unknownType: (name) => `Pictures (PNG, JPEG, GIF, WebP) and PDF can be sent; ${name} is neither.`, tooLarge: (name) => `${name} is larger than 5 MB.`, tooMany: 'This conversation holds no more files.', dismiss: 'Dismiss', picture: (name) => `Picture: ${name}`,
    save: 'Save the conversation', saveHint: 'The file holds what was said and what the visitor had tried. That you saved it is written in the log.', saveNotes: 'With internal notes. They are not meant for the visitor.', saveText: 'Save as text', saveData: 'Save as data (JSON)',
    alsoByMail: (email) => `Your answer also goes to ${email}, if it is not read here first.`, mailWaits: (email) => `Your answer goes to ${email} in a moment, if it is not read here first.`, mailed: (email, at) => `Sent to ${email} by e-mail at ${at}.`, mailFails: (email) => `The e-mail to ${email} has not gone yet; it is tried again.`, mailGivenUp: (email) => `The e-mail to ${email} was refused. The visitor sees your answer only here.`,
  },
  sv: {
    attach: 'Bifoga en bild eller PDF', sending: (name) => `${name} är på väg …`, failed: (name) => `${name} kom inte fram. Försök igen.`,
    notWhatItSays: (name) => `${name} är inte vad namnet säger och togs inte emot.`, unknownType: (name) => `Bilder (PNG, JPEG, GIF, WebP) och PDF går att skicka; ${name} är ingetdera.`, tooLarge: (name) => `${name} är större än 5 MB.`, tooMany: 'Den här konversationen rymmer inga fler filer.', dismiss: 'Stäng', picture: (name) => `Bild: ${name}`,
    save: 'Spara konversationen', saveHint: 'Filen innehåller det som sagts och det som besökaren redan hade provat. Att du sparar den skrivs i loggen.', saveNotes: 'Med interna anteckningar. De är inte tänkta för besökaren.', saveText: 'Spara som text', saveData: 'Spara som data (JSON)',
    alsoByMail: (email) => `Ditt svar går även till ${email}, om det inte läses här först.`, mailWaits: (email) => `Ditt svar går till ${email} om en stund, om det inte läses här först.`, mailed: (email, at) => `Skickat till ${email} med e-post ${at}.`, mailFails: (email) => `Mejlet till ${email} har inte gått iväg än; nytt försök görs.`, mailGivenUp: (email) => `Mejlet till ${email} togs inte emot. Besökaren ser ditt svar bara här.`,
  },
  nb: {
    attach: 'Legg ved et bilde eller en PDF', sending: (name) => `${name} er på vei …`, failed: (name) => `${name} kom ikke fram. Prøv igjen.`,
    notWhatItSays: (name) => `${name} er ikke det navnet sier, og ble ikke tatt imot.`, unknownType: (name) => `Bilder (PNG, JPEG, GIF, WebP) og PDF kan sendes; ${name} er ingen av delene.`, tooLarge: (name) => `${name} er større enn 5 MB.`, tooMany: 'Denne samtalen rommer ikke flere filer.', dismiss: 'Lukk', picture: (name) => `Bilde: ${name}`,
    save: 'Lagre samtalen', saveHint: 'Filen inneholder det som er sagt, og det den besøkende allerede hadde prøvd. At du lagrer den, skrives i loggen.', saveNotes: 'Med interne notater. De er ikke ment for den besøkende.', saveText: 'Lagre som tekst', saveData: 'Lagre som data (JSON)',
    alsoByMail: (email) => `Svaret ditt går også til ${email}, hvis det ikke leses her først.`, mailWaits: (email) => `Svaret ditt går til ${email} om litt, hvis det ikke leses her først.`, mailed: (email, at) => `Sendt til ${email} på e-post ${at}.`, mailFails: (email) => `E-posten til ${email} har ikke gått ennå; den prøves igjen.`, mailGivenUp: (email) => `E-posten til ${email} ble avvist. Den besøkende ser svaret ditt bare her.`,
  },
  da: {
    attach: 'Vedhæft et billede eller en PDF', sending: (name) => `${name} er på vej …`, failed: (name) => `${name} nåede ikke frem. Prøv igen.`,
    notWhatItSays: (name) => `${name} er ikke det, navnet siger, og blev ikke taget imod.`, unknownType: (name) => `Billeder (PNG, JPEG, GIF, WebP) og PDF kan sendes; ${name} er ingen af delene.`, tooLarge: (name) => `${name} er større end 5 MB.`, tooMany: 'Denne samtale rummer ikke flere filer.', dismiss: 'Luk', picture: (name) => `Billede: ${name}`,
    save: 'Gem samtalen', saveHint: 'Filen indeholder det, der er sagt, og det, den besøgende allerede havde prøvet. At du gemmer den, skrives i loggen.', saveNotes: 'Med interne noter. De er ikke tænkt til den besøgende.', saveText: 'Gem som tekst', saveData: 'Gem som data (JSON)',
    alsoByMail: (email) => `Dit svar går også til ${email}, hvis det ikke læses her først.`, mailWaits: (email) => `Dit svar går til ${email} om lidt, hvis det ikke læses her først.`, mailed: (email, at) => `Sendt til ${email} på e-mail ${at}.`, mailFails: (email) => `E-mailen til ${email} er ikke gået endnu; den prøves igen.`, mailGivenUp: (email) => `E-mailen til ${email} blev afvist. Den besøgende ser kun dit svar her.`,
  },
};

/** @param locale That of the desk's texts. */
export function belongingsTextsIn(locale: string): BelongingsTexts {
  return TEXTS[locale] ?? TEXTS['en']!;
}
