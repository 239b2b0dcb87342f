import fs from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readArticleDocument } from '../../../core/contract/article-document.ts';
import { readKbManifest, readKbOverview, readRelease } from '../../../core/contract/kb-manifest.ts';
import { openKbSearch } from '../../../core/search/open-kb-search.ts';
import { unpackTitles } from '../../../core/search/title-search.ts';
import { buildKb, type BuildOptions, type BuildReport } from '../../../kb-builder/build.ts';
import { describeProblem } from '../../../kb-builder/content-problem.ts';
import { Renderer } from '../../../kb-builder/render/renderer.ts';
import type { StartData } from '../../../core/contract/widget-entry.ts';
import { article, contentFolder, PNG, readAll, temporaryFolder, widgetFolder } from './content-folder.ts';

const SITE = 'id: shop\nname: {en: Help, sv: Hjälp}\nlocales: [en, sv]\nbaseUrl: https://help.example/x\n';
const SMALL = {
  'site.yaml': SITE,
  'en/returns/send-back.md': article('title: How do I send it back?\nid: returns/send-back\nupdated: 2026-10-14\nrelated: [returns/money]\nredirect_from: [/faq/returns, /old.html]\npages: [/orders/**]', 'Like **this**.\n\n![a box](../../images/box.png)\n\nSee [money](money.md#when).'),
  'en/returns/money.md': article('title: When do I get my money?\nid: returns/money\norder: 1', 'Soon.\n\n## When?\n\nIn a week.'),
  'sv/returns/skicka-tillbaka.md': article('title: Hur skickar jag tillbaka?\nid: returns/send-back', 'Så här.'),
  'sv/notices/storm.md': article('title: Storm\nseverity: warning\nuntil: 2027-01-01', 'Allt är **sent**.'),
  'images/box.png': PNG,
};

// Starting the process that renders takes longer than everything else here.
const renderer = new Renderer();
afterAll(() => renderer.close());

async function build(files: Readonly<Record<string, string | Uint8Array>>, options: Partial<BuildOptions> = {}): Promise<{ report: BuildReport; outDir: string; said: string[]; read: (file: string) => string }> {
  const outDir = options.outDir ?? path.join(temporaryFolder(), 'site');
  const report = await buildKb({ contentDir: contentFolder(files), widgetDir: widgetFolder(), ...options, outDir }, { renderer });
  return { report, outDir, said: report.problems.map((problem) => `${problem.severity} ${describeProblem(problem)}`), read: (file) => fs.readFileSync(path.join(outDir, file), 'utf8') };
}

