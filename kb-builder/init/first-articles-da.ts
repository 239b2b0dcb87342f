import type { FirstArticles } from './first-content.ts';

export const FIRST_ARTICLES_DA: FirstArticles = {
  siteName: 'Hjælp',
  categories: { ordering: 'Bestilling og levering', account: 'Din konto', contact: 'Kontakt' },
  timeZone: 'Europe/Copenhagen',
  emailTitle: 'Send os en mail',
  files: {
    'ordering/hvor-er-min-ordre.md': `
---
title: Hvor er min ordre?
id: ordering/where-is-my-order
description: Linket i forsendelsesmailen viser, hvor pakken er lige nu.
keywords: [spore, pakke, forsendelse]
questions:
  - Hvornår kommer min pakke?
  - Hvordan følger jeg leveringen?
  - Er min ordre sendt?
related: [ordering/return-something, contact/contact-us]
order: 1
pages: ['/orders/**']
must_rank:
  hvor er min pakke: 1
  spor pakke: 1
---
Åbn **sporingslinket** i den mail, vi sendte, da pakken forlod os. Det viser, hvor pakken er, og hvilken dag den kommer.

## Har du ikke fået mailen?

1. Se i mappen med uønsket post.
2. Se under **Min side → Ordrer**: Sporingsnummeret står der også.
3. Står ordren stadig som *Modtaget*? Så pakker vi den. Det tager en eller to hverdage.

> [!TIP]
> Sporingen kan stå stille et døgn, efter at pakken er afleveret. Er der ikke sket noget i tre hverdage, så [skriv til os](../contact/kontakt-os.md).
`,
    'ordering/returner-en-vare.md': `
---
title: Hvordan returnerer jeg en vare?
id: ordering/return-something
description: Du har 30 dage. Anmeld returneringen, sæt labelen på pakken, og aflever den.
keywords: [refusion, fortryde, bytte]
questions:
  - Kan jeg sende den tilbage?
  - Hvordan får jeg pengene tilbage?
  - Jeg har fortrudt
related: [ordering/where-is-my-order, contact/contact-us]
order: 2
pages: ['/orders/**', '/returns*']
must_rank:
  returnere vare: 1
  pengene tilbage: 1
---
Du kan returnere alt inden for **30 dage**. Anmeld returneringen, sæt labelen på pakken, og aflever den, så er pengene tilbage inden for en uge.

1. Gå til **Min side → Ordrer**, og vælg **Returnér**.
2. Print labelen, eller gem QR-koden på mobilen.
3. Aflever pakken i en pakkeshop, og gem kvitteringen.

## Hvornår kommer pengene?

| Du betalte med | Pengene er tilbage |
| --- | --- |
| Kort | 3–5 bankdage efter, at vi har fået pakken |
| Faktura | med det samme; fakturaen sættes ned |
| Gavekort | med det samme, på et nyt gavekort |
`,
    'account/glemt-adgangskode.md': `
---
title: Jeg har glemt min adgangskode
id: account/reset-password
description: Vælg "Glemt adgangskode?" på loginsiden, og følg linket i mailen.
keywords: [logge ind, login, kodeord]
questions:
  - Jeg kan ikke logge ind
  - Hvordan skifter jeg adgangskode?
  - Min adgangskode virker ikke
order: 1
pages: ['/login*', '/account*']
must_rank:
  glemt adgangskode: 1
  glemt kodeord: 1
---
Vælg **Glemt adgangskode?** på loginsiden, og skriv din mailadresse. Vi sender dig et link, hvor du vælger en ny.

Linket virker i en time. Er det udløbet, beder du om et nyt på samme måde.

## Kommer der ingen mail?

- Se i mappen med uønsket post.
- Oprettede du kontoen med en anden adresse? Prøv den.
- Stadig ingenting? [Skriv til os](../contact/kontakt-os.md) fra den adresse, du tror, du brugte.
`,
    'contact/kontakt-os.md': `
---
title: Hvordan kontakter jeg jer?
id: contact/contact-us
description: Skriv til help@example.com, så svarer vi inden for en hverdag.
keywords: [kundeservice, telefon, mail, chat]
questions:
  - Kan jeg tale med nogen?
  - Hvad er jeres mailadresse?
order: 1
must_rank:
  kundeservice: 1
---
Skriv til [help@example.com](mailto:help@example.com). Vi svarer inden for en hverdag.

Det går hurtigere, når du fortæller

- dit ordrenummer,
- hvad du allerede har prøvet,
- og hvad du gerne vil have, der skal ske.
`,
    'contact/skriv-en-artikel.md': `
---
title: Hvordan skriver jeg en artikel her?
id: contact/write-an-article
description: En artikel er en tekstfil i en mappe. Ret denne, gem, og se på siden.
keywords: [Markdown, redaktør]
questions:
  - Hvordan ændrer jeg hjælpecentret?
order: 9
---
Du er redaktøren, og denne artikel er til dig. Ret den, og gem filen, så følger siden, som \`hjelp dev\` viser, selv med. Slet den, når du ikke har brug for den længere.

## Hvad er en god artikel?

- **Titlen er spørgsmålet**, med spørgerens egne ord.
- **Svaret står først**, i en eller to sætninger. Fremgangsmåde og undtagelser kommer bagefter.
- **Andre måder at spørge på** skriver du under \`questions\` øverst i filen. Det er den hurtigste måde at gøre en artikel nem at finde på.
- **Prøv den**: Skriv et spørgsmål under \`must_rank\` med den laveste plads, du accepterer, og kør \`hjelp check\`.

## Hvad kan du bruge?

Overskrifter (\`##\`), lister, **fed skrift**, [links til andre artikler](../ordering/hvor-er-min-ordre.md), tabeller, billeder og bokse:

> [!NOTE]
> En boks skiller sig ud. Brug den til det ene, som alle overser.
`,
    'synonyms.yaml': `
# Ord, der betyder det samme: Hvert af dem finder de andre.
two_way:
  - [pakke, forsendelse]
  - [refusion, pengene tilbage]
  - [adgangskode, kodeord]

# Den besøgendes ord finder vores, ikke omvendt.
one_way:
  lænestol: [møbel]
`,
  },
};
