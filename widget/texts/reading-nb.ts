import type { ReadingTexts } from './reading-texts.ts';

export const reading: ReadingTexts = {
  locale: 'nb',
  contents: 'I denne artikkelen',
  sectionLink: 'Kopier lenken til «{heading}»',
  enlarge: 'Forstørr bildet',
  closePicture: 'Lukk bildet',
  copyCode: 'Kopier',
  copied: 'Kopiert',
  playVideo: 'Spill av filmen «{title}»',
  videoFrom: 'Filmen kommer fra {host}, som får vite at du ser den.',
  videoAt: 'Se den på {host}',
  step: 'Steg {count} er gjort',
  stepsDone: { one: '{done} av {count} steg er gjort', other: '{done} av {count} steg er gjort' },
  startOver: 'Begynn på nytt',
  print: 'Skriv ut',
  share: 'Del',
  linkCopied: 'Lenken er kopiert',
  copyByHand: 'Kopier denne lenken',
};
