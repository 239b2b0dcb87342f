import type { ReadingTexts } from './reading-texts.ts';

export const reading: ReadingTexts = {
  locale: 'da',
  contents: 'I denne artikel',
  sectionLink: 'Kopiér linket til »{heading}«',
  enlarge: 'Forstør billedet',
  closePicture: 'Luk billedet',
  copyCode: 'Kopiér',
  copied: 'Kopieret',
  playVideo: 'Afspil filmen »{title}«',
  videoFrom: 'Filmen kommer fra {host}, som får at vide, at du ser den.',
  videoAt: 'Se den på {host}',
  step: 'Trin {count} er udført',
  stepsDone: { one: '{done} af {count} trin er udført', other: '{done} af {count} trin er udført' },
  startOver: 'Begynd forfra',
  print: 'Udskriv',
  share: 'Del',
  linkCopied: 'Linket er kopieret',
  copyByHand: 'Kopiér dette link',
};
