/**
 * Runs on every page of the preview: reloads it when there is a new build, and shows what stands in the way of one. It
 * is text, because it runs in a browser and this room is Node's; it makes every node by hand, so that a problem's
 * wording (which quotes the content) is never read as HTML.
 */
export const PREVIEW_SCRIPT = `(() => {
  const build = Number(new URL(document.currentScript.src).searchParams.get('build'));
  const make = (tag, properties, ...children) => { const node = Object.assign(document.createElement(tag), properties); node.append(...children); return node; };
  let overlay;
  let dismissed = '';

  const show = ({ problems, texts, lang }) => {
    overlay?.remove();
    overlay = undefined;
    const key = JSON.stringify(problems);
    if (problems.length === 0 || key === dismissed) return;
    const host = make('div', {});
    const root = host.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
    root.adoptedStyleSheets = [sheet];
    const close = make('button', { type: 'button', textContent: texts.dismiss });
    const hide = () => { dismissed = key; host.remove(); };
    close.addEventListener('click', hide);
    root.addEventListener('keydown', (event) => { if (event.key === 'Escape') hide(); });
    const list = make('ol', {}, ...problems.map((problem) => make('li', {}, make('code', { textContent: problem.file + ':' + problem.line }), make('span', { textContent: problem.message }), make('small', { textContent: problem.code }))));
    root.append(make('section', { role: 'alert', lang },
      make('header', {}, make('h2', { textContent: texts.title }), close),
      make('p', { textContent: texts.remedy }), list));
    document.body.append(host);
    overlay = host;
  };

  const STYLE = ':host{all:initial}section{position:fixed;inset:auto 16px 16px;max-width:760px;max-height:min(70vh,560px);overflow:auto;margin-inline:auto;padding:20px 24px;border-radius:14px;background:#fff;color:#1b2024;box-shadow:0 0 0 2px #a52a2a,0 18px 50px #0006;font:16px/1.5 system-ui,sans-serif;z-index:2147483647}header{display:flex;align-items:center;justify-content:space-between;gap:16px}h2{margin:0;font-size:18px;color:#a52a2a}p{margin:4px 0 12px;color:#55606a}ol{margin:0;padding:0;list-style:none;display:grid;gap:12px}li{display:grid;gap:2px;padding-top:12px;border-top:1px solid #e0e4e3}code{font:600 14px/1.4 ui-monospace,monospace;color:#1d4f8f;overflow-wrap:anywhere}small{color:#55606a}button{font:600 15px system-ui,sans-serif;min-height:44px;padding:0 18px;border:1px solid #868f8d;border-radius:10px;background:none;color:inherit;cursor:pointer}button:focus-visible{outline:2px solid #1d4f8f;outline-offset:2px}@media (prefers-color-scheme:dark){section{background:#1c2025;color:#eceff1;box-shadow:0 0 0 2px #ffaaa5,0 18px 50px #000a}h2{color:#ffaaa5}p,small{color:#aab4bc}code{color:#9cc4ff}li{border-color:#2f353b}}';

  new EventSource('/__hjelp/changes').addEventListener('state', (event) => {
    const state = JSON.parse(event.data);
    if (state.build !== build) location.reload();
    else show(state);
  });
})();
`;
