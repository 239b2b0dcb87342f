/**
 * What the words beside a number say that it is. `61020304` is a phone after "ring mig på" and an order after
 * "bestilling"; no check digit can tell, the words can.
 */
export type NumberLabel = 'identity' | 'card' | 'phone' | 'reference';

// Words are compared by their beginning where they are long enough to be sure, so that compounds and endings count:
// `ordernummer`, `bestillingen`, `telefonnumret`.
const BEGINNINGS: readonly (readonly [NumberLabel, RegExp])[] = [
  ['identity', /^(?:personn|person-?nr|p(?:ers)?nr$|samordning|f[oøö]dsels|f[oö]delse(?:n|d)|fnr$|dnr$|cpr|ssn$|nin$|identitets|identity|legitim)/u],
  ['card', /^(?:kort(?:n|et|$)|card|visa|mastercard|master$|dankort|maestro|amex|betalkort|betalingskort|bankkort|kreditkort|kredittkort|debetkort|kontokort)/u],
  ['phone', /^(?:tele?f|tel$|tlf|tfn|mob(?:il(?:e|en|nr|nummer|numret|nummeret|tel.*|tlf|n)?)?$|fon$|phone|ring|call|sms|nås|whats-?app|vipps|mobilepay|swisha|kontakt(?:nr|nummer))/u],
  ['reference', new RegExp([
    // what a company numbers
    'order', 'ordre', 'beställ', 'bestill', 'avbeställ', 'köp', 'kjøp', 'køb', 'faktura', 'invoice', 'räkning', 'regning', 'rekning', 'bill', 'avi', 'kvitt', 'receipt', 'case', 'ärende', 'arende',
    'sak', 'sag', 'ticket', 'biljett', 'billet', 'kund', 'kunde', 'customer', 'klient', 'artikel', 'article', 'vare', 'varu', 'item', 'produkt', 'product', 'model', 'modell', 'serie', 'serial',
    'abonn', 'subscription', 'avtal', 'aftale', 'contract', 'kontrakt', 'polis', 'police', 'policy', 'medlem', 'member', 'booking', 'bokning', 'bookning', 'retur', 'return', 'rma', 'garanti', 'warranty',
    'ref', 'løbe', 'løpe', 'løpenr', 'journal', 'saldo', 'bonus', 'kupong', 'kupon', 'coupon', 'voucher', 'presentkort', 'gavekort', 'gift',
    // what machines and carriers number
    'imei', 'iccid', 'sim', 'sku', 'ean', 'gtin', 'upc', 'isbn', 'issn', 'måle', 'mät', 'målar', 'meter', 'anlegg', 'anläggning', 'aggregat', 'installation', 'track', 'trace', 'spår', 'spor',
    'pakke', 'paket', 'package', 'parcel', 'försänd', 'forsend', 'sending', 'shipment', 'kolli', 'container', 'kod', 'kode', 'code', 'fel', 'feil', 'fejl', 'felm', 'felk', 'feilm', 'feilk', 'fejlm', 'fejlk', 'err', 'tabel', 'table', 'report', 'rapport', 'version', 'build', 'commit',
    'firmware', 'driver', 'patch', 'kb', 'port', 'ip', 'mac', 'pin', 'puk', 'otp', 'rad', 'line', 'linje', 'sida', 'side', 'page', 'id', 'nr:', 'hash', 'token', 'session',
    // what authorities and banks number
    'bankgiro', 'bg', 'plusgiro', 'postgiro', 'giro', 'pg', 'ocr', 'kid', 'fik', 'orgn', 'org', 'cvr', 'vat', 'moms', 'mva', 'organisation', 'organisasjon', 'konto', 'account', 'clearing', 'swift', 'bic',
    // what people count
    'datum', 'dato', 'date', 'år', 'year', 'möte', 'møte', 'møde', 'meeting', 'kl', 'pris', 'price', 'kr', 'sek', 'nok', 'dkk', 'eur', 'usd', 'gbp', 'kost', 'cost', 'belopp', 'beløp', 'beløb', 'amount', 'summa', 'sum',
    'postn', 'postkod', 'zip', 'postal', 'stl', 'storlek', 'størrelse', 'size', 'rum', 'rom', 'room', 'gps', 'koordinat',
    // whatever else ends in "number" or "code"
    '.{2,}(?:nummer|numret|nummeret|number|nr|kod|koden|kode|code)$', '(?:file|user|device|client|app|loc|.*file|.*user|.*device)id$',
  ].map((stem) => (stem.length <= 3 ? `${stem}(?:n|nr|no|nummer|numret|nummeret|number|et|en)?$` : stem)).map((stem) => `^${stem}`).join('|'), 'u')],
];

