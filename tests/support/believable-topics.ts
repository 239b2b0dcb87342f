import type { WidgetEventOf } from '../../core/contract/widget-event.ts';

/** What visitors of the sample shop ask. `article` is the sample content's id; a topic without one is a gap in the content. */
export interface Topic {
  readonly article?: string;
  /** How often it is asked, relative to the others. */
  readonly weight: number;
  readonly pages: readonly string[];
  readonly wordings: Readonly<Record<Locale, readonly string[]>>;
  /** What a visitor writes who is asked what is missing. */
  readonly missing?: Readonly<Record<Locale, readonly string[]>>;
}

export type Locale = 'en' | 'sv' | 'nb' | 'da';

const SHOP = ['/', '/product/sofa', '/product/lamp', '/product/table'];
const ORDERS = ['/my-pages/orders', '/my-pages/orders', '/checkout'];
const RETURNS = ['/my-pages/returns', '/my-pages/orders'];

/** Questions that the content answers. */
export const ANSWERED_TOPICS: readonly Topic[] = [
  { article: 'delivery/track-parcel', weight: 14, pages: ORDERS, wordings: { en: ['track my parcel', 'where is my parcel', 'tracking number'], sv: ['spåra paket', 'var är mitt paket', 'spårningsnummer'], nb: ['spore pakke', 'hvor er pakken min', 'sporingsnummer'], da: ['spor pakke', 'hvor er min pakke', 'track and trace'] } },
  { article: 'returns/refund-time', weight: 11, pages: RETURNS, wordings: { en: ['when do I get my money back', 'refund', 'how long does a refund take'], sv: ['när får jag tillbaka pengarna', 'återbetalning', 'hur lång tid tar återbetalning'], nb: ['når får jeg pengene tilbake', 'refusjon', 'tilbakebetaling'], da: ['hvornår får jeg pengene tilbage', 'refusion', 'tilbagebetaling'] } },
  { article: 'returns/return-an-item', weight: 10, pages: RETURNS, wordings: { en: ['how do I return something', 'return', 'send back'], sv: ['returnera vara', 'retur', 'skicka tillbaka'], nb: ['returnere vare', 'retur', 'sende tilbake'], da: ['returnere vare', 'retur', 'sende tilbage'] } },
  { article: 'payment/invoice', weight: 7, pages: ORDERS, wordings: { en: ['pay invoice', 'invoice', 'extend due date'], sv: ['betala faktura', 'faktura', 'skjuta upp faktura'], nb: ['betale faktura', 'faktura', 'utsette faktura'], da: ['betale faktura', 'faktura', 'udskyde betaling'] } },
  { article: 'delivery/delivery-times', weight: 8, pages: SHOP, wordings: { en: ['delivery time', 'how long is delivery'], sv: ['leveranstid', 'hur lång är leveranstiden'], nb: ['leveringstid', 'hvor lang er leveringstiden'], da: ['leveringstid', 'hvor lang er leveringstiden'] } },
  { article: 'account/reset-password', weight: 7, pages: ['/login'], wordings: { en: ['forgot password', 'reset password'], sv: ['glömt lösenord', 'byta lösenord'], nb: ['glemt passord', 'bytte passord'], da: ['glemt adgangskode', 'skifte adgangskode'] } },
  { article: 'orders/cancel-order', weight: 6, pages: ORDERS, wordings: { en: ['cancel order', 'cancel my order'], sv: ['avbeställa order', 'ångra beställning'], nb: ['avbestille ordre', 'kansellere bestilling'], da: ['annullere ordre', 'afbestille'] } },
  { article: 'payment/discount-code', weight: 5, pages: ['/checkout'], wordings: { en: ['discount code', 'discount code not working'], sv: ['rabattkod', 'rabattkod fungerar inte'], nb: ['rabattkode', 'rabattkode virker ikke'], da: ['rabatkode', 'rabatkode virker ikke'] } },
  { article: 'delivery/large-furniture', weight: 4, pages: ['/product/sofa', '/product/table'], wordings: { en: ['sofa delivery', 'carry up stairs'], sv: ['leverans av soffa', 'bära upp för trappan'], nb: ['levering av sofa', 'bære opp trappen'], da: ['levering af sofa', 'bære op ad trappen'] } },
  { article: 'products/smart-lamp-setup', weight: 5, pages: ['/product/lamp'], wordings: { en: ['connect lamp wifi', 'glimt pairing'], sv: ['ansluta lampa wifi', 'para ihop glimt'], nb: ['koble lampe til wifi', 'pare glimt'], da: ['forbinde lampe wifi', 'parre glimt'] } },
  { article: 'returns/warranty-claim', weight: 4, pages: RETURNS, wordings: { en: ['warranty', 'broken table leg'], sv: ['garanti', 'trasigt bordsben'], nb: ['garanti', 'ødelagt bordben'], da: ['garanti', 'ødelagt bordben'] } },
  { article: 'payment/gift-card', weight: 3, pages: ['/checkout'], wordings: { en: ['gift card balance'], sv: ['saldo presentkort'], nb: ['saldo gavekort'], da: ['saldo gavekort'] } },
  { article: 'products/assembly', weight: 4, pages: ['/product/table', '/product/sofa'], wordings: { en: ['assembly instructions'], sv: ['monteringsanvisning'], nb: ['monteringsanvisning'], da: ['samlevejledning'] } },
  { article: 'delivery/change-address', weight: 4, pages: ORDERS, wordings: { en: ['change delivery address'], sv: ['ändra leveransadress'], nb: ['endre leveringsadresse'], da: ['ændre leveringsadresse'] } },
];

