import { svg, html, type TemplateResult } from 'lit/html.js';

/** Icons are decoration: the control that shows one carries the name. Strokes take the colour of the text around them. */
export const icon = (shape: TemplateResult): TemplateResult => html`<svg viewBox="0 0 24 24" aria-hidden="true">${shape}</svg>`;

export const searchIcon = icon(svg`<circle cx="11" cy="11" r="7"/><path d="m20 20-4-4"/>`);
export const closeIcon = icon(svg`<path d="M6 6l12 12M18 6 6 18"/>`);
/** Points to where the text starts; mirrored for right-to-left by the style sheet. */
export const backIcon = html`<svg class="directed" viewBox="0 0 24 24" aria-hidden="true"><path d="M15 5l-7 7 7 7"/></svg>`;
export const forwardIcon = html`<svg class="directed" viewBox="0 0 24 24" aria-hidden="true"><path d="m9 5 7 7-7 7"/></svg>`;
export const pageIcon = icon(svg`<path d="M14 3h7v7M21 3l-9 9M19 14v5a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V7a2 2 0 0 1 2-2h5"/>`);
export const chatIcon = icon(svg`<path d="M21 12a8 8 0 0 1-8 8H3l2.2-3.3A8 8 0 1 1 21 12Z"/>`);
