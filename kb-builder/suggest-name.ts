import { say, type Message } from './wording/message.ts';

/** The known name that was probably meant, or undefined when nothing is near: `catgory` → `category`. */
export function suggestName(found: string, known: readonly string[]): string | undefined {
  const wanted = plain(found);
  if (wanted.length > 64) return undefined;
  let best: { readonly name: string; readonly distance: number } | undefined;
  for (const name of known) {
    const distance = editDistance(wanted, plain(name));
    // A third of the letters may differ, no more: a wrong guess costs more than none.
    if (distance <= Math.max(1, Math.floor(Math.max(wanted.length, name.length) / 3)) && (best === undefined || distance < best.distance)) best = { name, distance };
  }
  return best?.name;
}

/** Keys of other programs' front matter, and what says the same here. */
const ELSEWHERE: Readonly<Record<string, Message>> = {
  slug: say` The address comes from the file's name: rename the file.`,
  permalink: say` The address comes from the file's folder and name; old addresses go into "redirect_from".`,
  url: say` The address comes from the file's folder and name; old addresses go into "redirect_from".`,
  aliases: say` Here it is called "redirect_from".`,
  redirect_to: say` The article to go to names the old address in its own "redirect_from".`,
  category: say` The category is the folder that the file lies in: move the file.`,
  categories: say` The category is the folder that the file lies in: move the file.`,
  section: say` The category is the folder that the file lies in: move the file.`,
  locale: say` The language is the folder that the file lies in: move the file.`,
  lang: say` The language is the folder that the file lies in: move the file.`,
  language: say` The language is the folder that the file lies in: move the file.`,
  tags: say` Words to find an article by are its "keywords".`,
  date: say` The day of the last change is "updated".`,
  lastmod: say` The day of the last change is "updated".`,
  last_updated: say` The day of the last change is "updated".`,
  summary: say` One sentence that answers is the "description".`,
  excerpt: say` One sentence that answers is the "description".`,
  draft: say` Write "status: draft" to keep an article back.`,
  published: say` Write "status: draft" to keep an article back.`,
  weight: say` The place within the category is "order".`,
  position: say` The place within the category is "order".`,
  sidebar_position: say` The place within the category is "order".`,
  faq: say` Other ways to ask are "questions".`,
};

const advice = new WeakMap<readonly string[], Map<string, Message>>();

/** What to do about an unknown key: the near one, ours for theirs, or all that there are. */
export function adviseOnKey(found: string, known: readonly string[]): Message {
  // Three thousand articles from elsewhere have the same ten keys.
  const remembered = advice.get(known) ?? new Map<string, Message>();
  advice.set(known, remembered);
  const given = remembered.get(found) ?? makeAdvice(found, known);
  remembered.set(found, given);
  return given;
}

function makeAdvice(found: string, known: readonly string[]): Message {
  const elsewhere = known.includes('title') ? ELSEWHERE[found.toLowerCase()] : undefined;
  return elsewhere ?? didYouMean(found, known) ?? say` The keys are: ${known.join(', ')}.`;
}

/** ` Did you mean "category"?`, or nothing. */
export function didYouMean(found: string, known: readonly string[]): Message | undefined {
  const name = suggestName(found, known);
  return name === undefined ? undefined : say` Did you mean "${name}"?`;
}

/** `baseURL`, `base-url` and `base_url` differ in dress only. */
function plain(name: string): string {
  return name.toLowerCase().replace(/[-_\s]/gu, '');
}

/** Optimal string alignment: a swap of neighbours is one mistake, as typists make it. */
function editDistance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 6) return Number.POSITIVE_INFINITY;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min(last[column]! + 1, current[column - 1]! + 1, last[column - 1]! + (same ? 0 : 1));
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) cost = Math.min(cost, beforeLast[column - 2]! + 1);
      current.push(cost);
    }
    beforeLast = last;
    last = current;
  }
  return last[b.length]!;
}
