import { html, type TemplateResult } from 'lit';

/** Line icons of 20 × 20, decorative: the words stand beside them or in the control's label. */
function icon(path: string): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false"><path d=${path} /></svg>`;
}

export const icons = {
  back: icon('M12 4 6 10l6 6'),
  book: icon('M10 5.5C8.500 4.300 6 4 3 4v11c3 0 5.500.3 7 1.500 1.500-1.200 4-1.500 7-1.500V4c-3 0-5.500.3-7 1.500zM10 5.500v11'),
  send: icon('M3 10 17 4l-4.500 13-3-5.500zM9.500 11.500 17 4'),
  close: icon('M5 5l10 10M15 5 5 15'),
  check: icon('M4 10.500 8 14.500 16 6'),
  bin: icon('M4 6h12M8 6V4h4v2M6 6l.7 10h6.600L14 6'),
  soundOn: icon('M4 8v4h3l4 3V5L7 8zM13.500 7.500a4 4 0 0 1 0 5M15.500 5.500a7 7 0 0 1 0 9'),
  soundOff: icon('M4 8v4h3l4 3V5L7 8zM14 8l4 4M18 8l-4 4'),
  keys: icon('M2.500 6h15v8.500h-15zM5.500 9h.01M8.500 9h.01M11.500 9h.01M14.500 9h.01M6.500 12h7'),
  up: icon('M6 9v7H3V9zM6 9l3.500-6c1.500 0 2 1 1.700 2.200L10.700 8H15c1.200 0 2 1 1.700 2.200l-1 4.300c-.2.9-.9 1.500-1.800 1.500H6'),
  down: icon('M14 11V4h3v7zM14 11l-3.500 6c-1.500 0-2-1-1.700-2.200L9.300 12H5c-1.200 0-2-1-1.700-2.200l1-4.300C4.500 4.600 5.200 4 6.100 4H14'),
  save: icon('M10 3v9M6.500 8.500 10 12l3.500-3.500M4 14v2.500h12V14'),
  search: icon('M9 3.500a5.500 5.500 0 1 0 0 11 5.500 5.500 0 0 0 0-11zM13 13l4 4'),
  out: icon('M8 4H4v12h4M12 6l4 4-4 4M16 10H8'),
  pen: icon('M4 16l.8-3.600L13.400 4 16 6.600 7.500 15.200z'),
  clip: icon('M15.500 9.500l-6 6a3.700 3.700 0 0 1-5.300-5.300l6.400-6.300a2.500 2.500 0 0 1 3.500 3.500l-6.300 6.200a1.200 1.200 0 0 1-1.700-1.700l5.400-5.400'),
  file: icon('M6 3h5.500L15 6.500V16a1 1 0 0 1-1 1H6a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1zM11 3v4h4'),
  person: icon('M10 10a3.500 3.500 0 1 0 0-7 3.500 3.500 0 0 0 0 7zM3.500 17c.600-3.500 3.200-5 6.500-5s5.900 1.500 6.500 5'),
  article: icon('M5 3h7l3 3v11H5zM12 3v3h3M8 10h4M8 13h4'),
  note: icon('M4 4h12v8l-4 4H4zM16 12h-4v4'),
  sun: icon('M10 6.500a3.500 3.500 0 1 0 0 7 3.500 3.500 0 0 0 0-7zM10 2v1.500M10 16.500V18M2 10h1.500M16.500 10H18M4.300 4.300l1.100 1.100M14.600 14.600l1.100 1.100M4.300 15.700l1.100-1.100M14.600 5.400l1.100-1.100'),
  pause: icon('M7 5v10M13 5v10'),
  play: icon('M6 4.500v11l9-5.500z'),
  shield: icon('M10 3l6 2v5c0 4-3 6-6 7-3-1-6-3-6-7V5zM7.500 10l2 2 3.500-4'),
  clue: icon('M10 3a5 5 0 0 1 3 9v2H7v-2a5 5 0 0 1 3-9zM8 17h4'),
} as const;
