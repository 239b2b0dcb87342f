import { CHECKING_WORDS } from './checking-words.ts';
import { READING_WORDS } from './reading-words.ts';
import { SITE_WORDS } from './site-words.ts';
import { speaker, type Catalogue } from './spoken-language.ts';

/** Everything that the builder says to editors. */
export const BUILDER_WORDS: Catalogue = { ...READING_WORDS, ...SITE_WORDS, ...CHECKING_WORDS };

/** Says a message of the builder in a language. */
export const speak = speaker(BUILDER_WORDS);
