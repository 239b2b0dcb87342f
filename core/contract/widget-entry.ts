/**
 * What the builder bakes into `hjelp.js`, so that the loader can start panel, overview and index at once instead of one
 * after the other. The builder puts it there as a JSON string literal in the place of {@link WIDGET_ENTRY_PLACEHOLDER};
 * a loader whose placeholder was left alone reads `kb/manifest.json` first.
 */
export interface WidgetEntry {
  readonly v: 1;
  readonly m: {
    readonly defaultLocale: string;
    /** Per locale: path of its overview and of its index, relative to the knowledge base's root. */
    readonly locales: Readonly<Record<string, readonly [overview: string, index: string]>>;
    /** Launcher's fill and the text on it in the light scheme ({@link brandPalette}), `#rrggbb`; absent: Hjelp's own. */
    readonly colors?: readonly [accent: string, onAccent: string];
    /** Launcher's corner where it is not the bottom right one. */
    readonly left?: true;
  };
}

/** Stands between double quotes in the bundled `hjelp.js`, exactly once. */
export const WIDGET_ENTRY_PLACEHOLDER = '__HJELP_ENTRY__';
