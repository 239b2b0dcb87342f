import { brandPalette, DEFAULT_BRAND_COLOR, SURFACE } from '../../core/contract/brand-palette.ts';

/** The style sheet of the site. It is text in a module so that it survives bundling as it is. */
export function siteCss(brandColor: string | undefined): string {
  const color = brandColor ?? DEFAULT_BRAND_COLOR;
  return `:root {\n${variables(color, 'light')}}\n@media screen and (prefers-color-scheme: dark) {\n:root {\n${variables(color, 'dark')}}\n}\n${SHEET}`;
}

/** The sign in the browser's tab: our own drawing in the site's colour. */
export function siteIcon(brandColor: string | undefined): string {
  const { accent, onAccent } = brandPalette(brandColor ?? DEFAULT_BRAND_COLOR, 'light');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="9" fill="${accent}"/><path d="M11.4 12.4a4.6 4.6 0 1 1 6.8 4c-1.5.9-2.2 1.7-2.2 3.3" fill="none" stroke="${onAccent}" stroke-width="2.8" stroke-linecap="round"/><circle cx="16" cy="24.3" r="1.8" fill="${onAccent}"/></svg>\n`;
}

const NEUTRALS = {
  light: {
    surface: SURFACE.light, raised: '#ffffff', soft: '#f5f7f6', line: '#e0e4e3', 'line-strong': '#868f8d', text: '#1b2024', quiet: '#55606a',
    shadow: '0 1px 2px rgb(20 30 28 / 5%), 0 6px 20px rgb(20 30 28 / 6%)', 'shadow-high': '0 2px 4px rgb(20 30 28 / 6%), 0 14px 36px rgb(20 30 28 / 12%)',
    'note-ink': '#1d4f8f', 'note-bg': '#eef4fc', 'tip-ink': '#1d6a3a', 'tip-bg': '#edf7f0', 'warning-ink': '#8a5200', 'warning-bg': '#fdf5e6', 'caution-ink': '#a52a2a', 'caution-bg': '#fdf0ef', 'important-ink': '#6a3aa0', 'important-bg': '#f5f0fb',
    'code-bg': '#f4f6f6', 'code-key': '#8b2c6b', 'code-string': '#1f6b3c', 'code-number': '#9a4a00', 'code-name': '#1d4f8f', 'code-comment': '#5f6b72',
  },
  dark: {
    surface: SURFACE.dark, raised: '#1c2025', soft: '#1a1e22', line: '#2f353b', 'line-strong': '#78828b', text: '#eceff1', quiet: '#aab4bc',
    shadow: '0 1px 2px rgb(0 0 0 / 30%), 0 6px 20px rgb(0 0 0 / 25%)', 'shadow-high': '0 2px 4px rgb(0 0 0 / 40%), 0 14px 36px rgb(0 0 0 / 45%)',
    'note-ink': '#9cc4ff', 'note-bg': '#18263a', 'tip-ink': '#93d9ae', 'tip-bg': '#152a1e', 'warning-ink': '#f3c47a', 'warning-bg': '#2e2413', 'caution-ink': '#ffaaa5', 'caution-bg': '#331c1c', 'important-ink': '#d3b8f7', 'important-bg': '#271e36',
    'code-bg': '#1d2227', 'code-key': '#f0a3d2', 'code-string': '#9fdcb0', 'code-number': '#f2bd85', 'code-name': '#9cc4ff', 'code-comment': '#98a3ac',
  },
} as const;

function variables(brandColor: string, scheme: 'light' | 'dark'): string {
  const { accent, onAccent, accentText, accentSoft } = brandPalette(brandColor, scheme);
  const all = { ...NEUTRALS[scheme], accent, 'on-accent': onAccent, 'accent-text': accentText, 'accent-soft': accentSoft };
  return Object.entries(all).map(([name, value]) => `  --${name}: ${value};\n`).join('');
}

const SHEET = `
*, *::before, *::after { box-sizing: border-box; }
html { color-scheme: light dark; -webkit-text-size-adjust: 100%; scroll-padding-block-start: 6rem; }
body {
  margin: 0; min-height: 100vh; display: flex; flex-direction: column;
  background: var(--surface); color: var(--text);
  font: 1rem/1.6 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", sans-serif;
  overflow-wrap: break-word;
}
main { flex: 1 0 auto; display: block; }
main:focus { outline: none; }
h1, h2, h3, h4, h5, h6 { line-height: 1.25; text-wrap: balance; margin: 0; font-weight: 650; letter-spacing: -0.01em; }
p { margin: 0; text-wrap: pretty; }
ul, ol { margin: 0; padding: 0; list-style: none; }
a { color: var(--accent-text); text-underline-offset: 0.18em; text-decoration-thickness: 0.07em; }
a:hover { text-decoration-thickness: 0.13em; }
:focus-visible { outline: 2px solid var(--accent-text); outline-offset: 3px; border-radius: 4px; }
img { max-width: 100%; height: auto; }
.icon { display: block; flex: none; }
.quiet { color: var(--quiet); }
.unseen { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; inset-block-start: 0.5rem; inset-inline-start: 0.5rem; z-index: 10; padding: 0.75rem 1.25rem; border-radius: 10px; background: var(--accent); color: var(--on-accent); font-weight: 600; transform: translateY(-200%); }
.skip:focus { transform: none; }

.top { border-block-end: 1px solid var(--line); background: var(--raised); }
.top-inside { max-width: 80rem; margin-inline: auto; padding: 0.75rem 1.5rem; min-height: 4.25rem; display: flex; align-items: center; gap: 1rem 2rem; }
.brand { display: inline-flex; align-items: center; gap: 0.7rem; min-height: 44px; color: var(--text); font-weight: 700; font-size: 1.125rem; letter-spacing: -0.01em; text-decoration: none; }
.brand:hover { color: var(--accent-text); }
.logo { width: auto; height: 2rem; max-width: 9rem; object-fit: contain; }
.top .languages { margin-inline-start: auto; }

.search { position: relative; display: flex; align-items: center; }
.search .icon { position: absolute; inset-inline-start: 0.95rem; color: var(--quiet); pointer-events: none; }
.search input {
  flex: 1 1 auto; min-width: 0; min-height: 44px; padding: 0.55rem 1rem; padding-inline-start: 3rem; border: 1px solid var(--line-strong); border-radius: 12px;
  background: var(--surface); color: inherit; font: inherit; appearance: none;
}
.search input::-webkit-search-cancel-button { display: none; }
.search input::placeholder { color: var(--quiet); opacity: 1; text-overflow: ellipsis; }
.search input:focus-visible { outline: 2px solid var(--accent-text); outline-offset: 2px; border-color: transparent; border-radius: 12px; }
.search button, .button {
  min-height: 44px; padding: 0.55rem 1.4rem; border: 0; border-radius: 12px; background: var(--accent); color: var(--on-accent);
  font: inherit; font-weight: 600; cursor: pointer; text-decoration: none; display: inline-flex; align-items: center;
}
.search button:hover, .button:hover { box-shadow: inset 0 0 0 99px rgb(0 0 0 / 10%); }
.search-header { flex: 1 1 20rem; min-width: 0; max-width: 30rem; margin-inline: auto; }
.search-header button { position: absolute; width: 1px; height: 1px; min-height: 0; padding: 0; overflow: hidden; clip-path: inset(50%); }
.search-header button:focus-visible { position: static; width: auto; height: auto; min-height: 44px; padding-inline: 1rem; margin-inline-start: 0.5rem; clip-path: none; }
.search-hero { max-width: 40rem; margin-inline: auto; box-shadow: var(--shadow); border-radius: 16px; }
.search-hero input, .search-hero input:focus-visible { min-height: 60px; padding-inline-end: 8rem; font-size: 1.125rem; border-radius: 16px; }
.search-hero input { padding-inline-start: 3.3rem; border-color: var(--line-strong); }
.search-hero .icon { inset-inline-start: 1.15rem; }
.search-hero button { position: absolute; inset-inline-end: 8px; }

.languages { position: relative; }
.languages summary { display: flex; align-items: center; gap: 0.5rem; min-height: 44px; padding-inline: 0.75rem; border-radius: 10px; cursor: pointer; list-style: none; color: var(--quiet); }
.languages summary::-webkit-details-marker { display: none; }
.languages summary:hover, .languages[open] summary { background: var(--soft); color: var(--text); }
.languages summary .icon { width: 20px; height: 20px; }
.languages ul { position: absolute; inset-block-start: calc(100% + 6px); inset-inline-end: 0; z-index: 5; min-width: 12rem; padding: 0.4rem; border: 1px solid var(--line); border-radius: 14px; background: var(--raised); box-shadow: var(--shadow-high); }
.languages li a { display: flex; align-items: center; min-height: 44px; padding-inline: 0.9rem; border-radius: 9px; color: var(--text); text-decoration: none; }
.languages li a:hover { background: var(--soft); }
.languages li a[aria-current] { color: var(--accent-text); font-weight: 600; background: var(--accent-soft); }

.hero { background: linear-gradient(to bottom, var(--accent-soft), var(--surface)); background: linear-gradient(to bottom, color-mix(in oklab, var(--accent-soft), var(--accent) 5%), var(--surface)); }
.hero-inside { max-width: 52rem; margin-inline: auto; padding: clamp(2.5rem, 8vw, 5.5rem) 1.5rem clamp(2.75rem, 8vw, 5.75rem); text-align: center; }
.hero h1 { font-size: clamp(2rem, 5vw, 3rem); letter-spacing: -0.025em; margin-block-end: 1.75rem; }
.hero form { text-align: start; }
.language-choice ul, .bottom nav ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; }
.language-choice { margin-block-start: 1.5rem; }
.language-choice ul { justify-content: center; }
.language-choice a { display: inline-flex; align-items: center; min-height: 44px; }

