/** A text that depends on a number, by the plural category of `Intl.PluralRules`; `{count}` is the number. */
export interface PluralText {
  readonly one: string;
  readonly other: string;
}

/** Every word that the widget shows, for one language. `{name}` placeholders are filled by {@link fillText}. */
export interface WidgetTexts {
  /** Language of these texts, a BCP 47 tag. */
  readonly locale: string;
  readonly panel: PanelTexts;
  readonly search: SearchTexts;
  readonly trouble: TroubleTexts;
}

export interface PanelTexts {
  /** Name of the dialog. */
  readonly title: string;
  readonly close: string;
  readonly back: string;
  readonly loading: string;
  /** Link to the site where all articles are. */
  readonly helpCentre: string;
  /** Button that leads to a human. */
  readonly contact: string;
  /** Button that leads back to a running conversation. */
  readonly conversation: string;
  readonly opensInNewTab: string;
  /** Label of the choice between the languages of the knowledge base. */
  readonly language: string;
}

export interface SearchTexts {
  /** Label of the field; also its placeholder. */
  readonly label: string;
  readonly clear: string;
  readonly suggestionsTitle: string;
  /** Said where the articles are in another language than the page; `{language}`. */
  readonly articlesIn: string;
  readonly popularTitle: string;
  /** Above articles that have changed lately. */
  readonly recentTitle: string;
  readonly resultsTitle: string;
  /** Announced to screen readers; `{count}` and `{query}`. */
  readonly found: PluralText;
  readonly foundNone: string;
  /** Above results that hardly answer: kind, and honest. */
  readonly weak: string;
  readonly weakHint: string;
  /** A button under the likely results. */
  readonly more: string;
  /** Heading when nothing was found; `{query}`. */
  readonly none: string;
  readonly noneHint: string;
  readonly missingLabel: string;
  readonly missingHint: string;
  readonly missingSend: string;
  readonly missingThanks: string;
  /** Shown before the contact button when nothing helped. */
  readonly contactHint: string;
  /** Severity of a notice, as its name for screen readers. */
  readonly notice: string;
  readonly warning: string;
  readonly critical: string;
}

export interface TroubleTexts {
  /** The search cannot start; the help centre's address follows. */
  readonly unavailable: string;
  readonly unavailableHint: string;
  readonly offline: string;
  readonly offlineHint: string;
  /** The last good index answers, and may be old: there is no network, or it gives nothing. */
  readonly old: string;
  readonly articleFailed: string;
  readonly articleMissing: string;
  /** A part of the widget's own did not come, as after a new release of the site. */
  readonly viewFailed: string;
  readonly tryAgain: string;
}

/** Puts values into `{name}` placeholders; an unknown placeholder stays as it is. */
export function fillText(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/gu, (whole, name: string) => String(values[name] ?? whole));
}

/**
 * The right form for a count, in the language of the texts: one of ours. Those have two forms, and take no dots within a thousand; what
 * browsers know of plurals and numbers takes a slow telephone longer to fetch than a frame lasts.
 */
export function fillPlural(text: PluralText, count: number, locale: string, values: Readonly<Record<string, string | number>> = {}): string {
  const isOne = /^is\b/u.test(locale) ? count % 10 === 1 && count % 100 !== 11 : count === 1;
  return fillText(isOne ? text.one : text.other, { ...values, count: count < 1000 ? count : new Intl.NumberFormat([locale, 'nb']).format(count) });
}
