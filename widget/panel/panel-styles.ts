/**
 * Looks of the panel and its views. Sizes in `em` of the visitor's own text size, logical directions only, colours only
 * from the theme (widget-theme.ts).
 */
export const panelCss = `
.launcher { z-index: 2147483000; transition: filter .15s; }
.launcher:hover { filter: brightness(1.08); }
.launcher.has-conversation::after { content: ""; position: absolute; inset-block-start: -.1em; inset-inline-end: .1em; width: .85em; height: .85em;
  border-radius: 50%; background: #d6392f; border: 2px solid var(--_surface); }

.panel { all: unset; box-sizing: border-box; position: fixed; z-index: 2147483001; inset: auto; inset-inline-end: var(--hjelp-inline, 20px);
  inset-block-end: calc(var(--hjelp-block, 20px) + env(safe-area-inset-bottom)); flex-direction: column; overflow: clip;
  width: min(var(--hjelp-width, 26em), 100vw - 2 * var(--hjelp-inline, 20px)); height: min(var(--hjelp-height, 44em), 100dvh - 2 * var(--hjelp-block, 20px));
  border: 1px solid var(--_line); border-radius: calc(var(--_radius) * 1.35); background: var(--_surface); color: var(--_text);
  font: 400 medium/1.5 var(--hjelp-font, system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif);
  -webkit-text-size-adjust: 100%; text-size-adjust: 100%; text-align: start; overflow-wrap: break-word; cursor: auto;
  box-shadow: 0 1px 2px #00000014, 0 12px 40px #00000026; }
.panel:popover-open, .panel[open] { display: flex; animation: hjelp-in .18s cubic-bezier(.2, .8, .2, 1); }
.panel:not(:popover-open, [open]) { display: none; }
.panel::backdrop { display: none; }
/* The corner follows the page's direction, what is inside follows the articles'. */
.inside { display: contents; }
.panel.full { inset: var(--_visible-top, 0) 0 auto; width: 100%; height: var(--_visible-height, 100dvh); max-width: none; max-height: none; border: 0; border-radius: 0;
  padding: env(safe-area-inset-top) env(safe-area-inset-right) env(safe-area-inset-bottom) env(safe-area-inset-left); }
@keyframes hjelp-in { from { opacity: 0; transform: translateY(.75em) scale(.985); } }

.bar { display: flex; align-items: center; gap: .25em; flex: none; min-height: 3.5em; padding: .35em .4em .35em 1.25em; padding-inline: 1.25em .4em; }
.bar:has([part=back-button]) { padding-inline-start: .4em; }
.bar-title { flex: 1; font-weight: 650; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
.directed:dir(rtl) { transform: scaleX(-1); }

.view { position: relative; flex: 1; min-height: 0; overflow: hidden auto; overscroll-behavior: contain; padding: 0 1.25em 1.5em; scrollbar-width: thin; }
.view { scroll-padding-block: .5em 1em; }
.view.search { scroll-padding-block-start: 8em; }
.view:focus-visible { outline-offset: -2px; }
.focus-here { outline: none; }

.ask { position: sticky; top: 0; z-index: 1; margin: 0 -1.25em; padding: .1em 1.25em 1em; background: var(--_surface); }
.ask label { display: block; margin-block-end: .6em; font-size: 1.35em; font-weight: 680; line-height: 1.25; letter-spacing: -.01em; text-wrap: balance; }
.search-box { position: relative; display: flex; align-items: center; }
.search-box > svg { position: absolute; inset-inline-start: .9em; color: var(--_quiet); pointer-events: none; }
.search-box input { min-height: 3.1em; padding-inline: 2.7em 2.9em; border-radius: calc(var(--_radius) * 1.1); appearance: none; }
.search-box input::-webkit-search-cancel-button { display: none; }
.search-box .icon-button { position: absolute; inset-inline-end: .15em; }

.list-title { margin: 1.1em 0 .35em; color: var(--_quiet); font-size: .875em; font-weight: 600; }
.rows { margin-inline: -.75em; }
.row { display: flex; align-items: center; justify-content: space-between; gap: .75em; min-height: 2.9em; padding: .6em .75em; border-radius: var(--_radius);
  color: var(--_text); text-decoration: none; line-height: 1.4; }
.row:hover { background: var(--_sunken); }
.row:focus-visible { outline-offset: -2px; }
.row > svg { width: 1em; height: 1em; color: var(--_quiet); }
.rows li + li .row { position: relative; }
.rows li + li .row::before { content: ""; position: absolute; inset: 0 .75em auto; border-block-start: 1px solid var(--_line); }
.rows li:hover .row::before, .rows li:hover + li .row::before { border-color: transparent; }
.result { display: block; padding-block: .75em; }
.result-title { display: block; font-weight: 600; color: var(--_accent-text); }
.passage { display: block; margin-block-start: .2em; color: var(--_quiet); font-size: .92em; }
mark { background: var(--_accent-soft); color: inherit; font-weight: 650; border-radius: .2em; padding: 0 .1em; margin: 0 -.1em; }
.passage mark { color: var(--_text); }

.notices { display: grid; gap: .6em; margin-block: .25em .5em; }
.note h2 { margin-block-end: .15em; }
.note .kind { font-size: .8em; font-weight: 650; }
.note + .rows { margin-block-start: .5em; }
.no-answer { padding-block: .5em 1em; }
.no-answer h2 { font-size: 1.1em; margin-block-end: .25em; }
.missing { display: grid; gap: .75em; margin-block-start: 1em; }
.missing .button, .reasons .button { justify-self: start; }
.contact-offer { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: .6em 1em; margin-block-start: 1em; }
.trouble { padding-block: 1.5em; display: grid; gap: .6em; }
.trouble h2 { font-size: 1.15em; }
.choices { display: flex; flex-wrap: wrap; gap: .6em; margin-block-start: .5em; }

.loading { display: grid; gap: .9em; padding-block: 1em; }
.loading i { height: .8em; border-radius: .4em; background: var(--_sunken); animation: hjelp-wait 1.2s ease-in-out infinite alternate; }
.loading i:nth-of-type(2) { width: 82%; } .loading i:nth-of-type(3) { width: 64%; }
.loading .late { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
@keyframes hjelp-wait { to { opacity: .45; } }

.category { color: var(--_quiet); font-size: .875em; }
.article-title { margin-block: .1em .5em; font-size: 1.45em; font-weight: 680; line-height: 1.25; letter-spacing: -.012em; }
.article > .note { margin-block-end: 1em; }
.jump { display: inline-flex; align-items: center; gap: .4em; min-height: 2.75em; margin-block-end: .75em; padding: .4em .9em; border: 0; border-radius: 2em;
  background: var(--_accent-soft); color: var(--_accent-text); font-size: .92em; font-weight: 600; text-align: start; cursor: pointer; }
.jump svg { width: 1em; height: 1em; rotate: 90deg; }
.after { display: grid; gap: .5em; margin-block-start: 1.75em; }
.meta { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: center; gap: .25em 1em; color: var(--_quiet); font-size: .9em; }
.meta a, .foot-link { display: inline-flex; align-items: center; gap: .35em; min-height: 2.75em; }
.meta svg, .foot-link svg { width: 1em; height: 1em; }
.vote, .vote-thanks { display: flex; flex-wrap: wrap; align-items: center; gap: .5em; padding: .75em 1em; border-radius: var(--_radius); background: var(--_sunken); }
.vote > span { flex: 1 1 9em; font-weight: 600; }
.vote-buttons { display: flex; gap: .5em; }
.vote .button { padding-inline: .9em; }
.vote-thanks:focus { outline: none; }
.reasons { display: grid; gap: .9em; }
.reason-title { font-weight: 600; margin-block-end: .25em; }
.choice { display: flex; align-items: center; gap: .7em; min-height: 2.75em; cursor: pointer; }

.foot { display: flex; align-items: center; justify-content: space-between; gap: .75em; flex: none; flex-wrap: wrap; padding: .6em 1.25em; border-block-start: 1px solid var(--_line); }
.foot .button { padding-inline: .9em; }
.foot .with-icon { display: inline-flex; align-items: center; gap: .4em; text-decoration: none; }
.foot .with-icon:hover { text-decoration: underline; text-underline-offset: .18em; }
.foot-link { margin-inline-start: auto; font-size: .875em; }

/* The article's own text */
.prose > :first-child { margin-block-start: 0; }
.prose :is(p, ul, ol, dl, pre, table, blockquote, figure, details, div) { margin-block: .75em; }
.prose :is(h2, h3, h4, h5, h6) { margin-block: 1.5em .4em; font-size: 1.12em; font-weight: 650; line-height: 1.3; scroll-margin-top: .75em; }
.prose :is(h3, h4, h5, h6) { font-size: 1em; }
.prose [id]:focus { outline: none; }
.prose ul, .prose ol { padding-inline-start: 1.5em; list-style: disc; }
.prose ol { list-style: decimal; }
.prose ol::marker, .prose ol > li::marker { font-weight: 600; color: var(--_accent-text); }
.prose li { margin-block: .35em; padding-inline-start: .2em; }
.prose li > p { margin-block: .35em; }
.prose dt { font-weight: 600; } .prose dd { margin: 0 0 .5em; margin-inline-start: 1em; }
.prose img { display: block; max-width: 100%; height: auto; border-radius: var(--_radius); }
.prose figcaption { color: var(--_quiet); font-size: .9em; margin-block-start: .4em; }
.prose table { border-collapse: collapse; width: 100%; font-size: .9em; line-height: 1.4; }
.prose :is(th, td) { padding: .5em .55em; border-block-end: 1px solid var(--_line); text-align: start; vertical-align: top; overflow-wrap: normal; }
.prose th { font-weight: 600; background: var(--_sunken); }
.prose :is(td, th)[align=right] { text-align: end; } .prose :is(td, th)[align=center] { text-align: center; }
.prose [role=region], .prose pre { overflow: auto hidden; }
.prose pre { padding: .8em 1em; border-radius: var(--_radius); background: var(--_sunken); line-height: 1.5; }
.prose :is(code, kbd, samp) { font: .88em/1.4 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; background: var(--_sunken); border-radius: .35em; padding: .12em .35em; }
.prose pre code { padding: 0; background: none; }
.prose kbd { border: 1px solid var(--_field-line); border-block-end-width: 2px; }
.prose blockquote { margin-inline: 0; padding: .1em 1em; border-inline-start: 3px solid var(--_accent); background: var(--_sunken); border-radius: 0 var(--_radius) var(--_radius) 0; }
.prose hr { border: 0; border-block-start: 1px solid var(--_line); margin-block: 1.5em; }
.prose summary { min-height: 2.75em; padding-block: .6em; font-weight: 600; cursor: pointer; }
.prose del { color: var(--_quiet); }
.prose .hljs-comment, .prose .hljs-quote { color: var(--_quiet); font-style: italic; }
.prose :is(.hljs-keyword, .hljs-selector-tag, .hljs-built_in, .hljs-name, .hljs-tag) { color: var(--_accent-text); font-weight: 600; }
.prose :is(.hljs-string, .hljs-attr, .hljs-attribute, .hljs-number, .hljs-literal) { color: light-dark(#7a4b00, #e8c07a); }

@media (prefers-reduced-motion: reduce) { .panel, .loading i { animation: none !important; } .launcher { transition: none; } }
@media (prefers-contrast: more) { .panel { --_quiet: var(--_text); --_line: var(--_field-line); border-color: currentColor; } }
@media (forced-colors: active) {
  .panel { border: 2px solid CanvasText; }
  .launcher { border: 2px solid ButtonText !important; }
  mark { forced-color-adjust: none; background: Mark; color: MarkText; }
  .row:focus-visible, .row:hover { outline: 2px solid Highlight; outline-offset: -2px; }
}
`;
