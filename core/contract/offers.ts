/** What offers.ts knows of the site's `proactive` rules; the builder bakes it in as a JavaScript object in the place of {@link OFFERS_PLACEHOLDER}. */
export interface OffersData {
  /** The site's locales, the main one first, and what each falls back to. */
  readonly locales: readonly string[];
  readonly fallbacks: Readonly<Record<string, readonly string[]>>;
  readonly rules: readonly OfferRule[];
}

export interface OfferRule {
  readonly id: string;
  readonly article: string;
  readonly when: 'time' | 'scroll' | 'returning' | 'error' | 'rage-clicks' | 'abandoned-form';
  readonly pages: readonly string[];
  readonly seconds?: number | undefined;
  readonly percent?: number | undefined;
  readonly times?: number | undefined;
  readonly event?: string | undefined;
  /** Share of visits, in percent, that are counted and not offered anything. */
  readonly holdout: number;
  /** By locale: what is said. Locales that lack the article are absent. */
  readonly says: Readonly<Record<string, string>>;
}

/** Stands between quotes in the bundled offers.ts, exactly once. */
export const OFFERS_PLACEHOLDER = '__HJELP_OFFERS__';
