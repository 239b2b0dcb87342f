import { BUILDER_WORDS } from '../../kb-builder/wording/speak.ts';
import { speaker } from '../../kb-builder/wording/spoken-language.ts';
import { COMMAND_WORDS } from './command-words.ts';

/** Says a message of the command, or of the builder, in a language. */
export const speak = speaker(BUILDER_WORDS, COMMAND_WORDS);