.wide { max-width: 80rem; margin-inline: auto; padding: 3rem 1.5rem 4rem; display: grid; grid-template-columns: minmax(0, 1fr); gap: 3.5rem; }
.wide > section > h2 { font-size: 1.5rem; margin-block-end: 1.25rem; }
.narrow { max-width: 48rem; margin-inline: auto; padding: 2rem 1.5rem 4rem; }
.narrow > h1 { font-size: clamp(1.75rem, 4vw, 2.25rem); margin-block: 1rem 1.25rem; }

.cards { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 17rem), 1fr)); gap: 1.25rem; }
.card { position: relative; display: flex; flex-direction: column; gap: 0.6rem; padding: 1.5rem; border: 1px solid var(--line); border-radius: 14px; background: var(--raised); box-shadow: var(--shadow); }
.card-icon { display: grid; place-items: center; width: 44px; height: 44px; border-radius: 12px; background: var(--accent-soft); color: var(--accent-text); flex: none; }
.card h3 { font-size: 1.1875rem; margin-block-start: 0.4rem; }
.card h3 a { color: inherit; text-decoration: none; display: inline-flex; min-height: 28px; align-items: center; }
.card h3 a:hover { text-decoration: underline; }
.card p { font-size: 0.9375rem; }
.card ul { display: grid; margin-block-start: 0.15rem; }
.card li a { display: block; padding-block: 0.4rem; line-height: 1.4; color: var(--text); text-decoration: none; }
.card li a:hover { color: var(--accent-text); text-decoration: underline; }
.card .count { margin-block-start: auto; padding-block-start: 0.5rem; font-size: 0.875rem; color: var(--quiet); }
@media (hover: hover) { .card { transition: box-shadow 0.15s; } .card:hover { box-shadow: var(--shadow-high); } }

