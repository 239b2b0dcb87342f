import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ContractError } from '../../../../core/contract/contract-error.ts';
import { buildKbIndex, type KbIndexInput, type SearchableArticle } from '../../../../core/search/build-kb-index.ts';
import { openKbSearch, type KbSearch } from '../../../../core/search/open-kb-search.ts';
import { packKbIndex } from '../../../../core/search/pack-kb-index.ts';
import type { SearchHit, SearchOptions } from '../../../../core/search/search-answer.ts';

function article(id: string, title: string, text = '', more: Partial<SearchableArticle> = {}): SearchableArticle {
  return { id, title, category: 'help', path: `${id}/`, keywords: [], questions: [], passages: [{ text }], ...more };
}

function open(locale: string, articles: readonly SearchableArticle[], more: Partial<KbIndexInput> = {}): KbSearch {
  const built = buildKbIndex({ locale, release: 'r1', articles, synonyms: { twoWay: [], oneWay: {} }, pins: {}, ...more });
  // As it travels: through JSON.
  return openKbSearch(JSON.parse(JSON.stringify(packKbIndex(built.index))), JSON.parse(JSON.stringify(built.passages)));
}

const ids = (search: KbSearch, query: string, options?: SearchOptions): string[] => search.search(query, options).hits.map((hit) => hit.id);

const shop = open('sv', [
  article('losenord', 'Byt lösenord', 'Öppna Mitt konto och välj Säkerhet. Där kan du byta lösenordet när du vill. Har du glömt det gamla skickar vi en länk till din e-post.'),
  article('angra', 'Ångra ett köp', 'Du har fjorton dagars ångerrätt. Skicka ett meddelande till oss så avslutar vi köpet.'),
  article('aterbetalning', 'När kommer återbetalningen?', 'Återbetalningen sker inom tre bankdagar efter att varan har kommit tillbaka till lagret.'),
  article('frakt', 'Frakt och leverans', 'Leveranstiden är två till fyra dagar. Frakten kostar 49 kronor. Hemleverans går att välja i kassan.'),
  article('faktura', 'Betala mot faktura', 'Fakturan kommer med e-posten. Betalningstiden är trettio dagar.'),
]);

const marked = (query: string): { text: string | undefined; marks: string[] } => {
  const passage = shop.search(query).hits[0]?.passage;
  return { text: passage?.text, marks: (passage?.marks ?? []).map(([start, end]) => passage!.text.slice(start, end)) };
};

describe('words that only look alike, and everyday ones', () => {
  const markedIn = (search: KbSearch, query: string): string[] =>
    search.search(query, { asYouType: false }).hits.flatMap(({ title, titleMarks, passage }) => [...titleMarks.map(([start, end]) => title.slice(start, end)), ...(passage?.marks ?? []).map(([start, end]) => passage!.text.slice(start, end))]);
  const returns: Readonly<Record<string, readonly SearchableArticle[]>> = {
    sv: [article('pengar', 'När får jag pengarna tillbaka?', 'Återbetalningen kommer inom fem dagar.'), article('kop', 'Köpet gick inte igenom', 'Stanna tills du ser Tack. Banken säger nej.'), article('tra', 'Trämöbler', 'Lackat trä torkas av.')],
    nb: [article('pengar', 'Når får jeg pengene tilbake?', 'Tilbakebetalingen kommer innen fem dager.'), article('kop', 'Kjøpet gikk ikke gjennom', 'Bli til du ser Takk. Banken bak kortet sier nei.'), article('tra', 'Tremøbler', 'Lakkert tre tørkes av.')],
    da: [article('pengar', 'Hvornår får jeg pengene tilbage?', 'Tilbagebetalingen kommer inden fem dage.'), article('kop', 'Købet gik ikke igennem', 'Bliv, til du ser Tak. Din bank siger nej.'), article('tra', 'Træmøbler', 'Lakeret træ tørres af.')],
  };

  it.each(Object.keys(returns))('takes cash back for a refund, and its words for no slips: %s', (locale) => {
    const search = open(locale, returns[locale]!);
    expect(ids(search, 'cash back', { asYouType: false })[0]).toBe('pengar');
    expect(ids(search, 'cashback', { asYouType: false })).toEqual(['pengar']);
    expect(markedIn(search, 'cash back').filter((word) => /^(?:tack|lackat|bak|bank|banken)$/iu.test(word))).toEqual([]);
  });

  it.each([
    ['sv', 'prylen funkar inte', 'Min vara har gått sönder', 'Min leverans är inte hel', 'Välj Anmäl problem och vara.'],
    ['nb', 'dingsen funker ikke', 'Varen min er ødelagt', 'Leveringen er ikke hel', 'Velg Meld problem og vare.'],
    ['da', 'dimsen virker ikke', 'Min vare er gået i stykker', 'Min levering er ikke hel', 'Vælg Meld problem og vare.'],
    ['en', 'its busted', 'My item is faulty', 'My parcel is late', 'Wait two working days.'],
  ])('knows what does not work for broken: %s', (locale, query, broken, other, text) => {
    expect(ids(open(locale, [article('other', other, text), article('broken', broken, text), article('hours', 'Å', 'Å')]), query, { asYouType: false })[0]).toBe('broken');
  });

  it('marks the following for no form of follow, what is forward for no time of delivery, and a slip of the pen for nothing that cannot be done', () => {
    const swedish = open('sv', [article('spara', 'Spåra paketet', 'Avser följande varor. Paketet kommer fram.'), article('tid', 'Leveranstiden', 'Paketet kommer fram.')]);
    expect(markedIn(swedish, 'spåra')).toEqual(['Spåra']);
    expect(markedIn(swedish, 'leveranstid')).toEqual(['Leveranstiden']);
    expect(ids(swedish, 'följande')).toContain('spara');
    expect(markedIn(open('nb', [article('a', 'Følge pakken', 'Gjelder følgende varer.')]), 'følge')).toEqual(['Følge']);
    expect(markedIn(open('da', [article('a', 'Jeg kan ikke logge ind', 'Det er en tastefejl.')]), 'kan ikke logge ind')).not.toContain('tastefejl');
  });
});

