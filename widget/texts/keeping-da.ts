import type { KeepingTexts } from './keeping-texts.ts';

export const keeping: KeepingTexts = {
  attach: 'Send et billede eller en PDF', attachSending: '{name} er på vej …', attachFailed: '{name} nåede ikke frem.',
  attachNotWhatItSays: '{name} er ikke det, navnet siger, så vi tog den ikke imod. Er det et billede, så gem det en gang til som PNG eller JPEG.',
  attachUnknownType: 'Vi tager imod billeder (PNG, JPEG, GIF, WebP) og PDF. {name} er ingen af delene.', attachTooLarge: '{name} er for stor: højst 5 MB. Et mindre billede eller et udsnit er nok.', attachTooMany: 'Denne samtale rummer ikke flere filer.',
  tryAgain: 'Prøv igen', dismiss: 'Luk', picture: 'Billede: {name}',
  nobodyThere: 'Her er ingen lige nu.', ratherNotWait: 'Vil du ikke vente?', leaveAddress: 'Skriv din e-mail, så når svaret dig også dér.', emailLabel: 'Din e-mail', emailWrong: 'Se på adressen en gang til, for eksempel navn@example.com.', emailSend: 'Svar mig dér',
  answersGoTo: 'Svarene går også til {email}.', change: 'Ændr', noMail: 'Ikke mere e-mail',
  options: 'Mere om samtalen', saveText: 'Gem som tekst', saveData: 'Gem som data (JSON)', delete: 'Slet samtalen', deleteQuestion: 'Slet den for altid, både her og hos os?', deleteConfirm: 'Slet', cancel: 'Annuller', failed: 'Det gik ikke. Prøv igen.', savedTitle: 'Samtale, {day}',
};