describe('buildKb: what it writes', () => {
  it('writes documents that their readers accept, and a search that answers', async () => {
    const { report, read } = await build(SMALL);
    expect(report.problems.map(describeProblem)).toEqual([expect.stringContaining('sv:1: translation-missing: one article of "en" has no translation here: returns/money')]);
    expect(report).toMatchObject({ articles: 3, written: true, locales: { en: { articles: 2 }, sv: { articles: 1 } } });
    const manifest = readKbManifest(JSON.parse(read('kb/manifest.json')));
    expect(manifest).toMatchObject({ defaultLocale: 'en', release: report.release, locales: { sv: { siteName: 'Hjälp', direction: 'ltr', articles: 1 } } });
    const release = readRelease(JSON.parse(read('release.json')));
    expect(release.articles.map(({ id, locale }) => `${locale} ${id}`)).toEqual(['en returns/money', 'en returns/send-back', 'sv returns/send-back']);
    const overview = readKbOverview(JSON.parse(read(manifest.locales['en']!.overview)));
    expect(overview.articles[1]).toMatchObject({ id: 'returns/send-back', path: 'en/returns/send-back/', pages: ['/orders/**'] });
    const document = readArticleDocument(JSON.parse(read(overview.articles[1]!.file)));
    expect(document).toMatchObject({ title: 'How do I send it back?', categoryTitle: 'Returns', related: [{ id: 'returns/money', title: 'When do I get my money?' }] });
    const search = openKbSearch(JSON.parse(read(manifest.locales['en']!.index)), JSON.parse(read(manifest.locales['en']!.passages)));
    expect(search.search('when money').hits[0]?.id).toBe('returns/money');
    expect(readKbOverview(JSON.parse(read(manifest.locales['sv']!.overview))).notices).toEqual([{ id: 'storm', title: 'Storm', text: 'Allt är sent.', pages: [], queries: [], until: '2027-01-01', severity: 'warning' }]);
  });

  it('shows the same checked nodes on the page and in the article file', async () => {
    const { read } = await build(SMALL);
    const page = read('en/returns/send-back/index.html');
    const picture = /assets\/box-[0-9a-f]{12}\.png/u.exec(page)?.[0];
    expect(page).toContain(`<img src="../../../${picture}" alt="a box" loading="lazy" decoding="async" width="3" height="2">`);
    expect(page).toContain('<a href="../money/#h-when" data-article="returns/money">money</a>');
    const file = JSON.parse(read('kb/manifest.json')) as { locales: { en: { overview: string } } };
    const overview = readKbOverview(JSON.parse(read(file.locales.en.overview)));
    const { tree } = readArticleDocument(JSON.parse(read(overview.articles[1]!.file)));
    expect(JSON.stringify(tree)).toContain(JSON.stringify(['a', { href: '../money/#h-when', 'data-article': 'returns/money' }, 'money']).slice(1, -1));
    expect(read(picture!).length).toBeGreaterThan(0);
  });

  it('ties languages together, and says where a page really lives', async () => {
    const { read } = await build(SMALL);
    const page = read('sv/returns/skicka-tillbaka/index.html');
    expect(page).toContain('<html lang="sv" dir="ltr">');
    expect(page).toContain('<link rel="canonical" href="https://help.example/x/sv/returns/skicka-tillbaka/">');
    expect(page).toContain('<link rel="alternate" hreflang="en" href="https://help.example/x/en/returns/send-back/">');
    expect(page).toContain('<a href="../../../en/returns/send-back/" hreflang="en" lang="en">English</a>');
    expect(read('index.html')).toContain('<link rel="canonical" href="https://help.example/x/en/">');
    expect(read('404.html')).toContain('href="/x/site-');
    expect([read('404.html'), read('sv/404.html')]).toEqual([expect.stringContaining('<html lang="en"'), expect.stringMatching(/<html lang="sv"[\s\S]*href="\/x\/site-[\s\S]*Vi hittar inte sidan/u)]);
    expect(read('sitemap.xml')).toContain('<loc>https://help.example/x/en/returns/money/</loc>');
    expect(read('robots.txt')).toContain('Sitemap: https://help.example/x/sitemap.xml');
  });

  it('leads from old addresses to new ones, without a script', async () => {
    const { read } = await build(SMALL);
    expect(read('faq/returns/index.html')).toContain('<meta http-equiv="refresh" content="0; url=../../en/returns/send-back/">');
    expect(read('old.html')).toContain('content="0; url=en/returns/send-back/"');
  });

  it('runs no script and holds no style of its own', async () => {
    const { outDir } = await build(SMALL);
    for (const [file, text] of readAll(outDir)) {
      if (!file.endsWith('.html')) continue;
      expect(text.match(/<script\b[^>]*>/gu) ?? [], file).toEqual(/faq|old/u.test(file) ? [] : [expect.stringMatching(/^<script async src="[^"]*hjelp\.js">$/u)]);
      expect(text, file).not.toMatch(/<style|\sstyle=|\son[a-z]+=|javascript:/iu);
    }
  });

  it('tells the loader what it may start, and the first stage where everything is', async () => {
    const { outDir, read } = await build({
      'site.yaml': 'name: H\nlocales: [sv, nb, en]\ndefaultLocale: sv\ntheme: {brandColor: "#7a1f5c", position: bottom-left}\n',
      'sv/a/b.md': article('title: Ett'), 'nb/a/b.md': article('title: Én'), 'en/a/b.md': article('title: One </script>'),
    });
    const loader = read('hjelp.js');
    const hash = /starten-([0-9a-f]{8})\.js/u.exec(loader)![1]!;
    expect(loader).toContain('labels = {sv:`Hj\\xe4lp`,en:`Help`,nb:`Hjelp`,no:`Hjelp`,nn:`Hjelp`},');
    expect(loader).toContain('(x=`sv`)');
    expect(loader).toContain('background:var(--hjelp-accent,#7a1f5c)');
    expect(loader).toContain('inset-inline:var(--hjelp-inline,20px) auto');
    for (const [name, locale] of Object.entries({ sv: 'sv', nb: 'nb', no: 'nb', nn: 'nb', en: 'en' })) {
      const data = JSON.parse(/Object\((.*)\);/u.exec(read(`hjelp/start${name}-${hash}.js`))![1]!) as StartData;
      expect(data).toMatchObject({ locale, locales: ['sv', 'nb', 'en'] });
      for (const file of [data.overview, data.index]) expect((JSON.parse(read(file)) as { locale: string }).locale).toBe(locale);
    }
    expect([...readAll(outDir).keys()].filter((file) => file.includes('0123abcd')), 'what was not baked is not there').toEqual([]);
    expect(read(`hjelp/page-${hash}.js`)).toBe('export {};\n');
  });

  it('gives the index beside the first stage without the titles that the stage has, where it has all of them', async () => {
    const titles = ['One "two" \\ three', 'Łódź – <b>', 'Pay later'];
    const files = Object.fromEntries(titles.map((title, i) => [`a/x${i}.md`, article(`title: ${JSON.stringify(title)}\nquestions: [Where?]`)]));
    const beside = async (more: Record<string, string> = {}) => {
      const { read, outDir } = await build({ ...files, ...more });
      const hash = /starten-([0-9a-f]{8})\.js/u.exec(read('hjelp.js'))![1]!;
      const data = JSON.parse(/Object\((.*)\);/u.exec(read(`hjelp/starten-${hash}.js`))![1]!) as StartData;
      const code = read(`hjelp/en-${hash}.js`);
      const { start } = await import(path.join(outDir, `hjelp/en-${hash}.js`)) as { start(lines?: string[]): string };
      return { code, index: JSON.parse(start(unpackTitles(data.first!.titles))) as unknown, file: JSON.parse(read(data.index)) as unknown };
    };
    const one = await beside();
    expect(one.index).toEqual(one.file);
    expect(one.code).not.toContain('two');
    // Of an article for some the stage does not know the title.
    const other = await beside({ 'a/y.md': article('title: For firms\naudience: [business]') });
    expect(other.index).toEqual(other.file);
    expect(other.code).toContain('two');
  });

  it('makes the same bytes of the same content, wherever it lies', async () => {
    const one = readAll((await build(SMALL)).outDir);
    const other = readAll((await build(SMALL)).outDir);
    expect([...one.keys()]).toEqual([...other.keys()]);
    expect([...one].filter(([file, text]) => other.get(file) !== text).map(([file]) => file)).toEqual([]);
  });

  it('keeps articles for some audiences out of lists that everybody reads, and out of search engines', async () => {
    const { read } = await build({ 'a/x.md': article('title: For all'), 'a/y.md': article('title: For firms\naudience: [business]'), 'b/z.md': article('title: For staff\naudience: staff') });
    for (const file of ['index.html', 'en/a/index.html', 'en/search/index.html', 'en/a/x/index.html', 'en/b/index.html']) expect(read(file), file).not.toMatch(/For firms|For staff/u);
    expect(read('en/a/y/index.html')).toContain('<meta name="robots" content="noindex">');
    expect(read('en/index.html')).not.toContain('href="b/"');
    expect(read('en/b/index.html')).toContain('There are no articles here yet.');
  });

  it('escapes what editors write in front matter', async () => {
    const evil = '"><img src=x onerror=alert(1)>';
    const { read, said } = await build({ 'a/b.md': article(`title: ${JSON.stringify(evil)}\ndescription: ${JSON.stringify(evil)}\nquestions: [${JSON.stringify(evil)}]`) });
    expect(said.filter((line) => line.startsWith('error'))).toEqual([]);
    for (const file of ['index.html', 'en/index.html', 'en/a/b/index.html', 'en/search/index.html', 'en/a/index.html']) expect(read(file)).not.toContain('<img src=x');
  });
});

describe('buildKb: content without settings', () => {
  it('takes folders for categories and says so once', async () => {
    const { report, said, read } = await build({ 'pay/card.md': article('title: Can I pay by card?'), 'hello.md': article('title: Hello') }, { locale: 'nb' });
    expect(said).toEqual([expect.stringMatching(/^warning site\.yaml:1: no-site-file:.*"Help", its language is "nb"/u)]);
    expect(report.locales).toMatchObject({ nb: { articles: 2 } });
    expect(read('nb/general/hello/index.html')).toContain('<h1>Hello</h1>');
    expect(read('nb/pay/card/index.html')).toContain('Hjelp');
  });

  it('suggests languages where folders look like them', async () => {
    const { said } = await build({ 'en/a.md': article('title: A'), 'sv/b.md': article('title: B') });
    expect(said[0]).toContain('locales: [en, sv]');
  });

  it('passes over what programs leave behind, and READMEs', async () => {
    const { report } = await build({ 'a/ok.md': article('title: A'), 'a/.draft.md': '---\n"', 'a/ok.md~': 'x', 'a/#ok.md#': 'x', 'a/Thumbs.db': 'x', '.git/x.md': 'x', 'README.md': 'Hello', 'a/ok.md.bak': 'x', 'node_modules/x/y.md': 'z' });
    expect(report).toMatchObject({ articles: 1, written: true });
  });
});

describe('buildKb: what it refuses', () => {
  const good = { 'a/ok.md': article('title: Fine') };

  it.each<[string, Record<string, string | Uint8Array>, string[]]>([
    ['two ids', { 'a/x.md': article('title: X\nid: same'), 'b/y.md': article('title: Y\nid: same') }, ['a/x.md:3: duplicate-id: the id "same" is also that of b/y.md', 'b/y.md:3: duplicate-id: the id "same" is also that of a/x.md']],
    ['two addresses', { 'a/New Card.md': article('title: X'), 'a/new-card.md': article('title: Y') }, ['a/New Card.md:1: duplicate-address', 'a/new-card.md:1: duplicate-address']],
    ['two spellings of one letter', { 'a/caf\u00e9.md': article('title: X'), 'a/cafe\u0301.md': article('title: Y') }, ['duplicate-address']],
    ['two folders', { 'Pay/x.md': article('title: X'), 'pay/y.md': article('title: Y') }, ['duplicate-category: the folders "Pay" and "pay"']],
    ['a link that leads nowhere', { 'a/x.md': article('title: X', 'See [y](ok.md) and [z](okk.md).') }, ['a/x.md:5: link-broken: the link "okk.md" leads nowhere: Did you mean "ok.md"?']],
    ['a link that climbs out', { 'a/x.md': article('title: X', '[z](../../../etc/passwd)') }, ['a/x.md:5: link-broken: the link "../../../etc/passwd" leads nowhere: it leads out of the content folder']],
    ['an anchor that is not there', { 'a/x.md': article('title: X', '[z](#thr)\n\n## Three') }, ['a/x.md:5: anchor-missing: "#thr": this article has no heading "#thr". Its headings are: #three']],
    ['a picture that is not there', { 'a/x.md': article('title: X', '![z](z.png)') }, ['a/x.md:5: image-missing: there is no picture "z.png"']],
    ['a drawing', { 'a/x.md': article('title: X', '![z](z.svg)'), 'a/z.svg': '<svg/>' }, ['a/x.md:5: file-type: "z.svg": SVG files can carry programs']],
    ['a page named like a picture', { 'a/x.md': article('title: X', '![z](z.png)'), 'a/z.png': '<script>1</script>' }, ['a/x.md:5: file-type: "z.png": the file is named like a picture']],
    ['a page to download', { 'a/x.md': article('title: X', '[z](z.html)'), 'a/z.html': '<script>1</script>' }, ['a/x.md:5: file-type']],
    ['a related article that is not there', { 'a/x.md': article('title: X\nrelated: [a/okk]') }, ['a/x.md:3: related: there is no article with the id "a/okk". Did you mean "a/ok"?']],
    ['a redirect from a page', { 'a/x.md': article('title: X\nredirect_from: [/en/a/ok/]') }, ['a/x.md:3: redirect: "/en/a/ok/" is the address of a page that exists (a/ok.md)']],
    ['a redirect from our own files', { 'a/x.md': article('title: X\nredirect_from: [/kb/manifest.json]') }, ['a/x.md:3: redirect']],
    ['a redirect given twice', { 'a/x.md': article('title: X\nredirect_from: [/q]'), 'a/y.md': article('title: Y\nredirect_from: [/Q/]') }, ['redirect: "/Q/" already leads to a/x.md']],
    ['a name without letters', { 'a/???.md': article('title: X') }, ['a/???.md:1: no-address']],
    ['a name that is too long', { [`a/${'n'.repeat(240)}.md`]: article('title: X') }, ['address-too-long']],
    ["the search page's name", { 'search/x.md': article('title: X') }, ['search/x.md:1: reserved-name']],
    ['broken bytes', { 'a/x.md': Buffer.from('---\ntitle: X\n---\n\nf\xe5r', 'latin1') }, ['a/x.md:5: not-utf8']],
    ['a pin to nothing', { 'pins.yaml': 'refund: a/none\n' }, ['pins.yaml:1: pin: "refund": there is no article with the id "a/none"']],
    ['synonyms of one', { 'synonyms.yaml': 'two_way:\n  - [a, b]\n  - [c]\n' }, ['synonyms.yaml:3: language-file: two_way.1']],
    ['a notice that ends before it begins', { 'notices/n.md': article('title: N\nfrom: 2026-02-01\nuntil: 2026-01-01') }, ['notices/n.md:4: notice']],
    ['a setting that is none', { 'site.yaml': 'name: X\nbaseURL: https://a.example\n' }, ['site.yaml:2: unknown-key: "baseURL" is not a key of site.yaml. Did you mean "baseUrl"?']],
    ['a setting deep inside', { 'site.yaml': 'openingHours:\n  timeZone: Europe/Oslo\n  weekly:\n    monday: []\n' }, ['site.yaml:4: unknown-key: "openingHours.weekly.monday"']],
    ['a colour that is a comment', { 'site.yaml': 'theme:\n  brandColor: #1f5d4c\n' }, ['site.yaml:2: site-file: what follows "#" is a comment']],
    ['a channel without an address', { 'site.yaml': 'channels:\n  - id: mail\n    type: email\n' }, ['site.yaml:2: site-file: the channel "mail" is of type "email" and needs "address"']],
    ['a channel that runs a program', { 'site.yaml': 'channels:\n  - id: x\n    type: link\n    url: javascript:alert(1)\n' }, ['site.yaml:4: site-file']],
    ['a default language that is none of them', { 'site.yaml': 'locales: [en, sv]\ndefaultLocale: da\n', 'en/a/x.md': article('title: X') }, ['site.yaml:2: locale']],
    ['settings under another name', { 'site.yml': 'name: X\n' }, ['site.yml:1: file-name']],
    ['an article that is too deep', { 'a/x.md': article('title: X', `${'> '.repeat(50)}x`) }, ['a/x.md:5: too-large']],
  ])('%s: it says where and what to do, and writes nothing', async (_name, files, expected) => {
    const { report, said, outDir } = await build({ ...good, ...files });
    expect(report.written).toBe(false);
    for (const line of expected) expect(said.join('\n')).toContain(line);
    expect(fs.existsSync(outDir)).toBe(false);
    expect(fs.readdirSync(path.dirname(outDir))).toEqual([]);
  });

  it('says everything at once', async () => {
    const { said } = await build({ 'a/1.md': '---\ntitle: a: b\n---\n', 'a/2.md': 'x', 'a/3.md': article('title: C', '[x](y.md)'), 'a/4.md': article('title: D\nfoo: 1') });
    expect(said.filter((line) => line.startsWith('error')).map((line) => line.split(':')[0])).toEqual(['error a/1.md', 'error a/2.md', 'error a/3.md', 'error a/4.md']);
  });

  it('does not blame an article for the errors of another', async () => {
    const { said } = await build({ 'a/1.md': '---\ntitle: a: b\nid: a/one\n---\n', 'a/2.md': article('title: B\nrelated: [a/one]', '[x](1.md)') });
    expect(said.filter((line) => line.startsWith('error'))).toEqual([expect.stringContaining('a/1.md:2')]);
  });

  it('lets foreign content pass when told so, and shows what is there', async () => {
    const { report, read } = await build({ 'a/x.md': article('title: X\nms.author: y', 'a [b](c.md) ![d](e.png)') }, { unknownKeys: 'warn', brokenLinks: 'warn', missingImages: 'warn' });
    expect(report.written).toBe(true);
    expect(report.problems.map((problem) => problem.code).sort()).toEqual(['image-missing', 'link-broken', 'no-site-file', 'unknown-key']);
    expect(read('en/a/x/index.html')).toContain('<p>a <span>b</span> <span>d</span></p>');
  });

  it('shows a picture on another site as a link, so that nobody there learns who reads', async () => {
    const { read, said } = await build({ 'a/x.md': article('title: X', '![a map](https://maps.example/m.png)') });
    expect(read('en/a/x/index.html')).toContain('<p><a href="https://maps.example/m.png" rel="noopener">a map</a></p>');
    expect(said.join('\n')).toContain('a/x.md:5: remote-image');
  });

  it('follows no symbolic link to an article, and reads no pipe', async () => {
    const folder = contentFolder(good);
    fs.symlinkSync('.', path.join(folder, 'loop'));
    fs.symlinkSync('/etc/hostname', path.join(folder, 'a', 'host.md'));
    const outDir = path.join(temporaryFolder(), 'site');
    const report = await buildKb({ contentDir: folder, outDir, widgetDir: widgetFolder() });
    expect(report).toMatchObject({ articles: 1, written: true });
    expect(report.problems.map((problem) => `${problem.file} ${problem.code}`)).toEqual(['a/host.md link-not-followed', 'loop link-not-followed', 'site.yaml no-site-file']);
  });

  it('says what became of an article that an editor has saved as plain text', async () => {
    const { said } = await build({ ...good, 'a/pay.md.txt': article('title: Pay') });
    expect(said.join('\n')).toMatch(/a\/pay\.md\.txt:1: file-unused: .*call the file pay\.md/u);
  });

  it('keeps drafts back, and says so to those who link to them', async () => {
    const { report, said } = await build({ ...good, 'a/later.md': article('title: Later\nstatus: draft'), 'a/x.md': article('title: X', '[l](later.md)') });
    expect(report.written).toBe(false);
    expect(said.join('\n')).toContain('a/x.md:5: link-broken: the link "later.md" leads nowhere: that article is a draft');
  });

  it('takes in texts that articles share', async () => {
    const { read, said } = await build({ 'a/x.md': article('title: X', 'Open [!INCLUDE [hours](../includes/hours.md)].'), 'includes/hours.md': '---\nx: y\n---\n**8–17**' });
    expect(read('en/a/x/index.html')).toContain('<p>Open <strong>8–17</strong>.</p>');
    expect(said.join('\n')).toContain('includes:1: includes');
  });

  it('ends with texts that include each other', async () => {
    const { said } = await build({ 'a/x.md': article('title: X', '[!INCLUDE [i](../includes/i.md)]'), 'includes/i.md': '[!INCLUDE [i](i.md)] [!INCLUDE [i](i.md)]' });
    expect(said.join('\n')).toContain('in a circle');
  });
});