.popular { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr)); gap: 0.75rem; }
.popular a, .related a { display: flex; align-items: center; justify-content: space-between; gap: 1rem; height: 100%; min-height: 56px; padding: 0.85rem 1.15rem; border: 1px solid var(--line); border-radius: 12px; background: var(--raised); color: var(--text); text-decoration: none; line-height: 1.4; }
.popular a:hover, .related a:hover { border-color: var(--accent-text); color: var(--accent-text); }
.popular .icon, .related .icon { width: 20px; height: 20px; color: var(--accent-text); }
[dir="rtl"] .popular .icon, [dir="rtl"] .related .icon { transform: scaleX(-1); }

.notices { display: grid; grid-template-columns: minmax(0, 1fr); gap: 0.75rem; }
.notice { display: flex; gap: 0.9rem; padding: 1.1rem 1.25rem; border-radius: 14px; background: var(--note-bg); }
.notice .icon { color: var(--note-ink); margin-block-start: 0.1rem; }
.notice h2 { font-size: 1.0625rem; color: var(--note-ink); margin-block-end: 0.25rem; }
.notice .quiet { font-size: 0.875rem; margin-block-start: 0.35rem; color: var(--text); }
.notice-warning { background: var(--warning-bg); }
.notice-warning h2, .notice-warning .icon { color: var(--warning-ink); }
.notice-critical { background: var(--caution-bg); }
.notice-critical h2, .notice-critical .icon { color: var(--caution-ink); }

