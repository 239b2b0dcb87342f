import hljs from 'highlight.js/lib/common';
import { escapeHtml } from './markdown-to-html.ts';

/** Longer code is shown without colours: nobody reads it in a help centre, and the time is better spent. */
const MAX_HIGHLIGHTED_CHARACTERS = 20_000;

/** Code as HTML, its words in classes (`hljs-string`) that the style sheet colours. A language that is not known stays plain. */
export function highlightCode(code: string, language: string | undefined): string {
  if (language === undefined || code.length > MAX_HIGHLIGHTED_CHARACTERS || hljs.getLanguage(language) === undefined) return escapeHtml(code);
  return hljs.highlight(code, { language, ignoreIllegals: true }).value;
}
