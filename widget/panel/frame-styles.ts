/**
 * Looks of the panel's frame, its search field and its lists: what the first stage shows too. Sizes in `em` of the visitor's
 * own text size, logical directions only, colours only from the theme (widget-theme.ts).
 * `.view` has the focus only when the panel puts it there, to be read and scrolled from: it draws no ring.
 */
export const frameCss = `
.launcher { z-index: 2147483000; overflow: visible; margin-block-end: env(safe-area-inset-bottom); cursor: pointer; transition: filter .15s; }
.launcher::before { box-sizing: content-box; }
.launcher:hover { filter: brightness(1.08); }

.panel { all: unset; box-sizing: border-box; position: fixed; z-index: 2147483001; inset: auto; inset-inline-end: var(--hjelp-inline, 20px);
  inset-block-end: calc(var(--hjelp-block, 20px) + env(safe-area-inset-bottom)); flex-direction: column; overflow: clip;
  width: min(var(--hjelp-width, 26em), 100vw - 2 * var(--hjelp-inline, 20px)); height: min(var(--hjelp-height, 44em), 100dvh - 2 * var(--hjelp-block, 20px));
  border: 1px solid var(--_line); border-radius: calc(var(--_radius) * 1.35); background: var(--_surface); color: var(--_text);
  font: 400 medium/1.5 var(--hjelp-font, system-ui, sans-serif);
  -webkit-text-size-adjust: 100%; text-align: start; overflow-wrap: break-word; cursor: auto;
  box-shadow: 0 1px 2px #00000014, 0 12px 40px #00000026; }
.panel:popover-open, .panel[open] { display: flex; animation: hjelp-in .18s cubic-bezier(.2, .8, .2, 1); }
.panel:not(:popover-open, [open]) { display: none; }
.panel::backdrop { display: none; }
/* The corner follows the page's direction, what is inside follows the articles'. */
.inside { display: contents; }
.panel.full { inset: var(--_visible-top, 0) 0 auto; width: 100%; height: var(--_visible-height, 100dvh); max-width: none; max-height: none; border: 0; border-radius: 0;
  padding: env(safe-area-inset-top) env(safe-area-inset-right) env(safe-area-inset-bottom) env(safe-area-inset-left); }
@keyframes hjelp-in { from { opacity: 0; transform: translateY(.75em) scale(.985); } }

.bar { display: flex; align-items: center; gap: .25em; flex: none; min-height: 3.5em; padding: .35em; padding-inline: 1.25em .4em; }
.bar-title { flex: 1; font-weight: 650; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }

.view { position: relative; flex: 1; min-height: 0; overflow: hidden auto; overscroll-behavior: contain; padding: 0 1.25em 1.5em; scrollbar-width: thin; }
.view, .focus-here { outline: none; }

.ask { position: sticky; top: 0; z-index: 1; margin: 0 -1.25em; padding: .1em 1.25em 1em; background: var(--_surface); }
.ask label { display: block; margin-block-end: .6em; font-size: 1.35em; font-weight: 680; line-height: 1.25; letter-spacing: -.01em; text-wrap: balance; }
.search-box { position: relative; display: flex; align-items: center; }
.search-box > svg { position: absolute; inset-inline-start: .9em; color: var(--_quiet); pointer-events: none; }
.search-box input { min-height: 3.1em; padding-inline: 2.7em 2.9em; border-radius: calc(var(--_radius) * 1.1); appearance: none; }
.search-box input::-webkit-search-cancel-button { display: none; }

.list-title { margin: 1.1em 0 .35em; color: var(--_quiet); font-size: .875em; font-weight: 600; }
.rows { margin-inline: -.75em; }
.row { display: flex; align-items: center; justify-content: space-between; gap: .75em; min-height: 2.9em; padding: .6em .75em; border-radius: var(--_radius);
  color: var(--_text); text-decoration: none; line-height: 1.4; }
.row > span { min-width: 0; overflow-wrap: anywhere; }
.row:hover { background: var(--_sunken); }
.row:focus-visible { outline-offset: -2px; }
.rows li + li .row { position: relative; }
.rows li + li .row::before { content: ""; position: absolute; inset: 0 .75em auto; border-block-start: 1px solid var(--_line); }
.rows li:hover .row::before, .rows li:hover + li .row::before { border-color: transparent; }
.result { display: block; padding-block: .75em; }
.result-title { display: block; font-weight: 600; color: var(--_accent-text); }

.loading { display: grid; gap: .9em; padding-block: 1em; }
.loading i { height: .8em; border-radius: .4em; background: var(--_sunken); animation: hjelp-wait 1.2s ease-in-out infinite alternate; }
.loading i + i { width: 82%; } .loading i + i + i { width: 64%; }
.loading .late { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
@keyframes hjelp-wait { to { opacity: .45; } }

.foot { display: flex; align-items: center; justify-content: space-between; gap: .75em; flex: none; flex-wrap: wrap; padding: .6em 1.25em; border-block-start: 1px solid var(--_line); }
.foot-link { margin-inline-start: auto; font-size: .875em; }

/* A low window, as on a telephone on its side, at 400 %, or with letters of twice the size: the room is for what is read. */
@media (max-height: 30em) {
  .bar { min-height: 0; padding-block: 0; }
  .foot { padding-block: 0; }
  .ask { position: static; padding-block-end: .5em; }
}

@media (prefers-reduced-motion: reduce) { .panel, .loading i { animation: none !important; } .launcher { transition: none; } }
`;
