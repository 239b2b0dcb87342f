import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checkKb } from '../../../kb-builder/check.ts';
import { describeProblem, ProblemList } from '../../../kb-builder/content-problem.ts';
import { parseArticleFile } from '../../../kb-builder/read/parse-front-matter.ts';
import { initContent } from '../../../kb-builder/init-content.ts';
import { temporaryFolder } from './content-folder.ts';

/** The page for who writes for the first time: it lies in the new folder too. */
function guideIn(locale: string): { readonly text: string; readonly article: string; readonly mistake: string } {
  const text = fs.readFileSync(fileURLToPath(new URL(`../../../docs/first-article${locale === 'en' ? '' : `.${locale}`}.md`, import.meta.url)), 'utf8');
  return { text, article: /```markdown\n(---\n[\s\S]*?)```/u.exec(text)![1]!, mistake: /^```\n(.*: unknown-key: .*)\n```$/mu.exec(text)![1]! };
}

describe('initContent', () => {
  it.each(['en', 'sv', 'nb', 'da'])('makes a knowledge base in %s that is sound, its search tests included', async (locale) => {
    const dir = path.join(temporaryFolder(), 'content');
    const guide = guideIn(locale);
    const { files } = await initContent(dir, { locale, readme: guide.text });
    // The article that the guide lets its reader write belongs to what must be sound.
    const written = guide.mistake.split(':')[0]!;
    fs.writeFileSync(path.join(dir, written), guide.article);
    expect(files.filter((file) => file.endsWith('.md')).length).toBeGreaterThanOrEqual(4);
    // Reports of a new Nordic site count days as its readers do.
    expect(/^ {2}timeZone: (\S+)$/mu.exec(fs.readFileSync(path.join(dir, 'site.yaml'), 'utf8'))?.[1]).toBe({ sv: 'Europe/Stockholm', nb: 'Europe/Oslo', da: 'Europe/Copenhagen' }[locale]);
    const report = await checkKb({ contentDir: dir });
    expect(report.problems).toEqual([]);
    expect(report.searchTests.passed).toBeGreaterThanOrEqual(6);
    expect(report.locales).toEqual({ [locale]: { articles: files.filter((file) => /^\w+\/\w+\/.*\.md$/u.test(file)).length + 1 } });
  });

  it.each(['en', 'sv', 'nb', 'da'] as const)('shows in %s what a mistake looks like, in the very words of hjelp check', (locale) => {
    const { article, mistake } = guideIn(locale);
    const problems = new ProblemList();
    parseArticleFile(mistake.split(':')[0]!, article.replace('questions:', 'question:'), { unknownKeys: 'error', missingImages: 'error', brokenLinks: 'error' }, problems);
    expect(problems.sorted(locale).map(describeProblem)).toEqual([mistake]);
  });

  it('overwrites nothing', async () => {
    const dir = temporaryFolder();
    fs.writeFileSync(path.join(dir, 'site.yaml'), 'mine');
    await expect(initContent(dir)).rejects.toThrow(/is not empty, and nothing is overwritten/u);
    expect(fs.readdirSync(dir)).toEqual(['site.yaml']);
    expect(fs.readFileSync(path.join(dir, 'site.yaml'), 'utf8')).toBe('mine');
  });

  it('says which languages it has', async () => {
    await expect(initContent(path.join(temporaryFolder(), 'x'), { locale: 'fi' })).rejects.toThrow(/en, sv, nb, da/u);
  });
});
