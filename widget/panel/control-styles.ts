/** Those that the first stage needs too. */
export const baseCss = `
*, ::before, ::after { box-sizing: border-box; }
h1, h2, h3, p, ul, ol { margin: 0; padding: 0; }
ul, ol { list-style: none; }
h1, h2, h3 { font-size: 1em; font-weight: 600; line-height: 1.3; text-wrap: balance; }
a { color: var(--_accent-text); text-underline-offset: .18em; }
button, input, textarea, select { font: inherit; color: inherit; letter-spacing: inherit; margin: 0; }
:focus { outline: none; }
:focus-visible { outline: 2px solid var(--_accent-text); outline-offset: 2px; }
[hidden] { display: none !important; }
.icon-button { display: inline-grid; place-items: center; width: 2.75em; height: 2.75em; padding: 0; border: 0; border-radius: 50%;
  background: none; color: var(--_quiet); cursor: pointer; flex: none; }
.icon-button:hover { background: var(--_sunken); color: var(--_text); }
svg { width: 1.25em; height: 1.25em; flex: none; fill: none; stroke: currentColor; stroke-width: 2; stroke-linecap: round; stroke-linejoin: round; }
input:not([type=checkbox], [type=radio]), textarea, select { width: 100%; min-height: 2.75em; padding: .6em .8em; border: 1px solid var(--_field-line);
  border-radius: var(--_radius); background: var(--_surface); color: var(--_text); font-size: max(1em, 16px); line-height: 1.4; }
input:focus-visible, textarea:focus-visible, select:focus-visible { outline-offset: -1px; border-color: var(--_accent-text); }
::placeholder { color: var(--_quiet); opacity: 1; }
.visually-hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
`;

/**
 * Looks of the controls that every view shares: colours, buttons, fields, focus rings. A plain string, so that it serves
 * the panel's constructed style sheet and the `static styles` of a Lit element (`unsafeCSS(controlCss)`) alike.
 *
 * Everything is sized in `em`: the host element sets `font-size: medium`, which is the visitor's own default and not the
 * page's root size. Colours are the custom properties that the host element defines (see widget-theme.ts):
 * `--_accent` `--_on-accent` `--_accent-text` `--_accent-soft` `--_surface` `--_raised` `--_sunken` `--_text` `--_quiet`
 * `--_line` `--_field-line` `--_danger` `--_danger-soft` `--_warn-soft` `--_radius`; they are inherited into nested
 * shadow roots.
 */
export const controlCss = `${baseCss}
figure, fieldset, legend { margin: 0; padding: 0; border: 0; }
@media (forced-colors: active) { .icon-button { color: ButtonText; } }
.button { display: inline-flex; align-items: center; justify-content: center; gap: .5em; min-height: 2.75em; padding: .5em 1.1em;
  border: 1px solid transparent; border-radius: var(--_radius); background: var(--_accent); color: var(--_on-accent);
  font-weight: 600; line-height: 1.25; text-align: center; text-decoration: none; cursor: pointer; }
.button:hover { filter: brightness(1.08); }
.button:active { filter: brightness(.94); }
.button[disabled], .button[aria-disabled=true] { opacity: .55; cursor: default; }
.button.quiet { background: var(--_surface); color: var(--_text); border-color: var(--_field-line); }
.button.quiet:hover { background: var(--_sunken); filter: none; }
.button.soft { background: var(--_accent-soft); color: var(--_accent-text); }
.link { min-height: 2.75em; padding: .35em .25em; border: 0; border-radius: .4em; background: none; color: var(--_accent-text);
  text-decoration: underline; text-underline-offset: .18em; cursor: pointer; text-align: start; }

.field { display: grid; gap: .4em; }
.field > label, .field > .label { font-weight: 600; }
.field > .hint { color: var(--_quiet); font-size: .9em; }
.field > .error { color: var(--_danger); font-size: .9em; }
textarea { min-height: 5.5em; resize: vertical; }
input[type=checkbox], input[type=radio] { width: 1.5em; height: 1.5em; accent-color: var(--_accent); flex: none; }

.card { padding: 1em; border: 1px solid var(--_line); border-radius: var(--_radius); background: var(--_raised); }
.note { padding: .8em 1em; border-radius: var(--_radius); background: var(--_accent-soft); color: var(--_text); }
.note.warning { background: var(--_warn-soft); }
.note.critical { background: var(--_danger-soft); }
.quiet-text { color: var(--_quiet); font-size: .9em; }

@media (forced-colors: active) {
  .button, .card, .note { border: 1px solid ButtonText; }
}
`;
