import type { ReadingTexts } from './reading-texts.ts';

export const reading: ReadingTexts = {
  locale: 'fi',
  contents: 'Tässä artikkelissa',
  sectionLink: 'Kopioi linkki kohtaan ”{heading}”',
  enlarge: 'Suurenna kuva',
  closePicture: 'Sulje kuva',
  copyCode: 'Kopioi',
  copied: 'Kopioitu',
  playVideo: 'Toista video ”{title}”',
  videoFrom: 'Videon lähettää {host}, joka saa tietää, että katsot sen.',
  videoAt: 'Katso video sivustolla {host}',
  step: 'Vaihe {count} tehty',
  stepsDone: { one: '{done}/{count} vaihe tehty', other: '{done}/{count} vaihetta tehty' },
  startOver: 'Aloita alusta',
  print: 'Tulosta',
  share: 'Jaa',
  linkCopied: 'Linkki kopioitu',
  copyByHand: 'Kopioi tämä linkki',
};
