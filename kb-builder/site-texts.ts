/** Words of the help-centre site, in the languages that are complete. Others read English until someone adds theirs here. */
export interface SiteTexts {
  /** Language tag of these texts. */
  readonly locale: string;
  readonly skipToContent: string;
  readonly searchLabel: string;
  readonly searchPlaceholder: string;
  readonly searchButton: string;
  readonly home: string;
  readonly homeHeading: string;
  readonly categories: string;
  readonly popular: string;
  readonly breadcrumbs: string;
  readonly onThisPage: string;
  readonly related: string;
  readonly updated: string;
  readonly languages: string;
  readonly articleCount: (count: number) => string;
  readonly allArticles: string;
  readonly allArticlesHint: string;
  readonly categoryEmpty: string;
  readonly notFoundTitle: string;
  readonly notFoundText: string;
  readonly notFoundHome: string;
  readonly movedTitle: string;
  readonly movedText: string;
  readonly notices: string;
  readonly table: string;
  /** Name of a film that its editor gave none. */
  readonly video: string;
  readonly generalCategory: string;
  readonly needMore: string;
  readonly needMoreText: string;
  readonly seeAll: string;
  readonly notes: Readonly<Record<NoteKind, string>>;
}

/** Kinds of notes in articles: `> [!TIP]`. */
export type NoteKind = 'note' | 'tip' | 'important' | 'warning' | 'caution';

const en: SiteTexts = {
  locale: 'en',
  skipToContent: 'Skip to content',
  searchLabel: 'Search the help centre',
  searchPlaceholder: 'What do you need help with?',
  searchButton: 'Search',
  home: 'Help',
  homeHeading: 'How can we help?',
  categories: 'Browse by topic',
  popular: 'Popular articles',
  breadcrumbs: 'You are here',
  onThisPage: 'On this page',
  related: 'Read next',
  updated: 'Updated',
  languages: 'Language',
  articleCount: (count) => (count === 1 ? '1 article' : `${count} articles`),
  allArticles: 'All articles',
  allArticlesHint: 'Here is every article, by topic. You can also use “find in page” in your browser (Ctrl + F).',
  categoryEmpty: 'There are no articles here yet.',
  notFoundTitle: 'We cannot find that page',
  notFoundText: 'It may have moved, or the address may be mistyped. Search for what you need, or start from the beginning.',
  notFoundHome: 'Go to the help centre',
  movedTitle: 'This page has moved',
  movedText: 'You will be taken to its new address. If nothing happens, follow this link:',
  notices: 'Current information',
  table: 'Table',
  video: 'Video',
  generalCategory: 'General',
  needMore: 'Did you not find the answer?',
  needMoreText: 'Try searching with other words.',
  seeAll: 'See all articles',
  notes: { note: 'Note', tip: 'Tip', important: 'Important', warning: 'Warning', caution: 'Caution' },
};

const sv: SiteTexts = {
  locale: 'sv',
  skipToContent: 'Hoppa till innehållet',
  searchLabel: 'Sök i hjälpcentret',
  searchPlaceholder: 'Vad behöver du hjälp med?',
  searchButton: 'Sök',
  home: 'Hjälp',
  homeHeading: 'Hur kan vi hjälpa dig?',
  categories: 'Alla ämnen',
  popular: 'Populära artiklar',
  breadcrumbs: 'Här är du',
  onThisPage: 'På den här sidan',
  related: 'Läs vidare',
  updated: 'Uppdaterad',
  languages: 'Språk',
  articleCount: (count) => (count === 1 ? '1 artikel' : `${count} artiklar`),
  allArticles: 'Alla artiklar',
  allArticlesHint: 'Här är alla artiklar, ämne för ämne. Du kan också söka på sidan med webbläsaren (Ctrl + F).',
  categoryEmpty: 'Här finns inga artiklar ännu.',
  notFoundTitle: 'Vi hittar inte sidan',
  notFoundText: 'Den kan ha flyttat, eller så är adressen felskriven. Sök efter det du behöver, eller börja om från början.',
  notFoundHome: 'Till hjälpcentret',
  movedTitle: 'Sidan har flyttat',
  movedText: 'Du skickas vidare till den nya adressen. Händer inget? Följ den här länken:',
  notices: 'Aktuell information',
  table: 'Tabell',
  video: 'Film',
  generalCategory: 'Allmänt',
  needMore: 'Hittade du inte svaret?',
  needMoreText: 'Prova att söka med andra ord.',
  seeAll: 'Se alla artiklar',
  notes: { note: 'Obs!', tip: 'Tips', important: 'Viktigt', warning: 'Varning', caution: 'Var försiktig' },
};

