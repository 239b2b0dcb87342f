import type { ReadingTexts } from './reading-texts.ts';

export const reading: ReadingTexts = {
  locale: 'en',
  contents: 'In this article',
  sectionLink: 'Copy the link to “{heading}”',
  enlarge: 'Enlarge the picture',
  closePicture: 'Close the picture',
  copyCode: 'Copy',
  copied: 'Copied',
  playVideo: 'Play the video “{title}”',
  videoFrom: 'The video comes from {host}, which will know that you watch it.',
  videoAt: 'Watch it on {host}',
  step: 'Step {count} done',
  stepsDone: { one: '{done} of {count} step done', other: '{done} of {count} steps done' },
  startOver: 'Start over',
  print: 'Print',
  share: 'Share',
  linkCopied: 'Link copied',
  copyByHand: 'Copy this link',
};
