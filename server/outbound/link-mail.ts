import { escapeHtml, mailButton, mailHtml, mailParagraph, oneLine, QUIET } from './mail-html.ts';

/** What a mail with a link into the desk is made of. */
export interface LinkMail {
  readonly kind: 'invitation' | 'password';
  /** Of whoever asked for it: the desk's own language of the receiver is not known yet. */
  readonly locale: string;
  readonly siteName: string;
  /** Who invites; empty when they have said no name. */
  readonly by: string;
  readonly link: string;
  readonly expiresAt: Date;
}

interface LinkWords {
  readonly invitation: { readonly subject: (site: string) => string; readonly intro: (site: string, by: string) => string; readonly open: string };
  readonly password: { readonly subject: (site: string) => string; readonly intro: (site: string, by: string) => string; readonly open: string };
  readonly until: (moment: string) => string;
  readonly ignore: string;
  readonly desk: string;
}

const WORDS: Readonly<Record<string, LinkWords>> = {
  en: {
    invitation: { subject: (site) => `Your invitation to ${site}’s desk`, intro: (site, by) => (by === '' ? `You are invited to answer visitors at ${site}’s desk.` : `${by} invites you to answer visitors at ${site}’s desk.`), open: 'Choose a password' },
    password: { subject: (site) => `A new password for ${site}’s desk`, intro: (site, by) => (by === '' ? `Here you choose a new password for ${site}’s desk.` : `${by} has made you a link to choose a new password for ${site}’s desk.`), open: 'Choose a new password' },
    until: (moment) => `The link works once, until ${moment}.`, ignore: 'If you did not expect this, leave it: nothing happens then.', desk: 'the help centre',
  },
  sv: {
    invitation: { subject: (site) => `Din inbjudan till kundtjänsten för ${site}`, intro: (site, by) => (by === '' ? `Du är inbjuden att svara besökare i kundtjänsten för ${site}.` : `${by} bjuder in dig att svara besökare i kundtjänsten för ${site}.`), open: 'Välj ett lösenord' },
    password: { subject: (site) => `Nytt lösenord till kundtjänsten för ${site}`, intro: (site, by) => (by === '' ? `Här väljer du ett nytt lösenord till kundtjänsten för ${site}.` : `${by} har skapat en länk där du väljer ett nytt lösenord till kundtjänsten för ${site}.`), open: 'Välj ett nytt lösenord' },
    until: (moment) => `Länken fungerar en gång, till ${moment}.`, ignore: 'Om du inte väntade dig det här kan du låta det vara: då händer ingenting.', desk: 'hjälpcentret',
  },
  nb: {
    invitation: { subject: (site) => `Invitasjonen din til kundeservice for ${site}`, intro: (site, by) => (by === '' ? `Du er invitert til å svare besøkende i kundeservice for ${site}.` : `${by} inviterer deg til å svare besøkende i kundeservice for ${site}.`), open: 'Velg et passord' },
    password: { subject: (site) => `Nytt passord til kundeservice for ${site}`, intro: (site, by) => (by === '' ? `Her velger du et nytt passord til kundeservice for ${site}.` : `${by} har laget en lenke der du velger et nytt passord til kundeservice for ${site}.`), open: 'Velg et nytt passord' },
    until: (moment) => `Lenken virker én gang, til ${moment}.`, ignore: 'Hvis du ikke ventet dette, kan du la det være: da skjer det ingenting.', desk: 'hjelpesenteret',
  },
  da: {
    invitation: { subject: (site) => `Din invitation til kundeservice hos ${site}`, intro: (site, by) => (by === '' ? `Du er inviteret til at svare besøgende i kundeservice hos ${site}.` : `${by} inviterer dig til at svare besøgende i kundeservice hos ${site}.`), open: 'Vælg en adgangskode' },
    password: { subject: (site) => `Ny adgangskode til kundeservice hos ${site}`, intro: (site, by) => (by === '' ? `Her vælger du en ny adgangskode til kundeservice hos ${site}.` : `${by} har lavet et link, hvor du vælger en ny adgangskode til kundeservice hos ${site}.`), open: 'Vælg en ny adgangskode' },
    until: (moment) => `Linket virker én gang, indtil ${moment}.`, ignore: 'Hvis du ikke ventede det her, kan du lade det være: så sker der ingenting.', desk: 'hjælpecentret',
  },
};

/** Subject, plain text and simple HTML of the mail that brings a colleague their link. */
export function linkMail({ kind, locale, siteName, by, link, expiresAt }: LinkMail): { subject: string; text: string; html: string } {
  const language = WORDS[locale] === undefined ? 'en' : locale;
  const words = WORDS[language]!;
  const site = oneLine(siteName) || words.desk;
  const { subject, intro, open } = words[kind];
  // By the server's clock and in its zone, which is named: whoever reads it may be elsewhere.
  const until = words.until(new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit', timeZoneName: 'short' }).format(expiresAt));
  const lead = intro(site, oneLine(by));
  return {
    subject: subject(site),
    text: [lead, '', `${open}:`, link, '', until, words.ignore, ''].join('\n'),
    html: mailHtml(language, subject(site), [mailParagraph(escapeHtml(lead)), mailParagraph(mailButton(link, open)), mailParagraph(`${escapeHtml(until)} ${escapeHtml(words.ignore)}`, QUIET)]),
  };
}
