/** Things closer together, for sites whose own pages are dense. What is pressed keeps its 44 pixels. */
export const compactCss = `
.panel { font-size: .9375em; line-height: 1.4; }
.bar { min-height: 3em; padding-block: 0; padding-inline-start: 1em; }
.bar:has([part=back-button]) { padding-inline-start: .4em; }
.view { padding-inline: 1em; padding-block-end: 1em; }
.ask { margin-inline: -1em; padding: 0 1em .6em; }
.ask label { font-size: 1.15em; margin-block-end: .4em; }
.search-box input { min-height: 2.95em; }
.row { min-height: 2.95em; padding-block: .25em; }
.result { padding-block: .55em; }
.list-title { margin-block: .7em .2em; }
.foot { padding: .35em 1em; }
.button, .icon-button, .link { min-height: 2.95em; }
.icon-button { width: 2.95em; height: 2.95em; }
.article-title { font-size: 1.3em; }
.prose :is(p, ul, ol, dl, pre, table, blockquote, figure, details, div) { margin-block: .55em; }
.prose :is(h2, h3, h4, h5, h6) { margin-block: 1.15em .3em; }
.after { margin-block-start: 1.1em; }
`;