.breadcrumbs ol { display: flex; flex-wrap: wrap; align-items: center; gap: 0 0.5rem; font-size: 0.9375rem; }
.breadcrumbs li { display: flex; align-items: center; gap: 0.5rem; }
.breadcrumbs li + li::before { content: "›"; color: var(--quiet); }
[dir="rtl"] .breadcrumbs li + li::before { content: "‹"; }
.breadcrumbs a { display: inline-flex; align-items: center; min-height: 44px; color: var(--quiet); text-decoration: none; }
.breadcrumbs a:hover { color: var(--accent-text); text-decoration: underline; }

.category-head { display: flex; gap: 1.1rem; align-items: center; margin-block: 0.75rem 2rem; }
.category-head .card-icon { width: 56px; height: 56px; border-radius: 14px; }
.category-head h1 { font-size: clamp(1.75rem, 4vw, 2.25rem); }
.article-list { border-block-start: 1px solid var(--line); }
.article-list li { border-block-end: 1px solid var(--line); padding-block: 1.15rem; }
.article-list h2 { font-size: 1.125rem; font-weight: 600; }
.article-list h2 a { text-decoration: none; }
.article-list h2 a:hover { text-decoration: underline; }
.article-list p { margin-block-start: 0.3rem; color: var(--quiet); }

