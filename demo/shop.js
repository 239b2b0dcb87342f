// The shop's own script: shows its pages in the language of `?lang=`, as any shop with several languages does.
const LANGUAGES = { en: 'English', sv: 'Svenska', nb: 'Norsk', da: 'Dansk' };
const PAGES = [['', 'home'], ['product/', 'product'], ['checkout/', 'checkout'], ['orders/', 'orders'], ['contact/', 'contact']];
const TEXTS = {
  en: { home: 'Shop', product: 'Sofas', checkout: 'Checkout', orders: 'My orders', contact: 'Contact', title: 'Tallvik – furniture for long evenings', heroTitle: 'Furniture for long evenings', heroText: 'Sofas, lamps and textiles made to last, delivered to your door across the Nordics.', heroButton: 'See the Fjäll sofa', popular: 'Popular right now', sofa: 'Fjäll sofa, 3 seats', lamp: 'Glimt smart lamp', table: 'Tall side table', textile: 'Dis cushion covers', sofaText: 'Deep seat, washable wool covers and a frame of solid Nordic pine. Ten-minute assembly with one key.', add: 'Add to basket', delivery: 'Delivery', deliveryValue: '5–10 working days', returns: 'Returns', returnsValue: '60 days', guarantee: 'Guarantee', guaranteeValue: '3 years', checkoutTitle: 'Checkout', address: 'Delivery address', name: 'Name', street: 'Street', code: 'Discount code', pay: 'Pay', summary: 'Your basket', freight: 'Freight', total: 'Total', ordersTitle: 'My orders', order: 'Order', date: 'Date', status: 'Status', onTheWay: 'On its way', delivered: 'Delivered', contactTitle: 'Talk to us', contactText: 'Most answers are one question away: press Help in the corner. It also gets you through to a person.', phone: 'Phone', hours: 'Weekdays 08–18, Saturday 10–15', open: 'Open help', footer: 'Tallvik is a made-up shop. It shows what the help widget looks like on somebody else\'s page.', currency: '€', p: ['749', '89', '129', '29', '778'] },
  sv: { home: 'Butik', product: 'Soffor', checkout: 'Kassa', orders: 'Mina beställningar', contact: 'Kontakt', title: 'Tallvik – möbler för långa kvällar', heroTitle: 'Möbler för långa kvällar', heroText: 'Soffor, lampor och textilier som håller, levererade hem till dörren i hela Norden.', heroButton: 'Se soffan Fjäll', popular: 'Populärt just nu', sofa: 'Soffan Fjäll, 3-sits', lamp: 'Smarta lampan Glimt', table: 'Sidobordet Tall', textile: 'Kuddfodral Dis', sofaText: 'Djup sits, tvättbara ylleklädslar och stomme av massiv nordisk furu. Monteras på tio minuter med en nyckel.', add: 'Lägg i varukorgen', delivery: 'Leverans', deliveryValue: '5–10 vardagar', returns: 'Öppet köp', returnsValue: '60 dagar', guarantee: 'Garanti', guaranteeValue: '3 år', checkoutTitle: 'Kassa', address: 'Leveransadress', name: 'Namn', street: 'Gata', code: 'Rabattkod', pay: 'Betala', summary: 'Din varukorg', freight: 'Frakt', total: 'Summa', ordersTitle: 'Mina beställningar', order: 'Beställning', date: 'Datum', status: 'Status', onTheWay: 'På väg', delivered: 'Levererad', contactTitle: 'Prata med oss', contactText: 'De flesta svar är en fråga bort: tryck på Hjälp i hörnet. Där når du också en människa.', phone: 'Telefon', hours: 'Vardagar 08–18, lördag 10–15', open: 'Öppna hjälpen', footer: 'Tallvik är en påhittad butik. Den visar hur hjälpen ser ut på någon annans sida.', currency: 'kr', p: ['7 995', '899', '1 295', '249', '8 244'] },
  nb: { home: 'Butikk', product: 'Sofaer', checkout: 'Kasse', orders: 'Mine bestillinger', contact: 'Kontakt', title: 'Tallvik – møbler for lange kvelder', heroTitle: 'Møbler for lange kvelder', heroText: 'Sofaer, lamper og tekstiler som varer, levert hjem på døra i hele Norden.', heroButton: 'Se sofaen Fjäll', popular: 'Populært akkurat nå', sofa: 'Sofaen Fjäll, 3-seter', lamp: 'Smartlampen Glimt', table: 'Sidebordet Tall', textile: 'Putetrekk Dis', sofaText: 'Dyp sittepute, vaskbare ulltrekk og ramme av heltre nordisk furu. Monteres på ti minutter med én nøkkel.', add: 'Legg i handlekurven', delivery: 'Levering', deliveryValue: '5–10 virkedager', returns: 'Åpent kjøp', returnsValue: '60 dager', guarantee: 'Garanti', guaranteeValue: '3 år', checkoutTitle: 'Kasse', address: 'Leveringsadresse', name: 'Navn', street: 'Gate', code: 'Rabattkode', pay: 'Betal', summary: 'Handlekurven din', freight: 'Frakt', total: 'Sum', ordersTitle: 'Mine bestillinger', order: 'Bestilling', date: 'Dato', status: 'Status', onTheWay: 'På vei', delivered: 'Levert', contactTitle: 'Snakk med oss', contactText: 'De fleste svar er ett spørsmål unna: trykk på Hjelp i hjørnet. Der når du også et menneske.', phone: 'Telefon', hours: 'Hverdager 08–18, lørdag 10–15', open: 'Åpne hjelpen', footer: 'Tallvik er en oppdiktet butikk. Den viser hvordan hjelpen ser ut på andres sider.', currency: 'kr', p: ['8 495', '949', '1 395', '269', '8 764'] },
  da: { home: 'Butik', product: 'Sofaer', checkout: 'Kassen', orders: 'Mine ordrer', contact: 'Kontakt', title: 'Tallvik – møbler til lange aftener', heroTitle: 'Møbler til lange aftener', heroText: 'Sofaer, lamper og tekstiler, der holder, leveret hjem til døren i hele Norden.', heroButton: 'Se sofaen Fjäll', popular: 'Populært lige nu', sofa: 'Sofaen Fjäll, 3-personers', lamp: 'Smartlampen Glimt', table: 'Sidebordet Tall', textile: 'Pudebetræk Dis', sofaText: 'Dybt sæde, vaskbare uldbetræk og stel af massiv nordisk fyr. Samles på ti minutter med én nøgle.', add: 'Læg i kurven', delivery: 'Levering', deliveryValue: '5–10 hverdage', returns: 'Returret', returnsValue: '60 dage', guarantee: 'Garanti', guaranteeValue: '3 år', checkoutTitle: 'Kassen', address: 'Leveringsadresse', name: 'Navn', street: 'Vej', code: 'Rabatkode', pay: 'Betal', summary: 'Din kurv', freight: 'Fragt', total: 'I alt', ordersTitle: 'Mine ordrer', order: 'Ordre', date: 'Dato', status: 'Status', onTheWay: 'På vej', delivered: 'Leveret', contactTitle: 'Tal med os', contactText: 'De fleste svar er ét spørgsmål væk: tryk på Hjælp i hjørnet. Der får du også fat i et menneske.', phone: 'Telefon', hours: 'Hverdage 08–18, lørdag 10–15', open: 'Åbn hjælpen', footer: 'Tallvik er en opdigtet butik. Den viser, hvordan hjælpen ser ud på andres sider.', currency: 'kr.', p: ['5.495', '649', '895', '179', '5.674'] },
};

