import type { EngineIndex } from '../contract/kb-index.ts';
import type { CompoundCut } from './compound-parts.ts';
import { digit, FIRST_MARK, packNumber } from './packed-numbers.ts';
import { SEARCH_FIELDS } from './search-recipe.ts';

/** The inverted index as MiniSearch serialises it (`toJSON`, serialization version 2), as much of it as is needed. */
export interface EngineWords {
  readonly documentCount: number;
  readonly fieldIds: Readonly<Record<string, number>>;
  /** Document → length of each field. */
  readonly fieldLength: Readonly<Record<string, readonly number[]>>;
  readonly averageFieldLength: readonly number[];
  /** Word → field → document → occurrences; sorted by word. */
  readonly index: readonly (readonly [word: string, fields: Readonly<Record<string, Readonly<Record<string, number>>>>])[];
}

/** Packs MiniSearch's index as the contract says; `Postings` reads it. Documents are numbers from 0. */
export function packEngine(engine: EngineWords, cuts: Readonly<Record<string, CompoundCut>>): EngineIndex {
  const fieldIds = SEARCH_FIELDS.map((field) => engine.fieldIds[field] ?? -1);
  let lengths = '';
  for (let article = 0; article < engine.documentCount; article += 1) for (const id of fieldIds) lengths += packNumber(roundedLength(engine.fieldLength[article]?.[id] ?? 0));
  return {
    documentCount: engine.documentCount,
    words: engine.index.map(([word]) => word).join('\n'),
    postings: engine.index.map(([, fields]) => `${packFields(fieldIds.map((id) => fields[id]))} `).join(''),
    lengths,
    averageLengths: fieldIds.map((id) => engine.averageFieldLength[id] ?? 0),
    cuts: engine.index.map(([word]) => {
      const cut = Object.hasOwn(cuts, word) ? cuts[word] : undefined;
      return cut === undefined ? digit(0) + digit(0) : digit(cut[0]) + digit(cut[1] - cut[0] + 1);
    }).join(''),
  };
}

/** Three binary digits behind the first say enough of a long text; the exact number would cost half as much again. */
export function roundedLength(length: number): number {
  if (length < 16) return length;
  const step = 2 ** (Math.floor(Math.log2(length)) - 3);
  return Math.round(length / step) * step;
}

function packFields(fields: readonly (Readonly<Record<string, number>> | undefined)[]): string {
  let packed = '';
  fields.forEach((documents, field) => {
    if (documents === undefined) return;
    if (field < SEARCH_FIELDS.length - 1 || packed !== '') packed += String.fromCharCode(FIRST_MARK + field);
    let before = -1;
    // Keys that are whole numbers come in rising order.
    for (const [document, count] of Object.entries(documents)) {
      packed += packNumber((Number(document) - before - 1) * 2 + (count > 1 ? 1 : 0));
      if (count > 1) packed += packNumber(count - 2);
      before = Number(document);
    }
  });
  return packed;
}
