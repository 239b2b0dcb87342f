import type { INTERFACE_LOCALES } from './choose-locale.ts';

/** The few words of the panel that shows before the rest of the widget is here; the same as in widget/texts, where they are kept in order by a test. */
export interface FirstWords {
  readonly close: string;
  readonly label: string;
  readonly loading: string;
  readonly resultsTitle: string;
  readonly popularTitle: string;
  readonly helpCentre: string;
}

export const FIRST_WORDS: Readonly<Record<(typeof INTERFACE_LOCALES)[number], FirstWords>> = {
  en: { close: 'Close help', label: 'What can we help you with?', loading: 'Loading…', resultsTitle: 'Answers', popularTitle: 'Popular questions', helpCentre: 'Go to the help centre' },
  sv: { close: 'Stäng hjälpen', label: 'Vad kan vi hjälpa dig med?', loading: 'Hämtar …', resultsTitle: 'Svar', popularTitle: 'Vanliga frågor', helpCentre: 'Till hjälpcentret' },
  nb: { close: 'Lukk hjelpen', label: 'Hva kan vi hjelpe deg med?', loading: 'Henter …', resultsTitle: 'Svar', popularTitle: 'Ofte stilte spørsmål', helpCentre: 'Til hjelpesenteret' },
  da: { close: 'Luk hjælpen', label: 'Hvad kan vi hjælpe dig med?', loading: 'Henter …', resultsTitle: 'Svar', popularTitle: 'Ofte stillede spørgsmål', helpCentre: 'Gå til hjælpecenteret' },
  fi: { close: 'Sulje ohje', label: 'Miten voimme auttaa?', loading: 'Ladataan…', resultsTitle: 'Vastaukset', popularTitle: 'Usein kysyttyä', helpCentre: 'Siirry ohjekeskukseen' },
  nn: { close: 'Lukk hjelpa', label: 'Kva kan vi hjelpe deg med?', loading: 'Hentar …', resultsTitle: 'Svar', popularTitle: 'Ofte stilte spørsmål', helpCentre: 'Til hjelpesenteret' },
  de: { close: 'Hilfe schließen', label: 'Wie können wir Ihnen helfen?', loading: 'Wird geladen …', resultsTitle: 'Antworten', popularTitle: 'Häufige Fragen', helpCentre: 'Zum Hilfecenter' },
  is: { close: 'Loka hjálpinni', label: 'Hvernig getum við aðstoðað?', loading: 'Sæki …', resultsTitle: 'Svör', popularTitle: 'Algengar spurningar', helpCentre: 'Fara í hjálparmiðstöðina' },
};
