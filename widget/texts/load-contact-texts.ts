import type { HumanTexts } from './contact-texts.ts';

const FILES: Readonly<Record<string, () => Promise<HumanTexts>>> = {
  en: () => import('./contact-en.ts'),
  sv: () => import('./contact-sv.ts'),
  nb: () => import('./contact-nb.ts'),
  da: () => import('./contact-da.ts'),
};

/** The words of the contact and the conversation view. @param locale As the widget's other texts have it. */
export async function loadContactTexts(locale: string): Promise<HumanTexts> {
  const { contact, conversation, keeping } = await (FILES[locale] ?? FILES['en']!)();
  return { contact, conversation, keeping };
}