const THEME = { en: 'Try the help in your own colours', sv: 'Prova hjälpen i egna färger', nb: 'Prøv hjelpen i egne farger', da: 'Prøv hjælpen i egne farver' };

const asked = new URLSearchParams(location.search).get('lang');
const language = Object.hasOwn(LANGUAGES, asked ?? '') ? asked : 'en';
const texts = TEXTS[language];
document.documentElement.lang = language;

for (const element of document.querySelectorAll('[data-t]')) element.textContent = texts[element.dataset.t];
for (const element of document.querySelectorAll('[data-price]')) element.textContent = `${texts.p[element.dataset.price]} ${texts.currency}`;
const day = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { dateStyle: 'long', timeZone: 'UTC' });
for (const element of document.querySelectorAll('time')) element.textContent = day.format(new Date(element.dateTime));

// Links keep the language.
const root = document.body.dataset.root;
const here = document.body.dataset.page;
const names = { home: '', product: texts.sofa, checkout: texts.checkoutTitle, orders: texts.ordersTitle, contact: texts.contactTitle, theme: THEME[language] };
document.title = names[here] ? `${names[here]} – Tallvik` : texts.title;
const address = (path, lang) => `${root}${path}${lang === 'en' ? '' : `?lang=${lang}`}`;
const link = (href, text, current) => {
  const anchor = document.createElement('a');
  anchor.href = href;
  anchor.textContent = text;
  if (current) anchor.setAttribute('aria-current', 'page');
  return anchor;
};
document.querySelector('nav').replaceChildren(...PAGES.map(([path, key]) => link(address(path, language), texts[key], key === here)));
const herePath = PAGES.find(([, key]) => key === here)?.[0] ?? `${here}/`;
document.querySelector('footer').append(' ', link(address('theme/', language), THEME[language], here === 'theme'));
document.querySelector('.languages').replaceChildren(...Object.entries(LANGUAGES).map(([tag, name]) => {
  const anchor = link(address(herePath, tag), tag, tag === language);
  anchor.lang = tag;
  anchor.title = name;
  return anchor;
}));
for (const anchor of document.querySelectorAll('a[data-to]')) anchor.href = address(anchor.dataset.to, language);
for (const form of document.querySelectorAll('form')) form.addEventListener('submit', (event) => event.preventDefault());
