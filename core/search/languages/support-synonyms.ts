import type { Synonyms } from '../synonym-rules.ts';
import type { Language } from './language.ts';
import { daSynonyms } from './da-synonyms.ts';
import { enSynonyms } from './en-synonyms.ts';
import { nbSynonyms } from './nb-synonyms.ts';
import { svSynonyms } from './sv-synonyms.ts';

const TEXTS: Readonly<Record<string, string>> = { en: enSynonyms, sv: svSynonyms, nb: nbSynonyms, da: daSynonyms };

/**
 * Synonyms from the world of customer service that every knowledge base of a language starts with. Needed by the builder
 * only: what a site can use of them travels in its index.
 */
export function supportSynonyms({ code, stopWords }: Pick<Language, 'code' | 'stopWords'>): Synonyms {
  const twoWay: string[][] = [];
  const oneWay: Record<string, string[]> = {};
  for (const line of (TEXTS[code] ?? '').trim().split('\n')) {
    const [said, written] = line.split('>');
    const phrases = split(said);
    // What says little stands for too much: `få` is no reason to look for `mottagen`. One way it is meant: `cannot > declined`.
    if (written === undefined) twoWay.push(phrases.filter((phrase) => !stopWords.has(phrase)));
    else for (const phrase of phrases) oneWay[phrase] = [...(oneWay[phrase] ?? []), ...split(written)];
  }
  return { twoWay, oneWay };
}

function split(list: string | undefined): string[] {
  return (list ?? '').split(',').map((phrase) => phrase.trim()).filter((phrase) => phrase !== '');
}
