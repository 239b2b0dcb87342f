/** Words around an offer, in every language at once: they are few, and come with the one script that offers. */
export interface OfferTexts {
  /** Name of the offer for screen readers. */
  readonly name: string;
  readonly show: string;
  readonly close: string;
  readonly never: string;
}

export const OFFER_TEXTS: Readonly<Record<string, OfferTexts>> = {
  en: { name: 'An answer that may help', show: 'Show me', close: 'Close', never: 'Don’t offer again' },
  sv: { name: 'Ett svar som kan hjälpa', show: 'Visa mig', close: 'Stäng', never: 'Föreslå inte fler' },
  nb: { name: 'Et svar som kan hjelpe', show: 'Vis meg', close: 'Lukk', never: 'Ikke foreslå flere' },
  da: { name: 'Et svar, der måske hjælper', show: 'Vis mig', close: 'Luk', never: 'Foreslå ikke flere' },
  fi: { name: 'Vastaus, josta voi olla apua', show: 'Näytä', close: 'Sulje', never: 'Älä ehdota enää' },
  nn: { name: 'Eit svar som kan hjelpe', show: 'Vis meg', close: 'Lukk', never: 'Ikkje føreslå fleire' },
  de: { name: 'Eine Antwort, die vielleicht hilft', show: 'Ansehen', close: 'Schließen', never: 'Nicht mehr vorschlagen' },
  is: { name: 'Svar sem gæti hjálpað', show: 'Sýna', close: 'Loka', never: 'Ekki bjóða oftar' },
};
