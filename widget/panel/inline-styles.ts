/**
 * Looks of a panel that stands in the page. They win over those of the floating panel by being more specific, whichever
 * come first. The element itself is laid out by the page; `section` and all in it keep the page's styles out.
 */
export const inlineCss = `
.contact-offer { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: .6em 1em; margin-block-start: 1em; }
:host { display: block; }
section.panel[part] { all: initial; color-scheme: inherit; box-sizing: border-box; display: flex; flex-direction: column; position: relative; width: auto; min-block-size: inherit; height: auto; scroll-margin-block: 1em;
  --_pad: var(--hjelp-padding, clamp(1em, 4%, 2em)); --_column: max(var(--_pad), (100% - var(--hjelp-column, 46em)) / 2);
  border: 1px solid var(--_line); border-radius: calc(var(--_radius) * 1.35); background: var(--_surface); color: var(--_text); overflow-wrap: break-word; -webkit-text-size-adjust: 100%; text-size-adjust: 100%;
  font: 400 medium/1.5 var(--hjelp-font, system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif); }
/* A search box is no card: it takes the page's own ground and width. */
section.panel.box[part] { --_pad: var(--hjelp-padding, 0px); --_column: var(--_pad); border: 0; border-radius: 0; background: none; }
section.panel .ask { background: none; }
section.panel .view { flex: 1 0 auto; overflow: visible; padding: var(--_pad) var(--_column); scroll-margin-block: 1em; }
section.panel .bar { min-height: 0; padding: calc(var(--_pad) / 2) var(--_column) 0; }
section.panel .bar .link { display: inline-flex; align-items: center; gap: .2em; margin-inline-start: -.5em; padding-inline: .4em .6em; text-decoration: none; }
section.panel .bar .link:hover { text-decoration: underline; }
section.panel .bar + .view { padding-block-start: .4em; }
section.panel .foot { min-height: calc(3.95em + 1px); padding: .6em var(--_column); }
section.panel .ask { position: static; margin: 0; padding: 0 0 1em; }
section.panel .ask label { font-size: 1.45em; }
section.panel .search-box input { min-height: 3.4em; }
section.panel .view.search:not(:has(.ask ~ *)) .ask { padding-block-end: 0; }
section.panel.box .more-results { margin-block-end: 1em; }
/* Titles stand under the field's edge; without room beside them a row says by its line where the pointer is. */
section.panel.box .rows { margin-inline: 0; }
section.panel.box .result { padding-inline: 0; background: none; }
section.panel.box .result:hover .result-title { text-decoration: underline; text-underline-offset: .18em; }
section.panel.box .result:focus-visible { outline-offset: 2px; }
section.panel.box .rows li + li .result::before { inset-inline: 0; border-color: var(--_line); }
section.panel .result-title { font-size: 1.06em; }
section.panel .passage { font-size: 1em; max-inline-size: 68ch; }
section.panel .article-title { font-size: 1.75em; }
section.panel .prose { font-size: 1.04em; line-height: 1.6; }
section.panel .prose :is(h2, h3, h4, h5, h6)[id] { scroll-margin-block-start: 1.5em; }
@media print { section.panel[part] { display: flex !important; border: 0; } section.panel :is(.ask, .foot, .bar, .after) { display: none; } }
@media (prefers-contrast: more) { section.panel[part] { border-color: currentColor; } }
@media (forced-colors: active) { section.panel[part] { border: 2px solid CanvasText; } }
`;
