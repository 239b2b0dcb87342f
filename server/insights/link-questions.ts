import { editDistance } from '../../core/search/edit-distance.ts';
import { foldLetters, spellOutLetters } from '../../core/search/fold-letters.ts';
import type { MemberReason } from '../store/gap-decisions.ts';
import { shareWord } from './near-words.ts';

/** Why two questions seem to be one gap. */
export interface QuestionLink {
  readonly one: string;
  readonly other: string;
  readonly reason: Exclude<MemberReason, 'person'>;
  /** With `same_article`: the article. */
  readonly article?: string;
}

/** What is known of some questions; each is its words' roots, parted by blanks. */
export interface QuestionEvidence {
  readonly questions: readonly string[];
  /** How many visits asked each in vain. */
  readonly visits: ReadonlyMap<string, number>;
  readonly rewordings: readonly { readonly question: string; readonly next: string; readonly visits: number }[];
  /** What visitors opened after they had asked it in other words. */
  readonly ended: readonly { readonly question: string; readonly article: string; readonly visits: number }[];
}

/** One visitor's way says little. */
const LEAST_VISITS = 2;
/** Of the visits that reworded a question, this share chose the same next one; less is wandering. */
const LEAST_SHARE = 0.25;
/**
 * Without any word in common, the next question is as likely another matter that the same few people had. So many visits,
 * and this share both of those who reworded the one and of those who asked the rarer of the two, are more than that.
 */
const LEAST_VISITS_OF_STRANGERS = 6;
const LEAST_SHARE_OF_STRANGERS = 0.5;
/** An article that answers more different questions than this says nothing of their likeness. */
const MOST_QUESTIONS_OF_ARTICLE = 6;
/** Words are rare that at most this many questions share, or this part of all. */
const RARE_QUESTIONS = 3;
const RARE_SHARE = 0.03;
/** This much of what two questions say, by the weight of their words, must be the same. */
const LEAST_LIKENESS = 0.5;
/** Where people replaced one by the other, a shared root says enough that is short ("möb" of "möbler"), or in some more questions: not in this part of all. */
const LEAST_LETTERS_OF_SHARED = 3;
const COMMON_QUESTIONS = 8;
const COMMON_SHARE = 0.1;
/** Shorter words differ by one letter and mean something else. */
const LEAST_LETTERS_FOR_SLIP = 6;

/**
 * Which of some questions seem to ask the same, and why: the strongest evidence first, of which one is enough. What
 * visitors do counts more than how words look.
 */
export function linkQuestions(evidence: QuestionEvidence): QuestionLink[] {
  const known = new Set(evidence.questions);
  const terms = termsOf(evidence.questions);
  return [...reworded(evidence, known, terms), ...endedAlike(evidence, known), ...spelledAlike(evidence.questions), ...lackingLetters(evidence.questions), ...sharingRareTerms(evidence.questions, terms)];
}

interface Terms {
  /** The questions that have each term. */
  readonly holders: ReadonlyMap<string, readonly string[]>;
  isRare(term: string): boolean;
  /** Many questions have it, whatever they are about. */
  isCommon(term: string): boolean;
}

function termsOf(questions: readonly string[]): Terms {
  const holders = new Map<string, string[]>();
  for (const question of questions) for (const term of question.split(' ')) holders.set(term, [...holders.get(term) ?? [], question]);
  const isInFew = (least: number, share: number) => (term: string): boolean => (holders.get(term)?.length ?? 0) <= Math.max(least, share * questions.length);
  const isUncommon = isInFew(COMMON_QUESTIONS, COMMON_SHARE);
  return { holders, isRare: isInFew(RARE_QUESTIONS, RARE_SHARE), isCommon: (term) => !isUncommon(term) };
}

function reworded({ rewordings, visits: asked }: QuestionEvidence, known: ReadonlySet<string>, { isCommon }: Terms): QuestionLink[] {
  const totals = new Map<string, number>();
  for (const { question, visits } of rewordings) totals.set(question, (totals.get(question) ?? 0) + visits);
  return rewordings
    .filter(({ question, next, visits }) => {
      if (!known.has(question) || !known.has(next)) return false;
      const share = visits / totals.get(question)!;
      if (shareWord(question, next, (term) => term.length >= LEAST_LETTERS_OF_SHARED && !isCommon(term))) return visits >= LEAST_VISITS && share >= LEAST_SHARE;
      return visits >= LEAST_VISITS_OF_STRANGERS && share >= LEAST_SHARE_OF_STRANGERS && visits >= LEAST_SHARE_OF_STRANGERS * Math.min(asked.get(question) ?? 0, asked.get(next) ?? 0);
    })
    .map(({ question, next }) => ({ one: question, other: next, reason: 'reworded' as const }));
}

