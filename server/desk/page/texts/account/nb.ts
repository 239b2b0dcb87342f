import type { AccountTexts } from './account-texts.ts';

export const nb: AccountTexts = {
  signIn: {
    email: 'E-post', password: 'Passord', showPassword: 'Vis passordet',
    wrongPassword: 'E-post og passord hører ikke sammen. Se over begge en gang til.',
    forgot: 'Glemt passordet?', forgotHint: 'Be en administrator om en lenke, så velger du et nytt.',
    withToken: 'Bruk serverens nøkkel i stedet', withAccount: 'Bruk kontoen din i stedet',
  },
  link: {
    welcome: (site) => (site === '' ? 'Velkommen til kundesenteret' : `Velkommen til kundesenteret for ${site}`), welcomeIntro: 'Velg et navn og et passord, så er du inne.',
    renewTitle: 'Velg et nytt passord', renewIntro: 'Det gamle slutter å virke, og du logges ut alle andre steder.',
    name: 'Navnet ditt', nameHint: 'De besøkende ser det ved svarene dine.',
    newPassword: 'Nytt passord', newPasswordHint: (least) => `Minst ${least} tegn. Noen ord på rad blir langt og er lett å huske.`,
    tooShort: (least) => `Det er for kort: minst ${least} tegn.`, tooPlain: 'Det ville noen gjettet tidlig. Prøv noen ord på rad.',
    join: 'Kom inn', save: 'Lagre passordet', busy: 'Et øyeblikk …',
    overTitle: 'Lenken virker ikke lenger', over: 'Den er brukt, utløpt eller erstattet av en nyere. Be den som sendte den om en ny.', toDesk: 'Til kundesenteret',
  },
  page: {
    title: 'Kontoer', back: 'Tilbake til kundesenteret', accounts: 'Kontoen din', failed: 'Det gikk ikke. Sjekk tilkoblingen og prøv igjen.', loggedOut: 'Du er logget ut. Logg inn igjen i kundesenteret.', saved: 'Lagret.',
    own: 'Du', tokenDoor: 'Du kom inn med serverens nøkkel. Den som har den, kan gjøre alt her.',
    firstTitle: 'Lag den første kontoen', firstIntro: 'Med kontoer har alle sitt eget passord, og dere ser hvem som har gjort hva. Nøkkelen virker til dere slår den av.', firstButton: 'Fortsett',
    saveName: 'Lagre navnet', changePassword: 'Bytt passord', currentPassword: 'Nåværende passord', wrongCurrent: 'Det er ikke det nåværende passordet ditt.', passwordChanged: 'Passordet er byttet. Du er logget ut alle andre steder.',
    people: 'Personer', peopleIntro: 'Inviter kolleger med en lenke som virker én gang. Du sender den slik du vil.',
    invite: 'Inviter', role: 'Rolle', roles: { agent: 'Saksbehandler', admin: 'Administrator' }, roleHint: 'Administratorer inviterer også, stenger kontoer og leser loggen.',
    emailTaken: 'Det finnes allerede en konto med denne adressen. Lag en ny lenke til den i listen.', emailWrong: 'Det er ingen e-postadresse.',
    linkTitle: (email) => `En lenke til ${email}`, linkHint: (until) => `Den virker én gang, til ${until}. Den vises bare nå: kopier den og send den til personen.`, linkMailed: (email) => `Den er også sendt til ${email} på e-post.`, linkNotMailed: (email) => `E-posten til ${email} kunne ikke sendes. Send lenken selv.`, copy: 'Kopier lenken', copied: 'Kopiert', openHere: 'Åpne den her', done: 'Ferdig',
    you: 'du', states: { invited: 'Invitert', open: 'Åpen', closed: 'Stengt' }, linkUntil: (until) => `lenken virker til ${until}`,
    newInvitation: 'Ny invitasjonslenke', newPasswordLink: 'Lenke for nytt passord', makeAdmin: 'Gjør til administrator', makeAgent: 'Gjør til saksbehandler', close: 'Steng kontoen', reopen: 'Åpne igjen', remove: 'Fjern',
    actionsFor: (name) => `For ${name}`, confirmClose: (name) => `Stenge kontoen til ${name}? Personen logges ut med en gang. Det som er skrevet, blir værende.`, confirmRemove: (name) => `Fjerne kontoen til ${name}? Det som er skrevet, blir værende.`, cancel: 'Avbryt',
    notPossible: 'Noen må bli igjen som kan slippe inn andre. Gjør en annen til administrator først.',
    audit: 'Logg', auditIntro: 'Hvem som har gjort hva i kundesenteret. Den lagres like lenge som samtalene.', auditWhen: 'Når', auditWho: 'Hvem', auditWhat: 'Hva', more: 'Vis tidligere', nobody: 'Ikke sluppet inn', byToken: 'Med nøkkelen',
    actions: {
      signed_in: 'Logget inn', signed_out: 'Logget ut', sign_in_refused: 'Innlogging avvist', password_changed: 'Byttet passord', renamed: 'Byttet navn',
      agent_invited: 'Inviterte', agent_link_made: 'Laget en ny lenke til', agent_joined: 'Ble med', agent_password_renewed: 'Valgte nytt passord via lenke', agent_role_changed: 'Endret rollen til', agent_closed: 'Stengte kontoen til', agent_reopened: 'Åpnet igjen kontoen til', agent_removed: 'Fjernet kontoen til',
      conversation_read: 'Leste en samtale', conversation_taken: 'Tok en samtale', conversation_assigned: 'Tildelte en samtale', conversation_closed: 'Avsluttet en samtale', conversation_deleted: 'Slettet en samtale', conversation_exported: 'Eksporterte en samtale', report_exported: 'Eksporterte rapporten',
    },
  },
};
