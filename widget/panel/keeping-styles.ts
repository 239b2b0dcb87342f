/** Looks of the menu of a conversation, on top of control-styles.ts. */
export const conversationMenuCss = `
:host { position: relative; display: block; flex: none; }
.menu { position: absolute; z-index: 2; inset-block-start: calc(100% + .25em); inset-inline-end: 0; display: grid; gap: .15em; width: max-content; min-width: 13em; max-width: min(19em, 80vw); padding: .4em; border: 1px solid var(--_line); border-radius: .9em; background: var(--_surface); box-shadow: 0 4px 24px #0003; }
.menu[hidden] { display: none; }
.menu p { padding: .6em .7em; }
.row { all: unset; box-sizing: border-box; min-height: 2.75em; padding: .5em .7em; border-radius: .6em; cursor: pointer; }
.row:hover { background: var(--_sunken); }
.row:focus-visible { outline: 2px solid var(--_accent-text); outline-offset: -2px; }
.row.danger, .menu .error { color: var(--_danger); }
.ways { display: flex; flex-wrap: wrap; gap: .5em; padding: 0 .7em .6em; }
@media (forced-colors: active) { .menu { border: 1px solid CanvasText; } }
`;

/** Looks of the address for answers. */
export const replyAddressCss = `
:host { display: block; }
.offer { display: grid; gap: .5em; margin-block-end: .7em; padding: .75em .9em; border-radius: .9em; background: var(--_accent-soft); font-size: .95em; }
.line { display: flex; flex-wrap: wrap; gap: .5em; }
.line input { flex: 1 1 7em; min-width: 0; }
.line .button { flex: none; }
.offer > .link { justify-self: start; min-height: 2.9em; }
.error { color: var(--_danger); }
.left { display: flex; gap: .5em; align-items: center; margin-block-end: .5em; color: var(--_quiet); font-size: .9em; overflow-wrap: anywhere; }
.left:focus { outline: none; }
.left svg { flex: none; width: 1.25em; height: 1.25em; fill: none; stroke: currentcolor; stroke-width: 1.6; }
.left .link { min-height: 3.06em; margin-block: -.6em; }
`;

/** Looks of files in the list of messages, and of those on their way. */
export const attachmentCss = `
.attachment { display: grid; gap: .3em; max-width: 100%; color: inherit; text-decoration: none; border-radius: 1em; }
.attachment img { display: block; min-width: 2.75em; min-height: 2.75em; max-width: min(16em, 100%); max-height: 14em; width: auto; height: auto; object-fit: contain; border: 1px solid var(--_line); border-radius: 1em; background: var(--_sunken); }
.attachment .of-picture { display: none; }
.attachment.is-blocked img { display: none; }
.file, .attachment.is-blocked .of-picture { display: flex; gap: .6em; align-items: center; min-height: 2.75em; padding: .55em .9em; border: 1px solid var(--_line); border-radius: 1em; background: var(--_surface); color: var(--_text); overflow-wrap: anywhere; }
.file svg { flex: none; width: 1.4em; height: 1.4em; fill: none; stroke: currentcolor; stroke-width: 1.6; }
.size { color: var(--_quiet); font-size: .85em; white-space: nowrap; }
.uploads { display: grid; gap: .4em; margin-block-end: .5em; font-size: .9em; }
.uploads li { display: flex; flex-wrap: wrap; gap: .2em .8em; align-items: center; padding: .5em .8em; border-radius: .8em; background: var(--_sunken); overflow-wrap: anywhere; }
.uploads li.problem { background: var(--_danger-soft); }
.uploads .link { min-height: 3.06em; margin-block: -.5em; }
.composer:has(.attach) { grid-template-columns: auto 1fr auto; }
.attach input { position: absolute; opacity: 0; width: 1px; height: 1px; }
.attach { position: relative; cursor: pointer; }
.attach:has(:focus-visible) { outline: 2px solid var(--_accent-text); outline-offset: 2px; }
.status { grid-template-columns: minmax(0, 1fr) auto; align-items: start; overflow-wrap: anywhere; }
.status > p { grid-column: 1; }
.status hjelp-conversation-menu { grid-column: 2; grid-row: 1 / span 2; margin-block-start: -.4em; margin-inline-end: -.4em; }
`;