describe('a neighbour on the page', () => {
  const text = 'Her finner du kvitteringen og kan endre passordet.';
  const norwegian = [article('passord', 'Glemt passord', text), article('sykmelding', 'Sykmelding', 'Når du er syk.')];

  it('finds what it is called here', () => {
    const search = open('nb', norwegian);
    expect(ids(search, 'adgangskode')).toEqual(['passord']);
    expect(ids(search, 'lösenord')).toEqual(['passord']);
    expect(ids(search, 'sygemelding')[0]).toBe('sykmelding');
  });

  it('needs no such words where there is a page in that language, and where the site means something else by one', () => {
    const rules = (more: Partial<KbIndexInput>, articles = norwegian): string => JSON.stringify(buildKbIndex({ locale: 'nb', release: 'r', articles, synonyms: { twoWay: [], oneWay: {} }, pins: {}, ...more }).index.synonyms);
    expect(rules({})).toContain('adgangskode');
    expect(rules({ otherLocales: ['da-DK', 'en'] })).not.toContain('adgangskode');
    expect(rules({ otherLocales: ['da-DK', 'en'] })).toContain('lösenord');
    expect(rules({}, [...norwegian, article('dor', 'Adgangskode til døren', 'Den står på lappen.')])).not.toContain('adgangskode');
  });
});

describe('finding', () => {
  it.each([
    ['byta lösenordet', 'losenord', 'forms of a word meet at its stem'],
    ['losenord', 'losenord', 'letters that the keyboard lacks'],
    ['loesenord', 'losenord', 'letters spelled out'],
    ['lösnord', 'losenord', 'one slip'],
    ['lösneord', 'losenord', 'two neighbours swapped is one slip'],
    ['lösen', 'losenord', 'an unfinished last word'],
    ['lösen ord', 'losenord', 'a compound written apart'],
    ['återbetalningstid', 'aterbetalning', 'a compound of the question by its part'],
    ['tid leverans', 'frakt', 'parts of a compound of the article'],
    ['epost faktura', 'faktura', 'e-post and epost are one word'],
  ])('%s → %s: %s', (query, expected) => {
    expect(ids(shop, query)[0]).toBe(expected);
  });

  it('keeps å, ä and ö apart from a and o when both words exist', () => {
    const search = open('sv', [article('angra', 'Ångra beställning'), article('stad', 'Angra stad')]);
    expect(ids(search, 'ångra')).toEqual(['angra']);
    expect(ids(search, 'angra')).toEqual(['stad']);
  });

  it('reads a neighbour’s letters', () => {
    const search = open('nb', [article('hjelp', 'Løsninger for kjæledyr'), article('other', 'Passord')]);
    expect(ids(search, 'lösning')[0]).toBe('hjelp');
    expect(ids(search, 'kjäledyr')[0]).toBe('hjelp');
  });

  it('answers a keyword with the article that says most about it, and a whole question with the one that says little else', () => {
    const manual = Array.from({ length: 300 }, (_, i) => `part${i}`).join(' ');
    const search = open('en', [
      article('manual', 'Handbook', `Boiler, boiler valve, boiler pump. An engineer should service it every year and clean it. ${manual}`),
      article('service', 'Upkeep', 'An engineer should service the boiler every year and clean it.'),
    ]);
    expect(ids(search, 'boiler')[0]).toBe('manual');
    expect(ids(search, 'how often every year must an engineer service and clean my old boiler')[0]).toBe('service');
  });

  it('finds nothing for words that are nowhere', () => {
    expect(shop.search('xylofon').hits).toEqual([]);
    expect(shop.search('').hits).toEqual([]);
  });

  it('counts an empty knowledge base as one without answers', () => {
    expect(open('en', []).search('refund')).toEqual({ query: 'refund', hits: [], total: 0, answerable: 0 });
  });
});

