import type { AccountTexts } from './account-texts.ts';

export const sv: AccountTexts = {
  signIn: {
    email: 'E-post', password: 'Lösenord', showPassword: 'Visa lösenordet',
    wrongPassword: 'E-post och lösenord hör inte ihop. Titta en gång till på båda.',
    forgot: 'Glömt lösenordet?', forgotHint: 'Be en administratör om en länk, så väljer du ett nytt.',
    withToken: 'Använd serverns nyckel i stället', withAccount: 'Använd ditt konto i stället',
  },
  link: {
    welcome: (site) => (site === '' ? 'Välkommen till kundtjänsten' : `Välkommen till kundtjänsten för ${site}`), welcomeIntro: 'Välj ett namn och ett lösenord, så är du inne.',
    renewTitle: 'Välj ett nytt lösenord', renewIntro: 'Det gamla slutar gälla, och du loggas ut överallt annars.',
    name: 'Ditt namn', nameHint: 'Besökarna ser det vid dina svar.',
    newPassword: 'Nytt lösenord', newPasswordHint: (least) => `Minst ${least} tecken. Några ord i rad blir långt och är lätt att minnas.`,
    tooShort: (least) => `Det är för kort: minst ${least} tecken.`, tooPlain: 'Det skulle någon gissa tidigt. Prova några ord i rad.',
    join: 'Kom in', save: 'Spara lösenordet', busy: 'Ett ögonblick …',
    overTitle: 'Länken fungerar inte längre', over: 'Den har använts, gått ut eller ersatts av en nyare. Be den som skickade den om en ny.', toDesk: 'Till kundtjänsten',
  },
  page: {
    title: 'Konton', back: 'Tillbaka till kundtjänsten', accounts: 'Ditt konto', failed: 'Det gick inte. Kontrollera din anslutning och försök igen.', loggedOut: 'Du har loggats ut. Logga in igen i kundtjänsten.', saved: 'Sparat.',
    own: 'Du', tokenDoor: 'Du kom in med serverns nyckel. Den som har den får göra allt här.',
    firstTitle: 'Skapa det första kontot', firstIntro: 'Med konton har var och en ett eget lösenord, och ni ser vem som gjort vad. Nyckeln fungerar tills ni stänger av den.', firstButton: 'Fortsätt',
    saveName: 'Spara namnet', changePassword: 'Byt lösenord', currentPassword: 'Nuvarande lösenord', wrongCurrent: 'Det är inte ditt nuvarande lösenord.', passwordChanged: 'Lösenordet är bytt. Du är utloggad överallt annars.',
    people: 'Personer', peopleIntro: 'Bjud in kollegor med en länk som fungerar en gång. Du skickar den hur du vill.',
    invite: 'Bjud in', role: 'Roll', roles: { agent: 'Handläggare', admin: 'Administratör' }, roleHint: 'Administratörer bjuder dessutom in, stänger konton och läser loggen.',
    emailTaken: 'Det finns redan ett konto med den adressen. Skapa en ny länk till det i listan.', emailWrong: 'Det är ingen e-postadress.',
    linkTitle: (email) => `En länk till ${email}`, linkHint: (until) => `Den fungerar en gång, till ${until}. Den visas bara nu: kopiera den och skicka den till personen.`, linkMailed: (email) => `Den har också skickats till ${email} med e-post.`, linkNotMailed: (email) => `Mejlet till ${email} kunde inte skickas. Skicka länken själv.`, copy: 'Kopiera länken', copied: 'Kopierad', openHere: 'Öppna den här', done: 'Klart',
    you: 'du', states: { invited: 'Inbjuden', open: 'Öppet', closed: 'Stängt' }, linkUntil: (until) => `länken fungerar till ${until}`,
    newInvitation: 'Ny inbjudningslänk', newPasswordLink: 'Länk för nytt lösenord', makeAdmin: 'Gör till administratör', makeAgent: 'Gör till handläggare', close: 'Stäng kontot', reopen: 'Öppna igen', remove: 'Ta bort',
    actionsFor: (name) => `För ${name}`, confirmClose: (name) => `Stänga kontot för ${name}? Personen loggas ut genast. Det som skrivits finns kvar.`, confirmRemove: (name) => `Ta bort kontot för ${name}? Det som skrivits finns kvar.`, cancel: 'Avbryt',
    notPossible: 'Någon måste vara kvar som kan släppa in andra. Gör först någon annan till administratör.',
    audit: 'Logg', auditIntro: 'Vem som gjort vad i kundtjänsten. Den sparas lika länge som konversationerna.', auditWhen: 'När', auditWho: 'Vem', auditWhat: 'Vad', more: 'Visa tidigare', nobody: 'Inte insläppt', byToken: 'Med nyckeln',
    actions: {
      signed_in: 'Loggade in', signed_out: 'Loggade ut', sign_in_refused: 'Inloggning nekad', password_changed: 'Bytte lösenord', renamed: 'Bytte namn',
      agent_invited: 'Bjöd in', agent_link_made: 'Skapade en ny länk till', agent_joined: 'Kom med', agent_password_renewed: 'Valde nytt lösenord via länk', agent_role_changed: 'Ändrade rollen för', agent_closed: 'Stängde kontot för', agent_reopened: 'Öppnade kontot igen för', agent_removed: 'Tog bort kontot för',
      conversation_read: 'Läste en konversation', conversation_taken: 'Tog en konversation', conversation_assigned: 'Tilldelade en konversation', conversation_closed: 'Avslutade en konversation', conversation_deleted: 'Raderade en konversation', conversation_exported: 'Exporterade en konversation', report_exported: 'Exporterade rapporten',
    },
  },
};