/** Words and placeholders that carry no meaning of their own here; what stands before them counts. */
const REACH_WORDS = 4;
const REACH_CHARACTERS = 60;
const WORD_BEFORE = /([\p{L}\p{M}]+|\p{N}+|\])[^\p{L}\p{M}\p{N}\]]*$/u;
const WORD_AFTER = /^[^\p{L}\p{M}\p{N}[]*([\p{L}\p{M}]+|\p{N}+|\[)/u;

/** `S/N 4799…`, `best.nr 3905…`, `art nr …` */
const SHORT_REFERENCE = /(?<![\p{L}\p{N}])(?:s\/n|(?:best|art|ord|prod|ser|mod|fakt)[. ]{1,2}n(?:r|o))[ .:#-]{0,3}$/iu;

/** `tlf [phone]/9123…`: what stands beside a telephone number by a stroke or an "or" is another one. */
const ANOTHER_PHONE = /\[phone\] ?(?:\/|,|;|&|eller|el\.?|or|och|og|and) ?$/iu;

/** `mitt nummer är`, `byta nummer till`, `skriv til mig på`: nothing is named, and yet most such numbers are a telephone's. */
const SOMEBODYS = /(?<![\p{L}\p{N}])(?:(?:mitt|mit|min|mina|my|byta|byte|bytte|skifte|nytt|nya|nye|nyt|gammalt|gamla|gamle|gammelt|old|new) (?:\p{L}{1,12} )?(?:nummer|numret|nummeret|number|nr)(?:[ .:]+(?:\p{L}{1,6} ?){0,2})?|(?:mig|meg|me|oss|os|us|hos) (?:på|pa|on|at))[ .:]{1,3}$/iu;

/** `sagen om`, `account for`, `my id is`: what follows is a person, and not the number of the case. */
const PERSON = /(?<![\p{L}\p{N}])(?:om|for|about|vedr|(?:^|m(?:y|itt?|in) )id(?:[ -]?(?:number|nummer|nr))?(?: (?:is|e|ä)r?)?)[ .:(]{1,3}$/iu;

/** Whether the words before a number say that somebody goes by it, whatever was named before. */
export function isPerson(text: string, start: number): boolean {
  return PERSON.test(text.slice(Math.max(0, start - REACH_CHARACTERS), start));
}

/** Whether the words before a number say that it is somebody's, without saying which. */
export function isSomebodysNumber(text: string, start: number): boolean {
  return SOMEBODYS.test(text.slice(Math.max(0, start - REACH_CHARACTERS), start));
}

/** The nearest label within four words before `start`. A number that hangs on a path or a tag (`/help/4471406`, `#4711`) is a reference. */
export function labelBefore(text: string, start: number): NumberLabel | undefined {
  let before = text.slice(Math.max(0, start - REACH_CHARACTERS), start);
  const hangs = /[/#_=]$/u.test(before);
  if (SHORT_REFERENCE.test(before)) return 'reference';
  if (ANOTHER_PHONE.test(before)) return 'phone';
  for (let i = 0; i < REACH_WORDS; i += 1) {
    const match = WORD_BEFORE.exec(before);
    // Another number, or a placeholder of one, owns the words before it.
    if (!match || match[1] === ']' || /^\p{N}/u.test(match[1]!)) break;
    const label = labelOfWord(match[1]!);
    if (label !== undefined) return label;
    before = before.slice(0, match.index);
  }
  return hangs ? 'reference' : undefined;
}

/** The nearest label within three words after `end`, for numbers that have none before them; a reference only directly after ("48291034 order", not "… får feil"). */
export function labelAfter(text: string, end: number): NumberLabel | undefined {
  let after = text.slice(end, end + REACH_CHARACTERS);
  for (let i = 0; i < 3; i += 1) {
    const match = WORD_AFTER.exec(after);
    if (!match || match[1] === '[' || /^\p{N}/u.test(match[1]!)) break;
    const label = labelOfWord(match[1]!);
    if (label !== undefined && (label !== 'reference' || i === 0)) return label;
    after = after.slice(match[0].length);
  }
  return undefined;
}

/** What one word says; undefined for words that say nothing. */
export function labelOfWord(word: string): NumberLabel | undefined {
  const lower = word.toLowerCase();
  return BEGINNINGS.find(([, pattern]) => pattern.test(lower))?.[0];
}

const UNIT_AFTER = /^[ ,.-]{0,2}(?:-|kr|:-|sek|nok|dkk|eur|usd|€|\$|£|%|kwh|kw|mwh|wh|mah|mbit|gbit|mb|gb|tb|kb|cm|mm|km|m2|kvm|st|stk|styck|pcs|mån|mnd|mdr|måneder|månader|months|dagar|dager|dage|days|år|timmar|timer|hours|minuter|minutter|grader|°)(?![\p{L}\p{N}])/iu;
const CURRENCY_BEFORE = /(?:kr\.?|sek|nok|dkk|eur|usd|gbp|[€$£]) ?$/iu;

/** Says whether digits are an amount: a unit or a currency stands directly at them. */
export function isAmount(text: string, start: number, end: number): boolean {
  return UNIT_AFTER.test(text.slice(end, end + 12)) || CURRENCY_BEFORE.test(text.slice(Math.max(0, start - 6), start));
}
