/** An element with its attributes and, if given, its text. */
export function element<TTag extends keyof HTMLElementTagNameMap>(tag: TTag, attributes: Readonly<Record<string, string>>, text?: string): HTMLElementTagNameMap[TTag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  if (text !== undefined) made.textContent = text;
  return made;
}

const SVG = 'http://www.w3.org/2000/svg';

/** Strokes in the colour of the text around them; decoration, since the control around it has a name. */
function drawn(className: string, ...paths: string[]): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  svg.setAttribute('class', `mark ${className}`);
  for (const shape of paths) {
    const path = document.createElementNS(SVG, 'path');
    path.setAttribute('d', shape);
    svg.append(path);
  }
  return svg;
}

export const tickMark = (): SVGSVGElement => drawn('tick', 'm5 12.5 4.5 4.5L19 7.5');
export const playMark = (): SVGSVGElement => drawn('play', 'M8 5.5v13l11-6.5z');
export const copyMark = (): SVGSVGElement => drawn('copy-mark', 'M9 9h11v11H9z', 'M5 15H4V4h11v1');
export const linkMark = (): SVGSVGElement => drawn('link-mark', 'M10 14a4 4 0 0 0 6 .4l3-3a4 4 0 0 0-5.7-5.7L12 7', 'M14 10a4 4 0 0 0-6-.4l-3 3a4 4 0 0 0 5.7 5.7L12 17');
export const closeMark = (): SVGSVGElement => drawn('close', 'M6 6l12 12M18 6 6 18');
