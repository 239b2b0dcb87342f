import { chooseLocale } from '../../core/contract/locale.ts';

/** The words around an answer that goes by mail. */
export interface MailWords {
  readonly locale: string;
  readonly subject: (site: string) => string;
  readonly intro: (site: string) => string;
  readonly youAsked: string;
  readonly attachment: string;
  readonly open: string;
  readonly replyOnPage: string;
  readonly why: string;
  readonly agent: string;
}

const WORDS: Readonly<Record<string, MailWords>> = {
  en: { locale: 'en', subject: (site) => `Your answer from ${site}`, intro: (site) => `${site} has answered you.`, youAsked: 'You wrote:', attachment: 'Attached, see the conversation:', open: 'Open the conversation', replyOnPage: 'Go on there if you want to reply: replies to this e-mail reach nobody.', why: 'You get this because you left your address in the conversation. The link opens it for whoever has it; there you can also delete it.', agent: 'Customer service' },
  sv: { locale: 'sv', subject: (site) => `Svar från ${site}`, intro: (site) => `${site} har svarat dig.`, youAsked: 'Du skrev:', attachment: 'Bifogat, se konversationen:', open: 'Öppna konversationen', replyOnPage: 'Fortsätt där om du vill svara: svar på det här mejlet når ingen.', why: 'Du får det här för att du lämnade din adress i konversationen. Länken öppnar den för den som har länken; där kan du också radera den.', agent: 'Kundtjänst' },
  nb: { locale: 'nb', subject: (site) => `Svar fra ${site}`, intro: (site) => `${site} har svart deg.`, youAsked: 'Du skrev:', attachment: 'Vedlagt, se samtalen:', open: 'Åpne samtalen', replyOnPage: 'Fortsett der hvis du vil svare: svar på denne e-posten når ingen.', why: 'Du får dette fordi du la igjen adressen din i samtalen. Lenken åpner den for den som har lenken; der kan du også slette den.', agent: 'Kundeservice' },
  da: { locale: 'da', subject: (site) => `Svar fra ${site}`, intro: (site) => `${site} har svaret dig.`, youAsked: 'Du skrev:', attachment: 'Vedhæftet, se samtalen:', open: 'Åbn samtalen', replyOnPage: 'Fortsæt dér, hvis du vil svare: svar på denne e-mail når ingen.', why: 'Du får den, fordi du efterlod din adresse i samtalen. Linket åbner den for den, der har linket; dér kan du også slette den.', agent: 'Kundeservice' },
};

/** In the visitor's language, English if we do not speak it. */
export function mailWords(locale: string): MailWords {
  const language = locale.split(/[-_]/u)[0]!.toLowerCase();
  const found = WORDS[chooseLocale(locale, Object.keys(WORDS), {}, 'none')];
  const isSpoken = found !== undefined && (language === found.locale || (found.locale === 'nb' && (language === 'no' || language === 'nn')));
  return isSpoken ? found : WORDS['en']!;
}
