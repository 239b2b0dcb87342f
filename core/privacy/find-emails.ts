import type { FoundPersonalData } from './readable-text.ts';

const LOCAL = /[\p{L}\p{M}\p{N}._%+'-]/u;
const DOMAIN = /[\p{L}\p{M}\p{N}.-]/u;
/** A host name with a top-level domain in letters: `2@99.50` and `lit@3.3.3` are none. */
const HOST = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}-]*(?:\.{1,2}[\p{L}\p{M}\p{N}-]+)*\.{1,2}(?:\p{L}{2,24}|c0m|xn--[a-z\d-]{2,59})$/iu;
/** A slip in the last dot: `anna@mail,se`, `anna@mail .se`. */
const SLIPPED_END = /^(?: ?, ?| \. ?| ?\. )(?:se|no|dk|fi|is|nu|eu|com|net|org|de|uk|io)(?![\p{L}\p{N}])/iu;
/** Behind a provider's name: `anna@gmail com`. */
const FORGOTTEN_DOT = /^ (?:com|net|se|no|dk)(?![\p{L}\p{N}])/iu;
/** Providers that people name without the end, or without its dot: `anna@gmail`, `anna@gmailcom`. */
const BARE_PROVIDER = /^(?:gmail|googlemail|hotmail|outlook|live|msn|icloud|me|yahoo|proton|protonmail|telia|bredband2?|online|getmail|tdc|jubii|stofanet|mail|epost|post)(?:com|net|se|no|dk|fi)?$/iu;

/** E-mail addresses, also `per @ mail.no`, `per%40mail.no`, `per (at) mail dot no`, `per@mail punkt se` and `per snabel-a mail punkt se`. */
export function findEmails(text: string): FoundPersonalData[] {
  return [...findAtSigns(text), ...findSpelledOut(text)];
}

