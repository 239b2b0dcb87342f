import type { ReadingTexts } from './reading-texts.ts';

export const reading: ReadingTexts = {
  locale: 'nn',
  contents: 'I denne artikkelen',
  sectionLink: 'Kopier lenkja til «{heading}»',
  enlarge: 'Forstørr biletet',
  closePicture: 'Lukk biletet',
  copyCode: 'Kopier',
  copied: 'Kopiert',
  playVideo: 'Spel av filmen «{title}»',
  videoFrom: 'Filmen kjem frå {host}, som får vite at du ser han.',
  videoAt: 'Sjå han på {host}',
  step: 'Steg {count} er gjort',
  stepsDone: { one: '{done} av {count} steg er gjort', other: '{done} av {count} steg er gjorde' },
  startOver: 'Byrj på nytt',
  print: 'Skriv ut',
  share: 'Del',
  linkCopied: 'Lenkja er kopiert',
  copyByHand: 'Kopier denne lenkja',
};
