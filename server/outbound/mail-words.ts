import { chooseLocale } from '../../core/contract/locale.ts';

/** The words around an answer that goes by mail. */
export interface MailWords {
  readonly locale: string;
  readonly subject: (site: string) => string;
  readonly intro: (site: string) => string;
  readonly youAsked: string;
  readonly attachment: string;
  readonly open: string;
  /** Where nobody reads replies. */
  readonly replyOnPage: string;
  /** Where somebody does, outside the conversation. */
  readonly replyByMail: string;
  readonly why: string;
  readonly agent: string;
}

const WORDS: Readonly<Record<string, MailWords>> = {
  en: { locale: 'en', subject: (site) => `Your answer from ${site}`, intro: (site) => `${site} has answered you.`, youAsked: 'You wrote:', attachment: 'Attached, see the conversation:', open: 'Open the conversation', replyOnPage: 'To answer, go on in the conversation: replies to this e-mail reach nobody.', replyByMail: 'Go on in the conversation, and we see everything in one place. A reply to this e-mail reaches us too, but does not show there.', why: 'You get this because you left your address in the conversation. The link opens it for whoever has it; there you can also delete it.', agent: 'Customer service' },
  sv: { locale: 'sv', subject: (site) => `Svar från ${site}`, intro: (site) => `${site} har svarat dig.`, youAsked: 'Du skrev:', attachment: 'Bifogat, se konversationen:', open: 'Öppna konversationen', replyOnPage: 'Svara inte på det här mejlet: ingen läser svaren. Fortsätt i konversationen i stället.', replyByMail: 'Fortsätt gärna i konversationen, så ser vi allt på ett ställe. Ett svar på mejlet når oss också, men syns inte där.', why: 'Du får det här för att du lämnade din adress i konversationen. Länken öppnar den för den som har länken; där kan du också radera den.', agent: 'Kundtjänst' },
  nb: { locale: 'nb', subject: (site) => `Svar fra ${site}`, intro: (site) => `${site} har svart deg.`, youAsked: 'Du skrev:', attachment: 'Vedlagt, se samtalen:', open: 'Åpne samtalen', replyOnPage: 'Ikke svar på denne e-posten: ingen leser svarene. Fortsett i samtalen i stedet.', replyByMail: 'Fortsett gjerne i samtalen, så ser vi alt på ett sted. Et svar på e-posten når oss også, men vises ikke der.', why: 'Du får dette fordi du la igjen adressen din i samtalen. Lenken åpner den for den som har lenken; der kan du også slette den.', agent: 'Kundeservice' },
  da: { locale: 'da', subject: (site) => `Svar fra ${site}`, intro: (site) => `${site} har svaret dig.`, youAsked: 'Du skrev:', attachment: 'Vedhæftet, se samtalen:', open: 'Åbn samtalen', replyOnPage: 'Svar ikke på denne e-mail: ingen læser svarene. Fortsæt i samtalen i stedet.', replyByMail: 'Fortsæt gerne i samtalen, så ser vi alt ét sted. Et svar på e-mailen når os også, men vises ikke dér.', why: 'Du får den, fordi du efterlod din adresse i samtalen. Linket åbner den for den, der har linket; dér kan du også slette den.', agent: 'Kundeservice' },
};

/** In the visitor's language, English if we do not speak it. */
export function mailWords(locale: string): MailWords {
  const language = locale.split(/[-_]/u)[0]!.toLowerCase();
  const found = WORDS[chooseLocale(locale, Object.keys(WORDS), {}, 'none')];
  const isSpoken = found !== undefined && (language === found.locale || (found.locale === 'nb' && (language === 'no' || language === 'nn')));
  return isSpoken ? found : WORDS['en']!;
}