.jump { display: flex; flex-wrap: wrap; gap: 0.6rem; margin-block: 1.5rem 0; }
.jump a { display: inline-flex; align-items: center; min-height: 44px; padding-inline: 1.1rem; border: 1px solid var(--line); border-radius: 999px; background: var(--raised); color: var(--text); text-decoration: none; }
.jump a:hover { border-color: var(--accent-text); color: var(--accent-text); }
.all-articles .search-hero { max-width: none; }
/* The panel's field is where the form was: nothing moves when it takes its place. */
hjelp-widget[mode] { display: block; min-height: 62px; }
hjelp-widget::part(search-label) { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
hjelp-widget[mode]::part(search-field) { min-height: 60px; padding-inline-start: 3.3rem; border-radius: 16px; font-size: 1.125rem; box-shadow: var(--shadow); }
.all { margin-block-start: 3rem; }
.all > h2 { font-size: 1.375rem; margin-block-end: 0.35rem; }
/* Whoever comes with a question does not see the list for a moment before the answers; who comes for the list does. */
hjelp-widget:state(asked) ~ .all { display: none; }
@media (scripting: enabled) { hjelp-widget:not(:state(ready)) ~ .all:not(:target) { animation: wait 0s 3s backwards; } }
@keyframes wait { from { visibility: hidden; } }
.listing { margin-block-start: 2.5rem; }
.listing h3 { font-size: 1.1875rem; margin-block-end: 0.4rem; }
.listing h3 a { color: inherit; text-decoration: none; }
.listing li a { display: flex; align-items: center; min-height: 44px; padding-block: 0.3rem; line-height: 1.4; text-decoration: none; border-block-end: 1px solid var(--line); }
.listing li a:hover { text-decoration: underline; }

.reading { max-width: 80rem; margin-inline: auto; padding: 1.25rem 1.5rem 4rem; display: grid; grid-template-columns: minmax(0, 1fr); }
.article { max-width: 44rem; min-width: 0; }
.article > h1 { font-size: clamp(1.75rem, 4.2vw, 2.5rem); letter-spacing: -0.02em; margin-block: 0.5rem 0.6rem; }
.updated { font-size: 0.9375rem; }
.contents { margin-block-start: 1.75rem; padding: 1.1rem 1.4rem; border-radius: 14px; background: var(--soft); }
.contents h2, .siblings h2, .related h2 { font-size: 0.9375rem; font-weight: 650; letter-spacing: 0; }
.contents ul { margin-block-start: 0.3rem; }
.contents a { display: flex; align-items: center; min-height: 40px; padding-block: 0.25rem; line-height: 1.4; text-decoration: none; }
.contents a:hover { text-decoration: underline; }
.siblings h2 { margin-block-end: 0.5rem; }
.siblings h2 a { color: inherit; text-decoration: none; }
.siblings h2 a:hover { text-decoration: underline; }
.siblings li a { display: flex; align-items: center; min-height: 44px; padding: 0.35rem 0.9rem; border-inline-start: 2px solid var(--line); color: var(--quiet); text-decoration: none; line-height: 1.4; font-size: 0.9375rem; }
.siblings li a:hover { color: var(--text); border-color: var(--line-strong); }
.siblings li a[aria-current] { color: var(--accent-text); border-color: var(--accent-text); font-weight: 600; background: linear-gradient(to right, var(--accent-soft), transparent); }
[dir="rtl"] .siblings li a[aria-current] { background: linear-gradient(to left, var(--accent-soft), transparent); }
.related, .more-help { max-width: 44rem; }
.related { margin-block-start: 3rem; }
.related h2 { font-size: 1.25rem; margin-block-end: 0.9rem; }
.related ul { display: grid; gap: 0.75rem; }
.related a { display: grid; grid-template-columns: 1fr auto; gap: 0.15rem 1rem; }
.related .quiet { grid-column: 1; font-size: 0.9375rem; color: var(--quiet); }
.related .icon { grid-column: 2; grid-row: 1 / span 2; }
.related-title { font-weight: 600; }
.more-help { margin-block-start: 3rem; padding: 1.5rem; border-radius: 14px; background: var(--soft); }
.more-help h2 { font-size: 1.1875rem; margin-block-end: 0.35rem; }
.channels { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 15rem), 1fr)); gap: 0.75rem; margin-block-start: 1.1rem; }
.channels a { display: flex; flex-direction: column; justify-content: center; min-height: 60px; padding: 0.7rem 1.1rem; border: 1px solid var(--line); border-radius: 12px; background: var(--raised); color: var(--text); text-decoration: none; line-height: 1.4; }
.channels a:hover { border-color: var(--accent-text); }
.channel-title { font-weight: 600; }
.channels .quiet { font-size: 0.9375rem; color: var(--accent-text); }
.siblings { margin-block-start: 3rem; }
@media (min-width: 64rem) {
  .reading { grid-template-columns: 15rem minmax(0, 44rem); grid-template-rows: auto auto 1fr; gap: 0 4rem; padding-block-start: 2rem; }
  .reading > * { grid-column: 2; }
  .siblings { margin-block-start: 0; grid-column: 1; grid-row: 1 / span 3; position: sticky; inset-block-start: 1.5rem; align-self: start; max-height: calc(100vh - 3rem); overflow-y: auto; padding-block: 0.6rem; }
}
@media (min-width: 80rem) {
  .has-contents { grid-template-columns: 14rem minmax(0, 1fr) 13rem; column-gap: 3.25rem; }
  /* The table of contents stands in the text's own order, and beside it where there is room. */
  .has-contents .article { position: relative; }
  .has-contents .contents { position: absolute; inset-block: 0; inset-inline-start: calc(100% + 3.25rem); width: 13rem; margin: 0.6rem 0 0; padding: 0; background: none; border-radius: 0; }
  .has-contents .contents > div { position: sticky; inset-block-start: 1.5rem; max-height: calc(100vh - 3rem); overflow-y: auto; padding-inline-start: 1.1rem; border-inline-start: 2px solid var(--line); }
  .has-contents .contents a { min-height: 36px; font-size: 0.9375rem; color: var(--quiet); }
  .has-contents .contents a:hover { color: var(--text); }
}

