/**
 * Phone numbers and addresses as people write them when nobody checks, and what looks like them and is none. Made anew from
 * a seed, by forms and not by the code under test: whoever adds a form adds it in every sentence and language.
 */
export interface OddCase {
  readonly text: string;
  /** What must be gone: the number or address as it stands in the text. */
  readonly value: string;
  /** The form that it is written in. */
  readonly form: string;
}

/** A small generator of chance (mulberry32), so that a failing case can be seen again. */
export function createChance(seed: number) {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    below,
    of: <TItem>(items: readonly TItem[]): TItem => items[below(items.length)]!,
    digits: (count: number): string => Array.from({ length: count }, () => String(below(10))).join(''),
    /** Digits whose first is none of those that begin nothing. */
    number: (count: number): string => String(2 + below(8)) + Array.from({ length: count - 1 }, () => String(below(10))).join(''),
  };
}
type Chance = ReturnType<typeof createChance>;

/** `parts('701234567', 2, 3, 2, 2)` → `['70', '123', '45', '67']` */
function parts(number: string, ...lengths: readonly number[]): string[] {
  let at = 0;
  return lengths.map((length) => number.slice(at, (at += length)));
}
const inDigits = (zero: number) => (text: string): string => text.replaceAll(/\d/gu, (digit) => String.fromCodePoint(zero + Number(digit)));
const letters = 'abcdefghijklmnoprstuvåäöøæ';
const name = (chance: Chance): string => chance.of(['anna', 'ola', 'per.erik', 'karin_b', 'mette-marie', 'åsa.öberg', 'j.o', 'sørensen', 'info.kund', 'nils78', 'e.m.k', 'lars-åke', 'bjørn.h']) + (chance.below(3) === 0 ? String(chance.below(90) + 10) : '');
const host = (chance: Chance): string => chance.of(['exempel', 'example', 'min-bank', 'firma', 'skolan', 'telia', 'post', 'gmail', 'hotmail', 'foretag', 'bedrift', 'virksomhed']);
const end = (chance: Chance): string => chance.of(['se', 'no', 'dk', 'com', 'nu', 'net', 'org', 'eu', 'fi']);

/** A mobile number without zero and country code: nine digits in Sweden, eight in Norway and Denmark. */
const swedish = (chance: Chance): string => `7${chance.of(['0', '2', '3', '6', '9'])}${chance.number(1)}${chance.digits(6)}`;
const norwegian = (chance: Chance): string => chance.of(['4', '9']) + chance.number(1) + chance.digits(6);
const danish = (chance: Chance): string => chance.of(['2', '3', '4', '5', '6', '7', '8', '9']) + chance.number(1) + chance.digits(6);

