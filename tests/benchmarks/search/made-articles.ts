import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const CONTENT = fileURLToPath(new URL('../../../content/', import.meta.url));
/** Most articles have about so many characters of text. */
const ARTICLE_LENGTH = 1000;
/** How quickly the words of a knowledge base grow with its size: set so that 10,000 articles have about 50,000 different words, as real ones have. */
const RARE_WORD_SHARE = 0.45;
const RARITY = 1.9;

/** An article for every engine alike. */
export interface MadeArticle {
  readonly id: string;
  readonly title: string;
  readonly body: string;
}

export interface MadeKnowledgeBase {
  readonly locale: string;
  readonly articles: readonly MadeArticle[];
  /** Questions as visitors would type them, about things that the articles speak of. */
  readonly questions: readonly string[];
}

/** Endings that a made word may carry, and whether words are written together. */
const LANGUAGES: Readonly<Record<string, { readonly endings: readonly string[]; readonly linkers: readonly string[] }>> = {
  sv: { endings: ['', '', '', 'en', 'et', 'ar', 'arna', 'er', 'erna', 'ens'], linkers: ['', '', 's'] },
  nb: { endings: ['', '', '', 'en', 'et', 'er', 'ene', 'ens'], linkers: ['', '', 's'] },
  da: { endings: ['', '', '', 'en', 'et', 'er', 'erne', 'ens'], linkers: ['', '', 's'] },
  en: { endings: ['', '', '', '', 's', 'ed', 'ing', 'er', 'ers'], linkers: [] },
};

/**
 * Makes a knowledge base of so many articles, the same at every call. Its sentences are those of the sample content in
 * `content/`, in which words of meaning are exchanged for others: real ones by how often they occur, compounds of them,
 * and new ones whose letters follow each other as in the language (names of products and places). Like any text it has
 * few words that are common and ever more that are rare.
 */
export function madeKnowledgeBase(size: number, locale = 'sv'): MadeKnowledgeBase {
  const source = readContent(locale);
  const random = seededRandom(20_061);
  const lexicon = new Lexicon(source.sentences, locale);
  const exchanged = (sentence: string): string => sentence.replace(/\p{L}{5,}/gu, (word) => {
    if (random() >= RARE_WORD_SHARE) return word;
    const other = lexicon.draw(random);
    return /^\p{Lu}/u.test(word) ? other.charAt(0).toUpperCase() + other.slice(1) : other;
  });
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)]!;
  const articles: MadeArticle[] = [];
  for (let i = 0; i < size; i += 1) {
    let body = '';
    const length = ARTICLE_LENGTH * (0.5 + random());
    while (body.length < length) body += `${exchanged(pick(source.sentences))} `;
    articles.push({ id: `a${i}`, title: exchanged(pick(source.titles)), body });
  }
  const questions = Array.from({ length: 25 }, () => exchanged(pick(source.questions)));
  return { locale, articles, questions };
}

function readContent(locale: string): { sentences: string[]; titles: string[]; questions: string[] } {
  const folder = join(CONTENT, locale);
  const [sentences, titles, questions]: [string[], string[], string[]] = [[], [], []];
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.md')).sort()) {
    const [, frontMatter = '', text = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/u.exec(readFileSync(join(folder, name), 'utf8')) ?? [];
    const title = /^title: *(.+)$/mu.exec(frontMatter)?.[1];
    if (title !== undefined) titles.push(title);
    const asked = /^questions:\n((?: +- .*\n?)*)/mu.exec(frontMatter)?.[1] ?? '';
    questions.push(...asked.split('\n').map((line) => line.replace(/^ *- */u, '').trim()).filter((line) => line.length > 12));
    const plain = text.replace(/!?\[([^\]]*)\]\([^)]*\)/gu, '$1').replace(/[*_`>#|]|^\s*(?:-|\d+\.) /gmu, ' ');
    sentences.push(...plain.split(/(?<=[.!?])\s+|\n+/u).map((sentence) => sentence.replace(/\s+/gu, ' ').trim()).filter((sentence) => sentence.length > 25 && sentence.length < 250));
  }
  if (sentences.length === 0 || titles.length === 0 || questions.length === 0) throw new Error(`no articles in ${folder}: the benchmark makes its text of the sample content`);
  return { sentences, titles, questions };
}

/** Endless words, the common ones first: those of the sample content, then made ones. The same rank is always the same word. */
class Lexicon {
  private readonly words: readonly string[];
  private readonly endings: readonly string[];
  private readonly linkers: readonly string[];
  /** Two letters → the letters that follow them, as often as they do. */
  private readonly followers = new Map<string, string>();

  constructor(sentences: readonly string[], locale: string) {
    const counts = new Map<string, number>();
    for (const sentence of sentences) for (const word of sentence.toLowerCase().match(/\p{L}{5,}/gu) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
    this.words = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([word]) => word);
    ({ endings: this.endings, linkers: this.linkers } = LANGUAGES[locale] ?? LANGUAGES['en']!);
    for (const word of this.words) {
      const bounded = `^${word}$`;
      for (let i = 0; i + 2 < bounded.length; i += 1) {
        const key = bounded.slice(i, i + 2);
        this.followers.set(key, (this.followers.get(key) ?? '') + bounded[i + 2]!);
      }
      this.followers.set('^', (this.followers.get('^') ?? '') + word[0]!);
    }
  }

  draw(random: () => number): string {
    // Zipf's law: the share of words beyond a rank falls as a power of it.
    const rank = Math.floor(80 * (random() ** -RARITY - 1));
    const own = this.words[rank];
    if (own !== undefined) return own;
    const made = this.made(Math.min(rank, 1_000_000_000));
    return made + this.endings[Math.floor(random() * this.endings.length)]!;
  }

  private made(rank: number): string {
    const random = seededRandom(rank);
    if (this.linkers.length > 0 && random() < 0.6) {
      const part = (): string => this.words[Math.floor(random() * Math.min(600, this.words.length))]!.slice(0, 9);
      return part() + this.linkers[Math.floor(random() * this.linkers.length)]! + part();
    }
    let word = '';
    let last = '^';
    while (word.length < 12) {
      const next = this.followers.get(last) ?? '$';
      const letter = next[Math.floor(random() * next.length)]!;
      if (letter === '$' && word.length >= 5) break;
      if (letter === '$') { last = '^'; continue; }
      last = word === '' ? `^${letter}` : `${word.at(-1)!}${letter}`;
      word += letter;
    }
    return word;
  }
}

/** Mulberry32: small, fast, and the same everywhere. */
function seededRandom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296 || Number.EPSILON;
  };
}
