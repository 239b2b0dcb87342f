import { expect, it } from 'vitest';
import { jsonModule } from '../../../../kb-builder/write/widget-files.ts';

it('gives JSON as a module of characters that take a byte each', async () => {
  const value = { words: 'åka "hem" \\ `${x}` \u2028 Łódź 🏠', list: ['</script>', 'it’s'] };
  const code = jsonModule(`${JSON.stringify(value)}\n`);
  expect(code).not.toMatch(/[^\0-\xff]/u);
  const { start } = await import(`data:text/javascript;charset=utf-8,${encodeURIComponent(code)}`) as { start(): string };
  const text = start();
  expect(text).not.toMatch(/[^\0-\xff]/u);
  expect(JSON.parse(text)).toEqual(value);
});
