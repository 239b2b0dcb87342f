import type { AccountTexts } from './account-texts.ts';

export const da: AccountTexts = {
  signIn: {
    email: 'E-mail', password: 'Adgangskode', showPassword: 'Vis adgangskoden',
    wrongPassword: 'E-mail og adgangskode passer ikke sammen. Se på begge en gang til.',
    forgot: 'Glemt adgangskoden?', forgotHint: 'Bed en administrator om et link, så vælger du en ny.',
    withToken: 'Brug serverens nøgle i stedet', withAccount: 'Brug din konto i stedet',
  },
  link: {
    welcome: (site) => (site === '' ? 'Velkommen til kundeservice' : `Velkommen til kundeservice hos ${site}`), welcomeIntro: 'Vælg et navn og en adgangskode, så er du inde.',
    renewTitle: 'Vælg en ny adgangskode', renewIntro: 'Den gamle holder op med at virke, og du logges ud alle andre steder.',
    name: 'Dit navn', nameHint: 'De besøgende ser det ved dine svar.',
    newPassword: 'Ny adgangskode', newPasswordHint: (least) => `Mindst ${least} tegn. Nogle ord i træk bliver langt og er nemt at huske.`,
    tooShort: (least) => `Den er for kort: mindst ${least} tegn.`, tooPlain: 'Den ville nogen gætte tidligt. Prøv nogle ord i træk.',
    join: 'Kom ind', save: 'Gem adgangskoden', busy: 'Et øjeblik …',
    overTitle: 'Linket virker ikke længere', over: 'Det er brugt, udløbet eller erstattet af et nyere. Bed den, der sendte det, om et nyt.', toDesk: 'Til kundeservice',
  },
  page: {
    title: 'Konti', back: 'Tilbage til kundeservice', accounts: 'Din konto', failed: 'Det gik ikke. Tjek din forbindelse, og prøv igen.', loggedOut: 'Du er logget ud. Log ind igen i kundeservice.', saved: 'Gemt.',
    own: 'Dig', tokenDoor: 'Du kom ind med serverens nøgle. Den, der har den, må alt her.',
    firstTitle: 'Opret den første konto', firstIntro: 'Med konti har alle deres egen adgangskode, og I ser, hvem der har gjort hvad. Nøglen virker, til I slår den fra.', firstButton: 'Fortsæt',
    saveName: 'Gem navnet', changePassword: 'Skift adgangskode', currentPassword: 'Nuværende adgangskode', wrongCurrent: 'Det er ikke din nuværende adgangskode.', passwordChanged: 'Adgangskoden er skiftet. Du er logget ud alle andre steder.',
    people: 'Personer', peopleIntro: 'Inviter kolleger med et link, der virker én gang. Du sender det, som du vil.',
    invite: 'Inviter', role: 'Rolle', roles: { agent: 'Medarbejder', admin: 'Administrator' }, roleHint: 'Administratorer inviterer også, lukker konti og læser loggen.',
    emailTaken: 'Der er allerede en konto med den adresse. Lav et nyt link til den på listen.', emailWrong: 'Det er ikke en e-mailadresse.',
    linkTitle: (email) => `Et link til ${email}`, linkHint: (until) => `Det virker én gang, til ${until}. Det vises kun nu: kopiér det, og send det til personen.`, linkMailed: (email) => `Det er også sendt til ${email} på e-mail.`, linkNotMailed: (email) => `E-mailen til ${email} kunne ikke sendes. Send selv linket.`, copy: 'Kopiér linket', copied: 'Kopieret', openHere: 'Åbn det her', done: 'Færdig',
    you: 'dig', states: { invited: 'Inviteret', open: 'Åben', closed: 'Lukket' }, linkUntil: (until) => `linket virker til ${until}`,
    newInvitation: 'Nyt invitationslink', newPasswordLink: 'Link til ny adgangskode', makeAdmin: 'Gør til administrator', makeAgent: 'Gør til medarbejder', close: 'Luk kontoen', reopen: 'Åbn igen', remove: 'Fjern',
    actionsFor: (name) => `For ${name}`, confirmClose: (name) => `Luk kontoen for ${name}? Personen logges ud med det samme. Det, der er skrevet, bliver.`, confirmRemove: (name) => `Fjern kontoen for ${name}? Det, der er skrevet, bliver.`, cancel: 'Annuller',
    notPossible: 'Nogen skal blive tilbage, som kan lukke andre ind. Gør først en anden til administrator.',
    audit: 'Log', auditIntro: 'Hvem der har gjort hvad i kundeservice. Den gemmes lige så længe som samtalerne.', auditWhen: 'Hvornår', auditWho: 'Hvem', auditWhat: 'Hvad', more: 'Vis tidligere', nobody: 'Ikke lukket ind', byToken: 'Med nøglen',
    actions: {
      signed_in: 'Loggede ind', signed_out: 'Loggede ud', sign_in_refused: 'Login afvist', password_changed: 'Skiftede adgangskode', renamed: 'Skiftede navn',
      agent_invited: 'Inviterede', agent_link_made: 'Lavede et nyt link til', agent_joined: 'Kom med', agent_password_renewed: 'Valgte ny adgangskode via link', agent_role_changed: 'Ændrede rollen for', agent_closed: 'Lukkede kontoen for', agent_reopened: 'Åbnede igen kontoen for', agent_removed: 'Fjernede kontoen for',
      conversation_read: 'Læste en samtale', conversation_taken: 'Tog en samtale', conversation_assigned: 'Tildelte en samtale', conversation_closed: 'Afsluttede en samtale', conversation_deleted: 'Slettede en samtale', conversation_exported: 'Eksporterede en samtale', report_exported: 'Eksporterede rapporten',
    },
  },
};
