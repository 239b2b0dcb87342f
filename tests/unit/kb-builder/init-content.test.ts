import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkKb } from '../../../kb-builder/check.ts';
import { initContent } from '../../../kb-builder/init-content.ts';
import { temporaryFolder } from './content-folder.ts';

describe('initContent', () => {
  it.each(['en', 'sv', 'nb', 'da'])('makes a knowledge base in %s that is sound, its search tests included', async (locale) => {
    const dir = path.join(temporaryFolder(), 'content');
    const { files } = await initContent(dir, { locale });
    expect(files.filter((file) => file.endsWith('.md')).length).toBeGreaterThanOrEqual(4);
    const report = await checkKb({ contentDir: dir });
    expect(report.problems).toEqual([]);
    expect(report.searchTests.passed).toBeGreaterThanOrEqual(6);
    expect(Object.keys(report.locales)).toEqual([locale]);
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
