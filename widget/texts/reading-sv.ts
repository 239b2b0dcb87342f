import type { ReadingTexts } from './reading-texts.ts';

export const reading: ReadingTexts = {
  locale: 'sv',
  contents: 'I den här artikeln',
  sectionLink: 'Kopiera länken till ”{heading}”',
  enlarge: 'Förstora bilden',
  closePicture: 'Stäng bilden',
  copyCode: 'Kopiera',
  copied: 'Kopierat',
  playVideo: 'Spela filmen ”{title}”',
  videoFrom: 'Filmen kommer från {host}, som får veta att du ser den.',
  videoAt: 'Se den på {host}',
  step: 'Steg {count} klart',
  stepsDone: { one: '{done} av {count} steg klart', other: '{done} av {count} steg klara' },
  startOver: 'Börja om',
  print: 'Skriv ut',
  share: 'Dela',
  linkCopied: 'Länken är kopierad',
  copyByHand: 'Kopiera länken',
};
