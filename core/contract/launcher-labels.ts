import type { INTERFACE_LOCALES } from './choose-locale.ts';

/** The word on the launcher, which is also the name of the panel that it opens. */
export const LAUNCHER_LABELS: Readonly<Record<(typeof INTERFACE_LOCALES)[number], string>> = {
  en: 'Help', sv: 'Hjälp', nb: 'Hjelp', nn: 'Hjelp', da: 'Hjælp', fi: 'Ohje', de: 'Hilfe', is: 'Hjálp',
};
