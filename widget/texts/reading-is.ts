import type { ReadingTexts } from './reading-texts.ts';

export const reading: ReadingTexts = {
  locale: 'is',
  contents: 'Í þessari grein',
  sectionLink: 'Afrita tengil á „{heading}“',
  enlarge: 'Stækka myndina',
  closePicture: 'Loka myndinni',
  copyCode: 'Afrita',
  copied: 'Afritað',
  playVideo: 'Spila myndskeiðið „{title}“',
  videoFrom: 'Myndskeiðið kemur frá {host}, sem fær að vita að þú horfir á það.',
  videoAt: 'Horfa á {host}',
  step: 'Skrefi {count} lokið',
  stepsDone: { one: '{done} af {count} skrefi lokið', other: '{done} af {count} skrefum lokið' },
  startOver: 'Byrja upp á nýtt',
  print: 'Prenta',
  share: 'Deila',
  linkCopied: 'Tengillinn var afritaður',
  copyByHand: 'Afritaðu þennan tengil',
};