.prose { margin-block-start: 1.75rem; font-size: 1.0625rem; line-height: 1.7; }
.prose > * + * { margin-block-start: 1.1em; }
.prose h2 { font-size: 1.4375rem; margin-block-start: 1.9em; scroll-margin-block-start: 1.5rem; }
.prose h3 { font-size: 1.1875rem; margin-block-start: 1.6em; scroll-margin-block-start: 1.5rem; }
.prose h4, .prose h5, .prose h6 { font-size: 1.0625rem; margin-block-start: 1.4em; scroll-margin-block-start: 1.5rem; }
.prose h2 + *, .prose h3 + *, .prose h4 + * { margin-block-start: 0.6em; }
.prose :target { background: var(--accent-soft); box-shadow: 0 0 0 0.35em var(--accent-soft); border-radius: 2px; }
.prose ul, .prose ol { padding-inline-start: 1.6em; }
.prose ul { list-style: disc; }
.prose ol { list-style: decimal; }
.prose li + li { margin-block-start: 0.4em; }
.prose li > ul, .prose li > ol, .prose li > p + *, .prose li > * + p { margin-block-start: 0.5em; }
.prose li::marker { color: var(--quiet); font-variant-numeric: tabular-nums; }
.prose ol > li::marker { color: var(--accent-text); font-weight: 600; }
.prose li:has(> .task:first-child) { list-style: none; margin-inline-start: -1.4em; }
.prose .task { display: inline-block; min-width: 1.3em; color: var(--accent-text); }
.prose dt { font-weight: 650; }
.prose dd { margin: 0.2em 0 0.8em; margin-inline-start: 1.2em; }
.prose img { border-radius: 12px; vertical-align: middle; }
.prose p > img:only-child { display: block; border: 1px solid var(--line); }
.prose figure { margin-inline: 0; }
.prose figcaption { margin-block-start: 0.5em; font-size: 0.9375rem; color: var(--quiet); }
.prose hr { border: 0; border-block-start: 1px solid var(--line); margin-block: 2.5em; }
.prose blockquote { margin-inline: 0; padding-inline-start: 1.2em; border-inline-start: 3px solid var(--line-strong); color: var(--quiet); }
.prose blockquote > * + *, .prose .note > * + * { margin-block-start: 0.7em; }
.prose kbd { padding: 0.1em 0.45em; border: 1px solid var(--line-strong); border-block-end-width: 2px; border-radius: 6px; font: 0.875em/1.4 ui-monospace, SFMono-Regular, Consolas, monospace; background: var(--soft); }
.prose mark { background: var(--warning-bg); color: inherit; padding-inline: 0.15em; border-radius: 3px; }
.prose small { font-size: 0.875em; }
.prose sub, .prose sup { line-height: 0; }

