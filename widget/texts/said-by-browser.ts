/*
 * Days, months and spans are said by the browser. Chromium can say them neither in Icelandic nor in Nynorsk, and takes English or figures
 * instead ("Thursday", "2026 M10 14"). There it says them in Bokmål, and these words take the place of its own.
 */
const IN_PLACE_OF_BOKMAL: Readonly<Record<string, string>> = {
  nn: 'mandag:måndag,tirsdag:tysdag,lørdag:laurdag,timer:timar',
  is: 'i dag:í dag,i går:í gær,mandag:mánudagur,tirsdag:þriðjudagur,onsdag:miðvikudagur,torsdag:fimmtudagur,fredag:föstudagur,lørdag:laugardagur,søndag:sunnudagur,'
    + 'januar:janúar,februar:febrúar,mars:mars,april:apríl,mai:maí,juni:júní,juli:júlí,august:ágúst,oktober:október,november:nóvember,desember:desember,aug:ágú,nov:nóv,'
    + 'time:klukkustund,timer:klukkustundir,døgn:dagar',
};

/**
 * What the browser says in a language, or in one that it can be made of.
 * @param say Asks `Intl` by a language tag.
 */
export function saidByBrowser(locale: string, say: (tag: string) => string): string {
  const words = IN_PLACE_OF_BOKMAL[locale.split('-')[0]!];
  if (words === undefined || Intl.DateTimeFormat.supportedLocalesOf(locale).length > 0) return say(locale);
  const own = new Map(words.split(',').map((pair) => pair.split(':') as [string, string]));
  return say('nb').replace(/i dag|i går|\p{Letter}+/gu, (word) => own.get(word) ?? word);
}
