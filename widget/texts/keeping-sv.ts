import type { KeepingTexts } from './keeping-texts.ts';

export const keeping: KeepingTexts = {
  attach: 'Skicka en bild eller PDF', attachSending: '{name} är på väg …', attachFailed: '{name} kom inte fram.',
  attachNotWhatItSays: '{name} är inte vad namnet säger, så vi tog inte emot den. Är det en bild, spara den en gång till som PNG eller JPEG.',
  attachUnknownType: 'Vi tar emot bilder (PNG, JPEG, GIF, WebP) och PDF. {name} är ingetdera.', attachTooLarge: '{name} är för stor: högst 5 MB. En mindre bild eller ett utsnitt räcker.', attachTooMany: 'Den här konversationen rymmer inga fler filer.',
  tryAgain: 'Försök igen', dismiss: 'Stäng', picture: 'Bild: {name}',
  nobodyThere: 'Ingen är här just nu.', ratherNotWait: 'Vill du inte vänta?', leaveAddress: 'Lämna din e-post, så når svaret dig även där.', emailLabel: 'Din e-post', emailWrong: 'Titta en gång till på adressen, till exempel namn@example.com.', emailSend: 'Svara mig där',
  answersGoTo: 'Svaren går även till {email}.', change: 'Ändra', noMail: 'Ingen mer e-post',
  options: 'Mer om konversationen', saveText: 'Spara som text', saveData: 'Spara som data (JSON)', delete: 'Radera konversationen', deleteQuestion: 'Radera den för alltid, både här och hos oss?', deleteConfirm: 'Radera', cancel: 'Avbryt', failed: 'Det gick inte. Försök igen.', savedTitle: 'Konversation, {day}',
};