/** Questions that the content does not answer: a report must find them all. */
export const GAPS: readonly Topic[] = [
  { weight: 10, pages: ['/product/sofa'], wordings: { en: ['fabric samples', 'order fabric samples'], sv: ['tygprover', 'beställa tygprover'], nb: ['stoffprøver', 'bestille stoffprøver'], da: ['stofprøver', 'bestille stofprøver'] }, missing: { en: ['Can I get samples of the sofa fabrics at home before I buy?', 'What do fabric samples cost?'], sv: ['Kan man få hem prover på sofftygerna innan man köper?', 'Hur beställer jag tygprover?', 'Vill känna på tyget först, vi har katt'], nb: ['Kan jeg få stoffprøver hjem før jeg kjøper?', 'Hva koster stoffprøver?'], da: ['Kan man få stofprøver hjem, før man køber?', 'Hvad koster en stofprøve?'] } },
  { weight: 7, pages: ['/checkout', '/product/lamp'], wordings: { en: ['price match', 'do you price match'], sv: ['prisgaranti', 'har ni prisgaranti'], nb: ['prisgaranti', 'har dere prisgaranti'], da: ['prisgaranti', 'har I prisgaranti'] }, missing: { en: ['Whether you match the price of another shop'], sv: ['Om ni matchar andra butikers pris', 'Såg samma soffa billigare hos en annan'], nb: ['Om dere matcher andre butikker'], da: ['Om I matcher andre butikkers pris', 'Får jeg pengene retur, hvis prisen falder?'] } },
  { weight: 6, pages: SHOP, wordings: { en: ['sell back used furniture', 'furniture buyback'], sv: ['sälja tillbaka möbler', 'tar ni emot begagnade möbler'], nb: ['selge brukte møbler', 'kjøper dere brukte møbler'], da: ['sælge brugte møbler', 'køber I brugte møbler'] } },
  { weight: 5, pages: ['/product/lamp'], wordings: { en: ['glimt alexa', 'glimt google home'], sv: ['glimt google home', 'glimt alexa'], nb: ['glimt google home', 'glimt alexa'], da: ['glimt google home', 'glimt alexa'] }, missing: { en: ['Does the lamp work with Google Home?'], sv: ['Fungerar lampan med Google Home?', 'Kan man styra den med rösten?'], nb: ['Virker lampen med Google Home?'], da: ['Virker lampen med Google Home?'] } },
  { weight: 4, pages: ['/checkout'], wordings: { en: ['gift wrapping'], sv: ['presentinslagning'], nb: ['gaveinnpakning'], da: ['gaveindpakning'] } },
  { weight: 3, pages: ['/checkout', '/my-pages/orders'], wordings: { en: ['evening delivery'], sv: ['kvällsleverans'], nb: ['kveldslevering'], da: ['aftenlevering'] } },
];

/** Words that visitors use and the content does not: asked in vain, asked again in the other words, found. */
export const SYNONYMS: readonly { readonly locale: Locale; readonly says: string; readonly means: string; readonly article: string; readonly weight: number }[] = [
  { locale: 'sv', says: 'returlapp', means: 'retursedel', article: 'returns/return-label', weight: 5 },
  { locale: 'en', says: 'postage slip', means: 'return label', article: 'returns/return-label', weight: 4 },
  { locale: 'nb', says: 'angrefrist', means: 'angrerett', article: 'returns/terms-of-withdrawal', weight: 4 },
  { locale: 'da', says: 'opskrive kvittering', means: 'kvittering', article: 'payment/receipt', weight: 3 },
];

/** The morning when the payment page was down. */
export const OUTAGE: Readonly<Record<Locale, readonly string[]>> = {
  en: ['payment page not loading', 'cannot pay'],
  sv: ['betalningen fungerar inte', 'kan inte betala'],
  nb: ['betalingen virker ikke', 'får ikke betalt'],
  da: ['betalingen virker ikke', 'kan ikke betale'],
};

export const DOWN_VOTE_REASONS: readonly WidgetEventOf<'feedback'>['reason'][] = ['incomplete', 'unclear', 'wrong', ''];

/** What some write who were asked why an article did not help. */
export const VOTE_COMMENTS: Readonly<Record<Locale, readonly string[]>> = {
  en: ['It does not say what happens if the parcel is damaged.', 'The button in step 2 is not there on my phone.', 'I had already read this.'],
  sv: ['Knappen i steg 2 finns inte i mobilen.', 'Det står inte vad som gäller utan kvitto.', 'Jag har väntat i tre veckor, inte tio dagar.', 'Länken till blanketten fungerar inte.'],
  nb: ['Står ingenting om varer kjøpt i butikk.', 'Jeg får ikke opp siden dere viser til.', 'Gjelder dette også Svalbard?'],
  da: ['Der står ikke, hvad det koster.', 'Billedet viser en anden model end min.', 'Gælder det også, hvis jeg har åbnet pakken?'],
};

/** What some write after a chat, and whether it was good. */
export const CHAT_COMMENTS: Readonly<Record<Locale, readonly (readonly [0 | 1, string])[]>> = {
  en: [[1, 'Quick and kind, thank you!'], [0, 'I was told to wait again.']],
  sv: [[1, 'Snabbt och vänligt!'], [1, 'Äntligen någon som förstod.'], [0, 'Fick vänta länge utan att veta varför.']],
  nb: [[1, 'Kjempefin hjelp!'], [0, 'Fikk bare et standardsvar.']],
  da: [[1, 'Dejligt hurtigt svar.'], [0, 'Jeg måtte forklare det hele to gange.']],
};
