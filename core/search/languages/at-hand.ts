import { da } from './da.ts';
import { en } from './en.ts';
import type { Language } from './language.ts';
import { nb } from './nb.ts';
import { sv } from './sv.ts';

/** Languages that need not be loaded. The bundler leaves one of them in a script that is for that language. */
export const AT_HAND: readonly Language[] = [en, sv, nb, da];
