/** Looks of the contact view, on top of the controls that all views share (control-styles.ts). */
export const contactCss = `
:host { display: grid; grid-template-columns: minmax(0, 1fr); gap: 1.1em; padding-block-end: .5em; }
h2 { font-size: 1.45em; font-weight: 680; line-height: 1.25; letter-spacing: -.012em; }
h2:focus, h3:focus { outline: none; }
.intro { color: var(--_quiet); margin-block-start: -.6em; }
form { display: grid; grid-template-columns: minmax(0, 1fr); gap: 1.1em; }
#question { min-height: 6.5em; line-height: 1.5; field-sizing: content; max-height: 16em; }
.error { color: var(--_danger); font-size: .9em; }
textarea[aria-invalid=true] { border-color: var(--_danger); }

.row { display: flex; align-items: center; gap: .75em; width: 100%; min-height: 2.9em; padding: .5em .75em; border: 0; border-radius: var(--_radius);
  background: none; color: var(--_text); text-align: start; text-decoration: none; line-height: 1.4; cursor: pointer; }
.row > span:first-child { flex: 1; }
.private { margin-block-start: .35em; color: var(--_quiet); font-size: .9em; }
.private:empty { position: absolute; }
.row.running { padding: .7em 1em; background: var(--_accent-soft); color: var(--_accent-text); font-weight: 600; }
.directed:dir(rtl) { transform: scaleX(-1); }

/* As high while it waits as with one article in it. */
.suggestions { position: relative; min-height: 4.9em; margin-block: -.35em; border-radius: var(--_radius); box-sizing: border-box; }
p.suggestions { display: grid; place-items: center; min-height: 5.44em; margin-block: -.39em; padding-inline: 1em; border: 1px dashed var(--_line); font-size: .9em; text-align: center; }
section.suggestions { padding-block: .55em .25em; background: var(--_accent-soft); }
.suggestions h3 { padding-inline: .85em 4.5em; overflow: hidden; color: var(--_quiet); font-size: .85em; line-height: 1.4; text-overflow: ellipsis; white-space: nowrap; }
.suggestions .row { padding-block: .3em; color: var(--_accent-text); font-weight: 600; }
.suggestions li:first-child .row > span { min-width: 0; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.suggestions .more { position: absolute; inset: -.2em .25em auto auto; width: 3.06em; height: 3.06em; color: var(--_accent-text); font-size: .9em; font-weight: 600; }
.suggestions .more:dir(rtl) { inset: -.2em auto auto .25em; }
.suggestions .row:hover { text-decoration: underline; text-underline-offset: .18em; }
.suggestions svg { width: 1em; height: 1em; }

/* In brief, so that the button that sends is in sight. */
.fold { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: .25em .75em; margin-block-end: .4em; }
.fold .link { display: inline-flex; align-items: center; gap: .3em; justify-content: flex-end; flex: none; min-width: 3.06em; min-height: 3.06em; margin-block: -.67em; padding-inline: 0; font-size: .9em; text-decoration: none; }
.fold .link:hover { text-decoration: underline; }
.fold svg { width: 1em; height: 1em; }
.fold [aria-expanded=true] svg { transform: scaleY(-1); }
.brief { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden; overflow-wrap: anywhere; }
.handover { padding: 1em; border: 1px solid var(--_line); border-radius: var(--_radius); background: var(--_raised); }
.follow { display: flex; align-items: start; gap: .7em; min-height: 2.75em; padding-block: .5em; cursor: pointer; }
.follow input { flex: none; width: 1.25em; height: 1.25em; margin: .1em 0 0; accent-color: var(--_accent); }
.handover h4 { margin: .9em 0 .1em; color: var(--_quiet); font-size: .85em; font-weight: 600; }
.line { display: flex; align-items: center; gap: .25em; min-height: 2.75em; padding-block: .3em; line-height: 1.4; }
.line + .line { border-block-start: 1px solid var(--_line); }
.line > div { flex: 1; min-width: 0; overflow-wrap: anywhere; }
.detail { display: block; color: var(--_quiet); font-size: .875em; }
.path { overflow-wrap: anywhere; text-align: start; }
/* A line that can be changed is seen whole: its text lies invisibly under the field, which so grows with it in every browser. */
.grow { display: grid; margin-inline-start: -.55em; }
.grow::after { content: attr(data-text) " "; visibility: hidden; white-space: pre-wrap; overflow-wrap: anywhere; }
.grow::after, .grow textarea { grid-area: 1 / 1; min-width: 0; min-height: 2.75em; max-height: none; padding: .6em .5em; border: 1px solid transparent; font: inherit; font-size: max(1em, 16px); line-height: 1.4; }
.grow textarea { resize: none; overflow: hidden; border-radius: .5em; background: none; text-decoration: underline dashed var(--_field-line); text-underline-offset: .3em; }
.grow textarea:hover { border-color: var(--_field-line); }
.grow textarea:focus-visible { text-decoration: none; border-color: var(--_accent-text); background: var(--_surface); }
.remove { margin-inline-end: -.6em; }
.remove svg { width: 1.1em; height: 1.1em; }
.restore { min-height: 3.06em; font-size: .9em; }

.failure { display: grid; gap: .4em; justify-items: start; }
.failure .button { margin-block-start: .4em; }
.failure .ways { display: flex; flex-wrap: wrap; gap: .6em; }
.go { display: grid; gap: .5em; }
.button.wide { width: 100%; }
.send { min-height: 3em; }
.waiting { text-align: center; font-size: .9em; }

.step { display: grid; gap: .8em; padding: 1.1em; border: 1px solid var(--_line); border-radius: var(--_radius); background: var(--_raised); }
.step h3 { font-size: 1.1em; }
.step textarea { min-height: 9em; max-height: 16em; field-sizing: content; line-height: 1.5; }
.step .ways { display: grid; gap: .6em; justify-items: start; }

.others { display: grid; gap: .35em; }
.others h3 { color: var(--_quiet); font-size: .875em; }
.channel .row { border: 1px solid var(--_line); align-items: flex-start; padding: .8em 1em; }
.channel + .channel { margin-block-start: .6em; }
.channel .row:hover { background: var(--_sunken); }
.channel .row > svg { color: var(--_accent-text); margin-block-start: .1em; }
.instead { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: .4em .8em; padding: .5em .25em .25em 1em; }
.instead > p { flex: 1; min-width: 12em; }
.instead > textarea:not([hidden]) { flex: 1 0 100%; order: 1; }
.what { display: grid; flex: 1; min-width: 0; overflow-wrap: anywhere; }
.what > span { color: var(--_quiet); font-size: .9em; }
.what > .when { margin-block-start: .15em; }
.channel:not(.is-closed) .when { color: var(--_accent-text); }
.is-closed .row > svg, .is-closed strong { color: var(--_quiet); }

@media (max-height: 46em) { :host, form { gap: .85em; } #question { min-height: 4.8em; } }
@media (forced-colors: active) { .handover, .suggestions, .step { border: 1px solid CanvasText; } .grow textarea { border-color: ButtonBorder; } }
`;
