/** Text that is HTML already. Only this file makes it, from templates and from trees of checked nodes. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  toString(): string {
    return this.text;
  }
}

/** What may stand in a template: texts are escaped, HTML stays, lists are joined, nothing is nothing. */
export type HtmlValue = string | number | Html | readonly HtmlValue[] | false | undefined;

/** A template whose values are escaped, in text and in quoted attributes. */
export function html(strings: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  let text = strings[0]!;
  values.forEach((value, index) => {
    text += write(value) + strings[index + 1]!;
  });
  return new Html(text);
}

function write(value: HtmlValue): string {
  if (value === undefined || value === false) return '';
  if (value instanceof Html) return value.text;
  if (typeof value === 'object') return value.map(write).join('');
  return escape(String(value));
}

/** Escapes text for element content and for attributes in quotes. */
export function escape(text: string): string {
  return text.replace(/[&<>"']/gu, (character) => ESCAPES[character]!);
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
