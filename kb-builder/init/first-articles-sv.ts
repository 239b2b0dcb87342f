import type { FirstArticles } from './first-content.ts';

export const FIRST_ARTICLES_SV: FirstArticles = {
  siteName: 'Hjälp',
  categories: { ordering: 'Beställning och leverans', account: 'Ditt konto', contact: 'Kontakt' },
  timeZone: 'Europe/Stockholm',
  emailTitle: 'Skicka ett mejl',
  files: {
    'ordering/var-ar-min-bestallning.md': `
---
title: Var är min beställning?
id: ordering/where-is-my-order
description: Spårningslänken i leveransmejlet visar var paketet är just nu.
keywords: [spåra, paket, försändelse]
questions:
  - När kommer mitt paket?
  - Hur spårar jag leveransen?
  - Är min order skickad?
related: [ordering/return-something, contact/contact-us]
order: 1
pages: ['/orders/**']
must_rank:
  var är mitt paket: 1
  spåra paket: 1
---
Öppna **spårningslänken** i mejlet som vi skickade när paketet lämnade oss. Den visar var paketet är och vilken dag det kommer fram.

## Har du inte fått mejlet?

1. Titta i skräpposten.
2. Se efter under **Mina sidor → Beställningar**: spårningsnumret står där också.
3. Står beställningen fortfarande som *Mottagen*? Då packar vi den. Det tar en eller två arbetsdagar.

> [!TIP]
> Spårningen kan stå stilla ett dygn efter att paketet lämnats in. Har inget hänt på tre arbetsdagar, [hör av dig](../contact/kontakta-oss.md).
`,
    'ordering/returnera-en-vara.md': `
---
title: Hur returnerar jag en vara?
id: ordering/return-something
description: Du har 30 dagar på dig. Anmäl returen, sätt etiketten på paketet och lämna in det.
keywords: [återbetalning, ångra, byta]
questions:
  - Kan jag skicka tillbaka den?
  - Hur får jag tillbaka pengarna?
  - Jag har ångrat mig
related: [ordering/where-is-my-order, contact/contact-us]
order: 2
pages: ['/orders/**', '/returns*']
must_rank:
  returnera vara: 1
  pengarna tillbaka: 1
---
Du kan returnera allt inom **30 dagar**. Anmäl returen, sätt etiketten på paketet och lämna in det, så är pengarna tillbaka inom en vecka.

1. Gå till **Mina sidor → Beställningar** och välj **Returnera**.
2. Skriv ut etiketten, eller spara QR-koden i mobilen.
3. Lämna in paketet hos ett ombud och spara kvittot.

## När kommer pengarna?

| Du betalade med | Pengarna är tillbaka |
| --- | --- |
| Kort | 3–5 bankdagar efter att vi fått paketet |
| Faktura | genast; fakturan sänks |
| Presentkort | genast, på ett nytt presentkort |
`,
    'account/glomt-losenord.md': `
---
title: Jag har glömt mitt lösenord
id: account/reset-password
description: Välj "Glömt lösenordet?" på inloggningssidan och följ länken i mejlet.
keywords: [logga in, inloggning]
questions:
  - Jag kan inte logga in
  - Hur byter jag lösenord?
  - Lösenordet fungerar inte
order: 1
pages: ['/login*', '/account*']
must_rank:
  glömt lösenord: 1
  losenord: 1
---
Välj **Glömt lösenordet?** på inloggningssidan och skriv din e-postadress. Vi skickar en länk där du väljer ett nytt.

Länken gäller i en timme. Har den gått ut beställer du en ny på samma sätt.

## Kommer det inget mejl?

- Titta i skräpposten.
- Skapade du kontot med en annan adress? Prova den.
- Fortfarande inget? [Skriv till oss](../contact/kontakta-oss.md) från den adress du tror att du använde.
`,
    'contact/kontakta-oss.md': `
---
title: Hur kontaktar jag er?
id: contact/contact-us
description: Skriv till help@example.com, så svarar vi inom en arbetsdag.
keywords: [kundservice, telefon, mejl, chatt]
questions:
  - Kan jag prata med någon?
  - Vad har ni för mejladress?
order: 1
must_rank:
  kundservice: 1
---
Skriv till [help@example.com](mailto:help@example.com). Vi svarar inom en arbetsdag.

Det går fortare om du berättar

- ditt ordernummer,
- vad du redan har provat,
- och vad du vill ska hända.
`,
    'contact/skriva-en-artikel.md': `
---
title: Hur skriver jag en artikel här?
id: contact/write-an-article
description: En artikel är en textfil i en mapp. Ändra den här, spara och titta på sidan.
keywords: [Markdown, redaktör]
questions:
  - Hur ändrar jag i hjälpcentret?
order: 9
---
Du är redaktören, och den här artikeln är till dig. Ändra i den och spara filen, så följer sidan som \`hjelp dev\` visar med av sig själv. Ta bort den när du inte behöver den längre.

## Vad är en bra artikel?

- **Rubriken är frågan**, med den frågandes egna ord.
- **Svaret står först**, i en eller två meningar. Steg och undantag kommer efteråt.
- **Andra sätt att fråga** skriver du under \`questions\` överst i filen. Det är det snabbaste sättet att göra en artikel lätt att hitta.
- **Prova den**: skriv en fråga under \`must_rank\` med den lägsta plats du godtar, och kör \`hjelp check\`.

## Vad kan du använda?

Rubriker (\`##\`), listor, **fet stil**, [länkar till andra artiklar](../ordering/var-ar-min-bestallning.md), tabeller, bilder och rutor:

> [!NOTE]
> En ruta sticker ut. Använd den för det som alla missar.
`,
    'synonyms.yaml': `
# Ord som betyder samma sak: vart och ett hittar de andra.
two_way:
  - [paket, försändelse]
  - [återbetalning, pengar tillbaka]
  - [order, beställning]

# Besökarens ord hittar vårt, inte tvärtom.
one_way:
  fåtölj: [möbel]
`,
  },
};
