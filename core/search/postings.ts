import type { EngineIndex } from '../contract/kb-index.ts';
import { SEARCH_FIELDS } from './search-recipe.ts';

/** Where one word occurs: `places[i]` is article × number of fields + field, `counts[i]` how often. */
export interface WordPostings {
  readonly places: Int32Array;
  readonly counts: Uint16Array;
}

/** Reads the engine's lists of occurrences, each the first time it is asked for. */
export class Postings {
  readonly articleCount: number;
  readonly fieldCount = SEARCH_FIELDS.length;
  /** Article × number of fields + field → number of different words there. */
  readonly lengths: Float32Array;
  readonly averages: readonly number[];
  private readonly engine: EngineIndex;
  private readonly read: (WordPostings | undefined)[] = [];
  /** The engine's number of a field → ours. */
  private readonly fieldOf = new Map<string, number>();

  constructor(engine: EngineIndex) {
    this.engine = engine;
    this.articleCount = engine.documentCount;
    SEARCH_FIELDS.forEach((field, i) => this.fieldOf.set(String(engine.fieldIds[field]), i));
    this.averages = SEARCH_FIELDS.map((field) => engine.averageFieldLength[engine.fieldIds[field] ?? -1] || 1);
    this.lengths = new Float32Array(this.articleCount * this.fieldCount);
    for (let article = 0; article < this.articleCount; article += 1) {
      const lengths = engine.fieldLength[article] ?? [];
      SEARCH_FIELDS.forEach((field, i) => { this.lengths[article * this.fieldCount + i] = lengths[engine.fieldIds[field] ?? -1] ?? 0; });
    }
  }

  of(word: number): WordPostings {
    return (this.read[word] ??= this.decode(word));
  }

  private decode(word: number): WordPostings {
    const places: number[] = [];
    const counts: number[] = [];
    for (const [id, documents] of Object.entries(this.engine.index[word]?.[1] ?? {})) {
      const field = this.fieldOf.get(id);
      if (field === undefined) continue;
      for (const document of Object.keys(documents)) {
        const article = Number(document);
        // A damaged index must not write outside of the arrays.
        if (!(article < this.articleCount)) continue;
        places.push(article * this.fieldCount + field);
        counts.push(Math.min(documents[document]!, 0xffff));
      }
    }
    return { places: Int32Array.from(places), counts: Uint16Array.from(counts) };
  }
}
