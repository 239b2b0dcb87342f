import type { KeyDocumentation } from './read/front-matter-schema.ts';

/** Keys as a Markdown table, from the same texts that check them: `docs/content.md` holds it between two comments, and a test compares. */
export function keyTable(keys: Readonly<Record<string, KeyDocumentation>>): string {
  const rows = Object.entries(keys).map(([key, { meaning, example }]) => `| \`${key}\` | ${cell(meaning)} | ${example.split('\n').map((line) => `\`${line.replace(/^ {2}/u, '  ')}\``).join('<br>')} |`);
  return ['| key | meaning | example |', '| --- | --- | --- |', ...rows].map((row) => row.trimEnd()).join('\n');
}

function cell(text: string): string {
  return text.replace(/\|/gu, '\\|');
}
