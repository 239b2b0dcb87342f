import type { ReadingTexts } from './reading-texts.ts';

export const reading: ReadingTexts = {
  locale: 'de',
  contents: 'In diesem Artikel',
  sectionLink: 'Link zu „{heading}“ kopieren',
  enlarge: 'Bild vergrößern',
  closePicture: 'Bild schließen',
  copyCode: 'Kopieren',
  copied: 'Kopiert',
  playVideo: 'Video „{title}“ abspielen',
  videoFrom: 'Das Video kommt von {host} und wird dort als angesehen erfasst.',
  videoAt: 'Auf {host} ansehen',
  step: 'Schritt {count} erledigt',
  stepsDone: { one: '{done} von {count} Schritt erledigt', other: '{done} von {count} Schritten erledigt' },
  startOver: 'Von vorn beginnen',
  print: 'Drucken',
  share: 'Teilen',
  linkCopied: 'Link kopiert',
  copyByHand: 'Diesen Link kopieren',
};
