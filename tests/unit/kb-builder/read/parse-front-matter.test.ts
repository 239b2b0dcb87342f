import { describe, expect, it } from 'vitest';
import { describeProblem, ProblemList, type Strictness } from '../../../../kb-builder/content-problem.ts';
import { parseArticleFile } from '../../../../kb-builder/read/parse-front-matter.ts';

const STRICT: Strictness = { unknownKeys: 'error', missingImages: 'error', brokenLinks: 'error' };

function parse(text: string, strictness = STRICT): { article: ReturnType<typeof parseArticleFile>; said: string[] } {
  const problems = new ProblemList();
  const article = parseArticleFile('en/a/bad.md', text, strictness, problems);
  return { article, said: problems.sorted().map((problem) => `${problem.severity} ${describeProblem(problem)}`) };
}

describe('parseArticleFile', () => {
  it('reads what an editor writes', () => {
    const { article, said } = parse('---\ntitle:  How   do I pay? \nquestions: Can I use a card?\norder: 3\nupdated: 2026-10-14\nmust_rank:\n  pay: 1\n---\nBody');
    expect(said).toEqual([]);
    expect(article?.frontMatter).toMatchObject({ title: 'How do I pay?', questions: ['Can I use a card?'], order: 3, must_rank: { pay: 1 }, status: 'published' });
    expect([article?.body, article?.bodyLine]).toEqual(['Body', 9]);
  });

  it.each([
    ['no title', '---\nkeywords: [a]\n---\nText', 'error en/a/bad.md:1: title-missing: there is no title.'],
    ['an empty title', '---\norder: 1\ntitle:\n---\nText', 'error en/a/bad.md:1: title-missing'],
    ['no front matter, and a heading to take', '# Hello\n\nText', 'perhaps: title: "Hello"'],
    ['front matter that is never closed', '---\ntitle: a\n\nText', 'error en/a/bad.md:1: front-matter: the front matter is never closed'],
    ['a program', '---js\n{ title: 1 }\n---\nx', 'error en/a/bad.md:1: front-matter: front matter begins with a line of three hyphens'],
    ['TOML', '+++\ntitle = "a"\n+++\nx', 'TOML'],
    ['text instead of keys', '---\nhello\n---\nx', 'lines of "key: value"'],
    ['a misspelt key', '---\ntitle: a\nquestoins: [b]\n---\nx', 'error en/a/bad.md:3: unknown-key: "questoins" is not a key of this file. Did you mean "questions"?'],
    ["another program's key", '---\ntitle: a\nslug: ../../x\n---\nx', 'en/a/bad.md:3: unknown-key: "slug" is not a key of this file. The address comes from the file\'s name'],
    ['an order that is none', '---\ntitle: a\norder: first\n---\nx', 'en/a/bad.md:3: front-matter: order: found "first", expected a whole number'],
    ['a day that does not exist', '---\ntitle: a\nupdated: 2026-02-30\n---\nx', 'a date that exists'],
    ['a state that does not exist', '---\ntitle: a\nstatus: hidden\n---\nx', 'found "hidden", expected "published" or "draft"'],
    ['a question with a colon', '---\ntitle: a\nquestions:\n  - b\n  - c: d\n---\nx', 'en/a/bad.md:5: front-matter: questions.1'],
    ['a pattern with a domain', '---\ntitle: a\npages: [https://shop.example/x]\n---\nx', 'a path that begins with "/"'],
    ['a rank that is none', '---\ntitle: a\nmust_rank:\n  q: 0\n---\nx', 'en/a/bad.md:4: front-matter: must_rank.q: found 0'],
    ['an id with a tab', '---\ntitle: a\nid: "my\\tarticle"\n---\nx', 'without blanks'],
    ['an id with many blanks', '---\ntitle: a\nid: "my  article"\n---\nx', 'without blanks'],
    ['an id that climbs', '---\ntitle: a\nid: ../../etc\n---\nx', 'without ".."'],
    ['an id that is a path', '---\ntitle: a\nid: /var/tmp/x\n---\nx', 'not a path on a disk'],
  ])('says where and what to do: %s', (_name, text, expected) => {
    const { article, said } = parse(text);
    expect(article === undefined || said.some((line) => line.startsWith('error'))).toBe(true);
    expect(said.join('\n')).toContain(expected);
  });

  it.each(['https://evil.example/', '//evil.example', 'javascript:alert(1)', '/a/../../b', '/a\\b', '/%2e%2e/x', '/a//b', '/', '/a b', '/a?b', `/${'x'.repeat(300)}`, '/con:x'])('refuses to redirect from %s', (path) => {
    expect(parse(`---\ntitle: a\nredirect_from: [${JSON.stringify(path)}]\n---\nx`).said[0]).toMatch(/^error en\/a\/bad\.md:3: front-matter: redirect_from\.0/u);
  });

  it('keeps an id with a blank, as another program made it, and says so', () => {
    const { article, said } = parse('---\ntitle: a\nid: my article\n---\nx');
    expect(article?.frontMatter.id).toBe('my article');
    expect(said).toEqual(['warning en/a/bad.md:3: id: the id "my article" has blanks; it is kept as it is, but other programs may cut it there. Better: "my-article"']);
  });

  it('keeps an id with characters that nobody can see, as another program made it, and says so', () => {
    const { article, said } = parse('---\ntitle: a\nid: "my-article\u200b\u200b"\n---\nx');
    expect(article?.frontMatter.id).toBe('my-article\u200b\u200b');
    expect(said).toEqual(['warning en/a/bad.md:3: id: the id has characters that nobody can see; it is kept as it is, but whoever types it will not meet it. Better: "my-article"']);
    expect(parse('---\ntitle: a\nid: "\u200b"\n---\nx').article?.isBroken).toBe(true);
  });

  it('says every problem of a file at once', () => {
    expect(parse('---\ntitle: a\norder: x\nupdated: y\ncolour: red\n---\nx').said).toHaveLength(3);
  });

  it('reads front matter key by key where it cannot be read as a whole, and says what is wrong on its own line', () => {
    const { article, said } = parse('---\ntitle: "Never closed\nkeywords: [a, b\nquestion: x\norder: first\nquestions:\n  - Sound?\n---\nText');
    expect(said).toEqual([
      'error en/a/bad.md:2: front-matter: a quotation mark is opened and never closed; write the second one where the value ends',
      'error en/a/bad.md:3: front-matter: a bracket is opened and never closed; write ] or } where the list ends',
      'error en/a/bad.md:4: unknown-key: "question" is not a key of this file. Did you mean "questions"?',
      'error en/a/bad.md:5: front-matter: order: found "first", expected a whole number',
    ]);
    expect(article).toMatchObject({ isBroken: true, frontMatter: { questions: ['Sound?'] }, body: 'Text', bodyLine: 9 });
  });

  it('says once that the title is misspelt', () => {
    expect(parse('---\ntitel: How do I pay?\n---\nText').said).toEqual(['error en/a/bad.md:2: unknown-key: "titel" is not a key of this file. Did you mean "title"?']);
  });

  it('takes content that others wrote as it is, when told so', () => {
    const warn: Strictness = { ...STRICT, unknownKeys: 'warn' };
    const { article, said } = parse('---\nauthor: x\n---\n# The *title*\n\nText', warn);
    expect(article?.frontMatter.title).toBe('The title');
    expect(said.every((line) => line.startsWith('warning'))).toBe(true);
    expect(parse('---\nlayout: redirect\n---\n', warn)).toMatchObject({ article: undefined, said: [expect.stringContaining('empty-file'), expect.stringContaining('unknown-key')] });
  });

  it('leaves a second block of front matter to the text', () => {
    expect(parse('---\ntitle: A\n---\n---\ntitle: B\n---\nx').article).toMatchObject({ frontMatter: { title: 'A' }, body: '---\ntitle: B\n---\nx' });
  });
});
