/**
 * Elements of the page's document, outside of shadow trees. By the browser's own method, and in the browser's own document: a form or
 * image of the page named "querySelectorAll" takes the method's place.
 */
export const askPage = <T extends Element = HTMLElement>(selector: string): T[] => [...HTMLDocument.prototype.querySelectorAll.call(window.document, selector) as NodeListOf<T>];
