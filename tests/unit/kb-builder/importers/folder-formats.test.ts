import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { FIXTURES, importFiles, importFrom } from './import-fixture.ts';

describe('a Docusaurus site', () => {
  // Its configuration ends the process that runs it: nothing of it may be run.
  const imported = importFrom('docusaurus', `${FIXTURES}docusaurus`);

  it('becomes categories in the order of the site, with the pictures that articles show', () => {
    expect(imported.files).toEqual(['en/guides/all-guides.md', 'en/guides/pair-lamp.md', 'en/guides/secret.md', 'en/start/install.md', 'images/guides/lamp.png', 'images/logo.png', 'site.yaml', 'sv/start/install.md']);
    expect(imported.read('site.yaml')).toContain(`categories:
  - id: guides
    title:
      en: Guides
  - id: start
    title:
      en: Get started
      sv: Kom igång
    description:
      en: The first ten minutes.
`);
  });

  it('turns notes, tabs, parts and pictures into plain Markdown', () => {
    expect(imported.read('en/start/install.md')).toBe(`---
title: How do I install the lamp app?
id: start/install
description: Scan the code on the box.
keywords:
  - app
  - download
  - lamp
  - Install
order: 1
updated: 2026-10-14
redirect_from:
  - /docs/begin/install
---

Scan the code, then read [how to pair](../guides/pair-lamp.md#wi-fi "Pair") or [the overview](../guides/all-guides.md).

> [!WARNING] Only indoors
>
> Keep it dry.

**iPhone**

Open **App Store**.

**Android**

Open **Google Play**.

## <a id="pics"></a>Pictures

![The lamp](../../images/guides/lamp.png)

![Logo](../../images/logo.png)

Switch off the **power** first.

\`\`\`js title="code.js"
const tabs = '<Tabs>'; // [not](a-link.md)
\`\`\`

See [pictures](#pics), nothing and [the shop](https://tallvik.example).
`);
  });

  it('takes the first heading as title, the index first, and drafts as drafts', () => {
    expect(imported.read('en/guides/all-guides.md')).toContain('title: All guides\nid: guides/index\norder: 1\n');
    expect(imported.read('en/guides/pair-lamp.md')).toContain('title: How do I pair a lamp?\nid: guides/pair-lamp\n');
    expect(imported.read('en/guides/secret.md')).toContain('status: draft');
  });

  it('links a translation to what was not translated', () => {
    expect(imported.read('sv/start/install.md')).toContain('id: start/install\n');
    expect(imported.read('sv/start/install.md')).toContain('[hur man parar](../../en/guides/pair-lamp.md)');
  });

  it('tells of programs, missing pictures and broken links with their lines', () => {
    expect(imported.notices('mdx')).toEqual([expect.stringMatching(/install\.mdx:28: the tabs stand below each other/u), expect.stringMatching(/install\.mdx:45: <Chart> is a program/u)]);
    expect(imported.notices('picture')).toEqual([expect.stringMatching(/install\.mdx:39: the picture "\.\/img\/missing\.png" \(The code\)/u)]);
    expect(imported.notices('link')).toEqual([expect.stringMatching(/install\.mdx:52: the link "\.\/nowhere\.md"/u)]);
    expect(imported.notices('sidebars')).toHaveLength(1);
  });

  it('builds without errors', async () => {
    expect(await imported.buildErrors()).toEqual([]);
  });
});

describe('a folder of Markdown', () => {
  const imported = importFrom('markdown', `${FIXTURES}markdown`, 'sv');

  it('becomes articles, with languages from file names and front matter in any dress', () => {
    expect(imported.files).toEqual(['en/konto/radera.md', 'files/prislista.pdf', 'images/key.png', 'site.yaml', 'sv/general/valkommen.md', 'sv/konto/losenord.md', 'sv/konto/om-kontot.md']);
    expect(imported.read('en/konto/radera.md')).toBe('---\ntitle: Delete my account\nid: konto/radera\nkeywords:\n  - remove\n  - gdpr\nstatus: draft\n---\n\nWrite to us.\n');
    expect(imported.read('sv/konto/losenord.md')).toBe(`---
title: Hur byter jag lösenord?
id: konto/losenord
description: Välj Glömt lösenord.
keywords:
  - lösenord
  - byta
questions:
  - Byta lösenord
updated: 2026-10-14
redirect_from:
  - /faq/losenord
---

Välj **Glömt lösenord**. ![Nyckel](../../images/key.png)

Skriv till [oss](mailto:hjalp@tallvik.example).

Ut ur mappen [bild]: \`![kod](x.png)\`

| a | b |
|---|---|
| [tillbaka](../general/valkommen.md) | [ref][r] |

[r]: om-kontot.md "titel"
`);
  });

  it('resolves links as web servers and editors do', () => {
    expect(imported.read('sv/general/valkommen.md')).toContain('[lösenord](../konto/losenord.md), [kontot](../konto/om-kontot.md), [PDF](../../files/prislista.pdf) och [butiken](/butik).');
  });

  it('never reaches out of the folder', () => {
    expect(imported.notices('link')).toContainEqual(expect.stringMatching(/losenord\.md:19: the link "\.\.\/\.\.\/\.\.\/\.\.\/etc\/passwd" was taken away/u));
  });

  it('builds without errors', async () => {
    expect(await imported.buildErrors()).toEqual([]);
  });

  it('takes language folders, front matter of Jekyll, and signposts', async () => {
    const { files, read, buildErrors } = importFiles('markdown', {
      'en/pay/cards.md': '---\nnav_title: Cards\nlayout: page\npermalink: /cards/\n---\n[Invoices]({{ site.baseurl }}/pay/invoices/){:target="_blank"} and [old](../old/moved.md)\n',
      'en/pay/invoices.md': '# Invoices\n\nBy e-mail.\n',
      'en/old/moved.md': '---\nredirect_to: /cards/\n---\n',
      'sv/pay/invoices.md': '# Fakturor\n\nMed e-post.\n',
    });
    expect(files).toEqual(['en/pay/cards.md', 'en/pay/invoices.md', 'site.yaml', 'sv/pay/invoices.md']);
    expect(read('en/pay/cards.md')).toBe('---\ntitle: Cards\nid: pay/cards\nredirect_from:\n  - /cards\n  - /old/moved\n---\n\n[Invoices](invoices.md) and [old](#)\n');
    expect(read('sv/pay/invoices.md')).toContain('id: pay/invoices\n');
    expect(await buildErrors()).toEqual([]);
  });

  it('brings headings into our levels and leaves code alone', () => {
    const { read } = importFiles('markdown', { 'a.md': '---\ntitle: T\n---\n# One\n\n### Two\n\n# Three\n\n```\n# not a heading\n```\n\nFour\n====\n' });
    expect(read('en/general/a.md')).toContain('## One\n\n### Two\n\n## Three\n\n```\n# not a heading\n```\n\nFour\n----');
  });

  const corpus = fileURLToPath(new URL('../../../../../shared/corpora/duckduckgo-en', import.meta.url));
  it.skipIf(!existsSync(corpus))('takes real help pages of others, which are not part of this project and may be absent', async () => {
    const real = importFrom('markdown', corpus, 'en');
    expect(real.report.articles).toBeGreaterThan(200);
    expect(real.report.notices.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(await real.buildErrors()).toEqual([]);
  }, 120_000);
});