const nb: SiteTexts = {
  locale: 'nb',
  skipToContent: 'Hopp til innholdet',
  searchLabel: 'Søk i hjelpesenteret',
  searchPlaceholder: 'Hva trenger du hjelp med?',
  searchButton: 'Søk',
  home: 'Hjelp',
  homeHeading: 'Hva kan vi hjelpe deg med?',
  categories: 'Alle temaer',
  popular: 'Populære artikler',
  breadcrumbs: 'Du er her',
  onThisPage: 'På denne siden',
  related: 'Les mer',
  updated: 'Oppdatert',
  languages: 'Språk',
  articleCount: (count) => (count === 1 ? '1 artikkel' : `${count} artikler`),
  allArticles: 'Alle artikler',
  allArticlesHint: 'Her er alle artiklene, tema for tema. Du kan også søke på siden med nettleseren (Ctrl + F).',
  categoryEmpty: 'Det er ingen artikler her ennå.',
  notFoundTitle: 'Vi finner ikke siden',
  notFoundText: 'Den kan ha flyttet, eller adressen kan være feilskrevet. Søk etter det du trenger, eller begynn på forsiden.',
  notFoundHome: 'Til hjelpesenteret',
  movedTitle: 'Siden har flyttet',
  movedText: 'Du sendes videre til den nye adressen. Skjer det ingenting? Følg denne lenken:',
  notices: 'Aktuell informasjon',
  table: 'Tabell',
  video: 'Film',
  generalCategory: 'Generelt',
  needMore: 'Fant du ikke svaret?',
  needMoreText: 'Prøv å søke med andre ord.',
  seeAll: 'Se alle artikler',
  notes: { note: 'Merk', tip: 'Tips', important: 'Viktig', warning: 'Advarsel', caution: 'Vær forsiktig' },
};

const da: SiteTexts = {
  locale: 'da',
  skipToContent: 'Gå til indholdet',
  searchLabel: 'Søg i hjælpecentret',
  searchPlaceholder: 'Hvad har du brug for hjælp til?',
  searchButton: 'Søg',
  home: 'Hjælp',
  homeHeading: 'Hvad kan vi hjælpe med?',
  categories: 'Alle emner',
  popular: 'Populære artikler',
  breadcrumbs: 'Du er her',
  onThisPage: 'På denne side',
  related: 'Læs videre',
  updated: 'Opdateret',
  languages: 'Sprog',
  articleCount: (count) => (count === 1 ? '1 artikel' : `${count} artikler`),
  allArticles: 'Alle artikler',
  allArticlesHint: 'Her er alle artikler, emne for emne. Du kan også søge på siden med din browser (Ctrl + F).',
  categoryEmpty: 'Her er ingen artikler endnu.',
  notFoundTitle: 'Vi kan ikke finde siden',
  notFoundText: 'Den kan være flyttet, eller adressen kan være skrevet forkert. Søg efter det, du har brug for, eller start forfra.',
  notFoundHome: 'Til hjælpecentret',
  movedTitle: 'Siden er flyttet',
  movedText: 'Du sendes videre til den nye adresse. Sker der ikke noget? Følg dette link:',
  notices: 'Aktuel information',
  table: 'Tabel',
  video: 'Film',
  generalCategory: 'Generelt',
  needMore: 'Fandt du ikke svaret?',
  needMoreText: 'Prøv at søge med andre ord.',
  seeAll: 'Se alle artikler',
  notes: { note: 'Bemærk', tip: 'Tip', important: 'Vigtigt', warning: 'Advarsel', caution: 'Pas på' },
};

const TEXTS: Readonly<Record<string, SiteTexts>> = { en, sv, nb, no: nb, nn: nb, da };

/** The texts for a locale: its own, its language's, else English. */
export function siteTexts(locale: string): SiteTexts {
  return TEXTS[locale] ?? TEXTS[locale.split('-')[0] ?? ''] ?? en;
}
