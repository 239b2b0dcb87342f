/** Looks of the conversation view, on top of the controls that all views share (control-styles.ts). */
export const conversationCss = `
/* As high as the panel's view with its padding at the end: messages scroll in here, between what stays. */
:host { display: flex; flex-direction: column; height: calc(100% + 1.5em); margin-block-end: -1.5em; }
h2:focus, .thanks:focus { outline: none; }
.directed:dir(rtl) { transform: scaleX(-1); }

.status { display: grid; gap: .2em; padding-block-end: .75em; }
.status h2 { font-size: 1.15em; }
.messages { flex: 1; display: flex; flex-direction: column; min-height: 9em; margin-inline: -1.25em; padding: 0 1.25em 1.5em; overflow: hidden auto; overscroll-behavior: contain; scrollbar-width: thin; }
.messages:focus-visible { outline-offset: -2px; }
.day { display: flex; align-items: center; gap: .75em; margin-block: .9em .3em; color: var(--_quiet); font-size: .8em; }
.day::before, .day::after { content: ""; flex: 1; border-block-start: 1px solid var(--_line); }

.message { display: grid; justify-items: start; max-width: 86%; margin-block-start: .9em; }
.message.together { margin-block-start: .2em; }
.message.visitor { align-self: flex-end; justify-items: end; }
.message.system { align-self: center; max-width: 100%; }
.author { margin: 0 .25em .2em; font-size: .85em; font-weight: 600; }
.bubble { padding: .55em .9em; border-radius: 1.1em; background: var(--_sunken); white-space: pre-wrap; overflow-wrap: anywhere; line-height: 1.45; }
.bubble a { color: inherit; }
.agent .bubble a { color: var(--_accent-text); }
.agent .bubble { border-end-start-radius: .35em; }
.visitor .bubble { border-end-end-radius: .35em; background: var(--_accent); color: var(--_on-accent); }
.system .bubble { background: none; color: var(--_quiet); font-size: .9em; text-align: center; }
.sending .bubble { opacity: .7; }
.failed .bubble, .refused .bubble { background: var(--_danger-soft); color: var(--_text); }
.meta { display: flex; align-items: center; gap: .25em; margin: .2em .3em 0; color: var(--_quiet); font-size: .78em; }
.meta strong { color: var(--_danger); font-weight: 600; }
/* Only the last of a run tells its time; what is under way always does. */
.message.sent:has(+ .together) .meta { display: none; }
.again { min-height: 3.53em; padding-block: 0; margin-block: -1em; }

.foot { position: relative; flex: none; display: grid; margin-inline: -1.25em; padding: .6em 1.25em .75em; background: var(--_surface); border-block-start: 1px solid var(--_line); }
.below { justify-self: center; position: absolute; inset-block-end: calc(100% + .5em); border-radius: 2em; box-shadow: 0 2px 12px #0003; }
.link-state { padding-block-end: .5em; color: var(--_quiet); font-size: .875em; text-align: center; }
.link-state:empty { position: absolute; }
.private { grid-column: 1 / -1; order: 1; font-size: .85em; }
.private:empty { position: absolute; }
.composer { display: grid; grid-template-columns: 1fr auto; align-items: end; gap: .5em; }
/* The text lies invisibly under its field, which so grows with it in every browser. */
.grow { display: grid; max-height: 9em; }
.grow::after { content: attr(data-text) " "; visibility: hidden; white-space: pre-wrap; overflow-wrap: anywhere; overflow: hidden; }
.grow::after, .grow textarea { grid-area: 1 / 1; min-width: 0; max-height: 9em; padding: .6em 1.1em; border: 1px solid transparent; font: inherit; font-size: max(1em, 16px); line-height: 1.4; }
.grow textarea { min-height: 2.75em; resize: none; border-color: var(--_field-line); border-radius: 1.375em; }
.grow textarea:focus-visible { border-color: var(--_accent-text); }
.send { background: var(--_accent); color: var(--_on-accent); }
.send:hover { background: var(--_accent); color: var(--_on-accent); filter: brightness(1.08); }
.send[aria-disabled=true] { background: var(--_sunken); color: var(--_quiet); cursor: default; filter: none; }
.error { grid-column: 1 / -1; color: var(--_danger); font-size: .9em; }

.afterwards { display: grid; gap: .75em; justify-items: start; padding-block: .4em; }
.rate { display: grid; gap: .75em; width: 100%; }
.rate legend { font-weight: 600; margin-block-end: .6em; }
.thumbs { display: flex; flex-wrap: wrap; gap: .6em; }
.thumbs [aria-pressed=true] { background: var(--_accent-soft); border-color: var(--_accent-text); color: var(--_accent-text); }
.scale { display: grid; grid-template-columns: repeat(auto-fit, minmax(2.75em, 1fr)); gap: .35em; }
.scale .button { min-width: 0; padding-inline: 0; justify-content: center; }
.scale [aria-pressed=true] { background: var(--_accent-soft); border-color: var(--_accent-text); color: var(--_accent-text); }
.scale-ends { display: flex; justify-content: space-between; gap: 1em; margin-block-start: .35em; font-size: .85em; }
/* Who writes is said over the end of the messages, which keeps the room free: nothing moves, and none is lost above the field. */
.typing { position: absolute; inset-inline: 0; inset-block-end: calc(100% + 1px); padding-inline: 1.47em; background: var(--_surface); color: var(--_quiet); font-size: .85em; }
.followed { padding-block-start: .4em; font-size: .85em; }
.followed .link { min-height: 3.25em; margin-block: -.6em; }
.rate textarea { min-height: 4em; }
.rate > .button { justify-self: start; }
.thanks { font-weight: 600; }
:host > h2 { font-size: 1.15em; margin-block-end: .3em; }
:host > .start-new { margin-block-start: 1em; align-self: start; }

@media (prefers-reduced-motion: reduce) { .link-state { animation-timing-function: step-end; } }
@media (forced-colors: active) { .bubble { border: 1px solid CanvasText; } .send { border: 1px solid ButtonText; } .thumbs [aria-pressed=true], .scale [aria-pressed=true] { outline: 2px solid Highlight; } }
`;