/** Numbers that show by themselves that they are a telephone's; they stand in any sentence. */
export const SURE_PHONES: Readonly<Record<string, (chance: Chance) => string>> = {
  'se, one row': (c) => `0${swedish(c)}`,
  'se, hyphen': (c) => { const n = swedish(c); return `0${n.slice(0, 2)}-${n.slice(2)}`; },
  'se, blanks': (c) => { const [a, b, d, e] = parts(swedish(c), 2, 3, 2, 2); return `0${a} ${b} ${d} ${e}`; },
  'se, hyphen and blanks': (c) => { const [a, b, d, e] = parts(swedish(c), 2, 3, 2, 2); return `0${a}-${b} ${d} ${e}`; },
  'se, hyphen with room': (c) => { const [a, b, d, e] = parts(swedish(c), 2, 3, 2, 2); return `0${a} - ${b} ${d} ${e}`; },
  'se, dots': (c) => { const [a, b, d, e] = parts(swedish(c), 2, 3, 2, 2); return `0${a}.${b}.${d}.${e}`; },
  'se, slash': (c) => { const [a, b, d, e] = parts(swedish(c), 2, 3, 2, 2); return `0${a}/${b} ${d} ${e}`; },
  'se, slash and row': (c) => { const n = swedish(c); return `0${n.slice(0, 2)}/${n.slice(2)}`; },
  'se, hyphens': (c) => { const [a, b, d, e] = parts(swedish(c), 2, 3, 2, 2); return `0${a}-${b}-${d}-${e}`; },
  'se, in twos': (c) => `0${swedish(c)}`.replaceAll(/\d\d(?=\d)/gu, '$& '),
  'se, no-break blanks': (c) => { const [a, b, d, e] = parts(swedish(c), 2, 3, 2, 2); return `0${a}\u00a0${b}\u202f${d}\u00a0${e}`; },
  'se, two blanks': (c) => { const [a, b, d, e] = parts(swedish(c), 2, 3, 2, 2); return `0${a}  ${b}  ${d} ${e}`; },
  'se, one by one': (c) => `0${swedish(c)}`.replaceAll(/\d(?=\d)/gu, '$& '),
  'se, one by one with hyphens': (c) => `0${swedish(c)}`.replaceAll(/\d(?=\d)/gu, '$&-'),
  'se, commas': (c) => { const [a, b, d, e] = parts(swedish(c), 2, 3, 2, 2); return `0${a}, ${b} ${d} ${e}`; },
  'se, underscores': (c) => { const [a, b, d, e] = parts(swedish(c), 2, 3, 2, 2); return `0${a}_${b}_${d}_${e}`; },
  'se, bracket': (c) => { const [a, b, d, e] = parts(swedish(c), 2, 3, 2, 2); return `(0${a}) ${b} ${d} ${e}`; },
  'se, wide digits': (c) => inDigits(0xff_10)(`0${swedish(c)}`),
  'se, Arabic digits': (c) => inDigits(0x06_60)(`0${swedish(c)}`),
  'se, bold digits': (c) => inDigits(0x1d_7ce)(`0${swedish(c)}`),
  'se, soft hyphens': (c) => { const n = swedish(c); return `0${n.slice(0, 2)}\u00ad${n.slice(2, 5)}\u200b${n.slice(5)}`; },
  'se, dashes': (c) => { const n = swedish(c); return `0${n.slice(0, 2)}–${n.slice(2)}`; },
  'se, area 08': (c) => { const [a, b, d] = parts(c.number(8), 3, 3, 2); return `08-${a} ${b} ${d}`; },
  'se, area 08 short': (c) => { const [a, b, d] = parts(c.number(7), 3, 2, 2); return `08-${a} ${b} ${d}`; },
  'se, area 031': (c) => { const [a, b, d] = parts(c.number(6), 2, 2, 2); return `031-${a} ${b} ${d}`; },
  'se, area bracket': (c) => { const [a, b, d] = parts(c.number(6), 2, 2, 2); return `(0${c.of(['31', '40', '18', '54'])}) ${a} ${b} ${d}`; },
  'se, area bracket glued': (c) => `(08)${c.number(7)}`,
  '+46': (c) => `+46${swedish(c)}`,
  '+46, blanks': (c) => { const [a, b, d, e] = parts(swedish(c), 2, 3, 2, 2); return `+46 ${a} ${b} ${d} ${e}`; },
  '+46 (0)': (c) => { const [a, b, d, e] = parts(swedish(c), 2, 3, 2, 2); return `+46 (0)${a}-${b} ${d} ${e}`; },
  '+46(0)': (c) => `+46(0)${swedish(c)}`,
  '+46-(0)': (c) => { const n = swedish(c); return `+46-(0)${n.slice(0, 2)}-${n.slice(2)}`; },
  '+46-': (c) => { const n = swedish(c); return `+46-${n.slice(0, 2)}-${n.slice(2)}`; },
  '+46 with zero': (c) => `+46 0${swedish(c)}`,
  '(+46)': (c) => `(+46) ${swedish(c)}`,
  '[+46]': (c) => `[+46] ${swedish(c)}`,
  '+ 46': (c) => `+ 46 ${swedish(c)}`,
  '0046': (c) => `0046${swedish(c)}`,
  '0046, blanks': (c) => { const [a, b, d, e] = parts(swedish(c), 2, 3, 2, 2); return `0046 ${a} ${b} ${d} ${e}`; },
  '00 46': (c) => { const [a, b, d, e] = parts(swedish(c), 2, 3, 2, 2); return `00 46 ${a} ${b} ${d} ${e}`; },
  '0046 (0)': (c) => `0046 (0)${swedish(c)}`,
  '00-46': (c) => { const n = swedish(c); return `00-46-${n.slice(0, 2)}-${n.slice(2)}`; },
  '%2B46': (c) => `%2B46${swedish(c)}`,
  '＋46': (c) => `＋46 ${swedish(c)}`,
  '+47': (c) => `+47${norwegian(c)}`,
  '+47, 3 2 3': (c) => { const [a, b, d] = parts(norwegian(c), 3, 2, 3); return `+47 ${a} ${b} ${d}`; },
  '+47, twos': (c) => `+47 ${parts(norwegian(c), 2, 2, 2, 2).join(' ')}`,
  '+47, dots': (c) => `+47.${parts(norwegian(c), 2, 2, 2, 2).join('.')}`,
  '+47, hyphens': (c) => `+47-${parts(norwegian(c), 2, 2, 2, 2).join('-')}`,
  '+47, slash': (c) => `+47/${norwegian(c)}`,
  '+47, commas': (c) => `+47 ${parts(norwegian(c), 2, 2, 2, 2).join(', ')}`,
  '+47, underscores': (c) => `+47_${parts(norwegian(c), 3, 2, 3).join('_')}`,
  '0047': (c) => `0047${norwegian(c)}`,
  '0047, blanks': (c) => `0047 ${parts(norwegian(c), 3, 2, 3).join(' ')}`,
  '(0047)': (c) => `(0047) ${norwegian(c)}`,
  '(+47)': (c) => `(+47)${norwegian(c)}`,
  '+47, no-break blanks': (c) => `+47\u00a0${parts(norwegian(c), 3, 2, 3).join('\u00a0')}`,
  '+47, one by one': (c) => `+4 7 ${[...norwegian(c)].join(' ')}`,
  '+45': (c) => `+45${danish(c)}`,
  '+45, twos': (c) => `+45 ${parts(danish(c), 2, 2, 2, 2).join(' ')}`,
  '+45, fours': (c) => `+45 ${parts(danish(c), 4, 4).join(' ')}`,
  '+45-': (c) => `+45-${danish(c)}`,
  '0045': (c) => `0045 ${parts(danish(c), 2, 2, 2, 2).join(' ')}`,
  '00 45': (c) => `00 45 ${danish(c)}`,
  '+358': (c) => `+358 40 ${parts(c.number(7), 3, 4).join(' ')}`,
  '+44': (c) => `+44 (0)20 ${parts(c.number(8), 4, 4).join(' ')}`,
  '+49': (c) => `+49 (0) 151 ${c.number(8)}`,
  '+1': (c) => `+1-${c.number(3)}-${c.number(3)}-${c.digits(4)}`,
  '(415)': (c) => `(${c.number(3)}) ${c.number(3)}-${c.digits(4)}`,
  '0049': (c) => `0049 151 ${c.number(8)}`,
};