.table-scroll { overflow-x: auto; border: 1px solid var(--line); border-radius: 12px; }
.table-scroll:focus-visible { border-radius: 12px; }
table { width: 100%; border-collapse: collapse; font-size: 0.9688rem; line-height: 1.5; }
caption { padding: 0.8rem 1rem; text-align: start; font-weight: 600; }
th, td { padding: 0.75rem 1rem; text-align: start; vertical-align: top; border-block-end: 1px solid var(--line); min-width: 6rem; overflow-wrap: normal; }
tbody tr:last-child > * { border-block-end: 0; }
thead th, thead td { background: var(--soft); font-weight: 650; vertical-align: bottom; }
tbody th { font-weight: 600; }
[align="center"] { text-align: center; }
[align="right"] { text-align: end; font-variant-numeric: tabular-nums; }

.note { padding: 1rem 1.25rem; border-radius: 12px; border-inline-start: 4px solid var(--note-ink); background: var(--note-bg); }
.note-title { font-weight: 650; color: var(--note-ink); }
.prose .note > .note-title + * { margin-block-start: 0.25em; }
.note-tip { border-color: var(--tip-ink); background: var(--tip-bg); }
.note-tip > .note-title { color: var(--tip-ink); }
.note-important { border-color: var(--important-ink); background: var(--important-bg); }
.note-important > .note-title { color: var(--important-ink); }
.note-warning { border-color: var(--warning-ink); background: var(--warning-bg); }
.note-warning > .note-title { color: var(--warning-ink); }
.note-caution { border-color: var(--caution-ink); background: var(--caution-bg); }
.note-caution > .note-title { color: var(--caution-ink); }

details:not(.languages) { border: 1px solid var(--line); border-radius: 12px; padding-inline: 1.1rem; }
details:not(.languages) > summary { min-height: 48px; padding-block: 0.7rem; font-weight: 600; cursor: pointer; }
details:not(.languages)[open] > summary { margin-block-end: 0.4rem; }
details:not(.languages)[open] { padding-block-end: 1rem; }
.prose details > * + * { margin-block-start: 0.7em; }

code, pre, samp { font-family: ui-monospace, SFMono-Regular, "Cascadia Mono", "Segoe UI Mono", Menlo, Consolas, monospace; font-size: 0.9em; }
:not(pre) > code { padding: 0.12em 0.38em; border-radius: 6px; background: var(--code-bg); border: 1px solid var(--line); overflow-wrap: anywhere; }
pre { margin: 0; padding: 1.1rem 1.25rem; border-radius: 12px; background: var(--code-bg); border: 1px solid var(--line); overflow-x: auto; line-height: 1.6; tab-size: 2; direction: ltr; text-align: left; }
.prose pre { font-size: 0.9688rem; }
.hljs-comment, .hljs-quote, .hljs-meta { color: var(--code-comment); }
.hljs-keyword, .hljs-selector-tag, .hljs-literal, .hljs-type, .hljs-doctag { color: var(--code-key); }
.hljs-string, .hljs-regexp, .hljs-addition, .hljs-template-tag, .hljs-char { color: var(--code-string); }
.hljs-number, .hljs-symbol, .hljs-bullet, .hljs-variable, .hljs-template-variable, .hljs-link { color: var(--code-number); }
.hljs-title, .hljs-attr, .hljs-attribute, .hljs-name, .hljs-built_in, .hljs-section, .hljs-property, .hljs-selector-class, .hljs-selector-id { color: var(--code-name); }
.hljs-deletion { color: var(--caution-ink); }
.hljs-emphasis { font-style: italic; }
.hljs-strong { font-weight: 650; }

.bottom { border-block-start: 1px solid var(--line); background: var(--soft); font-size: 0.9375rem; }
.bottom-inside { max-width: 80rem; margin-inline: auto; padding: 1.5rem; /* The launcher lies below the words, on whichever side. */ padding-block-end: 5.75rem; display: flex; flex-wrap: wrap; align-items: center; gap: 0.25rem 1.75rem; }
.bottom a { display: inline-flex; align-items: center; min-height: 44px; color: var(--quiet); text-decoration: none; }
.bottom a:hover { color: var(--text); text-decoration: underline; }
.bottom a[aria-current] { color: var(--text); font-weight: 600; }
.bottom nav { margin-inline-start: auto; }