describe('the editor’s hand', () => {
  const articles = [article('refund', 'Refunds', 'We send your payment back within three days.'), article('returns', 'Return a parcel', 'Print the label.'), article('vip', 'Lounge', 'Sofas.', { audience: ['members'] })];

  it('follows two-way synonyms of several words in both directions', () => {
    const search = open('en', articles, { synonyms: { twoWay: [['refunds', 'money back']], oneWay: {} } });
    expect(ids(search, 'how do I get my money back')[0]).toBe('refund');
  });

  it('follows one-way synonyms one way only', () => {
    const search = open('en', articles, { synonyms: { twoWay: [], oneWay: { sofas: ['parcel'] } } });
    expect(ids(search, 'sofas', {})).toEqual(['returns']);
    expect(ids(search, 'parcel', { audiences: ['members'] })).toEqual(['returns']);
  });

  it('puts a pinned article first, also when it does not match', () => {
    const answer = open('en', articles, { pins: { 'talk to a human': 'returns', gone: 'no-such-article' } }).search('Talk to a human!');
    expect(answer.hits.map(({ id, pinned }) => [id, pinned])[0]).toEqual(['returns', true]);
    expect(answer.answerable).toBe(1);
  });

  it('shows an article to its audience only', () => {
    const search = open('en', articles);
    expect(ids(search, 'lounge')).toEqual([]);
    expect(ids(search, 'lounge', { audiences: ['members'] })).toEqual(['vip']);
  });
});