function endedAlike({ ended }: QuestionEvidence, known: ReadonlySet<string>): QuestionLink[] {
  const totals = new Map<string, number>();
  for (const { question, visits } of ended) totals.set(question, (totals.get(question) ?? 0) + visits);
  const byArticle = new Map<string, Set<string>>();
  for (const { question, article, visits } of ended) {
    if (!known.has(question) || visits < LEAST_VISITS || visits * 2 <= totals.get(question)!) continue;
    byArticle.set(article, (byArticle.get(article) ?? new Set()).add(question));
  }
  return [...byArticle].flatMap(([article, questions]) => {
    const [first, ...others] = [...questions];
    return questions.size > MOST_QUESTIONS_OF_ARTICLE ? [] : others.map((other) => ({ one: first!, other, reason: 'same_article' as const, article }));
  });
}

/** Words that are equal but for a slip have the same letters around it: looked for by what is left when one is missing. */
function spelledAlike(questions: readonly string[]): QuestionLink[] {
  const seen = new Map<string, string[]>();
  const links: QuestionLink[] = [];
  for (const question of questions) {
    if (question.length < LEAST_LETTERS_FOR_SLIP || question.length > 60 || /\d/u.test(question)) continue;
    const near = new Set<string>();
    for (const key of withOneMissing(question)) {
      for (const other of seen.get(key) ?? []) near.add(other);
      seen.set(key, [...seen.get(key) ?? [], question]);
    }
    for (const other of near) {
      // A slip lies within a word, and not at its beginning.
      if (other[0] === question[0] && wordCount(other) === wordCount(question) && editDistance(other, question, 1) <= 1) links.push({ one: other, other: question, reason: 'spelling' });
    }
  }
  return links;
}

/** "aterbetalning" and "aaterbetalning" are "återbetalning" from a keyboard without its letters. */
function lackingLetters(questions: readonly string[]): QuestionLink[] {
  const first = new Map<string, string>();
  const links: QuestionLink[] = [];
  for (const question of questions) {
    if (question.length < LEAST_LETTERS_FOR_SLIP) continue;
    for (const key of new Set([foldLetters, spellOutLetters].map((fold) => question.split(' ').map(fold).sort().join(' ')))) {
      const other = first.get(key);
      if (other === undefined) first.set(key, question);
      else if (other !== question) links.push({ one: other, other: question, reason: 'spelling' });
    }
  }
  return links;
}

function withOneMissing(text: string): Set<string> {
  return new Set([text, ...Array.from(text, (_, at) => text.slice(0, at) + text.slice(at + 1))]);
}

function wordCount(text: string): number {
  return text.split(' ').length;
}

function sharingRareTerms(questions: readonly string[], { holders, isRare }: Terms): QuestionLink[] {
  // A number, or a letter, is in many questions by chance.
  const weigh = (term: string): number => (term.length < 3 || /^\d+$/u.test(term) ? 0.2 : Math.log(1 + questions.length / holders.get(term)!.length));
  const links = new Map<string, QuestionLink>();
  for (const [term, sharing] of holders) {
    if (sharing.length < 2 || !isRare(term) || term.length < 4) continue;
    for (const [index, one] of sharing.entries()) {
      for (const other of sharing.slice(index + 1)) {
        if (likeness(one.split(' '), other.split(' '), weigh) >= LEAST_LIKENESS) links.set(`${one}\n${other}`, { one, other, reason: 'terms' });
      }
    }
  }
  return [...links.values()];
}

function likeness(one: readonly string[], other: readonly string[], weigh: (term: string) => number): number {
  const sum = (terms: Iterable<string>): number => [...terms].reduce((total, term) => total + weigh(term), 0);
  const shared = sum(one.filter((term) => other.includes(term)));
  return shared / sum(new Set([...one, ...other]));
}
