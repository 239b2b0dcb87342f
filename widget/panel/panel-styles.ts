import { frameCss } from './frame-styles.ts';

/**
 * Looks of the panel and its views. Sizes in `em` of the visitor's own text size, logical directions only, colours only
 * from the theme (widget-theme.ts).
 */
export const panelCss = `${frameCss}
.bar:has([part=back-button]) { padding-inline-start: .4em; }
.logo { height: 1.75em; width: auto; max-width: 40%; object-fit: contain; margin-inline-end: .5em; }
.directed:dir(rtl) { transform: scaleX(-1); }
.passage { display: block; margin-block-start: .2em; color: var(--_quiet); font-size: .92em; }
mark { background: var(--_accent-soft); color: inherit; font-weight: 650; border-radius: .2em; padding: 0 .1em; margin: 0 -.1em; }
.passage mark { color: var(--_text); }
.language { display: flex; align-items: center; justify-content: space-between; gap: 1em; margin-block-start: 1.25em; padding-block-start: .75em; border-block-start: 1px solid var(--_line); color: var(--_quiet); font-size: .92em; }
.language select { width: auto; max-width: 65%; min-height: 3em; background: var(--_surface); }
.foot .button { padding-inline: .9em; }
.foot .with-icon { display: inline-flex; align-items: center; gap: .4em; text-decoration: none; }
.foot .with-icon:hover { text-decoration: underline; text-underline-offset: .18em; }
@media (forced-colors: active) { mark { forced-color-adjust: none; background: Mark; color: MarkText; } }
.notices { display: grid; gap: .6em; margin-block: .25em .5em; }
.note h2 { margin-block-end: .15em; }
.note .kind { font-size: .8em; font-weight: 650; }
.note + .rows { margin-block-start: .5em; }
.no-answer { padding-block: .5em 1em; }
.no-answer h2 { font-size: 1.1em; margin-block-end: .25em; }
.missing { display: grid; gap: .75em; margin-block-start: 1em; }
.missing .button { justify-self: start; }
.more-results { margin-block: .6em; }
/* What takes long is said for all to see. */
.loading .late { width: auto; height: auto; animation: hjelp-late 0s 3s forwards; }
@keyframes hjelp-late { to { position: static; clip-path: none; } }
.trouble { padding-block: 1.5em; display: grid; gap: .6em; }
.notices, .missing, .trouble { grid-template-columns: 100%; }
.trouble h2 { font-size: 1.15em; }
.choices { display: flex; flex-wrap: wrap; gap: .6em; margin-block-start: .5em; }
.foot-link { display: inline-flex; align-items: center; gap: .35em; min-height: 3.15em; }
.foot-link svg { width: 1em; height: 1em; }

.view { scroll-padding-block: .5em 1em; }
.view.search { scroll-padding-block-start: 8em; }
.search-box .icon-button { position: absolute; inset-inline-end: .15em; }
.bar-title { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; white-space: normal; overflow-wrap: anywhere; line-height: 1.3; }
.foot > * { max-width: 100%; }
.row > svg { width: 1em; height: 1em; color: var(--_quiet); }
@media print { .panel { display: none !important; } }
@media (prefers-contrast: more) { .panel { --_quiet: var(--_text); --_line: var(--_field-line); border-color: currentColor; } }
@media (max-height: 30em) and (min-width: 19em) {
  .foot { flex-wrap: nowrap; }
  .foot :is(.button, .link) { flex: none; }
}
@media (max-height: 30em) {
  .view.search { scroll-padding-block-start: .5em; }
}
/* Letters of twice the size on a telephone: the room is for words, and long ones end in a hyphen. */
@media (max-width: 18em) {
  .inside { hyphens: auto; }
  .bar, .view, .ask, .foot { padding-inline: .75em; }
  .ask { margin-inline: -.75em; }
  .search-box > svg, .foot svg { display: none; }
  .search-box input { padding-inline: .6em 2.7em; }
  .foot { gap: 0; padding-block: .1em; }
  .foot > :is(a, button) { min-height: 44px; padding-block: 0; }
}
/* The field goes with the answers where it would leave them no room. */
dialog.panel .view { container-type: size; }
@container (max-height: 14em) { .view.search .ask { position: static; } }
@media (forced-colors: active) {
  .panel { border: 2px solid CanvasText; }
  .loading .late { all: unset; }
  .loading i { display: none; }
  .row:focus-visible, .row:hover { outline: 2px solid Highlight; outline-offset: -2px; }
}
`;
