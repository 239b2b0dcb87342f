import { element } from './drawn.ts';

/** Longest wait for pictures; what has not come by then is missing on the paper. */
const MOST_WAIT_MS = 3000;

const PRINT_CSS = `
body { margin: 0; font: 11pt/1.5 system-ui, sans-serif; color: #000; background: #fff; }
h1 { font-size: 20pt; line-height: 1.2; margin: 0 0 .3em; } h2 { font-size: 14pt; } h3 { font-size: 12pt; } h2, h3 { break-after: avoid; margin: 1.2em 0 .3em; }
.address { color: #444; font-size: 9pt; margin: 0 0 1.5em; overflow-wrap: anywhere; }
img { max-width: 100%; height: auto; } table { border-collapse: collapse; width: 100%; } th, td { border: 1px solid #999; padding: .3em .5em; text-align: start; }
pre { white-space: pre-wrap; border: 1px solid #999; padding: .6em; } tr, img, pre, .note { break-inside: avoid; } .note { border: 1px solid #999; padding: .2em .8em; margin-block: .8em; }
.note-title { font-weight: 700; } .step, .copy, .section-link, .video-play, .mark { display: none; } button.enlarge { all: unset; } mark { background: none; color: inherit; }`;

/**
 * Prints the article alone, not the page around it: a copy of its nodes in a frame that nobody sees.
 * @param place Where the frame may stand while it is needed.
 */
export async function printArticle(article: { readonly title: string; readonly address: string; readonly locale: string; readonly body: Iterable<Node> }, place: ParentNode): Promise<void> {
  const frame = element('iframe', { class: 'print-frame', 'aria-hidden': 'true', tabindex: '-1', title: article.title });
  // Firefox puts another empty document into a new frame a moment later.
  const loaded = new Promise((resolve) => { frame.addEventListener('load', resolve, { once: true }); });
  place.append(frame);
  await Promise.race([loaded, new Promise((resolve) => { setTimeout(resolve, 300); })]);
  const page = frame.contentDocument;
  const view = frame.contentWindow as (Window & typeof globalThis) | null;
  if (!page || !view) {
    frame.remove();
    return;
  }
  page.title = article.title;
  page.documentElement.lang = article.locale;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(PRINT_CSS);
  page.adoptedStyleSheets = [sheet];
  const heading = page.createElement('h1');
  heading.textContent = article.title;
  const address = page.createElement('p');
  address.className = 'address';
  address.textContent = article.address;
  page.body.append(heading, address, ...[...article.body].map((node) => page.importNode(node, true)));
  for (const details of page.querySelectorAll('details')) details.open = true;
  const pictures = [...page.images].map((picture) => {
    picture.loading = 'eager';
    return picture.decode().catch(() => { /* printed without it */ });
  });
  await Promise.race([Promise.all(pictures), new Promise((resolve) => { setTimeout(resolve, MOST_WAIT_MS); })]);
  view.addEventListener('afterprint', () => { setTimeout(() => { frame.remove(); }); });
  view.focus();
  view.print();
}
