import type { KeepingTexts } from './keeping-texts.ts';

export const keeping: KeepingTexts = {
  attach: 'Send et bilde eller en PDF', attachSending: '{name} er på vei …', attachFailed: '{name} kom ikke fram.',
  attachNotWhatItSays: '{name} er ikke det navnet sier, så vi tok den ikke imot. Er det et bilde, lagre det en gang til som PNG eller JPEG.',
  attachUnknownType: 'Vi tar imot bilder (PNG, JPEG, GIF, WebP) og PDF. {name} er ingen av delene.', attachTooLarge: '{name} er for stor: høyst 5 MB. Et mindre bilde eller et utsnitt holder.', attachTooMany: 'Denne samtalen rommer ikke flere filer.',
  tryAgain: 'Prøv igjen', dismiss: 'Lukk', picture: 'Bilde: {name}',
  nobodyThere: 'Ingen er her akkurat nå.', ratherNotWait: 'Vil du ikke vente?', leaveAddress: 'Legg igjen e-posten din, så når svaret deg også der.', emailLabel: 'E-posten din', emailWrong: 'Se på adressen en gang til, for eksempel navn@example.com.', emailSend: 'Svar meg der',
  answersGoTo: 'Svarene går også til {email}.', change: 'Endre', noMail: 'Ikke mer e-post',
  options: 'Mer om samtalen', saveText: 'Lagre som tekst', saveData: 'Lagre som data (JSON)', delete: 'Slett samtalen', deleteQuestion: 'Slette den for godt, både her og hos oss?', deleteConfirm: 'Slett', cancel: 'Avbryt', failed: 'Det gikk ikke. Prøv igjen.', savedTitle: 'Samtale, {day}',
};
