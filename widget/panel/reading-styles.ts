/** Looks of an open article and of what it offers beside its text. They come with the first article. */
export const readingCss = `
.meta { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: center; gap: .25em 1em; color: var(--_quiet); font-size: .9em; }
.meta a { display: inline-flex; align-items: center; gap: .35em; min-height: 3.15em; }
.meta svg { width: 1em; height: 1em; }
.reasons .button { justify-self: start; }
.category { color: var(--_quiet); font-size: .875em; }
.article-title { margin-block: .1em .5em; font-size: 1.45em; font-weight: 680; line-height: 1.25; letter-spacing: -.012em; }
.article > .note { margin-block-end: 1em; }
.jump { display: inline-flex; align-items: center; gap: .4em; min-height: 3em; margin-block-end: .75em; padding: .4em .9em; border: 0; border-radius: 2em;
  background: var(--_accent-soft); color: var(--_accent-text); font-size: .92em; font-weight: 600; text-align: start; cursor: pointer; }
.jump svg { width: 1em; height: 1em; rotate: 90deg; }
.after { display: grid; grid-template-columns: minmax(0, 1fr); gap: .5em; margin-block-start: 1.75em; }
.vote, .vote-thanks { display: flex; flex-wrap: wrap; align-items: center; gap: .5em; padding: .75em 1em; border-radius: var(--_radius); background: var(--_sunken); }
.vote > span { flex: 1 1 9em; font-weight: 600; }
.vote-buttons { display: flex; flex-wrap: wrap; gap: .5em; }
.vote .button { padding-inline: .9em; }
.vote-thanks:focus { outline: none; }
.reasons { display: grid; gap: .9em; }
.reason-title { font-weight: 600; margin-block-end: .25em; }
.choice { display: flex; align-items: center; gap: .7em; min-height: 2.75em; cursor: pointer; }
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
.prose :is(pre, code) { hyphens: manual; }
.prose pre code { padding: 0; background: none; }
.prose kbd { border: 1px solid var(--_field-line); border-block-end-width: 2px; }
.prose blockquote { margin-inline: 0; padding: .1em 1em; border-inline-start: 3px solid var(--_accent); background: var(--_sunken); border-radius: 0 var(--_radius) var(--_radius) 0; }
.prose .note > :first-child { margin-block-start: 0; } .prose .note > :last-child { margin-block-end: 0; }
.prose .note-title { margin-block-end: .2em; font-weight: 650; } .prose .note-title + * { margin-block-start: .2em; }
.prose .note-warning { background: var(--_warn-soft); } .prose .note-caution { background: var(--_danger-soft); }
.prose hr { border: 0; border-block-start: 1px solid var(--_line); margin-block: 1.5em; }
.prose summary { min-height: 2.75em; padding-block: .6em; font-weight: 600; cursor: pointer; }
.prose del { color: var(--_quiet); }
.prose .hljs-comment, .prose .hljs-quote { color: var(--_quiet); font-style: italic; }
.prose :is(.hljs-keyword, .hljs-selector-tag, .hljs-built_in, .hljs-name, .hljs-tag) { color: var(--_accent-text); font-weight: 600; }
.prose :is(.hljs-string, .hljs-attr, .hljs-attribute, .hljs-number, .hljs-literal) { color: light-dark(#7a4b00, #e8c07a); }

.contents { margin-block-end: 1em; border: 1px solid var(--_line); border-radius: var(--_radius); }
.contents summary { display: flex; align-items: center; min-height: 3em; padding: .4em 1em; font-size: .92em; font-weight: 600; cursor: pointer; border-radius: var(--_radius); list-style: none; }
.contents summary::-webkit-details-marker { display: none; }
.contents summary::after { content: ""; width: .5em; height: .5em; margin-inline-start: auto; border: solid var(--_quiet); border-width: 0 2px 2px 0; rotate: 45deg; translate: 0 -.15em; transition: rotate .15s; }
.contents[open] summary::after { rotate: 225deg; translate: 0 .1em; }
.contents ul { padding: 0 1em .6em; }
.contents a { display: flex; align-items: center; min-height: 2.95em; padding-block: .25em; font-size: .95em; line-height: 1.4; text-decoration: none; border-block-start: 1px solid var(--_line); }
.contents a:hover { text-decoration: underline; }
.take-away { display: flex; flex-wrap: wrap; gap: 0 1.25em; }
.take-away .link { display: inline-flex; align-items: center; gap: .45em; min-height: 3.1em; padding-inline: 0; font-size: .9em; text-decoration: none; }
.take-away .link:hover { text-decoration: underline; }
.take-away svg { width: 1.1em; height: 1.1em; }
.by-hand { flex: 1 1 100%; margin-block-end: .5em; }

.prose mark { background: light-dark(#fdf0b5, #4d4216); color: var(--_text); font-weight: inherit; }
.prose .mark { width: 1.15em; height: 1.15em; flex: none; fill: none; stroke: currentColor; stroke-width: 2; stroke-linecap: round; stroke-linejoin: round; }
.prose .steps { padding: 0; list-style: none; }
.prose .steps > li { position: relative; min-height: 2.75em; padding-block: .55em; padding-inline-start: 3.1em; margin-block: 0; }
.prose .steps > li + li { border-block-start: 1px solid var(--_line); }
.prose .step { position: absolute; inset-block-start: 0; inset-inline-start: -.35em; width: 2.75em; height: 2.75em; padding: 0; border: 0; background: none; color: var(--_accent-text); font-weight: 650; cursor: pointer; border-radius: 50%; }
.prose .step::before { content: ""; position: absolute; inset: .45em; border: 1.5px solid var(--_accent-text); border-radius: 50%; }
.prose .step:hover::before { background: var(--_accent-soft); }
.prose .step > * { position: absolute; inset: 0; margin: auto; height: 1.5em; text-align: center; }
.prose .step .tick { visibility: hidden; color: var(--_on-accent); height: 1.15em; stroke-width: 3; }
.prose .step[aria-checked=true]::before { background: var(--_accent); border-color: var(--_accent); }
.prose .step[aria-checked=true] .tick { visibility: visible; }
.prose .step[aria-checked=true] > span { visibility: hidden; }
.prose li:has(> .step[aria-checked=true]) { color: var(--_quiet); }
.prose .enlarge { display: block; max-width: 100%; padding: 0; border: 0; border-radius: var(--_radius); background: none; cursor: zoom-in; }
.prose .code { position: relative; }
.prose .code > pre { margin: 0; padding-block-start: 2.9em; }
.prose .copy { position: absolute; inset-block-start: 0; inset-inline-end: 0; display: inline-flex; align-items: center; gap: .4em; min-height: 3.15em; padding: .3em .9em; border: 0; background: none; color: var(--_quiet); font-size: .875em; font-weight: 600; cursor: pointer; border-radius: var(--_radius); }
.prose .copy:hover { color: var(--_text); }
.prose .section-link { display: inline-grid; place-items: center; width: 2.8em; height: 2.8em; margin-block: -.8em; vertical-align: middle; color: var(--_quiet); border-radius: .4em; opacity: 0; }
.prose :is(h2, h3):hover .section-link, .prose .section-link:is(:focus-visible, .done) { opacity: 1; }
.prose .section-link:focus-visible { outline-offset: -6px; }
.prose .section-link.done { color: var(--_accent-text); background: var(--_accent-soft); }
@media (hover: none) { .prose .section-link { opacity: .7; } }
.prose .video { margin-block: 1em; }
.prose .video-play { display: flex; flex-direction: column; align-items: center; justify-content: center; gap: .75em; width: 100%; aspect-ratio: 16 / 9; padding: 1em; border: 0; border-radius: var(--_radius); background: linear-gradient(145deg, #2c3540, #14181d); color: #fff; font-weight: 600; line-height: 1.35; cursor: pointer; text-wrap: balance; }
.prose .video-play .mark { box-sizing: content-box; width: 1.9em; height: 1.9em; padding: .85em; border-radius: 50%; background: #fff; color: #14181d; fill: currentColor; transition: scale .15s; }
.prose .video-play:hover .mark { scale: 1.06; }
.prose .video-player { display: block; width: 100%; aspect-ratio: 16 / 9; border: 0; border-radius: var(--_radius); background: #000; }
.prose .video-from { margin-block: .4em 0; color: var(--_quiet); font-size: .85em; }
.prose .video-from a { display: inline-flex; align-items: center; min-height: 3.25em; }
.enlarged { all: unset; position: fixed; inset: 0; box-sizing: border-box; background: #0d1013f2; font: 400 medium/1.5 system-ui, sans-serif; }
.enlarged:not([open]) { display: none; }
.enlarged::backdrop { background: none; }
.enlarged-frame { box-sizing: border-box; display: grid; place-items: center; width: 100%; height: 100%; overflow: auto; padding: max(1em, env(safe-area-inset-top)) 1em max(1em, env(safe-area-inset-bottom)); outline-color: #fff; }
.enlarged-frame:focus-visible { outline: 2px solid #fff; outline-offset: -4px; }
.enlarged img { max-width: 100%; max-height: calc(100dvh - 2em); width: auto; height: auto; min-width: min(100%, 20em); object-fit: contain; background: #fff; border-radius: .4em; cursor: zoom-in; }
.enlarged.own-size .enlarged-frame { place-items: safe center; }
.enlarged.own-size img { max-width: none; max-height: none; width: max(150vw, 60em); cursor: zoom-out; }
.enlarged-close { position: fixed; inset-block-start: max(.75em, env(safe-area-inset-top)); inset-inline-end: .75em; display: grid; place-items: center; width: 3em; height: 3em; border: 0; border-radius: 50%; background: #fff; color: #14181d; cursor: pointer; box-shadow: 0 1px 6px #0006; }
.enlarged-close:focus-visible { outline: 3px solid #fff; outline-offset: 3px; }
.print-frame { position: fixed; width: 1px; height: 1px; inset-inline-start: -10px; border: 0; opacity: 0; pointer-events: none; }
@media (prefers-reduced-motion: reduce) { .contents summary::after, .prose .video-play .mark { transition: none; } }
@media (forced-colors: active) { .prose mark { background: Mark; color: MarkText; } .prose .step[aria-checked=true]::before { background: Highlight; forced-color-adjust: none; } .prose .step .tick { color: HighlightText; forced-color-adjust: none; } .prose .video-play, .prose .copy { border: 1px solid ButtonText; } }
`;
