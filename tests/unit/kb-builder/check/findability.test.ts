import { describe, expect, it } from 'vitest';
import { checkKb } from '../../../../kb-builder/check.ts';
import { article, contentFolder } from '../content-folder.ts';

describe('how well articles are found', () => {
  it('names an article that no plausible question finds, and what is found instead', async () => {
    const { findability } = await checkKb({
      contentDir: contentFolder({
        ...Object.fromEntries(Array.from({ length: 7 }, (_, i) => [`c${i}/delivery.md`, article(`title: Delivery\nid: d${i}`, i === 6 ? `The van comes. ${'Many other words. '.repeat(30)}` : 'Delivery.')])),
        'x/about.md': article('title: About this\nid: about', 'Words.'),
        'x/refund.md': article('title: When do I get a refund?\nid: refund', 'Within a week.'),
      }),
    });
    expect(findability.looked).toBe(9);
    expect(findability.unfound.map(({ article: id }) => id)).toEqual(expect.arrayContaining(['d6', 'about']));
    expect(findability.unfound.find(({ article: id }) => id === 'd6')).toMatchObject({ locale: 'en', file: 'c6/delivery.md', asked: expect.arrayContaining(['delivery']), foundInstead: 'd0' });
    expect(findability.unfound.find(({ article: id }) => id === 'about')).toMatchObject({ asked: [] });
    expect(findability.unfound.map(({ article: id }) => id)).not.toContain('refund');
  });

  it('names pairs of which one stands before the other for its own questions', async () => {
    const { findability } = await checkKb({
      contentDir: contentFolder({
        'a/invoice.md': article('title: Pay an invoice\nid: invoice\nquestions:\n  - pay the invoice\n  - invoice payment\n  - paying invoices', 'Pay the invoice. Invoice payment.'),
        'a/money.md': article('title: Money matters\nid: money\nquestions:\n  - pay an invoice\n  - invoice payment\n  - paying invoices', 'About money.'),
        'a/refund.md': article('title: Refunds\nid: refund', 'Within a week.'),
      }),
    });
    expect(findability.competing).toEqual([expect.objectContaining({ article: 'money', beatenBy: 'invoice', file: 'a/money.md' })]);
    const [pair] = findability.competing;
    expect(pair!.questions.length * 2).toBeGreaterThan(pair!.asked);
  });

  it('names titles that differ by small words and endings alone, and none that say more', async () => {
    const { findability } = await checkKb({
      contentDir: contentFolder({
        'site.yaml': 'locales: [sv]\n',
        'sv/a/en.md': article('title: Hur returnerar jag en vara?', 'Skriv ut retursedeln.'),
        'sv/a/tva.md': article('title: Returnera vara', 'Lämna paketet.'),
        'sv/a/tre.md': article('title: Logga in', 'Så här.'),
        'sv/a/fyra.md': article('title: Logga ut', 'Så här.'),
        'sv/a/fem.md': article('title: Betala med kort', 'Så här.'),
        'sv/a/sex.md': article('title: Betala utan kort', 'Så här.'),
      }),
    });
    expect(findability.alike).toEqual([{ locale: 'sv', article: 'a/tva', file: 'sv/a/tva.md', line: 2, other: 'a/en', otherFile: 'sv/a/en.md' }]);
  });

  it('says where the article of a search test stands, and what beat it', async () => {
    const { searchTests } = await checkKb({
      contentDir: contentFolder({
        'a/parcel.md': article('title: Where is my parcel?\nid: parcel\nmust_rank:\n  invoice: 1\n  parcel: 1', 'On its way, with the invoice.'),
        'a/invoice.md': article('title: Invoice\nid: invoice\nnot_for:\n  - parcel', 'Pay the invoice.'),
      }),
    });
    const of = (query: string, kind: string) => searchTests.results.find((result) => result.query === query && result.kind === kind);
    expect(of('invoice', 'must_rank')).toMatchObject({ passed: false, rank: 2, beatenBy: ['invoice'] });
    expect(of('parcel', 'must_rank')).toMatchObject({ passed: true, rank: 1, beatenBy: [] });
    expect(of('parcel', 'not_for')).toMatchObject({ passed: true, beatenBy: ['parcel'] });
  });
});