/** Numbers that could count something else; a word beside them says what they are. */
export const LIKELY_PHONES: Readonly<Record<string, (chance: Chance) => string>> = {
  'no, one row': norwegian,
  'no, 3 2 3': (c) => parts(norwegian(c), 3, 2, 3).join(' '),
  'no, twos': (c) => parts(norwegian(c), 2, 2, 2, 2).join(' '),
  'no, dots': (c) => parts(norwegian(c), 3, 2, 3).join('.'),
  'no, twos and dots': (c) => parts(norwegian(c), 2, 2, 2, 2).join('.'),
  'no, hyphens': (c) => parts(norwegian(c), 2, 2, 2, 2).join('-'),
  'no, slash': (c) => parts(norwegian(c), 2, 2, 2, 2).join('/'),
  'no, no-break blanks': (c) => parts(norwegian(c), 3, 2, 3).join('\u00a0'),
  'no, one by one': (c) => [...norwegian(c)].join(' '),
  'no, 4 4': (c) => parts(norwegian(c), 4, 4).join(' '),
  'no, 2 3 3': (c) => parts(norwegian(c), 2, 3, 3).join(' '),
  'no, 3 3 2': (c) => parts(norwegian(c), 3, 3, 2).join(' '),
  'no, underscores': (c) => parts(norwegian(c), 3, 2, 3).join('_'),
  'no, commas': (c) => parts(norwegian(c), 2, 2, 2, 2).join(', '),
  'no, 47 without plus': (c) => `47${norwegian(c)}`,
  'no, 47 and blanks': (c) => `47 ${parts(norwegian(c), 3, 2, 3).join(' ')}`,
  'dk, one row': danish,
  'dk, twos': (c) => parts(danish(c), 2, 2, 2, 2).join(' '),
  'dk, 4 4 with hyphen': (c) => parts(danish(c), 4, 4).join('-'),
  'dk, wide digits': (c) => inDigits(0xff_10)(danish(c)),
  'dk, 45 without plus': (c) => `45${danish(c)}`,
  'se, 46 without plus': (c) => `46${swedish(c)}`,
  'se, 46 and blanks': (c) => `46 ${parts(swedish(c), 2, 3, 2, 2).join(' ')}`,
  'se, no zero': (c) => parts(swedish(c), 2, 3, 2, 2).join(' '),
  'se, area and row': (c) => `08${c.number(7)}`,
  'se, area, no blanks': (c) => `031-${c.number(6)}`,
};

