import { Html } from './html.ts';

/** Line drawings on a grid of 24. */
const DRAWINGS = {
  bag: '<path d="M6 8h12l1 12H5L6 8Z"/><path d="M9 8V7a3 3 0 0 1 6 0v1"/>',
  truck: '<path d="M3 6h11v10H3z"/><path d="M14 10h4l3 3v3h-7z"/><circle cx="7.5" cy="17.5" r="1.8"/><circle cx="17.5" cy="17.5" r="1.8"/>',
  back: '<path d="M9 6 4.5 10.5 9 15"/><path d="M5 10.5h9.5a4.5 4.5 0 0 1 0 9H11"/>',
  card: '<rect x="3" y="5.5" width="18" height="13" rx="2.2"/><path d="M3 10h18M7 14.8h3.5"/>',
  person: '<circle cx="12" cy="8.2" r="3.7"/><path d="M4.8 20c.6-3.9 3.5-6 7.2-6s6.6 2.1 7.2 6"/>',
  box: '<path d="m12 3 8 4.3v9.4L12 21l-8-4.3V7.3L12 3Z"/><path d="m4.3 7.4 7.7 4.2 7.7-4.2M12 11.6V21"/>',
  star: '<path d="m12 3.8 2.5 5.2 5.7.8-4.1 4 1 5.7-5.1-2.7-5.1 2.7 1-5.7-4.1-4 5.7-.8L12 3.8Z"/>',
  talk: '<path d="M4 5.5h16v11H11l-4.5 3.7v-3.7H4z"/><path d="M8 9.7h8M8 12.7h5"/>',
  lock: '<rect x="5" y="10.5" width="14" height="9.5" rx="2"/><path d="M8.3 10.5V8a3.7 3.7 0 0 1 7.4 0v2.5"/>',
  gear: '<circle cx="12" cy="12" r="3"/><path d="M12 3.5v2.3M12 18.2v2.3M3.5 12h2.3M18.2 12h2.3M6 6l1.6 1.6M16.4 16.4 18 18M18 6l-1.6 1.6M7.6 16.4 6 18"/>',
  bolt: '<path d="M13 3 5.5 13.5h5L10 21l8-11h-5.2L13 3Z"/>',
  wifi: '<path d="M3.5 9.5c5-4.3 12-4.3 17 0M6.8 13c3-2.6 7.4-2.6 10.4 0M9.8 16.3c1.3-1.1 3.1-1.1 4.4 0"/><circle cx="12" cy="19" r=".6"/>',
  receipt: '<path d="M6 3.5h12v17l-2.4-1.6-2.4 1.6-2.4-1.6-2.4 1.6L6 18.8z"/><path d="M9 8h6M9 11.5h6"/>',
  home: '<path d="m4 11 8-7 8 7"/><path d="M6 9.5V20h12V9.5M10 20v-5.5h4V20"/>',
  book: '<path d="M12 6.5c-2-1.5-4.8-2-8-2v13.5c3.2 0 6 .5 8 2 2-1.5 4.8-2 8-2V4.5c-3.2 0-6 .5-8 2Z"/><path d="M12 6.5V20"/>',
  search: '<circle cx="10.8" cy="10.8" r="6.3"/><path d="m15.5 15.5 5 5"/>',
  globe: '<circle cx="12" cy="12" r="8.5"/><path d="M3.5 12h17M12 3.5c2.6 2.5 3.8 5.3 3.8 8.5s-1.2 6-3.8 8.5c-2.6-2.5-3.8-5.3-3.8-8.5s1.2-6 3.8-8.5Z"/>',
  arrow: '<path d="M5 12h13.5M13 6.5l5.5 5.5-5.5 5.5"/>',
  info: '<circle cx="12" cy="12" r="8.5"/><path d="M12 11v5.5M12 7.6v.1"/>',
} as const;

export type IconName = keyof typeof DRAWINGS;

/** Words in a category's name, and the drawing that says the same. The first that fits is taken. */
const MEANINGS: readonly (readonly [RegExp, IconName])[] = [
  [/order|purchase|beställ|bestil|köp|kjøp|køb|cart/iu, 'bag'],
  [/deliver|ship|lever|frakt|fragt|track|parcel/iu, 'truck'],
  [/return|refund|retur|exchange|claim|warrant|reklam/iu, 'back'],
  [/pay|betal|price|card|pris/iu, 'card'],
  [/bill|invoice|faktura|regning|receipt|kvit/iu, 'receipt'],
  [/secur|privacy|password|login|säker|sikker|lösen/iu, 'lock'],
  [/account|profile|konto|member|user|customer|kund/iu, 'person'],
  [/club|loyal|bonus|point|klub/iu, 'star'],
  [/contact|support|kontakt|chat|complain/iu, 'talk'],
  [/internet|broadband|bredband|bredbånd|wifi|network|mobil/iu, 'wifi'],
  [/electric|energy|elnät|ström|strøm|energi/iu, 'bolt'],
  [/setting|technical|install|teknik|admin|api/iu, 'gear'],
  [/home|moving|flytt|hjem/iu, 'home'],
  [/product|item|produkt|goods|ware|vare/iu, 'box'],
];

/** A drawing for the eye; what it means always stands beside it in words. */
export function icon(name: IconName): Html {
  return new Html(`<svg class="icon" viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true" focusable="false">${DRAWINGS[name]}</svg>`);
}

/** The drawing for a category, from its id and title. */
export function categoryIcon(id: string, title: string): Html {
  return icon(MEANINGS.find(([words]) => words.test(id) || words.test(title))?.[1] ?? 'book');
}