describe('the answer', () => {
  it('shows the passage that answers, with the words marked that matched through stem, part and typo', () => {
    expect(marked('hur lång är tiden för leverans').marks).toContain('Leveranstiden');
    expect(marked('glömt lösenord').text).toContain('glömt');
    expect(marked('fakturra').marks).toContain('Fakturan');
  });

  it('marks words that matched through a synonym, and says so', () => {
    const search = open('en', [article('refund', 'Refunds', 'Reimbursement takes a week.'), article('other', 'Opening hours', 'We open at nine.')], { synonyms: { twoWay: [['payback', 'reimbursement']], oneWay: {} } });
    const [hit] = search.search('payback', { explain: true }).hits;
    expect(hit!.passage!.marks.map(([start, end]) => hit!.passage!.text.slice(start, end))).toEqual(['Reimbursement']);
    expect(hit!.explain).toContainEqual(expect.stringMatching(/^synonym of "payback" \(×0\.90\): "reimbursement": "reimbursement" in body \(the word itself/u));
  });

  it('marks the words of a synonym of several words only where they stand together, and no chance part of a word', () => {
    const search = open('sv', [
      article('back', 'Öppet köp', 'Skicka tillbaka det inom trettio dagar.'),
      article('form', 'Blankett', 'Vid retur: fyll i längst ner på sidan och skicka oss blanketten. Den gäller för returnering.'),
    ], { synonyms: { twoWay: [['returnera', 'skicka tillbaka']], oneWay: {} } });
    const marks = Object.fromEntries(search.search('returnera').hits.map(({ id, passage }) => [id, passage!.marks.map(([start, end]) => passage!.text.slice(start, end))]));
    expect(marks).toEqual({ back: ['Skicka', 'tillbaka'], form: ['retur', 'returnering'] });
  });

  it.each([
    ['fakturor', 'another form of the word'],
    ['lösnord', 'a word spelled nearly so'],
    ['lösen', 'a word that begins so'],
    ['losenord', 'the same word in other letters'],
    ['återbetalningstid', 'parts of "återbetalningstid"'],
  ])('explains %s: %s', (query, because) => {
    expect(shop.search(query, { explain: true }).hits.flatMap(({ explain }) => explain ?? []).join('\n')).toContain(because);
  });

  it.each([['sv', 'bilar', 'Bilen', 'Billigare möbler'], ['nb', 'biler', 'Bilen', 'Billigere møbler'], ['da', 'læge', 'Lægen', 'Lægger du en ordre']])('does not take words for others that only share a beginning: %s, %s', (locale, query, own, other) => {
    const search = open(locale, [article('other', other), article('own', own)]);
    expect(ids(search, `${query} `)[0]).toBe('own');
    expect(ids(open(locale, [article('other', other), article('third', 'Zebra')]), `${query} `)).toEqual([]);
  });

  it('does not take an order for a word', () => {
    const search = open('sv', [article('password', 'Lösenord', 'Ett lösenord har många ord.'), article('order', 'Ordrar', 'Ordern kommer.')]);
    expect(ids(search, 'order ')).toEqual(['order']);
  });

  it('marks the title', () => {
    const hit = shop.search('lösenordet').hits[0] as SearchHit;
    expect(hit.titleMarks.map(([start, end]) => hit.title.slice(start, end))).toEqual(['lösenord']);
  });

  it('shows where the article begins when the title is what was asked, and another passage when it says more of the question', () => {
    const search = open('sv', [
      article('frakt', 'Vad kostar frakten?', '', { passages: [
        { text: 'Upp till 599 kronor är det 59 kronor, därefter ingenting.' },
        { heading: 'Ångrar du köpet?', anchor: 'angrar', text: 'Du får tillbaka vad frakten kostade.' },
        { heading: 'Priser per land', anchor: 'land', text: 'Frakten till Norge: 79 kronor. Danmark: 49 kronor.' },
      ] }),
      article('faktura', 'Betala mot faktura', 'Fakturan kommer med e-posten.'),
    ]);
    const shown = (query: string): string | undefined => search.search(query).hits[0]?.passage?.text;
    expect(shown('vad kostar frakten')).toContain('59 kronor');
    expect(shown('vad kostar frakten till norge')).toContain('79 kronor');
    expect(shown('vad kostade frakten om jag ångrar mig')).toContain('tillbaka');
  });

  it('takes a title that says the asked word in several others for one that says it', () => {
    const passages = [{ text: 'Inom fem bankdagar är de på ditt konto.' }, { heading: 'Har de inte kommit?', anchor: 'kommit', text: 'Även ett utbytt kort brukar kunna ta emot återbetalningar.' }];
    const shown = (title: string): string | undefined =>
      open('sv', [article('refund', title, '', { passages }), article('other', 'Skötsel', 'Torka av bordet.')], { synonyms: { twoWay: [['återbetalning', 'pengar tillbaka']], oneWay: {} } }).search('återbetalning').hits[0]?.passage?.text;
    expect(shown('När får jag pengarna tillbaka?')).toContain('bankdagar');
    expect(shown('Vart har pengarna tagit vägen?')).toContain('utbytt kort');
  });

  it('counts another word for the same once: a passage that has both is no better than one that says what was asked', () => {
    const search = open('en', [article('refund', 'Money', '', { passages: [
      { text: 'About this page.' }, { heading: 'One', anchor: 'one', text: 'Fees, prices, tariffs and costs.' }, { heading: 'Two', anchor: 'two', text: 'The price of delivery.' },
    ] }), article('other', 'Other', 'Nothing.')], { synonyms: { twoWay: [['price', 'fee', 'tariff', 'cost']], oneWay: {} } });
    expect(search.search('price delivery').hits[0]?.passage?.heading).toBe('Two');
  });

  it('has no passage until passages are added, and the same ranking before and after', () => {
    const built = buildKbIndex({ locale: 'en', release: 'r1', articles: [article('a', 'Refund', 'One refund.'), article('b', 'Other', 'refund')], synonyms: { twoWay: [], oneWay: {} }, pins: {} });
    const search = openKbSearch(packKbIndex(built.index));
    const before = search.search('refund');
    expect(before.hits.every((hit) => hit.passage === undefined)).toBe(true);
    search.addPassages(built.passages);
    const after = search.search('refund');
    expect(after.hits.map(({ id, score }) => [id, score])).toEqual(before.hits.map(({ id, score }) => [id, score]));
    expect(after.hits[0]?.passage?.text).toBe('One refund.');
  });

  it('explains itself when asked', () => {
    expect(shop.search('losenord').hits[0]?.explain).toBeUndefined();
    expect(shop.search('losenord', { explain: true }).hits[0]?.explain?.join()).toContain('in other letters');
  });

  it('counts what is worth a look, and gives back the rest after it', () => {
    const search = open('en', [article('refund', 'Refund of a parcel', 'refund parcel'), ...Array.from({ length: 6 }, (_, i) => article(`other${i}`, `Opening hours ${i}`, 'Many words about something else than what you ask for, and once a parcel.'))]);
    const answer = search.search('refund of a parcel');
    expect(answer.total).toBe(1);
    expect(answer.hits).toHaveLength(7);
    expect(search.search('opening hours', { limit: 2 })).toMatchObject({ total: 6, hits: { length: 2 } });
  });

  it('says when asked what speaks for and against an answer', () => {
    expect(shop.search('byta lösenord').signs).toBeUndefined();
    expect(shop.search('byta lösenord', { explain: true }).signs).toMatchObject({ cover: 1, unknown: 0, size: 5 });
    expect(shop.search('byta xylofon', { explain: true }).signs).toMatchObject({ unknown: 0.5 });
  });

  it('does not hold it against an article that nobody gave it a title', () => {
    const text = 'Ärenden om förlorade passerkort hanteras av receptionen. Ett nytt kort kostar 200 kronor.';
    const [titled, untitled] = ['Kort', text.split('.')[0]!].map((title) => open('sv', [article('kort', title, text)]).search('hur får jag ett nytt passerkort', { explain: true }));
    expect(titled!.signs).toMatchObject({ titled: 1 });
    expect(untitled!.signs).toMatchObject({ titled: 0 });
    expect(untitled!.answerable).toBeGreaterThan(0.5);
  });

  it('says when it may not have the answer', () => {
    expect(shop.search('byta lösenord').answerable).toBeGreaterThanOrEqual(0.5);
    expect(shop.search('helikopter till månen').answerable).toBeLessThan(0.5);
  });
});

describe('opening', () => {
  const built = buildKbIndex({ locale: 'sv', release: 'r1', articles: [article('a', 'Ett')], synonyms: { twoWay: [], oneWay: {} }, pins: {} });
  const changed = (change: (index: any) => void): unknown => {
    const copy = JSON.parse(JSON.stringify(packKbIndex(built.index))) as unknown;
    change(copy);
    return copy;
  };

  it.each<[string, (index: any) => void, RegExp]>([
    ['another format', (index) => { index.format = 99; }, /format/u],
    ['another recipe', (index) => { index.recipe.version = 0; }, /recipe\.version.*build the knowledge base/u],
    ['other fields', (index) => { index.recipe.fields = ['title']; }, /recipe\.fields/u],
    ['another way to make words', (index) => { index.recipe.probeTerms[0] = 'x'; }, /recipe\.probeTerms/u],
    ['a language that is not at hand', (index) => { index.recipe.language = 'tlh'; }, /loadLanguage/u],
    ['articles that are not there', (index) => { index.articles.ids = []; }, /articles\.ids.*as many as there are titles/u],
    ['an article without a title', (index) => { index.articles.titles = [null]; }, /articles\.titles/u],
    ['no index at all', (index) => { delete index.engine; }, /engine/u],
  ])('refuses %s', (_, change, message) => {
    expect(() => openKbSearch(changed(change))).toThrow(ContractError);
    expect(() => openKbSearch(changed(change))).toThrow(message);
  });

  it('refuses what is no index and passages of another release', () => {
    for (const value of [null, undefined, 1, 'x', [], {}]) expect(() => openKbSearch(value)).toThrow(ContractError);
    expect(() => openKbSearch(packKbIndex(built.index), { ...built.passages, release: 'r2' })).toThrow(/release/u);
  });
});

describe('any string is a legal question', () => {
  const nasty = ['', ' ', '?', '__proto__', 'constructor toString hasOwnProperty', '\u0000\u0007', '‮مرحبا', '返金はいつですか', '🇸🇪👩‍👩‍👧', '((((a+)+)+)+)$', '\\', '.*', 'a'.repeat(10_000), 'å '.repeat(5_000), '\ud800', 'och att i', 'e', "'", '-', '----', 'a-'.repeat(4_000), "'s".repeat(3_000), 'lösenord '.repeat(1_200)];
  it.each(nasty.map((text) => [text.slice(0, 30), text] as const))('%j', (_, text) => {
    const answer = shop.search(text, { explain: true });
    expect(answer.query).toBe(text);
    expect(answer.answerable).toBeGreaterThanOrEqual(0);
    expect(answer.answerable).toBeLessThanOrEqual(1);
  });

  it('takes a text that somebody has pasted by its own words and their forms, without other wordings', () => {
    const search = open('en', [article('refund', 'Refunds', 'Reimbursement takes a week.')], { synonyms: { twoWay: [['payback', 'reimbursement']], oneWay: {} } });
    const pasted = (word: string): string => `${word}. ${'and so on. '.repeat(200)}`;
    expect([ids(search, 'payback '), ids(search, pasted('payback')), ids(search, pasted('refund')), ids(search, pasted('reimbursements'))]).toEqual([['refund'], [], ['refund'], ['refund']]);
  });

  it('holds for generated ones, and every mark lies inside its text', () => {
    const word = fc.oneof(fc.string({ unit: 'binary', maxLength: 40 }), fc.string({ unit: 'grapheme', maxLength: 20 }), fc.constantFrom('lösenord', 'återbetalning', 'frakt', 'e-post', 'till', '__proto__', 'fakt'));
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), fc.boolean(), (words, asYouType) => {
        const answer = shop.search(words.join(' '), { asYouType, explain: true });
        expect(answer.total > 0).toBe(answer.hits.length > 0);
        for (const hit of answer.hits) {
          expect(Number.isFinite(hit.score)).toBe(true);
          for (const [text, marks] of [[hit.title, hit.titleMarks], [hit.passage?.text ?? '', hit.passage?.marks ?? []]] as const) {
            let end = 0;
            for (const mark of marks) {
              expect(mark[0]).toBeGreaterThanOrEqual(end);
              expect(mark[1]).toBeGreaterThan(mark[0]);
              end = mark[1];
            }
            expect(end).toBeLessThanOrEqual(text.length);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('gives the same answer whatever was asked before, and when asked again with other options', () => {
    const articles = [article('angra', 'Ångra ett köp', 'Skicka ett meddelande, så får du pengarna tillbaka.'), article('post', 'E-post och lösenord', 'Byt lösenord på mitt konto.', { audience: ['members'] }), article('frakt', 'Fraktkostnad', 'Leveranstiden och kostnaden för frakten.')];
    const built = buildKbIndex({ locale: 'sv', release: 'r1', articles, synonyms: { twoWay: [], oneWay: {} }, pins: { lösenord: 'frakt' } });
    const index = JSON.stringify(packKbIndex(built.index));
    const opened = (): KbSearch => openKbSearch(JSON.parse(index), built.passages);
    const kept = opened();
    const word = fc.constantFrom('ångra', 'pengar', 'tillbaka', 'e-post', 'lösenord', 'lösneord', 'frakt', 'kostnad', 'fraktkostnad', 'och', 'xylofon', 'leveranstid');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 5 }), fc.boolean(), fc.constantFrom(undefined, 0, 1), fc.constantFrom([], ['members']), (words, asYouType, limit, audiences) => {
        const query = words.join(' ');
        const options = { asYouType, audiences, explain: true, ...(limit === undefined ? {} : { limit }) };
        for (let end = 3; end < query.length; end += 2) kept.search(query.slice(0, end), { audiences });
        const answer = kept.search(query, options);
        expect(answer).toEqual(opened().search(query, options));
        expect(kept.search(query, { asYouType, audiences }).hits.length).toBeGreaterThanOrEqual(answer.hits.length);
        expect(kept.search(query, options)).toEqual(answer);
      }),
      { numRuns: 40 },
    );
  });

  it('holds for articles too', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string({ unit: 'binary', maxLength: 60 }), fc.string({ unit: 'grapheme', maxLength: 200 })), { maxLength: 8 }), fc.constantFrom('sv', 'nb', 'da', 'en', 'ja'), (texts, locale) => {
        const search = open(locale, texts.map(([title, text], i) => article(`a${i}`, title, text)));
        for (const [title, text] of texts) {
          search.search(title);
          search.search(text);
        }
      }),
      { numRuns: 60 },
    );
  });
});