const ANYWHERE = ['{}', 'hej {} tack', 'får inte sms {}', 'jag heter Anna, {}, och har en fråga', 'hei, {} får feil', 'min mor ({}) kan ikke logge inn', 'kan I kontakte mig? {}', 'help please {}.', 'har bytt från {} men inget händer', '{}!', 'hvorfor virker ikke {}?', 'var är mitt paket {}', 'bestilte i går, {}'];
const SAID = ['ring mig på {}', 'mitt telefonnummer är {}', 'tlf {}', 'tlf: {} svar udbedes', 'mobil {}', 'mob.nr {}', 'ring meg på {} etter kl 16', 'mitt nummer er {}', 'mit nummer er {}', 'call me at {}', 'phone: {}', 'sms til {} kommer ikke', 'tel.{}', 'nås på {}', 'ring {} tack', 'skriv til mig på {}', 'mobilnummeret mitt er {}', 'mobilnr: {}', 'endre telefonnummer til {}', 'byta nummer till {}'];

export const EMAILS: Readonly<Record<string, (chance: Chance) => string>> = {
  plain: (c) => `${name(c)}@${host(c)}.${end(c)}`,
  capitals: (c) => `${name(c)}@${host(c)}.${end(c)}`.toUpperCase(),
  'sub domain': (c) => `${name(c)}@mail.${host(c)}.${end(c)}`,
  plus: (c) => `${name(c)}+kop@${host(c)}.${end(c)}`,
  'blanks around the sign': (c) => `${name(c)} @ ${host(c)}.${end(c)}`,
  'blank before': (c) => `${name(c)} @${host(c)}.${end(c)}`,
  'blank after': (c) => `${name(c)}@ ${host(c)}.${end(c)}`,
  'no-break blanks': (c) => `${name(c)}\u00a0@\u00a0${host(c)}.${end(c)}`,
  'wide sign': (c) => `${name(c)}＠${host(c)}.${end(c)}`,
  'small sign': (c) => `${name(c)}﹫${host(c)}.${end(c)}`,
  'percent': (c) => `${name(c)}%40${host(c)}.${end(c)}`,
  '(at)': (c) => `${name(c)}(at)${host(c)}.${end(c)}`,
  ' (at) ': (c) => `${name(c)} (at) ${host(c)}.${end(c)}`,
  '[at]': (c) => `${name(c)}[at]${host(c)}.${end(c)}`,
  ' [at] [dot] ': (c) => `${name(c)} [at] ${host(c)} [dot] ${end(c)}`,
  '{at}': (c) => `${name(c)}{at}${host(c)}.${end(c)}`,
  '<at>': (c) => `${name(c)}<at>${host(c)}.${end(c)}`,
  '(a)': (c) => `${name(c)}(a)${host(c)}.${end(c)}`,
  '[a]': (c) => `${name(c)}[a]${host(c)}.${end(c)}`,
  '(snabel-a)': (c) => `${name(c)}(snabel-a)${host(c)}.${end(c)}`,
  'snabel-a': (c) => `${name(c)} snabel-a ${host(c)} punkt ${end(c)}`,
  'snabela': (c) => `${name(c)} snabela ${host(c)}.${end(c)}`,
  'snabel a': (c) => `${name(c)} snabel a ${host(c)} punkt ${end(c)}`,
  krøllalfa: (c) => `${name(c)} krøllalfa ${host(c)} punktum ${end(c)}`,
  'krøll-alfa': (c) => `${name(c)} krøll-alfa ${host(c)}.${end(c)}`,
  'krøll alfa': (c) => `${name(c)} krøll alfa ${host(c)} prikk ${end(c)}`,
  alfakrøll: (c) => `${name(c)} alfakrøll ${host(c)}.${end(c)}`,
  'at … dot': (c) => `${name(c)} at ${host(c)} dot ${end(c)}`,
  'AT … DOT': (c) => `${name(c)} AT ${host(c)} DOT ${end(c)}`,
  '-at-': (c) => `epost: ${name(c)}-at-${host(c)}.${end(c)}`,
  '_at_': (c) => `${name(c)}_at_${host(c)}.${end(c)}`,
  'at-sign': (c) => `${name(c)} at-tecken ${host(c)}.${end(c)}`,
  'comma for dot': (c) => `${name(c)}@${host(c)},${end(c)}`,
  'blank before the end': (c) => `${name(c)}@${host(c)} .${end(c)}`,
  'blank after the dot': (c) => `${name(c)}@${host(c)}. ${end(c)}`,
  'blanks around the dot': (c) => `${name(c)}@${host(c)} . ${end(c)}`,
  'two dots': (c) => `${name(c)}@${host(c)}..${end(c)}`,
  'two signs': (c) => `${name(c)}@@${host(c)}.${end(c)}`,
  'no end': (c) => `${name(c)}@${c.of(['gmail', 'hotmail', 'outlook', 'icloud', 'telia', 'live', 'yahoo'])}`,
  'no dot': (c) => `${name(c)}@${c.of(['gmail', 'hotmail', 'outlook', 'icloud', 'live', 'yahoo'])}${c.of(['com', 'se', 'no', 'dk'])}`,
  'zero width': (c) => { const n = name(c); return `${n.slice(0, 1)}\u200b${n.slice(1)}@${host(c)}\u2060.${end(c)}`; },
  'quoted': (c) => `"${name(c)} b"@${host(c)}.${end(c)}`,
  'angle brackets': (c) => `Anna <${name(c)}@${host(c)}.${end(c)}>`,
  mailto: (c) => `mailto:${name(c)}@${host(c)}.${end(c)}`,
  'é and ü': (c) => `andré.müller@${host(c)}.${end(c)}`,
  'idn': (c) => `${name(c)}@${c.of(['företag', 'blåbær', 'köp-nu', 'smørrebrød'])}.${end(c)}`,
  'decomposed letters': (c) => `åsa@${host(c)}.${end(c)}`.normalize('NFD'),
  'spelled dot only': (c) => `${name(c)}@${host(c)} punkt ${end(c)}`,
  '@ and (dot)': (c) => `${name(c)}@${host(c)}(dot)${end(c)}`,
  'ampersand': (c) => `${name(c)}&#64;${host(c)}.${end(c)}`,
  'local with dot in words': (c) => `${c.of(['anna', 'ola', 'per'])} punkt ${c.of(['berg', 'lund', 'holm'])} snabel-a ${host(c)} punkt ${end(c)}`,
};
const MAIL_SENTENCES = ['{}', 'min mejl är {}', 'skicka till {} tack', 'epost: {}', 'e-post {} virker ikke', 'mail {}, takk', 'my address is {}', 'ändra {} till en ny', 'kan ikke logge inn med {}', '({})', 'får inget kvitto på {}', 'kontakta {} snarast'];

