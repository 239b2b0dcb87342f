import { frameCss } from './frame-styles.ts';

/**
 * Looks of the panel and its views. Sizes in `em` of the visitor's own text size, logical directions only, colours only
 * from the theme (widget-theme.ts).
 */
export const panelCss = `${frameCss}
.notices { display: grid; gap: .6em; margin-block: .25em .5em; }
.note h2 { margin-block-end: .15em; }
.note .kind { font-size: .8em; font-weight: 650; }
.note + .rows { margin-block-start: .5em; }
.no-answer { padding-block: .5em 1em; }
.no-answer h2 { font-size: 1.1em; margin-block-end: .25em; }
.missing { display: grid; gap: .75em; margin-block-start: 1em; }
.missing .button, .reasons .button { justify-self: start; }
.more-results { margin-block-start: .6em; }
.contact-offer { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: .6em 1em; margin-block-start: 1em; }
.trouble { padding-block: 1.5em; display: grid; gap: .6em; }
.trouble h2 { font-size: 1.15em; }
.choices { display: flex; flex-wrap: wrap; gap: .6em; margin-block-start: .5em; }


.meta { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: center; gap: .25em 1em; color: var(--_quiet); font-size: .9em; }
.meta a, .foot-link { display: inline-flex; align-items: center; gap: .35em; min-height: 3.15em; }
.meta svg, .foot-link svg { width: 1em; height: 1em; }



`;
