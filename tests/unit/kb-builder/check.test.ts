import { describe, expect, it } from 'vitest';
import { describeCheck } from '../../../cli/check.ts';
import { checkKb } from '../../../kb-builder/check.ts';
import { describeProblem } from '../../../kb-builder/content-problem.ts';
import { article, contentFolder } from './content-folder.ts';

describe('checkKb', () => {
  it("asks the editors' questions of the real search, and names the line of each that fails", async () => {
    const report = await checkKb({
      contentDir: contentFolder({
        'a/refund.md': article('title: When do I get my money back?\nmust_rank:\n  money back: 1\n  elephants: 2\nnot_for:\n  - money'),
        'a/parcel.md': article('title: Where is my parcel?\nnot_for:\n  - opening hours', 'On its way.'),
        'notices/old.md': article('title: Old\nuntil: 2020-01-01'),
      }),
    });
    const said = report.problems.filter((problem) => problem.code !== 'no-site-file').map((problem) => `${problem.severity} ${describeProblem(problem)}`);
    expect(said).toEqual([
      expect.stringMatching(/^error a\/refund\.md:5: search-test: "elephants" must find this article among the first 2, and finds it not among the first ten \(nothing was found\)/u),
      expect.stringMatching(/^error a\/refund\.md:7: search-test: "money" finds this article as number 1, and must not/u),
      expect.stringMatching(/^warning notices\/old\.md:1: notice-expired/u),
    ]);
    expect(report.searchTests).toMatchObject({ passed: 2, failed: 2 });
    expect(report.searchTests.results.find((result) => result.query === 'money back' && result.kind === 'must_rank')).toMatchObject({ rank: 1, passed: true });
    expect(report.articles).toBe(2);
  });

  it('tells all that is wrong with a file at once, though its front matter cannot be read', async () => {
    const report = await checkKb({
      contentDir: contentFolder({
        'site.yaml': 'locales: [en, sv]\nfallbacks:\n  sv: [enn]\n',
        'en/a/bad.md': article('title: Where: here\nrelated: [a/nowhere]', 'See [this](gone.md).\n\n![](gone.png)\n\n#### Deep'),
        'en/a/letter.docx': 'PK',
        'en/a/good.md': article('title: Good', 'See [that](bad.md).'),
        'sv/a/good.md': article('title: Bra', 'Se.'),
      }),
    });
    expect(report.problems.map((problem) => `${problem.severity} ${problem.file}:${problem.line} ${problem.code}`)).toEqual([
      'error en/a/bad.md:2 front-matter',
      'error en/a/bad.md:3 related',
      'error en/a/bad.md:6 link-broken',
      'warning en/a/bad.md:8 image-alt',
      'error en/a/bad.md:8 image-missing',
      'warning en/a/bad.md:10 heading-level',
      'warning en/a/letter.docx:1 file-unused',
      'warning site.yaml:3 locale',
    ]);
    expect(report).toMatchObject({ articles: 2, refused: 1 });
    expect(describeCheck({ ...report, lang: 'sv' }, false)).toContain('2 artiklar kontrollerade, 1 har utelämnats på grund av fel; ');
  });

  it('ties translations that nobody tied', async () => {
    const numbers = 'Call 0771-12 34 56 or write to help@shop.example within 14 days, at most 5,000 kr, before 2026-12-24 at 18:30.';
    const report = await checkKb({
      contentDir: contentFolder({
        'site.yaml': 'locales: [en, sv]\n',
        'en/a/right.md': article('title: A', numbers),
        'sv/a/ratt.md': article('title: B', numbers.replace('Call', 'Ring').replace('or write to', 'eller skriv till')),
        'en/b/other.md': article('title: C', 'Nothing in common.'),
      }),
    });
    expect(report.problems.map(describeProblem)).toEqual([
      expect.stringContaining('sv:1: translation-missing: 2 articles of "en" have no translation here: a/right, b/other'),
      expect.stringContaining('sv/a/ratt.md:2: translation-untied: this seems to be a translation of en/a/right.md'),
    ]);
  });
});