/** At least `count` cases, each form in turn. */
export function oddPhones(seed: number, count: number): OddCase[] {
  const chance = createChance(seed);
  const forms = [...Object.entries(SURE_PHONES).map((entry) => [...entry, [...ANYWHERE, ...SAID]] as const), ...Object.entries(LIKELY_PHONES).map((entry) => [...entry, SAID] as const)];
  return Array.from({ length: Math.ceil(count / forms.length) }, () => forms.map(([form, make, sentences]): OddCase => {
    const value = make(chance);
    return { form, value, text: chance.of(sentences).replace('{}', () => value) };
  })).flat();
}

export function oddEmails(seed: number, count: number): OddCase[] {
  const chance = createChance(seed);
  const forms = Object.entries(EMAILS);
  return Array.from({ length: Math.ceil(count / forms.length) }, () => forms.map(([form, make]): OddCase => {
    const value = make(chance);
    return { form, value, text: chance.of(MAIL_SENTENCES).replace('{}', () => value) };
  })).flat();
}

const two = (value: number): string => String(value).padStart(2, '0');
const hour = (c: Chance): string => `${two(c.below(24))}${c.of([':', '.'])}${c.of(['00', '15', '30', '45'])}`;
const date = (c: Chance): { y: number; m: number; d: number } => ({ y: 2015 + c.below(15), m: 1 + c.below(12), d: 1 + c.below(28) });
const serial = (c: Chance, count: number): string => Array.from({ length: count }, () => (c.below(2) === 0 ? c.digits(1) : letters[c.below(21)]!.toUpperCase())).join('');

