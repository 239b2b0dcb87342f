import type { ReadingTexts } from './reading-texts.ts';

const FILES: Readonly<Record<string, () => Promise<{ reading: ReadingTexts }>>> = {
  en: () => import('./reading-en.ts'),
  sv: () => import('./reading-sv.ts'),
  nb: () => import('./reading-nb.ts'),
  da: () => import('./reading-da.ts'),
  fi: () => import('./reading-fi.ts'),
  nn: () => import('./reading-nn.ts'),
  de: () => import('./reading-de.ts'),
  is: () => import('./reading-is.ts'),
};

/** The words around an open article. @param locale As the widget's other texts have it. */
export async function loadReadingTexts(locale: string): Promise<ReadingTexts> {
  return (await (FILES[locale] ?? FILES['en']!)()).reading;
}
