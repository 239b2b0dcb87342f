import { FIRST_ARTICLES_DA } from './first-articles-da.ts';
import { FIRST_ARTICLES_EN } from './first-articles-en.ts';
import { FIRST_ARTICLES_NB } from './first-articles-nb.ts';
import { FIRST_ARTICLES_SV } from './first-articles-sv.ts';

/** The first texts in one language. */
export interface FirstArticles {
  /** Name of the site. */
  readonly siteName: string;
  /** Titles of the folders. */
  readonly categories: Readonly<Record<'ordering' | 'account' | 'contact', string>>;
  /** Where most who read the language live; absent where that says nothing. */
  readonly timeZone?: string;
  /** Title of the e-mail channel. */
  readonly emailTitle: string;
  /** Path below the language's folder → text. */
  readonly files: Readonly<Record<string, string>>;
}

const LANGUAGES: Readonly<Record<string, FirstArticles>> = { en: FIRST_ARTICLES_EN, sv: FIRST_ARTICLES_SV, nb: FIRST_ARTICLES_NB, da: FIRST_ARTICLES_DA };

/** Languages in which one can start. */
export const FIRST_LOCALES: readonly string[] = Object.keys(LANGUAGES);

/** The files of a new knowledge base, by path. */
export function firstContent(locale: string): ReadonlyMap<string, string> {
  const language = LANGUAGES[locale]!;
  return new Map([
    ['site.yaml', siteYaml(locale, language)],
    ...Object.entries(language.files).map(([file, text]) => [`${locale}/${file}`, `${text.trim()}\n`] as const),
  ]);
}

function siteYaml(locale: string, { siteName, categories, emailTitle, timeZone }: FirstArticles): string {
  return `# Settings of this help centre. Every key is optional; what each one means stands in docs/content.md of hjelp.

# Names the site in reports. Lower-case letters, digits and hyphens.
id: help
name: ${siteName}

# Languages, each with a folder of its own beside this file. To add one: a folder, and its name here.
locales: [${locale}]
defaultLocale: ${locale}

# Where the help centre will live; search engines want to know. Take the # away and write yours.
# baseUrl: https://help.example.com/

# The folders in the order in which they are shown, with their titles.
categories:
  - id: ordering
    title: ${categories.ordering}
  - id: account
    title: ${categories.account}
  - id: contact
    title: ${categories.contact}

${timeZone === undefined ? `# When people answer the telephone and the chat, and the time zone in which reports count days and hours.
# openingHours:
#   timeZone: Europe/London
#   weekly: {mon: ['09:00-17:00'], tue: ['09:00-17:00'], wed: ['09:00-17:00'], thu: ['09:00-17:00'], fri: ['09:00-17:00']}` : `# When people answer the telephone and the chat, and the time zone in which reports count days and hours.
openingHours:
  timeZone: ${timeZone}
  weekly: {mon: ['09:00-17:00'], tue: ['09:00-17:00'], wed: ['09:00-17:00'], thu: ['09:00-17:00'], fri: ['09:00-17:00']}`}

# Ways to reach a human. "desk" is the built-in chat and needs a server ("hjelp serve").
channels:
  - id: email
    type: email
    title: ${emailTitle}
    address: help@example.com

# theme:
#   brandColor: '#1f5d4c'
`;
}
