/*
 * The page's document, as the browser made it. On the document itself a form, an image or a frame of the page stands in the place of
 * whatever it is named after: `<form name="createElement">`. And some pages put functions of their own there. The bundler puts this
 * in the place of `document` wherever the widget says it (vite.widget.config.ts), in the libraries too.
 */

const page = window.document;

/** Reads what all documents have, and nothing that is this one's alone. It is no node: where the browser asks for one, give it `window.document`. */
export const pageDocument: Document = new Proxy(page, {
  get(_page, name) {
    const value: unknown = Reflect.get(HTMLDocument.prototype, name, page);
    return typeof value === 'function' ? value.bind(page) as unknown : value;
  },
});
