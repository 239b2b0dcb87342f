import { describe, expect, it } from 'vitest';
import { FIXTURES, importFiles, importFrom, zendeskExport } from './import-fixture.ts';

describe('a Zendesk export', () => {
  const imported = importFrom('zendesk', `${FIXTURES}zendesk`);

  it('becomes categories, articles and translations', () => {
    expect(imported.files).toEqual([
      'en/delivery/coming-soon.md',
      'en/delivery/where-is-my-parcel.md',
      'en/returns-refunds/for-staff-only.md',
      'en/returns-refunds/how-do-i-return-something.md',
      'en/returns-refunds/when-do-i-get-my-money-back.md',
      'nb/returns-refunds/hvordan-returnerer-jeg-en-vare.md',
      'site.yaml',
      'sv/returns-refunds/hur-returnerar-jag-en-vara.md',
      'sv/returns-refunds/nar-far-jag-pengarna.md',
    ]);
    expect(imported.report).toMatchObject({ articles: 8, drafts: 3, locales: { en: { articles: 5 }, sv: { articles: 2 }, nb: { articles: 1 } } });
  });

  it('keeps categories in their order, with their titles in each language', () => {
    expect(imported.read('site.yaml')).toContain(`defaultLocale: en
categories:
  - id: delivery
    title:
      en: Delivery
  - id: returns-refunds
    title:
      en: Returns & refunds
      sv: Retur och återbetalning
    description:
      en: Send something back.
      sv: Skicka tillbaka.
`);
  });

  it('writes what an editor would have written', () => {
    expect(imported.read('en/returns-refunds/how-do-i-return-something.md')).toBe(`---
title: How do I return something?
id: zendesk-360001234567
keywords:
  - return
  - send back
order: 1
updated: 2026-10-15
redirect_from:
  - /hc/en-us/articles/360001234567-How-do-I-return-something
  - /hc/en-us/articles/360001234567
---

## How it works

You have **60\u00a0days**. See [refunds](when-do-i-get-my-money-back.md#h_01HCARD) and our draft.

Write \`<order>\` on the label.

1. Open *My pages*.
2. Choose the order.

![The return label](https://tallvik.zendesk.com/hc/article_attachments/360009/label.png)

> [!WARNING]
> Beds cannot be returned.

| What | Days |
| - | - |
| Lamps | 60 |

[Video](https://www.youtube.com/watch?v=dQw4w9WgXcQ)

[Gone](https://tallvik.zendesk.com/hc/en-us/articles/999999999999-Gone)
`);
  });

  it('ties translations by one id and links them in their own language, or in the main one', () => {
    const swedish = imported.read('sv/returns-refunds/hur-returnerar-jag-en-vara.md');
    expect(swedish).toContain('id: zendesk-360001234567');
    expect(swedish).toContain('[återbetalning](nar-far-jag-pengarna.md)');
    expect(swedish).toContain('[spårning](../../en/delivery/where-is-my-parcel.md)');
  });

  it('publishes neither drafts nor what only some users may see', () => {
    expect(imported.read('en/delivery/coming-soon.md')).toContain('status: draft');
    expect(imported.read('nb/returns-refunds/hvordan-returnerer-jeg-en-vare.md')).toContain('status: draft');
    expect(imported.read('en/returns-refunds/for-staff-only.md')).toContain('status: draft');
    expect(imported.notices('restricted')).toEqual([expect.stringMatching(/^articles\.json:\d+: "For staff only" is shown to some users only/u)]);
  });

  it('says where in the export each thing was lost', () => {
    expect(imported.notices('link')).toEqual([
      expect.stringMatching(/^articles\.json:12: .*coming-soon\.md/u),
      expect.stringMatching(/^articles\.json:12: .*999999999999-Gone": it leads to an article that is not in the export/u),
    ]);
    expect(imported.notices('removed-markup')).toEqual([expect.stringContaining('<script>')]);
  });

  it('builds without errors', async () => {
    expect(await imported.buildErrors()).toEqual([]);
  });

  it('takes its sections as categories when all lies in one category', () => {
    const { files } = importFiles('zendesk', {
      'articles.json': zendeskExport([{ id: 1, section_id: 5 }, { id: 2, section_id: 6 }]),
      'sections.json': JSON.stringify({ sections: [{ id: 5, category_id: 9, name: 'Pay', position: 1 }, { id: 6, category_id: 9, name: 'Send', position: 0 }] }),
      'categories.json': JSON.stringify({ categories: [{ id: 9, name: 'Everything', position: 0 }] }),
    });
    expect(files).toEqual(['en/pay/article-1.md', 'en/send/article-2.md', 'site.yaml']);
  });

  it('joins lists of several languages and translations from files of their own', () => {
    const { files, read } = importFiles('zendesk', {
      'en-us.json': zendeskExport([{ id: 7, title: 'Pay' }]),
      'sv.json': zendeskExport([{ id: 7, locale: 'sv', title: 'Betala', source_locale: 'en-us' }]),
      'translations-7.json': JSON.stringify({ translations: [{ id: 70, source_id: 7, source_type: 'Article', locale: 'da', title: 'Betal', body: '<p>Kort</p>' }] }),
    });
    expect(files).toEqual(['da/general/betal.md', 'en/general/pay.md', 'site.yaml', 'sv/general/betala.md']);
    for (const file of ['da/general/betal.md', 'en/general/pay.md', 'sv/general/betala.md']) expect(read(file)).toContain('id: zendesk-7\n');
  });

  it('keeps two kinds of English apart', () => {
    const { files } = importFiles('zendesk', { 'a.json': zendeskExport([{ id: 1, locale: 'en-us' }, { id: 1, locale: 'en-gb' }]) });
    expect(files).toEqual(['en-GB/general/article-1.md', 'en-US/general/article-1.md', 'site.yaml']);
  });
});
