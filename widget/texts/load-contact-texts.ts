import type { HumanTexts } from './contact-texts.ts';

type Words = { readonly [Part in keyof HumanTexts]: Partial<HumanTexts[Part]> };

const FILES: Readonly<Record<string, () => Promise<HumanTexts>>> = {
  en: () => import('./contact-en.ts'),
  sv: () => import('./contact-sv.ts'),
  nb: () => import('./contact-nb.ts'),
  da: () => import('./contact-da.ts'),
};

/** Languages whose words may lag behind by a few; those are then said in the language beside. */
const LATER_FILES: Readonly<Record<string, readonly [words: () => Promise<Words>, beside: string]>> = {
  fi: [() => import('./contact-fi.ts'), 'en'],
  nn: [() => import('./contact-nn.ts'), 'nb'],
  de: [() => import('./contact-de.ts'), 'en'],
  is: [() => import('./contact-is.ts'), 'en'],
};

/** The words of the contact and the conversation view. @param locale As the widget's other texts have it. */
export async function loadContactTexts(locale: string): Promise<HumanTexts> {
  const later = LATER_FILES[locale];
  const [{ contact, conversation, keeping }, words] = await Promise.all([(FILES[later?.[1] ?? locale] ?? FILES['en']!)(), later?.[0]()]);
  return { contact: { ...contact, ...words?.contact }, conversation: { ...conversation, ...words?.conversation }, keeping: { ...keeping, ...words?.keeping } };
}