.lost { text-align: center; padding-block: clamp(3rem, 9vw, 6rem); }
.lost-number { font-size: clamp(4rem, 14vw, 7rem); font-weight: 750; letter-spacing: -0.05em; line-height: 1; color: var(--accent-text); opacity: 0.85; }
a.button-quiet { background: none; color: var(--accent-text); border: 1px solid var(--line-strong); }
.lost > * + * { margin-block-start: 1.5rem; }
.lost form { text-align: start; }
.lost-languages { color: var(--quiet); line-height: 2; }
.moved main { padding-block: 4rem; }

@media (max-width: 47.99rem) {
  .top-inside { flex-wrap: wrap; padding-inline: 1rem; }
  .search-header { order: 3; flex-basis: 100%; max-width: none; }
  .wide, .narrow, .reading, .hero-inside, .bottom-inside { padding-inline: 1rem; }
  .wide { padding-block-start: 2rem; gap: 2.5rem; }
  .prose { font-size: 1rem; }
  .search-hero input, .search-hero input:focus-visible { padding-inline-end: 1rem; min-height: 56px; font-size: 1rem; }
  /* The keyboard has a search key, and the words need the room. */
  .search-hero button:not(:focus-visible) { position: absolute; width: 1px; height: 1px; min-height: 0; padding: 0; overflow: hidden; clip-path: inset(50%); }
  .search-hero button { inset-inline-end: 6px; }
  hjelp-widget[mode] { min-height: 58px; }
  hjelp-widget[mode]::part(search-field) { min-height: 56px; font-size: 1rem; }
  .cards { gap: 0.75rem; }
  .card { display: grid; grid-template-columns: 44px minmax(0, 1fr); gap: 0.15rem 1rem; padding: 1rem; }
  .card-icon { grid-row: 1 / span 3; align-self: start; }
  .card h3 { margin: 0; font-size: 1.0625rem; }
  .card h3 a::after { content: ""; position: absolute; inset: 0; border-radius: 14px; }
  .card ul, .card .count { display: none; }
  .bottom nav { margin-inline-start: 0; padding-inline-end: 0; }
  .bottom-inside { flex-direction: column; align-items: flex-start; padding-block-end: 6rem; }
  th, td { padding: 0.6rem 0.75rem; }
}
/* Letters of twice the size on a telephone: long words end in a hyphen, not in the edge. */
@media (max-width: 18em) {
  body { hyphens: auto; overflow-wrap: anywhere; }
  code, pre { hyphens: manual; }
  .search input, .search-hero input { padding-inline: 2.25rem 0.5rem; }
  .search .icon, .search-hero .icon { inset-inline-start: 0.75rem; }
}
@media (prefers-reduced-motion: reduce) { * { transition: none !important; scroll-behavior: auto !important; } }
@media (forced-colors: active) {
  .card, .popular a, .related a, .note, .notice, pre, .search input, .search button, .button { border: 1px solid; }
}
@media print {
  .top form, .languages, .siblings, .related, .more-help, .contents, .bottom, .skip, .breadcrumbs, hjelp-widget { display: none !important; }
  .reading, .narrow, .wide, .article { display: block; max-width: none; padding: 0; }
  .top-inside { padding: 0; min-height: 0; }
  .top { margin-block-end: 1rem; }
  body { font-size: 11pt; color: #000; background: #fff; }
  .prose a[href^="http"]::after { content: " (" attr(href) ")"; font-size: 0.85em; overflow-wrap: anywhere; }
  .table-scroll { overflow: visible; }
  pre { white-space: pre-wrap; }
  h2, h3 { break-after: avoid; }
  tr, img, pre, .note { break-inside: avoid; }
}
`;
