import { describe, expect, it } from 'vitest';
import { readYaml } from '../../../../kb-builder/read/read-yaml.ts';
import { inEnglish } from '../../../../kb-builder/wording/message.ts';

describe('readYaml', () => {
  it('reads every value as it was written', () => {
    expect(readYaml('title: no\nversion: 1.10\nphone: 0105\nlist: [2026, yes]').value).toEqual({ title: 'no', version: '1.10', phone: '0105', list: ['2026', 'yes'] });
  });

  it('takes an empty value for none, and a quoted one for text', () => {
    expect(readYaml('a:\nb: ~\nc: "null"\nd: ""').value).toEqual({ c: 'null', d: '' });
  });

  it.each([
    ['a colon in a value', 'title: Error: cannot log in', 1, 'quotes: title: "Error: cannot log in"'],
    ['a colon in a list', 'questions:\n  - a\n  - b: c: d', 3, 'quotes'],
    ['a list without a blank', 'a: 1\nb:\n  - one\n  -two', 4, '"- two"'],
    ['a list at the edge without a blank', 'b:\n- one\n-two', 3, '"- two"'],
    ['a line without a colon', 'title: x\nsomething', 2, 'found "something"'],
    ['a tag', 'a: 1\ntitle: !!python/object/apply:os.system ["id"]', 2, 'tags'],
    ['a quote that stays open', 'a: 1\nb: "x', 2, 'never closed'],
    ['a bracket that stays open', 'a: 1\nb: [x\n', 2, 'bracket is opened and never closed'],
    ['what follows a list', '- [a, b]\nx: [a\n', 2, 'indentation here: "x: [a"'],
    ['a list where none may stand', 'a:\n - b\n- c\n', 3, 'here: "- c"'],
    ['a tab', 'a:\n\t- b', 2, 'tab'],
    ['a key given twice', 'a: 1\nb: 2\na: 3', 3, '"a" is given twice'],
    ['a reference', 'a: &x 1\nb: *x', 2, 'references'],
    ['a star in front', 'a: *', 1, 'quotes'],
  ])('says where and what to do: %s', (_name, text, line, advice) => {
    const { value, errors } = readYaml(text);
    expect(value).toBeUndefined();
    expect(errors[0]).toMatchObject({ line });
    expect(new Set(errors.map((error) => error.line)).size, 'one complaint a line').toBe(errors.length);
    expect(errors.map((error) => inEnglish(error.message)).join(' ')).toContain(advice);
  });

  it.each([
    ['brackets', '['.repeat(20_000)],
    ['braces on many lines', '{a:\n'.repeat(5_000)],
    ['dashes', '- '.repeat(5_000)],
  ])('survives deep nesting of %s', (_name, text) => {
    expect(inEnglish(readYaml(text).errors[0]!.message)).toContain('nested');
  });

  it('is not fooled by names of the language', () => {
    const { value } = readYaml('__proto__: {x: y}\nconstructor: z');
    expect(Object.keys(value as object)).toEqual(['__proto__', 'constructor']);
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });

  it('reads many keys in a moment', () => {
    const text = Array.from({ length: 20_000 }, (_, number) => `k${number}: v`).join('\n');
    expect(Object.keys(readYaml(text).value as object)).toHaveLength(20_000);
  });

  it('knows the line of every key, counted from where the text begins in its file', () => {
    const { lineOf } = readYaml('title: a\nquestions:\n  - x\n  - y', 2);
    expect([lineOf(['title']), lineOf(['questions']), lineOf(['questions', 1]), lineOf(['questions', 9]), lineOf(['absent'])]).toEqual([2, 3, 5, 3, 2]);
  });
});
