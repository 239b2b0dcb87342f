import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importContent } from '../../../../kb-builder/importers/import-content.ts';
import { OccupiedFolder } from '../../../../kb-builder/importers/write-folder.ts';
import { importFiles, importFrom, temporaryFolder, zendeskExport } from './import-fixture.ts';

describe('hostile sources', () => {
  it('make no names that leave the folder, hide, or belong to a system', async () => {
    const titles = ['../../../etc/passwd', '..', '/', 'CON', 'nul.md', '.htaccess', 'a\u0000b', 'a/b\\c', '~', '   ', '💥', 'x'.repeat(5000), 'Ω', '__proto__', 'index', 'readme'];
    const { files, outDir, report, buildErrors } = importFiles('zendesk', { 'a.json': zendeskExport(titles.map((title, index) => ({ id: index + 1, title, body: `<p>${index}</p>` }))) });
    expect(report.articles).toBe(titles.length);
    expect(files.filter((file) => /\.\.|\\|\/\.|\/(?:con|nul)\.md/iu.test(file))).toEqual([]);
    for (const file of files) expect(Buffer.byteLength(file.split('/').at(-1)!)).toBeLessThan(200);
    expect(readdirSync(join(outDir, '..'))).toEqual(['content']);
    expect(await buildErrors()).toEqual([]);
  });

  it('make no ids or categories that the builder refuses', async () => {
    const { files, buildErrors } = importFiles('zendesk', {
      'a.json': JSON.stringify({
        articles: [
          { id: '../../x y', section_id: 1, title: 'A', body: '<p>1</p>', locale: 'en-us' },
          { id: '-x-y', section_id: 2, title: 'B', body: '<p>2</p>', locale: 'en-us' },
          { id: 'i'.repeat(900), section_id: 3, title: 'C', body: '<p>3</p>', locale: 'en-us' },
          { id: 4, section_id: 4, title: 'D', body: '<p>4</p>', locale: '../evil' },
        ],
        sections: [{ id: 1, category_id: null, name: 'Notices' }, { id: 2, category_id: null, name: 'Search' }, { id: 3, category_id: null, name: '../..' }, { id: 4, category_id: null, name: 'includes' }],
      }),
    });
    expect(files).toEqual(['en/category/c.md', 'en/includes-2/d.md', 'en/notices-2/a.md', 'en/search-2/b.md', 'site.yaml']);
    expect(await buildErrors()).toEqual([]);
  });

  it('number articles of one name, and tell of those of one id', () => {
    const { files, notices } = importFiles('csv', { 'a.csv': 'id,title,body\n1,Pay,a\n2,Pay,b\n3,pay!,c\n1,Other,d\n' });
    expect(files).toEqual(['en/general/other.md', 'en/general/pay-2.md', 'en/general/pay-3.md', 'en/general/pay.md', 'site.yaml']);
    expect(notices('duplicate-id')).toEqual([expect.stringMatching(/^a\.csv:5: "Other" has the same id as "Pay" \(a\.csv:2\)/u)]);
  });

  it('cannot make their text into markup or scripts', async () => {
    const body = '<p>&lt;script&gt;alert(1)&lt;/script&gt; <a href="javascript:alert(1)">a</a> <a href="vbscript:x">b</a><img src="javascript:x"><img src="data:text/html;base64,PHNjcmlwdD4="></p><svg onload="x"><script>2</script></svg><p>---\ntitle: Evil\n---</p>';
    const { read, buildErrors } = importFiles('zendesk', { 'a.json': zendeskExport([{ id: 1, title: '"\nstatus: draft\n---\n<script>', body }]) });
    const [file] = ['en/general/status-draft-script.md'];
    expect(read(file!)).toContain('\\<script>alert(1)\\</script> a b');
    expect(read(file!)).not.toMatch(/javascript|vbscript|data:|onload|<svg/u);
    expect(read(file!)).toMatch(/^---\ntitle: .*status: draft --- <script>/u);
    expect(await buildErrors()).toEqual([]);
  });

  it('are told where their JSON breaks, by line and column', () => {
    const { report, files } = importFiles('zendesk', { 'bad.json': '{\n  "articles": [\n    {"id": 1,, "title": "A"}\n  ]\n}', 'cut.json': '{"articles": [{"id": 2', 'empty.json': '', 'good.json': zendeskExport([{ id: 3 }]) });
    expect(report.notices.filter(({ severity }) => severity === 'error').map(({ file, line, message }) => [file, line, /column (\d+)/u.exec(message)?.[1]])).toEqual([['bad.json', 3, '14'], ['cut.json', 1, '23'], ['empty.json', 1, undefined]]);
    expect(files).toContain('en/general/article-3.md');
  });

  it('are read with a byte-order mark, as JSON lines, as UTF-16 and as Windows-1252', () => {
    const bom = importFiles('zendesk', { 'a.json': `\ufeff${zendeskExport([{ id: 1, title: 'Återköp' }])}` });
    expect(bom.read('en/general/aterkop.md')).toContain('title: Återköp');
    const lines = importFiles('intercom', { 'a.jsonl': '{"type":"article","id":"1","title":"A","body":"<p>a</p>"}\n{"type":"article","id":"2","title":"B","body":"<p>b</p>"}\nnot json\n' });
    expect(lines.report.articles).toBe(2);
    expect(lines.notices('json')).toEqual([expect.stringMatching(/^a\.jsonl:3: this line is no JSON/u)]);
    const excel = importFiles('csv', { 'a.csv': Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('Titel\tSvar\nÅterköp\tJa\n', 'utf16le')]) }, 'sv');
    expect(excel.read('sv/general/aterkop.md')).toContain('title: Återköp');
    const old = importFiles('csv', { 'a.csv': Buffer.from('Titel;Svar\nÅterköp;Ja\n', 'latin1') }, 'sv');
    expect(old.read('sv/general/aterkop.md')).toContain('title: Återköp');
    expect(old.notices('encoding')).toEqual([expect.stringContaining('Windows-1252')]);
  });

  it('name what a table lacks, and where a quote is not closed', () => {
    expect(importFiles('csv', { 'a.csv': 'foo;bar\n1;2\n' }).notices('columns')).toEqual(['a.csv:1: the first row must name the columns, and there must be one for "title" and "body"; found "foo", "bar" (separated by ";")']);
    expect(importFiles('csv', { 'a.csv': 'title,body\nA,"b\nc\n' }).notices('csv')).toEqual([expect.stringMatching(/^a\.csv:\d+: a cell is opened with a quote/u)]);
    expect(importFiles('csv', { 'a.xlsx': Buffer.from('PK\u0003\u0004') }).notices('spreadsheet')).toHaveLength(1);
  });

  it('lose an article that nobody wrote, with everything that leads to it', async () => {
    const { files, read, report, buildErrors } = importFiles('zendesk', {
      'a.json': zendeskExport([{ id: 1, title: 'Deep', body: `${'<div>'.repeat(5000)}x` }, { id: 2, title: 'Flat', body: '<p><a href="/hc/en-us/articles/1">deep</a></p>', html_url: 'https://x.zendesk.com/hc/en-us/articles/2' }, { id: 3, title: '', body: '' }]),
      'deep.md.json': `${'['.repeat(100_000)}${']'.repeat(100_000)}`,
    });
    expect(files).toEqual(['en/general/flat.md', 'site.yaml']);
    expect(read('en/general/flat.md')).toContain('\ndeep\n');
    expect(report.notices.filter(({ severity }) => severity === 'error').map(({ code }) => code)).toEqual(['unusable', 'unusable']);
    expect(await buildErrors()).toEqual([]);
  });

  it('in Markdown stay bounded too', () => {
    const { files, report } = importFiles('markdown', { 'brackets.md': '!['.repeat(30_000), 'quotes.md': `${'>'.repeat(5000)} x`, 'lists.md': `${'- '.repeat(2000)}x`, 'ok.md': 'Fine.', 'binary.md': Buffer.from([1, 0, 2]) });
    expect(files).toEqual(['en/general/ok.md', 'site.yaml']);
    expect(report.notices.filter(({ severity }) => severity === 'error').map(({ file }) => file).sort()).toEqual(['binary.md', 'brackets.md', 'lists.md', 'quotes.md']);
  });

  it('cannot smuggle in files through symbolic links', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'secret.md'), 'Secret.');
    mkdirSync(join(folder, 'source'));
    symlinkSync(join(folder, 'secret.md'), join(folder, 'source', 'link.md'));
    symlinkSync(folder, join(folder, 'source', 'loop'));
    writeFileSync(join(folder, 'source', 'a.md'), '[s](link.md) [t](loop/secret.md)');
    const { files, read } = importFrom('markdown', join(folder, 'source'));
    expect(files).toEqual(['en/general/a.md', 'site.yaml']);
    expect(read('en/general/a.md')).toContain('\ns t\n');
  });

  it('bring only pictures that are pictures', async () => {
    const { files, notices, buildErrors } = importFiles('markdown', { 'a.md': '![a](evil.png) ![b](x.svg) ![c](data:image/png;base64,AAAA) [run](x.html)', 'evil.png': '<script>1</script>', 'x.svg': '<svg/>', 'x.html': '<script>1</script>' });
    expect(files).toEqual(['en/general/a.md', 'site.yaml']);
    expect(notices('picture')).toHaveLength(3);
    expect(notices('link')).toHaveLength(1);
    expect(await buildErrors()).toEqual([]);
  });
});

describe('the folder to write to', () => {
  it('is never overwritten', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'mine.md'), 'Mine.');
    writeFileSync(join(folder, 'a.csv'), 'title,body\nA,b\n');
    expect(() => importContent({ format: 'csv', source: join(folder, 'a.csv'), outDir: folder })).toThrow(OccupiedFolder);
    expect(() => importContent({ format: 'csv', source: join(folder, 'a.csv'), outDir: join(folder, 'mine.md') })).toThrow(OccupiedFolder);
    expect(readFileSync(join(folder, 'mine.md'), 'utf8')).toBe('Mine.');
    mkdirSync(join(folder, 'empty'));
    expect(importContent({ format: 'csv', source: join(folder, 'a.csv'), outDir: join(folder, 'empty') }).written).toBe(true);
    expect(readdirSync(folder).sort()).toEqual(['a.csv', 'empty', 'mine.md']);
  });

  it('is not made when there is nothing to write', () => {
    const { report, outDir } = importFiles('zendesk', { 'a.json': '{"tickets": []}' });
    expect(report.written).toBe(false);
    expect(existsSync(outDir)).toBe(false);
  });
});
