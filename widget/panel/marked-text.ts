import { html, type TemplateResult } from 'lit/html.js';
import type { MarkedRange } from '../../core/search/search-answer.ts';

/** Text with what matched in `<mark>`. Ranges that do not fit the text are left out. */
export function markedText(text: string, marks: readonly MarkedRange[]): TemplateResult {
  const pieces: unknown[] = [];
  let at = 0;
  for (const [start, end] of marks) {
    if (start < at || end <= start || end > text.length) continue;
    pieces.push(text.slice(at, start), html`<mark>${text.slice(start, end)}</mark>`);
    at = end;
  }
  pieces.push(text.slice(at));
  return html`${pieces}`;
}
