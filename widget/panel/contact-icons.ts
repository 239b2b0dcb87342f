import { html, svg, type TemplateResult } from 'lit/html.js';

const icon = (shape: TemplateResult): TemplateResult => html`<svg viewBox="0 0 24 24" aria-hidden="true">${shape}</svg>`;

export const mailIcon = icon(svg`<rect x="3" y="5" width="18" height="14" rx="2.5"/><path d="m4 7.5 8 5.5 8-5.5"/>`);
export const phoneIcon = icon(svg`<path d="M5.5 4h3l1.6 4.2-2 1.6a12.5 12.5 0 0 0 6.1 6.1l1.6-2L20 15.5v3a2 2 0 0 1-2.2 2A16.5 16.5 0 0 1 3.5 6.2 2 2 0 0 1 5.5 4Z"/>`);
export const linkIcon = icon(svg`<path d="M10 14a4 4 0 0 0 5.7 0l3.6-3.6a4 4 0 0 0-5.7-5.7L12.5 5.8M14 10a4 4 0 0 0-5.7 0l-3.6 3.6a4 4 0 0 0 5.7 5.7l1.1-1.1"/>`);
export const removeIcon = icon(svg`<path d="M7 7l10 10M17 7 7 17"/>`);
export const sendIcon = html`<svg class="directed" viewBox="0 0 24 24" aria-hidden="true"><path d="M4 12 20 4.5 15 20l-3.5-6L4 12Zm7.5 2L20 4.5"/></svg>`;
export const fileIcon = icon(svg`<path d="M7 3.500h7l4 4v12a1 1 0 0 1-1 1H7a1 1 0 0 1-1-1v-15a1 1 0 0 1 1-1Zm7 0v4h4"/>`);
export const clipIcon = icon(svg`<path d="m19 11-7.300 7.300a4.500 4.500 0 0 1-6.400-6.400l7.800-7.700a3 3 0 0 1 4.200 4.200l-7.600 7.600a1.500 1.500 0 0 1-2.100-2.100L14.500 7"/>`);
export const moreIcon = icon(svg`<path d="M5 12h.01M12 12h.01M19 12h.01" stroke-width="3" stroke-linecap="round"/>`);
export const downIcon = icon(svg`<path d="M12 5v14m-6-6 6 6 6-6"/>`);
export const downwardIcon = icon(svg`<path d="m6 9 6 6 6-6"/>`);
