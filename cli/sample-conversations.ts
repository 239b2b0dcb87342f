import type { ConversationAgent } from '../server/store/conversation-store.ts';

/** The two people of the demo's desk; the printed links open it as one and as the other. */
export const DEMO_AGENTS = { kim: { id: 'kim', name: 'Kim' }, robin: { id: 'robin', name: 'Robin' } } as const satisfies Record<string, ConversationAgent>;

/** One thing that happened in a made-up conversation. Minutes count back from now. */
type SampleTurn =
  | { readonly ago: number; readonly visitor: string }
  | { readonly ago: number; readonly agent: keyof typeof DEMO_AGENTS; readonly says: string }
  | { readonly ago: number; readonly agent: keyof typeof DEMO_AGENTS; readonly notes: string };

export interface SampleConversation {
  readonly locale: 'sv' | 'nb' | 'da' | 'en';
  /** Minutes before now. */
  readonly ago: number;
  readonly question: string;
  /** What was searched for, and how many results it had; weak ones answered nothing. */
  readonly searches: readonly { readonly query: string; readonly results: number; readonly weak?: boolean; readonly opened?: string }[];
  /** Ids of articles of the sample content. */
  readonly articles: readonly { readonly id: string; readonly seconds: number; readonly vote?: 'up' | 'down' }[];
  readonly page: { readonly path: string; readonly title: string };
  readonly attributes?: Readonly<Record<string, string>>;
  readonly assignee?: keyof typeof DEMO_AGENTS;
  readonly tags?: readonly string[];
  readonly turns: readonly SampleTurn[];
  /** Minutes before now; with what the visitor said afterwards. */
  readonly closed?: { readonly ago: number; readonly score?: 0 | 1; readonly comment?: string };
}

const ORDERS = { path: '/demo/orders/', title: 'Tallvik' };
const PRODUCT = { path: '/demo/product/', title: 'Tallvik' };
const CHECKOUT = { path: '/demo/checkout/', title: 'Tallvik' };

/** What a desk of the sample shop might look like on an ordinary day. */
export const SAMPLE_CONVERSATIONS: readonly SampleConversation[] = [
  {
    locale: 'sv', ago: 14, page: ORDERS, attributes: { Order: 'TV-204 817' },
    question: 'Hej! Spårningen har stått på ”Lämnat terminalen” sedan i måndags. Är paketet borta?',
    searches: [{ query: 'spåra paket', results: 4, opened: 'delivery/track-parcel' }, { query: 'lämnat terminalen betyder', results: 0 }],
    articles: [{ id: 'delivery/track-parcel', seconds: 48, vote: 'down' }, { id: 'delivery/parcel-late', seconds: 71 }], turns: [],
  },
  {
    locale: 'da', ago: 6, page: CHECKOUT,
    question: 'Min rabatkode virker ikke på gavekort. Kan jeg bruge begge dele?',
    searches: [{ query: 'rabatkode gavekort', results: 5, weak: true }, { query: 'bruge to koder', results: 0 }],
    articles: [{ id: 'payment/discount-code', seconds: 33 }], turns: [],
  },
  {
    locale: 'en', ago: 2, page: PRODUCT,
    question: 'Does the sofa fit through a 78 cm door if the legs come off?',
    searches: [{ query: 'sofa through door', results: 3, opened: 'products/measure-sofa' }],
    articles: [{ id: 'products/measure-sofa', seconds: 95, vote: 'down' }], turns: [],
  },
  {
    locale: 'nb', ago: 52, page: ORDERS, assignee: 'kim', tags: ['retur'], attributes: { Order: 'TV-198 340' },
    question: 'Jeg har sendt stolen tilbake for to uker siden, men ikke fått pengene.',
    searches: [{ query: 'når får jeg pengene', results: 3, opened: 'returns/refund-time' }],
    articles: [{ id: 'returns/refund-time', seconds: 64 }],
    turns: [
      { ago: 49, agent: 'kim', says: 'Hei! Så leit. Jeg ser på det nå. Har du sporingsnummeret til returen?' },
      { ago: 44, visitor: 'Ja, det er 37 0730 2486 1234 5671.' },
      { ago: 43, agent: 'kim', notes: 'Lageret tok imot den 9. november. Økonomi har ikke betalt ut, spør dem.' },
      { ago: 8, visitor: 'Er det noe nytt?' },
    ],
  },
  {
    locale: 'sv', ago: 95, page: PRODUCT, assignee: 'kim', tags: ['reservdel'],
    question: 'En skruv saknades i kartongen till bokhyllan. Kan ni skicka en?',
    searches: [{ query: 'saknad skruv', results: 2, opened: 'products/spare-parts' }],
    articles: [{ id: 'products/spare-parts', seconds: 27 }, { id: 'delivery/missing-items', seconds: 12 }],
    turns: [{ ago: 90, agent: 'kim', says: 'Hej! Javisst. Vilken bokhylla är det, och vilken bokstav har skruven i anvisningen?' }],
  },
  {
    locale: 'en', ago: 38, page: CHECKOUT, assignee: 'robin', tags: ['payment'],
    question: 'I was charged twice for the same order.',
    searches: [{ query: 'charged twice', results: 2, opened: 'payment/charged-twice' }],
    articles: [{ id: 'payment/charged-twice', seconds: 40 }],
    turns: [
      { ago: 35, agent: 'robin', says: 'Hello! One of the two is a reservation and goes away by itself, usually within three bank days. Which bank are you with?' },
      { ago: 31, visitor: 'DNB. Thanks, I will wait then.' },
    ],
  },
  {
    locale: 'sv', ago: 200, page: ORDERS, assignee: 'kim',
    question: 'Hur ändrar jag leveransadressen? Jag flyttar på fredag.',
    searches: [{ query: 'ändra adress', results: 3, opened: 'delivery/change-address' }], articles: [{ id: 'delivery/change-address', seconds: 55 }],
    turns: [
      { ago: 196, agent: 'kim', says: 'Hej! Paketet är inte packat än, så jag kan byta adressen åt dig. Vart ska det?' },
      { ago: 193, visitor: 'Storgatan 4 i Umeå, tack!' },
      { ago: 191, agent: 'kim', says: 'Klart. Du får en ny bekräftelse strax.' },
    ],
    closed: { ago: 188, score: 1, comment: 'Snabbt och vänligt.' },
  },
  {
    locale: 'da', ago: 1_500, page: PRODUCT, assignee: 'robin', tags: ['glimt'],
    question: 'Lampen Glimt mister forbindelsen hver aften.',
    searches: [{ query: 'glimt mister wifi', results: 1, weak: true }], articles: [{ id: 'products/smart-lamp-setup', seconds: 130, vote: 'down' }],
    turns: [
      { ago: 1_492, agent: 'robin', says: 'Hej! Prøv at slukke lampen i ti sekunder og sæt den tættere på routeren. Holder den så forbindelsen?' },
      { ago: 1_440, visitor: 'Nej, desværre ikke.' },
      { ago: 1_432, agent: 'robin', says: 'Så sender vi en ny. Du får en returlabel på e-mail.' },
    ],
    closed: { ago: 1_425, score: 0, comment: 'Det tog for lang tid.' },
  },
];
