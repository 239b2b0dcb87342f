import { describe, expect, it } from 'vitest';
import { FIXTURES, importFiles, importFrom } from './import-fixture.ts';

describe('an Intercom export', () => {
  const imported = importFrom('intercom', `${FIXTURES}intercom`);

  it('becomes articles in their outermost collections', () => {
    expect(imported.files).toEqual(['en/account/how-do-i-log-in.md', 'en/general/standing-alone.md', 'en/payment/how-do-i-pay.md', 'en/payment/invoices.md', 'nb/payment/hvordan-betaler-jeg.md', 'site.yaml', 'sv/payment/hur-betalar-jag.md']);
    expect(imported.read('site.yaml')).toMatch(/- id: payment\n {4}title:\n {6}en: Payment\n {6}sv: Betalning\n {4}description:\n {6}en: Ways to pay\.\n {6}sv: Sätt att betala\.\n {2}- id: account/u);
  });

  it('keeps description, tags, date, state and old addresses', () => {
    expect(imported.read('en/payment/how-do-i-pay.md')).toBe(`---
title: How do I pay?
id: intercom-6871119
description: Card, invoice or gift card.
keywords:
  - payment
order: 2
updated: 2026-10-14
redirect_from:
  - /en/articles/6871119-how-do-i-pay
  - /en/articles/6871119
---

You can pay by card. [Invoices](invoices.md) too.

> [!NOTE]
> Never by mail.

![](https://downloads.intercomcdn.com/i/o/1/pay.png?expires=1)
`);
    expect(imported.read('nb/payment/hvordan-betaler-jeg.md')).toContain('status: draft');
    expect(imported.read('en/general/standing-alone.md')).toContain('status: draft');
  });

  it('links translations to translations, and does not write a language that was never written', () => {
    expect(imported.read('sv/payment/hur-betalar-jag.md')).toContain('[Faktura](../../en/payment/invoices.md)');
    expect(Object.keys(imported.report.locales)).toEqual(['en', 'nb', 'sv']);
  });

  it('builds without errors', async () => {
    expect(await imported.buildErrors()).toEqual([]);
  });

  it('finds the language of a help centre in one language in its addresses', () => {
    const { files } = importFiles('intercom', { 'a.json': JSON.stringify({ type: 'list', data: [{ type: 'article', id: '1', title: 'Betala', body: '<p>Kort</p>', state: 'published', url: 'https://intercom.help/tallvik/sv/articles/1-betala' }] }) });
    expect(files).toEqual(['site.yaml', 'sv/general/betala.md']);
  });
});

describe('a Help Scout export', () => {
  const imported = importFrom('helpscout', `${FIXTURES}helpscout`);

  it('takes categories when one public collection holds all', () => {
    expect(imported.files).toEqual(['en/after-washing/drying.md', 'en/inside/prices-of-suppliers.md', 'en/washing/how-do-i-wash.md', 'site.yaml']);
    expect(imported.read('site.yaml')).toMatch(/- id: after-washing\n {4}title:\n {6}en: After washing\n {2}- id: washing/u);
  });

  it('keeps what belongs to the public and nothing else', () => {
    expect(imported.read('en/washing/how-do-i-wash.md')).toBe(`---
title: How do I wash a & b?
id: helpscout-521632244566c845e582652d
keywords:
  - laundry
related:
  - helpscout-521632244566c845e582652e
updated: 2026-10-14
redirect_from:
  - /article/125-how-do-i-wash
---

At 40 degrees. See [drying](../after-washing/drying.md).

> [!WARNING]
> Wool at 30.

![](https://s3.amazonaws.com/helpscout.net/docs/assets/1/wash.png)
`);
    expect(imported.notices('private-note')).toHaveLength(1);
    expect(imported.read('en/inside/prices-of-suppliers.md')).toContain('status: draft');
    expect(imported.notices('restricted')).toEqual([expect.stringContaining('private collection')]);
  });

  it('says which articles came without their text, and how to get them', () => {
    expect(imported.report.notices.filter(({ severity }) => severity === 'error')).toMatchObject([{ file: 'articles.json', line: 24, code: 'no-text', message: expect.stringContaining('GET /v1/articles/521632244566c845e5826530') as string }]);
  });

  it('builds without errors', async () => {
    expect(await imported.buildErrors()).toEqual([]);
  });
});

describe('a HubSpot export', () => {
  const imported = importFrom('hubspot', `${FIXTURES}hubspot`);

  it('ties translations by their address and puts both languages into one category', () => {
    expect(imported.files).toEqual(['en/furniture/doors.md', 'en/furniture/measure-a-sofa.md', 'en/lamps/bulb.md', 'en/lamps/not-ready.md', 'en/lamps/old-lamp.md', 'site.yaml', 'sv/furniture/measure-a-sofa.md']);
    expect(imported.read('sv/furniture/measure-a-sofa.md')).toContain('id: hubspot-measure-a-sofa\n');
    expect(imported.read('site.yaml')).toMatch(/- id: furniture\n {4}title:\n {6}en: Furniture\n {6}sv: Möbler\n/u);
  });

  it('keeps subtitle, keywords, date and address', () => {
    expect(imported.read('en/furniture/measure-a-sofa.md')).toBe(`---
title: How do I measure a "sofa"?
id: hubspot-measure-a-sofa
description: Width, depth and door.
keywords:
  - sofa
  - measure
order: 1
updated: 2026-10-14
redirect_from:
  - /measure-a-sofa
---

Measure the [doors](doors.md).

![A sofa, measured](https://knowledge.tallvik.example/hs-fs/hubfs/sofa.png?width=600\\&name=sofa.png)
`);
  });

  it('makes drafts of drafts and of what is archived', () => {
    expect(imported.read('en/lamps/not-ready.md')).toContain('status: draft');
    expect(imported.read('en/lamps/old-lamp.md')).toContain('status: draft');
    expect(imported.notices('archived')).toEqual([expect.stringMatching(/\.csv:7: "Old lamp"/u)]);
  });

  it('builds without errors', async () => {
    expect(await imported.buildErrors()).toEqual([]);
  });
});

describe('a table', () => {
  const imported = importFrom('csv', `${FIXTURES}csv/faq.csv`, 'sv');

  it('is read with columns in the words of the north, whatever separates them', () => {
    expect(imported.files).toEqual(['en/konto/how-do-i-change-my-password.md', 'site.yaml', 'sv/konto/hur-byter-jag-losenord.md', 'sv/konto/kostar-det-nagot.md', 'sv/konto/utan-text.md']);
    expect(imported.read('sv/konto/hur-byter-jag-losenord.md')).toBe(`---
title: Hur byter jag lösenord?
id: konto-1
keywords:
  - lösenord
  - byta
questions:
  - Jag har glömt lösenordet
  - Mejlet kommer inte
updated: 2026-10-14
---

Välj **Glömt lösenord**.

1. Skriv din e-post.
2. Öppna brevet.
`);
    expect(imported.read('en/konto/how-do-i-change-my-password.md')).toContain('Choose **Forgotten password**.');
  });

  it('makes a draft of a row without text, and says which column it left out', () => {
    expect(imported.read('sv/konto/utan-text.md')).toContain('status: draft');
    expect(imported.notices('columns')).toEqual(['faq.csv:2: the column "Ansvarig" has no counterpart here and was left out']);
    expect(imported.notices('no-text')).toEqual([expect.stringMatching(/^faq\.csv:11: "Utan text"/u)]);
  });

  it('builds without errors', async () => {
    expect(await imported.buildErrors()).toEqual([]);
  });
});
