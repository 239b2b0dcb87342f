import type { FirstArticles } from './first-content.ts';

export const FIRST_ARTICLES_NB: FirstArticles = {
  siteName: 'Hjelp',
  categories: { ordering: 'Bestilling og levering', account: 'Kontoen din', contact: 'Kontakt' },
  timeZone: 'Europe/Oslo',
  emailTitle: 'Send oss en e-post',
  files: {
    'ordering/hvor-er-bestillingen.md': `
---
title: Hvor er bestillingen min?
id: ordering/where-is-my-order
description: Sporingslenken i e-posten fra oss viser hvor pakken er akkurat nå.
keywords: [spore, pakke, sending]
questions:
  - Når kommer pakken min?
  - Hvordan sporer jeg leveringen?
  - Er varene sendt?
related: [ordering/return-something, contact/contact-us]
order: 1
pages: ['/orders/**']
must_rank:
  hvor er pakken min: 1
  spore pakke: 1
---
Åpne **sporingslenken** i e-posten vi sendte da pakken forlot oss. Den viser hvor pakken er, og hvilken dag den kommer.

## Har du ikke fått e-posten?

1. Se i søppelposten.
2. Se under **Min side → Bestillinger**: Sporingsnummeret står der også.
3. Står bestillingen fortsatt som *Mottatt*? Da pakker vi den. Det tar en eller to virkedager.

> [!TIP]
> Sporingen kan stå stille et døgn etter at pakken er levert inn. Har ingenting skjedd på tre virkedager, [gi oss beskjed](../contact/kontakt-oss.md).
`,
    'ordering/returnere-en-vare.md': `
---
title: Hvordan returnerer jeg en vare?
id: ordering/return-something
description: Du har 30 dager på deg. Meld fra om returen, sett etiketten på pakken og lever den inn.
keywords: [refusjon, angre, bytte]
questions:
  - Kan jeg sende den tilbake?
  - Hvordan får jeg pengene tilbake?
  - Jeg har ombestemt meg
related: [ordering/where-is-my-order, contact/contact-us]
order: 2
pages: ['/orders/**', '/returns*']
must_rank:
  returnere vare: 1
  pengene tilbake: 1
---
Du kan returnere alt innen **30 dager**. Meld fra om returen, sett etiketten på pakken og lever den inn, så er pengene tilbake innen en uke.

1. Gå til **Min side → Bestillinger** og velg **Returner**.
2. Skriv ut etiketten, eller lagre QR-koden på mobilen.
3. Lever pakken på et hentested og ta vare på kvitteringen.

## Når kommer pengene?

| Du betalte med | Pengene er tilbake |
| --- | --- |
| Kort | 3–5 bankdager etter at vi har fått pakken |
| Faktura | med en gang; fakturaen settes ned |
| Gavekort | med en gang, på et nytt gavekort |
`,
    'account/glemt-passord.md': `
---
title: Jeg har glemt passordet
id: account/reset-password
description: Velg «Glemt passordet?» på innloggingssiden og følg lenken i e-posten.
keywords: [logge inn, innlogging]
questions:
  - Jeg får ikke logget inn
  - Hvordan bytter jeg passord?
  - Passordet virker ikke
order: 1
pages: ['/login*', '/account*']
must_rank:
  glemt passord: 1
  passordet virker ikke: 1
---
Velg **Glemt passordet?** på innloggingssiden og skriv e-postadressen din. Vi sender deg en lenke der du velger et nytt.

Lenken virker i én time. Er den gått ut, ber du om en ny på samme måte.

## Kommer det ingen e-post?

- Se i søppelposten.
- Opprettet du kontoen med en annen adresse? Prøv den.
- Fortsatt ingenting? [Skriv til oss](../contact/kontakt-oss.md) fra adressen du tror du brukte.
`,
    'contact/kontakt-oss.md': `
---
title: Hvordan kontakter jeg dere?
id: contact/contact-us
description: Skriv til help@example.com, så svarer vi innen én virkedag.
keywords: [kundeservice, telefon, e-post, chat]
questions:
  - Kan jeg snakke med noen?
  - Hva er e-postadressen deres?
order: 1
must_rank:
  kundeservice: 1
---
Skriv til [help@example.com](mailto:help@example.com). Vi svarer innen én virkedag.

Det går raskere når du forteller

- ordrenummeret ditt,
- hva du allerede har prøvd,
- og hva du ønsker skal skje.
`,
    'contact/skrive-en-artikkel.md': `
---
title: Hvordan skriver jeg en artikkel her?
id: contact/write-an-article
description: En artikkel er en tekstfil i en mappe. Endre denne, lagre og se på siden.
keywords: [Markdown, redaktør]
questions:
  - Hvordan endrer jeg hjelpesenteret?
order: 9
---
Du er redaktøren, og denne artikkelen er til deg. Endre den og lagre filen, så følger siden som \`hjelp dev\` viser, med av seg selv. Slett den når du ikke trenger den lenger.

## Hva er en god artikkel?

- **Tittelen er spørsmålet**, med ordene til den som spør.
- **Svaret står først**, i en eller to setninger. Fremgangsmåte og unntak kommer etterpå.
- **Andre måter å spørre på** skriver du under \`questions\` øverst i filen. Det er den raskeste måten å gjøre en artikkel lett å finne på.
- **Prøv den**: Skriv et spørsmål under \`must_rank\` med den laveste plassen du godtar, og kjør \`hjelp check\`.

## Hva kan du bruke?

Overskrifter (\`##\`), lister, **fet skrift**, [lenker til andre artikler](../ordering/hvor-er-bestillingen.md), tabeller, bilder og bokser:

> [!NOTE]
> En boks skiller seg ut. Bruk den til det ene som alle overser.
`,
    'synonyms.yaml': `
# Ord som betyr det samme: Hvert av dem finner de andre.
two_way:
  - [pakke, sending]
  - [refusjon, pengene tilbake]
  - [ordre, bestilling]

# Den besøkendes ord finner vårt, ikke omvendt.
one_way:
  lenestol: [møbel]
`,
  },
};