/** What visitors number that is nobody's: it stays, character for character. */
export const HARMLESS: Readonly<Record<string, (chance: Chance) => string>> = {
  'order, labelled': (c) => `${c.of(['order', 'ordernummer', 'ordrenr', 'bestilling', 'best.nr', 'order number', 'ordre nr.', 'beställning', 'order #'])} ${c.number(c.of([5, 6, 7, 8, 9]))}`,
  'order, with letters': (c) => `var är ${c.of(['TV', 'ORD', 'SO', 'W', 'B2C'])}-${c.digits(c.of([6, 7, 8]))}`,
  'order, hash': (c) => `#${c.number(c.of([5, 6, 7, 8]))} saknas`,
  'order, parts': (c) => `order ${c.digits(3)}-${c.digits(7)}-${c.digits(7)}`,
  'case': (c) => `${c.of(['ärende', 'sak', 'sagsnummer', 'case', 'ticket', 'ärendenummer', 'sak nr'])} ${c.number(c.of([6, 7, 8]))}`,
  'invoice': (c) => `${c.of(['faktura', 'fakturanummer', 'fakturanr', 'invoice', 'regning'])} ${c.number(c.of([6, 7, 8, 9]))} ${c.of(['stämmer inte', 'er feil', 'mangler', 'is wrong'])}`,
  'parcel': (c) => `${c.of(['paket', 'sporing', 'kolli-id', 'tracking', 'sendingsnummer', 'pakkenummer', 'försändelse'])} 00${c.of(['373', '370', '573'])}${c.digits(15)}`,
  'parcel, postal': (c) => `${c.of(['spåra', 'sporing', 'track'])} ${c.of(['UX', 'RR', 'CP', 'LE'])}${c.digits(9)}${c.of(['SE', 'NO', 'DK'])}`,
  'date': (c) => { const { y, m, d } = date(c); return `leverans ${y}-${two(m)}-${two(d)}`; },
  'date, nordic': (c) => { const { y, m, d } = date(c); return `levering ${two(d)}.${two(m)}.${y}`; },
  'date, slashes': (c) => { const { m, d } = date(c); return `hentes ${d}/${m} eller ${d}/${m === 12 ? 1 : m + 1}`; },
  'date, one row': (c) => { const { y, m, d } = date(c); return `beställde ${y}${two(m)}${two(d)}`; },
  'date and hour': (c) => { const { y, m, d } = date(c); return `${y}-${two(m)}-${two(d)} ${hour(c)}`; },
  'dates, from to': (c) => { const { y, m, d } = date(c); return `stengt ${two(d)}.${two(m)}.${two(y % 100)}-${two(d)}.${two(m === 12 ? 1 : m + 1)}.${two(y % 100)}`; },
  'dates, words': (c) => { const { y, m, d } = date(c); return `${c.of(['från', 'fra', 'from'])} ${y}-${two(m)}-${two(d)} ${c.of(['till', 'til', 'to'])} ${y}-${two(m)}-${two(d)}`; },
  'price': (c) => `${c.of(['pris', 'kostar', 'koster', 'betalte'])} ${1 + c.below(99)} ${c.digits(3)} kr`,
  'price, decimals': (c) => `${1 + c.below(9)} ${c.digits(3)},${c.digits(2)} kr`,
  'price, dot': (c) => `kr ${1 + c.below(99)}.${c.digits(3)},-`,
  'price, euro': (c) => `€${c.number(4)}.${c.digits(2)} refund`,
  'prices, range': (c) => `mellom ${1 + c.below(9)} 000 og ${10 + c.below(80)} 000 kroner`,
  'version': (c) => `version ${c.below(20)}.${c.below(40)}.${c.below(9999)}`,
  'version, four': (c) => `app v${c.below(20)}.${c.below(40)}.${c.digits(5)}.${c.digits(4)} kraschar`,
  'ios': (c) => `ios ${10 + c.below(9)}.${c.below(9)}.${c.below(9)}`,
  'windows': (c) => `Windows 11 ${c.of(['22H2', '23H2', '24H2'])} build ${c.digits(5)}.${c.digits(4)}`,
  'error code': (c) => `${c.of(['felkod', 'feilkode', 'fejlkode', 'error'])} ${c.of(['E', 'ERR_', '0x', 'F'])}${c.digits(c.of([3, 4, 8]))}`,
  'error, digits': (c) => `${c.of(['felkod', 'feilkode', 'fejl', 'error code'])} ${c.digits(c.of([4, 5, 6]))}`,
  'error, parts': (c) => `fel ${c.digits(4)}-${c.digits(4)} vid betalning`,
  'postal code, se': (c) => `${c.of(['postnummer', 'leverans till', '', 'bor i'])} ${c.number(3)} ${c.digits(2)} ${c.of(['Stockholm', 'Malmö', 'Umeå'])}`.trim(),
  'postal code, no': (c) => `${c.digits(4)} ${c.of(['Oslo', 'Bergen', 'Tromsø'])} levering`,
  'postal codes': (c) => `leverer dere til ${c.digits(4)} eller ${c.digits(4)}`,
  'imei': (c) => `imei ${c.of(['35', '86', '01'])}${c.digits(13)}`.replace(/\d$/u, 'x').replace('x', '') + c.digits(1),
  'serial': (c) => `serienummer ${serial(c, 10)}`,
  'serial, digits': (c) => `${c.of(['serienummer', 'serienr', 'serial number', 'S/N'])} ${c.digits(8)}`,
  'article': (c) => `${c.of(['artikel', 'artikelnummer', 'varenr', 'varenummer', 'art.nr', 'item no'])} ${c.digits(3)}.${c.digits(3)}.${c.digits(2)}`,
  'article, row': (c) => `${c.of(['artikel', 'artikelnr', 'varenummer', 'art nr'])} ${c.number(8)}`,
  'ean': (c) => `ean 731086${c.digits(7)}`,
  'opening hours': (c) => `${c.of(['öppet', 'åpent', 'åbent', 'open'])} ${hour(c)}-${hour(c)}`,
  'opening hours, days': () => 'mån-fre 08.00-18.00, lör 10-15',
  'opening hours, words': (c) => `stänger ni ${hour(c)} eller ${hour(c)} på julafton`,
  'years': (c) => `${1990 + c.below(30)}-${2021 + c.below(8)}`,
  'years, words': (c) => `modell ${2000 + c.below(25)} eller ${2001 + c.below(25)}`,
  'measures': (c) => `${60 + c.below(140)}x${60 + c.below(140)}x${c.below(90) + 10} cm`,
  'measures, blanks': (c) => `soffa ${100 + c.below(200)} x ${60 + c.below(90)} x ${60 + c.below(40)}`,
  'bankgiro': (c) => `${c.of(['bankgiro', 'bg', 'bankgironr'])} ${c.number(c.of([3, 4]))}-${c.digits(4)}`,
  'plusgiro': (c) => `plusgiro ${c.number(2)} ${c.digits(2)} ${c.digits(2)}-${c.digits(1)}`,
  'org number, no': (c) => `${c.of(['org.nr', 'organisasjonsnummer', 'orgnr'])} ${c.of(['8', '9'])}${c.digits(2)} ${c.digits(3)} ${c.digits(3)}`,
  'cvr': (c) => `${c.of(['CVR', 'cvr-nr', 'cvr nr.'])} ${c.number(8)}`,
  'ocr': (c) => `${c.of(['OCR', 'kid', 'KID-nummer', 'ocr-nummer'])} ${c.digits(9)}`,
  'member': (c) => `${c.of(['medlemsnummer', 'kundnummer', 'kundenr', 'kundenummer', 'member number'])} ${c.number(c.of([6, 7, 8]))}`,
  'ip address': (c) => `${c.below(255)}.${c.below(255)}.${c.below(255)}.${c.below(255)}`,
  'address with number': (c) => `${c.of(['Storgatan', 'Kirkegata', 'Vestergade'])} ${1 + c.below(200)}${c.of(['', ' B', 'A'])}, ${c.digits(4)} ${c.of(['Lund', 'Oslo', 'Aarhus'])}`,
  'gift card': (c) => `${c.of(['presentkort', 'gavekort', 'gift card'])} ${c.of(['7', '8', '9'])}${c.digits(3)} ${c.digits(4)} ${c.digits(4)}`,
  'kwh': (c) => `förbrukning ${c.number(c.of([4, 5]))} kWh`,
  'meter': (c) => `${c.of(['mätarställning', 'målerstand', 'målerstand'])} ${c.digits(c.of([5, 6]))}`,
  'handle': (c) => `följ oss ${c.of(['@tallvik', '@tallvik_se', '@hjelp'])} på instagram`,
  'package': (c) => `npm i lit@${c.below(9)}.${c.below(9)}.${c.below(9)}`,
  'at a price': (c) => `${2 + c.below(8)} st @ ${c.number(2)}.50`,
  'at a place': () => 'we are at example.com and look at page 3',
  'domain': (c) => `${host(c)}.${end(c)} fungerar inte`,
  'words with punkt': () => 'vad betyder punkt 3 i villkoren',
  'at in words': (c) => `${c.of(['look at', 'jag tror att', 'at se på', 'en god idé at'])} ${c.of(['tallvik.se', 'siden', 'appen'])}`,
  'table': (c) => `rad ${c.digits(2)} kolumn ${c.digits(2)} ${c.digits(2)} ${c.digits(2)}`,
  'months': () => 'avbetalning 12-24-36-48 månader',
  'sizes': () => 'storlek 36 37 38 39 40',
  'sizes, pairs': (c) => `jeans W${28 + c.below(10)} L${28 + c.below(10)} str 36-38-40-42`,
  'hours and dates': (c) => { const { m, d } = date(c); return `hämta ${two(d)}/${two(m)} kl ${hour(c)}`; },
  'http': (c) => `HTTP ${c.of(['403', '404', '502'])} på /orders/${c.number(8)}/`,
  'room': () => 'rum 101-103, 24/7 support',
  'time stamp': (c) => { const { y, m, d } = date(c); return `logg ${y}${two(m)}${two(d)}_${two(c.below(24))}${two(c.below(60))}`; },
  'coordinates': (c) => `${55 + c.below(10)}.${c.digits(4)}, ${10 + c.below(9)}.${c.digits(4)}`,
  'percent': (c) => `${c.below(99)}% rabatt, kod SOMMAR${c.digits(4)}`,
  'isbn': (c) => `ISBN 978-91-${c.digits(1)}-${c.digits(6)}-${c.digits(1)}`,
};
const HARMLESS_SENTENCES = ['{}', '{}', 'hej, {}', '{} tack', 'fråga om {}', '{}?'];

