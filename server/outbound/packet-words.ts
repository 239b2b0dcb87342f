/** Words around a packet, for those who answer. */
export interface PacketWords {
  readonly newMessage: string;
  readonly callback: string;
  readonly replyTo: string;
  readonly callAt: string;
  readonly searches: string;
  readonly articles: string;
  readonly page: string;
  readonly about: string;
  /** Heading above who the visitor is, as the page says, and whether the site's own server has signed it. */
  readonly who: string;
  readonly verified: string;
  readonly unverified: string;
  readonly found: (results: number) => string;
  /** Something was found that was not likely to answer. */
  readonly weak: string;
  /** Of an article nothing more is known than that it was opened. */
  readonly openedOnly: string;
  readonly opened: (title: string) => string;
  readonly read: (seconds: number) => string;
  readonly helped: string;
  readonly didNotHelp: string;
  readonly packetTitle: string;
  readonly gone: string;
}

const en: PacketWords = {
  newMessage: 'Message from the help centre', callback: 'Please call', replyTo: 'Answer to', callAt: 'Call', searches: 'Searched for', articles: 'Read', page: 'Page', about: 'From the site',
  who: 'Who it is', verified: 'verified by the site', unverified: 'not verified', weak: 'no good answer', openedOnly: 'opened',
  found: (results) => (results === 0 ? 'no results' : results === 1 ? '1 result' : `${results} results`), opened: (title) => `opened “${title}”`, read: (seconds) => (seconds < 90 ? `${seconds} s` : `${Math.round(seconds / 60)} min`),
  helped: 'helped', didNotHelp: 'did not help', packetTitle: 'What the visitor has tried', gone: 'There is nothing here, or it is no longer kept.',
};
const sv: PacketWords = {
  newMessage: 'Meddelande från hjälpen', callback: 'Ring upp', replyTo: 'Svara till', callAt: 'Ring', searches: 'Sökte efter', articles: 'Läste', page: 'Sida', about: 'Från webbplatsen',
  who: 'Vem det är', verified: 'bekräftad av webbplatsen', unverified: 'inte bekräftad', weak: 'inget bra svar', openedOnly: 'öppnades',
  found: (results) => (results === 0 ? 'inga träffar' : results === 1 ? '1 träff' : `${results} träffar`), opened: (title) => `öppnade ”${title}”`, read: (seconds) => (seconds < 90 ? `${seconds} s` : `${Math.round(seconds / 60)} min`),
  helped: 'hjälpte', didNotHelp: 'hjälpte inte', packetTitle: 'Det här har besökaren provat', gone: 'Här finns inget, eller så sparas det inte längre.',
};
const nb: PacketWords = {
  newMessage: 'Melding fra hjelpen', callback: 'Ring opp', replyTo: 'Svar til', callAt: 'Ring', searches: 'Søkte etter', articles: 'Leste', page: 'Side', about: 'Fra nettstedet',
  who: 'Hvem det er', verified: 'bekreftet av nettstedet', unverified: 'ikke bekreftet', weak: 'ikke noe godt svar', openedOnly: 'åpnet',
  found: (results) => (results === 0 ? 'ingen treff' : `${results} treff`), opened: (title) => `åpnet «${title}»`, read: (seconds) => (seconds < 90 ? `${seconds} s` : `${Math.round(seconds / 60)} min`),
  helped: 'hjalp', didNotHelp: 'hjalp ikke', packetTitle: 'Dette har den besøkende prøvd', gone: 'Her er det ingenting, eller så er det ikke lagret lenger.',
};
const da: PacketWords = {
  newMessage: 'Besked fra hjælpen', callback: 'Ring op', replyTo: 'Svar til', callAt: 'Ring', searches: 'Søgte efter', articles: 'Læste', page: 'Side', about: 'Fra webstedet',
  who: 'Hvem det er', verified: 'bekræftet af webstedet', unverified: 'ikke bekræftet', weak: 'intet godt svar', openedOnly: 'åbnet',
  found: (results) => (results === 0 ? 'ingen resultater' : results === 1 ? '1 resultat' : `${results} resultater`), opened: (title) => `åbnede »${title}«`, read: (seconds) => (seconds < 90 ? `${seconds} s` : `${Math.round(seconds / 60)} min`),
  helped: 'hjalp', didNotHelp: 'hjalp ikke', packetTitle: 'Det har den besøgende prøvet', gone: 'Her er ikke noget, eller det gemmes ikke længere.',
};

/** In the visitor's language, which is that of their words; else English. */
export function packetWords(locale: string): PacketWords {
  const language = locale.toLowerCase().split('-')[0];
  return language === 'sv' ? sv : language === 'nb' || language === 'no' || language === 'nn' ? nb : language === 'da' ? da : en;
}
