import type { DeskAgent } from '../../../core/contract/desk-document.ts';
import type { DeskTexts } from './texts/desk-texts.ts';

/** What a colleague is called: by their name, or, where they came by the printed link and have said none, so that two of them can be told apart: `A colleague (3F2)`. */
export function colleagueName({ id, name }: Partial<DeskAgent>, { conversation }: DeskTexts): string {
  if (name) return name;
  const mark = colleagueMark(id);
  return mark === '' ? conversation.colleague : `${conversation.colleague} (${mark})`;
}

/** The first of the random id that each browser without a name has; empty where none is known. */
export function colleagueMark(id: string | undefined): string {
  return (id ?? '').slice(0, 3).toUpperCase();
}
