import { Marked, type Tokens } from 'marked';
import { highlightCode } from './highlight-code.ts';

/** Class of the box in front of a task, `- [x] done`. */
export const TASK_CLASS = 'task';

const markdown = new Marked({
  gfm: true,
  renderer: {
    code({ text, lang }: Tokens.Code): string {
      const language = /^[\w+#.-]{1,40}/u.exec(lang?.trim() ?? '')?.[0].toLowerCase();
      const code = highlightCode(text.replace(/\n$/u, ''), language);
      return `<pre${language === undefined ? '' : ` data-language="${escapeHtml(language)}"`}><code>${code}\n</code></pre>\n`;
    },
    // A form field cannot stand in an article; a box drawn as a character says the same.
    checkbox({ checked }: Tokens.Checkbox): string {
      return `<span class="${TASK_CLASS}">${checked ? '☑' : '☐'}</span> `;
    },
  },
});

/** GitHub-flavoured Markdown to HTML, which is not safe yet. The only file that knows the Markdown library. */
export function markdownToHtml(text: string): string {
  return markdown.parse(text, { async: false });
}

export function escapeHtml(text: string): string {
  return text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;').replace(/"/gu, '&quot;');
}
