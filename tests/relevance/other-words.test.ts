import { describe, expect, it } from 'vitest';
import { buildKbIndex } from '../../core/search/build-kb-index.ts';
import { openKbSearch, type KbSearch } from '../../core/search/open-kb-search.ts';
import { packKbIndex } from '../../core/search/pack-kb-index.ts';

/** What is asked ≠ a word of the site that it looks like, and is not. */
const OTHER_WORDS: Readonly<Record<string, string>> = {
  sv: `hyra ≠ fyra; stan ≠ utan; bara ≠ barn; annan ≠ innan; nåt ≠ nät; höra ≠ köra; hund ≠ kund; katt ≠ skatt; kung ≠ tung; gata ≠ data; boll ≠ roll; film ≠ fil; fisk ≠ risk; säng ≠ sång; hos er ≠ hos; hatt ≠ hast; hatt ≠ halt; bröd ≠ bröt; gris ≠ pris; häst ≠ fäst; spindel ≠ swindel; land ≠ lund; hylla ≠ fylla; matta ≠ ratta; penna ≠ denna; lampa ≠ lappa; kyrka ≠ lyrka; måla ≠ mäla; ropa ≠ roa; nyss ≠ nys; morgon ≠ morgan; sjuk ≠ mjuk; frisk ≠ risk; lukta ≠ flukta; leka ≠ veka; koka ≠ boka; baka ≠ bana; baka ≠ boka; simma ≠ summa; vila ≠ vilka; med en ≠ med`,
  nb: `leie ≠ leve; bare ≠ vare; hund ≠ kund; katt ≠ skatt; gris ≠ pris; gate ≠ date; ball ≠ mall; skog ≠ skolg; film ≠ fil; fisk ≠ risk; hest ≠ fest; kake ≠ sake; frisk ≠ risk; bake ≠ bane; koke ≠ kope; leke ≠ leie; leke ≠ teke; hytte ≠ bytte; hatt ≠ tatt; venn ≠ vent; bolle ≠ rolle; bolle ≠ volle; kino ≠ kilo; hylle ≠ fylle; penger ≠ henger; hund ≠ rund; brød ≠ brøt; bjørn ≠ hjørn; trapp ≠ grapp; lampe ≠ lappe; dusj ≠ dusk; gutt ≠ butt; konge ≠ tonge; kropp ≠ tropp; hode ≠ kode; mage ≠ lage; skole ≠ skoie; vinne ≠ finne; sparke ≠ sparte; fange ≠ mange; grønn ≠ grunn; sykkel ≠ nykkel; melk ≠ mel`,
  da: `leje ≠ lede; bare ≠ vare; hund ≠ kund; gris ≠ pris; bold ≠ told; film ≠ fil; fisk ≠ risk; hest ≠ fest; kage ≠ sage; kage ≠ klage; frisk ≠ risk; bage ≠ bane; bage ≠ tage; koge ≠ kode; lege ≠ leje; hytte ≠ bytte; male ≠ mane; hylde ≠ fylde; penge ≠ pinge; mund ≠ kund; bruser ≠ bruger; lampe ≠ lappe; konge ≠ tonge; krop ≠ drop; mave ≠ have; tale ≠ sale; tale ≠ dale; fange ≠ mange; svede ≠ svende; kysse ≠ kasse; kaste ≠ kasse; bonde ≠ sonde; jakke ≠ bakke; taske ≠ maske`,
  en: `cars ≠ card; horse ≠ house; goat ≠ goal; bear ≠ year; lake ≠ late; coat ≠ cost; duck ≠ dock; train ≠ trail; cake ≠ sake; wine ≠ line; rent ≠ sent; rent ≠ cent; dress ≠ press; shirt ≠ shift; mouse ≠ house; ring ≠ bring; king ≠ kind; milk ≠ mill; tire ≠ time; coin ≠ join; gold ≠ hold; nail ≠ mail; boss ≠ loss; wage ≠ page; hate ≠ rate; bake ≠ bike; shelf ≠ self; beach ≠ reach`,
};

describe.each(Object.entries(OTHER_WORDS))('a word of the language is no slip for another: %s', (locale, list) => {
  const pairs = list.split('; ').map((pair) => pair.split(' ≠ '));
  const slip = locale === 'en' ? ['invioce', 'invoice'] : ['fkatura', 'faktura'];
  const search = open(locale, [...pairs.map(([, written = '']) => written), slip[1]!]);

  it.each(pairs)('%s is not %s', (asked) => {
    const { hits } = search.search(asked!, { asYouType: false, explain: true });
    expect(hits.flatMap(({ explain = [] }) => explain).filter((line) => /spelled nearly so|other letters|written together/u.test(line))).toEqual([]);
  });

  it('but a slip that makes no word is one', () => {
    expect(search.search(slip[0]!).hits.map(({ id }) => id)).toEqual([slip[1]]);
  });
});

/** A site each of whose articles is one word. */
function open(locale: string, words: readonly string[]): KbSearch {
  const { index } = buildKbIndex({
    locale, release: 'words', synonyms: { twoWay: [], oneWay: {} }, pins: {},
    articles: [...new Set(words)].map((text, i) => ({ id: text, title: '–', category: 'words', path: `${i}/`, keywords: [], questions: [], passages: [{ text }] })),
  });
  return openKbSearch(JSON.parse(JSON.stringify(packKbIndex(index))));
}