export function harmless(seed: number, count: number): { readonly text: string; readonly form: string }[] {
  const chance = createChance(seed);
  const forms = Object.entries(HARMLESS);
  return Array.from({ length: Math.ceil(count / forms.length) }, () => forms.map(([form, make]) => ({ form, text: chance.of(HARMLESS_SENTENCES).replace('{}', () => make(chance)) }))).flat();
}

/** Whether nothing of a number or address can be read any more. */
export function isGone({ text, value }: OddCase, scrubbed: string): boolean {
  if (scrubbed === text || !/\[[\p{L}-]+\]/u.test(scrubbed)) return false;
  const left = scrubbed.normalize('NFKC').replaceAll(/[\p{Cf}]|\[[\p{L}-]+\]/gu, '');
  // No four digits in a row of it, however they were parted, and no word of an address that has a sign or a name in it.
  const digits = value.normalize('NFKC').replaceAll(/\D/gu, '');
  if (digits.length >= 7) return !left.replaceAll(/\D+/gu, '').includes(digits.slice(-5)) && !/\d[^\p{L}]{0,3}\d[^\p{L}]{0,3}\d[^\p{L}]{0,3}\d/u.test(left);
  const words = value.normalize('NFC').replaceAll(/[\p{Cf}]/gu, '').split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 3 && !/^(?:snabel|snabela|krøll|krøllalfa|alfakrøll|alfa|punkt|punktum|prikk|mailto|anna|tecken|epost)$/iu.test(word));
  const around = text.replace(value, ' ').toLowerCase();
  return !words.some((word) => !around.includes(word.toLowerCase()) && left.normalize('NFC').toLowerCase().includes(word.toLowerCase()));
}
