/*
 * Lit's templates become nodes here instead of through `innerHTML`, which pages may forbid (Trusted Types) and which reads
 * another language on pages of XML. The bundler puts this in Lit's place (vite.widget.config.ts). What comes in are the
 * templates of our own source, with markers where values will be and never a value; so this knows the HTML that they are
 * written in, and nothing of the lenience for the HTML of others.
 */

const HTML = 'http://www.w3.org/1999/xhtml';
const SVG = 'http://www.w3.org/2000/svg';

/** A comment, one of Lit's markers, an end tag, a start tag, or text. */
const TOKEN = /<!--([\s\S]*?)-->|<(\?[^>]*)>|<\/([\w-]+)\s*>|<([\w-]+)((?:"[^"]*"|'[^']*'|[^"'>])*?)(\/?)>|([^<]+)/gy;
const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;
const VOID = /^(?:br|hr|img|input)$/;

/** What Lit puts behind the name of an attribute whose value comes later. As it ships, the end is no name for `setAttribute`. */
export const BOUND = '-lit';

/** @throws when the text is not what {@link TOKEN} knows, or tags do not match: a defect of ours that each test of a view would show. */
export function templateNodes(text: string): HTMLTemplateElement {
  const template = document.createElement('template');
  // Elements of a template's own document are asleep: none of ours begins its life in here.
  const asleep = template.content.ownerDocument;
  const open: (DocumentFragment | Element)[] = [template.content];
  let at = 0;
  while (at < text.length) {
    TOKEN.lastIndex = at;
    const [token, comment, marker, end, start, attributes = '', closed, words] = TOKEN.exec(text) ?? [];
    const inside = open.at(-1)!;
    if (token === undefined) break;
    if (words !== undefined) inside.append(words);
    else if (start !== undefined) {
      const isSvg = start === 'svg' || (inside as Element).namespaceURI === SVG;
      const element = asleep.createElementNS(isSvg ? SVG : HTML, start);
      let bound = 0;
      for (const [, name, ...values] of attributes.matchAll(ATTRIBUTE)) {
        // Lit knows the real names by their order.
        element.setAttribute(name!.endsWith(BOUND) ? `v${bound += 1}${BOUND}` : name!, values.find((value) => value !== undefined) ?? '');
      }
      inside.append(element);
      if (closed === '' && !VOID.test(start)) open.push(element);
    } else if (end === undefined) inside.append(asleep.createComment(comment ?? marker!));
    else if ((open.pop() as Element).localName !== end) break;
    at = TOKEN.lastIndex;
  }
  if (at < text.length || open.length > 1) throw new Error(`A template of the widget cannot be read at "${text.slice(at, at + 40)}".`);
  return template;
}