function findAtSigns(text: string): FoundPersonalData[] {
  const found: FoundPersonalData[] = [];
  // Each stretch between two signs is walked at most twice, so a row of signs stays linear.
  for (let sign = text.indexOf('@'); sign !== -1; sign = text.indexOf('@', sign + 1)) {
    // `anna@@mail.se` is one sign, typed twice.
    const firstSign = sign;
    while (text[sign + 1] === '@' && sign - firstSign < 3) sign += 1;
    // `anna\@mail.se` was copied from a program.
    const leftGap = text[firstSign - 1] === ' ' || text[firstSign - 1] === '\\' ? 1 : 0;
    const rightGap = text[sign + 1] === ' ' ? 1 : 0;
    let start = firstSign - leftGap;
    // `"anna b"@mail.se`: the quotation marks belong to it, and they are near.
    const opening = text[start - 1] === '"' ? text.lastIndexOf('"', start - 2) : -1;
    if (opening !== -1 && start - opening <= 66) start = opening;
    else while (start > 0 && LOCAL.test(text[start - 1]!)) start -= 1;
    while (start < firstSign && /[.%'-]/u.test(text[start]!)) start += 1;
    let end = sign + 1 + rightGap;
    while (end < text.length && DOMAIN.test(text[end]!)) end += 1;
    while (end > sign && /[.-]/u.test(text[end - 1]!)) end -= 1;
    const local = text.slice(start, firstSign).replace(/[ \\]$/u, '');
    const domain = text.slice(sign + 1, end).trim();
    if (local === '' || domain === '') continue;
    const spaced = leftGap + rightGap > 0;
    const slipped = (!spaced || BARE_PROVIDER.test(domain)) && /^[\p{L}\p{N}][\p{L}\p{N}-]*$/u.test(domain) ? (SLIPPED_END.exec(text.slice(end, end + 8)) ?? (BARE_PROVIDER.test(domain) ? FORGOTTEN_DOT.exec(text.slice(end, end + 5)) : null))?.[0] : undefined;
    if (slipped !== undefined) {
      found.push({ start, end: end + slipped.length, placeholder: '[email]' });
      continue;
    }
    // `anna@mail punkt se`: nobody spells a dot out but in an address.
    const spelled = DOMAIN_AFTER.exec(text.slice(sign + 1 + rightGap, sign + 1 + rightGap + 120))?.[0];
    if (spelled !== undefined && spelled.length > domain.length && SPELLED_DOT.test(spelled) && /\p{L}/u.test(local)) {
      found.push({ start, end: sign + 1 + rightGap + spelled.length, placeholder: '[email]' });
      continue;
    }
    if (HOST.test(domain) ? !spaced || /\p{L}/u.test(local) : !spaced && BARE_PROVIDER.test(domain)) found.push({ start, end, placeholder: '[email]' });
  }
  return found;
}

// A dot and a word never begin with the same character, so there is one way to read each text and no backtracking.
const DOT = String.raw`(?:\.| (?:dot|punkt|punktum|prikk|prik) | ?[([{<] ?(?:dot|punkt|punktum|prikk|prik) ?[)\]}>] ?)`;
/** Behind a sure sign people leave blanks around the dot as well: `anna snabel-a mail . se`. */
const LOOSE_DOT = DOT.replace(String.raw`\.|`, String.raw` ?\. ?|`);
const WORD = String.raw`[\p{L}\p{N}_+-]{1,40}`;
/** `(at)`, `[a]`, `snabel-a` …: nobody writes these but in an address. */
const SURE_AT = / ?(?:[([{<] ?(?:at|ät|a|@|snabel[ -]?a|krøll[ -]?alfa|alfakrøll) ?[)\]}>]|(?<![\p{L}])(?:snabel[ -]?a|krøll[ -]?alfa|alfakrøll|at-?(?:tecken|tegn|teikn))(?![\p{L}])|_at_|"at"|\*at\*|\/at\/| -at- ) ?/giu;
/** A plain `at` counts only where a dot is spelled out as well. */
const MAYBE_AT = / at /giu;
/** `anna-at-mail.se` may be a site's name, such as stay-at-home.se; the word before it says that it is an address. */
const HYPHENED_AT = /-at-/giu;
const ADDRESS_WORD = /(?:e-?post|e?-?mail|mejl|adress)\p{L}*(?:[^\p{L}\p{N}]+\p{L}{1,10})?[^\p{L}\p{N}]+$/iu;
const LOCAL_BEFORE = new RegExp(`(?<![\\p{L}\\p{N}])(?:${WORD}${DOT}){0,3}${WORD}$`, 'iu');
const DOMAIN_AFTER = new RegExp(`^${WORD}(?:${DOT}${WORD}){0,3}${DOT}\\p{L}{2,24}(?![\\p{L}\\p{N}])`, 'iu');
const LOOSE_DOMAIN_AFTER = new RegExp(DOMAIN_AFTER.source.replaceAll(DOT, LOOSE_DOT), 'iu');
const SPELLED_DOT = /(?:dot|punkt|punktum|prikk|prik)/iu;

function findSpelledOut(text: string): FoundPersonalData[] {
  const found: FoundPersonalData[] = [];
  for (const [pattern, needsSpelledDot] of [[SURE_AT, false], [MAYBE_AT, true], [HYPHENED_AT, false]] as const) {
    for (const match of text.matchAll(pattern)) {
      const afterAt = match.index + match[0].length;
      // Windows of a fixed width keep the two patterns from ever seeing a long text.
      const after = text.slice(afterAt, afterAt + 120);
      const domain = (DOMAIN_AFTER.exec(after) ?? (pattern === SURE_AT ? LOOSE_DOMAIN_AFTER.exec(after) : null))?.[0];
      if (domain === undefined || (needsSpelledDot && !SPELLED_DOT.test(domain))) continue;
      const local = LOCAL_BEFORE.exec(text.slice(Math.max(0, match.index - 90), match.index))?.[0];
      if (local === undefined) continue;
      const start = match.index - local.length;
      if (pattern === HYPHENED_AT && !ADDRESS_WORD.test(text.slice(Math.max(0, start - 40), start))) continue;
      found.push({ start, end: afterAt + domain.length, placeholder: '[email]' });
    }
  }
  return found;
}
