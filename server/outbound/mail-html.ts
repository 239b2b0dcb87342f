/** A simple page for mail programs: one column, no pictures, nothing fetched when it is read. `blocks` are HTML already. */
export function mailHtml(locale: string, title: string, blocks: readonly string[]): string {
  return [
    `<!doctype html><html lang="${escapeHtml(locale)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(title)}</title></head>`,
    '<body style="margin:0;padding:24px;font:16px/1.5 system-ui,-apple-system,\'Segoe UI\',Roboto,sans-serif;color:#171b1f;background:#ffffff"><div style="max-width:560px;margin:0 auto">',
    ...blocks,
    '</div></body></html>',
  ].join('\n');
}

/** @param content HTML. */
export function mailParagraph(content: string, style = ''): string {
  return `<p style="margin:0 0 16px;${style}">${content}</p>`;
}

/** Small print. */
export const QUIET = 'font-size:14px;color:#59626b';

export function mailButton(link: string, words: string): string {
  return `<a href="${escapeHtml(link)}" style="display:inline-block;padding:10px 18px;border-radius:10px;background:#1f5d4c;color:#ffffff;font-weight:600;text-decoration:none">${escapeHtml(words)}</a>`;
}

/** Text as HTML, line by line. */
export function htmlLines(text: string): string {
  return escapeHtml(text).replaceAll('\n', '<br>');
}

export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;');
}

/** A line break in a header would begin another header. */
export function oneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
}
